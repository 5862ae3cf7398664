//! Files as they are written, byte for byte and part by part.

use super::read_plainly;
use crate::{
    About, ColumnKind, Decimal, FindingCode, Profile, Table, TableColumn, Value, WriteError,
    write_csv, write_xlsx,
};
use jiff::civil::{date, datetime};
use std::io::{Cursor, Read};

fn table() -> Table {
    Table {
        name: "Partnerschaften: Kiel/Brest".to_owned(),
        columns: vec![
            TableColumn::new("Stadt", ColumnKind::Link),
            TableColumn::new("Seit", ColumnKind::Year),
            TableColumn::new("Gäste", ColumnKind::Count),
            TableColumn::new("Betrag", ColumnKind::Amount { places: 2 }),
            TableColumn::new("Tag", ColumnKind::Date),
            TableColumn::new("Beginn", ColumnKind::DateTime),
            TableColumn::new("Offen", ColumnKind::Bool),
            TableColumn::new("Notiz", ColumnKind::Text),
        ],
        rows: vec![
            vec![
                Value::Link {
                    text: "Kiel".to_owned(),
                    url: "https://jumelage.example/towns/kiel".to_owned(),
                },
                Value::from(1964),
                Value::from(1200),
                Value::Number(Decimal::scaled(-50_000, 2)),
                Value::Date(date(2019, 2, 1)),
                Value::DateTime(datetime(2019, 2, 1, 14, 30, 0, 0)),
                Value::Bool(true),
                Value::text("=1+1; \"ja\""),
            ],
            vec![
                Value::Link {
                    text: "Brest".to_owned(),
                    url: "javascript:alert(1)".to_owned(),
                },
                Value::Empty,
                Value::Number(Decimal::new("12345678901234567890").unwrap()),
                Value::Empty,
                Value::Date(date(1836, 6, 13)),
                Value::Instant("2027-06-25T07:00:00Z".to_owned()),
            ],
        ],
    }
}

fn about() -> About {
    About {
        name: "Über".to_owned(),
        title: "Partnerschaften von Kiel".to_owned(),
        made_on: date(2027, 1, 15),
        lines: vec![
            ("Quelle".to_owned(), Value::text("Wikidata")),
            ("Lizenz".to_owned(), Value::text("CC0")),
            ("Filter".to_owned(), Value::text("=Land: Polen")),
        ],
    }
}

#[test]
fn csv_for_people() {
    let file = String::from_utf8(write_csv(Profile::excel_in("de"), &table())).unwrap();
    assert_eq!(
        file,
        "\u{FEFF}Stadt;Seit;Gäste;Betrag;Tag;Beginn;Offen;Notiz\r\n\
         Kiel;1964;1200;-500,00;2019-02-01;2019-02-01T14:30:00;true;\"'=1+1; \"\"ja\"\"\"\r\n\
         Brest;;12345678901234567890;;1836-06-13;2027-06-25T07:00:00Z;;\r\n"
    );
}

#[test]
fn csv_for_programs() {
    let file = String::from_utf8(write_csv(Profile::Data, &table())).unwrap();
    assert_eq!(
        file,
        "Stadt,Seit,Gäste,Betrag,Tag,Beginn,Offen,Notiz\r\n\
         Kiel,1964,1200,-500.00,2019-02-01,2019-02-01T14:30:00,true,\"=1+1; \"\"ja\"\"\"\r\n\
         Brest,,12345678901234567890,,1836-06-13,2027-06-25T07:00:00Z,,\r\n"
    );
}

#[test]
fn the_language_sets_separator_and_decimal_mark() {
    let comma = Profile::Excel {
        separator: b',',
        decimal: '.',
    };
    let semicolon = Profile::Excel {
        separator: b';',
        decimal: ',',
    };
    assert_eq!(Profile::excel_in("en-GB"), comma);
    for language in ["de", "fr", "pl", "ru", "de-AT"] {
        assert_eq!(Profile::excel_in(language), semicolon);
    }
}

/// A part of a packed file, as text.
fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[test]
fn a_workbook_has_titles_that_stay_filters_and_types() {
    let file = write_xlsx(&table(), &about()).unwrap();
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    assert!(
        sheet.contains(
            r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#
        )
    );
    assert!(sheet.contains(r#"<autoFilter ref="A1:H3"/>"#));
    assert!(sheet.contains("<v>1964</v>"));
    assert!(sheet.contains("<v>-500</v>"));
    assert!(sheet.contains(r#"t="b"><v>1</v>"#));
    // 2019-02-01 and half past two on that day.
    assert!(sheet.contains("<v>43497</v>"));
    assert!(sheet.contains("<v>43497.604166666"));
    assert!(!sheet.contains("<f>"), "no formula");
    assert_eq!(
        sheet.matches("<hyperlink ").count(),
        1,
        "only the web address leads somewhere"
    );
    let styles = part(&file, "xl/styles.xml");
    let formats: Vec<&str> = styles.split("formatCode=\"").skip(1).collect();
    let formats: Vec<&str> = formats
        .iter()
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(
        formats,
        ["#,##0", "#,##0.00", "yyyy-mm-dd", "yyyy-mm-dd hh:mm"]
    );
    let workbook = part(&file, "xl/workbook.xml");
    assert!(workbook.contains(r#"<sheet name="Partnerschaften  Kiel Brest" sheetId="1""#));
    assert!(workbook.contains(r#"<sheet name="Über" sheetId="2""#));
}

#[test]
fn a_workbook_says_what_it_is() {
    let file = write_xlsx(&table(), &about()).unwrap();
    let options = crate::ReadOptions {
        sheet: Some("Über".to_owned()),
        header: crate::HeaderChoice::Absent,
        ..crate::ReadOptions::default()
    };
    let sheet = crate::read(&file, None, &options).unwrap();
    assert_eq!(
        super::texts(&sheet),
        [
            ["Partnerschaften von Kiel", ""],
            ["Quelle", "Wikidata"],
            ["Lizenz", "CC0"],
            ["Filter", "=Land: Polen"]
        ]
    );
    assert!(part(&file, "docProps/core.xml").contains("2027-01-15"));
}

#[test]
fn the_same_table_gives_the_same_bytes() {
    assert_eq!(
        write_xlsx(&table(), &about()).unwrap(),
        write_xlsx(&table(), &about()).unwrap()
    );
}

#[test]
fn a_text_too_long_for_a_cell_is_refused_with_its_place() {
    let mut table = table();
    table.rows[1].resize(8, Value::Empty);
    table.rows[1][7] = Value::text("x".repeat(32_768));
    let refused = write_xlsx(&table, &about());
    assert!(matches!(
        refused,
        Err(WriteError::TextTooLong { row: 3, column: 7 })
    ));
    table.rows[1][7] = Value::text("x".repeat(32_767));
    assert!(write_xlsx(&table, &about()).is_ok());
}

#[test]
fn names_of_sheets_are_made_to_fit_and_differ() {
    let named = |name: &str, second: &str| {
        let table = Table {
            name: name.to_owned(),
            columns: Vec::new(),
            rows: Vec::new(),
        };
        let about = About {
            name: second.to_owned(),
            ..about()
        };
        let file = write_xlsx(&table, &about).unwrap();
        read_plainly(&file).sheet_names
    };
    assert_eq!(named("", "Über"), ["Table", "Über"]);
    assert_eq!(named("'[a]*?'", "Über")[0], "a");
    assert_eq!(named("Über", "über"), ["Über", "über…"]);
    assert_eq!(named(&"Ж".repeat(40), "Über")[0].chars().count(), 31);
}

#[test]
fn the_second_sheet_is_reported_when_read_again() {
    let sheet = read_plainly(&write_xlsx(&table(), &about()).unwrap());
    assert_eq!(
        super::found(&sheet, FindingCode::OtherSheets),
        [(None, None, "Über")]
    );
    assert_eq!(sheet.rows[0].text(0), "Kiel");
    assert_eq!(sheet.rows[1].text(4), "1836-06-13");
}
