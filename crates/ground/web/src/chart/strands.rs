//! Where the commitments of both agreements stand on the renewal ribbon. What is deliberately not here: drawing.

use super::letters::{width, wrap};
use super::svg::measure;
use super::{RenewalRibbon, Strand};

/// The most commitments of each side that are drawn.
const MAX_SIDE: usize = 80;
/// Height of a field's heading, and the space after a field.
const HEADING: f64 = 34.0;
const AFTER_FIELD: f64 = 14.0;
/// Space between where a node stands and the words beside it.
const MARGIN: f64 = 13.0;

/// The measures of one of the two drawings.
pub(super) struct Layout {
    pub(super) width: f64,
    /// Where the earlier column's nodes end and the later column's begin.
    pub(super) left: f64,
    pub(super) right: f64,
    /// Font size and distance of lines.
    pub(super) size: f64,
    pub(super) leading: f64,
    /// Height of a node, and of a row with up to two lines.
    pub(super) node: f64,
    pub(super) pitch: f64,
    pub(super) is_wide: bool,
}

impl Layout {
    /// Short words leave the ribbons much room; longer ones get a wider left column.
    pub(super) fn wide(ribbon: &RenewalRibbon<'_>) -> Self {
        let size = 17.0;
        let is_short = |strand: &Strand<'_>| width(strand.text, size) <= 240.0 - MARGIN;
        Self {
            width: 960.0,
            left: if ribbon.before.iter().all(is_short) {
                240.0
            } else {
                335.0
            },
            right: 630.0,
            size,
            leading: 19.0,
            node: 30.0,
            pitch: 42.0,
            is_wide: true,
        }
    }

    pub(super) fn narrow() -> Self {
        Self {
            width: 330.0,
            left: 112.0,
            right: 198.0,
            size: 15.0,
            leading: 16.0,
            node: 22.0,
            pitch: 34.0,
            is_wide: false,
        }
    }
}

/// A commitment with its place.
pub(super) struct Placed<'a> {
    field: &'a str,
    /// The upper edge of its node.
    pub(super) y: f64,
    /// Its words, up to three lines.
    pub(super) lines: Vec<String>,
}

/// Both columns, arranged.
pub(super) struct Arranged<'a> {
    pub(super) before: Vec<Placed<'a>>,
    pub(super) after: Vec<Placed<'a>>,
    /// The fields' names with the upper edge of each.
    pub(super) headings: Vec<(&'a str, f64)>,
    pub(super) height: f64,
}

impl<'a> Arranged<'a> {
    /// Field by field, in the order of the later agreement, then those that only the earlier one had.
    pub(super) fn new(ribbon: &RenewalRibbon<'a>, layout: &Layout) -> Self {
        let mut before = column(ribbon.before, layout, layout.left - MARGIN);
        let mut after = column(ribbon.after, layout, layout.width - layout.right - MARGIN);
        let mut fields: Vec<&str> = Vec::new();
        for placed in after.iter().chain(&before) {
            if !fields.contains(&placed.field) {
                fields.push(placed.field);
            }
        }
        let mut headings = Vec::new();
        let mut top = 40.0;
        for field in &fields {
            if !field.trim().is_empty() {
                headings.push((*field, top));
                top += HEADING;
            }
            let own = |side: &[Placed<'_>]| side.iter().filter(|p| p.field == *field).count();
            let rows = own(&before).max(own(&after));
            let pitch = pitch(
                before.iter().chain(&after).filter(|p| p.field == *field),
                layout,
            );
            for side in [&mut before, &mut after] {
                let middle = (pitch - layout.node - 12.0).max(0.0) / 2.0;
                spread(
                    side.iter_mut().filter(|p| p.field == *field).collect(),
                    rows,
                    |row| top + middle + row * pitch,
                );
            }
            top += pitch * measure(rows);
            if fields.len() > 1 {
                top += AFTER_FIELD;
            }
        }
        Self {
            before,
            after,
            headings,
            height: top,
        }
    }
}

fn column<'a>(strands: &[Strand<'a>], layout: &Layout, room: f64) -> Vec<Placed<'a>> {
    strands
        .iter()
        .take(MAX_SIDE)
        .map(|strand| {
            let is_shortened = !layout.is_wide && !strand.short.trim().is_empty();
            let text = if is_shortened {
                strand.short
            } else {
                strand.text
            };
            Placed {
                field: strand.field,
                y: 0.0,
                lines: wrap(text, layout.size, room, 3),
            }
        })
        .collect()
}

/// Three lines need more height than a row has.
fn pitch<'a>(mut field: impl Iterator<Item = &'a Placed<'a>>, layout: &Layout) -> f64 {
    if field.any(|placed| placed.lines.len() > 2) {
        3.0 * layout.leading + 6.0
    } else {
        layout.pitch
    }
}

/// Spreads a field's commitments over its rows: the shorter side over the height of the longer, one alone in
/// the middle.
fn spread(field: Vec<&mut Placed<'_>>, rows: usize, y: impl Fn(f64) -> f64) {
    let (last, own) = (measure(rows.saturating_sub(1)), field.len());
    for (nth, placed) in field.into_iter().enumerate() {
        placed.y = y(if own > 1 {
            measure(nth) * last / measure(own - 1)
        } else {
            last / 2.0
        });
    }
}
