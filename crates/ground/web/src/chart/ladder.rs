//! The ladder from commitment to evidence: what became of the promises of one agreement.

use super::axis::Years;
use super::letters::{fit, width, wrap};
use super::svg::{Anchor, Drawing, Num, Rect, measure};
use super::{Caption, Picture};

/// The most commitments that are drawn, and the most evidence of one that is looked at.
const MAX_ROWS: usize = 120;
const MAX_EVIDENCE: usize = 500;

/// How far a commitment is, as its shape says: ● ◐ ○ ◇.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It happened.
    Happened,
    /// It is under way.
    Underway,
    /// Nothing is recorded yet.
    Nothing,
    /// It was dropped, with a reason.
    Dropped,
}

impl Progress {
    /// The shape alone, to stand beside its word; `aria-hidden`.
    #[must_use]
    pub fn shape(self) -> crate::Html {
        crate::Html::made_here(format!(
            "<svg class=\"shape {}\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">{}</svg>",
            self.class(),
            self.outline()
        ))
    }

    fn class(self) -> &'static str {
        match self {
            Self::Happened => "shape--happened",
            Self::Underway => "shape--underway",
            Self::Nothing => "shape--nothing",
            Self::Dropped => "shape--dropped",
        }
    }

    /// The shape on its field of 16 units.
    fn outline(self) -> &'static str {
        match self {
            Self::Happened => r#"<circle class="full" cx="8" cy="8" r="6.5"/>"#,
            Self::Underway => {
                r#"<circle cx="8" cy="8" r="6.5"/><path class="full" d="M8 1.5a6.5 6.5 0 0 0 0 13z"/>"#
            }
            Self::Nothing => r#"<circle cx="8" cy="8" r="6.5"/>"#,
            Self::Dropped => r#"<path d="M8 1l7 7-7 7-7-7z"/>"#,
        }
    }

    fn draw(self, drawing: &mut Drawing, x: f64, y: f64) {
        drawing.put(format_args!(
            "<g class=\"shape {}\" transform=\"translate({} {})\">{}</g>",
            self.class(),
            Num(x - 8.0),
            Num(y - 8.0),
            self.outline()
        ));
    }
}

/// One commitment with its evidence.
#[derive(Clone, Copy, Debug)]
pub struct Rung<'a> {
    /// The field it belongs to; commitments of one field that follow each other stand under one heading.
    pub field: &'a str,
    /// What is promised; cut after three lines.
    pub text: &'a str,
    /// How far it is.
    pub progress: Progress,
    /// When the evidence took place (see [`super::moment`]), and whether it is still under way. What falls
    /// together becomes one dot with its number; the first 500 are looked at.
    pub evidence: &'a [(f64, Progress)],
    /// A few words where there is no evidence: "nothing recorded yet", "new partner sought".
    pub note: &'a str,
}

/// What the ladder shows.
#[derive(Clone, Copy, Debug)]
pub struct Ladder<'a> {
    /// Title and description.
    pub caption: Caption<'a>,
    /// Beginning and end of the agreement's term; an open end is today.
    pub term: (f64, Option<f64>),
    /// Today, as a moment.
    pub today: f64,
    /// The word for today.
    pub today_word: &'a str,
    /// The commitments, field by field; the first 120 are drawn.
    pub rungs: &'a [Rung<'a>],
}

/// Where things stand in one of the two drawings.
struct Layout {
    width: f64,
    left: f64,
    right: f64,
    size: f64,
    leading: f64,
    room: f64,
    merge: f64,
    is_wide: bool,
}

const WIDE: Layout = Layout {
    width: 1_000.0,
    left: 470.0,
    right: 985.0,
    size: 17.0,
    leading: 21.0,
    room: 400.0,
    merge: 26.0,
    is_wide: true,
};

const NARROW: Layout = Layout {
    width: 330.0,
    left: 28.0,
    right: 318.0,
    size: 15.0,
    leading: 18.0,
    room: 300.0,
    merge: 24.0,
    is_wide: false,
};

const HEAD: f64 = 34.0;

/// Draws the commitments beneath each other, each with the evidence on the axis of the term.
#[must_use]
pub fn ladder(ladder: &Ladder<'_>) -> Picture {
    Picture {
        wide: draw(ladder, &WIDE, 'w'),
        narrow: draw(ladder, &NARROW, 'n'),
    }
}

/// A commitment with its place.
struct Row<'a> {
    rung: &'a Rung<'a>,
    has_heading: bool,
    lines: Vec<String>,
    top: f64,
}

fn draw(ladder: &Ladder<'_>, layout: &Layout, which: char) -> String {
    let (rows, height) = arrange(ladder.rungs, layout);
    let (from, to) = ladder.term;
    let today = if ladder.today.is_finite() {
        ladder.today
    } else {
        from
    };
    let evidence = ladder
        .rungs
        .iter()
        .take(MAX_ROWS)
        .flat_map(|rung| rung.evidence.iter().take(MAX_EVIDENCE));
    let moments = evidence
        .map(|(moment, _)| *moment)
        .chain([from, to.unwrap_or(today)]);
    let years = Years::around(moments, layout.left, layout.right);
    let view = Rect::new(0.0, 0.0, layout.width, height);
    let mut drawing = Drawing::begin(view, &ladder.caption, which);
    let spans: Vec<(f64, f64)> = if layout.is_wide {
        vec![(HEAD - 10.0, height - 4.0)]
    } else {
        rows.iter()
            .map(|row| (row.axis(layout) - 12.0, row.axis(layout) + 12.0))
            .collect()
    };
    years.draw(
        &mut drawing,
        16.0,
        &spans,
        years.word(today, ladder.today_word),
    );
    years.draw_today(&mut drawing, (today, ladder.today_word), 16.0, &spans);
    for row in &rows {
        if row.has_heading {
            drawing.line("grid-line", (0.0, row.top), (layout.width, row.top));
            let field = fit(row.rung.field, layout.size, layout.width);
            drawing.text("t-strong", (0.0, row.top + 22.0), Anchor::Start, &field);
        }
        draw_row(
            &mut drawing,
            row,
            years,
            (from, to.unwrap_or(today)),
            layout,
        );
    }
    drawing.end()
}

impl Row<'_> {
    /// Where the commitment begins, beneath the field's heading.
    fn text_top(&self) -> f64 {
        self.top + heading(self.has_heading)
    }

    fn text_height(&self, layout: &Layout) -> f64 {
        layout.leading * measure(self.lines.len().max(1))
    }

    /// Height with the heading. On phones the axis lies beneath the text, on wide columns beside its middle.
    fn height(&self, layout: &Layout) -> f64 {
        let text = self.text_height(layout) + 16.0;
        heading(self.has_heading)
            + if layout.is_wide {
                text.max(46.0)
            } else {
                text + 34.0
            }
    }

    /// The height of the axis.
    fn axis(&self, layout: &Layout) -> f64 {
        if layout.is_wide {
            self.text_top().midpoint(self.top + self.height(layout))
        } else {
            self.text_top() + self.text_height(layout) + 28.0
        }
    }
}

fn heading(is_there: bool) -> f64 {
    if is_there { 34.0 } else { 0.0 }
}

fn arrange<'a>(rungs: &'a [Rung<'a>], layout: &Layout) -> (Vec<Row<'a>>, f64) {
    let mut rows: Vec<Row<'_>> = Vec::new();
    let (mut top, mut field) = (HEAD, None);
    for rung in rungs.iter().take(MAX_ROWS) {
        let row = Row {
            rung,
            has_heading: field != Some(rung.field) && !rung.field.trim().is_empty(),
            lines: wrap(rung.text, layout.size, layout.room, 3),
            top,
        };
        field = Some(rung.field);
        top += row.height(layout);
        rows.push(row);
    }
    (rows, top + 8.0)
}

fn draw_row(
    drawing: &mut Drawing,
    row: &Row<'_>,
    years: Years,
    (from, to): (f64, f64),
    layout: &Layout,
) {
    let axis = row.axis(layout);
    let first = if layout.is_wide {
        axis - row.text_height(layout) / 2.0 + layout.leading * 0.74
    } else {
        row.text_top() + layout.leading
    };
    row.rung
        .progress
        .draw(drawing, 9.0, first - layout.size * 0.34);
    for (i, line) in row.lines.iter().enumerate() {
        let at = (26.0, first + layout.leading * measure(i));
        drawing.text("", at, Anchor::Start, line);
    }
    let dots = dots(row.rung.evidence, years, layout.merge);
    if dots.is_empty() {
        let begin = write_note(drawing, row.rung.note, years.x(from), axis, layout);
        drawing.line(
            "rung-empty",
            (begin.min(years.x(to)), axis),
            (years.x(to), axis),
        );
    } else {
        drawing.line("rung", (years.x(from), axis), (years.x(to), axis));
    }
    for (x, progress, n) in dots {
        progress.draw(drawing, x, axis);
        if n > 1 {
            let n = if n > 99 {
                "99+".to_owned()
            } else {
                n.to_string()
            };
            drawing.text("t-muted", (x, axis - 11.0), Anchor::Middle, &n);
        }
    }
}

/// The words on an empty rung, on a ground of their own so that no line runs through them. Answers where they
/// end.
fn write_note(drawing: &mut Drawing, note: &str, from: f64, axis: f64, layout: &Layout) -> f64 {
    let size = if layout.is_wide { 17.0 } else { 13.5 };
    let note = fit(note, size, layout.right - from - 24.0);
    if note.is_empty() {
        return from;
    }
    let w = width(&note, size) + 8.0;
    let x = from + 8.0;
    drawing.rect("rung-note", Rect::new(x - 4.0, axis - 10.0, w, 20.0), 0.0);
    drawing.text("t-muted", (x, axis + 5.0), Anchor::Start, &note);
    x + w
}

/// The evidence as dots on the axis; dots nearer than `merge` become one, which shows the most that was reached.
fn dots(evidence: &[(f64, Progress)], years: Years, merge: f64) -> Vec<(f64, Progress, usize)> {
    let mut places: Vec<(f64, Progress)> = evidence
        .iter()
        .take(MAX_EVIDENCE)
        .filter(|(moment, _)| moment.is_finite())
        .map(|(moment, progress)| (years.x(*moment), *progress))
        .collect();
    places.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut dots: Vec<(f64, Progress, usize)> = Vec::new();
    for (x, progress) in places {
        match dots.last_mut() {
            Some((before, reached, n)) if x - *before < merge => {
                *n += 1;
                if progress == Progress::Happened {
                    *reached = progress;
                }
            }
            _ => dots.push((x, progress, 1)),
        }
    }
    dots
}
