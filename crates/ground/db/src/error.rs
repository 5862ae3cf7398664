//! What can go wrong between us and a database.

use std::fmt;

/// A failure of the storage. The texts are for the log; people get a page in their language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DbError {
    /// A value that must occur once occurs already: the table and its columns.
    Unique {
        /// The table.
        table: String,
        /// The columns that must be unique together.
        columns: Vec<String>,
    },
    /// A record points to one that is not there, or is still pointed to.
    ForeignKey,
    /// A rule that the database itself keeps was broken.
    Check(String),
    /// All lanes are taken and the waiting time is over.
    Busy,
    /// No room left on the disk.
    Full,
    /// The connection broke; the next call opens a new one.
    Lost(String),
    /// The file is damaged.
    Corrupt(String),
    /// A row does not have the shape that the program expects.
    Shape(String),
    /// A writing transaction without a recorded change.
    Unrecorded,
    /// The work on the lane panicked, with these words; it was rolled back.
    Panicked(String),
    /// Anything else.
    Other(String),
}

impl DbError {
    /// Whether a value in this column of this table was taken already.
    #[must_use]
    pub fn is_taken(&self, table: &str, column: &str) -> bool {
        matches!(self, Self::Unique { table: t, columns } if t == table && columns.iter().any(|c| c == column))
    }
}

impl fmt::Display for DbError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unique { table, columns } => write!(f, "{table}.{} is taken", columns.join("+")),
            Self::ForeignKey => f.write_str("foreign key violated"),
            Self::Check(what) => write!(f, "check violated: {what}"),
            Self::Busy => f.write_str("all database lanes are busy"),
            Self::Full => f.write_str("no space left for the database"),
            Self::Lost(why) => write!(f, "connection lost: {why}"),
            Self::Corrupt(why) => write!(f, "database damaged: {why}"),
            Self::Shape(why) => write!(f, "unexpected row: {why}"),
            Self::Unrecorded => f.write_str("a writing transaction recorded no change"),
            Self::Panicked(words) => {
                write!(f, "the work panicked and was rolled back: {words}")
            }
            Self::Other(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for DbError {}
