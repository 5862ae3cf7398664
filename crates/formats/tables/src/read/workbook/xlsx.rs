//! Office Open XML workbooks, cell by cell.
//!
//! Cells are read as a stream and never as a rectangle: a single cell in the last corner of a sheet must not cost
//! the memory of all the empty ones.

use super::super::grid::{Grid, Raw, RawRow};
use super::super::limits::Budget;
use super::super::{FileKind, ReadError};
use super::choose::{Listed, choose};
use super::merges::{self, Merge};
use super::package::damaged;
use super::serial::DateSystem;
use super::values::raw;
use calamine::{Data, Dimensions, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the chosen sheet of a workbook whose parts are known to be within the limits.
pub(super) fn read(
    bytes: &[u8],
    wanted: Option<&str>,
    budget: &mut Budget,
) -> Result<Grid, ReadError> {
    let mut workbook: Workbook<'_> = Xlsx::new(Cursor::new(bytes)).map_err(refusal)?;
    let system = if workbook.has_1904_epoch() {
        DateSystem::From1904
    } else {
        DateSystem::From1900
    };
    let sheets: Vec<Listed> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| Listed {
            name: sheet.name.clone(),
            is_visible: sheet.visible == SheetVisible::Visible,
        })
        .collect();
    choose(&sheets, wanted, |name| {
        let mut grid = read_cells(&mut workbook, name, system, budget)?;
        let merges = workbook.merge_cells_by_sheet_name(name).map_err(refusal)?;
        let merges: Vec<Merge> = merges.into_iter().filter_map(merge).collect();
        merges::fill(&mut grid, &merges)?;
        Ok(grid)
    })
}

fn read_cells(
    workbook: &mut Workbook<'_>,
    name: &str,
    system: DateSystem,
    budget: &mut Budget,
) -> Result<Grid, ReadError> {
    let mut grid = Grid::new(FileKind::Xlsx);
    let mut cells = workbook.worksheet_cells_reader(name).map_err(refusal)?;
    let mut row = RawRow::new(0);
    // Formulas are only looked at for being there: expanding shared ones would make room for as many as the file
    // claims.
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(refusal)? {
        let (line, column) = place(cell.pos)?;
        let raw = match Data::from(cell.value) {
            Data::Empty if cell.formula.is_some() => Raw::Uncalculated,
            data => raw(data, system),
        };
        if raw == Raw::Empty {
            continue;
        }
        if line < row.line {
            return Err(ReadError::Damaged("rows are out of order".to_owned()));
        }
        if line > row.line {
            grid.push(std::mem::replace(&mut row, RawRow::new(line)));
            budget.take_row()?;
        }
        row.put(column, raw, budget)?;
    }
    grid.push(row);
    Ok(grid)
}

fn place((row, column): (u32, u32)) -> Result<(u64, usize), ReadError> {
    Ok((
        u64::from(row) + 1,
        usize::try_from(column).map_err(damaged)?,
    ))
}

fn merge(range: Dimensions) -> Option<Merge> {
    let merge = Merge {
        top: range.start.0.into(),
        left: usize::try_from(range.start.1).ok()?,
        bottom: range.end.0.into(),
        right: usize::try_from(range.end.1).ok()?,
    };
    merge.is_proper().then_some(merge)
}

fn refusal(error: XlsxError) -> ReadError {
    match error {
        XlsxError::Password => ReadError::PasswordProtected,
        error => damaged(error),
    }
}
