//! Cleaning of cells, guards, decimals, letters.

use super::{found, read_text};
use crate::{Decimal, FindingCode, clean, guard, letters, unguard};
use proptest::prelude::*;

#[test]
fn white_space_and_unseen_signs_go() {
    for (text, cleaned) in [
        ("  Kiel\t", "Kiel"),
        ("\u{A0}Kiel\u{2003}", "Kiel"),
        ("Nowy\u{A0}Urengoi", "Nowy Urengoi"),
        ("Aar\u{200B}hus", "Aarhus"),
        ("\u{202E}Kiel\u{202C}", "Kiel"),
        ("\u{FEFF}Kiel", "Kiel"),
        ("Bad\u{AD}Tölz", "BadTölz"),
        ("Du\u{308}ren", "Düren"),
        ("\u{200D}Kiel\u{200C}", "Kiel"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("zwei\nZeilen", "zwei\nZeilen"),
        ("\u{200B}", ""),
    ] {
        assert_eq!(clean(text), cleaned, "{text:?}");
    }
}

#[test]
fn what_stood_there_is_kept() {
    let sheet = read_text("Stadt;Jahr\n\u{A0}Kiel ;1964\n");
    let cell = &sheet.rows[0].cells[0];
    assert_eq!((cell.text(), cell.as_read()), ("Kiel", "\u{A0}Kiel "));
    assert_eq!(
        found(&sheet, FindingCode::SpacesTrimmed),
        [(Some(2), Some(0), "")]
    );
}

#[test]
fn a_cell_of_unseen_signs_only_is_reported_and_empty() {
    let sheet = read_text("Stadt;Jahr\nKiel;1964\n\u{200B};\n");
    assert_eq!(sheet.rows.len(), 2);
    assert!(sheet.rows[1].cells[0].is_empty());
    assert_eq!(
        found(&sheet, FindingCode::InvisibleCharacters),
        [(Some(3), Some(0), "U+200B")]
    );
}

#[test]
fn formulas_are_guarded_however_they_hide() {
    for text in [
        "=1",
        "+1",
        "-1",
        "@a",
        "\tx",
        "\rx",
        "\nx",
        " =1",
        "\u{A0}=1",
        "\u{200B}=1",
        "\u{FEFF}@a",
        "\u{202E}-1",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        "﹦1",
        "'=1",
        "''+1",
    ] {
        assert_eq!(guard(text), format!("'{text}"), "{text:?}");
    }
    for text in ["", "Kiel", "1=1", "O'Beispiel", "'Kiel", "–1", "1-2", "a@b"] {
        assert_eq!(guard(text), text);
        assert_eq!(unguard(text), None);
    }
}

#[test]
fn decimals_are_digits() {
    for digits in ["0", "-500.00", "1234567890123456789", "007"] {
        assert_eq!(Decimal::new(digits).unwrap().as_str(), digits);
    }
    for other in ["", "-", "1,5", "+1", "1e3", ".5", "5.", "1.2.3", " 1", "١"] {
        assert_eq!(Decimal::new(other), None, "{other:?}");
    }
    assert_eq!(Decimal::scaled(-50_000, 2).as_str(), "-500.00");
    assert_eq!(Decimal::scaled(5, 2).as_str(), "0.05");
    assert_eq!(Decimal::scaled(-5, 3).as_str(), "-0.005");
    assert_eq!(Decimal::scaled(7, 0).as_str(), "7");
    assert_eq!(
        Decimal::scaled(i64::MIN, 2).as_str(),
        "-92233720368547758.08"
    );
}

#[test]
fn binary_fractions_become_what_a_spreadsheet_shows() {
    for (value, digits) in [
        (0.1 + 0.2, "0.3"),
        (1_234_567.891, "1234567.891"),
        (-0.0, "0"),
        (1e21, "1000000000000000000000"),
        (2019.0, "2019"),
        (1.0 / 3.0, "0.333333333333333"),
    ] {
        assert_eq!(Decimal::from_spreadsheet(value).unwrap().as_str(), digits);
    }
    assert_eq!(Decimal::from_spreadsheet(f64::NAN), None);
    assert_eq!(
        Decimal::new("12345678901234567").unwrap().to_spreadsheet(),
        None
    );
    assert_eq!(Decimal::new("0.1").unwrap().to_spreadsheet(), Some(0.1));
}

#[test]
fn columns_have_the_letters_of_a_spreadsheet() {
    let known = [
        (0, "A"),
        (25, "Z"),
        (26, "AA"),
        (51, "AZ"),
        (52, "BA"),
        (701, "ZZ"),
        (702, "AAA"),
        (16_383, "XFD"),
    ];
    for (index, name) in known {
        assert_eq!(letters(index), name);
    }
}

proptest! {
    #[test]
    fn cleaning_twice_changes_nothing(text in any::<String>()) {
        let once = clean(&text).into_owned();
        prop_assert_eq!(clean(&once), once.as_str());
    }

    #[test]
    fn what_was_guarded_comes_back(text in "['=+\\-@\t\r\n\u{200B}a \u{FF1D}]{0,6}") {
        let guarded = guard(&text);
        prop_assert_eq!(unguard(&guarded).unwrap_or(&guarded), text.as_str());
        let seen = guarded.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200B}');
        let is_formula = seen.starts_with(['=', '+', '-', '@', '＝']);
        prop_assert!(!is_formula, "{}", guarded);
    }
}
