//! What columns mean: numbers, truth values, kinds.

use super::{found, read_text};
use crate::{ColumnHint, DecimalMark, FindingCode, Kind, ReadOptions, Sheet, Typed, read};

/// A column of these texts, and what they were taken for.
fn column(texts: &[&str]) -> (Sheet, Vec<String>) {
    let sheet = read_text(&format!("Name;Wert\n{}", rows(texts)));
    let typed = sheet
        .rows
        .iter()
        .map(|row| say(&row.cells[1].typed))
        .collect();
    (sheet, typed)
}

fn rows(texts: &[&str]) -> String {
    texts
        .iter()
        .fold(String::new(), |rows, text| rows + "x;" + text + "\n")
}

fn say(typed: &Typed) -> String {
    match typed {
        Typed::Number(number) => number.to_string(),
        Typed::Bool(yes) => yes.to_string(),
        other => format!("{other:?}"),
    }
}

#[test]
fn a_number_that_reads_one_way_settles_the_mark() {
    assert_eq!(column(&["1.234", "1,5"]).1, ["1234", "1.5"]);
    assert_eq!(column(&["1,234", "1.5"]).1, ["1234", "1.5"]);
    assert_eq!(column(&["1.234", "1.234.567"]).1, ["1234", "1234567"]);
    assert_eq!(column(&["1.234,50", "-2"]).1, ["1234.50", "-2"]);
    assert_eq!(column(&["1 234", "−5"]).1, ["1234", "-5"]);
    assert_eq!(column(&["50.776000", "6.087"]).1, ["50.776000", "6.087"]);
}

#[test]
fn a_mark_that_nothing_settles_is_asked_for() {
    let (sheet, typed) = column(&["1.234", "12"]);
    assert_eq!(typed, ["Text", "12"]);
    assert_eq!(
        found(&sheet, FindingCode::AmbiguousNumbers),
        [(None, Some(1), "")]
    );
    assert!(sheet.asks());
    let hint = ColumnHint {
        decimal_mark: Some(DecimalMark::Point),
        ..ColumnHint::default()
    };
    let options = ReadOptions {
        columns: [(1, hint)].into(),
        ..ReadOptions::default()
    };
    let file = format!("Name;Wert\n{}", rows(&["1.234", "12"]));
    let told = read(file.as_bytes(), None, &options).unwrap();
    assert_eq!(say(&told.rows[0].cells[1].typed), "1.234");
    assert!(!told.asks());
}

#[test]
fn proofs_for_both_marks_contradict() {
    let (sheet, typed) = column(&["1,5", "1.5", "7"]);
    assert_eq!(typed, ["Text", "Text", "7"]);
    assert_eq!(found(&sheet, FindingCode::ContradictingNumbers).len(), 1);
}

#[test]
fn a_leading_zero_makes_the_column_keys() {
    let (sheet, typed) = column(&["01067", "52062", "24103"]);
    assert_eq!(typed, ["Text"; 3]);
    assert_eq!(sheet.columns[1].kind, Kind::Text);
}

#[test]
fn texts_with_some_numbers_stay_texts() {
    assert_eq!(column(&["Kiel", "Haus 5", "7", "Brest"]).1, ["Text"; 4]);
    assert_eq!(column(&["+49 431 1", "5 €", "1e5"]).1, ["Text"; 3]);
}

#[test]
fn truth_values_are_those_of_spreadsheets() {
    assert_eq!(column(&["WAHR", "falsch"]).1, ["true", "false"]);
    assert_eq!(column(&["TRUE", "ja"]).1, ["Text", "Text"]);
}

#[test]
fn kinds_say_what_cells_have_in_common() {
    for (texts, kind) in [
        (&["1992", "2005", ""][..], Kind::Year),
        (&["1992", "3"], Kind::Number),
        (&["01.02.2019"], Kind::Date),
        (&["01.02.2019", "01.02.2019 12:00"], Kind::DateTime),
        (&["Kiel"], Kind::Text),
        (&["", ""], Kind::Empty),
        (&["1992", "unbekannt"], Kind::Mixed),
        (&["wahr"], Kind::Bool),
    ] {
        assert_eq!(column(texts).0.columns[1].kind, kind, "{texts:?}");
    }
}

#[test]
fn samples_are_a_few_different_texts() {
    let (sheet, _) = column(&["a", "b", "a", "", "c", "d", "e", "f"]);
    assert_eq!(sheet.columns[1].samples, ["a", "b", "c", "d", "e"]);
}
