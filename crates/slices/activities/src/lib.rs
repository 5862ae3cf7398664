//! Activities: exchanges, visits, schools, events, projects; and the series whose editions they may be.
//!
//! A plan is never overwritten. What was moved online keeps where and how it was planned, what was postponed
//! or cancelled keeps its days, each with date and reason, so that a page can say “Planned in Kassel, held
//! online”. Participants are counts by town and group, never names. What is deliberately not here: what was
//! promised beforehand, which stands in agreements, and programmes with rooms and registration.

mod actions;
mod calendar;
mod clocks;
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

pub use actions::{add, add_series, edit, move_online};
pub use form::{blank, blank_series};
pub use model::{Activity, Fact, Form, Item, Kind, Participants, Series, State};
pub use store::{activities_of_partnership, activity, activity_by_id, series, series_by_id};
pub use words::title;

use access::Needs;
use db::Migration;
use values::{ActivityId, Noun};
use web::{Format, Panel, Slice, Slot, export, get, post};

/// The place on an activity's page for what later slices tell of it.
pub struct ShowPanel;

impl Slot for ShowPanel {
    type Id = ActivityId;
    const NAME: &'static str = "activities-show";
}

/// The formats of the list.
const LIST: &[Format] = &[
    Format::Csv,
    Format::Xlsx,
    Format::Json,
    Format::Ics,
    Format::Atom,
];

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    let (read, keep) = (Needs::Read(Noun::Activity), Needs::Keep(Noun::Activity));
    let keep_series = Needs::Keep(Noun::Series);
    let move_online = "/desk/activities/{activity}/move-online";
    Slice {
        name: "activities",
        routes: vec![
            get("/activities", read, pages::list).formats(LIST),
            get("/activities/{activity}", read, pages::show).formats(&[Format::Ics]),
            get("/towns/{town}/years/{year}", read, pages::year).formats(export::LIST),
            get("/calendar", read, pages::calendar).formats(&[Format::Ics]),
            get("/series/{series}", Needs::Read(Noun::Series), pages::series),
            get("/desk/series/new", keep_series, pages::new_series),
            post("/desk/series/new", keep_series, pages::create_series),
            get("/desk/series/{series}", keep_series, pages::edit_series),
            post("/desk/series/{series}", keep_series, pages::update_series),
            get(
                "/desk/series/{series}/history",
                keep_series,
                pages::series_history,
            ),
            post(
                "/desk/series/{series}/restoration",
                keep_series,
                pages::restore_series,
            ),
            get("/desk/activities/new", keep, pages::new),
            post("/desk/activities/new", keep, pages::create),
            get("/desk/activities/{activity}", keep, pages::edit),
            post("/desk/activities/{activity}", keep, pages::update),
            get(move_online, keep, pages::move_online),
            post(move_online, keep, pages::moved_online),
            get("/desk/activities/{activity}/history", keep, pages::history),
            post(
                "/desk/activities/{activity}/restoration",
                keep,
                pages::restore,
            ),
        ],
        migrations: vec![Migration {
            slice: "activities",
            number: 1,
            name: "activities",
            sql: include_str!("../migrations/1_activities.sql"),
        }],
        moments: vec![moments::moments],
        searchables: vec![searchable::ACTIVITIES, searchable::SERIES],
        panels: vec![
            Panel::new::<partnerships::ShowPanel>(panels::of_partnership),
            Panel::new::<towns::ShowPanel>(panels::of_town),
            Panel::new::<agreements::ShowPanel>(panels::of_agreement),
            Panel::new::<agreements::ShowCommitment>(panels::of_commitment),
        ],
        reports: vec![report::of_town],
    }
}
