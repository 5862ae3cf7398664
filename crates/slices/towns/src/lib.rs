//! Towns, districts and regions: names by language and time, codes side by side, place, population.
//!
//! A town keeps its identity whatever it is called: names and former names are rows, the slug never changes,
//! and a town that merged into another says so and stays. What is deliberately not here: what a town does
//! with others; later slices show that on its page through [`ShowPanel`].

mod actions;
mod form;
pub mod gazetteer;
mod model;
mod pages;
mod searchable;
mod store;
#[cfg(test)]
mod tests;
mod words;

texts::include_texts!();

pub use actions::{add, add_all, edit, take_back};
pub use form::{blank, of_place};
pub use model::{NameKind, OtherName, Town, TownKind};
pub use store::{
    Known, known, predecessors, town, town_by_id, town_by_wikidata, towns_by_ids, towns_by_name,
};

use access::Needs;
use db::Migration;
use values::{Noun, TownId};
use web::{Format, Slice, Slot, export, get, post};

/// The place on a town's page for what later slices tell of it.
pub struct ShowPanel;

impl Slot for ShowPanel {
    type Id = TownId;
    const NAME: &'static str = "towns-show";
}

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    let (read, keep) = (Needs::Read(Noun::Town), Needs::Keep(Noun::Town));
    Slice {
        name: "towns",
        routes: vec![
            get("/towns", read, pages::list).formats(export::LIST_WITH_PLACES),
            get("/towns/{town}", read, pages::show),
            get("/towns/{town}/land", read, pages::land).formats(&[Format::Svg]),
            get("/desk/towns/new", keep, pages::new),
            post("/desk/towns/new", keep, pages::create),
            get("/desk/towns/{town}", keep, pages::edit),
            post("/desk/towns/{town}", keep, pages::update),
            get("/desk/towns/{town}/history", keep, pages::history),
            post("/desk/towns/{town}/restoration", keep, pages::restore),
        ],
        migrations: vec![
            Migration {
                slice: "towns",
                number: 1,
                name: "towns",
                sql: include_str!("../migrations/1_towns.sql"),
            },
            Migration {
                slice: "towns",
                number: 2,
                name: "successors",
                sql: include_str!("../migrations/2_successors.sql"),
            },
        ],
        searchables: vec![searchable::SEARCHABLE],
        ..Slice::default()
    }
}
