//! The application: the list of slices in the order of the thread, the command line, and the server.
//!
//! It contains no rule, no query and no page. The order of [`slices`] is the law of the house: a slice may
//! know the slices before it, never those behind it.

mod cli;
mod run;

pub use cli::Cli;
pub use run::{RunError, run};

use db::Migration;
use web::{Reports, Searchable, Slice};

/// The slices, in the order of the thread.
#[must_use]
pub fn slices() -> Vec<Slice> {
    vec![
        accounts::slice(),
        towns::slice(),
        partnerships::slice(),
        organisations::slice(),
        people::slice(),
        agreements::slice(),
        activities::slice(),
        calls::slice(),
        reports::slice(),
        search::slice(),
        admin::slice(),
    ]
}

/// What the slices hand to the yearly report, in the order of the thread.
#[must_use]
pub fn tellers() -> Vec<Reports> {
    slices()
        .into_iter()
        .flat_map(|slice| slice.reports)
        .collect()
}

/// What the slices hand to the search.
#[must_use]
pub fn searchables() -> Vec<Searchable> {
    slices()
        .into_iter()
        .flat_map(|slice| slice.searchables)
        .collect()
}

/// All steps that bring a database to this program's shape.
#[must_use]
pub fn steps() -> Vec<Migration> {
    let mut steps = db::migrations();
    steps.extend(slices().into_iter().flat_map(|slice| slice.migrations));
    steps
}

#[cfg(test)]
mod tests;
