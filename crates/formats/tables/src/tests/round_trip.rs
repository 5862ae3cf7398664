//! What was written is read again, and what was read is written again.

use super::{names, read_plainly};
use crate::{
    About, ColumnKind, CsvWriter, Decimal, HeaderChoice, Profile, ReadOptions, Sheet, Table,
    TableColumn, Typed, Value, read, write_csv, write_fixed_sheet, write_xlsx,
};
use jiff::civil::{Date, date, datetime};
use proptest::prelude::*;

const PROFILES: [Profile; 3] = [
    Profile::Data,
    Profile::Excel {
        separator: b';',
        decimal: ',',
    },
    Profile::Excel {
        separator: b',',
        decimal: '.',
    },
];

fn about() -> About {
    About {
        name: "Über".to_owned(),
        title: "Partnerstädte".to_owned(),
        made_on: date(2027, 1, 15),
        lines: vec![("Quelle".to_owned(), Value::text("Wikidata, CC0"))],
    }
}

/// A table of texts whose first column is never empty, so that no line is.
fn table(rows: &[Vec<String>]) -> Table {
    Table {
        name: "Städte".to_owned(),
        columns: ["Stadt", "Partner", "Bemerkung"]
            .map(|title| TableColumn::new(title, ColumnKind::Text))
            .to_vec(),
        rows: rows
            .iter()
            .map(|row| row.iter().map(Value::text).collect())
            .collect(),
    }
}

/// What reading is told of a file of this profile, as its separator could be any when cells hold anything.
fn told(profile: Profile) -> ReadOptions {
    let separator = match profile {
        Profile::Data => ',',
        Profile::Excel { separator, .. } => separator.into(),
    };
    ReadOptions {
        header: HeaderChoice::Line(1),
        separator: Some(separator),
        ..ReadOptions::default()
    }
}

fn as_read(sheet: &Sheet) -> Vec<Vec<String>> {
    sheet
        .rows
        .iter()
        .map(|row| {
            row.cells
                .iter()
                .map(|cell| cell.as_read().to_owned())
                .collect()
        })
        .collect()
}

/// A cell of anything, with what is special in tables more often than by chance.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "['=+\\-@\t;,\"\r\n\u{A0}\u{200B} aé_x0]{0,8}",
        "[0-9]{1,4}[.,/][0-9]{1,3}",
        Just("_x000D_".to_owned()),
    ]
}

fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    let row = ("[a-z]{1,5}", cell(), cell())
        .prop_map(|(first, second, third)| vec![first, second, third]);
    prop::collection::vec(row, 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn csv_comes_back(rows in rows()) {
        for profile in PROFILES {
            let file = write_csv(profile, &table(&rows));
            let sheet = read(&file, None, &told(profile)).unwrap();
            prop_assert_eq!(names(&sheet), ["Stadt", "Partner", "Bemerkung"]);
            prop_assert_eq!(as_read(&sheet), rows.clone(), "{:?}", profile);
        }
    }

    #[test]
    fn xlsx_comes_back(rows in rows()) {
        let file = write_xlsx(&table(&rows), &about()).unwrap();
        let options = ReadOptions {
            header: HeaderChoice::Line(1),
            ..ReadOptions::default()
        };
        let sheet = read(&file, None, &options).unwrap();
        prop_assert_eq!(as_read(&sheet), rows);
        let is_text = |typed: &Typed| !matches!(typed, Typed::Number(_) | Typed::Bool(_));
        let all_texts = sheet.rows.iter().flat_map(|row| &row.cells).all(|cell| is_text(&cell.typed));
        prop_assert!(all_texts);
    }

    #[test]
    fn a_fixed_sheet_comes_back_with_its_notes(rows in rows()) {
        let file = write_csv(Profile::Data, &table(&rows));
        let sheet = read(&file, None, &told(Profile::Data)).unwrap();
        let notes: Vec<(usize, &str)> = (0..rows.len()).map(|place| (place, "Ort fehlt")).collect();
        let fixed = write_fixed_sheet(&sheet, "Zu klären", &notes, date(2027, 1, 15)).unwrap();
        let options = ReadOptions { header: HeaderChoice::Line(1), ..ReadOptions::default() };
        let again = read(&fixed, None, &options).unwrap();
        prop_assert_eq!(names(&again), ["Stadt", "Partner", "Bemerkung", "Zu klären"]);
        for (row, expected) in as_read(&again).iter().zip(&rows) {
            prop_assert_eq!(&row[..3], &expected[..]);
            prop_assert_eq!(&row[3], "Ort fehlt");
        }
    }

    #[test]
    fn days_and_numbers_come_back_typed(
        days in prop::collection::vec((1900_i16..9999, 1_i8..=12, 1_i8..=28), 1..5),
        units in any::<i32>(),
    ) {
        let days: Vec<Date> = days.into_iter().map(|(year, month, day)| date(year, month, day)).collect();
        let number = Decimal::scaled(units.into(), 2);
        let table = Table {
            name: "Tage".to_owned(),
            columns: vec![
                TableColumn::new("Tag", ColumnKind::Date),
                TableColumn::new("Betrag", ColumnKind::Amount { places: 2 }),
            ],
            rows: days.iter().map(|day| vec![Value::Date(*day), Value::Number(number.clone())]).collect(),
        };
        let mut files: Vec<Vec<u8>> = PROFILES.map(|profile| write_csv(profile, &table)).into();
        files.push(write_xlsx(&table, &about()).unwrap());
        for file in files {
            let sheet = read_plainly(&file);
            for (row, day) in sheet.rows.iter().zip(&days) {
                prop_assert_eq!(&row.cells[0].typed, &Typed::Date(*day));
                let Typed::Number(read) = &row.cells[1].typed else { panic!("{row:?}") };
                prop_assert_eq!(read.to_spreadsheet(), number.to_spreadsheet());
            }
        }
    }
}

#[test]
fn a_fixed_sheet_keeps_days_and_numbers_of_workbooks() {
    let table = Table {
        name: "Tage".to_owned(),
        columns: ["Stadt", "Tag", "Zeit", "Zahl", "Ja"]
            .map(|title| TableColumn::new(title, ColumnKind::Text))
            .to_vec(),
        rows: vec![vec![
            Value::text("Kiel"),
            Value::Date(date(2019, 2, 1)),
            Value::DateTime(datetime(2019, 2, 1, 14, 30, 0, 0)),
            Value::Number(Decimal::new("1.5").unwrap()),
            Value::Bool(true),
        ]],
    };
    let sheet = read_plainly(&write_xlsx(&table, &about()).unwrap());
    let fixed = write_fixed_sheet(&sheet, "Zu klären", &[(0, "Ort fehlt")], date(2027, 1, 15));
    let again = read_plainly(&fixed.unwrap());
    assert_eq!(again.rows[0].cells[..5], sheet.rows[0].cells[..]);
}

#[test]
fn a_fixed_sheet_holds_the_rows_that_are_left_and_replaces_old_notes() {
    let file = "Stadt;PLZ;Lage;Zu klären\nKiel;24103;50.70;alt\nBrest;01067;1;alt\n";
    let sheet = read_plainly(file.as_bytes());
    let fixed = write_fixed_sheet(&sheet, "Zu klären", &[(1, "neu")], date(2027, 1, 15)).unwrap();
    let again = read_plainly(&fixed);
    assert_eq!(names(&again), ["Stadt", "PLZ", "Lage", "Zu klären"]);
    assert_eq!(as_read(&again), [["Brest", "01067", "1", "neu"]]);
}

#[test]
fn a_fixed_sheet_puts_notes_behind_the_longest_row() {
    let sheet = read_plainly(b"Stadt;Jahr\nKiel;1964;mehr\nBrest;1965\n");
    let notes = [(0, "zu lang"), (1, "gut")];
    let fixed = write_fixed_sheet(&sheet, "Zu klären", &notes, date(2027, 1, 15)).unwrap();
    let again = read_plainly(&fixed);
    assert_eq!(
        as_read(&again),
        [
            ["Kiel", "1964", "mehr", "zu lang"],
            ["Brest", "1965", "", "gut"]
        ]
    );
}

#[test]
fn csv_row_by_row_is_the_same_as_at_once() {
    let rows = vec![vec!["Kiel".to_owned(), "=1".to_owned(), "x;y".to_owned()]; 3];
    let table = table(&rows);
    for profile in PROFILES {
        let mut writer = CsvWriter::new(Vec::new(), profile, &table.columns).unwrap();
        for row in &table.rows {
            writer.write_row(row).unwrap();
        }
        assert_eq!(writer.finish().unwrap(), write_csv(profile, &table));
    }
}
