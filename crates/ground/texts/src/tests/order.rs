//! Names, lists and the order of words by language.

use super::{case, five};
use crate::locale;
use std::cmp::Ordering;
use values::Lang;

#[test]
fn names_and_lists_are_the_languages_own() {
    assert_eq!(
        five(|l| locale::country_name(l, "RU")),
        ["Russland", "Russia", "Russie", "Rosja", "Россия"]
    );
    assert_eq!(locale::country_name(Lang::De, "??"), "??");
    assert_eq!(locale::language_name(Lang::Ru, "de"), "немецкий");
    assert_eq!(
        locale::and_list(Lang::De, &["Brest", "Gdynia", "Aarhus"]),
        "Brest, Gdynia und Aarhus"
    );
    assert_eq!(locale::and_list(Lang::Ru, &["Брест"]), "Брест");
}

#[test]
fn countries_have_the_names_that_people_say() {
    assert_eq!(
        five(|l| locale::country_name(l, "GB")),
        [
            "Vereinigtes Königreich",
            "United Kingdom",
            "Royaume-Uni",
            "Wielka Brytania",
            "Великобритания"
        ]
    );
    assert_eq!(
        five(|l| locale::country_name(l, "US")),
        ["USA", "United States", "États-Unis", "USA", "США"]
    );
    assert_eq!(
        five(|l| locale::country_name(l, "PS")),
        [
            "Palästina",
            "Palestine",
            "Palestine",
            "Palestyna",
            "Палестина"
        ]
    );
    assert_eq!(locale::country_name(Lang::De, "ru"), "Russland");
    for odd in ["", "X", "QX", "Russia", "Россия", "1"] {
        assert_eq!(five(|l| locale::country_name(l, odd)), [odd; 5]);
    }
}

#[test]
fn languages_are_named_with_their_script() {
    assert_eq!(
        five(|l| locale::language_name(l, "tr")),
        ["Türkisch", "Turkish", "turc", "turecki", "турецкий"]
    );
    assert_eq!(
        locale::language_name(Lang::De, "sr-Latn"),
        "Serbisch (Lateinisch)"
    );
    for odd in ["", "x", "äö", "de_", "qqq"] {
        assert_eq!(five(|l| locale::language_name(l, odd)), [odd; 5]);
    }
    for odd in [
        "de-1996",
        "en-u-ca-buddhist",
        "zh-Hant-TW",
        "und",
        "sl-rozaj-biske-1994",
        "en-x-private",
    ] {
        assert!(
            five(|l| locale::language_name(l, odd))
                .iter()
                .all(|name| !name.is_empty())
        );
    }
}

#[test]
fn lists_end_in_a_word() {
    let towns = ["Brest", "Gdynia", "Aarhus"];
    assert_eq!(
        five(|l| locale::and_list(l, &towns)),
        [
            "Brest, Gdynia und Aarhus",
            "Brest, Gdynia and Aarhus",
            "Brest, Gdynia et Aarhus",
            "Brest, Gdynia i Aarhus",
            "Brest, Gdynia и Aarhus"
        ]
    );
    assert_eq!(
        five(|l| locale::or_list(l, &towns)),
        [
            "Brest, Gdynia oder Aarhus",
            "Brest, Gdynia or Aarhus",
            "Brest, Gdynia ou Aarhus",
            "Brest, Gdynia lub Aarhus",
            "Brest, Gdynia или Aarhus"
        ]
    );
    let none: [&str; 0] = [];
    assert_eq!(locale::and_list(Lang::De, &none), "");
}

#[test]
fn keys_sort_as_the_language_sorts() {
    let mut towns = ["Łódź", "Lublin", "Zamość", "Ćmielów", "Cieszyn"];
    towns.sort_by_key(|town| locale::sort_key(Lang::Pl, town));
    assert_eq!(towns, ["Cieszyn", "Ćmielów", "Lublin", "Łódź", "Zamość"]);
    assert_eq!(
        locale::compare_in("sv", "Örebro", "Zinkgruvan"),
        Ordering::Greater
    );
    assert_eq!(
        locale::compare_in("de", "Öhringen", "Zwickau"),
        Ordering::Less
    );
}

/// F-sort-pl-sv-de: alphabetical lists in Polish, Swedish and German.
#[test]
fn towns_stand_where_readers_look_for_them() {
    let Some(case) = case("f-places.json", "F-sort-pl-sv-de") else {
        return;
    };
    let words = |list: &serde_json::Value| -> Vec<String> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|word| word.as_str().unwrap().to_owned())
            .collect()
    };
    for (tag, given) in case["input"]["lists"].as_object().unwrap() {
        let mut towns = words(given);
        let expected = words(&case["expected"][tag]);
        towns.sort_by(|a, b| locale::compare_in(tag, a, b));
        assert_eq!(towns, expected, "{tag}");
        if let Ok(lang) = tag.parse::<Lang>() {
            towns.reverse();
            towns.sort_by_cached_key(|town| locale::sort_key(lang, town));
            assert_eq!(towns, expected, "{tag}");
        }
    }
}

#[test]
fn a_tag_that_is_none_sorts_by_the_root() {
    for odd in ["", "tlh", "no such tag"] {
        assert_eq!(locale::compare_in(odd, "Äpfel", "Birnen"), Ordering::Less);
    }
    for n in 0..100 {
        assert_eq!(
            locale::compare_in(&format!("no-such-{n}"), "a", "b"),
            Ordering::Less
        );
    }
}

#[test]
fn small_letters_are_the_language_s_own() {
    assert_eq!(locale::lower(Lang::De, "STRASSE ÄÖÜ"), "strasse äöü");
    assert_eq!(locale::lower(Lang::Ru, "Ёлка"), "ёлка");
    assert_eq!(locale::lower(Lang::Pl, "ŁÓDŹ"), "łódź");
}
