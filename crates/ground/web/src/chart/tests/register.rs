//! The register's map, from a few towns to the ten thousand that really have partners.

use super::reading::{HOSTILE, assert_apart, caption, read};
use crate::chart::{Line, Picture, Point, RegisterLine, RegisterMap, RegisterPlace, register_map};
use proptest::prelude::*;

const CENTRE: Point = Point {
    lat: 51.2,
    lon: 9.5,
};

fn draw(places: &[RegisterPlace<'_>], lines: &[RegisterLine]) -> Picture {
    register_map(&RegisterMap {
        caption: caption(),
        centre: CENTRE,
        places,
        lines,
        rings: ["500 km", "2.000 km", "8.000 km"],
        land: Some("/land.svg#land"),
    })
}

fn place(name: &str, lat: f64, lon: f64, number: Option<u32>) -> RegisterPlace<'_> {
    RegisterPlace {
        name,
        at: Point { lat, lon },
        number,
    }
}

fn line(from: usize, to: usize, line: Line) -> RegisterLine {
    RegisterLine {
        between: (from, to),
        line,
    }
}

#[test]
fn an_empty_register_has_a_map() {
    for seen in read(&draw(&[], &[])) {
        assert_eq!(seen.of_class("map-sea").len(), 1);
    }
}

#[test]
fn few_places_are_homes_and_partners() {
    let places = [
        place("Kiel", 54.3, 10.1, None),
        place("Brest", 48.4, -4.5, Some(1)),
        place("Kaliningrad", 54.7, 20.5, Some(2)),
        place("Nowhere", f64::NAN, 0.0, Some(3)),
    ];
    let lines = [
        line(0, 1, Line::Active),
        line(0, 2, Line::Paused),
        line(0, 3, Line::Active),
    ];
    let [wide, narrow] = read(&draw(&places, &lines));
    assert_eq!(
        (
            wide.of_class("map-home").len(),
            wide.of_class("map-line").len()
        ),
        (1, 2)
    );
    assert_eq!(wide.of_class("map-dot--suspended").len(), 1);
    assert!(wide.says("Kaliningrad") && !wide.says("Nowhere"));
    assert!(narrow.says("1") && narrow.says("2"));
}

#[test]
fn a_map_of_europe_shows_no_more_than_europe() {
    let near = [
        place("Kiel", 54.3, 10.1, None),
        place("Brest", 48.4, -4.5, Some(1)),
    ];
    let far = [near[0], near[1], place("Moshi", -3.35, 37.3, Some(2))];
    let brest = |places: &[RegisterPlace<'_>]| {
        let [wide, _] = read(&draw(places, &[]));
        wide.of_class("map-dot")[0].number("cx")
    };
    assert!(brest(&near) < brest(&far) * 1.3);
}

#[test]
fn hostile_names_stay_names() {
    let [wide, _] = read(&draw(&[place(HOSTILE, 50.0, 3.0, Some(1))], &[]));
    assert!(
        wide.words
            .iter()
            .any(|words| words.text.contains("</text>"))
    );
}

#[test]
fn many_places_are_gathered_and_none_is_lost() {
    let places: Vec<RegisterPlace<'_>> = (0..3_000)
        .map(|i| {
            place(
                "Town",
                f64::from(i % 140) - 60.0,
                f64::from(i % 357) - 178.0,
                Some(1),
            )
        })
        .collect();
    let lines: Vec<RegisterLine> = (0..9_000)
        .map(|i| line(i % 3_000, (i * 31) % 3_000, Line::Active))
        .collect();
    for seen in read(&draw(&places, &lines)) {
        let gathered = seen.words.iter().filter(|words| words.class == "map-num-t");
        let counted: usize = gathered
            .map(|words| words.text.parse::<usize>().expect("a count"))
            .sum();
        assert_eq!(counted + seen.of_class("map-dot").len(), 3_000);
        assert!(seen.of_class("map-line").len() <= 160);
        assert_apart(&seen);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn circles_of_gathered_places_never_touch(
        places in prop::collection::vec((-90.0..90.0_f64, -180.0..180.0_f64), 61..300),
    ) {
        let places: Vec<RegisterPlace<'_>> =
            places.iter().map(|(lat, lon)| place("Town", *lat, *lon, Some(1))).collect();
        for seen in read(&draw(&places, &[])) {
            let mut circles = seen.of_class("map-cluster");
            circles.extend(seen.of_class("map-dot"));
            for (i, one) in circles.iter().enumerate() {
                for other in circles.iter().skip(i + 1) {
                    let apart = (one.number("cx") - other.number("cx"))
                        .hypot(one.number("cy") - other.number("cy"));
                    prop_assert!(apart >= one.number("r") + other.number("r"));
                }
            }
        }
    }

    #[test]
    fn any_few_places_are_well_drawn(
        places in prop::collection::vec((-90.0..90.0_f64, -180.0..180.0_f64, any::<bool>()), 0..60),
        lines in prop::collection::vec((0..70_usize, 0..70_usize), 0..120),
    ) {
        let places: Vec<RegisterPlace<'_>> = (1..)
            .zip(&places)
            .map(|(i, (lat, lon, is_home))| place("Partnerstadt", *lat, *lon, (!is_home).then_some(i)))
            .collect();
        let lines: Vec<RegisterLine> =
            lines.iter().map(|(a, b)| line(*a, *b, Line::Dormant)).collect();
        for seen in read(&draw(&places, &lines)) {
            assert_apart(&seen);
        }
    }
}
