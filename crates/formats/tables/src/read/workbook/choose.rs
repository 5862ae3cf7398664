//! Which sheet of a workbook is read.

use super::super::grid::Grid;
use super::super::{Finding, FindingCode, ReadError};

/// A sheet as the workbook lists it.
pub(super) struct Listed {
    pub(super) name: String,
    pub(super) is_visible: bool,
}

/// Reads the sheet that was asked for, or the first visible one that holds something, or the first hidden one.
/// The names of the others are reported.
pub(super) fn choose(
    sheets: &[Listed],
    wanted: Option<&str>,
    mut read: impl FnMut(&str) -> Result<Grid, ReadError>,
) -> Result<Grid, ReadError> {
    if let Some(wanted) = wanted {
        let known = sheets.iter().find(|sheet| sheet.name == wanted);
        let known = known.ok_or_else(|| ReadError::NoSuchSheet(wanted.to_owned()))?;
        return Ok(named(read(&known.name)?, sheets, &known.name));
    }
    let visible = sheets.iter().filter(|sheet| sheet.is_visible);
    let hidden = sheets.iter().filter(|sheet| !sheet.is_visible);
    for sheet in visible.chain(hidden) {
        let grid = read(&sheet.name)?;
        if !grid.rows.is_empty() {
            return Ok(named(grid, sheets, &sheet.name));
        }
    }
    Err(ReadError::Empty)
}

fn named(mut grid: Grid, sheets: &[Listed], chosen: &str) -> Grid {
    let others: Vec<&str> = sheets
        .iter()
        .map(|sheet| sheet.name.as_str())
        .filter(|name| *name != chosen)
        .collect();
    if !others.is_empty() {
        grid.findings.push(Finding::of_file(
            FindingCode::OtherSheets,
            others.join("\n"),
        ));
    }
    grid.sheet_name = Some(chosen.to_owned());
    grid.sheet_names = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    grid
}
