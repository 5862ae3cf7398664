//! What happens once: the start, memory, and import. Each is judged by its amount.

use crate::Outcome;
use crate::dataset::{Dataset, address, remove_database};
use crate::lines::{Line, Report, Spread};
use crate::load::{self, Target};
use crate::raw;
use crate::rounds::median;
use crate::servers::{Program, Server};
use std::path::Path;
use std::thread;
use std::time::Duration;

/// So many starts are measured.
const STARTS: usize = 5;
/// So many imports.
const IMPORTS: usize = 3;
/// Partnerships that an import must bring at least; what it leaves for a person is not among them.
const MOST_OF_THE_REGISTER: u32 = 17_000;
/// So many pages of all kinds are read before memory is looked at.
const PAGES: usize = 1_000;

/// The product, and the data that it serves.
pub(crate) type Subject<'a> = (&'a Program, &'a Dataset);

/// Start, memory after the start, and what a durable commit takes on this disk.
pub(crate) fn measure(report: &mut Report, subject: Subject<'_>, folder: &Path) -> Outcome<()> {
    let (program, data) = subject;
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        starts.push(start(program, data)?.as_secs_f64() * 1e3);
    }
    report.add(Line::amount(
        "12",
        "start to the first register page",
        starts,
        (60.0, "ms"),
    ));
    let server = Server::product(&program.0, &data.address())?;
    mixed_pages(&server, data)?;
    report.add(Line::amount(
        "13",
        "memory after 1,000 pages",
        vec![mebibytes(&server)?],
        (40.0, "MiB"),
    ));
    let commit = raw::durable_commit(folder, 200)?;
    report.note(&format!(
        "F: a durable commit takes {:.2} ms on this disk, so {:.0} a second.",
        commit.as_secs_f64() * 1e3,
        commit.as_secs_f64().recip()
    ));
    Ok(())
}

/// Taking in the register by command, twice: the second time nothing is new. Against the bare rows in bare tables.
pub(crate) fn import(
    report: &mut Report,
    (program, data): Subject<'_>,
    (register, folder): (&Path, &Path),
) -> Outcome<()> {
    let file = folder.join("import.sqlite");
    let (pairs, towns) = (register.join("pairs.tsv"), register.join("towns.tsv"));
    let (pairs, towns) = (pairs.to_string_lossy(), towns.to_string_lossy());
    let words = ["import", &pairs, "--as", "partnerships", "--names", &towns];
    let (mut first, mut again, mut raw_costs) = (Vec::new(), Vec::new(), Vec::new());
    let mut most = 0;
    for _ in 0..IMPORTS {
        remove_database(&file);
        let database = address(&file);
        program.run(&database, &["migrate"])?;
        raw_costs.push(raw::bulk_insert(&data.floor, folder)?);
        let (cost, peak) = program.weigh(&database, &words)?;
        first.push(cost);
        most = most.max(peak);
        let n = raw::count(&file, "partnership")?;
        if n < MOST_OF_THE_REGISTER {
            return Err(format!("the import brought {n} partnerships, not 17,401").into());
        }
        again.push(program.weigh(&database, &words)?.0);
        if raw::count(&file, "partnership")? != n {
            return Err("the second import was not the same as the first".into());
        }
    }
    for (name, costs, gate) in [
        ("import of the register", first, 6.0),
        ("import, nothing new", again, 4.0),
    ] {
        let ratios = costs
            .iter()
            .zip(&raw_costs)
            .map(|(ours, raw)| ours.div_duration_f64(*raw));
        report.add(Line {
            number: "10".to_owned(),
            name: name.to_owned(),
            ours: median(costs.iter().copied()).into(),
            yardstick: Some(median(raw_costs.iter().copied())),
            ratio: Spread::of(ratios),
            unit: "R",
            gate,
            waited: None,
            fault: None,
        });
    }
    let most = f64::from(u32::try_from(most)?) / 1024.0;
    report.add(Line::amount(
        "10",
        "import, peak memory",
        vec![most],
        (104.0, "MiB"),
    ));
    remove_database(&file);
    Ok(())
}

/// Memory when all is over.
pub(crate) fn memory_at_the_end(report: &mut Report, server: &Server) -> Outcome<()> {
    report.add(Line::amount(
        "13",
        "memory after the bench",
        vec![mebibytes(server)?],
        (80.0, "MiB"),
    ));
    Ok(())
}

/// The processor time from the process's first moment to the last byte of the register's first page.
pub(crate) fn start(program: &Program, data: &Dataset) -> Outcome<Duration> {
    let server = Server::begin(&program.0, &data.address())?;
    let page = Target::get("/de/partnerships");
    for _ in 0..60_000 {
        if let Ok(answer) = load::once(server.address, &page) {
            if answer.status != 200 || answer.text().matches("/de/partnerships/").count() < 50 {
                return Err("the first register page is not whole".into());
            }
            return server.cpu();
        }
        thread::sleep(Duration::from_millis(1));
    }
    Err("the server did not start within a minute".into())
}

fn mixed_pages(server: &Server, data: &Dataset) -> Outcome<()> {
    let partnerships = data
        .partnerships
        .iter()
        .map(|slug| format!("/de/partnerships/{slug}"));
    let towns = data.towns.iter().map(|slug| format!("/en/towns/{slug}"));
    let lists = (1950..2026).map(|year| format!("/fr/partnerships?year={year}"));
    let mixed = partnerships.zip(towns).zip(lists.cycle());
    for ((partnership, town), list) in mixed.take(PAGES / 3) {
        for path in [partnership, town, list] {
            let answer = load::once(server.address, &Target::get(path.clone()))?;
            if answer.status != 200 {
                return Err(format!("{path} answers {}", answer.status).into());
            }
        }
    }
    Ok(())
}

fn mebibytes(server: &Server) -> Outcome<f64> {
    Ok(f64::from(u32::try_from(server.memory()?)?) / 1024.0)
}
