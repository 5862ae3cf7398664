//! Distance, projection, land, labels, zones.

use super::reading::{HOSTILE, assert_apart, caption, read, read_zones};
use crate::chart::{
    Line, Partner, Point, SharedHours, Side, StarMap, TwoZones, distance_km, land_svg,
    shared_hours, star_map, zones,
};
use proptest::prelude::*;

const KIEL: Point = at(54.3233, 10.1394);
const fn at(lat: f64, lon: f64) -> Point {
    Point { lat, lon }
}

const RINGS: [&str; 3] = ["500 km", "2.000 km", "8.000 km"];

fn partner(number: u32, name: &str, lat: f64, lon: f64) -> Partner<'_> {
    Partner {
        number,
        name,
        distance: "1.234 km",
        at: Point { lat, lon },
        line: Line::Active,
    }
}

fn draw(partners: &[Partner<'_>]) -> crate::chart::Picture {
    star_map(&StarMap {
        caption: caption(),
        home: KIEL,
        home_name: "Kiel",
        partners,
        rings: RINGS,
        land: Some("/land.svg#land"),
    })
}

#[test]
fn distances_follow_the_great_circle() {
    let san_francisco = at(37.7749, -122.4194);
    assert!((distance_km(KIEL, san_francisco) - 8_817.0).abs() < 10.0);
    let quarter = distance_km(at(0.0, 0.0), at(0.0, 90.0));
    assert!((quarter - 10_007.557).abs() < 0.001);
    let half = distance_km(at(10.0, 20.0), at(-10.0, -160.0));
    assert!((half - 20_015.114).abs() < 0.002);
    assert_eq!(
        distance_km(KIEL, at(f64::NAN, 0.0)).to_bits(),
        0.0_f64.to_bits()
    );
}

/// Whether the drawn land of `home` covers a place: crossings of a ray to the right, evenly or oddly many.
fn is_drawn_as_land(svg: &str, home: Point, place: Point) -> bool {
    let d = svg
        .split(" d=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a path");
    let at = crate::chart::geo::Plane::new(home, 10_400.0, 3_000.0).at(place);
    let mut inside = false;
    for ring in d.split('Z').filter(|ring| !ring.is_empty()) {
        let curve = curve(ring);
        let mut before = *curve.last().expect("points");
        for point in curve {
            let (a, b): ((f64, f64), (f64, f64)) = (before, point);
            if (a.1 > at.1) != (b.1 > at.1) && at.0 < (b.0 - a.0) * (at.1 - a.1) / (b.1 - a.1) + a.0
            {
                inside = !inside;
            }
            before = point;
        }
    }
    inside
}

/// The points of one ring; the rim's two arcs become a fine polygon.
fn curve(ring: &str) -> Vec<(f64, f64)> {
    if let Some(arc) = ring.split('a').nth(1) {
        let r: f64 = arc
            .split(' ')
            .next()
            .and_then(|r| r.parse().ok())
            .expect("a radius");
        return (0..720)
            .map(|i| {
                (
                    r * f64::from(i).to_radians().mul_add(0.5, 0.0).cos(),
                    r * (f64::from(i).to_radians() * 0.5).sin(),
                )
            })
            .collect();
    }
    let spaced = ring
        .trim_start_matches('M')
        .replace('l', " ")
        .replace('-', " -");
    let numbers: Vec<f64> = spaced
        .split_whitespace()
        .map(|n| n.parse().expect("a number"))
        .collect();
    let (mut x, mut y) = (0.0, 0.0);
    numbers
        .chunks(2)
        .map(|pair| {
            x += pair[0];
            y += pair[1];
            (x, y)
        })
        .collect()
}

#[test]
fn land_lies_where_it_lies_seen_from_anywhere() {
    let land = [
        (52.5, 13.4),
        (55.0, 60.0),
        (40.0, -100.0),
        (-10.0, -55.0),
        (5.0, 25.0),
        (-25.0, 135.0),
        (-80.0, 60.0),
    ];
    let sea = [
        (45.0, -35.0),
        (0.0, -150.0),
        (-20.0, 80.0),
        (85.0, 170.0),
        (42.0, 51.0),
        (56.8, 3.0),
    ];
    let homes = [
        KIEL,
        at(40.4, -3.7),
        at(-41.3, 174.8),
        at(0.0, 0.0),
        at(66.1, 76.6),
        at(90.0, 0.0),
        at(-90.0, 0.0),
        at(-50.0, -140.0),
    ];
    for home in homes {
        let svg = land_svg(home);
        assert!(svg.len() < 220_000, "{} bytes", svg.len());
        assert!(!svg.contains("NaN") && !svg.contains("inf"));
        for (places, expected) in [(&land[..], true), (&sea[..], false)] {
            for (lat, lon) in places {
                let place = Point {
                    lat: *lat,
                    lon: *lon,
                };
                assert_eq!(
                    is_drawn_as_land(&svg, home, place),
                    expected,
                    "{place:?} from {home:?}"
                );
            }
        }
    }
}

#[test]
fn no_place_on_earth_gives_an_empty_land() {
    assert!(land_svg(at(f64::NAN, 0.0)).contains(" d=\"\""));
}

#[test]
fn a_town_without_partners_has_a_picture() {
    let [wide, narrow] = read(&draw(&[]));
    assert!(wide.says("Kiel") && narrow.says("Kiel"));
    assert_eq!(wide.of_class("map-line").len(), 0);
}

#[test]
fn each_manner_of_line_has_its_class() {
    let mut partners = [
        partner(1, "A", 50.0, 0.0),
        partner(2, "B", 60.0, 20.0),
        partner(3, "C", 40.0, 20.0),
        partner(4, "D", 55.0, -20.0),
    ];
    for (partner, line) in
        partners
            .iter_mut()
            .zip([Line::Active, Line::Dormant, Line::Paused, Line::Friendship])
    {
        partner.line = line;
    }
    for seen in read(&draw(&partners)) {
        assert_eq!(seen.of_class("map-line").len(), 4);
        for class in [
            "map-line--dormant",
            "map-line--suspended",
            "map-line--friendship",
        ] {
            assert_eq!(seen.of_class(class).len(), 1, "{class}");
        }
    }
}

#[test]
fn north_is_up_and_east_is_right() {
    let [wide, _] = read(&draw(&[
        partner(1, "N", 60.0, 10.1394),
        partner(2, "E", 54.0, 30.0),
    ]));
    let dots = wide.of_class("map-dot");
    assert!(dots[0].number("cx").abs() < 0.2 && dots[0].number("cy") < -50.0);
    assert!(dots[1].number("cx") > 90.0 && dots[1].number("cy").abs() < 30.0);
}

#[test]
fn the_antipode_stays_within_the_rim() {
    let far = [
        partner(1, "Antipode", -54.3233, -169.8606),
        partner(2, "Near", 54.4, 10.2),
    ];
    for seen in read(&draw(&far)) {
        let rim = seen.of_class("map-sea")[0].number("r");
        for line in seen.of_class("map-line") {
            let end: Vec<f64> = line
                .get("d")
                .split(['L', ' '])
                .skip(2)
                .map(|n| n.parse().expect("a number"))
                .collect();
            assert!(end[0].hypot(end[1]) <= rim + 0.2);
        }
    }
}

#[test]
fn sixty_towns_around_one_place_are_legible() {
    let names: Vec<String> = (0..60).map(|i| format!("Partner town {i}")).collect();
    let partners: Vec<Partner<'_>> = (0_u32..)
        .zip(&names)
        .map(|(i, name)| {
            let turn = f64::from(i) * 2.4;
            partner(
                i + 1,
                name,
                50.0 + 8.0 * turn.sin(),
                10.0 + 14.0 * turn.cos(),
            )
        })
        .collect();
    let [wide, narrow] = read(&draw(&partners));
    assert_apart(&wide);
    assert_apart(&narrow);
    let with_name = wide
        .words
        .iter()
        .filter(|w| w.text.starts_with("Partner"))
        .count();
    let numbered = wide.words.iter().filter(|w| w.class == "map-num-t").count();
    assert!(
        with_name >= 20 && with_name + numbered >= 40,
        "{with_name} named, {numbered} numbered"
    );
}

#[test]
fn a_thousand_partners_are_bounded() {
    let partners: Vec<Partner<'_>> = (0..1_000)
        .map(|i| {
            partner(
                i + 1,
                "Town",
                f64::from(i % 170) - 85.0,
                f64::from(i % 359) - 179.0,
            )
        })
        .collect();
    let [wide, narrow] = read(&draw(&partners));
    assert_eq!(wide.of_class("map-dot").len(), 400);
    assert_eq!(narrow.of_class("map-num").len(), 0);
    assert_apart(&wide);
}

#[test]
fn points_that_are_nowhere_are_left_out() {
    let partners = [
        partner(1, "A", f64::NAN, 0.0),
        partner(2, "B", 91.0, 0.0),
        partner(3, "C", 50.0, f64::INFINITY),
    ];
    let [wide, _] = read(&draw(&partners));
    assert_eq!(wide.of_class("map-dot").len(), 0);
}

#[test]
fn hostile_words_stay_words() {
    let picture = star_map(&StarMap {
        caption: crate::chart::Caption {
            id: "\"><script>",
            title: HOSTILE,
            description: HOSTILE,
        },
        home: KIEL,
        home_name: "<b>",
        partners: &[partner(1, "<i>&\"'", 50.0, 3.0)],
        rings: ["<1>", "<2>", "<3>"],
        land: Some("\" onload=\"x"),
    });
    for seen in read(&picture) {
        assert!(
            seen.title
                .starts_with("</text><script>alert(\"1\")</script>'&")
        );
        assert!(seen.says("<b>"));
        let land = seen.shapes.iter().find(|s| s.name == "use").expect("land");
        assert_eq!(land.get("href"), "&quot; onload=&quot;x");
    }
}

#[test]
fn the_same_input_gives_the_same_picture() {
    let partners = [
        partner(1, "Brest", 48.4, -4.5),
        partner(2, "Vaasa", 63.1, 21.6),
    ];
    assert_eq!(draw(&partners), draw(&partners));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn labels_never_cover_each_other(
        places in prop::collection::vec((-90.0..90.0_f64, -180.0..180.0_f64, "[A-Za-zА-я ]{1,30}"), 0..70),
        is_crowded: bool,
    ) {
        let partners: Vec<Partner<'_>> = (0_u32..)
                .zip(&places)
                .map(|(i, (lat, lon, name))| {
                let (lat, lon) = if is_crowded { (54.0 + lat / 30.0, 11.0 + lon / 40.0) } else { (*lat, *lon) };
                partner(i + 1, name, lat, lon)
            })
            .collect();
        for seen in read(&draw(&partners)) {
            assert_apart(&seen);
            for (i, one) in seen.of_class("map-num").iter().enumerate() {
                for other in seen.of_class("map-num").iter().skip(i + 1) {
                    let apart = (one.number("cx") - other.number("cx")).hypot(one.number("cy") - other.number("cy"));
                    prop_assert!(apart >= 20.7, "{apart}");
                }
            }
        }
    }

    #[test]
    fn two_zones_share_the_hours_that_both_work(first in -720..=840_i32, second in -720..=840_i32) {
        let ahead = {
            let ahead = (second - first).rem_euclid(1_440);
            if ahead > 720 { ahead - 1_440 } else { ahead }
        };
        // Count the minutes in which both clocks show a time between 8 and 17.
        let works = |minute: i32| (480..1_020).contains(&minute);
        let both = (-1_440..2_880).filter(|m| works(*m) && works(m + ahead));
        let together: i32 = both.map(|_| 1).sum();
        prop_assert_eq!(shared_hours(first, second).map_or(0, |s| s.minutes), together);
        for seen in read_zones(&zones(&pair(first, second))) {
            assert_apart(&seen);
            prop_assert_eq!(seen.of_class("both").len(), usize::from(together > 0));
        }
    }
}

fn pair(first: i32, second: i32) -> TwoZones<'static> {
    TwoZones {
        caption: caption(),
        first: Side {
            label: "Kassel, UTC+1",
            offset_minutes: first,
        },
        second: Side {
            label: "Petropawlowsk-Kamtschatski, UTC+12",
            offset_minutes: second,
        },
        label: "gemeinsam",
    }
}

#[test]
fn kassel_and_novy_urengoy_share_five_hours_in_winter() {
    let expected = SharedHours {
        minutes: 300,
        first: (480, 780),
        second: (720, 1_020),
    };
    assert_eq!(shared_hours(60, 300), Some(expected));
    let [wide, _] = read_zones(&zones(&pair(60, 300)));
    let frame = wide.of_class("both")[0];
    assert_eq!((frame.get("x"), frame.get("width")), ("194.6", "230.8"));
}

#[test]
fn half_hours_and_neighbouring_dates_are_said_right() {
    let delhi = shared_hours(60, 330).expect("hours");
    assert_eq!((delhi.first, delhi.second), ((480, 750), (750, 1_020)));
    assert_eq!(shared_hours(-660, 840).map(|s| s.minutes), Some(480));
    assert_eq!(shared_hours(0, 720), None);
    assert_eq!(shared_hours(0, 540), None);
}
