//! Tables in.

mod assemble;
mod cells;
mod clean;
mod csv;
mod dates;
mod error;
mod finding;
mod grid;
mod header;
mod kind;
mod limits;
mod numbers;
mod options;
mod sheet;
mod typing;
mod workbook;

pub use clean::clean;
pub use dates::{DateColumn, DateReading, DateVerdict, DayOrder, read_dates};
pub use error::{Excess, ReadError};
pub use finding::{Finding, FindingCode};
pub use kind::FileKind;
pub use limits::Limits;
pub use options::{ColumnHint, DecimalMark, GuardChoice, HeaderChoice, ReadOptions};
pub use sheet::{Cell, Column, Header, Kind, Row, Sheet, Typed};
pub use workbook::{DateSystem, moment_of_serial};

use kind::{Magic, magic};
use limits::{Budget, count, within};

/// Reads a table from the bytes of a file. What the file is, its bytes decide; its name only serves to say that
/// the two differ.
///
/// # Errors
/// When the file is empty, no table, locked, damaged or beyond the limits; then nothing is taken from it. Everything
/// less is read, and reported in [`Sheet::findings`].
pub fn read(
    bytes: &[u8],
    file_name: Option<&str>,
    options: &ReadOptions,
) -> Result<Sheet, ReadError> {
    within(count(bytes.len()), options.limits.bytes, Excess::Bytes)?;
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    let mut budget = Budget::new(options.limits);
    let mut grid = match magic(bytes)? {
        Magic::Text => csv::read(bytes, options, &mut budget)?,
        packed => workbook::read(bytes, packed, options, &mut budget)?,
    };
    let promised = file_name.and_then(FileKind::promised_by);
    if promised.is_some_and(|promised| promised != grid.kind) {
        let has = grid.kind.extension();
        grid.findings
            .push(Finding::of_file(FindingCode::NameDiffers, has));
    }
    assemble::assemble(grid, options)
}
