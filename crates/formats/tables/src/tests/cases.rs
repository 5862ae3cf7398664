//! The cases from practice, area G, by their ids.

use super::{codes, found, names, read_plainly, shared, texts};
use crate::{
    About, ColumnKind, DateColumn, DateReading, DateSystem, DateVerdict, Decimal, FindingCode,
    HeaderChoice, Profile, ReadOptions, Table, TableColumn, Typed, Value, moment_of_serial, read,
    read_dates, write_csv, write_xlsx,
};
use jiff::civil::{Date, date};
use serde_json::Value as Json;

/// A case, if the cases are there.
fn case(id: &str) -> Option<Json> {
    let file = std::fs::read_to_string(shared("cases/g-tables.json")?).unwrap();
    let area: Json = serde_json::from_str(&file).unwrap();
    let cases = area["cases"].as_array().unwrap();
    Some(cases.iter().find(|case| case["id"] == id).unwrap().clone())
}

fn input_file(case: &Json) -> Vec<u8> {
    let path = format!("cases/{}", case["input"]["file"].as_str().unwrap());
    std::fs::read(shared(&path).unwrap()).unwrap()
}

fn bytes_of_hex(hex: &Json) -> Vec<u8> {
    let hex = hex.as_str().unwrap();
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
        .collect()
}

fn strings(list: &Json) -> Vec<&str> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|text| text.as_str().unwrap())
        .collect()
}

fn rows(list: &Json) -> Vec<Vec<&str>> {
    list.as_array().unwrap().iter().map(strings).collect()
}

#[test]
fn g_windows_1252_file() {
    let Some(case) = case("G-windows-1252-file") else {
        return;
    };
    let sheet = read_plainly(&input_file(&case));
    let expected = &case["expected"];
    assert_eq!(expected["outcome"], "accept_with_findings");
    assert!(!sheet.asks());
    assert_eq!(sheet.encoding, expected["encoding"].as_str());
    assert_eq!(
        sheet.separator,
        expected["delimiter"].as_str().unwrap().chars().next()
    );
    assert_eq!(texts(&sheet), rows(&expected["rows"]));
    assert_eq!(codes(&sheet), strings(&expected["findings"]));
    let replaced = sheet
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter(|cell| cell.text().contains(char::REPLACEMENT_CHARACTER))
        .count();
    assert_eq!(
        Some(replaced as u64),
        expected["replacement_characters"].as_u64()
    );
}

#[test]
fn g_byte_order_mark() {
    let Some(case) = case("G-byte-order-mark") else {
        return;
    };
    let expected = &case["expected"];
    let sheet = read_plainly(&input_file(&case));
    assert_eq!(names(&sheet), strings(&expected["headers"]));
    assert_eq!(texts(&sheet), rows(&expected["rows"]));
    let also = read_plainly(&bytes_of_hex(&case["input"]["also"]["bytes_hex"]));
    assert_eq!(names(&also), strings(&expected["also_headers"]));
    let utf16 = read_plainly(&bytes_of_hex(&case["input"]["utf16"]["bytes_hex"]));
    assert_eq!(texts(&utf16), rows(&expected["utf16_rows"]));
    assert_eq!(utf16.separator, Some('\t'));
}

/// A reading in the words of the case.
fn in_words(reading: DateReading) -> String {
    match reading {
        DateReading::Day(date) => date.to_string(),
        DateReading::Year(year) => year.to_string(),
        DateReading::Impossible => "finding impossible_date".to_owned(),
        other => format!("{other:?}"),
    }
}

#[test]
fn g_dates_by_column() {
    let Some(case) = case("G-dates-by-column") else {
        return;
    };
    let today: Date = case["input"]["today"].as_str().unwrap().parse().unwrap();
    let expected = &case["expected"];
    for (name, column) in case["input"]["columns"].as_object().unwrap() {
        let DateColumn {
            verdict, readings, ..
        } = read_dates(&strings(column), None, Some(today));
        match &expected[name] {
            Json::String(ask) if ask == "ask" => assert_eq!(verdict, DateVerdict::AskDayOrder),
            Json::String(refused) => {
                assert_eq!(refused, "reject the column");
                assert_eq!(verdict, DateVerdict::Contradicting);
                assert!(readings.iter().all(|reading| *reading == DateReading::Open));
            }
            list => {
                assert_eq!(verdict, DateVerdict::Settled, "{name}");
                let words: Vec<String> = readings.into_iter().map(in_words).collect();
                assert_eq!(words, strings(list), "{name}");
            }
        }
    }
    assert_eq!(expected["precision_of_years_only"], "year");
}

#[test]
fn g_dates_by_column_hold_for_a_file_as_well() {
    let Some(case) = case("G-dates-by-column") else {
        return;
    };
    let today: Date = case["input"]["today"].as_str().unwrap().parse().unwrap();
    let options = ReadOptions {
        today: Some(today),
        header: HeaderChoice::Line(1),
        ..ReadOptions::default()
    };
    let column = |name: &str| {
        let texts = strings(&case["input"]["columns"][name]);
        let file = format!("Tag\n{}\n", texts.join("\n"));
        read(file.as_bytes(), None, &options).unwrap()
    };
    let no_proof = column("no_proof");
    assert!(no_proof.asks());
    assert_eq!(found(&no_proof, FindingCode::AmbiguousDates).len(), 1);
    assert!(
        no_proof
            .rows
            .iter()
            .all(|row| row.cells[0].typed == Typed::Text)
    );
    let contradicting = column("contradicting");
    assert_eq!(
        found(&contradicting, FindingCode::ContradictingDates).len(),
        1
    );
    let impossible = column("impossible");
    assert_eq!(
        found(&impossible, FindingCode::ImpossibleDate),
        [
            (Some(2), Some(0), "30.02.2019"),
            (Some(3), Some(0), "31.04.2019")
        ]
    );
    let us = column("us_with_proof");
    assert_eq!(us.rows[0].cells[0].typed, Typed::Date(date(2019, 2, 1)));
}

#[test]
fn g_excel_serial_numbers() {
    let Some(case) = case("G-excel-serial-numbers") else {
        return;
    };
    let (input, expected) = (&case["input"], &case["expected"]);
    let serials = |key: &str| -> Vec<f64> {
        input[key]
            .as_array()
            .unwrap()
            .iter()
            .map(|n| n.as_f64().unwrap())
            .collect()
    };
    let day = |serial: f64, system| match moment_of_serial(serial, system) {
        Some(moment) => moment.date().to_string(),
        None => "finding impossible_date".to_owned(),
    };
    let days = |key: &str, system| -> Vec<String> {
        serials(key)
            .into_iter()
            .map(|serial| day(serial, system))
            .collect()
    };
    assert_eq!(
        days("system_1900", DateSystem::From1900),
        strings(&expected["system_1900"])
    );
    assert_eq!(
        days("system_1904", DateSystem::From1904),
        strings(&expected["system_1904"])
    );
    let moments: Vec<String> = serials("with_time")
        .into_iter()
        .map(|serial| {
            moment_of_serial(serial, DateSystem::From1900)
                .unwrap()
                .to_string()
        })
        .collect();
    assert_eq!(moments, strings(&expected["with_time"]));
    let as_text = read_dates(&strings(&input["as_text"]), None, None);
    assert_eq!(as_text.verdict, DateVerdict::AskSerial);
}

#[test]
fn g_merged_cells() {
    let Some(case) = case("G-merged-cells") else {
        return;
    };
    let sheet = read_plainly(&input_file(&case));
    let expected: Vec<Vec<String>> = case["expected"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row.as_array().unwrap().iter().map(plain).collect())
        .collect();
    assert_eq!(texts(&sheet), expected);
    assert_eq!(
        sheet.rows[0].cells[2].typed,
        Typed::Number(Decimal::from(2019))
    );
    for finding in case["expected"]["findings"].as_array().unwrap() {
        let cell = finding["cell"].as_str().unwrap();
        assert!(sheet.findings.iter().any(|found| {
            found.code.as_str() == finding["code"] && found.cell().as_deref() == Some(cell)
        }));
    }
    assert_eq!(
        found(&sheet, FindingCode::MergedCells),
        [(Some(2), Some(0), "A2:A4")]
    );
}

/// A value of the case as the text of a cell.
fn plain(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[test]
fn g_invisible_characters() {
    let Some(case) = case("G-invisible-characters") else {
        return;
    };
    let sheet = read_plainly(&input_file(&case));
    let expected = &case["expected"];
    assert_eq!(names(&sheet), strings(&expected["headers"]));
    assert_eq!(texts(&sheet), rows(&expected["rows"]));
    let points: Vec<String> = sheet.rows[2]
        .text(0)
        .chars()
        .map(|c| format!("U+{:04X}", u32::from(c)))
        .collect();
    assert_eq!(points, strings(&expected["third_town_code_points"]));
    let new = sheet
        .rows
        .iter()
        .filter(|row| !["Kiel", "Düren", "Nowy Urengoi"].contains(&row.text(0)));
    assert_eq!(
        Some(new.count() as u64),
        expected["new_places_if_Kiel_and_Düren_exist"].as_u64()
    );
    assert_eq!(
        found(&sheet, FindingCode::InvisibleCharacters),
        [
            (Some(1), Some(1), "U+00A0"),
            (Some(2), Some(0), "U+00A0"),
            (Some(2), Some(1), "U+200B"),
            (Some(3), Some(0), "U+00A0"),
        ]
    );
    assert_eq!(
        found(&sheet, FindingCode::LettersComposed),
        [(Some(4), Some(0), "")]
    );
}

/// The texts of the case in one column, the amount in another.
fn guests(case: &Json) -> Table {
    let cents = case["input"]["number_cells"][0]["cents"].as_i64().unwrap();
    let amount = Value::Number(Decimal::scaled(cents, 2));
    Table {
        name: "Gäste".to_owned(),
        columns: vec![
            TableColumn::new("Name", ColumnKind::Text),
            TableColumn::new("Betrag", ColumnKind::Amount { places: 2 }),
        ],
        rows: strings(&case["input"]["text_cells"])
            .into_iter()
            .map(|text| vec![Value::text(text), amount.clone()])
            .collect(),
    }
}

/// The fields of a CSV file as another reader sees them, without the titles.
fn fields(bytes: &[u8], separator: u8) -> Vec<Vec<String>> {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .from_reader(bytes)
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn g_formula_injection() {
    let Some(case) = case("G-formula-injection") else {
        return;
    };
    let (table, expected) = (guests(&case), &case["expected"]);
    let excel = write_csv(Profile::excel_in("de"), &table);
    let body = excel.strip_prefix(b"\xEF\xBB\xBF").unwrap();
    let written = fields(body, b';');
    let texts: Vec<&str> = written.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(texts, strings(&expected["csv_excel_text"]));
    let amounts: Vec<&str> = written.iter().map(|row| row[1].as_str()).collect();
    assert!(
        amounts
            .iter()
            .all(|amount| *amount == strings(&expected["csv_excel_number"])[0])
    );

    let data = write_csv(Profile::Data, &table);
    let written = fields(&data, b',');
    let texts: Vec<&str> = written.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(texts, strings(&expected["csv_data_text"]));
    assert!(written.iter().all(|row| row[1] == "-500.00"));
}

#[test]
fn g_formula_injection_import_again_changes_nothing() {
    let Some(case) = case("G-formula-injection") else {
        return;
    };
    let table = guests(&case);
    let cells = strings(&case["input"]["text_cells"]);
    let about = About {
        name: "Über".to_owned(),
        title: "Gäste".to_owned(),
        made_on: date(2027, 1, 15),
        lines: Vec::new(),
    };
    for file in [
        write_csv(Profile::excel_in("de"), &table),
        write_csv(Profile::excel_in("en"), &table),
        write_csv(Profile::Data, &table),
        write_xlsx(&table, &about).unwrap(),
    ] {
        let sheet = read_plainly(&file);
        let texts: Vec<&str> = sheet
            .rows
            .iter()
            .map(|row| row.cells[0].as_read())
            .collect();
        assert_eq!(texts, cells);
        for row in &sheet.rows {
            assert_eq!(row.cells[0].typed, Typed::Text, "{:?}", row.cells[0]);
            assert_eq!(
                row.cells[1].typed,
                Typed::Number(
                    Decimal::new(if file.starts_with(b"PK") {
                        "-500"
                    } else {
                        "-500.00"
                    })
                    .unwrap()
                )
            );
        }
    }
}
