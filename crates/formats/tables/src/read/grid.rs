//! A table before anybody looked at what it means: lines and cells as the file has them.

use super::limits::{Budget, count};
use super::{FileKind, Finding, ReadError};
use crate::Decimal;
use jiff::civil::{Date, DateTime, Time};

/// A table as the file has it, and what is known about the file.
pub(super) struct Grid {
    pub(super) kind: FileKind,
    pub(super) encoding: Option<&'static str>,
    pub(super) separator: Option<char>,
    pub(super) sheet_name: Option<String>,
    pub(super) sheet_names: Vec<String>,
    /// Rows that hold at least one cell, by line.
    pub(super) rows: Vec<RawRow>,
    /// First and last line of each run of lines without cells.
    pub(super) empty: Vec<(u64, u64)>,
    /// Columns in which cells are merged from above.
    pub(super) merged_columns: Vec<usize>,
    pub(super) findings: Vec<Finding>,
}

impl Grid {
    pub(super) fn new(kind: FileKind) -> Self {
        Self {
            kind,
            encoding: None,
            separator: None,
            sheet_name: None,
            sheet_names: Vec::new(),
            rows: Vec::new(),
            empty: Vec::new(),
            merged_columns: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Adds a row of a workbook, whose rows come by line; the lines that were left out are empty.
    pub(super) fn push(&mut self, row: RawRow) {
        if row.cells.is_empty() {
            return;
        }
        let expected = self.rows.last().map_or(1, |row| row.line + 1);
        if row.line > expected {
            self.empty.push((expected, row.line - 1));
        }
        self.rows.push(row);
    }
}

/// A row as the file has it.
pub(super) struct RawRow {
    /// Counted from 1.
    pub(super) line: u64,
    pub(super) cells: Vec<Raw>,
}

impl RawRow {
    pub(super) fn new(line: u64) -> Self {
        Self {
            line,
            cells: Vec::new(),
        }
    }

    /// Puts a cell into a column, counted from 0, if the limits allow one there.
    pub(super) fn put(
        &mut self,
        column: usize,
        raw: Raw,
        budget: &mut Budget,
    ) -> Result<(), ReadError> {
        budget.check_column(count(column))?;
        if let Raw::Text(text) | Raw::Guarded(text) | Raw::Error(text) = &raw {
            budget.take_text(text.len())?;
        }
        if column >= self.cells.len() {
            budget.take_cells(count(column + 1 - self.cells.len()))?;
            self.cells.resize(column + 1, Raw::Empty);
        }
        if let Some(cell) = self.cells.get_mut(column) {
            *cell = raw;
        }
        Ok(())
    }
}

/// A cell as the file has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Raw {
    #[default]
    Empty,
    /// A text of which the column decides what it means.
    Text(String),
    /// A text that is certainly one: it was guarded against being calculated.
    Guarded(String),
    Number(Decimal),
    Date(Date),
    DateTime(DateTime),
    Time(Time),
    Bool(bool),
    /// The error that a spreadsheet shows.
    Error(String),
    /// A number that is shown as a date, but of which there is no such day.
    NoDay(Decimal),
    /// A formula that was never calculated.
    Uncalculated,
}
