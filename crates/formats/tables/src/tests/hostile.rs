//! Files that somebody made to do harm, and files that are broken.

use crate::{Excess, Limits, Profile, ReadError, ReadOptions, Value, WriteError, read, write_csv};
use proptest::prelude::*;
use std::io::{Cursor, Write};
use std::time::Duration;
use zip::write::SimpleFileOptions;

const XLS: &[u8] = include_bytes!("files/register.xls");
const ODS: &[u8] = include_bytes!("files/register.ods");

fn refusal(bytes: &[u8]) -> ReadError {
    read(bytes, None, &ReadOptions::default()).unwrap_err()
}

fn limited(bytes: &[u8], limits: Limits) -> Result<(), ReadError> {
    let options = ReadOptions {
        limits,
        ..ReadOptions::default()
    };
    read(bytes, None, &options).map(drop)
}

/// A packed file of these parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// An xlsx of this sheet and these shared strings.
fn xlsx(sheet: &str, strings: &str) -> Vec<u8> {
    let namespace = r#"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    packed(&[
        (
            "_rels/.rels",
            format!(r#"<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#).as_bytes(),
        ),
        (
            "xl/workbook.xml",
            format!(r#"<workbook {namespace}><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#).as_bytes(),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(r#"<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#).as_bytes(),
        ),
        ("xl/sharedStrings.xml", format!("<sst {namespace} {strings}</sst>").as_bytes()),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet {namespace}>{sheet}</worksheet>").as_bytes(),
        ),
    ])
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\">{rows}\
         </table:table></office:spreadsheet></office:body></office:document-content>"
    );
    packed(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", content.as_bytes()),
    ])
}

const ODS_CELL: &str =
    r#"<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>"#;

#[test]
fn the_made_files_are_sound_without_their_fault() {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>";
    let strings = "uniqueCount=\"1\"><si><t>Kiel</t></si>";
    assert!(read(&xlsx(sheet, strings), None, &ReadOptions::default()).is_ok());
    let row = format!("<table:table-row>{ODS_CELL}</table:table-row>");
    assert!(read(&ods(&row), None, &ReadOptions::default()).is_ok());
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    let zeros = vec![b' '; 4 << 20];
    let limits = Limits {
        unpacked: 2 << 20,
        ..Limits::default()
    };
    let bomb = |part| packed(&[("xl/workbook.xml", b"<workbook/>"), (part, &zeros)]);
    for part in [
        "xl/worksheets/sheet1.xml",
        "xl/styles.xml",
        "xl/media/a.png",
        "content.xml",
    ] {
        let bomb = bomb(part);
        assert!(bomb.len() < 1 << 16);
        let refused = limited(&bomb, limits).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "the file holds more than 2097152 bytes when unpacked"
        );
    }
    // Two parts that are allowed each are not allowed together.
    let part = &zeros[..3 << 19];
    let both = packed(&[
        ("xl/workbook.xml", part),
        ("xl/worksheets/sheet1.xml", part),
    ]);
    assert!(matches!(
        limited(&both, limits),
        Err(ReadError::TooLarge {
            what: Excess::UnpackedBytes,
            ..
        })
    ));
}

#[test]
fn more_shared_strings_than_there_can_be_are_a_lie() {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>";
    let file = xlsx(sheet, "uniqueCount=\"99999999999\"><si><t>Kiel</t></si>");
    assert!(matches!(refusal(&file), ReadError::Damaged(_)));
}

#[test]
fn a_cell_in_the_last_corner_costs_nothing() {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"B1048576\"><v>2</v></c></row></sheetData>";
    let read = read(&xlsx(sheet, ">"), None, &ReadOptions::default()).unwrap();
    assert_eq!(read.rows.len(), 2);
    let sheet = "<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>";
    let refused = ReadError::TooLarge {
        what: Excess::Columns,
        limit: 1_000,
    };
    assert_eq!(refusal(&xlsx(sheet, ">")), refused);
}

#[test]
fn a_row_beyond_all_numbers_is_damage() {
    let sheet = "<sheetData><row r=\"99999999999999\"><c r=\"A99999999999999\"><v>1</v></c></row></sheetData>";
    let outcome = read(&xlsx(sheet, ">"), None, &ReadOptions::default());
    // The number overflows within calamine, which panics or wraps it, as it is built. Neither leaves this crate.
    match outcome {
        Ok(sheet) => assert_eq!(sheet.rows.len(), 1),
        Err(refused) => assert_eq!(refused.code(), "damaged"),
    }
}

#[test]
fn one_long_string_in_many_cells_is_counted_each_time() {
    let strings = format!("uniqueCount=\"1\"><si><t>{}</t></si>", "x".repeat(1 << 20));
    let cells = "<c t=\"s\"><v>0</v></c>".repeat(100);
    let sheet = format!("<sheetData><row r=\"1\">{cells}</row></sheetData>");
    let refused = ReadError::TooLarge {
        what: Excess::TextBytes,
        limit: 64 << 20,
    };
    assert_eq!(refusal(&xlsx(&sheet, &strings)), refused);
}

#[test]
fn merged_cells_that_overlap_are_damage() {
    let cells = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>";
    let merges = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1000);
    let sheet = format!("<sheetData>{cells}</sheetData><mergeCells>{merges}</mergeCells>");
    assert!(matches!(refusal(&xlsx(&sheet, ">")), ReadError::Damaged(_)));
}

#[test]
fn repeats_in_an_ods_are_counted_as_they_come() {
    let wide = ODS_CELL.replace(
        "<table:table-cell",
        "<table:table-cell table:number-columns-repeated=\"9999999\"",
    );
    let row = format!("<table:table-row>{wide}</table:table-row>");
    assert!(matches!(
        refusal(&ods(&row)),
        ReadError::TooLarge {
            what: Excess::Columns,
            ..
        }
    ));
    let tall = format!(
        "<table:table-row table:number-rows-repeated=\"99999999999\">{ODS_CELL}</table:table-row>"
    );
    assert!(matches!(
        refusal(&ods(&tall)),
        ReadError::TooLarge {
            what: Excess::Rows,
            ..
        }
    ));
    let spaces = ODS_CELL.replace(">x<", "><text:s text:c=\"99999999999\"/>x<");
    let row = format!("<table:table-row>{spaces}</table:table-row>");
    let sheet = read(&ods(&row), None, &ReadOptions::default()).unwrap();
    assert_eq!(sheet.columns[0].name, "x");
}

#[test]
fn a_chain_of_sectors_in_a_circle_is_damage() {
    let mut file = XLS.to_vec();
    // The first sector of the table begins behind the header; every sector now follows itself.
    let table = usize::try_from(u32::from_le_bytes(file[76..80].try_into().unwrap())).unwrap();
    let start = 512 * (table + 1);
    for (id, entry) in (0_u32..).zip(file[start..start + 512].chunks_exact_mut(4)) {
        entry.copy_from_slice(&id.to_le_bytes());
    }
    assert!(matches!(refusal(&file), ReadError::Damaged(_)));
}

#[test]
fn every_limit_holds() {
    let file = b"Stadt;Land;Jahr\nKiel;DE;1964\nBrest;FR;1965\n";
    let all = Limits::default();
    for (limits, what) in [
        (Limits { bytes: 10, ..all }, Excess::Bytes),
        (Limits { rows: 2, ..all }, Excess::Rows),
        (Limits { columns: 2, ..all }, Excess::Columns),
        (Limits { cells: 8, ..all }, Excess::Cells),
        (Limits { text: 30, ..all }, Excess::TextBytes),
    ] {
        let refused = limited(file, limits).unwrap_err();
        assert!(matches!(refused, ReadError::TooLarge { what: found, .. } if found == what));
        assert_eq!(refused.code(), "too_large");
    }
    let exact = Limits {
        bytes: 43,
        rows: 3,
        columns: 3,
        cells: 9,
        text: 34,
        ..all
    };
    assert_eq!(limited(file, exact), Ok(()));
}

#[test]
fn other_files_in_a_zip_are_named() {
    let docx = packed(&[("word/document.xml", b"<w/>")]);
    assert_eq!(refusal(&docx), ReadError::NotATable("text document (docx)"));
    let xlsb = packed(&[("xl/workbook.bin", b"x")]);
    assert_eq!(
        refusal(&xlsb),
        ReadError::NotATable("binary workbook (xlsb)")
    );
    let any = packed(&[("../../etc/passwd", b"x")]);
    assert_eq!(refusal(&any), ReadError::NotATable("zip archive"));
    let odt = packed(&[("mimetype", b"application/vnd.oasis.opendocument.text")]);
    assert!(matches!(refusal(&odt), ReadError::NotATable(_)));
}

/// How long this thread has been at work on a processor, which other programs' load does not change.
fn worked() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(told.split(' ').next().unwrap().parse().unwrap())
}

/// The least work that reading takes, of five tries.
fn work(bytes: &[u8]) -> Duration {
    let run = |_| {
        let before = worked();
        let _ = read(bytes, None, &ReadOptions::default());
        worked().saturating_sub(before)
    };
    (0..5).map(run).min().unwrap()
}

/// Eight times the input takes about eight times the work, also where cells are given up and read again; were it
/// the square, it would be sixty-four times.
#[test]
fn the_work_is_linear() {
    for line in [
        "Kiel;Brest;1964\n",
        "\"a\"\"b\";\"\"\"\n",
        "\"Kiel;1964\n",
        "\"\"\"\"x;\n",
        "\u{A0}é;1.2.2019\n",
    ] {
        let (short, long) = (line.repeat(500), line.repeat(4_000));
        let (short, long) = (work(short.as_bytes()), work(long.as_bytes()));
        let most = short * 24 + Duration::from_millis(20);
        assert!(long < most, "{line:?}: {short:?}, {long:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes, None, &ReadOptions::default());
        for start in [&b"PK\x03\x04"[..], b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"\xFF\xFE", b"\xEF\xBB\xBF"] {
            let _ = read(&[start, &bytes].concat(), None, &ReadOptions::default());
        }
    }

    #[test]
    fn broken_workbooks_are_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
    ) {
        for sound in [XLS, ODS] {
            let mut file = sound.to_vec();
            for (place, byte) in &changes {
                file[place.index(sound.len())] = *byte;
            }
            let _ = read(&file, None, &ReadOptions::default());
            let _ = read(&file[..cut.index(sound.len())], None, &ReadOptions::default());
        }
    }

    #[test]
    fn broken_sheets_are_read_or_refused(
        cell in "[a-z<>/=\"&;#0-9 ]{0,20}",
        place in "[A-Z]{0,8}[0-9]{0,12}",
        kind in "[a-z]{0,9}",
    ) {
        let sheet = format!("<sheetData><row r=\"{place}\"><c r=\"{place}\" t=\"{kind}\" s=\"{cell}\"><v>{cell}</v></c></row></sheetData>");
        let _ = read(&xlsx(&sheet, ">"), None, &ReadOptions::default());
        let row = format!("<table:table-row table:number-rows-repeated=\"{place}\"><table:table-cell office:value-type=\"{kind}\">{cell}</table:table-cell></table:table-row>");
        let _ = read(&ods(&row), None, &ReadOptions::default());
    }

    #[test]
    fn any_text_is_read_and_written_without_a_formula(text in any::<String>()) {
        let Ok(sheet) = read(text.as_bytes(), None, &ReadOptions::default()) else { return Ok(()) };
        let rows = sheet.rows.iter().map(|row| row.cells.iter().map(|cell| Value::text(cell.as_read())).collect());
        let table = crate::Table {
            name: String::new(),
            columns: Vec::new(),
            rows: rows.collect(),
        };
        let file = write_csv(Profile::excel_in("de"), &table);
        let body = &file[3..];
        for record in csv::ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(body).records() {
            let record = record.unwrap();
            let risky = record.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert!(!risky, "{:?}", record);
        }
    }
}

#[test]
fn errors_say_what_happened() {
    let refused = WriteError::TextTooLong { row: 3, column: 7 };
    assert_eq!(
        refused.to_string(),
        "the text in H3 is longer than a cell of a workbook"
    );
    assert_eq!(
        ReadError::NotATable("PDF").to_string(),
        "the file is no table but: PDF"
    );
}
