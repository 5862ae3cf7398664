//! The map beneath the directory: many partnerships at once, seen from one place.

use super::geo::{HALF_WAY_KM, Plane, Point, distance_km};
use super::land::{RADIUS, REACH_KM};
use super::layer::{Layer, NUMBER, crowded_first, draw_numbered, ground, ring_labels};
use super::place::{Room, push_apart};
use super::svg::{Drawing, Num, Rect, measure};
use super::{Caption, Line, Picture};
use std::collections::BTreeMap;

/// Up to here places are shown one by one; more are gathered by a grid.
const MAX_SINGLE: usize = 60;
const MAX_SINGLE_NARROW: usize = 40;
/// The most lines: between single places, and between gathered ones, those of most partnerships first.
const MAX_LINES: usize = 500;
const MAX_GATHERED_LINES: usize = 160;
/// A map whose places all lie within this distance shows no more than that.
const NEAR_KM: f64 = 2_600.0;
/// Width of the grid's cells, in units.
const CELL: f64 = 46.0;

const WIDE: Rect = Rect::new(-370.0, -310.0, 740.0, 620.0);
const NARROW: Rect = Rect::new(-164.0, -164.0, 328.0, 328.0);
const NARROW_RADIUS: f64 = 160.0;

/// A town on the register's map.
#[derive(Clone, Copy, Debug)]
pub struct RegisterPlace<'a> {
    /// Its name in the reader's language.
    pub name: &'a str,
    /// Where it lies. A point that is not on Earth is left out, with its lines.
    pub at: Point,
    /// Its number in the list, for the narrow map; `None` for a town whose partnerships are listed, which is
    /// drawn as a home.
    pub number: Option<u32>,
}

/// A partnership on the register's map.
#[derive(Clone, Copy, Debug)]
pub struct RegisterLine {
    /// The two places, by their position in the list of places.
    pub between: (usize, usize),
    /// How it is drawn.
    pub line: Line,
}

/// What the register's map shows.
#[derive(Clone, Copy, Debug)]
pub struct RegisterMap<'a> {
    /// Title and description.
    pub caption: Caption<'a>,
    /// The place from which the globe is seen.
    pub centre: Point,
    /// The towns. Up to 60 are named, or numbered where there is no room, up to 40 numbered on phones; more are
    /// gathered into circles with the number of towns in them.
    pub places: &'a [RegisterPlace<'a>],
    /// The partnerships. A line to a place that is not there is passed over; of the others 500 are drawn,
    /// between gathered towns the 160 that stand for most partnerships.
    pub lines: &'a [RegisterLine],
    /// The words for 500, 2,000 and 8,000 km.
    pub rings: [&'a str; 3],
    /// The address of [`super::land_svg`] of the same centre, with `#land` at its end.
    pub land: Option<&'a str>,
}

/// Draws the map, azimuthal around the centre. The rim lies at 2,600 km, at 10,400 km or at the antipode,
/// whichever is the first to hold all places.
#[must_use]
pub fn register_map(map: &RegisterMap<'_>) -> Picture {
    let is_there = |place: &&RegisterPlace<'_>| place.at.is_on_earth() && map.centre.is_on_earth();
    let farthest = map
        .places
        .iter()
        .filter(is_there)
        .map(|place| distance_km(map.centre, place.at))
        .fold(0.0, f64::max);
    let reach = [NEAR_KM, REACH_KM]
        .into_iter()
        .find(|km| farthest <= *km)
        .unwrap_or(HALF_WAY_KM);
    let n = map.places.iter().filter(is_there).count();
    let view = |frame: Rect, radius: f64, which: char| {
        let plane = Plane::new(map.centre, reach, radius);
        let mut drawing = Drawing::begin(frame, &map.caption, which);
        ground(&mut drawing, plane, radius, map.land);
        let dots: Vec<Option<(f64, f64)>> = map
            .places
            .iter()
            .map(|place| is_there(&place).then(|| plane.at(place.at)))
            .collect();
        if which == 'w' && n <= MAX_SINGLE {
            single_wide(&mut drawing, map, &dots, plane, reach);
        } else if which == 'n' && n <= MAX_SINGLE_NARROW {
            single_narrow(&mut drawing, map, &dots);
        } else {
            gathered(&mut drawing, map, &dots, frame);
        }
        drawing.end()
    };
    Picture {
        wide: view(WIDE, RADIUS, 'w'),
        narrow: view(NARROW, NARROW_RADIUS, 'n'),
    }
}

/// The lines whose two places are there.
fn ends<'a>(
    map: &'a RegisterMap<'_>,
    dots: &'a [Option<(f64, f64)>],
) -> impl Iterator<Item = (&'a RegisterLine, (f64, f64), (f64, f64))> {
    let at = |i: usize| dots.get(i).copied().flatten();
    map.lines
        .iter()
        .filter_map(move |line| Some((line, at(line.between.0)?, at(line.between.1)?)))
}

/// How a place is drawn: as its line, if all its lines are alike.
fn manner(map: &RegisterMap<'_>, place: usize) -> Line {
    let mut own = map
        .lines
        .iter()
        .filter(|l| l.between.0 == place || l.between.1 == place);
    let first = own.next().map_or(Line::Active, |line| line.line);
    if own.all(|line| line.line == first) {
        first
    } else {
        Line::Active
    }
}

fn single_wide(
    drawing: &mut Drawing,
    map: &RegisterMap<'_>,
    dots: &[Option<(f64, f64)>],
    plane: Plane,
    reach: f64,
) {
    let mut room = Room::new(WIDE.grown(-4.0));
    for (line, from, to) in ends(map, dots).take(MAX_LINES) {
        room.lines.push((from, to));
        drawing.line(&line.line.class("map-line"), from, to);
    }
    let there: Vec<(usize, &RegisterPlace<'_>, (f64, f64))> = map
        .places
        .iter()
        .zip(dots)
        .enumerate()
        .filter_map(|(i, (place, dot))| Some((i, place, (*dot)?)))
        .collect();
    for (_, place, dot) in &there {
        room.dots
            .push((*dot, if place.number.is_some() { 6.0 } else { 8.0 }));
    }
    ring_labels(drawing, &mut room, plane, reach, map.rings);
    let mut layer = Layer::default();
    let points: Vec<(f64, f64)> = there.iter().map(|(_, _, dot)| *dot).collect();
    let (homes, others): (Vec<_>, Vec<_>) = crowded_first(&points)
        .into_iter()
        .filter_map(|i| there.get(i).copied())
        .partition(|(_, place, _)| place.number.is_none());
    for (i, place, dot) in homes.into_iter().chain(others) {
        let is_named = layer.label(&mut room, dot, place.name, "");
        if let (false, Some(number)) = (is_named, place.number) {
            layer.number(&mut room, dot, number, manner(map, i));
        }
    }
    layer.leaders(drawing);
    for (i, place, dot) in &there {
        if place.number.is_some() {
            drawing.circle(&manner(map, *i).class("map-dot"), dot.0, dot.1, 5.0);
        }
    }
    draw_homes(drawing, &there, 7.0);
    layer.words(drawing);
}

fn draw_homes(drawing: &mut Drawing, there: &[(usize, &RegisterPlace<'_>, (f64, f64))], r: f64) {
    for (_, _, dot) in there.iter().filter(|(_, place, _)| place.number.is_none()) {
        drawing.circle("map-home", dot.0, dot.1, r);
    }
}

fn single_narrow(drawing: &mut Drawing, map: &RegisterMap<'_>, dots: &[Option<(f64, f64)>]) {
    for (line, from, to) in ends(map, dots).take(MAX_LINES) {
        drawing.line(&line.line.class("map-line"), from, to);
    }
    let there: Vec<(usize, &RegisterPlace<'_>, (f64, f64))> = map
        .places
        .iter()
        .zip(dots)
        .enumerate()
        .filter_map(|(i, (place, dot))| Some((i, place, (*dot)?)))
        .collect();
    let homes: Vec<Rect> = there
        .iter()
        .filter(|(_, place, _)| place.number.is_none())
        .map(|(_, _, dot)| Rect::new(dot.0, dot.1, 0.0, 0.0).grown(6.0))
        .collect();
    let numbered: Vec<(Line, u32, (f64, f64))> = there
        .iter()
        .filter_map(|(i, place, dot)| Some((manner(map, *i), place.number?, *dot)))
        .collect();
    let points: Vec<(f64, f64)> = numbered.iter().map(|(_, _, dot)| *dot).collect();
    let circles = push_apart(&points, NUMBER, NARROW, &homes);
    let partners = numbered.iter().map(|(line, number, _)| (*number, *line));
    draw_numbered(drawing, partners, &points, &circles);
    draw_homes(drawing, &there, 6.0);
}

/// Towns gathered on one spot.
struct Cluster {
    at: (f64, f64),
    n: usize,
}

impl Cluster {
    fn radius(&self) -> f64 {
        if self.n == 1 {
            3.5
        } else {
            (8.0 + 2.6 * measure(self.n).ln()).clamp(10.5, 28.0)
        }
    }

    fn touches(&self, other: &Self) -> bool {
        let distance = (self.at.0 - other.at.0).hypot(self.at.1 - other.at.1);
        distance < self.radius() + other.radius() + 2.0
    }

    fn swallow(&mut self, other: &Self) {
        let (a, b) = (measure(self.n), measure(other.n));
        self.at.0 = (self.at.0 * a + other.at.0 * b) / (a + b);
        self.at.1 = (self.at.1 * a + other.at.1 * b) / (a + b);
        self.n += other.n;
    }
}

fn gathered(
    drawing: &mut Drawing,
    map: &RegisterMap<'_>,
    dots: &[Option<(f64, f64)>],
    frame: Rect,
) {
    let (clusters, member) = gather(dots, frame);
    let mut lines: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for line in map.lines {
        let of = |i: usize| member.get(i).copied().flatten();
        if let (Some(a), Some(b)) = (of(line.between.0), of(line.between.1))
            && a != b
        {
            *lines.entry((a.min(b), a.max(b))).or_default() += 1;
        }
    }
    let mut lines: Vec<((usize, usize), usize)> = lines.into_iter().collect();
    lines.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    for ((a, b), _) in lines.into_iter().take(MAX_GATHERED_LINES) {
        if let (Some(a), Some(b)) = (clusters.get(a), clusters.get(b)) {
            drawing.line("map-line map-line--many", a.at, b.at);
        }
    }
    for cluster in &clusters {
        let ((x, y), r) = (cluster.at, cluster.radius());
        if cluster.n == 1 {
            drawing.circle("map-dot", x, y, r);
            continue;
        }
        drawing.circle("map-cluster", x, y, r);
        drawing.put(format_args!(
            "<text class=\"map-num-t\" x=\"{}\" y=\"{}\">{}</text>",
            Num(x),
            Num(y + 4.4),
            cluster.n
        ));
    }
}

/// Gathers the dots of each cell of a grid, then what still touches. Answers the clusters and, for each dot,
/// in which it is.
fn gather(dots: &[Option<(f64, f64)>], frame: Rect) -> (Vec<Cluster>, Vec<Option<usize>>) {
    let column = |x: f64, from: f64| {
        (0_usize..32)
            .find(|i| x - from < CELL * measure(i + 1))
            .unwrap_or(31)
    };
    let mut cells: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut member: Vec<Option<usize>> = Vec::new();
    for dot in dots {
        member.push(dot.map(|at| {
            let cell = (column(at.0, frame.x), column(at.1, frame.y));
            let i = *cells.entry(cell).or_insert(clusters.len());
            match clusters.get_mut(i) {
                Some(cluster) => cluster.swallow(&Cluster { at, n: 1 }),
                None => clusters.push(Cluster { at, n: 1 }),
            }
            i
        }));
    }
    // Where a cluster went: to itself, or into one before it.
    let mut into: Vec<usize> = (0..clusters.len()).collect();
    while let Some((a, b)) = touching(&clusters) {
        let (head, tail) = clusters.split_at_mut(b);
        if let (Some(larger), Some(smaller)) = (head.get_mut(a), tail.first_mut()) {
            larger.swallow(smaller);
            smaller.n = 0;
        }
        into.iter_mut().filter(|i| **i == b).for_each(|i| *i = a);
    }
    let place: Vec<usize> = clusters
        .iter()
        .scan(0, |next, cluster| {
            let place = *next;
            *next += usize::from(cluster.n > 0);
            Some(place)
        })
        .collect();
    let of = |i: usize| into.get(i).and_then(|i| place.get(*i)).copied();
    let member = member.into_iter().map(|i| i.and_then(of)).collect();
    clusters.retain(|cluster| cluster.n > 0);
    (clusters, member)
}

/// The first two clusters that touch.
fn touching(clusters: &[Cluster]) -> Option<(usize, usize)> {
    let alive = || clusters.iter().enumerate().filter(|(_, c)| c.n > 0);
    alive().find_map(|(a, one)| {
        alive()
            .find(|(b, other)| *b > a && one.touches(other))
            .map(|(b, _)| (a, b))
    })
}
