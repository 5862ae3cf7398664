//! Organisations: associations, schools, universities, companies, ministries, and what they are to partnerships.
//!
//! An organisation founds a partnership, pays for it, or fills it with life, each from when to when; these roles are kept
//! with the organisation, because it is what joins and leaves. What is deliberately not here: the people in it.

mod actions;
mod form;
mod model;
mod pages;
mod panels;
mod searchable;
mod store;
#[cfg(test)]
mod tests;
mod words;

texts::include_texts!();

pub use actions::{add, edit};
pub use form::blank;
pub use model::{Kind, Organisation, Role, RoleKind};
pub use store::{organisation, organisation_by_id, organisations_of_town};

use access::Needs;
use db::Migration;
use values::{Noun, OrganisationId};
use web::{Panel, Slice, Slot, export, get, post};

/// The place on an organisation's page for what later slices tell of it.
pub struct ShowPanel;

impl Slot for ShowPanel {
    type Id = OrganisationId;
    const NAME: &'static str = "organisations-show";
}

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    let (read, keep) = (
        Needs::Read(Noun::Organisation),
        Needs::Keep(Noun::Organisation),
    );
    let (desk, history) = (
        "/desk/organisations/{organisation}",
        "/desk/organisations/{organisation}/history",
    );
    Slice {
        name: "organisations",
        routes: vec![
            get("/organisations", read, pages::list).formats(export::LIST),
            get("/organisations/{organisation}", read, pages::show),
            get("/desk/organisations/new", keep, pages::new),
            post("/desk/organisations/new", keep, pages::create),
            get(desk, keep, pages::edit),
            post(desk, keep, pages::update),
            get(history, keep, pages::history),
            post(
                "/desk/organisations/{organisation}/restoration",
                keep,
                pages::restore,
            ),
        ],
        migrations: vec![Migration {
            slice: "organisations",
            number: 1,
            name: "organisations",
            sql: include_str!("../migrations/1_organisations.sql"),
        }],
        panels: vec![
            Panel::new::<partnerships::ShowPanel>(panels::of_partnership),
            Panel::new::<towns::ShowPanel>(panels::of_town),
        ],
        searchables: vec![searchable::SEARCHABLE],
        ..Slice::default()
    }
}
