//! The cells of a sheet.

use super::super::super::grid::{Grid, Raw, RawRow};
use super::super::super::limits::Budget;
use super::super::super::{FileKind, ReadError};
use super::super::merges::{self, Merge};
use super::super::values::number;
use super::globals::Globals;
use super::records::{
    BOF, BOOL_ERR, EOF, FORMULA, LABEL, LABEL_SST, MERGE_CELLS, MUL_RK, NUMBER, RICH_LABEL, RK,
    Record, Records, STRING, eight_bytes, four_bytes, two_bytes,
};
use super::strings::Text;
use std::collections::BTreeMap;

/// Reads a sheet that begins with this stream.
pub(super) fn read(
    stream: &[u8],
    globals: &Globals,
    budget: &mut Budget,
) -> Result<Grid, ReadError> {
    let mut sheet = Sheet {
        globals,
        budget,
        rows: BTreeMap::new(),
        merges: Vec::new(),
        formula: None,
    };
    // Charts within the sheet are substreams of their own, whose records look like cells.
    let mut depth = 0_u32;
    for record in (Records { stream }) {
        match record.kind {
            BOF => depth += 1,
            EOF if depth <= 1 => break,
            EOF => depth -= 1,
            _ if depth > 1 => {}
            _ => sheet.take(&record)?,
        }
    }
    let mut grid = Grid::new(FileKind::Xls);
    for row in sheet.rows.into_values() {
        grid.push(row);
    }
    merges::fill(&mut grid, &sheet.merges)?;
    Ok(grid)
}

struct Sheet<'a> {
    globals: &'a Globals,
    budget: &'a mut Budget,
    rows: BTreeMap<u16, RawRow>,
    merges: Vec<Merge>,
    /// The cell of a formula whose text comes with the next record.
    formula: Option<(u16, u16)>,
}

impl Sheet<'_> {
    fn take(&mut self, record: &Record<'_>) -> Result<(), ReadError> {
        let body = record.body();
        if record.kind == MERGE_CELLS {
            self.merges.extend(merged(body));
            return Ok(());
        }
        if record.kind == STRING {
            if let (Some((row, column)), Some(text)) = (self.formula.take(), text(record, 0)) {
                self.put(row, column, Raw::Text(text))?;
            }
            return Ok(());
        }
        let (Some(row), Some(column), Some(format)) =
            (two_bytes(body, 0), two_bytes(body, 2), two_bytes(body, 4))
        else {
            return Ok(());
        };
        let raw = match record.kind {
            NUMBER => eight_bytes(body, 6).map(|bits| self.number(f64::from_bits(bits), format)),
            RK => four_bytes(body, 6).map(|bits| self.number(rk(bits), format)),
            MUL_RK => return self.put_many(row, column, body),
            LABEL | RICH_LABEL => text(record, 6).map(Raw::Text),
            LABEL_SST => four_bytes(body, 6).and_then(|index| self.shared(index)),
            BOOL_ERR => body.get(6..8).and_then(truth_or_error),
            FORMULA => self.outcome(row, column, format, body),
            _ => return Ok(()),
        };
        match raw {
            Some(raw) => self.put(row, column, raw),
            None => Ok(()),
        }
    }

    fn put(&mut self, row: u16, column: u16, raw: Raw) -> Result<(), ReadError> {
        if matches!(&raw, Raw::Text(text) if text.is_empty()) {
            return Ok(());
        }
        if !self.rows.contains_key(&row) {
            self.budget.take_row()?;
        }
        let line = u64::from(row) + 1;
        let cells = self.rows.entry(row).or_insert_with(|| RawRow::new(line));
        cells.put(usize::from(column), raw, self.budget)
    }

    /// A row of numbers: first column, then a format and a number for each.
    fn put_many(&mut self, row: u16, first: u16, body: &[u8]) -> Result<(), ReadError> {
        let numbers = body
            .get(4..body.len().saturating_sub(2))
            .unwrap_or_default();
        for (column, pair) in (first..).zip(numbers.chunks_exact(6)) {
            if let (Some(format), Some(bits)) = (two_bytes(pair, 0), four_bytes(pair, 2)) {
                let raw = self.number(rk(bits), format);
                self.put(row, column, raw)?;
            }
        }
        Ok(())
    }

    fn number(&self, value: f64, format: u16) -> Raw {
        number(value, self.globals.shown(format), self.globals.system)
    }

    fn shared(&self, index: u32) -> Option<Raw> {
        let text = self.globals.strings.get(usize::try_from(index).ok()?)?;
        Some(Raw::Text(text.clone()))
    }

    /// What a formula came to (MS-XLS 2.5.133): a number, or a mark that says of which kind it is.
    fn outcome(&mut self, row: u16, column: u16, format: u16, body: &[u8]) -> Option<Raw> {
        let bits = eight_bytes(body, 6)?;
        let [kind, _, value, _, _, _, high, higher] = bits.to_le_bytes();
        match (high, higher, kind) {
            (0xFF, 0xFF, 0) => {
                self.formula = Some((row, column));
                None
            }
            (0xFF, 0xFF, 1) => Some(Raw::Bool(value != 0)),
            (0xFF, 0xFF, 2) => Some(Raw::Error(error(value).to_owned())),
            (0xFF, 0xFF, _) => None,
            _ => Some(self.number(f64::from_bits(bits), format)),
        }
    }
}

fn text(record: &Record<'_>, at: usize) -> Option<String> {
    Text::new(record.parts.clone(), at).rich()
}

/// A number packed into four bytes (MS-XLS 2.5.218): the lowest bit divides by a hundred, the next one marks a
/// whole number.
fn rk(bits: u32) -> f64 {
    let value = if bits & 0b10 == 0 {
        f64::from_bits(u64::from(bits & !0b11) << 32)
    } else {
        f64::from(bits.cast_signed() >> 2)
    };
    if bits & 0b01 == 0 {
        value
    } else {
        value / 100.0
    }
}

fn truth_or_error(pair: &[u8]) -> Option<Raw> {
    match pair {
        [value, 0] => Some(Raw::Bool(*value != 0)),
        [value, _] => Some(Raw::Error(error(*value).to_owned())),
        _ => None,
    }
}

/// MS-XLS 2.5.10.
fn error(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    }
}

fn merged(body: &[u8]) -> impl Iterator<Item = Merge> {
    body.get(2..)
        .unwrap_or_default()
        .chunks_exact(8)
        .filter_map(|range| {
            let merge = Merge {
                top: two_bytes(range, 0)?.into(),
                bottom: two_bytes(range, 2)?.into(),
                left: two_bytes(range, 4)?.into(),
                right: two_bytes(range, 6)?.into(),
            };
            merge.is_proper().then_some(merge)
        })
}
