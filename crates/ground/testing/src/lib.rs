//! What tests of every slice stand on: both engines, a clock that stands still, a browser without a screen.
//!
//! [`both!`] makes two tests out of one function. [`database`] gives each test a database of its own with
//! the migrations of the slices it names; [`Browser`] walks through pages as a person does, by links, labels
//! and forms. Only a dev-dependency: nothing here is part of the program.

#![expect(clippy::missing_panics_doc, reason = "a test that cannot go on panics")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "test support"
)]

mod browser;
mod database;
mod filled;
mod plan;
mod shared;

pub use browser::{Browser, Page};
pub use database::{TestDb, database, steps};
pub use filled::filled;
pub use plan::scans;
pub use shared::shared;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use values::Instant;

/// The moment at which the clock of tests stands: 2021-11-10, 09:00 UTC, five days before the digital
/// summer school.
pub const NOON: Instant = Instant(1_636_534_800_000_000);

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub struct Clock(Arc<AtomicI64>);

impl Default for Clock {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(NOON.0)))
    }
}

impl Clock {
    /// What it shows.
    #[must_use]
    pub fn now(&self) -> Instant {
        Instant(self.0.load(Ordering::SeqCst))
    }

    /// Moves it.
    pub fn pass_seconds(&self, seconds: i64) {
        self.0.fetch_add(seconds * values::SECOND, Ordering::SeqCst);
    }

    /// As the site wants it.
    #[must_use]
    pub fn for_site(&self) -> web::Clock {
        let clock = self.clone();
        Arc::new(move || clock.now())
    }
}

/// Chance that is the same in every run: 1, 2, 3, …
#[must_use]
pub fn chance() -> Arc<dyn Fn() -> [u8; 16] + Send + Sync> {
    let n = AtomicU64::new(1);
    Arc::new(move || {
        let n = n.fetch_add(1, Ordering::SeqCst);
        u128::from(n).to_be_bytes()
    })
}

/// Makes two tests out of each function, one on SQLite and one on PostgreSQL. The function takes the engine.
///
/// ```text
/// testing::both! {
///     fn a_town_is_found_by_its_slug(engine) {
///         let db = testing::database(engine, &steps());
///         …
///     }
/// }
/// ```
#[macro_export]
macro_rules! both {
    ($($(#[$meta:meta])* fn $name:ident($engine:ident) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[test]
            fn sqlite() {
                super::$name($crate::Engine::Sqlite);
            }

            #[test]
            fn postgres() {
                super::$name($crate::Engine::Postgres);
            }
        }

        fn $name($engine: $crate::Engine) $body
    )+};
}

pub use db::Engine;
