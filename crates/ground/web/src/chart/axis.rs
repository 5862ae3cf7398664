//! A scale of years from left to right. What is deliberately not here: months, which have cells of their own in
//! the year strip.

use super::letters::width;
use super::svg::{Anchor, Drawing, Num};
use std::fmt::Write as _;
use values::Day;

/// The largest font size of the years and of today's word.
const SIZE: f64 = 17.0;
/// Years outside are taken for slips of the pen and moved to the edge.
const FIRST: f64 = 1.0;
const LAST: f64 = 9_999.0;
/// Distances between years that are written, the smallest that leaves room is taken.
const STEPS: [f64; 10] = [
    1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 2_000.0,
];

/// A day as a place in time, in years with a fraction: the middle of what is known, so a year alone is `2019.5`.
#[must_use]
pub fn moment(day: Day) -> f64 {
    let (first, last) = (day.first(), day.last());
    let days = f64::from(first.day_of_year()).midpoint(f64::from(last.day_of_year()));
    f64::from(day.year()) + (days - 0.5) / f64::from(first.days_in_year())
}

/// Years between two points on the drawing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Years {
    from: f64,
    to: f64,
    left: f64,
    right: f64,
}

impl Years {
    /// A scale that shows all the moments; one year around this century's beginning if there are none.
    pub(super) fn around(moments: impl Iterator<Item = f64>, left: f64, right: f64) -> Self {
        let (from, to) = moments
            .filter(|moment| moment.is_finite())
            .map(|moment| moment.clamp(FIRST, LAST))
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(from, to), moment| {
                (from.min(moment), to.max(moment))
            });
        let (from, to) = if from > to {
            (2_000.0, 2_001.0)
        } else {
            (from, to.max(from + 0.5))
        };
        Self {
            from,
            to,
            left,
            right,
        }
    }

    /// Where a moment is drawn, within the ends.
    pub(super) fn x(self, moment: f64) -> f64 {
        let moment = if moment.is_finite() {
            moment.clamp(self.from, self.to)
        } else {
            self.from
        };
        self.left + (moment - self.from) / (self.to - self.from) * (self.right - self.left)
    }

    /// Writes the years at the height `y`, but for those that would touch the words in `taken` (from, to), and
    /// draws their lines through the stretches (from, to) of `spans`.
    pub(super) fn draw(
        self,
        drawing: &mut Drawing,
        y: f64,
        spans: &[(f64, f64)],
        taken: Option<(f64, f64)>,
    ) {
        let half = width("2000", SIZE) / 2.0;
        let a_year = (self.right - self.left) / (self.to - self.from);
        let has_room = |step: &f64| step * a_year >= 2.0 * half + 12.0;
        let step = STEPS.into_iter().find(has_room).unwrap_or(2_000.0);
        let mut year = (self.from / step).ceil() * step;
        while year <= self.to {
            let x = self.x(year);
            lines(drawing, "grid-line", x, spans);
            let is_inside = x - half >= 0.0 && x + half <= self.right + 12.0;
            let is_free =
                taken.is_none_or(|(from, to)| x + half < from - 4.0 || x - half > to + 4.0);
            if is_inside && is_free {
                drawing.text("t-muted", (x, y), Anchor::Middle, &format!("{year:.0}"));
            }
            year += step;
        }
    }

    /// From where to where the word over a moment will reach; `None` if the moment is not on the scale.
    pub(super) fn word(self, moment: f64, word: &str) -> Option<(f64, f64)> {
        if word.trim().is_empty() || !(self.from..=self.to).contains(&moment) {
            return None;
        }
        let half = width(word.trim(), SIZE) / 2.0;
        let middle = self
            .x(moment)
            .min(self.right + 10.0 - half)
            .max(self.left + half);
        Some((middle - half, middle + half))
    }

    /// Draws the line of today through `spans` and its word at the height `y`.
    pub(super) fn draw_today(
        self,
        drawing: &mut Drawing,
        (today, word): (f64, &str),
        y: f64,
        spans: &[(f64, f64)],
    ) {
        if let Some((from, to)) = self.word(today, word) {
            lines(drawing, "today-line", self.x(today), spans);
            let middle = (from.midpoint(to), y);
            drawing.text("t-muted t-today", middle, Anchor::Middle, word.trim());
        }
    }
}

/// Upright lines at `x`.
fn lines(drawing: &mut Drawing, class: &str, x: f64, spans: &[(f64, f64)]) {
    let mut d = String::new();
    for (from, to) in spans {
        write!(d, "M{} {}V{}", Num(x), Num(*from), Num(*to)).unwrap_or_default();
    }
    drawing.path(class, d);
}
