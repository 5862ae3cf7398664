//! Rows into structs.

use crate::{DbError, FromCell};

/// One row of an answer, of either engine.
pub enum Row<'a> {
    /// From SQLite.
    Sqlite(&'a rusqlite::Row<'a>),
    /// From PostgreSQL.
    Postgres(&'a postgres::Row),
}

impl Row<'_> {
    /// The value of a column, counted from zero.
    ///
    /// # Errors
    /// [`DbError::Shape`] where the column is missing or holds something else.
    pub fn get<T: FromCell>(&self, index: usize) -> Result<T, DbError> {
        let cell = match self {
            Self::Sqlite(row) => crate::dialect::sqlite::cell(row, index),
            Self::Postgres(row) => crate::dialect::postgres::cell(row, index),
        };
        cell.and_then(T::from_cell).map_err(|error| match error {
            DbError::Shape(why) => DbError::Shape(format!("column {index}: {why}")),
            other => other,
        })
    }

    /// The names of the columns.
    #[must_use]
    pub fn columns(&self) -> Vec<String> {
        match self {
            Self::Sqlite(row) => row.as_ref().column_names().map(str::to_owned).collect(),
            Self::Postgres(row) => row.columns().iter().map(|c| c.name().to_owned()).collect(),
        }
    }
}

/// A type that a row can become.
pub trait FromRow: Sized {
    /// The names that the columns must have, in order; empty where the names do not matter.
    const COLUMNS: &'static [&'static str];

    /// Reads the row.
    ///
    /// # Errors
    /// [`DbError::Shape`] where a column holds something else.
    fn from_row(row: &Row<'_>) -> Result<Self, DbError>;
}

/// A struct of a query's columns, in their order. In debug builds the names are compared with what the
/// query answers, so that two columns can never change places unseen.
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident : $type:ty),* $(,)?
    }) => {
        $(#[$meta])*
        $vis struct $name { $($(#[$field_meta])* $field_vis $field: $type),* }

        impl $crate::FromRow for $name {
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];

            fn from_row(row: &$crate::Row<'_>) -> Result<Self, $crate::DbError> {
                let mut columns = 0..;
                Ok(Self { $($field: row.get(columns.next().unwrap_or_default())?),* })
            }
        }
    };
}

macro_rules! tuples {
    ($(($($name:ident $index:tt),+))+) => {$(
        impl<$($name: FromCell),+> FromRow for ($($name,)+) {
            const COLUMNS: &'static [&'static str] = &[];

            fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
                Ok(($(row.get::<$name>($index)?,)+))
            }
        }
    )+};
}

tuples! { (A 0) (A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3) (A 0, B 1, C 2, D 3, E 4) }

/// Compares the names once per query in debug builds.
pub(crate) fn check_columns<T: FromRow>(row: &Row<'_>, sql: &str) -> Result<(), DbError> {
    if cfg!(debug_assertions) && !T::COLUMNS.is_empty() {
        let found = row.columns();
        if found
            .iter()
            .map(String::as_str)
            .ne(T::COLUMNS.iter().copied())
        {
            return Err(DbError::Shape(format!(
                "{found:?} instead of {:?} from {sql}",
                T::COLUMNS
            )));
        }
    }
    Ok(())
}
