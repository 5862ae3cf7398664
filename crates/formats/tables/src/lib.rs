//! Tables in and out: CSV, TSV, xlsx, xls and ods as people's programs write them, and CSV and xlsx as people's
//! programs like to read them.
//!
//! [`read`] takes the bytes of any such file and gives a [`Sheet`]: names and kinds of columns, rows with the line
//! they have in the person's file, and everything that was odd. Nothing is guessed silently and no line is lost.
//! [`write_csv`] and [`write_xlsx`] turn a [`Table`] into a file. Texts that a spreadsheet would calculate are
//! guarded in CSV files meant for spreadsheets, see [`guard()`].
//!
//! Not here: what the columns are about. Which one holds the town, and which town is meant, others decide.

mod decimal;
mod guard;
mod letters;
mod read;
mod write;

pub use decimal::Decimal;
pub use guard::{guard, unguard};
pub use letters::letters;
pub use read::{
    Cell, Column, ColumnHint, DateColumn, DateReading, DateSystem, DateVerdict, DayOrder,
    DecimalMark, Excess, FileKind, Finding, FindingCode, GuardChoice, Header, HeaderChoice, Kind,
    Limits, ReadError, ReadOptions, Row, Sheet, Typed, clean, moment_of_serial, read, read_dates,
};
pub use write::{
    About, ColumnKind, CsvWriter, Profile, Table, TableColumn, Value, WriteError, write_csv,
    write_fixed_sheet, write_xlsx,
};

#[cfg(test)]
mod tests;
