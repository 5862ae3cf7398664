//! Whether anything was committed since.

use crate::conn::{Address, Conn};
use crate::{DbError, dialect};
use std::sync::{Arc, Mutex, PoisonError};

/// A connection to an SQLite file that only watches it. It never writes, so every commit is somebody else's
/// and shows in its `data_version` (<https://www.sqlite.org/pragma.html#pragma_data_version>), which costs a look into
/// shared memory.
#[derive(Clone)]
pub(crate) struct Revision(Arc<Mutex<Conn>>);

impl Revision {
    /// Opens it; none for PostgreSQL, where the same answer would cost a way to the server and back.
    pub(crate) fn open(address: &Address) -> Result<Option<Self>, DbError> {
        match address {
            Address::Sqlite(_) => {
                let conn = Conn::open(address, false)?;
                Ok(Some(Self(Arc::new(Mutex::new(conn)))))
            }
            Address::Postgres(_) => Ok(None),
        }
    }

    /// The number of the newest commit that this connection has seen.
    pub(crate) fn now(&self) -> Option<i64> {
        let conn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        dialect::sqlite::revision(conn.sqlite()?).ok()
    }
}
