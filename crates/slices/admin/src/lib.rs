//! The instance: its settings, start page and duties, the desk's first page, and the demonstration.
//!
//! The pages that the law asks of a public body stand here: contact, legal notice, privacy, accessibility
//! with a way to report a barrier. What is deliberately not here: any record of the field; the demonstration
//! goes through the same actions as people do.

mod actions;
pub mod demo;
mod feeds;
pub mod imports;
mod model;
mod pages;
mod store;
#[cfg(test)]
mod tests;

texts::include_texts!();

pub use actions::{configure, load_instance, set};
pub use model::{Setting, Unfit};

use access::Needs;
use db::Migration;
use web::{Slice, get, post};

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    Slice {
        name: "admin",
        routes: vec![
            get("/", Needs::Nothing, pages::start),
            get("/desk", Needs::SignedIn, pages::desk),
            get("/contact", Needs::Nothing, pages::contact),
            get("/data", Needs::Nothing, pages::data),
            get("/glossary", Needs::Nothing, pages::glossary),
            get("/legal-notice", Needs::Nothing, pages::legal_notice),
            get("/privacy", Needs::Nothing, pages::privacy),
            get("/accessibility", Needs::Nothing, pages::accessibility),
            get("/accessibility/report", Needs::Nothing, pages::barrier),
            post(
                "/accessibility/report",
                Needs::Nothing,
                pages::report_barrier,
            ),
            get("/admin/accessibility", Needs::Administer, pages::barriers),
            get("/security", Needs::Nothing, pages::security),
            get("/healthz", Needs::Nothing, pages::health).for_machines(),
            get("/robots.txt", Needs::Nothing, feeds::robots).for_machines(),
            get("/.well-known/security.txt", Needs::Nothing, feeds::security).for_machines(),
        ],
        migrations: vec![
            Migration {
                slice: "admin",
                number: 1,
                name: "admin",
                sql: include_str!("../migrations/1_admin.sql"),
            },
            Migration {
                slice: "admin",
                number: 2,
                name: "imports",
                sql: include_str!("../migrations/2_imports.sql"),
            },
        ],
        ..Slice::default()
    }
}
