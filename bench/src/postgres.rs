//! The partnership page on PostgreSQL, against `pgbench -S`: one read by key on the same server.
//!
//! The page may cost as much as its queries cost there, and two floors of ours (2 P) for all that is not
//! the database. What is counted is the processor time of everybody who takes part: the server's processes,
//! and the product or pgbench.

use crate::dataset::Dataset;
use crate::lines::{Line, Report, Spread};
use crate::load::{self, Generator, Target};
use crate::operations::{self, Yardstick};
use crate::relay::Relay;
use crate::rounds::{Plan, cost, median};
use crate::servers::{Program, Server};
use crate::{Outcome, cpu, raw};
use postgres::{Client, NoTls};
use rusqlite::types::ValueRef;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Command;
use std::time::Duration;

/// The database that is made for this on the server that was named, and removed and made again each time.
const DATABASE: &str = "jumelage_bench";
const CONNECTIONS: usize = 8;
/// So many pages are read to count their statements.
const READ_PAGES: usize = 100;

/// Measures; the address is that of a server on which a database may be made.
pub(crate) fn measure(
    report: &mut Report,
    (program, data, address): (&Program, &Dataset, &str),
    floor: &Server,
    plan: Plan,
) -> Outcome<()> {
    let mut client = Client::connect(address, NoTls)?;
    client.batch_execute(&format!("drop database if exists {DATABASE}"))?;
    client.batch_execute(&format!("create database {DATABASE}"))?;
    let (server, _) = address
        .rsplit_once('/')
        .ok_or("an address that names a database")?;
    let address = format!("{server}/{DATABASE}");
    program.run(&address, &["migrate"])?;
    let mut client = Client::connect(&address, NoTls)?;
    copy(data, &mut client)?;
    let folder: String = client.query_one("show data_directory", &[])?.get(0);
    let postmaster = std::fs::read_to_string(format!("{folder}/postmaster.pid"))?;
    let postmaster: u32 = postmaster
        .lines()
        .next()
        .unwrap_or_default()
        .trim()
        .parse()?;
    pgbench(&address, &["-i", "-q", "-s", "10"])?;

    let ours = Server::product(&program.0, &address)?;
    let mut targets = operations::pages(data, "?n={n}", 1_000);
    for target in &mut targets {
        let answer = load::once(ours.address, target)?;
        if answer.status != 200 {
            return Err(format!("{} answers {}", target.path, answer.status).into());
        }
        target.length = Some(answer.body.len());
    }
    let reads = reads(program, &address, &targets)?;
    let rows = Yardstick::Rows.targets(data, 0);
    let mut our_loop = Generator::open(ours.address, CONNECTIONS)?;
    let mut floor_loop = Generator::open(floor.address, CONNECTIONS)?;
    let mut rounds = Vec::new();
    for _ in 0..plan.n_rounds {
        let key_read = key_read(&address, postmaster)?;
        let before = cpu::of_family(postmaster)? + ours.cpu()?;
        let n = our_loop.closed(&targets, plan.time)?;
        let page = (cpu::of_family(postmaster)? + ours.cpu()?).saturating_sub(before) / n;
        let floor = cost(floor, &mut floor_loop, &rows, plan.time)?;
        rounds.push((page, key_read * reads + floor * 2));
    }
    report.add(Line {
        number: "1".to_owned(),
        name: format!("partnership page, PostgreSQL, {reads} reads"),
        ours: median(rounds.iter().map(|(page, _)| *page)).into(),
        yardstick: Some(median(rounds.iter().map(|(_, yardstick)| *yardstick))),
        ratio: Spread::of(
            rounds
                .iter()
                .map(|(page, yardstick)| page.div_duration_f64(*yardstick)),
        ),
        unit: "Q",
        gate: 1.0,
        waited: None,
        fault: None,
    });
    Ok(())
}

/// What pgbench's read by key costs, everybody counted. Its processes have ended by then, and the kernel keeps
/// the time of ended processes in ticks of ten milliseconds, which is fine enough for two seconds of work.
fn key_read(address: &str, postmaster: u32) -> Outcome<Duration> {
    let own = std::process::id();
    let all = || {
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(
            cpu::of_family(postmaster)?
                + cpu::of_ended_children(postmaster)?
                + cpu::of_ended_children(own)?,
        )
    };
    let before = all()?;
    let connections = CONNECTIONS.to_string();
    let told = pgbench(
        address,
        &["-n", "-S", "-M", "prepared", "-c", &connections, "-T", "2"],
    )?;
    let n = told
        .lines()
        .find_map(|line| line.strip_prefix("number of transactions actually processed: "))
        .and_then(|n| n.trim().parse::<u32>().ok())
        .ok_or("pgbench says no number of transactions")?;
    Ok(all()?.saturating_sub(before) / n)
}

fn pgbench(address: &str, words: &[&str]) -> Outcome<String> {
    let output = Command::new("pgbench").args(words).arg(address).output();
    let output = output.map_err(|error| format!("pgbench: {error}; PostgreSQL brings it"))?;
    if !output.status.success() {
        return Err(format!("pgbench: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// How many reads a page makes, counted on the way to the server.
fn reads(program: &Program, address: &str, targets: &[Target]) -> Outcome<u32> {
    let (user, rest) = address
        .rsplit_once('@')
        .ok_or("an address that names a user")?;
    let (server, database) = rest
        .split_once('/')
        .ok_or("an address that names a database")?;
    let relay = Relay::open(server)?;
    let ours = Server::product(&program.0, &format!("{user}@{}/{database}", relay.address))?;
    let asked = targets.get(..READ_PAGES).unwrap_or(targets);
    relay.take();
    for target in asked {
        load::once(ours.address, target)?;
    }
    Ok(relay.take() / u32::try_from(asked.len())?)
}

/// Copies every table that both databases have, row by row, as it is.
fn copy(data: &Dataset, client: &mut Client) -> Outcome<()> {
    let conn = raw::open(&data.file)?;
    client.batch_execute("set session_replication_role = replica")?;
    let tables = client.query(
        "select c.table_name, string_agg(c.column_name, ', ' order by c.ordinal_position) \
         from information_schema.columns c join information_schema.tables t using (table_schema, table_name) \
         where table_schema = 'public' and t.table_type = 'BASE TABLE' and table_name <> 'migration' \
         group by c.table_name",
        &[],
    )?;
    for table in &tables {
        let (name, columns): (String, String) = (table.get(0), table.get(1));
        let Ok(mut rows) = conn.prepare(&format!("select {columns} from {name}")) else {
            continue;
        };
        client.batch_execute(&format!("truncate {name} cascade"))?;
        let mut writer = client.copy_in(&format!("copy {name} ({columns}) from stdin"))?;
        let n_columns = rows.column_count();
        let mut rows = rows.query([])?;
        let mut line = String::new();
        while let Some(row) = rows.next()? {
            line.clear();
            for column in 0..n_columns {
                if column > 0 {
                    line.push('\t');
                }
                push_cell(&mut line, row.get_ref(column)?)?;
            }
            line.push('\n');
            writer.write_all(line.as_bytes())?;
        }
        writer.finish()?;
    }
    client.batch_execute("analyze")?;
    Ok(())
}

/// A cell in the text form of `copy`.
fn push_cell(line: &mut String, cell: ValueRef<'_>) -> Outcome<()> {
    match cell {
        ValueRef::Null => line.push_str("\\N"),
        ValueRef::Integer(n) => write!(line, "{n}")?,
        ValueRef::Real(n) => write!(line, "{n}")?,
        ValueRef::Text(text) => {
            for c in std::str::from_utf8(text)?.chars() {
                match c {
                    '\\' => line.push_str("\\\\"),
                    '\t' => line.push_str("\\t"),
                    '\n' => line.push_str("\\n"),
                    '\r' => line.push_str("\\r"),
                    c => line.push(c),
                }
            }
        }
        ValueRef::Blob(bytes) => {
            line.push_str("\\\\x");
            for byte in bytes {
                write!(line, "{byte:02x}")?;
            }
        }
    }
    Ok(())
}
