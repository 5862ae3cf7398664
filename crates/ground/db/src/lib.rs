//! One SQL text on SQLite and PostgreSQL, synchronous.
//!
//! A slice's `store` holds SQL constants with `?1` parameters in the part of the language that both engines
//! share, and reads rows into structs with [`row!`]. Work runs on [lanes](Lane): a question gets a [`Read`],
//! a deed a [`Tx`], which must [record](Tx::record) what it changes. What truly differs between the engines
//! stands in `dialect`, one file each with the same function names. What is deliberately not here: rules,
//! permissions, and any slice's table.
//!
//! There is no compile-time check of queries, so three nets: every SQL constant is prepared on both engines
//! in a test, every store function is called by a test on both, and `row!` compares column names.

mod cell;
mod conditions;
mod conn;
mod dialect;
mod error;
pub mod forms;
pub mod full_text;
pub mod history;
mod lanes;
mod migrate;
mod read;
mod revision;
mod row;
mod tls;
mod tx;
mod value;

pub use cell::{Cell, FromCell, parse_cell};
pub use conditions::Conditions;
pub use conn::{Address, Engine};
pub use error::DbError;
pub use history::{Change, FactMap};
pub use lanes::Lane;
pub use migrate::{Migration, migrations};
pub use read::Read;
pub use row::{FromRow, Row};
pub use tx::{Changed, Tx, Watch};
pub use value::Value;

use conn::Conn;
use lanes::Lanes;
use revision::Revision;
use std::path::Path;
use std::sync::{Arc, OnceLock, mpsc};
use std::time::Duration;
use values::Instant;

#[cfg(test)]
mod tests;

/// How long the command line waits for a lane: as long as it takes.
const PATIENT: Duration = Duration::from_hours(24);

/// How deep a file is looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Every page, but not whether indexes and tables agree.
    Quick,
    /// Every page, every index, every foreign key.
    Whole,
}

/// An open database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    address: Address,
    lanes: Lanes,
    watch: Arc<OnceLock<Watch>>,
    revision: Option<Revision>,
}

impl Db {
    /// Makes an SQLite file where there is none, and brings either engine to the shape of these steps.
    /// Gives the steps that were taken.
    ///
    /// # Errors
    /// [`DbError::Other`] in words for the administrator where the database belongs to another version.
    pub fn migrate(
        address: &Address,
        steps: &[Migration],
        now: Instant,
    ) -> Result<Vec<Migration>, DbError> {
        let mut conn = Conn::open(address, true)?;
        let missing = migrate::missing(&mut conn, steps)?;
        for step in &missing {
            migrate::apply(&mut conn, step, now)?;
        }
        Ok(missing)
    }

    /// Opens the lanes to a database that exists and has this shape.
    ///
    /// # Errors
    /// [`DbError`] where it cannot be reached, or [`DbError::Other`] where steps are missing.
    pub fn open(address: &Address, steps: &[Migration]) -> Result<Self, DbError> {
        let missing = migrate::missing(&mut Conn::open(address, false)?, steps)?;
        if let Some(step) = missing.first() {
            let (slice, number) = (step.slice, step.number);
            return Err(DbError::Other(format!(
                "step {slice} {number} is missing; run `jumelage migrate`"
            )));
        }
        let watch = Arc::default();
        Ok(Self {
            address: address.clone(),
            lanes: Lanes::open(address, &watch)?,
            watch,
            revision: Revision::open(address)?,
        })
    }

    /// From now on, calls `watch` at the end of each deed with the records that it changed, in the same
    /// transaction: what it writes is committed with them or not at all. The first watch stays.
    pub fn watch(&self, watch: Watch) {
        self.watch.get_or_init(|| watch);
    }

    /// Where this database is.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// A number that is another one after every commit, whoever made it, in this process or in another; for
    /// what is kept in memory as long as nothing changed. None where the engine cannot tell it as cheaply as a page
    /// can be read: on PostgreSQL, and while an SQLite file is busy.
    #[must_use]
    pub fn revision(&self) -> Option<i64> {
        self.revision.as_ref()?.now()
    }

    /// Asks on a lane; `reply` is called there when the answer stands.
    pub fn submit_read<T, E, W, R>(&self, lane: Lane, patience: Duration, work: W, reply: R)
    where
        T: 'static,
        E: From<DbError> + 'static,
        W: FnOnce(&mut Read<'_>) -> Result<T, E> + Send + 'static,
        R: FnOnce(Result<T, E>) + Send + 'static,
    {
        self.lanes.ask(lane, patience, work, reply);
    }

    /// Does a deed on the lane that writes; `reply` is called after the commit.
    pub fn submit_write<T, E, W, R>(&self, now: Instant, patience: Duration, work: W, reply: R)
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
        W: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        R: FnOnce(Result<T, E>) + Send + 'static,
    {
        self.lanes.perform(now, patience, work, reply);
    }

    /// Asks and waits; for commands and tests.
    ///
    /// # Errors
    /// What `work` gives, or [`DbError::Lost`] where the lane ended.
    pub fn read<T, E, W>(&self, work: W) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
        W: FnOnce(&mut Read<'_>) -> Result<T, E> + Send + 'static,
    {
        let (sender, receiver) = mpsc::sync_channel(1);
        self.submit_read(Lane::Long, PATIENT, work, move |answer| {
            drop(sender.send(answer));
        });
        receiver
            .recv()
            .unwrap_or_else(|_| Err(DbError::Lost("the lane ended".to_owned()).into()))
    }

    /// Does a deed and waits for the commit; for commands and tests.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn write<T, E, W>(&self, now: Instant, work: W) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
        W: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        let (sender, receiver) = mpsc::sync_channel(1);
        self.submit_write(now, PATIENT, work, move |answer| drop(sender.send(answer)));
        receiver
            .recv()
            .unwrap_or_else(|_| Err(DbError::Lost("the lane ended".to_owned()).into()))
    }

    /// What is damaged in an SQLite file, in the engine's words; PostgreSQL checks its pages itself.
    ///
    /// # Errors
    /// [`DbError::Corrupt`] where not even the check can be run.
    pub fn damage(address: &Address, depth: Depth) -> Result<Vec<String>, DbError> {
        let conn = Conn::open(address, false)?;
        conn.sqlite()
            .map_or(Ok(Vec::new()), |conn| dialect::sqlite::damage(conn, depth))
    }

    /// Copies an SQLite database, as it stands at this moment, into a new file while others go on.
    ///
    /// # Errors
    /// [`DbError::Other`] for PostgreSQL, which has `pg_dump`, and where the file exists already.
    pub fn copy_to(&self, target: &Path) -> Result<(), DbError> {
        let conn = Conn::open(&self.address, false)?;
        let Some(sqlite) = conn.sqlite() else {
            return Err(DbError::Other("PostgreSQL is copied by pg_dump".to_owned()));
        };
        dialect::sqlite::copy_to(sqlite, target)
    }

    /// Brings an SQLite file's log home, so that the file alone is the whole database.
    ///
    /// # Errors
    /// [`DbError`] of the engine.
    pub fn checkpoint(&self) -> Result<(), DbError> {
        let conn = Conn::open(&self.address, false)?;
        conn.sqlite().map_or(Ok(()), dialect::sqlite::checkpoint)
    }
}
