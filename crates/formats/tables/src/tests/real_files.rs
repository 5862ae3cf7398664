//! The real registers that stand beside the checkout.

use super::{codes, found, names, read_plainly, shared};
use crate::{FindingCode, Header, Kind, ReadOptions, Sheet, read};

fn register(name: &str) -> Option<Sheet> {
    let bytes = std::fs::read(shared(&format!("data/twinning/{name}"))?).unwrap();
    Some(read(&bytes, Some(name), &ReadOptions::default()).unwrap())
}

#[test]
fn the_directory_of_eight_laender() {
    let Some(sheet) = register("directory_de_8_laender.csv") else {
        return;
    };
    assert_eq!((sheet.rows.len(), sheet.columns.len()), (3_125, 17));
    assert_eq!(sheet.header, Header::Found(1));
    assert_eq!(
        (sheet.encoding, sheet.separator),
        (Some("utf-8"), Some(','))
    );
    assert_eq!(names(&sheet)[..2], ["municipality", "plz"]);
    assert_eq!(sheet.column("latitude").unwrap().kind, Kind::Number);
    assert_eq!(sheet.column("form").unwrap().kind, Kind::Text);
    assert_eq!(
        sheet
            .rows
            .iter()
            .filter(|row| row.text(8) == "Rußland")
            .count(),
        41
    );
    assert!(!sheet.asks(), "{:?}", codes(&sheet));
}

#[test]
fn the_lists_of_wikipedia() {
    let Some(sheet) = register("wikipedia_pairs_2026.csv") else {
        return;
    };
    assert_eq!((sheet.rows.len(), sheet.columns.len()), (26_114, 4));
    assert_eq!(names(&sheet), ["city1", "country1", "city2", "country2"]);
    assert_eq!(sheet.header, Header::Found(1));
}

#[test]
fn the_pairs_of_wikidata_have_no_header() {
    let Some(sheet) = register("wikidata_p190_pairs.tsv") else {
        return;
    };
    assert_eq!((sheet.rows.len(), sheet.columns.len()), (34_182, 2));
    assert_eq!(names(&sheet), ["A", "B"]);
    assert_eq!(
        (sheet.header, sheet.separator),
        (Header::Absent, Some('\t'))
    );
    assert_eq!(sheet.rows[0].text(0), "Q200166");
    assert_eq!(sheet.rows.last().unwrap().line, 34_182);
    assert_eq!(codes(&sheet), ["header_absent"]);
}

#[test]
fn the_names_of_wikidata_have_no_header() {
    let Some(sheet) = register("wikidata_p190_names_de.tsv") else {
        return;
    };
    assert_eq!((sheet.rows.len(), sheet.columns.len()), (10_055, 2));
    assert_eq!(sheet.header, Header::Absent);
}

#[test]
fn the_pairs_with_places() {
    let Some(sheet) = register("wikidata_eu_pairs_geo.tsv") else {
        return;
    };
    assert_eq!((sheet.rows.len(), sheet.columns.len()), (13_081, 12));
    assert_eq!(sheet.header, Header::Found(1));
    assert_eq!(sheet.column("dist").unwrap().kind, Kind::Number);
}

#[test]
fn a_programme_in_csv() {
    let Some(path) = shared("data/schedule/voctosched_gpn11.csv") else {
        return;
    };
    let sheet = read_plainly(&std::fs::read(path).unwrap());
    assert!(sheet.rows.len() > 10);
    assert_eq!(found(&sheet, FindingCode::HeaderAbsent), []);
}
