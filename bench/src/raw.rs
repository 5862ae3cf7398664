//! Raw loops: what SQLite itself costs for the same work on the same file, and what the disk takes for a commit.

use crate::{Outcome, cpu};
use rusqlite::{Connection, OpenFlags, params};
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// A file that is only read.
pub(crate) fn open(file: &Path) -> Outcome<Connection> {
    let conn = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    conn.execute_batch("pragma cache_size = -8000")?;
    Ok(conn)
}

/// Repeats a piece of work for a time and gives its processor time a turn.
pub(crate) fn repeat(
    time: Duration,
    mut turn: impl FnMut(u32) -> Outcome<()>,
) -> Outcome<Duration> {
    let (begin, before) = (Instant::now(), cpu::of_this_thread()?);
    let mut n = 0;
    while n == 0 || begin.elapsed() < time {
        turn(n)?;
        n += 1;
    }
    Ok(cpu::of_this_thread()?.saturating_sub(before) / n)
}

/// What an export of the register reads: ten columns a partnership, in the order of its address.
const DUMP: &str = "select p.slug, a.names, a.country, b.names, b.country, p.kind, p.since, p.standing, \
     a.lat, a.lon, b.lat, b.lon from partnership p \
     join partnership_party pa on pa.partnership_id = p.id and pa.place = 0 \
     join partnership_party pb on pb.partnership_id = p.id and pb.place = 1 \
     join town a on a.id = pa.town_id join town b on b.id = pb.town_id order by p.slug";

/// The register as CSV in memory, as `sqlite3 -csv` writes it; gives the number of lines.
pub(crate) fn csv_dump(conn: &Connection) -> Outcome<u32> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut statement = conn.prepare_cached(DUMP)?;
    let n_columns = statement.column_count();
    let mut rows = statement.query([])?;
    let (mut n_rows, mut number) = (0, String::new());
    while let Some(row) = rows.next()? {
        for column in 0..n_columns {
            match row.get_ref(column)? {
                rusqlite::types::ValueRef::Text(text) => writer.write_field(text)?,
                rusqlite::types::ValueRef::Real(real) => {
                    number.clear();
                    write!(number, "{real}")?;
                    writer.write_field(&number)?;
                }
                _ => writer.write_field("")?,
            }
        }
        writer.write_record(None::<&[u8]>)?;
        n_rows += 1;
    }
    writer.flush()?;
    Ok(n_rows)
}

/// Sign F: how long a durable commit of one row takes by the clock, one writer; the median of so many.
pub(crate) fn durable_commit(folder: &Path, n: usize) -> Outcome<Duration> {
    let file = folder.join("commit.sqlite");
    drop(std::fs::remove_file(&file));
    let conn = Connection::open(&file)?;
    conn.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = full; create table t (n integer primary key);",
    )?;
    let mut times = Vec::with_capacity(n);
    for _ in 0..n {
        let begin = Instant::now();
        conn.execute("insert into t default values", [])?;
        times.push(begin.elapsed());
    }
    times.sort_unstable();
    drop(conn);
    std::fs::remove_file(&file)?;
    Ok(times.get(n / 2).copied().unwrap_or_default())
}

/// Fills a new table with the register's pairs in one transaction, with the indexes that a register needs,
/// and gives the processor time. Nothing is checked: it is the least that an import can cost.
pub(crate) fn bulk_insert(floor: &Path, folder: &Path) -> Outcome<Duration> {
    let file = folder.join("insert.sqlite");
    drop(std::fs::remove_file(&file));
    let before = cpu::of_this_thread()?;
    let conn = Connection::open(&file)?;
    conn.execute_batch("pragma journal_mode = wal; pragma synchronous = full;")?;
    conn.execute("attach ?1 as floor", params![floor.to_string_lossy()])?;
    conn.execute_batch(
        "begin;
         create table town (id integer primary key, name text not null, country text, lat real, lon real);
         create table pair (id integer primary key, from_id integer not null, to_id integer not null);
         insert into town select * from floor.town;
         insert into pair select * from floor.pair;
         create unique index pair_towns on pair (from_id, to_id);
         create index pair_to on pair (to_id);
         create index town_name on town (name);
         commit;",
    )?;
    drop(conn);
    let cost = cpu::of_this_thread()?.saturating_sub(before);
    std::fs::remove_file(&file)?;
    Ok(cost)
}

/// How many rows a table has.
pub(crate) fn count(file: &Path, table: &str) -> Outcome<u32> {
    let count = format!("select count(*) from {table}");
    Ok(open(file)?.query_row(&count, [], |row| row.get(0))?)
}
