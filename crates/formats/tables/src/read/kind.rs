//! The format of a file, by its first bytes.

use super::ReadError;

/// The formats that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Text with separated cells: CSV (RFC 4180 and its relatives) and TSV.
    Text,
    /// Office Open XML workbook (ECMA-376): `.xlsx`, `.xlsm`.
    Xlsx,
    /// Excel 97–2003 workbook (MS-XLS): `.xls`.
    Xls,
    /// ODF spreadsheet (ISO/IEC 26300): `.ods`.
    Ods,
}

impl FileKind {
    /// The usual end of the name: `csv`, `xlsx`, `xls`, `ods`.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Text => "csv",
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
            Self::Ods => "ods",
        }
    }

    /// The format that the end of a file's name promises, if it promises one.
    #[must_use]
    pub fn promised_by(file_name: &str) -> Option<Self> {
        let (_, extension) = file_name.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "csv" | "tsv" | "tab" | "txt" => Some(Self::Text),
            "xlsx" | "xlsm" | "xltx" => Some(Self::Xlsx),
            "xls" | "xlt" => Some(Self::Xls),
            "ods" | "ots" => Some(Self::Ods),
            _ => None,
        }
    }
}

/// What the first bytes of a file say. A packed file is told apart later, by its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Magic {
    Zip,
    Compound,
    Text,
}

/// Looks at the first bytes. What is clearly something else than a table is refused by name.
pub(super) fn magic(bytes: &[u8]) -> Result<Magic, ReadError> {
    const OTHERS: &[(&[u8], &str)] = &[
        (b"%PDF-", "PDF"),
        (b"\x89PNG", "picture"),
        (b"\xFF\xD8\xFF", "picture"),
        (b"GIF8", "picture"),
        (b"{\\rtf", "RTF"),
        (b"\x1F\x8B", "gzip archive"),
        (b"7z\xBC\xAF", "7z archive"),
        (b"Rar!", "RAR archive"),
        (b"SQLite format 3", "SQLite database"),
    ];
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Magic::Zip);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(Magic::Compound);
    }
    if let Some((_, what)) = OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(ReadError::NotATable(what));
    }
    if let Some(markup) = markup(bytes) {
        return Err(ReadError::NotATable(markup));
    }
    Ok(Magic::Text)
}

/// Web pages and XML are often named `.xls` by the programs that write them, but are no cells with separators.
fn markup(bytes: &[u8]) -> Option<&'static str> {
    const STARTS: &[(&[u8], &str)] = &[
        (b"<!doctype html", "HTML"),
        (b"<html", "HTML"),
        (b"<table", "HTML"),
        (b"<head", "HTML"),
        (b"<?xml", "XML"),
    ];
    let start: Vec<u8> = bytes
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(bytes)
        .trim_ascii_start()
        .iter()
        .take(16)
        .map(u8::to_ascii_lowercase)
        .collect();
    STARTS
        .iter()
        .find(|(mark, _)| start.starts_with(mark))
        .map(|(_, what)| *what)
}
