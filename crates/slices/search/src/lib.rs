//! One box over everything that the slices hand to it.
//!
//! Each slice tells by a [`web::Searchable`] how its records are found; [`watch`] keeps the index in the
//! transaction that changes a record, so that no deed can forget it, and [`reindex`] builds it anew. What is
//! found is always asked for in the reader's scope. What is deliberately not here: any noun's own tables, and
//! the filters of lists, which are their slices' own.

mod analyser;
mod found;
mod index;
mod mark;
mod model;
mod pages;
mod query;
mod store;
#[cfg(test)]
mod tests;
mod typo;

texts::include_texts!();

pub use index::{reindex, watch};

use access::Needs;
use db::Migration;
use web::{Slice, export, get};

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    Slice {
        name: "search",
        routes: vec![get("/search", Needs::Nothing, pages::show).formats(export::LIST)],
        migrations: vec![Migration {
            slice: "search",
            number: 1,
            name: "search",
            sql: include_str!("../migrations/1_search.sql"),
        }],
        ..Slice::default()
    }
}
