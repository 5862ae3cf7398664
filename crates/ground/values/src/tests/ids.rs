//! Identities, slugs and cursors as they come in from addresses.

use crate::{Cursor, Lang, Noun, Slug, TownId, name_key};
use proptest::prelude::*;

#[test]
fn an_id_is_a_plain_positive_number_and_nothing_else() {
    assert_eq!("7".parse(), Ok(TownId(7)));
    for odd in [
        "0",
        "00000000-0000",
        "7abc",
        "1e3",
        "18446744073709551616",
        "-1",
        "+1",
        " 7",
        "7\0",
        "",
        "07",
    ] {
        assert!(odd.parse::<TownId>().is_err(), "{odd:?}");
    }
}

#[test]
fn a_slug_is_romanised_once_for_all_languages() {
    assert_eq!(Slug::from_name("Düsseldorf").as_str(), "duesseldorf");
    assert_eq!(Slug::from_name("Nowy Urengoi").as_str(), "nowy-urengoi");
    assert_eq!(Slug::from_name("Łódź (Lodz)").as_str(), "lodz-lodz");
    assert_eq!(
        Slug::from_name("L'Haÿ-les-Roses").as_str(),
        "lhay-les-roses"
    );
    assert_eq!(Slug::from_name("?!").as_str(), "unnamed");
    for odd in ["", "A", "a--b", "-a", "a.b", "a/b", "a b"] {
        assert!(odd.parse::<Slug>().is_err(), "{odd:?}");
    }
}

#[test]
fn nouns_are_read_as_they_are_written() {
    for noun in Noun::ALL {
        assert_eq!(noun.code().parse(), Ok(noun));
    }
}

#[test]
fn the_heaviest_known_language_is_taken() {
    assert_eq!(Lang::accepted("ru;q=0.8, de;q=0.9, en", Lang::De), Lang::En);
    assert_eq!(Lang::accepted("tr, fr-CA;q=0.5", Lang::De), Lang::Fr);
    assert_eq!(Lang::accepted("*;q=x,,;;", Lang::Pl), Lang::Pl);
    assert_eq!(Lang::accepted("ru;q=0", Lang::De), Lang::De);
}

#[test]
fn names_compare_without_case_accent_and_punctuation() {
    assert_eq!(name_key("  Saint-Étienne "), "saint etienne");
    assert_eq!(name_key("Gdan\u{301}sk"), name_key("GDAŃSK"));
}

proptest! {
    #[test]
    fn every_slug_made_is_a_slug(name in "\\PC{0,60}") {
        let slug = Slug::from_name(&name);
        prop_assert!(slug.as_str().parse::<Slug>().is_ok());
    }

    #[test]
    fn a_cursor_survives_the_address(key in "\\PC{0,40}", id in any::<i64>()) {
        let cursor = Cursor { key, id };
        prop_assert_eq!(Cursor::read(&cursor.write()), Some(cursor));
    }

    #[test]
    fn a_broken_cursor_is_no_cursor(text in "\\PC{0,40}") {
        let _ = Cursor::read(&text);
    }
}
