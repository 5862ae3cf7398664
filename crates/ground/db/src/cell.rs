//! What comes out of a row.

use crate::DbError;
use std::str::FromStr;
use values::{
    ActivityId, AgreementId, CommitmentId, Country, Day, FundId, Instant, Lang, MultiText, Noun,
    OrganisationId, PartnershipId, PersonId, ReportId, RunId, SentenceId, SeriesId, Slug, Tag,
    TownId, UserId,
};

/// One value of a row, borrowed from the engine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// A whole number.
    Int(i64),
    /// A measured number.
    Real(f64),
    /// A text.
    Text(&'a str),
    /// Bytes.
    Blob(&'a [u8]),
}

/// A type that a cell can become.
pub trait FromCell: Sized {
    /// Reads the cell.
    ///
    /// # Errors
    /// [`DbError::Shape`] where the cell holds something else.
    fn from_cell(cell: Cell<'_>) -> Result<Self, DbError>;
}

fn wrong<T>(cell: Cell<'_>, wanted: &str) -> Result<T, DbError> {
    Err(DbError::Shape(format!(
        "{cell:?} where {wanted} was expected"
    )))
}

impl<T: FromCell> FromCell for Option<T> {
    fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
        if cell == Cell::Null {
            Ok(None)
        } else {
            T::from_cell(cell).map(Some)
        }
    }
}

impl FromCell for i64 {
    fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
        if let Cell::Int(value) = cell {
            Ok(value)
        } else {
            wrong(cell, "a whole number")
        }
    }
}

impl FromCell for bool {
    fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
        match cell {
            Cell::Int(0) => Ok(false),
            Cell::Int(1) => Ok(true),
            Cell::Int(_) | Cell::Null | Cell::Real(_) | Cell::Text(_) | Cell::Blob(_) => {
                wrong(cell, "0 or 1")
            }
        }
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a degree stored without fraction is a small number"
)]
impl FromCell for f64 {
    fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
        match cell {
            Cell::Real(value) => Ok(value),
            Cell::Int(value) => Ok(value as Self),
            Cell::Null | Cell::Text(_) | Cell::Blob(_) => wrong(cell, "a number"),
        }
    }
}

impl FromCell for String {
    fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
        text(cell).map(str::to_owned)
    }
}

impl FromCell for Vec<u8> {
    fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
        if let Cell::Blob(bytes) = cell {
            Ok(bytes.to_vec())
        } else {
            wrong(cell, "bytes")
        }
    }
}

impl FromCell for Instant {
    fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
        i64::from_cell(cell).map(Self)
    }
}

impl FromCell for MultiText {
    fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
        serde_json::from_str(text(cell)?).or_else(|_| wrong(cell, "a text by language"))
    }
}

impl FromCell for serde_json::Value {
    fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
        serde_json::from_str(text(cell)?).or_else(|_| wrong(cell, "JSON"))
    }
}

fn text(cell: Cell<'_>) -> Result<&str, DbError> {
    if let Cell::Text(value) = cell {
        Ok(value)
    } else {
        wrong(cell, "a text")
    }
}

/// Reads a cell by `FromStr`; for enums that a slice keeps as code names.
///
/// # Errors
/// [`DbError::Shape`] where the text is none of the names.
pub fn parse_cell<T: FromStr>(cell: Cell<'_>) -> Result<T, DbError> {
    text(cell)?
        .parse()
        .or_else(|_| wrong(cell, std::any::type_name::<T>()))
}

/// Lets an enum with `code()` and `FromStr` be stored as its code name.
#[macro_export]
macro_rules! stored_by_code {
    ($($name:ty),* $(,)?) => {$(
        impl $crate::FromCell for $name {
            fn from_cell(cell: $crate::Cell<'_>) -> Result<Self, $crate::DbError> {
                $crate::parse_cell(cell)
            }
        }
        impl From<$name> for $crate::Value {
            fn from(value: $name) -> Self {
                Self::Text(value.code().to_owned())
            }
        }
    )*};
}

macro_rules! by_text {
    ($($name:ty),*) => {$(
        impl FromCell for $name {
            fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
                parse_cell(cell)
            }
        }
    )*};
}

macro_rules! by_number {
    ($($name:ident),*) => {$(
        impl FromCell for $name {
            fn from_cell(cell: Cell<'_>) -> Result<Self, DbError> {
                i64::from_cell(cell).map(Self)
            }
        }
    )*};
}

by_text!(Day, Slug, Tag, Lang, Noun, Country);
by_number!(
    UserId,
    PersonId,
    TownId,
    OrganisationId,
    PartnershipId,
    AgreementId,
    CommitmentId,
    SeriesId,
    ActivityId,
    FundId,
    ReportId,
    SentenceId,
    RunId
);
stored_by_code!(access::Visibility, access::Role, access::MembershipState);
