//! Calls: how projects of partnerships are paid for. Here its first noun, the fund.
//!
//! A fund belongs to a town, says what it is for and who decides, and holds an amount in each budget year; by
//! how much an amount was raised is kept as it was decided, and not computed. What is deliberately not here:
//! calls, applications and awards.

mod actions;
mod form;
mod model;
mod pages;
mod report;
mod searchable;
mod store;
#[cfg(test)]
mod tests;
mod words;

texts::include_texts!();

pub use actions::{add, edit};
pub use form::blank;
pub use model::{BudgetYear, Fund};
pub use store::{fund, fund_by_id, funds_of_town};

use access::Needs;
use db::Migration;
use values::Noun;
use web::{Slice, export, get, post};

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    let (read, keep) = (Needs::Read(Noun::Fund), Needs::Keep(Noun::Fund));
    Slice {
        name: "calls",
        routes: vec![
            get("/funds", read, pages::list).formats(export::LIST),
            get("/funds/{fund}", read, pages::show).formats(export::LIST),
            get("/desk/funds/new", keep, pages::new),
            post("/desk/funds/new", keep, pages::create),
            get("/desk/funds/{fund}", keep, pages::edit),
            post("/desk/funds/{fund}", keep, pages::update),
            get("/desk/funds/{fund}/history", keep, pages::history),
            post("/desk/funds/{fund}/restoration", keep, pages::restore),
        ],
        migrations: vec![Migration {
            slice: "calls",
            number: 1,
            name: "calls",
            sql: include_str!("../migrations/1_calls.sql"),
        }],
        reports: vec![report::of_town],
        searchables: vec![searchable::SEARCHABLE],
        ..Slice::default()
    }
}
