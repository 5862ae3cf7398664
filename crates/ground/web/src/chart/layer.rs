//! What the star map and the register's map have in common: ground, rings, labels, numbered circles.

use super::Line;
use super::geo::{Plane, Point};
use super::land::{RADIUS, REACH_KM};
use super::letters::{fit, width};
use super::place::{Room, Spot, crosses};
use super::svg::{Anchor, Drawing, Num, Rect};

/// The rings, in kilometres.
const RINGS_KM: [f64; 3] = [500.0, 2_000.0, 8_000.0];
/// Font sizes of a name and of what stands beneath it.
pub(super) const NAME_SIZE: f64 = 15.0;
const SMALL_SIZE: f64 = 13.0;
/// A longer name is cut.
const LONGEST_NAME: f64 = 190.0;
/// Radius of the circle around a number.
pub(super) const NUMBER: f64 = 10.5;

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
            .min_by_key(|area| room.lines.iter().filter(|l| crosses(*area, **l)).count());
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
