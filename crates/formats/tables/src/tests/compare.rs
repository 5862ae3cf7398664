//! Against another reader: on well-formed files the csv crate must see the same.

use super::read_text;
use crate::{GuardChoice, HeaderChoice, ReadOptions, Value, read};
use proptest::prelude::*;

proptest! {
    #[test]
    fn well_formed_csv_reads_as_by_the_csv_crate(
        rows in prop::collection::vec(prop::collection::vec("[a-c \"\r\n;,é]{0,5}", 3), 1..8),
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let options = ReadOptions {
            header: HeaderChoice::Absent,
            separator: Some(';'),
            guard: GuardChoice::Keep,
            ..ReadOptions::default()
        };
        let expected: Vec<Vec<String>> = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(bytes.as_slice())
            .records()
            .map(|record| record.unwrap().iter().map(str::to_owned).collect())
            .filter(|row: &Vec<String>| row.iter().any(|cell| !cell.trim().is_empty()))
            .collect();
        let ours: Vec<Vec<String>> = match read(&bytes, None, &options) {
            Ok(sheet) => sheet
                .rows
                .iter()
                .map(|row| row.cells.iter().map(|cell| cell.as_read().to_owned()).collect())
                .collect(),
            Err(_) => Vec::new(),
        };
        prop_assert_eq!(ours, expected);
    }

    /// Nothing is lost: every line is in a row, in the header, above it, or named as empty.
    #[test]
    fn every_line_is_accounted_for(lines in prop::collection::vec("[a-c1;, \u{A0}]{0,6}", 1..12)) {
        let text = lines.join("\n");
        let Ok(sheet) = crate::read(text.as_bytes(), None, &ReadOptions::default()) else {
            let rest = text.trim_matches([' ', '\n', ';', ',', '\u{A0}']);
            prop_assert_eq!(rest, "");
            return Ok(());
        };
        let mut seen: Vec<u64> = sheet.rows.iter().chain(&sheet.above).map(|row| row.line).collect();
        seen.extend(sheet.header.line());
        for run in sheet.findings_of(crate::FindingCode::EmptyLines) {
            seen.extend(run.line.unwrap()..=run.detail.parse().unwrap());
        }
        seen.sort_unstable();
        let ended = text.ends_with('\n');
        let all: Vec<u64> = (1..=lines.len() as u64 - u64::from(ended)).collect();
        prop_assert_eq!(seen, all);
    }
}

#[test]
fn an_empty_value_is_no_text() {
    assert_eq!(Value::text(""), Value::Empty);
    assert!(read_text("Stadt;Jahr\nKiel;\n").rows[0].cells[1].is_empty());
}
