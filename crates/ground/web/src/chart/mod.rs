//! Pictures that people would rather look at than read: the star map, the register's map, lifelines, ladder,
//! year strip, renewal ribbon, two time zones. Each is SVG made on the server, drawn twice, wide and narrow,
//! so that its text stays near 12 px or above from 360 px up.
//!
//! Everything here is pure. All words come in, in the reader's language, and are escaped here, once; numbers
//! that a picture writes itself are hours, years, list numbers and counts. Colours come from the classes of
//! the style sheet only (`map`, `chart`, `years` in `assets/style/components`); no picture holds style or script.
//! What stands in a picture stands in a list or table beside it too, which is the page's part. Input may be
//! empty or huge: each picture says in its documentation what it leaves out, and stays within its frame.
//!
//! # The land behind the maps
//!
//! The projected outline is the same for every picture around one place, so it is a document of its own,
//! [`land_svg`], which the maps show by `<use href="…#land">`. It must come from the same origin as
//! `image/svg+xml`, and the directive that lets it in is `img-src 'self'`: tried over http, Chromium 156 and
//! Firefox 153 show it under `default-src 'none'; img-src 'self'; style-src 'self'`, and neither does under
//! `default-src 'self'; img-src 'none'`. Firefox before 133 asks `default-src` instead and shows the map
//! without land, which leaves it legible. The path takes its colour from the class of the `<use>`.
//!
//! What is deliberately not here: reading records, choosing words, tables beside pictures.

mod axis;
mod geo;
mod ladder;
mod land;
mod layer;
mod letters;
mod lifelines;
mod mark;
mod place;
mod register_map;
mod renewal_ribbon;
mod star_map;
mod strands;
mod svg;
mod year_strip;
mod zones;

#[cfg(test)]
mod tests;

pub use axis::moment;
pub use geo::{Point, distance_km};
pub use ladder::{Ladder, Progress, Rung, ladder};
pub use land::{LAND_EDITION, land_svg};
pub use lifelines::{Lifeline, Lifelines, lifelines};
pub use mark::Mark;
pub use register_map::{RegisterLine, RegisterMap, RegisterPlace, register_map};
pub use renewal_ribbon::{Renewal, RenewalRibbon, Strand, renewal_ribbon};
pub use star_map::{Line, Partner, StarMap, star_map};
pub use year_strip::{StripRow, When, YearStrip, year_strip};
pub use zones::{SharedHours, Side, TwoZones, shared_hours, zones};

use crate::Html;

/// What a picture is called and says, for those who do not see it.
#[derive(Clone, Copy, Debug)]
pub struct Caption<'a> {
    /// Prefix of the picture's ids, its own on the page; letters, digits, `-` and `_` are used.
    pub id: &'a str,
    /// Short name of the picture.
    pub title: &'a str,
    /// What the picture shows, in one sentence or two.
    pub description: &'a str,
}

/// A picture in its two drawings, each a whole `<svg>` of safe markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// For columns from about 600 px.
    pub wide: String,
    /// For phones.
    pub narrow: String,
}

impl Picture {
    /// Both drawings, of which the style sheet shows one; the content of a `<figure>`.
    #[must_use]
    pub fn html(&self) -> Html {
        Html::made_here(format!(
            "<div class=\"wide-only\">{}</div><div class=\"narrow-only\">{}</div>",
            self.wide, self.narrow
        ))
    }
}
