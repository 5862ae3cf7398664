//! Workbooks: xlsx, xls, ods.

mod choose;
mod merges;
mod ods;
mod ods_cell;
mod package;
mod serial;
mod values;
mod xls;
mod xlsx;

pub use serial::{DateSystem, moment_of_serial};

use super::grid::Grid;
use super::kind::Magic;
use super::limits::Budget;
use super::{ReadError, ReadOptions};
use package::Packed;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Reads a workbook of the family that its first bytes tell.
pub(super) fn read(
    bytes: &[u8],
    magic: Magic,
    options: &ReadOptions,
    budget: &mut Budget,
) -> Result<Grid, ReadError> {
    let wanted = options.sheet.as_deref();
    if magic == Magic::Compound {
        return xls::read(bytes, wanted, budget);
    }
    match package::open(bytes, budget.limits())? {
        (_, Packed::Xlsx) => {
            // Reading broken parts, calamine 0.38 can panic, for instance where the row of a cell is no number that
            // fits. The budget is not used afterwards.
            let reading = AssertUnwindSafe(|| xlsx::read(bytes, wanted, budget));
            catch_unwind(reading).unwrap_or_else(|_| Err(package::damaged("broken workbook")))
        }
        (mut archive, Packed::Ods) => ods::read(&mut archive, wanted, budget),
    }
}
