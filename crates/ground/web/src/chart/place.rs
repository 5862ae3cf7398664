//! Finding room for labels on a map: sixteen directions and six distances around each dot, the cheapest free
//! place wins; and pushing numbered circles apart. What is placed never overlaps what was placed before, so
//! labels never cover each other, whatever comes in. What is deliberately not here: drawing.

use super::svg::{Anchor, Rect};
use std::f64::consts::PI;

/// Distances from the dot, in units.
const DISTANCES: [f64; 6] = [11.0, 16.0, 22.0, 34.0, 50.0, 70.0];
/// From this distance on a leader joins label and dot.
const LEADER_FROM: f64 = 22.0;
/// Space left between two things.
const GAP: f64 = 1.5;

/// What already stands on the map.
pub(super) struct Room {
    /// Nothing is placed outside.
    pub(super) frame: Rect,
    /// Labels and circles placed so far.
    pub(super) taken: Vec<Rect>,
    /// Dots with their radius.
    pub(super) dots: Vec<((f64, f64), f64)>,
    /// Lines: crossing one is possible, at a price.
    pub(super) lines: Vec<((f64, f64), (f64, f64))>,
    leaders: Vec<((f64, f64), (f64, f64))>,
}

/// A free place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub(super) area: Rect,
    pub(super) anchor: Anchor,
    /// The end of the leader that begins at the dot.
    pub(super) leader: Option<(f64, f64)>,
}

impl Room {
    pub(super) fn new(frame: Rect) -> Self {
        Self {
            frame,
            taken: Vec::new(),
            dots: Vec::new(),
            lines: Vec::new(),
            leaders: Vec::new(),
        }
    }

    /// Takes the cheapest free place of `size` around `dot`, if there is one.
    pub(super) fn take(&mut self, dot: (f64, f64), size: (f64, f64)) -> Option<Spot> {
        let mut best: Option<(f64, Spot)> = None;
        for distance in DISTANCES {
            // No place costs less than its distance.
            if best.is_some_and(|(least, _)| least <= distance) {
                break;
            }
            for direction in 0..16_u8 {
                let spot = candidate(dot, size, distance, f64::from(direction) * PI / 8.0);
                if let Some(cost) = self.cost(dot, &spot, distance)
                    && best.is_none_or(|(least, _)| cost < least)
                {
                    best = Some((cost, spot));
                }
            }
        }
        let (_, spot) = best?;
        self.taken.push(spot.area);
        if let Some(end) = spot.leader {
            self.leaders.push((dot, end));
        }
        Some(spot)
    }

    /// Whether an area may be taken: inside the frame, free of labels, dots and leaders.
    pub(super) fn is_free(&self, area: Rect) -> bool {
        let wide = area.grown(GAP);
        self.frame.holds(area)
            && !self.taken.iter().any(|other| wide.overlaps(*other))
            && !self.dots.iter().any(|(at, r)| touches(wide, *at, *r))
            && !self.leaders.iter().any(|line| crosses(area, *line))
    }

    /// What a place costs: its distance, lines crossed, dots of others that it could be taken for, and how far
    /// it is from where a reader would look. `None` if it is not free.
    fn cost(&self, dot: (f64, f64), spot: &Spot, distance: f64) -> Option<f64> {
        if !self.is_free(spot.area) {
            return None;
        }
        if let Some(end) = spot.leader
            && self.taken.iter().any(|label| crosses(*label, (dot, end)))
        {
            return None;
        }
        let crossed = self
            .lines
            .iter()
            .filter(|line| crosses(spot.area, **line))
            .count();
        let middle = (
            spot.area.x + spot.area.w / 2.0,
            spot.area.y + spot.area.h / 2.0,
        );
        // Outwards is better than over the map's crowded middle; beside is better than above.
        let inwards = if (middle.0 - dot.0) * dot.0 + (middle.1 - dot.1) * dot.1 < 0.0 {
            6.0
        } else {
            0.0
        };
        let above = if spot.anchor == Anchor::Middle {
            4.0
        } else {
            0.0
        };
        let slope = 3.0 * ((middle.1 - dot.1).abs() / 20.0).min(1.0);
        let mistaken = self
            .dots
            .iter()
            .filter(|(at, r)| *at != dot && touches(spot.area, *at, r + distance.min(12.0)))
            .count();
        Some(
            distance
                + 14.0 * super::svg::measure(crossed)
                + 25.0 * super::svg::measure(mistaken)
                + inwards
                + above
                + slope,
        )
    }
}

/// The place in one direction and distance: beside the dot it begins or ends there, above and below it is
/// centred.
fn candidate(dot: (f64, f64), size: (f64, f64), distance: f64, direction: f64) -> Spot {
    let (dx, dy) = (direction.cos(), direction.sin());
    let end = (dot.0 + distance * dx, dot.1 + distance * dy);
    let (anchor, x) = if dx > 0.38 {
        (Anchor::Start, end.0)
    } else if dx < -0.38 {
        (Anchor::End, end.0 - size.0)
    } else {
        (Anchor::Middle, end.0 - size.0 / 2.0)
    };
    let y = end.1 - size.1 / 2.0 + dy * size.1 / 2.0;
    Spot {
        area: Rect::new(x, y, size.0, size.1),
        anchor,
        leader: (distance >= LEADER_FROM).then_some(end),
    }
}

/// Whether a rectangle comes nearer to a dot than its radius.
fn touches(area: Rect, at: (f64, f64), r: f64) -> bool {
    let dx = at.0 - at.0.clamp(area.x, area.right());
    let dy = at.1 - at.1.clamp(area.y, area.bottom());
    dx.hypot(dy) < r
}

/// Whether a line runs through a rectangle (Liang and Barsky's clipping).
pub(super) fn crosses(area: Rect, (a, b): ((f64, f64), (f64, f64))) -> bool {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (step, room) in [
        (-dx, a.0 - area.x),
        (dx, area.right() - a.0),
        (-dy, a.1 - area.y),
        (dy, area.bottom() - a.1),
    ] {
        if step == 0.0 {
            if room <= 0.0 {
                return false;
            }
        } else if step < 0.0 {
            from = from.max(room / step);
        } else {
            to = to.min(room / step);
        }
    }
    from < to
}

/// Pushes circles of radius `r` apart, each held near its own place, all inside `frame`. The answer has the
/// order of `places`; circles that still touch one before them, or were pushed far off, are `None`.
pub(super) fn push_apart(
    places: &[(f64, f64)],
    r: f64,
    frame: Rect,
    fixed: &[Rect],
) -> Vec<Option<(f64, f64)>> {
    const ROUNDS: u32 = 160;
    // At the end nothing pulls a circle home, so that the last touches come apart.
    const PULLED: u32 = 100;
    const FARTHEST: f64 = 60.0;
    let apart = 2.0 * r + 1.0;
    let mut at: Vec<(f64, f64)> = places.to_vec();
    for round in 0..ROUNDS {
        let pull = if round < PULLED { 0.08 } else { 0.0 };
        let before = at.clone();
        for (i, (here, home)) in at.iter_mut().zip(places).enumerate() {
            let (mut dx, mut dy) = ((home.0 - here.0) * pull, (home.1 - here.1) * pull);
            for (j, other) in before.iter().enumerate() {
                let (x, y) = (here.0 - other.0, here.1 - other.1);
                let distance = x.hypot(y);
                if i == j || distance >= apart {
                    continue;
                }
                // Circles on one spot go off in directions of their own.
                let turn = super::svg::measure(i) * 2.4;
                let (x, y) = if distance < 0.01 {
                    (turn.cos(), turn.sin())
                } else {
                    (x / distance, y / distance)
                };
                let push = (apart - distance) * 0.45;
                dx += x * push;
                dy += y * push;
            }
            for area in fixed {
                let (x, y) = away(*area, *here, r + 1.0);
                dx += x;
                dy += y;
            }
            here.0 = (here.0 + dx).clamp(frame.x + r, frame.right() - r);
            here.1 = (here.1 + dy).clamp(frame.y + r, frame.bottom() - r);
        }
    }
    let mut kept: Vec<(f64, f64)> = Vec::new();
    at.iter()
        .zip(places)
        .map(|(here, home)| {
            let is_near = (here.0 - home.0).hypot(here.1 - home.1) <= FARTHEST;
            let is_apart = kept
                .iter()
                .all(|(x, y)| (here.0 - x).hypot(here.1 - y) >= 2.0 * r);
            let is_free = fixed.iter().all(|area| !touches(*area, *here, r));
            (is_near && is_apart && is_free).then(|| {
                kept.push(*here);
                *here
            })
        })
        .collect()
}

/// How a circle must move to leave a rectangle, by half of the way.
fn away(area: Rect, at: (f64, f64), r: f64) -> (f64, f64) {
    let grown = area.grown(r);
    if at.0 <= grown.x || at.0 >= grown.right() || at.1 <= grown.y || at.1 >= grown.bottom() {
        return (0.0, 0.0);
    }
    let (left, right) = (at.0 - grown.x, grown.right() - at.0);
    let (up, down) = (at.1 - grown.y, grown.bottom() - at.1);
    let least = left.min(right).min(up).min(down) * 0.6;
    if left.min(right) <= up.min(down) {
        (if left < right { -least } else { least }, 0.0)
    } else {
        (0.0, if up < down { -least } else { least })
    }
}
