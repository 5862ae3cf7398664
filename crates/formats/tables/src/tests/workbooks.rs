//! Workbooks: xlsx, xls, ods. The files in `files/` were written by other programs' libraries (xlwt, odfpy).

use super::{codes, found, names, read_plainly, texts};
use crate::{
    Decimal, FileKind, FindingCode, HeaderChoice, Kind, ReadError, ReadOptions, Typed, read,
};
use jiff::civil::{date, datetime, time};
use rust_xlsxwriter::{Format, Formula, Workbook};

const XLS: &[u8] = include_bytes!("files/register.xls");
const XLS_1904: &[u8] = include_bytes!("files/from-1904.xls");
const ODS: &[u8] = include_bytes!("files/register.ods");

#[test]
fn an_xls_is_read_with_days_times_merges_and_long_texts() {
    let sheet = read_plainly(XLS);
    assert_eq!(sheet.kind, FileKind::Xls);
    assert_eq!(sheet.sheet_name.as_deref(), Some("Städte"));
    assert_eq!(
        names(&sheet)[..9],
        [
            "Stadt", "Partner", "Seit", "Tag", "Besuch", "Uhrzeit", "Dauer", "Gültig", "Anteil"
        ]
    );
    assert_eq!(names(&sheet)[9], "Łódź und Новый Уренгой");
    assert_eq!(
        texts(&sheet)[0][..9],
        [
            "Kiel",
            "Aarhus",
            "2019",
            "2019-02-01",
            "2019-02-01T12:30:01",
            "12:00:00",
            "26:30:00",
            "false",
            "-0.25"
        ]
    );
    let row = &sheet.rows[1];
    assert_eq!(row.text(0), "Kiel");
    assert_eq!(row.cells[3].typed, Typed::Date(date(1964, 6, 13)));
    assert_eq!(
        row.cells[4].typed,
        Typed::DateTime(datetime(2019, 2, 1, 12, 30, 2, 0))
    );
    assert_eq!(row.cells[5].typed, Typed::Time(time(12, 0, 0, 0)));
    assert_eq!(row.cells[7].typed, Typed::Bool(true));
    assert_eq!(
        sheet.rows[3].cells[2].typed,
        Typed::Number(Decimal::new("1234567.891").unwrap())
    );
    assert_eq!(sheet.rows[3].cells[3].typed, Typed::Error);
    let last = sheet.rows.last().unwrap();
    assert_eq!(last.text(0), "Ł".repeat(5000));
    assert_eq!(last.text(1), "ä".repeat(9000));
    assert_eq!(last.text(9), "Лодзь");
}

#[test]
fn an_xls_reports_what_is_odd() {
    let sheet = read_plainly(XLS);
    assert_eq!(
        found(&sheet, FindingCode::MergedCells),
        [(Some(2), Some(0), "A2:A4")]
    );
    assert_eq!(
        found(&sheet, FindingCode::EmptyLines),
        [(Some(6), None, "6")]
    );
    assert_eq!(
        found(&sheet, FindingCode::MissingValue),
        [(Some(5), Some(0), ""), (Some(7), Some(0), "")]
    );
    assert_eq!(
        found(&sheet, FindingCode::ImpossibleDate),
        [(Some(7), Some(4), "60")]
    );
    assert_eq!(
        found(&sheet, FindingCode::ErrorValue),
        [(Some(5), Some(3), "#DIV/0!")]
    );
    assert_eq!(
        found(&sheet, FindingCode::OtherSheets),
        [(None, None, "Verborgen")]
    );
}

#[test]
fn an_xls_may_count_from_1904() {
    let sheet = read_plainly(XLS_1904);
    let days: Vec<&str> = sheet.rows.iter().map(|row| row.text(0)).collect();
    assert_eq!(days, ["2020-01-01", "1904-01-01"]);
}

#[test]
fn an_ods_is_read_with_repeats_merges_and_remarks_left_out() {
    let sheet = read_plainly(ODS);
    assert_eq!(sheet.kind, FileKind::Ods);
    assert_eq!(sheet.sheet_name.as_deref(), Some("Partner"));
    assert_eq!(sheet.sheet_names, ["Leer", "Verborgen", "Partner"]);
    assert_eq!(
        texts(&sheet),
        [
            [
                "Kiel",
                "Aarhus & Umland",
                "2019",
                "2019-02-01",
                "true",
                "12:30:00",
                "26:30:00"
            ],
            [
                "Kiel",
                "Brest   Finistère",
                "1964",
                "1964-06-13T10:00:00",
                "",
                "",
                ""
            ],
            ["Kiel", "Gdynia\nGdingen", "0.3", "", "", "", ""],
            ["Düren", "Korolew", "1998", "", "gleich", "gleich", ""],
            ["Düren", "Korolew", "1998", "", "gleich", "gleich", ""],
        ]
    );
    let lines: Vec<u64> = sheet.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [2, 3, 4, 8, 9]);
    assert_eq!(
        found(&sheet, FindingCode::MergedCells),
        [(Some(2), Some(0), "A2:A4")]
    );
    assert_eq!(
        found(&sheet, FindingCode::EmptyLines),
        [(Some(5), None, "7")]
    );
    assert_eq!(sheet.columns[3].kind, Kind::DateTime);
}

#[test]
fn a_sheet_can_be_asked_for_by_name() {
    let asked = |bytes: &[u8], name: &str| {
        let options = ReadOptions {
            sheet: Some(name.to_owned()),
            header: HeaderChoice::Absent,
            ..ReadOptions::default()
        };
        read(bytes, None, &options)
    };
    for bytes in [XLS, ODS] {
        assert_eq!(texts(&asked(bytes, "Verborgen").unwrap()), [["x"]]);
        let refused = asked(bytes, "Nirgends").unwrap_err();
        assert_eq!(refused, ReadError::NoSuchSheet("Nirgends".to_owned()));
    }
}

/// A workbook in the ways of spreadsheets that our own writer never uses.
fn odd_workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Leer").unwrap();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Liste").unwrap();
    sheet
        .merge_range(0, 0, 0, 2, "Partnerschaften", &Format::new())
        .unwrap();
    sheet.write_row(2, 0, ["Stadt", "Tag", "Summe"]).unwrap();
    let day = Format::new().set_num_format("dd.mm.yyyy");
    sheet.write(3, 0, "Kiel").unwrap();
    sheet.write_with_format(3, 1, 43831, &day).unwrap();
    sheet
        .write_formula(3, 2, Formula::new("=1+1").set_result("2"))
        .unwrap();
    sheet.write(4, 0, "Brest").unwrap();
    sheet.write_with_format(4, 1, 60, &day).unwrap();
    sheet
        .write_formula(4, 2, Formula::new("=NA()").set_result("#N/A"))
        .unwrap();
    sheet.write(6, 0, "Gdynia").unwrap();
    sheet.write(6, 1, "13.02.2019").unwrap();
    sheet.write(6, 2, "01067").unwrap();
    sheet.write(7, 0, "Düren").unwrap();
    sheet.write(7, 4, "am Rand").unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn an_xlsx_is_read_from_its_first_sheet_with_content() {
    let sheet = read_plainly(&odd_workbook());
    assert_eq!(sheet.sheet_name.as_deref(), Some("Liste"));
    assert_eq!(names(&sheet), ["Stadt", "Tag", "Summe"]);
    assert_eq!(sheet.header.line(), Some(3));
    assert_eq!(sheet.above.len(), 1);
    assert_eq!(
        found(&sheet, FindingCode::LinesAboveHeader),
        [(Some(1), None, "Partnerschaften")]
    );
    assert_eq!(sheet.rows[0].cells[1].typed, Typed::Date(date(2020, 1, 1)));
    assert_eq!(
        sheet.rows[0].cells[2].typed,
        Typed::Number(Decimal::from(2))
    );
    assert_eq!(
        found(&sheet, FindingCode::ImpossibleDate),
        [(Some(5), Some(1), "60")]
    );
    assert_eq!(
        found(&sheet, FindingCode::ErrorValue),
        [(Some(5), Some(2), "#N/A")]
    );
    assert_eq!(
        found(&sheet, FindingCode::EmptyLines),
        [(Some(2), None, "2"), (Some(6), None, "6")]
    );
    assert_eq!(
        found(&sheet, FindingCode::RowTooLong),
        [(Some(8), None, "5")]
    );
}

#[test]
fn texts_of_a_workbook_are_dates_where_written_so_but_never_numbers() {
    let sheet = read_plainly(&odd_workbook());
    assert_eq!(sheet.rows[2].cells[1].typed, Typed::Date(date(2019, 2, 13)));
    assert_eq!(sheet.rows[2].cells[2].typed, Typed::Text);
    assert_eq!(sheet.columns[1].kind, Kind::Mixed);
    assert!(codes(&sheet).contains(&"other_sheets"));
}
