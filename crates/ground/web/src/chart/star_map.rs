//! The star map: where the partnerships of one town lead.

use super::geo::{HALF_WAY_KM, Plane, Point, distance_km};
use super::land::{RADIUS, REACH_KM};
use super::layer::{Layer, NAME_SIZE, NUMBER, crowded_first, draw_numbered, ground, ring_labels};
use super::letters::{fit, width};
use super::place::{Room, crosses, push_apart};
use super::svg::{Anchor, Drawing, Rect};
use super::{Caption, Picture};

/// The most partners that are drawn; later ones are left out.
const MAX_PARTNERS: usize = 400;
/// Up to here partners are named; more are numbered only.
const MAX_NAMED: usize = 60;

const WIDE: Rect = Rect::new(-330.0, -314.0, 740.0, 628.0);
const NARROW: Rect = Rect::new(-164.0, -164.0, 328.0, 328.0);
const NARROW_RADIUS: f64 = 160.0;

/// How a partnership is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Solid: in force, with open contacts.
    Active,
    /// Thin: no joint activity for years.
    Dormant,
    /// Dashed: suspended, or official contacts paused.
    Paused,
    /// Dotted: a friendship.
    Friendship,
}

impl Line {
    /// The end of the class names, as in `map-line--suspended`.
    fn suffix(self) -> &'static str {
        match self {
            Self::Active => "",
            Self::Dormant => "--dormant",
            Self::Paused => "--suspended",
            Self::Friendship => "--friendship",
        }
    }

    /// The classes of something in this line's manner.
    pub(super) fn class(self, of: &str) -> String {
        if self == Self::Active {
            of.to_owned()
        } else {
            format!("{of} {of}{}", self.suffix())
        }
    }

    /// A short sample of the line for a key, `aria-hidden`.
    #[must_use]
    pub fn key(self) -> crate::Html {
        crate::Html::made_here(format!(
            "<svg viewBox=\"0 0 24 12\" aria-hidden=\"true\" focusable=\"false\">\
             <path class=\"{}\" d=\"M0 6H24\"/></svg>",
            self.class("map-line")
        ))
    }
}

/// One partner on the star map.
#[derive(Clone, Copy, Debug)]
pub struct Partner<'a> {
    /// Its number in the list beside the map.
    pub number: u32,
    /// Its name in the reader's language.
    pub name: &'a str,
    /// How far it is, in words, such as "204 km"; may be empty.
    pub distance: &'a str,
    /// Where it lies. A point that is not on Earth is left out.
    pub at: Point,
    /// How its line is drawn.
    pub line: Line,
}

/// What the star map shows.
#[derive(Clone, Copy, Debug)]
pub struct StarMap<'a> {
    /// Title and description.
    pub caption: Caption<'a>,
    /// The town in the middle.
    pub home: Point,
    /// Its name.
    pub home_name: &'a str,
    /// The partners, in the order of the list beside the map. The first 400 are drawn; of more than 60 only
    /// the numbers, on the narrow map only dots.
    pub partners: &'a [Partner<'a>],
    /// The words for 500, 2,000 and 8,000 km.
    pub rings: [&'a str; 3],
    /// The address of [`super::land_svg`] of the same home, with `#land` at its end.
    pub land: Option<&'a str>,
}

/// Draws the star map: azimuthal around the home, so every line is a great circle in its true direction, and
/// distances squeezed outwards. The rim lies at 10,400 km, or at the antipode where a partner is farther.
#[must_use]
pub fn star_map(map: &StarMap<'_>) -> Picture {
    let partners: Vec<Partner<'_>> = map
        .partners
        .iter()
        .copied()
        .filter(|partner| partner.at.is_on_earth() && map.home.is_on_earth())
        .take(MAX_PARTNERS)
        .collect();
    let farthest = partners
        .iter()
        .map(|p| distance_km(map.home, p.at))
        .fold(0.0, f64::max);
    let reach = if farthest > REACH_KM {
        HALF_WAY_KM
    } else {
        REACH_KM
    };
    Picture {
        wide: wide(map, &partners, reach),
        narrow: narrow(map, &partners, reach),
    }
}

fn wide(map: &StarMap<'_>, partners: &[Partner<'_>], reach: f64) -> String {
    let plane = Plane::new(map.home, reach, RADIUS);
    let mut drawing = Drawing::begin(WIDE, &map.caption, 'w');
    ground(&mut drawing, plane, RADIUS, map.land);
    let dots: Vec<(f64, f64)> = partners.iter().map(|p| plane.at(p.at)).collect();
    let dot_size = if partners.len() > MAX_NAMED { 3.5 } else { 5.0 };
    let mut room = Room::new(WIDE.grown(-4.0));
    room.dots.push(((0.0, 0.0), 8.0));
    for (partner, dot) in partners.iter().zip(&dots) {
        room.dots.push((*dot, dot_size + 1.0));
        room.lines.push(((0.0, 0.0), *dot));
        drawing.line(&partner.line.class("map-line"), (0.0, 0.0), *dot);
    }
    ring_labels(&mut drawing, &mut room, plane, reach, map.rings);

    let mut after = Layer::default();
    after.label(&mut room, (0.0, 0.0), map.home_name, "");
    for i in crowded_first(&dots) {
        let (Some(partner), Some(dot)) = (partners.get(i), dots.get(i)) else {
            continue;
        };
        let is_named = partners.len() <= MAX_NAMED
            && after.label(&mut room, *dot, partner.name, partner.distance);
        if !is_named {
            after.number(&mut room, *dot, partner.number, partner.line);
        }
    }
    after.leaders(&mut drawing);
    for (partner, dot) in partners.iter().zip(&dots) {
        drawing.circle(&partner.line.class("map-dot"), dot.0, dot.1, dot_size);
    }
    drawing.circle("map-home", 0.0, 0.0, 7.0);
    after.words(&mut drawing);
    drawing.end()
}

fn narrow(map: &StarMap<'_>, partners: &[Partner<'_>], reach: f64) -> String {
    let plane = Plane::new(map.home, reach, NARROW_RADIUS);
    let mut drawing = Drawing::begin(NARROW, &map.caption, 'n');
    let dots: Vec<(f64, f64)> = partners.iter().map(|p| plane.at(p.at)).collect();
    ground(&mut drawing, plane, NARROW_RADIUS, map.land);
    for (partner, dot) in partners.iter().zip(&dots) {
        drawing.line(&partner.line.class("map-line"), (0.0, 0.0), *dot);
    }
    let name = fit(map.home_name, NAME_SIZE, 130.0);
    let (label, anchor) = home_label(&name, &dots);
    let home = Rect::new(-7.0, -7.0, 14.0, 14.0);
    let circles = if partners.len() > MAX_NAMED {
        vec![None; dots.len()]
    } else {
        push_apart(&dots, NUMBER, NARROW, &[home, label])
    };
    draw_numbered(
        &mut drawing,
        partners.iter().map(|p| (p.number, p.line)),
        &dots,
        &circles,
    );
    drawing.circle("map-home", 0.0, 0.0, 6.0);
    let x = match anchor {
        Anchor::Start => label.x,
        Anchor::Middle => label.x + label.w / 2.0,
        Anchor::End => label.right(),
    };
    drawing.text("map-label", (x, label.bottom() - 5.0), anchor, &name);
    drawing.end()
}

/// Where the home's name stands on the narrow map: in the corner with fewest partners, lower left first.
fn home_label(name: &str, dots: &[(f64, f64)]) -> (Rect, Anchor) {
    let (w, h) = (width(name, NAME_SIZE), 18.0);
    let corners = [
        (Rect::new(-12.0 - w, 9.0, w, h), Anchor::End),
        (Rect::new(12.0, 9.0, w, h), Anchor::Start),
        (Rect::new(-12.0 - w, -26.0, w, h), Anchor::End),
        (Rect::new(12.0, -26.0, w, h), Anchor::Start),
    ];
    let crowd = |area: Rect| {
        let near = area.grown(2.0);
        let lines = dots.iter().filter(|dot| crosses(near, ((0.0, 0.0), **dot)));
        lines.count()
    };
    let best = corners.into_iter().min_by_key(|(area, _)| crowd(*area));
    best.unwrap_or((Rect::new(-12.0 - w, 9.0, w, h), Anchor::End))
}
