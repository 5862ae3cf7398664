//! The one policy: who may do what to what.
//!
//! Three people explain it. *Anna* is an officer of Kassel: she edits whatever Kassel is a party to, sees
//! Kassel's drafts, and nobody else's. *Galina* is an officer of Nowy Urengoi: she edits the same joint
//! records, since both towns are parties, but not Kassel's partnership with Mulhouse. A *citizen* without an
//! account reads what is public; a draft does not exist for her, in no page, feed, search or count.
//!
//! [`decide`] answers for one record; [`Scope`] is the same policy as a condition for lists, and a property
//! test holds the two together. Both are pure. What is deliberately not here: how a record's facts are read
//! (each slice's `store`) and what a refusal looks like (`web`).

#![warn(
    clippy::wildcard_enum_match_arm,
    reason = "the policy names every case"
)]

mod actor;
mod decide;
mod needs;

pub use actor::{ActiveMembership, Actor, Membership, MembershipState, Place, Role};
pub use decide::{Action, Decision, Facts, Scope, Visibility, Who, decide};
pub use needs::Needs;

#[cfg(test)]
mod tests;
