//! The person's own sheet, with one more column that says what to fix.

use super::sheet::Filling;
use super::xlsx::workbook;
use super::{ColumnKind, Value, WriteError};
use crate::read::{Cell, FileKind, Row, Sheet, Typed};
use jiff::civil::Date;

/// Rows of a sheet as they were read, with a note behind each, as a workbook: to be mended and read again.
///
/// `notes` are places in [`Sheet::rows`] with what is to be said about each, in the order in which they are
/// written: all rows, or only those that are left. `title` stands above the notes. If the last column has that
/// title already, because the sheet is such a file that came back, it is replaced.
///
/// Cells are written exactly as read. They are numbers and days where the person's file had them as such; of a text
/// file only those numbers that a spreadsheet shows with the same digits.
///
/// # Errors
/// When the sheet is greater than a workbook can be.
pub fn write_fixed_sheet(
    sheet: &Sheet,
    title: &str,
    notes: &[(usize, &str)],
    made_on: Date,
) -> Result<Vec<u8>, WriteError> {
    let rows: Vec<(&Row, &str)> = notes
        .iter()
        .filter_map(|(place, note)| Some((sheet.rows.get(*place)?, *note)))
        .collect();
    let own = match sheet.columns.split_last() {
        Some((last, others)) if last.name == title => others,
        _ => &sheet.columns,
    };
    let is_replaced = own.len() < sheet.columns.len();
    // A row that is too long keeps its cells; the notes stand behind the longest.
    let widest = rows
        .iter()
        .map(|(row, _)| row.cells.len())
        .max()
        .unwrap_or(0);
    let width = if is_replaced {
        own.len()
    } else {
        widest.max(own.len())
    };
    let name = sheet.sheet_name.as_deref().unwrap_or(title);
    let mut workbook = workbook(title, made_on)?;
    let mut filling = Filling::new(workbook.add_worksheet(), name)?;
    let names = own.iter().map(|column| column.name.as_str());
    let unnamed = std::iter::repeat_n("", width - own.len());
    filling.titles(names.chain(unnamed).chain([title]), rows.len())?;
    for (line, (row, note)) in (1_u32..).zip(rows) {
        for (index, cell) in row.cells.iter().take(width).enumerate() {
            filling.value(line, index, &as_read(cell, sheet.kind), ColumnKind::Text)?;
        }
        filling.value(line, width, &Value::text(note), ColumnKind::Text)?;
    }
    filling.finish()?;
    Ok(workbook.save_to_buffer()?)
}

/// The value that a spreadsheet shows as the person's file does.
fn as_read(cell: &Cell, kind: FileKind) -> Value {
    let from_workbook = kind != FileKind::Text;
    match &cell.typed {
        Typed::Number(number) if from_workbook || is_shown_alike(number.as_str(), cell) => {
            Value::Number(number.clone())
        }
        Typed::Date(date) if from_workbook => Value::Date(*date),
        Typed::DateTime(moment) if from_workbook => Value::DateTime(*moment),
        Typed::Bool(yes) if from_workbook => Value::Bool(*yes),
        _ => Value::text(cell.as_read()),
    }
}

fn is_shown_alike(digits: &str, cell: &Cell) -> bool {
    let loses_zeros = digits.contains('.') && digits.ends_with('0');
    digits == cell.as_read() && !loses_zeros
}
