//! A table to be written.

use crate::Decimal;
use jiff::civil::{Date, DateTime};

/// A table to be written: what stands on a page as a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it is called; the name of its sheet in a workbook.
    pub name: String,
    /// Its columns, from the left.
    pub columns: Vec<TableColumn>,
    /// Its rows, with a value for each column; missing ones are empty.
    pub rows: Vec<Vec<Value>>,
}

/// A column of a table to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableColumn {
    /// What stands above it.
    pub title: String,
    /// What its values are, which sets its format and width in a workbook.
    pub kind: ColumnKind,
}

impl TableColumn {
    /// A column of this title and kind.
    #[must_use]
    pub fn new(title: impl Into<String>, kind: ColumnKind) -> Self {
        Self {
            title: title.into(),
            kind,
        }
    }
}

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Texts.
    Text,
    /// Whole numbers, shown with groups of thousands.
    Count,
    /// Whole numbers shown as they are, as years and keys.
    Year,
    /// Numbers with so many digits after the mark, shown with groups of thousands.
    Amount {
        /// How many digits.
        places: u8,
    },
    /// Days.
    Date,
    /// Days with a time of day.
    DateTime,
    /// True or false.
    Bool,
    /// Texts that lead somewhere.
    Link,
}

/// A value to be written.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number(Decimal),
    /// A day.
    Date(Date),
    /// A day and a time of day in the zone that the title or the page names.
    DateTime(DateTime),
    /// A moment as text with its zone, such as `2027-06-25T07:00:00Z`; written as it is.
    Instant(String),
    /// True or false.
    Bool(bool),
    /// A text that leads to an address.
    Link {
        /// What is read.
        text: String,
        /// Where it leads.
        url: String,
    },
}

impl Value {
    /// A text; an empty one is [`Value::Empty`].
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }
}

impl From<i64> for Value {
    fn from(whole: i64) -> Self {
        Self::Number(Decimal::from(whole))
    }
}
