//! Which activities and series the search tells, and which it tells anew.

use db::{DbError, Read, params};

const NUMBERS: &str = "select id from activity where id > ?1 order by id limit ?2";
const OF_PARTNERSHIP: &str =
    "select activity_id from activity_partnership where partnership_id = ?1 order by activity_id";
const OF_TOWN: &str = "select distinct ap.activity_id from partnership_party pp \
     join activity_partnership ap on ap.partnership_id = pp.partnership_id where pp.town_id = ?1 \
     order by ap.activity_id";
const SERIES_NUMBERS: &str = "select id from series where id > ?1 order by id limit ?2";

/// The numbers of activities behind a number, in their order.
pub(crate) fn numbers(read: &mut Read<'_>, after: i64, limit: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS, params![after, limit])
}

/// The numbers of all activities of a partnership.
pub(crate) fn numbers_of_partnership(
    read: &mut Read<'_>,
    partnership: i64,
) -> Result<Vec<i64>, DbError> {
    read.values(OF_PARTNERSHIP, params![partnership])
}

/// The numbers of all activities in which a town takes part.
pub(crate) fn numbers_of_town(read: &mut Read<'_>, town: i64) -> Result<Vec<i64>, DbError> {
    read.values(OF_TOWN, params![town])
}

/// The numbers of series behind a number, in their order.
pub(crate) fn series_numbers(
    read: &mut Read<'_>,
    after: i64,
    limit: i64,
) -> Result<Vec<i64>, DbError> {
    read.values(SERIES_NUMBERS, params![after, limit])
}
