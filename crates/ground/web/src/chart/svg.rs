//! Writing SVG: numbers, shapes and texts. The only place where a given text becomes markup; it is escaped
//! here, once. What is deliberately not here: any geometry.

use super::Caption;
use crate::html::push_escaped;
use std::fmt::{self, Write as _};

/// The longest title and description that are written, in characters; the rest is cut.
const MAX_CAPTION: usize = 2_000;

/// A rectangle in drawing units, `y` downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rect {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) w: f64,
    pub(super) h: f64,
}

impl Rect {
    pub(super) const fn new(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x, y, w, h }
    }

    /// The same rectangle, larger by `by` on each side.
    pub(super) fn grown(self, by: f64) -> Self {
        Self::new(
            self.x - by,
            self.y - by,
            self.w + 2.0 * by,
            self.h + 2.0 * by,
        )
    }

    pub(super) fn right(self) -> f64 {
        self.x + self.w
    }

    pub(super) fn bottom(self) -> f64 {
        self.y + self.h
    }

    pub(super) fn overlaps(self, other: Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    pub(super) fn holds(self, other: Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }
}

/// From where a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A number with at most one decimal, never `-0`, never anything but digits, sign and point.
pub(super) struct Num(pub(super) f64);

impl fmt::Display for Num {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = (self.0 * 10.0).round() / 10.0;
        if rounded == 0.0 || !rounded.is_finite() {
            f.write_str("0")
        } else {
            write!(f, "{rounded}")
        }
    }
}

/// A count as a measure. Counts beyond four thousand million stay there, which no picture reaches.
pub(super) fn measure(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// One `<svg>` in the making.
pub(super) struct Drawing {
    out: String,
    id: String,
}

impl Drawing {
    /// Begins a drawing that shows `view`, named by the caption. `which` keeps the ids of the wide and of the
    /// narrow drawing apart.
    pub(super) fn begin(view: Rect, caption: &Caption<'_>, which: char) -> Self {
        let mut id: String = caption
            .id
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
            .take(60)
            .collect();
        if !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
            id.insert(0, 'p');
        }
        id.push('-');
        id.push(which);
        let mut drawing = Self {
            out: String::with_capacity(4_096),
            id,
        };
        let Rect { x, y, w, h } = view;
        let id = drawing.id.clone();
        drawing.put(format_args!(
            "<svg viewBox=\"{} {} {} {}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">",
            Num(x),
            Num(y),
            Num(w),
            Num(h)
        ));
        drawing.words(caption.title);
        drawing.put(format_args!("</title><desc id=\"{id}-d\">"));
        drawing.words(caption.description);
        drawing.raw("</desc>");
        drawing
    }

    /// The drawing, closed.
    pub(super) fn end(mut self) -> String {
        self.raw("</svg>");
        self.out
    }

    /// An id of its own within the page.
    pub(super) fn id(&self, part: char) -> String {
        format!("{}-{part}", self.id)
    }

    /// Appends markup of ours.
    pub(super) fn raw(&mut self, markup: &'static str) {
        self.out.push_str(markup);
    }

    pub(super) fn circle(&mut self, class: &str, x: f64, y: f64, r: f64) {
        self.put(format_args!(
            "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
            Num(x),
            Num(y),
            Num(r)
        ));
    }

    pub(super) fn rect(&mut self, class: &str, area: Rect, rx: f64) {
        self.put(format_args!(
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
            Num(area.x),
            Num(area.y),
            Num(area.w.max(0.0)),
            Num(area.h.max(0.0))
        ));
        if rx > 0.0 {
            self.put(format_args!(" rx=\"{}\"", Num(rx)));
        }
        self.raw("/>");
    }

    pub(super) fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        self.path(
            class,
            format_args!(
                "M{} {}L{} {}",
                Num(from.0),
                Num(from.1),
                Num(to.0),
                Num(to.1)
            ),
        );
    }

    /// A path. `d` is made of numbers by [`Num`] and letters only.
    pub(super) fn path(&mut self, class: &str, d: impl fmt::Display) {
        self.put(format_args!("<path class=\"{class}\" d=\"{d}\"/>"));
    }

    /// A single line of text, its baseline at `y`.
    pub(super) fn text(&mut self, class: &str, at: (f64, f64), anchor: Anchor, text: &str) {
        self.raw("<text");
        if !class.is_empty() {
            self.put(format_args!(" class=\"{class}\""));
        }
        self.put(format_args!(" x=\"{}\" y=\"{}\"", Num(at.0), Num(at.1)));
        self.raw(match anchor {
            Anchor::Start => ">",
            Anchor::Middle => " text-anchor=\"middle\">",
            Anchor::End => " text-anchor=\"end\">",
        });
        self.words(text);
        self.raw("</text>");
    }

    /// Land from another document of this site, drawn at `scale` and cut to a circle of radius `r`.
    pub(super) fn land(&mut self, href: &str, scale: f64, r: f64) {
        let clip = self.id('c');
        self.put(format_args!(
            "<defs><clipPath id=\"{clip}\"><circle r=\"{}\"/></clipPath></defs>\
             <g clip-path=\"url(#{clip})\"><use class=\"map-land\" transform=\"scale({scale:.4})\" href=\"",
            Num(r)
        ));
        self.words(href);
        self.raw("\"/></g>");
    }

    /// Appends formatted markup of ours.
    pub(super) fn put(&mut self, markup: fmt::Arguments<'_>) {
        self.out.write_fmt(markup).unwrap_or_default();
    }

    /// Appends any text, escaped and on one line.
    fn words(&mut self, text: &str) {
        for c in text.chars().take(MAX_CAPTION) {
            let is_break = matches!(c, '\n' | '\t' | '\r');
            push_escaped(&mut self.out, if is_break { ' ' } else { c });
        }
    }
}
