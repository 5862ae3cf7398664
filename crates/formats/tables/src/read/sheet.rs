//! A table as it was read.

use super::{FileKind, Finding, FindingCode};
use crate::Decimal;
use jiff::civil::{Date, DateTime, Time};

/// A table as it was read: every line of the file is in [`above`](Self::above), in the header, in
/// [`rows`](Self::rows), or named in [`findings`](Self::findings) as empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The format of the file, by its content.
    pub kind: FileKind,
    /// The encoding of a text file, by its name in the WHATWG Encoding standard.
    pub encoding: Option<&'static str>,
    /// What separates the cells of a text file; `None` where nothing does, and in workbooks.
    pub separator: Option<char>,
    /// The name of this sheet in its workbook.
    pub sheet_name: Option<String>,
    /// The names of all sheets of the workbook, in its order.
    pub sheet_names: Vec<String>,
    /// Where the names of the columns stand.
    pub header: Header,
    /// Lines above the names of the columns: titles, dates, remarks.
    pub above: Vec<Row>,
    /// The columns, from the left.
    pub columns: Vec<Column>,
    /// The rows below the header, in the order of the file.
    pub rows: Vec<Row>,
    /// What was odd, by line.
    pub findings: Vec<Finding>,
}

impl Sheet {
    /// The findings of one kind.
    pub fn findings_of(&self, code: FindingCode) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.code == code)
    }

    /// Whether a person has to choose before all cells can be taken.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.findings.iter().any(|finding| finding.code.asks())
    }

    /// The first column of this name, whatever the case of its letters.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        let wanted = name.to_lowercase();
        self.columns
            .iter()
            .find(|column| column.name.to_lowercase() == wanted)
    }
}

/// Where the names of the columns stand. Lines count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    /// On this line: it differs from the rows below, or the caller said so.
    Found(u64),
    /// Probably on this line; nothing in the file proves it.
    Assumed(u64),
    /// Nowhere; the columns are named by their letters.
    Absent,
}

impl Header {
    /// The line of the header, if there is one.
    #[must_use]
    pub fn line(self) -> Option<u64> {
        match self {
            Self::Found(line) | Self::Assumed(line) => Some(line),
            Self::Absent => None,
        }
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name, cleaned; the letter where it has none.
    pub name: String,
    /// The letters that a spreadsheet shows above it.
    pub letter: String,
    /// Its place, counted from 0.
    pub index: usize,
    /// What its cells have in common.
    pub kind: Kind,
    /// A few of its texts, each different, in the order of the rows.
    pub samples: Vec<String>,
}

/// What the cells of a column have in common, apart from empty ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// There is nothing in it.
    Empty,
    /// Texts.
    Text,
    /// Numbers.
    Number,
    /// Whole numbers from 1000 to 2199, which are most likely years.
    Year,
    /// Days.
    Date,
    /// Days with a time of day.
    DateTime,
    /// Times of day.
    Time,
    /// True or false.
    Bool,
    /// Of several kinds.
    Mixed,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its line in the person's file, counted from 1: the line where it begins in a text file, the number of the
    /// row in a workbook.
    pub line: u64,
    /// Its cells: at least one for each column; more where the row is too long.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell of a column, counted from 0.
    #[must_use]
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        self.cells.get(column)
    }

    /// The cleaned text of a column, counted from 0; empty where there is no such cell.
    #[must_use]
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", Cell::text)
    }
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    text: Box<str>,
    /// Only where cleaning changed something; most cells are kept once.
    as_read: Option<Box<str>>,
    /// What the text means.
    pub typed: Typed,
}

impl Cell {
    pub(crate) fn new(text: impl Into<Box<str>>, as_read: Option<Box<str>>, typed: Typed) -> Self {
        Self {
            text: text.into(),
            as_read,
            typed,
        }
    }

    /// The text without invisible characters, trimmed, in NFC. Numbers, days and truth values of a workbook are
    /// written `-1.5`, `2019-02-01`, `2019-02-01T12:00:00`, `12:00:00`, `true`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text exactly as it stands in the cell, before cleaning. What belongs to the writing of the file, such
    /// as quotation marks and the apostrophe of [`guard`](crate::guard), is not in it.
    #[must_use]
    pub fn as_read(&self) -> &str {
        self.as_read.as_deref().unwrap_or(&self.text)
    }

    /// Whether there is nothing in it that can be seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// What the text of a cell means. Where that would be a guess, it stays a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Typed {
    /// Nothing.
    #[default]
    Empty,
    /// A text.
    Text,
    /// A number.
    Number(Decimal),
    /// A day.
    Date(Date),
    /// A day and a time of day, of no zone.
    DateTime(DateTime),
    /// A time of day.
    Time(Time),
    /// True or false.
    Bool(bool),
    /// The spreadsheet could not calculate it; the text is its error.
    Error,
}
