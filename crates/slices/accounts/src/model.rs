//! The account.

use db::row;
use values::{Instant, Lang, UserId};

row! {
    /// A person who signs in.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Account {
        /// Identity.
        pub id: UserId,
        /// The address that signs in, in lower case.
        pub mail: String,
        /// The name, as colleagues see it.
        pub name: String,
        /// The password's hash (PHC string), if there is a password.
        pub password: Option<String>,
        /// The language for letters; pages go by their address.
        pub lang: Option<Lang>,
        /// The time zone, if other than the instance's.
        pub zone: Option<String>,
        /// The version.
        pub version: i64,
        /// When it was made.
        pub created_at: Instant,
    }
}

row! {
    /// Somebody's stay, from signing in to signing out.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct Session {
        /// Whose.
        pub(crate) account_id: UserId,
        /// When it began.
        pub(crate) created_at: Instant,
        /// Whether a one-time link opened it.
        pub(crate) by_link: bool,
    }
}

impl Session {
    /// Whether it is over by itself.
    pub(crate) fn has_ended(&self, now: Instant) -> bool {
        now >= self.created_at.plus_seconds(SESSION_SECONDS)
    }

    /// Whether the link that opened it still stands for the old password: who forgot that may set a new one right
    /// after signing in. Later the open screen of somebody who went away would be enough.
    pub(crate) fn stands_for_password(&self, now: Instant) -> bool {
        self.by_link && now < self.created_at.plus_seconds(REPLACE_SECONDS)
    }
}

/// How long a link stands for the old password.
pub(crate) const REPLACE_SECONDS: i64 = 15 * 60;
/// How long a session lasts: twelve hours, a long day at the desk.
pub(crate) const SESSION_SECONDS: i64 = 12 * 3600;
/// How long a one-time link works.
pub(crate) const LINK_SECONDS: i64 = 24 * 3600;
/// How many wrong passwords an address may have within [`ATTEMPT_SECONDS`].
pub(crate) const MOST_FAILURES: i64 = 10;
/// The time after which wrong passwords are forgotten.
pub(crate) const ATTEMPT_SECONDS: i64 = 15 * 60;

/// Where to go after signing in: a path of ours, in the form in which handlers know it, or the desk. Anything
/// that a browser could read as another site's address leads to the desk (open redirects).
#[must_use]
pub fn local_path(next: &str) -> &str {
    let plain = next
        .bytes()
        .all(|b| (0x21..=0x7e).contains(&b) && b != b'\\');
    let local = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains("/..")
        && !next.contains("//");
    if plain && local && next.len() <= 1000 {
        next
    } else {
        "/desk"
    }
}
