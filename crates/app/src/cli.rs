//! What can be typed.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

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
    /// People who sign in.
    User {
        /// What to do with them.
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Yearly reports.
    Report {
        /// What to do with them.
        #[command(subcommand)]
        command: ReportCommand,
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
    Load,
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
