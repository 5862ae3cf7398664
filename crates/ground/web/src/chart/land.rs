//! The land behind a map: Natural Earth 1:50 m, public domain, packed by `assets/land/derive.mjs` into
//! 84 KiB, projected around one place into a document of its own that many pages refer to.

use super::geo::{HALF_WAY_KM, Plane, Point, polar};
use std::f64::consts::{PI, TAU};
use std::fmt::Write as _;

/// Raised when the outline or its projection changes, so that an address that holds it may be kept for ever.
pub const LAND_EDITION: u32 = 1;

/// The reach and the radius at which the land is drawn; a map with another reach scales it.
pub(super) const REACH_KM: f64 = 10_400.0;
pub(super) const RADIUS: f64 = 300.0;

/// The outline; its format is told in `assets/land/derive.mjs`.
static OUTLINE: &[u8] = include_bytes!("../../assets/land/land.bin");

/// Units are tenths here, so that whole numbers are fine enough: fewer bytes.
const TENTHS: f64 = 10.0;
/// Points closer than this to the one before are dropped.
const CLOSE: f64 = 1.2 * TENTHS;
/// Pieces of land smaller than this are dropped.
const SMALL: f64 = 6.0 * TENTHS * TENTHS;

/// A ring of the outline.
struct Ring {
    points: Vec<Point>,
    is_hole: bool,
}

/// The land around `home` as an SVG document of about 100 KB, to be served as `image/svg+xml`. Its path
/// `land` has no colour of its own: a picture shows it by `<use class="map-land" href="…#land">`. Takes
/// milliseconds; the answer depends on nothing but `home` and [`LAND_EDITION`]. A home that is no place on
/// Earth gives an empty land.
#[must_use]
pub fn land_svg(home: Point) -> String {
    let mut out = String::with_capacity(128 * 1024);
    let rim = Plane::new(home, REACH_KM, RADIUS)
        .radius(HALF_WAY_KM)
        .ceil();
    write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{} {} {} {}\">\
         <path id=\"land\" fill-rule=\"evenodd\" transform=\"scale(.1)\" d=\"",
        -rim,
        -rim,
        2.0 * rim,
        2.0 * rim
    )
    .unwrap_or_default();
    if home.is_on_earth() {
        write_land(&mut out, home);
    }
    out.push_str("\"/></svg>\n");
    out
}

fn write_land(out: &mut String, home: Point) {
    let plane = Plane::new(home, REACH_KM, RADIUS * TENTHS);
    let mut antipode_is_land = false;
    for ring in rings() {
        let curve = project(plane, home, &ring.points);
        let area = signed_area(&curve);
        // An outer ring runs clockwise, a hole the other way round. If the projected curve runs against that,
        // what it encloses on the globe is the outside of the curve: the antipode is in it.
        antipode_is_land ^= (area < 0.0) != ring.is_hole;
        let curve = thin(&curve);
        if signed_area(&curve).abs() >= SMALL {
            write_ring(out, &curve);
        }
    }
    if antipode_is_land {
        let r = plane.radius(HALF_WAY_KM).round();
        write!(
            out,
            "M{} 0a{r} {r} 0 1 0 {} 0a{r} {r} 0 1 0 {} 0Z",
            -r,
            2.0 * r,
            -2.0 * r
        )
        .unwrap_or_default();
    }
}

/// Where the points of a ring are drawn. Far from home two neighbours may lie in quite different directions;
/// the edge between them then follows the circle, as the great circle does there.
fn project(plane: Plane, home: Point, points: &[Point]) -> Vec<(f64, f64)> {
    const FAR_KM: f64 = 1_000.0;
    const STEP: f64 = PI / 45.0;
    let mut curve = Vec::with_capacity(points.len());
    let Some(last) = points.last() else {
        return curve;
    };
    let (mut km, mut bearing) = polar(home, *last);
    for point in points {
        let (next_km, next_bearing) = polar(home, *point);
        let turn = (next_bearing - bearing + 3.0 * PI).rem_euclid(TAU) - PI;
        if km.min(next_km) > FAR_KM && turn.abs() > STEP {
            let steps = (turn.abs() / STEP).ceil();
            let mut step = 1.0;
            while step < steps {
                let part = step / steps;
                curve.push(plane.around(km + (next_km - km) * part, bearing + turn * part));
                step += 1.0;
            }
        }
        curve.push(plane.around(next_km, next_bearing));
        (km, bearing) = (next_km, next_bearing);
    }
    curve
}

/// The curve in whole units, without points close to the one before.
fn thin(curve: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for (x, y) in curve {
        let (x, y) = (x.round(), y.round());
        if kept
            .last()
            .is_none_or(|(a, b)| (x - a).hypot(y - b) >= CLOSE)
        {
            kept.push((x, y));
        }
    }
    kept
}

/// Twice counted edges, halved: positive where the curve runs clockwise on the screen.
fn signed_area(curve: &[(f64, f64)]) -> f64 {
    let ends = curve.iter().skip(1).chain(curve.first());
    curve
        .iter()
        .zip(ends)
        .map(|((ax, ay), (bx, by))| ax * by - bx * ay)
        .sum::<f64>()
        / 2.0
}

/// Writes a closed curve by the differences between its points.
fn write_ring(out: &mut String, curve: &[(f64, f64)]) {
    let mut before: Option<(f64, f64)> = None;
    for (x, y) in curve {
        match before {
            None => write!(out, "M{x} {y}l"),
            Some((a, b)) => {
                let (dx, dy) = (x - a + 0.0, y - b + 0.0);
                let gap = if out.ends_with('l') || dx < 0.0 {
                    ""
                } else {
                    " "
                };
                write!(out, "{gap}{dx}{}{dy}", if dy < 0.0 { "" } else { " " })
            }
        }
        .unwrap_or_default();
        before = Some((*x, *y));
    }
    out.push('Z');
}

/// Reads the outline, ring by ring.
fn rings() -> impl Iterator<Item = Ring> {
    let mut bytes = OUTLINE.iter().copied();
    std::iter::from_fn(move || {
        let head = varint(&mut bytes)?;
        let (mut lon, mut lat) = (0_i32, 0_i32);
        let mut points = Vec::new();
        for _ in 0..head / 2 {
            lon += zigzag(varint(&mut bytes)?);
            lat += zigzag(varint(&mut bytes)?);
            points.push(Point {
                lat: f64::from(lat) / 100.0,
                lon: f64::from(lon) / 100.0,
            });
        }
        Some(Ring {
            points,
            is_hole: head % 2 == 1,
        })
    })
}

fn varint(bytes: &mut impl Iterator<Item = u8>) -> Option<u32> {
    let mut value = 0;
    for shift in [0, 7, 14, 21, 28] {
        let byte = bytes.next()?;
        value |= u32::from(byte & 127) << shift;
        if byte < 128 {
            return Some(value);
        }
    }
    None
}

fn zigzag(value: u32) -> i32 {
    let half = i32::try_from(value / 2).unwrap_or_default();
    if value.is_multiple_of(2) {
        half
    } else {
        -half - 1
    }
}
