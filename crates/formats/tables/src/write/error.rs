//! Why a workbook could not be written.

use std::fmt;

/// Why a workbook could not be written. A CSV file of the same table can be.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// A workbook holds no more than 1,048,576 rows, with the titles.
    TooManyRows,
    /// A workbook holds no more than 16,384 columns.
    TooManyColumns,
    /// A cell holds no more than 32,767 characters (UTF-16 units).
    TextTooLong {
        /// The row, counted from 1 with the titles.
        row: u32,
        /// The column, counted from 0.
        column: u16,
    },
    /// The writer of workbooks refused; the text is for a technician.
    Refused(String),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyRows => write!(f, "a workbook holds no more than 1,048,576 rows"),
            Self::TooManyColumns => write!(f, "a workbook holds no more than 16,384 columns"),
            Self::TextTooLong { row, column } => {
                let cell = format!("{}{row}", crate::letters((*column).into()));
                write!(f, "the text in {cell} is longer than a cell of a workbook")
            }
            Self::Refused(detail) => write!(f, "the workbook could not be written: {detail}"),
        }
    }
}

impl std::error::Error for WriteError {}

impl From<rust_xlsxwriter::XlsxError> for WriteError {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        Self::Refused(error.to_string())
    }
}
