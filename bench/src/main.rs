//! What the product costs, as a ratio to a yardstick that runs beside it: `docs/performance.md`.
//!
//! Every line is the processor time a request of the product, divided by that of a yardstick, both taken in
//! turns on the same processor. Ratios of that kind hold on a crowded machine; times by the clock do not.
//! What is deliberately not here: other people's programs, and profiles.

mod chance;
mod cpu;
mod dataset;
mod floor;
mod growth;
mod lines;
mod load;
mod once;
mod operations;
mod postgres;
mod raw;
mod relay;
mod rounds;
mod servers;

use clap::{Args, Parser, Subcommand};
use dataset::{Dataset, Register, Scale};
use lines::{Line, Report};
use rounds::Plan;
use servers::{Program, Server};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

/// What can go wrong is told in words; nothing here is caught but at the end.
pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Measures Jumelage against the floor of its own stack.
#[derive(Debug, Parser)]
#[command(name = "bench", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Every operation: seven rounds of one second each.
    All(Places),
    /// Three rounds of 0.4 seconds.
    Quick(Places),
    /// How the costs grow with ten times the records, or a hundred times.
    Growth {
        /// Where things are.
        #[command(flatten)]
        places: Places,
        /// How many times the register at most: 10 or 100.
        #[arg(long, default_value_t = 10)]
        most: u32,
    },
    /// The floor server; the bench starts it for itself.
    #[command(hide = true)]
    Floor {
        /// The floor's database.
        data: PathBuf,
    },
}

/// Where things are.
#[derive(Debug, Args)]
struct Places {
    /// The product, built for release.
    #[arg(long, default_value = "target/release/jumelage")]
    program: PathBuf,
    /// The register that ships.
    #[arg(long, default_value = "demo/register")]
    register: PathBuf,
    /// Where data sets are made.
    #[arg(long, default_value = "perf-work")]
    folder: PathBuf,
    /// The history: a JSON line an operation is put at its end.
    #[arg(long, default_value = "perf-work/history.jsonl")]
    history: PathBuf,
    /// The state of the source, for the history.
    #[arg(long, default_value = "unknown")]
    commit: String,
    /// A PostgreSQL server to measure on as well, by its connection address.
    #[arg(long)]
    postgres: Option<String>,
}

#[expect(clippy::print_stderr, reason = "the command line speaks here")]
fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::All(places) => all(&places, Plan::new(7, Duration::from_secs(1))),
        Command::Quick(places) => all(&places, Plan::new(3, Duration::from_millis(400))),
        Command::Growth { places, most } => growth(&places, most),
        Command::Floor { data } => floor::serve(&data).map(|()| true),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::from(2)
        }
    }
}

impl Places {
    fn ready(&self) -> Outcome<(Program, Register)> {
        std::fs::create_dir_all(&self.folder)?;
        let program = Program(self.program.canonicalize().map_err(|error| {
            format!(
                "{}: {error}; build the product first",
                self.program.display()
            )
        })?);
        Ok((program, Register::read(&self.register)?))
    }

    fn report(&self) -> Report {
        Report::begin(&self.commit)
    }
}

/// All operations whose pages there are; false where a gate fails.
fn all(places: &Places, plan: Plan) -> Outcome<bool> {
    let (program, register) = places.ready()?;
    let mut report = places.report();
    let data = Dataset::make(&program, &register, (&places.folder, Scale(1)))?;
    let subject = (&program, &data);
    once::measure(&mut report, subject, &places.folder)?;
    if program.has_command("import")? {
        if let Err(error) = once::import(&mut report, subject, (&places.register, &places.folder)) {
            report.add(Line::broken(
                "10",
                "import of the register",
                &error.to_string(),
            ));
        }
    } else {
        report.leave_out("10", "import: this version has no such command");
    }
    let floor = Server::floor(&data.floor)?;
    let ours = Server::product(&program.0, &data.address())?;
    let operations = operations::all(&mut report, &program, &data)?;
    let raw = raw::open(&data.file)?;
    for measured in rounds::run((&operations, &data), (&ours, &floor, &raw), plan)? {
        report.add(measured);
    }
    once::memory_at_the_end(&mut report, &ours)?;
    if let Some(address) = &places.postgres {
        let subject = (&program, &data, address.as_str());
        if let Err(error) = postgres::measure(&mut report, subject, &floor, plan) {
            report.add(Line::broken(
                "1",
                "partnership page, PostgreSQL",
                &error.to_string(),
            ));
        }
    }
    report.end(&places.history)
}

/// The costs of larger registers against those of the one that ships; false where a gate fails.
fn growth(places: &Places, most: u32) -> Outcome<bool> {
    let (program, register) = places.ready()?;
    let mut report = places.report();
    let small = Dataset::make(&program, &register, (&places.folder, Scale(1)))?;
    for scale in [10, 100] {
        if scale <= most {
            let large = Dataset::make(&program, &register, (&places.folder, Scale(scale)))?;
            growth::measure(&mut report, &program, (&small, &large))?;
        }
    }
    report.end(&places.history)
}
