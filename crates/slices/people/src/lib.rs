//! People: persons known to the records, and the offices they hold. Personal data has this one home.
//!
//! Other slices keep a person's number and ask here for the name. Whether a name is shown to everybody or only to
//! the offices is said once, on the person, and holds wherever the person occurs ([`may_see_name`]). The record itself is the
//! offices' own: there is no public page of a person. What is deliberately not here: people who sign in,
//! which are accounts, and what somebody signed, which agreements tell.

mod actions;
mod form;
mod model;
mod pages;
mod searchable;
mod store;
#[cfg(test)]
mod tests;
mod words;

texts::include_texts!();

pub use actions::{add, edit};
pub use form::blank;
pub use model::{Office, Person, may_see_name, name_as_typed};
pub use store::{
    hidden_names, people_by_name, people_named, people_of_towns, person, person_by_id,
};
pub use words::in_office;

use access::Needs;
use db::Migration;
use values::{Noun, PersonId};
use web::{Slice, Slot, get, post};

/// The place on a person's page for what later slices tell of them.
pub struct ShowPanel;

impl Slot for ShowPanel {
    type Id = PersonId;
    const NAME: &'static str = "people-show";
}

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    let keep = Needs::Keep(Noun::Person);
    let contact = "/desk/contacts/{contact}";
    Slice {
        name: "people",
        routes: vec![
            get("/desk/contacts", keep, pages::list),
            get("/desk/contacts/new", keep, pages::new),
            post("/desk/contacts/new", keep, pages::create),
            get(contact, keep, pages::edit),
            post(contact, keep, pages::update),
            get("/desk/contacts/{contact}/history", keep, pages::history),
            post("/desk/contacts/{contact}/restoration", keep, pages::restore),
        ],
        migrations: vec![Migration {
            slice: "people",
            number: 1,
            name: "people",
            sql: include_str!("../migrations/1_people.sql"),
        }],
        searchables: vec![searchable::SEARCHABLE],
        ..Slice::default()
    }
}
