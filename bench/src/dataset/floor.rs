//! The floor's database: the bare register in two tables with numbers as keys.

use super::{Register, Scale};
use crate::Outcome;
use rusqlite::{Connection, params};
use std::path::Path;

/// Writes it and gives the number of pairs.
pub(super) fn write(file: &Path, register: &Register, scale: Scale) -> Outcome<u64> {
    let conn = Connection::open(file)?;
    conn.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = off; begin;
         create table town (id integer primary key, name text not null, country text, lat real, lon real);
         create table pair (id integer primary key, from_id integer not null, to_id integer not null);",
    )?;
    let n_towns = i64::try_from(register.towns.len())?;
    let mut n_pairs = 0;
    for copy in 0..i64::from(scale.0) {
        let mut town = conn.prepare_cached("insert into town values (?1, ?2, ?3, ?4, ?5)")?;
        for (id, one) in (1 + copy * n_towns..).zip(&register.towns) {
            town.execute(params![id, one.label, one.country, one.lat, one.lon])?;
        }
        let mut pair = conn.prepare_cached("insert into pair (from_id, to_id) values (?1, ?2)")?;
        for (a, b) in &register.statements {
            let id = |place: usize| i64::try_from(place).map(|n| n + 1 + copy * n_towns);
            pair.execute(params![id(*a)?, id(*b)?])?;
            n_pairs += 1;
        }
    }
    conn.execute_batch("commit; analyze; pragma wal_checkpoint(truncate);")?;
    Ok(n_pairs)
}
