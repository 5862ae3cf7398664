//! What can be typed.

use admin::Setting;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use values::Lang;

/// Jumelage: the partnerships between towns, from the agreement to the yearly report.
#[derive(Debug, Parser)]
#[command(name = "jumelage", version, about)]
pub struct Cli {
    /// Where the database is: `sqlite:PATH` or `postgres://…`.
    #[arg(
        long,
        global = true,
        env = "JUMELAGE_DATABASE",
        default_value = "sqlite:data/jumelage.sqlite"
    )]
    pub database: String,
    /// The address under which readers find this site, for links that leave it.
    #[arg(long, global = true, env = "JUMELAGE_BASE")]
    pub base: Option<String>,
    /// Where the server listens.
    #[arg(
        long,
        global = true,
        env = "JUMELAGE_LISTEN",
        default_value = "127.0.0.1:8080"
    )]
    pub listen: String,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serves the site.
    Serve,
    /// Creates the database, or brings it to this version's shape.
    Migrate,
    /// The demonstration: five real cases, from public sources.
    Demo {
        /// What to do with it.
        #[command(subcommand)]
        command: DemoCommand,
    },
    /// Takes a register in: csv, tsv, xlsx or ods.
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Import(ImportCommand),
    /// People who sign in.
    User {
        /// What to do with them.
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Sets one setting of the instance; a server that runs reads it when it starts again.
    Set {
        /// Which: home, zone, outline, responsible or security-contact.
        #[arg(value_parser = setting)]
        setting: Setting,
        /// Its value.
        value: String,
    },
    /// Yearly reports.
    Report {
        /// What to do with them.
        #[command(subcommand)]
        command: ReportCommand,
    },
    /// The index of the search.
    Search {
        /// What to do with it.
        #[command(subcommand)]
        command: SearchCommand,
    },
    /// Says whether database, history and settings are sound, and what to do where they are not.
    Doctor,
    /// Checks the whole database and the chain of its history. Exit code 1 where something is damaged.
    Verify,
    /// Copies an SQLite database into a file, while others go on working.
    Backup {
        /// The file, which must not exist.
        file: PathBuf,
    },
    /// Puts a backup in the place of a database that does not exist, after checking it.
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// Prints the table of all routes with their permissions.
    Routes,
}

/// Commands of the demonstration.
#[derive(Debug, Subcommand)]
pub enum DemoCommand {
    /// Loads what is not there yet; safe to repeat.
    Load {
        /// The five cases alone, without the register of some ten thousand towns around them.
        #[arg(long)]
        cases_only: bool,
    },
    /// Prints a sign-in link for each role of the demonstration.
    Links,
}

/// Commands for yearly reports.
#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    /// Writes a town's report of a year as it stands, with the records under every sentence.
    Draft {
        /// The slug of the town, such as `kiel`.
        #[arg(long)]
        town: String,
        /// The year.
        #[arg(long)]
        year: i16,
        /// The language: de, en, fr, pl or ru.
        #[arg(long, default_value = "de")]
        lang: String,
        /// The file, whose name ends in `.html` or `.json`.
        #[arg(short, long)]
        output: PathBuf,
    },
}

/// A file to take in, or what to do with an earlier run.
#[derive(Args, Debug)]
pub struct ImportCommand {
    /// The file.
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    /// What stands in it.
    #[arg(long = "as", required = true, value_enum)]
    pub subject: Option<ImportSubject>,
    /// How its columns are to be read, where they are not found by themselves (TOML).
    #[arg(long)]
    pub map: Option<PathBuf>,
    /// Names of towns that the file knows by their Wikidata numbers only.
    #[arg(long)]
    pub names: Option<PathBuf>,
    /// Stores the plan as a run, and changes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Writes what is left for a person as a workbook, with a column that says what to fix.
    #[arg(long)]
    pub fix_file: Option<PathBuf>,
    /// Prints the counts as one JSON object in the last line.
    #[arg(long)]
    pub json: bool,
    /// The language of the summary and of the workbook: de, en, fr, pl or ru.
    #[arg(long, default_value = "en", value_parser = language)]
    pub lang: Lang,
    /// What to do with an earlier run.
    #[command(subcommand)]
    pub command: Option<RunCommand>,
}

fn language(text: &str) -> Result<Lang, String> {
    text.parse()
        .map_err(|()| "one of de, en, fr, pl, ru".to_owned())
}

/// What a file to take in holds.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ImportSubject {
    /// Towns, districts and regions, one a row.
    Towns,
    /// Partnerships, a town and its partner a row.
    Partnerships,
}

/// What can be done with a run.
#[derive(Debug, Subcommand)]
pub enum RunCommand {
    /// Carries out the plan that a dry run stored.
    Commit {
        /// The number of the run.
        run: i64,
    },
    /// Takes back exactly what a run made.
    Undo {
        /// The number of the run.
        run: i64,
    },
    /// Prints what became of every row: its line, its verdict and why, parted by tabs.
    Rows {
        /// The number of the run.
        run: i64,
        /// The language: de, en, fr, pl or ru.
        #[arg(long, default_value = "en", value_parser = language)]
        lang: Lang,
    },
    /// Prints how the columns were read, as a map to be given again.
    Map {
        /// The number of the run.
        run: i64,
    },
}

/// Commands of the search.
#[derive(Debug, Subcommand)]
pub enum SearchCommand {
    /// Builds the index anew from the records, while others go on reading and writing.
    Reindex,
}

/// Commands for accounts.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Makes an account. Without a town it administers the instance.
    Add {
        /// The address that signs in.
        mail: String,
        /// The name, as colleagues see it.
        name: String,
        /// The slug of the town whose officer it is.
        #[arg(long)]
        town: Option<String>,
    },
    /// Prints a link that signs in once, within a day.
    Link {
        /// The address.
        mail: String,
    },
}

fn setting(name: &str) -> Result<Setting, String> {
    name.parse()
        .map_err(|()| format!("there is no setting `{name}`"))
}
