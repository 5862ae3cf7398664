//! The one executable.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    app::run(app::Cli::parse()).map_or_else(|error| error.tell(), |()| ExitCode::SUCCESS)
}
