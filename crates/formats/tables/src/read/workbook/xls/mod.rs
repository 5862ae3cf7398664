//! Excel 97–2003 workbooks (MS-XLS, BIFF8), read in memory and time bounded by the size of the file.
//!
//! The reader is our own because such files come from strangers: calamine 0.38 follows chains of sectors without an
//! end, holds every sheet as a rectangle as great as the file claims, and copies a shared string into each cell
//! before anybody can count. Workbooks of Excel 95 and before are refused.

mod compound;
mod formats;
mod globals;
mod records;
mod sheet;
mod strings;

use super::super::ReadError;
use super::super::grid::Grid;
use super::super::limits::Budget;
use super::choose::{Listed, choose};
use compound::Compound;
use globals::Globals;

/// Reads the chosen sheet of a compound file.
pub(super) fn read(
    bytes: &[u8],
    wanted: Option<&str>,
    budget: &mut Budget,
) -> Result<Grid, ReadError> {
    let compound = Compound::open(bytes)?;
    if compound.has("EncryptedPackage") {
        return Err(ReadError::PasswordProtected);
    }
    if compound.has("WordDocument") {
        return Err(ReadError::NotATable("text document (doc)"));
    }
    let Some(stream) = compound.stream("Workbook") else {
        return Err(ReadError::NotATable(if compound.has("Book") {
            "workbook of Excel 95 or before"
        } else {
            "compound file without a workbook"
        }));
    };
    let stream = stream?;
    let globals = Globals::read(&stream)?;
    let listed: Vec<Listed> = globals
        .sheets
        .iter()
        .map(|sheet| Listed {
            name: sheet.name.clone(),
            is_visible: sheet.is_visible,
        })
        .collect();
    choose(&listed, wanted, |name| {
        let start = globals.sheets.iter().find(|sheet| sheet.name == name);
        let start = start.and_then(|sheet| stream.get(sheet.start..));
        sheet::read(start.unwrap_or_default(), &globals, budget)
    })
}
