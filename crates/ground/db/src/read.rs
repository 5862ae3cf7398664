//! Asking questions.

use crate::conn::Conn;
use crate::{DbError, Engine, FromCell, FromRow, Row, Value};

/// A connection that reads. Every store function that only reads takes one; a [`crate::Tx`] serves as well.
pub struct Read<'c> {
    pub(crate) conn: &'c mut Conn,
    n_queries: u32,
}

struct One<T>(T);

impl<T: FromCell> FromRow for One<T> {
    const COLUMNS: &'static [&'static str] = &[];

    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        row.get(0).map(Self)
    }
}

impl<'c> Read<'c> {
    pub(crate) fn new(conn: &'c mut Conn) -> Self {
        Self { conn, n_queries: 0 }
    }

    /// Which engine answers; only for what has no common form, in a file of its own.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.conn.engine()
    }

    /// How many statements this transaction has run, for the tests that count them.
    #[must_use]
    pub fn n_queries(&self) -> u32 {
        self.n_queries
    }

    /// All rows.
    ///
    /// # Errors
    /// [`DbError`] of the engine, or [`DbError::Shape`] where a row does not fit `T`.
    pub fn all<T: FromRow>(&mut self, sql: &str, params: &[Value]) -> Result<Vec<T>, DbError> {
        let mut rows = Vec::new();
        self.each(sql, params, |row| {
            rows.push(row);
            Ok(())
        })?;
        Ok(rows)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// As [`Read::all`].
    pub fn one<T: FromRow>(&mut self, sql: &str, params: &[Value]) -> Result<Option<T>, DbError> {
        self.all(sql, params).map(|rows| rows.into_iter().next())
    }

    /// The first column of the first row, if there is one.
    ///
    /// # Errors
    /// As [`Read::all`].
    pub fn value<T: FromCell>(
        &mut self,
        sql: &str,
        params: &[Value],
    ) -> Result<Option<T>, DbError> {
        self.one::<One<T>>(sql, params)
            .map(|row| row.map(|one| one.0))
    }

    /// The first column of all rows.
    ///
    /// # Errors
    /// As [`Read::all`].
    pub fn values<T: FromCell>(&mut self, sql: &str, params: &[Value]) -> Result<Vec<T>, DbError> {
        self.all::<One<T>>(sql, params)
            .map(|rows| rows.into_iter().map(|one| one.0).collect())
    }

    /// Hands over row by row, for exports that never hold everything.
    ///
    /// # Errors
    /// As [`Read::all`]; an error of `take` ends the query.
    pub fn each<T: FromRow>(
        &mut self,
        sql: &str,
        params: &[Value],
        mut take: impl FnMut(T) -> Result<(), DbError>,
    ) -> Result<(), DbError> {
        self.n_queries += 1;
        self.conn.each(sql, params, &mut take)
    }

    /// Checks that the engine understands a statement, without running it.
    ///
    /// # Errors
    /// [`DbError::Other`] with the engine's words.
    pub fn prepare(&mut self, sql: &str) -> Result<(), DbError> {
        self.conn.prepare(sql)
    }

    /// How the engine would answer, in its own words, one step a line; for the tests that allow no scan. PostgreSQL
    /// scans what is small whatever it will grow to, so for the rest of the transaction it is asked not to.
    ///
    /// # Errors
    /// As [`Read::all`].
    pub fn plan(&mut self, sql: &str, params: &[Value]) -> Result<Vec<String>, DbError> {
        match self.engine() {
            Engine::Sqlite => {
                let rows: Vec<(i64, i64, i64, String)> =
                    self.all(&format!("explain query plan {sql}"), params)?;
                Ok(rows.into_iter().map(|row| row.3).collect())
            }
            Engine::Postgres => {
                self.conn.batch("set local enable_seqscan = off")?;
                self.values(&format!("explain {sql}"), params)
            }
        }
    }

    pub(crate) fn count_query(&mut self) {
        self.n_queries += 1;
    }
}
