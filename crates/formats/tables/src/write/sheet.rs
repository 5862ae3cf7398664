//! One sheet of a workbook while it is written: values into cells, widths of columns, names.

use super::{ColumnKind, Value, WriteError};
use crate::Decimal;
use jiff::civil::{Date, DateTime};
use rust_xlsxwriter::{ExcelDateTime, Format, Url, Worksheet};

/// ECMA-376 and Excel's own limits.
const ROWS: u32 = 1_048_576;
const COLUMNS: u16 = 16_384;
const TEXT_UNITS: usize = 32_767;
/// Excel takes no longer addresses, and no more of them on a sheet.
const URL_UNITS: usize = 2_079;
const URLS: u32 = 65_530;
/// Widths in characters.
const NARROWEST: f64 = 8.0;
const WIDEST: f64 = 60.0;
/// How many rows the width of a column is measured on.
const MEASURED_ROWS: u32 = 500;

/// A sheet that is being filled.
pub(super) struct Filling<'a> {
    pub(super) sheet: &'a mut Worksheet,
    widths: Vec<f64>,
    urls: u32,
}

impl<'a> Filling<'a> {
    pub(super) fn new(sheet: &'a mut Worksheet, name: &str) -> Result<Self, WriteError> {
        sheet.set_name(sheet_name(name))?;
        Ok(Self {
            sheet,
            widths: Vec::new(),
            urls: 0,
        })
    }

    /// Writes bold titles that stay in sight, with a filter on each; `rows` rows follow.
    pub(super) fn titles<'t>(
        &mut self,
        titles: impl Iterator<Item = &'t str>,
        rows: usize,
    ) -> Result<(), WriteError> {
        let last_row = u32::try_from(rows).ok().filter(|rows| *rows < ROWS);
        let last_row = last_row.ok_or(WriteError::TooManyRows)?;
        let bold = Format::new().set_bold();
        let mut count = 0;
        for title in titles {
            let column = column(count)?;
            self.measure(0, count, title);
            self.text(0, column, title, Some(&bold))?;
            count += 1;
        }
        self.sheet.set_freeze_panes(1, 0)?;
        if let Some(last) = count.checked_sub(1) {
            self.sheet.autofilter(0, 0, last_row, column(last)?)?;
        }
        Ok(())
    }

    /// Writes a value; what a workbook cannot hold as such is written as text.
    pub(super) fn value(
        &mut self,
        row: u32,
        index: usize,
        value: &Value,
        kind: ColumnKind,
    ) -> Result<(), WriteError> {
        let column = column(index)?;
        match value {
            Value::Empty => {}
            Value::Text(text) | Value::Instant(text) => {
                self.measure(row, index, text);
                self.text(row, column, text, None)?;
            }
            Value::Number(number) => self.number(row, column, number, kind)?,
            Value::Date(date) => self.date(row, column, *date)?,
            Value::DateTime(moment) => self.moment(row, column, *moment)?,
            Value::Bool(yes) => {
                self.sheet.write_boolean(row, column, *yes)?;
            }
            Value::Link { text, url } => {
                let shown = if text.is_empty() { url } else { text };
                self.measure(row, index, shown);
                self.link(row, column, shown, url)?;
            }
        }
        Ok(())
    }

    /// Sets the widths of the columns to what was measured.
    pub(super) fn finish(self) -> Result<(), WriteError> {
        for (index, width) in self.widths.iter().enumerate() {
            self.sheet
                .set_column_width(column(index)?, width.clamp(NARROWEST, WIDEST))?;
        }
        Ok(())
    }

    /// Remembers the longest line of a column, with room for the button of the filter.
    fn measure(&mut self, row: u32, index: usize, text: &str) {
        if row > MEASURED_ROWS {
            return;
        }
        if self.widths.len() <= index {
            self.widths.resize(index + 1, 0.0);
        }
        let longest = text
            .lines()
            .map(|line| line.chars().take(100).count())
            .max();
        let width = f64::from(u32::try_from(longest.unwrap_or(0)).unwrap_or(0)) + 2.0;
        if let Some(widest) = self.widths.get_mut(index) {
            *widest = widest.max(width);
        }
    }

    fn text(
        &mut self,
        row: u32,
        column: u16,
        text: &str,
        format: Option<&Format>,
    ) -> Result<(), WriteError> {
        if text.encode_utf16().count() > TEXT_UNITS {
            return Err(WriteError::TextTooLong {
                row: row + 1,
                column,
            });
        }
        match format {
            Some(format) => self
                .sheet
                .write_string_with_format(row, column, text, format)?,
            None => self.sheet.write_string(row, column, text)?,
        };
        Ok(())
    }

    fn number(
        &mut self,
        row: u32,
        column: u16,
        number: &Decimal,
        kind: ColumnKind,
    ) -> Result<(), WriteError> {
        let Some(value) = number.to_spreadsheet() else {
            return self.text(row, column, number.as_str(), None);
        };
        match number_format(number, kind) {
            Some(format) => {
                let format = Format::new().set_num_format(format);
                self.sheet
                    .write_number_with_format(row, column, value, &format)?;
            }
            None => {
                self.sheet.write_number(row, column, value)?;
            }
        }
        Ok(())
    }

    /// Days before 1900 are none to a spreadsheet.
    fn date(&mut self, row: u32, column: u16, date: Date) -> Result<(), WriteError> {
        let Some(day) = excel_day(date) else {
            return self.text(row, column, &date.to_string(), None);
        };
        let format = Format::new().set_num_format("yyyy-mm-dd");
        self.sheet
            .write_datetime_with_format(row, column, day, &format)?;
        self.measure(row, column.into(), "2019-02-01");
        Ok(())
    }

    fn moment(&mut self, row: u32, column: u16, moment: DateTime) -> Result<(), WriteError> {
        let time = moment.time();
        let (hour, minute) = (u16::try_from(time.hour()), u8::try_from(time.minute()));
        let excel = match (excel_day(moment.date()), hour, minute) {
            (Some(day), Ok(hour), Ok(minute)) => day.and_hms(hour, minute, time.second()).ok(),
            _ => None,
        };
        let Some(excel) = excel else {
            return self.text(row, column, &moment.to_string(), None);
        };
        let format = Format::new().set_num_format("yyyy-mm-dd hh:mm");
        self.sheet
            .write_datetime_with_format(row, column, excel, &format)?;
        self.measure(row, column.into(), "2019-02-01 12:00");
        Ok(())
    }

    /// A web or mail address becomes a link; anything else, such as a path on somebody's computer, stays a text.
    fn link(&mut self, row: u32, column: u16, text: &str, url: &str) -> Result<(), WriteError> {
        let is_safe = ["https://", "http://", "mailto:"]
            .iter()
            .any(|scheme| url.starts_with(scheme));
        let fits = url.encode_utf16().count() <= URL_UNITS && self.urls < URLS;
        if !is_safe || !fits || text.encode_utf16().count() > TEXT_UNITS {
            return self.text(row, column, text, None);
        }
        self.urls += 1;
        self.sheet
            .write_url_with_text(row, column, Url::new(url), text)?;
        Ok(())
    }
}

fn column(index: usize) -> Result<u16, WriteError> {
    u16::try_from(index)
        .ok()
        .filter(|column| *column < COLUMNS)
        .ok_or(WriteError::TooManyColumns)
}

fn excel_day(date: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(date.year())
        .ok()
        .filter(|year| *year >= 1900)?;
    let (month, day) = (
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    );
    ExcelDateTime::from_ymd(year, month, day).ok()
}

/// How a number is shown, if not just by its digits.
fn number_format(number: &Decimal, kind: ColumnKind) -> Option<String> {
    let places = match kind {
        ColumnKind::Amount { places } => usize::from(places),
        ColumnKind::Count => 0,
        ColumnKind::Text
        | ColumnKind::Year
        | ColumnKind::Date
        | ColumnKind::DateTime
        | ColumnKind::Bool
        | ColumnKind::Link => return None,
    };
    // What the number has is never hidden.
    Some(match places.max(number.places()) {
        0 => "#,##0".to_owned(),
        places => format!("#,##0.{}", "0".repeat(places)),
    })
}

/// A name that a sheet can have: at most 31 characters, without `[ ] : * ? / \`, no apostrophe at an end.
pub(super) fn sheet_name(name: &str) -> String {
    let allowed = name.chars().map(|c| {
        if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || c.is_control() {
            ' '
        } else {
            c
        }
    });
    let mut units = 0;
    let short: String = allowed
        .take_while(|c| {
            units += c.len_utf16();
            units <= 31
        })
        .collect();
    let short = short.trim_matches(|c: char| c == '\'' || c.is_whitespace());
    if short.is_empty() {
        "Table".to_owned()
    } else {
        short.to_owned()
    }
}
