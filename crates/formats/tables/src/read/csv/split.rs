//! From text to cells (RFC 4180), tolerantly.
//!
//! Lines may end in CR LF, LF or CR, also mixed. A quotation mark opens a quoted cell only at its start. One that
//! is never closed would swallow the rest of the file, so it is taken as a plain character.
//!
//! The time is linear in the length of the text, although a quoted cell may be given up and read again: looking for
//! its end stops at the next run of an odd number of marks, and only such a run begins a cell whose end is further
//! away than itself.

use super::super::grid::{Raw, RawRow};
use super::super::limits::{Budget, count};
use super::super::{Finding, FindingCode, ReadError};

/// The rows of a text and what was odd on the way.
pub(super) struct Split {
    pub(super) rows: Vec<RawRow>,
    /// First and last line of each run of lines without a character.
    pub(super) empty: Vec<(u64, u64)>,
    pub(super) findings: Vec<Finding>,
}

/// Splits a text into rows. Without a separator each line is one cell.
pub(super) fn split(
    text: &str,
    separator: Option<char>,
    budget: &mut Budget,
) -> Result<Split, ReadError> {
    let mut splitter = Splitter {
        text,
        separator: separator
            .filter(char::is_ascii)
            .and_then(|c| u8::try_from(c).ok()),
        at: 0,
        line: 1,
        ends: LineEnds::default(),
        findings: Vec::new(),
    };
    let mut rows = Vec::new();
    let mut empty: Vec<(u64, u64)> = Vec::new();
    while splitter.at < text.len() {
        let line = splitter.line;
        if splitter.take_line_end() {
            match empty.last_mut() {
                Some((_, last)) if *last + 1 == line => *last = line,
                _ => empty.push((line, line)),
            }
            continue;
        }
        budget.take_row()?;
        let cells = splitter.row(budget)?;
        budget.take_cells(count(cells.len()))?;
        rows.push(RawRow { line, cells });
    }
    splitter.report_line_ends();
    Ok(Split {
        rows,
        empty,
        findings: splitter.findings,
    })
}

#[derive(Default)]
struct LineEnds {
    crlf: u64,
    lf: u64,
    cr: u64,
}

struct Splitter<'a> {
    text: &'a str,
    separator: Option<u8>,
    at: usize,
    line: u64,
    ends: LineEnds,
    findings: Vec<Finding>,
}

impl<'a> Splitter<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Steps over a line end, if one is here.
    fn take_line_end(&mut self) -> bool {
        let rest = self.rest();
        let (ends, length) = if rest.starts_with("\r\n") {
            (&mut self.ends.crlf, 2)
        } else if rest.starts_with('\n') {
            (&mut self.ends.lf, 1)
        } else if rest.starts_with('\r') {
            (&mut self.ends.cr, 1)
        } else {
            return false;
        };
        *ends += 1;
        self.at += length;
        self.line += 1;
        true
    }

    fn row(&mut self, budget: &mut Budget) -> Result<Vec<Raw>, ReadError> {
        let mut cells = Vec::new();
        loop {
            budget.check_column(count(cells.len()))?;
            let cell = self.cell(cells.len());
            budget.take_text(cell.len())?;
            cells.push(Raw::Text(cell));
            match self.peek() {
                Some(byte) if Some(byte) == self.separator => self.at += 1,
                _ => {
                    self.take_line_end();
                    return Ok(cells);
                }
            }
        }
    }

    fn cell(&mut self, column: usize) -> String {
        if self.peek() == Some(b'"')
            && let Some(quoted) = self.quoted(column)
        {
            return quoted;
        }
        self.unquoted().to_owned()
    }

    /// Everything up to the next separator or line end.
    fn unquoted(&mut self) -> &'a str {
        let rest = self.rest();
        let separator = self.separator;
        let length = rest
            .bytes()
            .position(|b| Some(b) == separator || matches!(b, b'\n' | b'\r'))
            .unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// A quoted cell, or `None` if its quotation mark is a plain character: it is never closed, or what closes it
    /// on a later line is the opening mark of another cell, with text right behind it.
    fn quoted(&mut self, column: usize) -> Option<String> {
        let (start, start_line) = (self.at, self.line);
        let Some(closing) = self.closing() else {
            self.report(FindingCode::UnclosedQuote, start_line, column, "");
            return None;
        };
        let inner = self.text.get(start + 1..closing).unwrap_or_default();
        self.at = closing + 1;
        let after = self.unquoted();
        let has_text_after = !after.trim().is_empty();
        if has_text_after && inner.contains(['\n', '\r']) {
            self.at = start;
            self.report(FindingCode::UnclosedQuote, start_line, column, "");
            return None;
        }
        self.line += lines_in(inner);
        let mut cell = inner.replace("\"\"", "\"");
        if has_text_after {
            cell.push_str(after);
            self.report(FindingCode::TextAfterQuote, start_line, column, after);
        }
        Some(cell)
    }

    /// The place of the mark that closes the one that is here. Two in a row are one mark of the text.
    fn closing(&self) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut at = self.at + 1;
        loop {
            at += bytes.get(at..)?.iter().position(|b| *b == b'"')?;
            if bytes.get(at + 1) != Some(&b'"') {
                return Some(at);
            }
            at += 2;
        }
    }

    fn report(&mut self, code: FindingCode, line: u64, column: usize, detail: &str) {
        self.findings
            .push(Finding::of_cell(code, line, column, detail));
    }

    fn report_line_ends(&mut self) {
        let LineEnds { crlf, lf, cr } = self.ends;
        let used: Vec<String> = [("CRLF", crlf), ("LF", lf), ("CR", cr)]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(name, count)| format!("{name} {count}"))
            .collect();
        if used.len() > 1 {
            self.findings.push(Finding::of_file(
                FindingCode::MixedLineEnds,
                used.join(", "),
            ));
        }
    }
}

/// Line ends within a quoted cell, CR LF being one.
fn lines_in(text: &str) -> u64 {
    let cr = text.matches('\r').count();
    let lf = text.matches('\n').count();
    count(cr + lf - text.matches("\r\n").count())
}
