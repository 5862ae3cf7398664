//! What the reader is told, where the file alone does not say it.

use super::Limits;
use super::dates::DayOrder;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What is known about a file besides its bytes. The default knows nothing and finds out.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// Where the names of the columns stand.
    pub header: HeaderChoice,
    /// The sheet of a workbook, by name; without it the first visible one that holds something.
    pub sheet: Option<String>,
    /// The encoding of a text file, by a label of the WHATWG Encoding standard (`windows-1251`), where the guess
    /// was wrong.
    pub encoding: Option<String>,
    /// What separates the cells of a text file, where the guess was wrong.
    pub separator: Option<char>,
    /// Whether apostrophes that guard a text against being calculated are taken away.
    pub guard: GuardChoice,
    /// Today, which settles the century of a year with two digits. Without it such dates stay texts.
    pub today: Option<Date>,
    /// Answers to what reading had to ask about single columns, by index.
    pub columns: BTreeMap<usize, ColumnHint>,
    /// How much is read at most.
    pub limits: Limits,
}

/// Where the names of the columns stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HeaderChoice {
    /// Look for them.
    #[default]
    Find,
    /// On this line of the file, counted from 1.
    Line(u64),
    /// Nowhere: the first row is data already.
    Absent,
}

/// Whether an apostrophe before a text that looks like a formula is taken away; see [`crate::guard`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GuardChoice {
    /// Taken away in text files, except in those of the form of [`Profile::Data`](crate::Profile::Data), UTF-8
    /// without byte order mark and with commas, in which nothing was ever guarded. Kept in workbooks.
    #[default]
    Detect,
    /// Taken away.
    Remove,
    /// Kept.
    Keep,
}

/// What a person answered about a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ColumnHint {
    /// Which comes first in dates such as 02/01/2019.
    pub day_order: Option<DayOrder>,
    /// What separates whole from fraction in numbers such as 1.234.
    pub decimal_mark: Option<DecimalMark>,
}

/// What separates the whole from the fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalMark {
    /// As in German, French, Polish and Russian: 1,5.
    Comma,
    /// As in English: 1.5.
    Point,
}
