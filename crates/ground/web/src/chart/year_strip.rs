//! The year at a glance: twelve months and a column for what has none, by partner.

use super::letters::{fit, width, wrap};
use super::svg::{Anchor, Drawing, Rect, measure};
use super::{Caption, Mark, Picture};
use values::Day;

/// The most partners that are drawn.
const MAX_ROWS: usize = 60;
/// The most activities of one partner in one month, and where more than so many partners stand.
const MAX_IN_CELL: usize = 12;
const MANY_ROWS: usize = 20;
const MAX_IN_CELL_OF_MANY: usize = 3;
/// The most activities of one partner that are looked at.
const MAX_MARKS: usize = 400;

/// When in the year an activity was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When {
    /// No month is known.
    Unknown,
    /// In months after New Year, 0 to 12, from and to; both the same for a single moment.
    Months(f64, f64),
}

impl When {
    /// What a first and a last day mean within a year: a month alone is its middle, two ends are a stretch, cut
    /// to the year.
    #[must_use]
    pub fn in_year(year: i16, from: Day, to: Option<Day>) -> Self {
        let place = |day: Day| {
            if day.year() < year {
                return Some(0.0);
            }
            if day.year() > year {
                return Some(12.0);
            }
            let month = f64::from(day.month()?);
            let part = day
                .exact()
                .map_or(0.5, |date| (f64::from(date.day()) - 0.5) / 31.0);
            Some(month - 1.0 + part)
        };
        match (place(from), to.and_then(place)) {
            (Some(from), Some(to)) => Self::Months(from, to.max(from)),
            (Some(at), None) | (None, Some(at)) => Self::Months(at, at),
            (None, None) => Self::Unknown,
        }
    }
}

/// The year with one partner.
#[derive(Clone, Debug)]
pub struct StripRow<'a> {
    /// The partner's name.
    pub name: &'a str,
    /// Its activities, in any order. Of more than twelve in a month, or three where more than 20 partners stand,
    /// the rest is a number.
    pub marks: Vec<(Mark, When)>,
}

/// What the strip shows.
#[derive(Clone, Copy, Debug)]
pub struct YearStrip<'a> {
    /// Title and description.
    pub caption: Caption<'a>,
    /// The months' short names, January first.
    pub months: [&'a str; 12],
    /// One letter for each month, for phones.
    pub letters: [&'a str; 12],
    /// The words over the last column, "no month known".
    pub unknown: &'a str,
    /// One row for each partner; the first 60 are drawn.
    pub rows: &'a [StripRow<'a>],
}

/// Where things stand in one of the two drawings.
struct Layout {
    width: f64,
    left: f64,
    month: f64,
    unknown: f64,
    unknown_step: f64,
    /// Height of the head with one line, and of its baseline over its end.
    head: f64,
    base: f64,
    /// Font size in the head.
    small: f64,
    pitch: f64,
    first_lane: f64,
    is_wide: bool,
}

const WIDE: Layout = Layout {
    width: 1_000.0,
    left: 140.0,
    month: 700.0 / 12.0,
    unknown: 862.0,
    unknown_step: 22.0,
    head: 30.0,
    base: 14.0,
    small: 17.0,
    pitch: 38.0,
    first_lane: 19.0,
    is_wide: true,
};

const NARROW: Layout = Layout {
    width: 330.0,
    left: 0.0,
    month: 236.0 / 12.0,
    unknown: 258.0,
    unknown_step: 18.0,
    head: 26.0,
    base: 10.0,
    small: 13.5,
    pitch: 50.0,
    first_lane: 35.0,
    is_wide: false,
};

/// Height of each further lane of a row, and the width that a mark takes.
const LANE: f64 = 18.0;
const MARK: f64 = 18.0;
/// Distance of lines in the head.
const LINE: f64 = 15.0;

/// Draws the strip: a mark for each activity at its time, its duration as a bar, lanes beneath each other where
/// they would touch.
#[must_use]
pub fn year_strip(strip: &YearStrip<'_>) -> Picture {
    Picture {
        wide: draw(strip, &WIDE, 'w'),
        narrow: draw(strip, &NARROW, 'n'),
    }
}

fn draw(strip: &YearStrip<'_>, layout: &Layout, which: char) -> String {
    let most = if strip.rows.len() > MANY_ROWS {
        MAX_IN_CELL_OF_MANY
    } else {
        MAX_IN_CELL
    };
    let rows: Vec<(&str, Row)> = strip
        .rows
        .iter()
        .take(MAX_ROWS)
        .map(|row| (row.name, Row::arrange(&row.marks, most, layout)))
        .collect();
    let words = wrap(
        strip.unknown,
        layout.small,
        layout.width - layout.unknown + 8.0,
        2,
    );
    let head = layout.head + LINE * measure(words.len().saturating_sub(1));
    let height = head + rows.iter().map(|(_, row)| row.height(layout)).sum::<f64>() + 4.0;
    let view = Rect::new(0.0, 0.0, layout.width, height);
    let mut drawing = Drawing::begin(view, &strip.caption, which);
    draw_months(&mut drawing, strip, (head, height - 4.0), layout);
    for (i, line) in words.iter().rev().enumerate() {
        let at = (layout.unknown - 8.0, head - layout.base - LINE * measure(i));
        drawing.text("t-muted", at, Anchor::Start, line);
    }
    let mut top = head;
    for (name, row) in &rows {
        drawing.line("grid-line", (0.0, top), (layout.width, top));
        write_name(&mut drawing, name, top, layout);
        row.draw(&mut drawing, top + layout.first_lane);
        top += row.height(layout);
    }
    drawing.end()
}

/// Writes the months over their columns, and draws the lines between these.
fn draw_months(
    drawing: &mut Drawing,
    strip: &YearStrip<'_>,
    (head, foot): (f64, f64),
    layout: &Layout,
) {
    let names = if layout.is_wide {
        strip.months
    } else {
        strip.letters
    };
    for (i, name) in names.iter().enumerate() {
        let x = layout.left + layout.month * measure(i);
        let name = fit(name, layout.small, layout.month - 1.0);
        let at = (x + layout.month / 2.0, head - layout.base);
        drawing.text("t-muted", at, Anchor::Middle, &name);
        drawing.line("grid-line", (x, head - 4.0), (x, foot));
    }
    let end = layout.left + layout.month * 12.0;
    drawing.line("grid-line", (end, head - 4.0), (end, foot));
}

fn write_name(drawing: &mut Drawing, name: &str, top: f64, layout: &Layout) {
    if !layout.is_wide {
        let name = fit(name, 15.0, layout.width);
        drawing.text("t-strong", (0.0, top + 19.0), Anchor::Start, &name);
        return;
    }
    let lines = wrap(name, 17.0, layout.left - 10.0, 2);
    let first = if lines.len() > 1 { 16.0 } else { 24.0 };
    for (i, line) in lines.iter().enumerate() {
        drawing.text(
            "",
            (0.0, top + first + 17.0 * measure(i)),
            Anchor::Start,
            line,
        );
    }
}

/// What stands in one lane at one place.
enum Item {
    Mark(Mark, Option<(f64, f64)>),
    More(usize),
}

/// A row, arranged in lanes.
struct Row {
    /// The most that stands in one cell.
    most: usize,
    items: Vec<(usize, f64, Item)>,
    lanes: Vec<Vec<(f64, f64)>>,
}

impl Row {
    fn arrange(marks: &[(Mark, When)], most: usize, layout: &Layout) -> Self {
        let mut row = Self {
            most,
            items: Vec::new(),
            lanes: vec![Vec::new()],
        };
        let mut cells: [Vec<(f64, f64, Mark)>; 12] = Default::default();
        let mut unknown = Vec::new();
        for (mark, when) in marks.iter().take(MAX_MARKS) {
            match when {
                When::Months(from, to) if from.is_finite() && to.is_finite() => {
                    let (from, to) = (
                        from.clamp(0.0, 12.0),
                        to.clamp(0.0, 12.0).max(from.clamp(0.0, 12.0)),
                    );
                    let middle = from.midpoint(to);
                    let month = (0..11).find(|i| middle < measure(i + 1)).unwrap_or(11);
                    if let Some(cell) = cells.get_mut(month) {
                        cell.push((from, to, *mark));
                    }
                }
                _ => unknown.push(*mark),
            }
        }
        for (i, mut cell) in cells.into_iter().enumerate() {
            cell.sort_by(|a, b| a.0.total_cmp(&b.0));
            row.fill_month(
                &cell,
                layout.left + layout.month * (measure(i) + 0.5),
                layout,
            );
        }
        row.fill_unknown(&unknown, layout);
        row
    }

    fn fill_month(&mut self, cell: &[(f64, f64, Mark)], middle: f64, layout: &Layout) {
        for (from, to, mark) in cell.iter().take(self.most) {
            let (from, to) = (
                layout.left + from * layout.month,
                layout.left + to * layout.month,
            );
            let at = from.midpoint(to);
            if to - from >= 16.0 {
                let around = (from - at - 3.0, to - at + 3.0);
                self.put(&[at], around, Item::Mark(*mark, Some((from, to))), layout);
            } else if layout.is_wide {
                // A month has room for three beside each other; a day is shown as near as may be.
                let places = [at, middle - MARK, middle, middle + MARK];
                self.put(
                    &places,
                    (-MARK / 2.0, MARK / 2.0),
                    Item::Mark(*mark, None),
                    layout,
                );
            } else {
                self.put(
                    &[at],
                    (-MARK / 2.0, MARK / 2.0),
                    Item::Mark(*mark, None),
                    layout,
                );
            }
        }
        if cell.len() > self.most {
            let more = Item::More(cell.len() - self.most);
            self.put(&[middle], (-16.0, 16.0), more, layout);
        }
    }

    fn fill_unknown(&mut self, marks: &[Mark], layout: &Layout) {
        let mut x = layout.unknown;
        let mut lane = 0;
        let more = marks.len().saturating_sub(self.most);
        let items = marks
            .iter()
            .take(self.most)
            .map(|mark| Item::Mark(*mark, None));
        for item in items.chain((more > 0).then_some(Item::More(more))) {
            let half = if matches!(item, Item::More(_)) {
                17.0
            } else {
                8.0
            };
            if x + half > layout.width {
                x = layout.unknown;
                lane += 1;
            }
            let shift = if half > 8.0 { 8.0 } else { 0.0 };
            self.items.push((lane, x + shift, item));
            self.take(lane, (x - half, x + half));
            x += layout.unknown_step;
        }
    }

    /// Puts something into the first lane with room around one of the places.
    fn put(&mut self, places: &[f64], (left, right): (f64, f64), item: Item, layout: &Layout) {
        let end = layout.left + layout.month * 12.0;
        // Marks at New Year and New Year's Eve stay inside the grid.
        let inside = |x: f64| x.clamp(layout.left + 8.0, end - 8.0);
        let free = |lane: &[(f64, f64)], x: f64| {
            lane.iter().all(|(a, b)| x + right <= *a || x + left >= *b)
        };
        let found = self.lanes.iter().enumerate().find_map(|(i, lane)| {
            let x = places.iter().map(|x| inside(*x)).find(|x| free(lane, *x))?;
            Some((i, x))
        });
        let first = places.first().map_or(layout.left, |x| inside(*x));
        let (lane, x) = found.unwrap_or((self.lanes.len(), first));
        self.take(lane, (x + left, x + right));
        self.items.push((lane, x, item));
    }

    /// Marks a stretch of a lane as taken; the lane is opened if it is new.
    fn take(&mut self, lane: usize, stretch: (f64, f64)) {
        if self.lanes.len() <= lane {
            self.lanes.resize_with(lane + 1, Vec::new);
        }
        if let Some(taken) = self.lanes.get_mut(lane) {
            taken.push(stretch);
        }
    }

    fn height(&self, layout: &Layout) -> f64 {
        layout.pitch + LANE * measure(self.lanes.len().saturating_sub(1))
    }

    fn draw(&self, drawing: &mut Drawing, y: f64) {
        for (lane, x, item) in &self.items {
            let y = y + LANE * measure(*lane);
            match item {
                Item::Mark(mark, bar) => {
                    if let Some((from, to)) = bar {
                        let area = Rect::new(*from, y - 3.0, to - from, 6.0);
                        drawing.rect(mark.class(), area, 3.0);
                    }
                    mark.draw(drawing, *x, y);
                }
                Item::More(n) => {
                    let words = format!("+{n}");
                    let half = width(&words, 17.0) / 2.0;
                    let x = x.max(half);
                    drawing.text("t-muted", (x, y + 5.0), Anchor::Middle, &words);
                }
            }
        }
    }
}
