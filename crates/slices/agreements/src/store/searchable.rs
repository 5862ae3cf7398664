//! Which agreements the search tells, and which it tells anew.

use db::{DbError, Read, params};

const NUMBERS: &str = "select id from agreement where id > ?1 order by id limit ?2";
const OF_PARTNERSHIP: &str = "select id from agreement where partnership_id = ?1 order by id";
const OF_TOWN: &str = "select a.id from partnership_party pp \
     join agreement a on a.partnership_id = pp.partnership_id where pp.town_id = ?1 order by a.id";

/// The numbers of agreements behind a number, in their order.
pub(crate) fn numbers(read: &mut Read<'_>, after: i64, limit: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS, params![after, limit])
}

/// The numbers of all agreements of a partnership.
pub(crate) fn numbers_of_partnership(
    read: &mut Read<'_>,
    partnership: i64,
) -> Result<Vec<i64>, DbError> {
    read.values(OF_PARTNERSHIP, params![partnership])
}

/// The numbers of all agreements of a town.
pub(crate) fn numbers_of_town(read: &mut Read<'_>, town: i64) -> Result<Vec<i64>, DbError> {
    read.values(OF_TOWN, params![town])
}
