//! The gazetteer as it lies in the executable; the cases from practice are in `cases`.

mod cases;
mod settle;

use super::{Hint, by_geonames, find, keys, normalise, prefix};
use proptest::prelude::*;
use values::Lang;

fn shown(places: &[super::Place]) -> Vec<&'static str> {
    places.iter().map(|place| place.name_in(Lang::De)).collect()
}

#[test]
fn a_place_has_its_names_in_five_languages() {
    let kassel = by_geonames(2_892_518).unwrap();
    let names = Lang::ALL.map(|lang| kassel.name_in(lang));
    assert_eq!(names, ["Kassel", "Kassel", "Cassel", "Kassel", "Кассель"]);
    assert_eq!(kassel.ags().as_deref(), Some("06611000"));
    assert_eq!(kassel.time_zone, "Europe/Berlin");
    assert_eq!(kassel.division_in(Lang::Fr), Some("Hesse"));
    assert!((kassel.lat - 51.3167).abs() < 0.001 && (kassel.lon - 9.5).abs() < 0.001);
}

#[test]
fn english_names_are_not_taken_for_local_ones() {
    let munich = by_geonames(2_867_714).unwrap();
    assert_eq!((munich.name, munich.local), ("Munich", Some("München")));
    assert_eq!(munich.name_in(Lang::De), "München");
    assert_eq!(munich.name_in(Lang::Ru), "Мюнхен");
}

#[test]
fn a_town_is_found_in_every_language_and_spelling() {
    for typed in [
        "Nowy Urengoi",
        "Novy Urengoy",
        "Novyj Urengoj",
        "Новый Уренгой",
        "новый уренгои",
    ] {
        assert_eq!(
            shown(&find(typed, Hint::default()).exact),
            ["Nowy Urengoi"],
            "{typed}"
        );
    }
}

#[test]
fn a_typing_error_is_close_and_never_exact() {
    let found = find("Munchn", Hint::default());
    assert_eq!(shown(&found.exact), Vec::<&str>::new());
    assert!(shown(&found.close).contains(&"München"));
}

#[test]
fn a_country_parts_namesakes() {
    let hint = Hint {
        country: "FR".parse().ok(),
        ..Hint::default()
    };
    let found = find("Brest", hint);
    assert!(found.exact.iter().all(|place| place.country.code() == "FR"));
    assert_eq!(
        found.exact.first().map(|place| place.geonames),
        Some(3_030_300)
    );
    assert!(found.close.iter().any(|place| place.country.code() == "BY"));
}

#[test]
fn a_point_brings_the_nearest_first() {
    let hint = Hint {
        near: Some((52.35, 14.55)),
        ..Hint::default()
    };
    let first = find("Frankfurt", hint)
        .exact
        .first()
        .map(|place| place.geonames);
    assert_eq!(first, Some(2_925_535));
}

#[test]
fn suggestions_begin_as_typed_and_the_largest_comes_first() {
    assert_eq!(shown(&prefix("Čak", 1)), ["Čakovec"]);
    assert_eq!(shown(&prefix("düss", 1)), ["Düsseldorf"]);
    assert_eq!(shown(&prefix("k", 5)), Vec::<&str>::new());
}

proptest! {
    #[test]
    fn a_key_is_its_own_key(name in "\\PC{0,24}") {
        let key = normalise(&name);
        prop_assert_eq!(&normalise(&key), &key);
        prop_assert!(!key.contains("  ") && key.trim() == key);
    }

    #[test]
    fn case_makes_no_difference(name in "[A-Za-zÄÖÜäöüÀ-ÿŁłА-Яа-я ]{1,24}") {
        prop_assert_eq!(normalise(&name), normalise(&name.to_lowercase()));
        prop_assert!(keys(&name).iter().all(|key| !key.is_empty()));
    }
}
