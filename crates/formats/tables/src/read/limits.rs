//! How much is read from a file that a stranger sent.
//!
//! A packed file of a few kilobytes can hold gigabytes. Each limit is checked before the memory is taken, and what
//! goes beyond one is refused as a whole: half a table would lose rows silently.

use super::{Excess, ReadError};

/// How much is read at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file as it comes.
    pub bytes: u64,
    /// Bytes that all packed parts come to when unpacked.
    pub unpacked: u64,
    /// Rows, with the header.
    pub rows: u64,
    /// Columns of the widest row.
    pub columns: u64,
    /// Cells in all rows together.
    pub cells: u64,
    /// Bytes of text in all cells together.
    pub text: u64,
}

impl Default for Limits {
    /// Enough for a register of a quarter of a million rows, small enough for a server with 512 MiB.
    fn default() -> Self {
        Self {
            bytes: 32 << 20,
            unpacked: 128 << 20,
            rows: 250_000,
            columns: 1_000,
            cells: 2_000_000,
            text: 64 << 20,
        }
    }
}

/// What has been read so far, against the limits.
#[derive(Debug)]
pub(crate) struct Budget {
    limits: Limits,
    rows: u64,
    cells: u64,
    text: u64,
}

impl Budget {
    pub(crate) fn new(limits: Limits) -> Self {
        Self {
            limits,
            rows: 0,
            cells: 0,
            text: 0,
        }
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    pub(crate) fn take_row(&mut self) -> Result<(), ReadError> {
        self.rows += 1;
        within(self.rows, self.limits.rows, Excess::Rows)
    }

    /// Asks for room for cells up to this column, counted from zero.
    pub(crate) fn check_column(&self, index: u64) -> Result<(), ReadError> {
        within(
            index.saturating_add(1),
            self.limits.columns,
            Excess::Columns,
        )
    }

    pub(crate) fn take_cells(&mut self, count: u64) -> Result<(), ReadError> {
        self.cells = self.cells.saturating_add(count);
        within(self.cells, self.limits.cells, Excess::Cells)
    }

    pub(crate) fn take_text(&mut self, bytes: usize) -> Result<(), ReadError> {
        self.text = self.text.saturating_add(count(bytes));
        within(self.text, self.limits.text, Excess::TextBytes)
    }
}

/// A length as the limits count.
pub(crate) fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

pub(crate) fn within(found: u64, limit: u64, what: Excess) -> Result<(), ReadError> {
    if found > limit {
        return Err(ReadError::TooLarge { what, limit });
    }
    Ok(())
}
