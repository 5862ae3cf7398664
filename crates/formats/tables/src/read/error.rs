//! Why a file could not be read as a table.

use std::fmt;

/// Why a file could not be read as a table. Nothing was taken from it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// There is nothing in the file, or only white space.
    Empty,
    /// The file is something else. Says what, in a word: `PDF`, `HTML`, `picture`, …
    NotATable(&'static str),
    /// The workbook is locked with a password.
    PasswordProtected,
    /// The file is broken; the text says where, for a technician.
    Damaged(String),
    /// The file holds more than the [limits](crate::Limits) allow.
    TooLarge {
        /// What there is too much of.
        what: Excess,
        /// How much would be read.
        limit: u64,
    },
    /// The workbook has no sheet of the name that was asked for.
    NoSuchSheet(String),
    /// Nobody knows an encoding of the name that was asked for.
    NoSuchEncoding(String),
}

/// What a file can have too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excess {
    /// Bytes of the file itself.
    Bytes,
    /// Bytes that come out when the file is unpacked.
    UnpackedBytes,
    /// Parts packed into the file.
    Parts,
    /// Rows of the table.
    Rows,
    /// Columns of a row.
    Columns,
    /// Cells of the table.
    Cells,
    /// Bytes of text in all cells together.
    TextBytes,
}

impl Excess {
    fn words(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::UnpackedBytes => "bytes when unpacked",
            Self::Parts => "packed parts",
            Self::Rows => "rows",
            Self::Columns => "columns",
            Self::Cells => "cells",
            Self::TextBytes => "bytes of text",
        }
    }
}

impl ReadError {
    /// A stable name for the kind of error, for messages in other languages.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotATable(_) => "not_a_table",
            Self::PasswordProtected => "password_protected",
            Self::Damaged(_) => "damaged",
            Self::TooLarge { .. } => "too_large",
            Self::NoSuchSheet(_) => "no_such_sheet",
            Self::NoSuchEncoding(_) => "no_such_encoding",
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the file is empty"),
            Self::NotATable(what) => write!(f, "the file is no table but: {what}"),
            Self::PasswordProtected => write!(f, "the workbook is locked with a password"),
            Self::Damaged(detail) => write!(f, "the file is damaged: {detail}"),
            Self::TooLarge { what, limit } => {
                write!(f, "the file holds more than {limit} {}", what.words())
            }
            Self::NoSuchSheet(name) => write!(f, "the workbook has no sheet named {name:?}"),
            Self::NoSuchEncoding(label) => write!(f, "no encoding is named {label:?}"),
        }
    }
}

impl std::error::Error for ReadError {}
