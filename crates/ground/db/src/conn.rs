//! One connection to either engine.

use crate::dialect::{postgres as pg, sqlite};
use crate::{DbError, FromRow, Row, Value, row::check_columns};
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::ToSql;
use std::collections::HashMap;
use std::path::PathBuf;

/// Where the database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A file.
    Sqlite(PathBuf),
    /// A server, by its connection address.
    Postgres(String),
}

impl std::str::FromStr for Address {
    type Err = DbError;

    /// Reads `sqlite:PATH` or `postgres://…`.
    fn from_str(text: &str) -> Result<Self, DbError> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            Ok(Self::Sqlite(PathBuf::from(
                path.strip_prefix("//").unwrap_or(path),
            )))
        } else if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Ok(Self::Postgres(text.to_owned()))
        } else {
            Err(DbError::Other(
                "a database is named sqlite:PATH or postgres://…".to_owned(),
            ))
        }
    }
}

/// Which of the two engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

pub(crate) enum Conn {
    Sqlite(rusqlite::Connection),
    Postgres(Box<Server>),
}

pub(crate) struct Server {
    client: postgres::Client,
    statements: HashMap<String, postgres::Statement>,
}

impl Server {
    /// The prepared statement for our SQL text, made at its first use.
    fn statement(&mut self, sql: &str) -> Result<postgres::Statement, DbError> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self
            .client
            .prepare(&pg::placeholders(sql))
            .map_err(pg::error)?;
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

impl Conn {
    pub(crate) fn open(address: &Address, create: bool) -> Result<Self, DbError> {
        Ok(match address {
            Address::Sqlite(path) => Self::Sqlite(sqlite::open(path, create)?),
            Address::Postgres(url) => Self::Postgres(Box::new(Server {
                client: pg::open(url)?,
                statements: HashMap::new(),
            })),
        })
    }

    pub(crate) fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }

    pub(crate) fn sqlite(&self) -> Option<&rusqlite::Connection> {
        match self {
            Self::Sqlite(conn) => Some(conn),
            Self::Postgres(_) => None,
        }
    }

    pub(crate) fn begin(&mut self, writes: bool) -> Result<(), DbError> {
        match self {
            Self::Sqlite(conn) => sqlite::begin(conn, writes),
            Self::Postgres(server) => pg::begin(&mut server.client, writes),
        }
    }

    /// Runs statements without parameters and answers.
    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), DbError> {
        match self {
            Self::Sqlite(conn) => conn.execute_batch(sql).map_err(sqlite::error),
            Self::Postgres(server) => server.client.batch_execute(sql).map_err(pg::error),
        }
    }

    /// A migration, in this engine's types.
    pub(crate) fn schema(&mut self, portable: &str) -> Result<(), DbError> {
        let sql = match self {
            Self::Sqlite(_) => sqlite::schema(portable),
            Self::Postgres(_) => pg::schema(portable),
        };
        self.batch(&sql)
    }

    /// Only checks that the engine understands the statement.
    pub(crate) fn prepare(&mut self, sql: &str) -> Result<(), DbError> {
        match self {
            Self::Sqlite(conn) => conn.prepare(sql).map(|_| ()).map_err(sqlite::error),
            Self::Postgres(server) => server.statement(sql).map(|_| ()),
        }
    }

    pub(crate) fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64, DbError> {
        match self {
            Self::Sqlite(conn) => {
                let mut statement = conn.prepare_cached(sql).map_err(sqlite::error)?;
                let changed = statement.execute(rusqlite::params_from_iter(params));
                changed
                    .map(|n| u64::try_from(n).unwrap_or(u64::MAX))
                    .map_err(sqlite::error)
            }
            Self::Postgres(server) => {
                let statement = server.statement(sql)?;
                let params: Vec<&(dyn ToSql + Sync)> = params
                    .iter()
                    .map(|value| value as &(dyn ToSql + Sync))
                    .collect();
                server
                    .client
                    .execute(&statement, &params)
                    .map_err(pg::error)
            }
        }
    }

    pub(crate) fn each<T: FromRow>(
        &mut self,
        sql: &str,
        params: &[Value],
        take: &mut dyn FnMut(T) -> Result<(), DbError>,
    ) -> Result<(), DbError> {
        let mut is_first = true;
        let mut one = |row: Row<'_>| {
            if std::mem::take(&mut is_first) {
                check_columns::<T>(&row, sql)?;
            }
            take(T::from_row(&row)?)
        };
        match self {
            Self::Sqlite(conn) => {
                let mut statement = conn.prepare_cached(sql).map_err(sqlite::error)?;
                let mut rows = statement
                    .query(rusqlite::params_from_iter(params))
                    .map_err(sqlite::error)?;
                while let Some(row) = rows.next().map_err(sqlite::error)? {
                    one(Row::Sqlite(row))?;
                }
            }
            Self::Postgres(server) => {
                let statement = server.statement(sql)?;
                let mut rows = server
                    .client
                    .query_raw(&statement, params)
                    .map_err(pg::error)?;
                while let Some(row) = rows.next().map_err(pg::error)? {
                    one(Row::Postgres(&row))?;
                }
            }
        }
        Ok(())
    }
}
