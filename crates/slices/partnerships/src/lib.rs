//! Partnerships: lasting relations between two or more towns, districts or regions.
//!
//! Two things stay apart, each dated and with its source: the *standing* (in force, suspended, ended), which
//! somebody decided, and the *official contacts* (open, paused). Kiel keeps its partnership with Kaliningrad
//! while official contacts rest; Kassel suspended the one with Nowy Urengoi and let it run out. A page that
//! knew one word only would say something false of one of them. What is deliberately not here: what was
//! agreed and done; later slices show that through [`ShowPanel`].

mod actions;
mod directory;
mod form;
mod model;
mod moments;
mod pages;
mod panels;
mod pictures;
mod report;
mod searchable;
mod store;
#[cfg(test)]
mod tests;
mod words;

texts::include_texts!();

pub use actions::{add, add_all, edit, take_back};
pub use form::blank;
pub use model::{Contacts, Fact, Kind, Partnership, Standing, title, title_by_names};
pub use store::{
    Pair, pairs, partnership, partnership_by_id, partnership_of_towns, partnerships_of_town,
    titled_of_towns,
};

use access::Needs;
use db::Migration;
use values::{Noun, PartnershipId};
use web::{Panel, Slice, Slot, export, get, post};

/// The place on a partnership's page for what later slices tell of it.
pub struct ShowPanel;

impl Slot for ShowPanel {
    type Id = PartnershipId;
    const NAME: &'static str = "partnerships-show";
}

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    let (read, keep) = (
        Needs::Read(Noun::Partnership),
        Needs::Keep(Noun::Partnership),
    );
    Slice {
        name: "partnerships",
        routes: vec![
            get("/map", read, pages::map),
            get("/partnerships", read, pages::list).formats(export::LIST_WITH_PLACES),
            get("/partnerships/{partnership}", read, pages::show),
            get(
                "/partnerships/{partnership}/timeline",
                read,
                pages::timeline,
            )
            .formats(export::LIST),
            get("/desk/partnerships/new", keep, pages::new),
            post("/desk/partnerships/new", keep, pages::create),
            get("/desk/partnerships/{partnership}", keep, pages::edit),
            post("/desk/partnerships/{partnership}", keep, pages::update),
            get(
                "/desk/partnerships/{partnership}/history",
                keep,
                pages::history,
            ),
            post(
                "/desk/partnerships/{partnership}/restoration",
                keep,
                pages::restore,
            ),
        ],
        migrations: vec![Migration {
            slice: "partnerships",
            number: 1,
            name: "partnerships",
            sql: include_str!("../migrations/1_partnerships.sql"),
        }],
        moments: vec![moments::moments],
        reports: vec![report::of_town],
        searchables: vec![searchable::SEARCHABLE],
        panels: vec![Panel::new::<towns::ShowPanel>(panels::of_town)],
    }
}
