//! Lifelines: how long each partnership has lasted, and what it lived through.

use super::axis::Years;
use super::letters::{fit, width, wrap};
use super::svg::{Anchor, Drawing, Num, Rect, measure};
use super::{Caption, Picture};
use std::fmt::Write as _;

/// The most partnerships that are drawn, and the most agreements, pauses and activities of one.
const MAX_ROWS: usize = 60;
const MAX_KNOTS: usize = 60;
const MAX_PAUSES: usize = 20;
const MAX_TICKS: usize = 2_000;

/// One partnership's life. Moments are years with a fraction, see [`super::moment`].
#[derive(Clone, Debug)]
pub struct Lifeline<'a> {
    /// The partner's name.
    pub name: &'a str,
    /// A few words on its state or beginning, such as "since 1960"; may be empty.
    pub note: &'a str,
    /// The first signing.
    pub from: f64,
    /// The end; `None` while it lasts.
    pub to: Option<f64>,
    /// When agreements were signed; the first 60 are drawn.
    pub agreements: &'a [f64],
    /// When activities took place; those of about a month look like one, the first 2,000 are looked at.
    pub activities: &'a [f64],
    /// From when to when it was suspended or its contacts paused; an open end is today.
    pub pauses: &'a [(f64, Option<f64>)],
}

/// What the lifelines show.
#[derive(Clone, Copy, Debug)]
pub struct Lifelines<'a> {
    /// Title and description.
    pub caption: Caption<'a>,
    /// Today, as a moment.
    pub today: f64,
    /// The word for today.
    pub today_word: &'a str,
    /// One row for each partnership, in the order in which they shall stand; the first 60 are drawn.
    pub rows: &'a [Lifeline<'a>],
}

/// Where things stand in one of the two drawings.
struct Layout {
    width: f64,
    left: f64,
    right: f64,
    pitch: f64,
    bar: f64,
    is_wide: bool,
}

const WIDE: Layout = Layout {
    width: 1_000.0,
    left: 250.0,
    right: 985.0,
    pitch: 48.0,
    bar: 24.0,
    is_wide: true,
};

const NARROW: Layout = Layout {
    width: 330.0,
    left: 8.0,
    right: 318.0,
    pitch: 58.0,
    bar: 38.0,
    is_wide: false,
};

/// Height of the head with the years.
const HEAD: f64 = 30.0;
/// Half the height of a bar.
const HALF: f64 = 5.0;

/// Draws a bar from the first signing to today or to the end, with a knot for each agreement, a tick for each
/// activity beneath, hatched where it was paused.
#[must_use]
pub fn lifelines(lines: &Lifelines<'_>) -> Picture {
    Picture {
        wide: draw(lines, &WIDE, 'w'),
        narrow: draw(lines, &NARROW, 'n'),
    }
}

fn draw(lines: &Lifelines<'_>, layout: &Layout, which: char) -> String {
    let rows: Vec<&Lifeline<'_>> = lines
        .rows
        .iter()
        .filter(|row| row.from.is_finite())
        .take(MAX_ROWS)
        .collect();
    let today = if lines.today.is_finite() {
        lines.today
    } else {
        2_000.0
    };
    let moments = rows
        .iter()
        .flat_map(|row| [row.from, row.to.unwrap_or(today)]);
    let years = Years::around(moments.chain([today]), layout.left, layout.right);
    let height = HEAD + layout.pitch * measure(rows.len()) + 6.0;
    let view = Rect::new(0.0, 0.0, layout.width, height);
    let mut drawing = Drawing::begin(view, &lines.caption, which);
    // On phones the names stand over the bars, where no line shall run through them.
    let row_top = |i: usize| HEAD + layout.pitch * measure(i);
    let spans: Vec<(f64, f64)> = if layout.is_wide {
        vec![(HEAD - 6.0, height - 4.0)]
    } else {
        let around = |i| {
            (
                row_top(i) + layout.bar - 13.0,
                row_top(i) + layout.bar + 17.0,
            )
        };
        (0..rows.len()).map(around).collect()
    };
    years.draw(
        &mut drawing,
        16.0,
        &spans,
        years.word(today, lines.today_word),
    );
    for (i, row) in rows.iter().enumerate() {
        let top = row_top(i);
        drawing.line("grid-line", (0.0, top), (layout.width, top));
        write_name(&mut drawing, row, top, layout);
        draw_life(&mut drawing, row, today, years, top + layout.bar);
    }
    years.draw_today(&mut drawing, (today, lines.today_word), 16.0, &spans);
    drawing.end()
}

fn write_name(drawing: &mut Drawing, row: &Lifeline<'_>, top: f64, layout: &Layout) {
    if layout.is_wide {
        let room = layout.left - 20.0;
        let has_note = !row.note.trim().is_empty();
        let lines = wrap(row.name, 17.0, room, if has_note { 1 } else { 2 });
        let first = if has_note || lines.len() > 1 {
            20.0
        } else {
            29.0
        };
        for (i, line) in lines.iter().enumerate() {
            drawing.text(
                "",
                (0.0, top + first + 19.0 * measure(i)),
                Anchor::Start,
                line,
            );
        }
        let note = fit(row.note, 17.0, room);
        if has_note {
            drawing.text("t-muted", (0.0, top + 39.0), Anchor::Start, &note);
        }
        return;
    }
    let name = fit(row.name, 15.0, layout.width);
    drawing.text("t-strong", (0.0, top + 19.0), Anchor::Start, &name);
    let room = layout.width - width(&name, 15.0) - 12.0;
    if !row.note.trim().is_empty() && room > 40.0 {
        let note = fit(row.note, 13.5, room);
        drawing.text("t-muted", (layout.width, top + 19.0), Anchor::End, &note);
    }
}

fn draw_life(drawing: &mut Drawing, row: &Lifeline<'_>, today: f64, years: Years, y: f64) {
    let until = row.to.unwrap_or(today).max(row.from);
    let (from, to) = (years.x(row.from), years.x(until));
    drawing.rect(
        "life-bar",
        Rect::new(from, y - HALF, (to - from).max(2.0), 2.0 * HALF),
        0.0,
    );
    for (begin, end) in row.pauses.iter().take(MAX_PAUSES) {
        let (begin, end) = (
            years.x(*begin).max(from),
            years.x(end.unwrap_or(until)).min(to),
        );
        if end - begin >= 1.0 {
            hatch(drawing, begin, end, y);
        }
    }
    if row.to.is_some() {
        drawing.line("life-end", (to, y - HALF - 4.0), (to, y + HALF + 4.0));
    }
    let mut places: Vec<f64> = row
        .activities
        .iter()
        .take(MAX_TICKS)
        .filter(|moment| moment.is_finite())
        .map(|moment| years.x(*moment).round())
        .collect();
    places.sort_by(f64::total_cmp);
    places.dedup_by(|b, a| *b - *a < 3.0);
    let mut ticks = String::new();
    for x in places {
        write!(ticks, "M{} {}v8", Num(x), Num(y + HALF + 2.0)).unwrap_or_default();
    }
    if !ticks.is_empty() {
        drawing.path("life-tick", ticks);
    }
    let mut knots: Vec<f64> = row
        .agreements
        .iter()
        .filter(|m| m.is_finite())
        .take(MAX_KNOTS)
        .map(|m| years.x(*m))
        .collect();
    knots.sort_by(f64::total_cmp);
    knots.dedup_by(|b, a| *b - *a < 1.0);
    for x in knots {
        drawing.circle("life-knot", x, y, 6.0);
    }
}

/// A pause: the bar taken away, slanting lines in its stead.
fn hatch(drawing: &mut Drawing, from: f64, to: f64, y: f64) {
    drawing.rect(
        "life-pause",
        Rect::new(from, y - HALF, to - from, 2.0 * HALF),
        0.0,
    );
    let mut lines = String::new();
    let mut foot = from + 3.0 - 2.0 * HALF;
    while foot < to {
        // The line from foot to head, cut to the bar: what it loses in width it loses in height.
        let (left, right) = (foot.max(from), (foot + 2.0 * HALF).min(to));
        let (low, high) = (y + HALF - (left - foot), y + HALF - (right - foot));
        write!(
            lines,
            "M{} {}L{} {}",
            Num(left),
            Num(low),
            Num(right),
            Num(high)
        )
        .unwrap_or_default();
        foot += 6.0;
    }
    drawing.path("life-hatch", lines);
}
