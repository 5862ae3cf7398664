//! Workbooks out.

use super::sheet::{Filling, sheet_name};
use super::{ColumnKind, Table, Value, WriteError};
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};

/// What a workbook says about itself on its second sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// The name of that sheet, in the reader's language.
    pub name: String,
    /// The title of the table in full.
    pub title: String,
    /// The day on which it was made.
    pub made_on: Date,
    /// Lines of a label and a value: source, date, licence, and each filter that was set.
    pub lines: Vec<(String, Value)>,
}

/// A table as a workbook: typed days and numbers, bold titles that stay in sight, a filter on each column, fitting
/// widths, and a second sheet that says what the table is.
///
/// Texts are written as texts, unchanged, and never as formulas; of the same table and [`About`] the same bytes
/// come out. Numbers of more than fifteen digits and days before 1900, which a spreadsheet cannot hold, are texts.
///
/// # Errors
/// When the table is greater than a workbook can be.
pub fn write_xlsx(table: &Table, about: &About) -> Result<Vec<u8>, WriteError> {
    let mut workbook = workbook(&about.title, about.made_on)?;
    write_table(&mut workbook, table)?;
    write_about(&mut workbook, about, &table.name)?;
    Ok(workbook.save_to_buffer()?)
}

pub(super) fn workbook(title: &str, made_on: Date) -> Result<Workbook, WriteError> {
    let mut workbook = Workbook::new();
    let (year, month, day) = (made_on.year(), made_on.month(), made_on.day());
    let day = u16::try_from(year)
        .ok()
        .zip(u8::try_from(month).ok())
        .zip(u8::try_from(day).ok())
        .and_then(|((year, month), day)| ExcelDateTime::from_ymd(year, month, day).ok());
    let day = day.ok_or_else(|| WriteError::Refused("the day lies before 1900".to_owned()))?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(title)
            .set_creation_datetime(&day),
    );
    Ok(workbook)
}

fn write_table(workbook: &mut Workbook, table: &Table) -> Result<(), WriteError> {
    let mut filling = Filling::new(workbook.add_worksheet(), &table.name)?;
    let titles = table.columns.iter().map(|column| column.title.as_str());
    filling.titles(titles, table.rows.len())?;
    for (row, values) in (1_u32..).zip(&table.rows) {
        for (index, value) in values.iter().enumerate() {
            let column = table.columns.get(index);
            let kind = column.map_or(ColumnKind::Text, |column| column.kind);
            filling.value(row, index, value, kind)?;
        }
    }
    filling.finish()
}

fn write_about(workbook: &mut Workbook, about: &About, table: &str) -> Result<(), WriteError> {
    let mut name = sheet_name(&about.name);
    if name.to_lowercase() == sheet_name(table).to_lowercase() {
        name = sheet_name(&format!("{}…", name.chars().take(30).collect::<String>()));
    }
    let mut filling = Filling::new(workbook.add_worksheet(), &name)?;
    filling.value(0, 0, &Value::text(&about.title), ColumnKind::Text)?;
    for (row, (label, value)) in (1_u32..).zip(&about.lines) {
        filling.value(row, 0, &Value::text(label), ColumnKind::Text)?;
        filling.value(row, 1, value, ColumnKind::Text)?;
    }
    filling.sheet.set_row_format(0, &Format::new().set_bold())?;
    filling.finish()
}
