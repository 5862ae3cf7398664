//! Bringing a database to the shape that this program expects. Forward only, each step in one transaction.

use crate::conn::Conn;
use crate::{DbError, Value, params};
use sha2::{Digest, Sha256};
use values::Instant;

/// One step of one room.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The room: `db` or a slice.
    pub slice: &'static str,
    /// Its number there, from one upwards.
    pub number: i64,
    /// What it brings, in a word.
    pub name: &'static str,
    /// The statements, in the types that both engines understand (see `schema` of each dialect).
    pub sql: &'static str,
}

/// The steps of this room itself.
#[must_use]
pub fn migrations() -> Vec<Migration> {
    vec![
        Migration {
            slice: "db",
            number: 1,
            name: "history",
            sql: include_str!("../migrations/1_history.sql"),
        },
        Migration {
            slice: "db",
            number: 2,
            name: "full text",
            sql: include_str!("../migrations/2_full_text.sql"),
        },
    ]
}

const TABLE: &str = "create table if not exists migration (
  slice text not null,
  number integer not null,
  name text not null,
  hash text not null,
  applied_at integer not null,
  primary key (slice, number)
);";

fn hash(sql: &str) -> String {
    hex::encode(Sha256::digest(sql.as_bytes()))
}

/// The steps that are still to be taken. Refuses a database that knows a step which this program does not,
/// or knows it otherwise: it belongs to another version.
pub(crate) fn missing(conn: &mut Conn, steps: &[Migration]) -> Result<Vec<Migration>, DbError> {
    conn.schema(TABLE)?;
    let mut applied: Vec<(String, i64, String)> = Vec::new();
    conn.each(
        "select slice, number, hash from migration",
        params![],
        &mut |row| {
            applied.push(row);
            Ok(())
        },
    )?;
    for (slice, number, found) in &applied {
        let known = steps
            .iter()
            .find(|s| s.slice == slice && s.number == *number);
        if known.is_none_or(|step| hash(step.sql) != *found) {
            return Err(DbError::Other(format!(
                "the database belongs to another version of the program: it has step {slice} {number}, \
                 which this version does not have in that form"
            )));
        }
    }
    let is_new = |step: &&Migration| {
        !applied
            .iter()
            .any(|(s, n, _)| step.slice == s && step.number == *n)
    };
    Ok(steps.iter().filter(is_new).copied().collect())
}

pub(crate) fn apply(conn: &mut Conn, step: &Migration, now: Instant) -> Result<(), DbError> {
    conn.begin(true)?;
    let row: &[Value] = params![step.slice, step.number, step.name, hash(step.sql), now];
    let insert =
        "insert into migration (slice, number, name, hash, applied_at) values (?1, ?2, ?3, ?4, ?5)";
    let done = conn
        .schema(step.sql)
        .and_then(|()| conn.execute(insert, row));
    match done {
        Ok(_) => conn.batch("commit"),
        Err(error) => {
            conn.batch("rollback")?;
            Err(DbError::Other(format!(
                "step {} {} failed: {error}",
                step.slice, step.number
            )))
        }
    }
}
