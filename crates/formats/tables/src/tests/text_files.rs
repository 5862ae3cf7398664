//! Text files: encodings, separators, quotation marks, line ends.

use super::{codes, found, names, read_plainly, read_text, texts};
use crate::{FindingCode, GuardChoice, HeaderChoice, ReadError, ReadOptions, read};
use encoding_rs::{Encoding, ISO_8859_2, KOI8_R, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

#[test]
fn encodings_of_the_five_languages_are_told_apart() {
    let russian = "Город;Страна;Год\r\nНовый Уренгой;Россия;1990\r\nСанкт-Петербург;Россия;1957\r\nКалининград;Россия;1992\r\n";
    let polish = "Miasto;Kraj;Rok\r\nŁódź;Polska;1990\r\nGdańsk;Polska;1976\r\nWrocław;Polska;1959\r\nBiałystok;Polska;1992\r\nświętokrzyskie;Polska;1999\r\n";
    let french =
        "Ville;Pays;Depuis\r\nBesançon;France;1959\r\nOrléans;France;1963\r\nNîmes;France;1979\r\n";
    let cases: [(&str, &'static Encoding); 5] = [
        (russian, WINDOWS_1251),
        (russian, KOI8_R),
        (polish, WINDOWS_1250),
        (polish, ISO_8859_2),
        (french, WINDOWS_1252),
    ];
    for (text, encoding) in cases {
        let (bytes, _, unmappable) = encoding.encode(text);
        assert!(!unmappable);
        let sheet = read_plainly(&bytes);
        let first = text.lines().nth(1).unwrap().split(';').next().unwrap();
        assert_eq!(sheet.rows[0].text(0), first, "{}", encoding.name());
        assert_eq!(found(&sheet, FindingCode::EncodingGuessed).len(), 1);
    }
}

#[test]
fn utf_8_needs_no_guess() {
    for text in [
        "Stadt;Land\nŁódź;Polen\n",
        "\u{FEFF}Stadt;Land\nŁódź;Polen\n",
    ] {
        let sheet = read_text(text);
        assert_eq!(sheet.encoding, Some("utf-8"));
        assert!(sheet.findings.is_empty(), "{:?}", sheet.findings);
    }
}

#[test]
fn utf_16_is_known_without_a_mark() {
    let text = "Stadt\tLand\r\nŁódź\tPolen\r\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (bytes, name) in [(little, "utf-16le"), (big, "utf-16be")] {
        let sheet = read_plainly(&bytes);
        assert_eq!(sheet.encoding, Some(name));
        assert_eq!(texts(&sheet), [["Łódź", "Polen"]]);
    }
}

#[test]
fn an_encoding_can_be_told() {
    let options = ReadOptions {
        encoding: Some("macintosh".to_owned()),
        ..ReadOptions::default()
    };
    let sheet = read(b"Stadt;Land\rD\x9Fren;DE\r", None, &options).unwrap();
    assert_eq!(texts(&sheet), [["Düren", "DE"]]);
    let options = ReadOptions {
        encoding: Some("klingon".to_owned()),
        ..ReadOptions::default()
    };
    let refused = read(b"a;b", None, &options);
    assert_eq!(
        refused,
        Err(ReadError::NoSuchEncoding("klingon".to_owned()))
    );
}

#[test]
fn bytes_that_are_no_characters_are_counted() {
    let mut bytes = b"\xEF\xBB\xBFStadt;Land\nD".to_vec();
    bytes.extend(b"\xFCren;DE\nK\xF6ln;DE\n");
    let sheet = read_plainly(&bytes);
    assert_eq!(
        found(&sheet, FindingCode::UndecodableBytes),
        [(None, None, "2")]
    );
}

#[test]
fn the_separator_is_the_one_that_cuts_alike() {
    for (text, separator) in [
        ("Stadt,Land\nKiel,DE\n", Some(',')),
        ("Stadt;Land\nKiel, Hafen;DE\nBrest;FR\n", Some(';')),
        ("Stadt\tLand\nKiel;x\tDE\n", Some('\t')),
        ("Stadt|Land\nKiel|DE\n", Some('|')),
        ("Betrag;Anteil\n1,5;2,5\n3,5;4,5\n", Some(';')),
        (
            "Partnerstädte 2019\n\nStadt;Land\nKiel;DE\nBrest;FR\n",
            Some(';'),
        ),
        ("Stadt\nKiel\nBrest\n", None),
        ("Satz\nErst dies, dann das\nNur dies\nNur das\n", None),
    ] {
        assert_eq!(read_text(text).separator, separator, "{text}");
    }
}

#[test]
fn the_first_line_may_name_the_separator() {
    let sheet = read_text("sep=;\r\nStadt;Land,Staat\r\nKiel;DE\r\n");
    assert_eq!(names(&sheet), ["Stadt", "Land,Staat"]);
    assert_eq!(sheet.header.line(), Some(2));
    assert_eq!(sheet.rows[0].line, 3);
    assert_eq!(codes(&sheet), ["separator_line"]);
}

#[test]
fn quoted_cells_hold_separators_marks_and_line_ends() {
    let sheet = read_text(
        "Stadt;Text\n\"Kiel; Hafen\";\"er sagte \"\"ja\"\"\"\n\"zwei\nZeilen\";x\nBrest;y\n",
    );
    assert_eq!(
        texts(&sheet),
        [
            ["Kiel; Hafen", "er sagte \"ja\""],
            ["zwei\nZeilen", "x"],
            ["Brest", "y"]
        ]
    );
    let lines: Vec<u64> = sheet.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [2, 3, 5]);
}

#[test]
fn line_ends_may_be_mixed() {
    let sheet = read_text("Stadt;Jahr\r\nKiel;1964\nBrest;1965\rGdynia;1985\r\n");
    assert_eq!(sheet.rows.len(), 3);
    assert_eq!(
        found(&sheet, FindingCode::MixedLineEnds),
        [(None, None, "CRLF 2, LF 1, CR 1")]
    );
}

#[test]
fn a_quotation_mark_that_never_closes_swallows_nothing() {
    let sheet =
        read_text("Stadt;Jahr\n\"Kiel;1964\nBrest;1965\n\"Gdynia\";1985\n\"offen;1\nEnde;2\n");
    assert_eq!(
        texts(&sheet),
        [
            ["\"Kiel", "1964"],
            ["Brest", "1965"],
            ["Gdynia", "1985"],
            ["\"offen", "1"],
            ["Ende", "2"]
        ]
    );
    let lines: Vec<_> = found(&sheet, FindingCode::UnclosedQuote);
    assert_eq!(lines, [(Some(2), Some(0), ""), (Some(5), Some(0), "")]);
}

#[test]
fn text_behind_a_closing_mark_is_kept() {
    let sheet = read_text("Stadt;Jahr\n\"Bad\" Tölz;1964\nKiel;1965\n");
    assert_eq!(sheet.rows[0].text(0), "Bad Tölz");
    assert_eq!(
        found(&sheet, FindingCode::TextAfterQuote),
        [(Some(2), Some(0), " Tölz")]
    );
}

#[test]
fn empty_lines_are_named_as_runs() {
    let sheet = read_text("\nStadt;Jahr\n\n\nKiel;1964\n;\n \nBrest;1965\n\n");
    assert_eq!(sheet.rows.len(), 2);
    assert_eq!(
        found(&sheet, FindingCode::EmptyLines),
        [
            (Some(1), None, "1"),
            (Some(3), None, "4"),
            (Some(6), None, "7"),
            (Some(9), None, "9")
        ]
    );
}

#[test]
fn rows_of_another_length_are_kept() {
    let sheet = read_text("Stadt;Land;Jahr\nKiel;DE\nBrest;FR;1965;mehr\nGdynia;PL;1985;;\n");
    assert_eq!(
        found(&sheet, FindingCode::RowTooShort),
        [(Some(2), None, "2")]
    );
    assert_eq!(
        found(&sheet, FindingCode::RowTooLong),
        [(Some(3), None, "4")]
    );
    assert_eq!(
        texts(&sheet),
        [
            vec!["Kiel", "DE", ""],
            vec!["Brest", "FR", "1965", "mehr"],
            vec!["Gdynia", "PL", "1985"]
        ]
    );
}

#[test]
fn apostrophes_that_guard_go_but_not_in_files_for_programs() {
    let excel = "\u{FEFF}Name;Jahr\n'=1+1;1964\n'Ndrangheta;1965\n''=x;1966\n";
    let sheet = read_text(excel);
    let names: Vec<&str> = sheet.rows.iter().map(|row| row.text(0)).collect();
    assert_eq!(names, ["=1+1", "'Ndrangheta", "'=x"]);
    assert_eq!(found(&sheet, FindingCode::GuardRemoved).len(), 2);

    let data = "Name,Jahr\n'=1+1,1964\n";
    assert_eq!(read_text(data).rows[0].text(0), "'=1+1");
    let told = ReadOptions {
        guard: GuardChoice::Remove,
        ..ReadOptions::default()
    };
    let sheet = read(data.as_bytes(), None, &told).unwrap();
    assert_eq!(sheet.rows[0].text(0), "=1+1");
}

#[test]
fn a_name_that_promises_something_else_is_reported() {
    let sheet = read(
        b"Stadt;Jahr\nKiel;1964\n",
        Some("liste.XLS"),
        &ReadOptions::default(),
    )
    .unwrap();
    assert_eq!(
        found(&sheet, FindingCode::NameDiffers),
        [(None, None, "csv")]
    );
    let sheet = read(
        b"Stadt;Jahr\nKiel;1964\n",
        Some("liste.txt"),
        &ReadOptions::default(),
    )
    .unwrap();
    assert!(sheet.findings.is_empty());
}

#[test]
fn what_is_no_table_is_refused_by_name() {
    let refused = |bytes: &[u8]| read(bytes, None, &ReadOptions::default()).unwrap_err();
    assert_eq!(refused(b""), ReadError::Empty);
    assert_eq!(refused(b" \r\n\r\n"), ReadError::Empty);
    assert_eq!(refused(b"%PDF-1.7"), ReadError::NotATable("PDF"));
    assert_eq!(
        refused(b"\n<!DOCTYPE HTML><table>"),
        ReadError::NotATable("HTML")
    );
    assert_eq!(
        refused(b"<?xml version='1.0'?>"),
        ReadError::NotATable("XML")
    );
    assert_eq!(refused(b"\x89PNG\r\n"), ReadError::NotATable("picture"));
}

#[test]
fn lines_can_be_counted_from_a_header_that_is_told() {
    let options = ReadOptions {
        header: HeaderChoice::Line(2),
        ..ReadOptions::default()
    };
    let sheet = read(b"x;y\nStadt;Land\nKiel;DE\n", None, &options).unwrap();
    assert_eq!(names(&sheet), ["Stadt", "Land"]);
    assert_eq!(sheet.above.len(), 1);
}
