//! All partnerships at once, for those who hold a list against them in memory.

use crate::Kind;
use db::{DbError, Read, params, row};
use std::collections::HashSet;
use values::{Day, PartnershipId, Slug, TownId};

const PAIRS: &str = "select p.id, a.town_id as one, b.town_id as other, p.kind, p.since from partnership p \
     join partnership_party a on a.partnership_id = p.id \
     join partnership_party b on b.partnership_id = p.id and a.town_id < b.town_id order by p.id";
const SLUGS: &str = "select slug from partnership";

row! {
    /// Two parties of a partnership; one of three parties has three such pairs.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Pair {
        /// The partnership.
        pub id: PartnershipId,
        /// The party with the lesser id.
        pub one: TownId,
        /// The party with the greater id.
        pub other: TownId,
        /// The kind today.
        pub kind: Kind,
        /// Since when.
        pub since: Option<Day>,
    }
}

/// Which towns are partners.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn pairs(read: &mut Read<'_>) -> Result<Vec<Pair>, DbError> {
    read.all(PAIRS, params![])
}

/// The slugs of all partnerships.
pub(crate) fn slugs(read: &mut Read<'_>) -> Result<HashSet<Slug>, DbError> {
    Ok(read.values(SLUGS, params![])?.into_iter().collect())
}
