//! Agreements: signed texts between the parties of a partnership, and the commitments in them.
//!
//! An agreement names its fields and, within them, commitments: one sentence each, with who and by when.
//! Commitments keep their number for ever, because evidence hangs on them. Two agreements can be held
//! against each other; what was kept, changed, new or dropped is computed from the texts and never stored.
//! What is deliberately not here: whether a commitment was met; activities tell that through
//! [`ShowCommitment`].

mod actions;
mod form;
mod model;
mod moments;
mod pages;
mod panels;
mod pictures;
mod report;
mod rules;
mod searchable;
mod store;
#[cfg(test)]
mod tests;
mod words;

texts::include_texts!();

pub use actions::{add, edit};
pub use form::blank;
pub use model::{Agreement, Commitment, Kind, Newcomer, Signatory, Signer};
pub use store::{
    agreement, agreement_by_id, agreements_of_partnership, commitment, commitment_by_id,
    commitments_of_partnership,
};
pub use words::title;

use access::Needs;
use db::Migration;
use values::{AgreementId, CommitmentId, Noun};
use web::{Panel, Slice, Slot, export, get, post};

/// The place on an agreement's page for what later slices tell of it.
pub struct ShowPanel;

impl Slot for ShowPanel {
    type Id = AgreementId;
    const NAME: &'static str = "agreements-show";
}

/// The place on a commitment's page for its evidence.
pub struct ShowCommitment;

impl Slot for ShowCommitment {
    type Id = CommitmentId;
    const NAME: &'static str = "agreements-commitment";
}

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    let (read, keep) = (Needs::Read(Noun::Agreement), Needs::Keep(Noun::Agreement));
    Slice {
        name: "agreements",
        routes: vec![
            get("/agreements", read, pages::list).formats(export::LIST),
            get("/agreements/{agreement}", read, pages::show).formats(export::LIST),
            get(
                "/agreements/{agreement}/commitments/{n}",
                Needs::Read(Noun::Commitment),
                pages::commitment,
            ),
            get(
                "/agreements/{agreement}/compare/{other}",
                read,
                pages::compare,
            )
            .formats(export::LIST),
            get("/desk/agreements/new", keep, pages::new),
            post("/desk/agreements/new", keep, pages::create),
            get("/desk/agreements/{agreement}", keep, pages::edit),
            post("/desk/agreements/{agreement}", keep, pages::update),
            get("/desk/agreements/{agreement}/history", keep, pages::history),
            post(
                "/desk/agreements/{agreement}/restoration",
                keep,
                pages::restore,
            ),
        ],
        migrations: vec![Migration {
            slice: "agreements",
            number: 1,
            name: "agreements",
            sql: include_str!("../migrations/1_agreements.sql"),
        }],
        moments: vec![moments::moments],
        reports: vec![report::of_town],
        searchables: vec![searchable::SEARCHABLE],
        panels: vec![
            Panel::new::<partnerships::ShowPanel>(panels::of_partnership),
            Panel::new::<people::ShowPanel>(panels::of_person),
        ],
    }
}
