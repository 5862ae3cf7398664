//! People who sign in: accounts, sessions, one-time links, memberships with roles.
//!
//! A session is an opaque token in a cookie; the database keeps its hash. Whether somebody may do something
//! is never decided here but in `access`, from the memberships that this slice tells. What is deliberately
//! not here: anybody's contact data beyond the address that signs in (that is `people`).

mod actions;
mod form;
mod model;
mod pages;
mod password;
mod store;
#[cfg(test)]
mod tests;

texts::include_texts!();

pub use actions::{add, exists, grant, identify, make_link};
pub use model::{Account, local_path};

use access::Needs;
use db::Migration;
use web::{Slice, get, post, post_in_steps};

/// This slice.
#[must_use]
pub fn slice() -> Slice {
    Slice {
        name: "accounts",
        routes: vec![
            get("/sign-in", Needs::Nothing, pages::sign_in),
            post_in_steps("/sign-in", Needs::Nothing, pages::sign_in_by_password),
            get("/sign-in/{token}", Needs::Nothing, pages::link),
            post("/sign-in/{token}", Needs::Nothing, pages::sign_in_by_link),
            post("/sign-out", Needs::SignedIn, pages::sign_out),
            get("/account", Needs::SignedIn, pages::account),
            post("/account", Needs::SignedIn, pages::update_account),
            post_in_steps("/account/password", Needs::SignedIn, pages::change_password),
        ],
        migrations: vec![
            Migration {
                slice: "accounts",
                number: 1,
                name: "accounts",
                sql: include_str!("../migrations/1_accounts.sql"),
            },
            Migration {
                slice: "accounts",
                number: 2,
                name: "session_by_link",
                sql: include_str!("../migrations/2_session_by_link.sql"),
            },
        ],
        ..Slice::default()
    }
}
