//! Changing things, unseen by nobody.

use crate::conn::Conn;
use crate::history::{self, Change};
use crate::{DbError, FromCell, Read, Value};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use values::{Instant, Noun};

/// A record that a transaction changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// What kind of record.
    pub noun: Noun,
    /// Which one.
    pub record: i64,
    /// Whether the transaction made it.
    pub is_new: bool,
}

/// What follows the records, such as the search index: called before the commit with all that the
/// transaction recorded, each record once.
pub type Watch = Arc<dyn Fn(&mut Tx<'_>, &[Changed]) -> Result<(), DbError> + Send + Sync>;

/// How many rows one statement inserts at most.
const ROWS_AT_ONCE: usize = 50;

/// A transaction that writes. Whatever it changes, it must record: one that wrote and recorded nothing is
/// rolled back.
pub struct Tx<'c> {
    read: Read<'c>,
    now: Instant,
    head: Option<String>,
    has_written: bool,
    has_recorded: bool,
    changed: BTreeMap<(Noun, i64), bool>,
    watch: Option<Watch>,
}

impl<'c> Tx<'c> {
    pub(crate) fn new(conn: &'c mut Conn, now: Instant, watch: Option<Watch>) -> Self {
        Self {
            read: Read::new(conn),
            now,
            head: None,
            has_written: false,
            has_recorded: false,
            changed: BTreeMap::new(),
            watch,
        }
    }

    /// The moment of this transaction; the same for all it does.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.now
    }

    /// Runs a statement that changes rows and says how many.
    ///
    /// # Errors
    /// [`DbError::Unique`] and its like where the database refuses.
    pub fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64, DbError> {
        self.has_written = true;
        self.read.count_query();
        self.read.conn.execute(sql, params)
    }

    /// Runs a statement that changes at most one row and gives a column of it (`… returning`).
    ///
    /// # Errors
    /// As [`Tx::execute`].
    pub fn returning<T: FromCell>(
        &mut self,
        sql: &str,
        params: &[Value],
    ) -> Result<Option<T>, DbError> {
        self.has_written = true;
        self.read.value(sql, params)
    }

    /// Runs an `insert … returning id` and gives the id.
    ///
    /// # Errors
    /// As [`Tx::execute`].
    pub fn insert(&mut self, sql: &str, params: &[Value]) -> Result<i64, DbError> {
        self.has_written = true;
        let id = self.read.value(sql, params)?;
        id.ok_or_else(|| DbError::Shape(format!("no id returned by {sql}")))
    }

    /// Inserts many rows by few statements. `insert` ends with the list of columns, `values` are those of one
    /// row after another.
    ///
    /// # Errors
    /// As [`Tx::execute`].
    pub fn insert_rows(
        &mut self,
        insert: &str,
        n_columns: usize,
        values: &[Value],
    ) -> Result<(), DbError> {
        let mut whole = String::new();
        for chunk in values.chunks(ROWS_AT_ONCE * n_columns.max(1)) {
            let n_rows = chunk.len() / n_columns.max(1);
            if n_rows == ROWS_AT_ONCE {
                if whole.is_empty() {
                    whole = with_places(insert, n_columns, n_rows);
                }
                self.execute(&whole, chunk)?;
            } else {
                self.execute(&with_places(insert, n_columns, n_rows), chunk)?;
            }
        }
        Ok(())
    }

    /// Records a change. Nothing is recorded where before and after are the same.
    ///
    /// # Errors
    /// As [`Tx::execute`].
    pub fn record(&mut self, change: &Change<'_>) -> Result<(), DbError> {
        self.has_recorded = true;
        let head = match self.head.take() {
            Some(head) => head,
            None => history::lock_head(self)?,
        };
        let head = history::append(self, change, &head)?;
        self.head = Some(head);
        if self.watch.is_some() {
            let is_new = change.before.is_none();
            let changed = self.changed.entry((change.noun, change.record));
            *changed.or_default() |= is_new;
        }
        Ok(())
    }

    /// Says why this transaction changes rows that have no history, such as a session's last use.
    pub fn leaves_no_trace(&mut self, reason: &'static str) {
        tracing::trace!(reason, "unrecorded change");
        self.has_recorded = true;
    }

    /// Before the commit: nothing unseen, what follows the records follows, and the chain's head stands in
    /// its place.
    pub(crate) fn finish(&mut self) -> Result<(), DbError> {
        if let Some(watch) = self.watch.take().filter(|_| !self.changed.is_empty()) {
            let changed: Vec<Changed> = std::mem::take(&mut self.changed)
                .into_iter()
                .map(|((noun, record), is_new)| Changed {
                    noun,
                    record,
                    is_new,
                })
                .collect();
            watch(self, &changed)?;
        }
        if self.has_written && !self.has_recorded {
            return Err(DbError::Unrecorded);
        }
        match self.head.take() {
            Some(head) => history::store_head(self, &head),
            None => Ok(()),
        }
    }
}

impl<'c> Deref for Tx<'c> {
    type Target = Read<'c>;

    fn deref(&self) -> &Read<'c> {
        &self.read
    }
}

impl<'c> DerefMut for Tx<'c> {
    fn deref_mut(&mut self) -> &mut Read<'c> {
        &mut self.read
    }
}

/// The statement with numbered places for the values of so many rows.
fn with_places(insert: &str, n_columns: usize, n_rows: usize) -> String {
    let mut sql = format!("{insert} values ");
    for row in 0..n_rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 1..=n_columns {
            let comma = if column == 1 { "" } else { ", " };
            let _ = write!(sql, "{comma}?{}", row * n_columns + column);
        }
        sql.push(')');
    }
    sql
}
