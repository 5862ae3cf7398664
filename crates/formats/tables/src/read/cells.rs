//! From raw cells to cells: cleaned, with what was odd about each.

use super::clean::{Cleaned, cleaned};
use super::grid::{Raw, RawRow};
use super::sheet::{Cell, Row, Typed};
use super::{Finding, FindingCode};
use crate::Decimal;
use std::collections::BTreeSet;

/// The rows that hold something, and the runs of lines that do not.
pub(super) struct Cells {
    pub(super) rows: Vec<Row>,
    /// Lines and columns of texts that stay texts whatever the column says.
    pub(super) certain: BTreeSet<(u64, usize)>,
    /// First and last line of each run without content, in the order of the file.
    pub(super) empty: Vec<(u64, u64)>,
    pub(super) findings: Vec<Finding>,
}

/// Cleans every cell. `empty` are the runs of lines that had no cells to begin with.
pub(super) fn clean_cells(raw: Vec<RawRow>, empty: Vec<(u64, u64)>) -> Cells {
    let mut out = Cells {
        rows: Vec::with_capacity(raw.len()),
        certain: BTreeSet::new(),
        empty,
        findings: Vec::new(),
    };
    for row in raw {
        let line = row.line;
        let before = out.findings.len();
        let cells: Vec<Cell> = row
            .cells
            .into_iter()
            .enumerate()
            .map(|(column, raw)| out.cell(line, column, raw))
            .collect();
        let holds_something = cells.iter().any(|cell| !cell.is_empty());
        if holds_something || out.findings.len() > before {
            out.rows.push(Row { line, cells });
        } else {
            out.empty.push((line, line));
        }
    }
    out.empty = joined(out.empty);
    out
}

fn number_cell(number: Decimal) -> Cell {
    Cell::new(number.to_string(), None, Typed::Number(number))
}

/// Sorts runs and joins those that touch.
fn joined(mut runs: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    runs.sort_unstable();
    let mut joined: Vec<(u64, u64)> = Vec::new();
    for (first, last) in runs {
        match joined.last_mut() {
            Some(run) if first <= run.1 + 1 => run.1 = run.1.max(last),
            _ => joined.push((first, last)),
        }
    }
    joined
}

impl Cells {
    fn cell(&mut self, line: u64, column: usize, raw: Raw) -> Cell {
        match raw {
            Raw::Empty => Cell::default(),
            Raw::Text(text) => self.text(line, column, text),
            Raw::Guarded(text) => {
                self.certain.insert((line, column));
                self.text(line, column, text)
            }
            Raw::Number(number) => number_cell(number),
            Raw::Date(date) => Cell::new(date.to_string(), None, Typed::Date(date)),
            Raw::DateTime(moment) => Cell::new(moment.to_string(), None, Typed::DateTime(moment)),
            Raw::Time(time) => Cell::new(time.to_string(), None, Typed::Time(time)),
            Raw::Bool(yes) => Cell::new(yes.to_string(), None, Typed::Bool(yes)),
            Raw::Error(error) => {
                self.found(FindingCode::ErrorValue, line, column, &error);
                Cell::new(error, None, Typed::Error)
            }
            Raw::NoDay(number) => {
                self.found(FindingCode::ImpossibleDate, line, column, number.as_str());
                number_cell(number)
            }
            Raw::Uncalculated => {
                self.found(FindingCode::FormulaWithoutValue, line, column, "");
                Cell::default()
            }
        }
    }

    fn text(&mut self, line: u64, column: usize, text: String) -> Cell {
        let Cleaned {
            text: kept,
            trimmed,
            invisible,
            composed,
        } = cleaned(&text);
        if !invisible.is_empty() {
            let points: Vec<String> = invisible
                .iter()
                .map(|c| format!("U+{:04X}", u32::from(*c)))
                .collect();
            self.found(
                FindingCode::InvisibleCharacters,
                line,
                column,
                &points.join(" "),
            );
        }
        if composed {
            self.found(FindingCode::LettersComposed, line, column, "");
        }
        let is_changed = kept != text;
        if is_changed && trimmed && !kept.is_empty() {
            self.found(FindingCode::SpacesTrimmed, line, column, "");
        }
        let typed = if kept.is_empty() {
            Typed::Empty
        } else {
            Typed::Text
        };
        if is_changed {
            let kept = kept.into_owned();
            return Cell::new(kept, Some(text.into()), typed);
        }
        Cell::new(text, None, typed)
    }

    fn found(&mut self, code: FindingCode, line: u64, column: usize, detail: &str) {
        self.findings
            .push(Finding::of_cell(code, line, column, detail));
    }
}
