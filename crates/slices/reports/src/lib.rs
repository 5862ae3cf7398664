//! Yearly reports: what a town tells its council of a year, with the records under every sentence.
//!
//! The draft is made from what the slices before hand over ([`web::Reportable`]); this slice never reads their
//! tables. Each sentence keeps the records it rests on, in the version it was told from, also when an officer
//! rewrites it; where a record is another now, the desk says so. Publishing makes an edition, which nothing
//! changes afterwards. What is deliberately not here: the sentences themselves, which each slice says of its
//! own records, and printing as PDF.

mod actions;
mod document;
mod figures;
mod file;
mod form;
mod model;
mod names;
mod numbers;
mod outline;
mod pages;
mod rules;
mod searchable;
mod store;
#[cfg(test)]
mod tests;
mod words;

texts::include_texts!();

pub use actions::{describe, make_draft, publish, told};
pub use document::{Document, Part, Told};
pub use figures::Figures;
pub use file::{Draft, draft};
pub use model::{Record, Reference, Report, Sentence};
pub use store::report;

use access::Needs;
use db::Migration;
use values::Noun;
use web::{Format, Slice, export, get, post};

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    let (read, keep) = (Needs::Read(Noun::Report), Needs::Keep(Noun::Report));
    let sentence = Needs::Keep(Noun::Sentence);
    Slice {
        name: "reports",
        routes: vec![
            get("/reports", read, pages::list).formats(export::LIST),
            get("/reports/{town}/{year}", read, pages::show).formats(&[Format::Json]),
            get("/desk/reports", keep, pages::desk),
            get("/desk/reports/{year}", keep, pages::draft),
            post("/desk/reports/{year}", keep, pages::make_draft),
            post("/desk/reports/{year}/publication", keep, pages::publish),
            get("/desk/reports/{year}/paper", keep, pages::paper),
            post("/desk/reports/{year}/paper", keep, pages::save_paper),
            get("/desk/reports/{year}/history", keep, pages::history),
            post("/desk/reports/{year}/restoration", keep, pages::restore),
            get(
                "/desk/reports/{year}/sentences/{sentence}",
                sentence,
                pages::sentence,
            ),
            post(
                "/desk/reports/{year}/sentences/{sentence}",
                sentence,
                pages::save_sentence,
            ),
            get(
                "/desk/reports/{year}/sentences/{sentence}/history",
                sentence,
                pages::sentence_history,
            ),
            post(
                "/desk/reports/{year}/sentences/{sentence}/restoration",
                sentence,
                pages::restore_sentence,
            ),
        ],
        migrations: vec![Migration {
            slice: "reports",
            number: 1,
            name: "reports",
            sql: include_str!("../migrations/1_reports.sql"),
        }],
        searchables: vec![searchable::SEARCHABLE],
        ..Slice::default()
    }
}
