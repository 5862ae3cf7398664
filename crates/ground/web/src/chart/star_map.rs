//! The star map: where the partnerships of one town lead.

use super::geo::{HALF_WAY_KM, Plane, Point, distance_km};
use super::land::{RADIUS, REACH_KM};
use super::letters::{fit, width};
use super::place::{Room, Spot, push_apart};
use super::svg::{Anchor, Drawing, Num, Rect};
use super::{Caption, Picture};

/// The most partners that are drawn; later ones are left out.
const MAX_PARTNERS: usize = 400;
/// Up to here partners are named; more are numbered only.
const MAX_NAMED: usize = 60;
/// The rings, in kilometres.
pub(super) const RINGS_KM: [f64; 3] = [500.0, 2_000.0, 8_000.0];

const WIDE: Rect = Rect::new(-330.0, -314.0, 740.0, 628.0);
const NARROW: Rect = Rect::new(-164.0, -164.0, 328.0, 328.0);
const NARROW_RADIUS: f64 = 160.0;
const NAME_SIZE: f64 = 15.0;
const SMALL_SIZE: f64 = 13.0;
const LONGEST_NAME: f64 = 190.0;
/// Radius of the circle around a number.
const NUMBER: f64 = 10.5;

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

/// Sea, land and rings.
pub(super) fn ground(drawing: &mut Drawing, plane: Plane, radius: f64, land: Option<&str>) {
    drawing.circle("map-sea", 0.0, 0.0, radius);
    if let Some(href) = land {
        let drawn = Plane::new(Point { lat: 0.0, lon: 0.0 }, REACH_KM, RADIUS);
        drawing.land(
            href,
            plane.radius(REACH_KM) / drawn.radius(REACH_KM),
            radius,
        );
    }
    let rings = RINGS_KM.iter().map(|km| plane.radius(*km));
    for r in rings.filter(|r| *r < radius - 4.0 && (radius > 200.0 || (*r > 90.0 && *r < 120.0))) {
        drawing.circle("map-ring", 0.0, 0.0, r);
    }
}

/// Writes what each ring stands for, in the direction that leaves most lines alone.
pub(super) fn ring_labels(
    drawing: &mut Drawing,
    room: &mut Room,
    plane: Plane,
    reach: f64,
    words: [&str; 3],
) {
    const DIRECTIONS: [f64; 8] = [216.0, 144.0, 252.0, 324.0, 108.0, 36.0, 288.0, 72.0];
    for (km, words) in RINGS_KM.iter().zip(words) {
        if *km >= reach * 0.9 || words.trim().is_empty() {
            continue;
        }
        let words = fit(words, SMALL_SIZE, 90.0);
        let (w, h) = (width(&words, SMALL_SIZE), 15.0);
        let places = DIRECTIONS.iter().map(|direction| {
            let (x, y) = plane.around(*km, direction.to_radians());
            Rect::new(x - w / 2.0, y - h + 3.0, w, h)
        });
        let free = places
            .filter(|area| room.is_free(*area))
            .min_by_key(|area| {
                room.lines
                    .iter()
                    .filter(|l| super::place::crosses(*area, **l))
                    .count()
            });
        if let Some(area) = free {
            room.taken.push(area);
            let at = (area.x + w / 2.0, area.bottom() - 3.0);
            drawing.text("map-label map-label--km", at, Anchor::Middle, &words);
        }
    }
}

/// The dots, those with most neighbours first: who has least choice chooses first.
pub(super) fn crowded_first(dots: &[(f64, f64)]) -> Vec<usize> {
    let neighbours = |dot: &(f64, f64)| {
        dots.iter()
            .filter(|other| (dot.0 - other.0).hypot(dot.1 - other.1) < 60.0)
            .count()
    };
    let mut order: Vec<(usize, usize)> = dots
        .iter()
        .enumerate()
        .map(|(i, dot)| (usize::MAX - neighbours(dot), i))
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, i)| i).collect()
}

/// Labels and numbered circles that lie over lines and dots.
#[derive(Default)]
pub(super) struct Layer {
    labels: Vec<(Spot, String, String)>,
    numbers: Vec<(Spot, u32, Line)>,
    ends: Vec<((f64, f64), (f64, f64))>,
}

impl Layer {
    /// Finds room for a name and a second, smaller line. Says whether there was any.
    pub(super) fn label(
        &mut self,
        room: &mut Room,
        dot: (f64, f64),
        name: &str,
        second: &str,
    ) -> bool {
        let name = fit(name, NAME_SIZE, LONGEST_NAME);
        let second = fit(second, SMALL_SIZE, LONGEST_NAME);
        let w = width(&name, NAME_SIZE).max(width(&second, SMALL_SIZE));
        let h = if second.is_empty() { 17.0 } else { 34.0 };
        let Some(spot) = room.take(dot, (w, h)) else {
            return false;
        };
        self.ends.extend(spot.leader.map(|end| (dot, end)));
        self.labels
            .push((spot, name.into_owned(), second.into_owned()));
        true
    }

    /// Finds room for a numbered circle; without any the dot stands alone.
    pub(super) fn number(&mut self, room: &mut Room, dot: (f64, f64), number: u32, line: Line) {
        if let Some(spot) = room.take(dot, (2.0 * NUMBER, 2.0 * NUMBER)) {
            let middle = (spot.area.x + NUMBER, spot.area.y + NUMBER);
            self.ends.push((dot, middle));
            self.numbers.push((spot, number, line));
        }
    }

    pub(super) fn leaders(&self, drawing: &mut Drawing) {
        for (dot, end) in &self.ends {
            drawing.line("map-leader", *dot, *end);
        }
    }

    pub(super) fn words(&self, drawing: &mut Drawing) {
        for (spot, name, second) in &self.labels {
            let x = match spot.anchor {
                Anchor::Start => spot.area.x,
                Anchor::Middle => spot.area.x + spot.area.w / 2.0,
                Anchor::End => spot.area.right(),
            };
            let y = spot.area.y + 13.2;
            drawing.text("map-label", (x, y), spot.anchor, name);
            if !second.is_empty() {
                drawing.text(
                    "map-label map-label--km",
                    (x, y + 17.0),
                    spot.anchor,
                    second,
                );
            }
        }
        for (spot, number, line) in &self.numbers {
            let middle = (spot.area.x + NUMBER, spot.area.y + NUMBER);
            draw_number(drawing, middle, *number, *line);
        }
    }
}

/// Numbered circles at or beside their dots; a dot where there is no room for a circle.
pub(super) fn draw_numbered(
    drawing: &mut Drawing,
    partners: impl Iterator<Item = (u32, Line)> + Clone,
    dots: &[(f64, f64)],
    circles: &[Option<(f64, f64)>],
) {
    for ((_, line), (dot, circle)) in partners.clone().zip(dots.iter().zip(circles)) {
        let is_moved = circle.is_none_or(|c| (c.0 - dot.0).hypot(c.1 - dot.1) > 5.0);
        if is_moved {
            if let Some(circle) = circle {
                drawing.line("map-leader", *dot, *circle);
            }
            drawing.circle(&line.class("map-dot"), dot.0, dot.1, 3.0);
        }
    }
    for ((number, line), circle) in partners.zip(circles) {
        if let Some(circle) = circle {
            draw_number(drawing, *circle, number, line);
        }
    }
}

fn draw_number(drawing: &mut Drawing, at: (f64, f64), number: u32, line: Line) {
    drawing.circle(&line.class("map-num"), at.0, at.1, NUMBER);
    drawing.put(format_args!(
        "<text class=\"map-num-t\" x=\"{}\" y=\"{}\">{number}</text>",
        Num(at.0),
        Num(at.1 + 4.4)
    ));
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
        let lines = dots
            .iter()
            .filter(|dot| super::place::crosses(near, ((0.0, 0.0), **dot)));
        lines.count()
    };
    let best = corners.into_iter().min_by_key(|(area, _)| crowd(*area));
    best.unwrap_or((Rect::new(-12.0 - w, 9.0, w, h), Anchor::End))
}
