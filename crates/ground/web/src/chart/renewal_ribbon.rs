//! The renewal ribbon: what an agreement kept, changed, dropped and began anew against the one before.

use super::letters::fit;
use super::strands::{Arranged, Layout, Placed};
use super::svg::{Anchor, Drawing, Num, Rect, measure};
use super::{Caption, Picture};

/// The most ribbons that are drawn.
const MAX_RIBBONS: usize = 200;

/// What became of a commitment at the renewal, where it has a counterpart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// It goes on as it was.
    Kept,
    /// It goes on in other words.
    Changed,
}

/// One commitment on the ribbon.
#[derive(Clone, Copy, Debug)]
pub struct Strand<'a> {
    /// What is promised; cut after three lines.
    pub text: &'a str,
    /// A shorter form for phones; empty where there is none.
    pub short: &'a str,
    /// The field it belongs to, written as a heading; empty where all stand together.
    pub field: &'a str,
}

/// What the ribbon shows.
#[derive(Clone, Copy, Debug)]
pub struct RenewalRibbon<'a> {
    /// Title and description.
    pub caption: Caption<'a>,
    /// The earlier agreement in words, such as its years, and the later one.
    pub terms: (&'a str, &'a str),
    /// The commitments of the earlier agreement; the first 80 are drawn.
    pub before: &'a [Strand<'a>],
    /// The commitments of the later agreement; the first 80 are drawn.
    pub after: &'a [Strand<'a>],
    /// Which earlier commitment goes on in which later one, by their places in the lists. A place that is not
    /// there is passed over. An earlier one without a line is dropped, a later one is new.
    pub links: &'a [(usize, usize, Renewal)],
}

/// Draws both agreements side by side with a band for each commitment that goes on.
#[must_use]
pub fn renewal_ribbon(ribbon: &RenewalRibbon<'_>) -> Picture {
    Picture {
        wide: draw(ribbon, &Layout::wide(ribbon), 'w'),
        narrow: draw(ribbon, &Layout::narrow(), 'n'),
    }
}

fn draw(ribbon: &RenewalRibbon<'_>, layout: &Layout, which: char) -> String {
    let arranged = Arranged::new(ribbon, layout);
    let view = Rect::new(0.0, 0.0, layout.width, arranged.height);
    let mut drawing = Drawing::begin(view, &ribbon.caption, which);
    let head = if layout.is_wide { 17.0 } else { 13.5 };
    let old = fit(ribbon.terms.0, head, layout.left);
    let new = fit(ribbon.terms.1, head, layout.width - layout.right);
    drawing.text("t-muted", (layout.left, 16.0), Anchor::End, &old);
    drawing.text("t-muted", (layout.right, 16.0), Anchor::Start, &new);
    for (field, y) in &arranged.headings {
        drawing.line("grid-line", (0.0, y - 2.0), (layout.width, y - 2.0));
        let field = fit(field, layout.size, layout.width);
        drawing.text("t-strong", (0.0, y + 18.0), Anchor::Start, &field);
    }
    draw_bands(&mut drawing, ribbon.links, &arranged, layout);
    drawing.end()
}

fn draw_bands(
    drawing: &mut Drawing,
    links: &[(usize, usize, Renewal)],
    arranged: &Arranged<'_>,
    layout: &Layout,
) {
    let (before, after) = (&arranged.before, &arranged.after);
    let mut kept = (vec![false; before.len()], vec![false; after.len()]);
    for (from, to, renewal) in links.iter().take(MAX_RIBBONS) {
        if let (Some(a), Some(b)) = (before.get(*from), after.get(*to)) {
            band(drawing, a.y, b.y, *renewal, layout);
            let ends = kept.0.get_mut(*from).into_iter().chain(kept.1.get_mut(*to));
            ends.for_each(|is_kept| *is_kept = true);
        }
    }
    for (placed, is_kept) in before.iter().zip(&kept.0) {
        if !is_kept {
            end(drawing, placed.y, layout);
        }
        let class = if *is_kept {
            "node-kept"
        } else {
            "node-dropped"
        };
        drawing.rect(
            class,
            Rect::new(layout.left - 5.0, placed.y, 5.0, layout.node),
            0.0,
        );
        words(
            drawing,
            placed,
            "",
            (layout.left - 13.0, Anchor::End),
            layout,
        );
    }
    for (placed, is_kept) in after.iter().zip(&kept.1) {
        if !is_kept {
            beginning(drawing, placed.y, layout);
        }
        let (class, text) = if *is_kept {
            ("node-kept", "")
        } else {
            ("node-new", "t-strong")
        };
        drawing.rect(
            class,
            Rect::new(layout.right, placed.y, 5.0, layout.node),
            0.0,
        );
        words(
            drawing,
            placed,
            text,
            (layout.right + 13.0, Anchor::Start),
            layout,
        );
    }
}

fn words(
    drawing: &mut Drawing,
    placed: &Placed<'_>,
    class: &str,
    at: (f64, Anchor),
    layout: &Layout,
) {
    let middle = placed.y + layout.node / 2.0 + 5.0;
    let first = middle - layout.leading / 2.0 * measure(placed.lines.len().saturating_sub(1));
    for (i, line) in placed.lines.iter().enumerate() {
        drawing.text(
            class,
            (at.0, first + layout.leading * measure(i)),
            at.1,
            line,
        );
    }
}

/// A band from an earlier to a later commitment; a changed one has a dashed line along it.
fn band(drawing: &mut Drawing, a: f64, b: f64, renewal: Renewal, layout: &Layout) {
    let (x, to, h) = (Num(layout.left), Num(layout.right), layout.node);
    let middle = Num(layout.left.midpoint(layout.right));
    drawing.path(
        "ribbon-kept",
        format_args!(
            "M{x} {}C{middle} {} {middle} {} {to} {}V{}C{middle} {} {middle} {} {x} {}Z",
            Num(a),
            Num(a),
            Num(b),
            Num(b),
            Num(b + h),
            Num(b + h),
            Num(a + h),
            Num(a + h)
        ),
    );
    if renewal == Renewal::Changed {
        let (a, b) = (Num(a + h / 2.0), Num(b + h / 2.0));
        drawing.path(
            "ribbon-changed",
            format_args!("M{x} {a}C{middle} {a} {middle} {b} {to} {b}"),
        );
    }
}

/// A new commitment begins at a dot on the way to its place.
fn beginning(drawing: &mut Drawing, y: f64, layout: &Layout) {
    let span = 0.34 * (layout.right - layout.left);
    let from = layout.right - span;
    taper(drawing, "ribbon-new", (from, layout.right), y, layout);
    drawing.circle("node-new", from, y + layout.node / 2.0, 3.5);
}

/// A dropped commitment ends at a diamond.
fn end(drawing: &mut Drawing, y: f64, layout: &Layout) {
    let to = layout.left + 0.34 * (layout.right - layout.left);
    taper(drawing, "ribbon-dropped", (to, layout.left), y, layout);
    let (x, y) = (to, y + layout.node / 2.0);
    drawing.path(
        "node-dropped",
        format_args!(
            "M{} {}L{} {}L{} {}L{} {}Z",
            Num(x),
            Num(y - 5.0),
            Num(x + 5.0),
            Num(y),
            Num(x),
            Num(y + 5.0),
            Num(x - 5.0),
            Num(y)
        ),
    );
}

fn taper(drawing: &mut Drawing, class: &str, (tip, base): (f64, f64), y: f64, layout: &Layout) {
    let (near, far) = (tip + (base - tip) * 0.5, tip + (base - tip) * 0.7);
    let (middle, foot) = (y + layout.node / 2.0, y + layout.node);
    drawing.path(
        class,
        format_args!(
            "M{} {}C{} {} {} {} {} {}V{}C{} {} {} {} {} {}Z",
            Num(tip),
            Num(middle),
            Num(near),
            Num(y + 1.0),
            Num(far),
            Num(y),
            Num(base),
            Num(y),
            Num(foot),
            Num(far),
            Num(foot),
            Num(near),
            Num(foot - 1.0),
            Num(tip),
            Num(middle)
        ),
    );
}
