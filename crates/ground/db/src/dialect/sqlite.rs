//! SQLite: the embedded default.

use crate::{Cell, DbError, Depth, Value};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, ToSql};
use std::path::Path;
use std::time::Duration;

/// Opens the file. A missing one is made only where `create` says so.
///
/// WAL lets readers go on while the one writer works; `synchronous=FULL` makes each commit durable before
/// it is answered; the cache is 8 MB a connection.
pub(crate) fn open(path: &Path, create: bool) -> Result<Connection, DbError> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    // SQLite would make a database of an empty file; here somebody lost one, or means another file.
    if !create && path.metadata().is_ok_and(|file| file.len() == 0) {
        return Err(DbError::Corrupt(
            "the file is empty; `jumelage migrate` makes a database where no file is".to_owned(),
        ));
    }
    let conn = Connection::open_with_flags(path, flags).map_err(error)?;
    conn.busy_timeout(Duration::from_secs(10)).map_err(error)?;
    conn.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
         pragma cache_size = -8000; pragma temp_store = memory; pragma trusted_schema = off;",
    )
    .map_err(error)?;
    conn.set_prepared_statement_cache_capacity(512);
    Ok(conn)
}

/// A migration's text in this engine's types: `{id}` is the row id, every table is strict.
///
/// A number is never given twice, not even that of the last row after its removal: the history speaks of
/// records by their numbers.
pub(crate) fn schema(portable: &str) -> String {
    portable
        .replace("{id}", "integer primary key autoincrement")
        .replace("\n);", "\n) strict;")
        .replace("{full_text}", FULL_TEXT)
}

/// FTS5 keeps only the index: the words come prepared, parted by spaces, and are never read back.
const FULL_TEXT: &str = "create virtual table full_text using fts5(names, words, content='', \
     contentless_delete=1, detail='column', \
     tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* Co' tokenchars '_'\");";

/// Files names and other words, each parted by spaces, under a number.
pub(crate) const INSERT_FULL_TEXT: &str =
    "insert into full_text (rowid, names, words) values (?1, ?2, ?3)";
/// Takes a number out.
pub(crate) const REMOVE_FULL_TEXT: &str = "delete from full_text where rowid = ?1";

/// Words as the insertion wants them: as they are.
pub(crate) fn filed(names: &str, words: &str) -> Vec<Value> {
    vec![names.into(), words.into()]
}

/// The numbers that fit the expression at this place.
pub(crate) fn matching(place: &str) -> String {
    format!("select rowid as id from full_text where full_text match {place}")
}

/// A word wherever it stands, as a string in FTS5's query language.
pub(crate) fn word(word: &str) -> String {
    format!("\"{word}\"")
}

/// A word of a name.
pub(crate) fn name(word: &str) -> String {
    format!("names : \"{word}\"")
}

/// The beginning of a word of a name.
pub(crate) fn name_start(word: &str) -> String {
    format!("names : \"{word}\" *")
}

/// How expressions are joined that must all fit, and of which one must.
pub(crate) const JOINTS: [&str; 2] = [" AND ", " OR "];

/// The statement as this engine wants it: as it is.
pub(crate) fn begin(conn: &Connection, writes: bool) -> Result<(), DbError> {
    conn.execute_batch(if writes { "begin immediate" } else { "begin" })
        .map_err(error)
}

/// A number that is another one after each commit of another connection.
pub(crate) fn revision(conn: &Connection) -> Result<i64, DbError> {
    let mut statement = conn.prepare_cached("pragma data_version").map_err(error)?;
    statement.query_row([], |row| row.get(0)).map_err(error)
}

/// Carries all pages of the log into the file, where no reader holds them.
pub(crate) fn checkpoint(conn: &Connection) -> Result<(), DbError> {
    conn.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))
        .map_err(error)
}

/// Whether the file is whole, as deep as asked. The list says what is not.
pub(crate) fn damage(conn: &Connection, depth: Depth) -> Result<Vec<String>, DbError> {
    let mut found = Vec::new();
    let pragmas = match depth {
        Depth::Quick => &["pragma quick_check"][..],
        Depth::Whole => &["pragma integrity_check", "pragma foreign_key_check"][..],
    };
    for pragma in pragmas {
        let mut statement = conn.prepare(pragma).map_err(error)?;
        let mut rows = statement.query([]).map_err(error)?;
        while let Some(row) = rows.next().map_err(error)? {
            let word: String = row.get(0).map_err(error)?;
            if word != "ok" {
                found.push(word);
            }
        }
    }
    Ok(found)
}

/// Copies the whole database to a new file while others go on reading and writing.
pub(crate) fn copy_to(conn: &Connection, target: &Path) -> Result<(), DbError> {
    conn.execute("vacuum into ?1", [target.to_string_lossy().as_ref()])
        .map_err(error)?;
    Ok(())
}

pub(crate) fn cell<'a>(row: &'a rusqlite::Row<'_>, index: usize) -> Result<Cell<'a>, DbError> {
    Ok(match row.get_ref(index).map_err(error)? {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(value) => Cell::Int(value),
        ValueRef::Real(value) => Cell::Real(value),
        ValueRef::Text(bytes) => {
            Cell::Text(std::str::from_utf8(bytes).map_err(|_| DbError::Shape("not UTF-8".into()))?)
        }
        ValueRef::Blob(bytes) => Cell::Blob(bytes),
    })
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Real(value) => ValueRef::Real(*value),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// SQLite names no constraint; for uniqueness its message names table and columns.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape that map_err wants"
)]
pub(crate) fn error(error: rusqlite::Error) -> DbError {
    let rusqlite::Error::SqliteFailure(code, message) = &error else {
        return DbError::Other(error.to_string());
    };
    let message = message.clone().unwrap_or_default();
    match code.code {
        ErrorCode::ConstraintViolation => constraint(&message),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => DbError::Busy,
        ErrorCode::DiskFull => DbError::Full,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => DbError::Corrupt(message),
        // A full disk shows as an input/output error, too, when the log's index cannot grow.
        ErrorCode::SystemIoFailure if message.contains("disk I/O") => DbError::Full,
        _ => DbError::Other(error.to_string()),
    }
}

fn constraint(message: &str) -> DbError {
    if message.starts_with("FOREIGN KEY") {
        return DbError::ForeignKey;
    }
    let Some(list) = message.strip_prefix("UNIQUE constraint failed: ") else {
        return DbError::Check(message.to_owned());
    };
    let pairs = list.split(", ").filter_map(|pair| pair.split_once('.'));
    let (tables, columns): (Vec<_>, Vec<_>) = pairs
        .map(|(table, column)| (table.to_owned(), column.to_owned()))
        .unzip();
    DbError::Unique {
        table: tables.into_iter().next().unwrap_or_default(),
        columns,
    }
}
