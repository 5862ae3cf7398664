//! SQL of series.

use crate::Series;
use db::{DbError, Read, Tx, params};
use values::{SeriesId, Slug};

const SERIES_SLUGS: &str = "select slug from series where slug >= ?1 and slug < ?2";
const SERIES: &str = "select id, slug, name, rule, about, version from series where slug = ?1";
const SERIES_BY_ID: &str = "select id, slug, name, rule, about, version from series where id = ?1";
const ALL_SERIES: &str =
    "select id, slug, name, rule, about, version from series order by slug limit 500";
const INSERT_SERIES: &str = "insert into series (slug, name, rule, about, version) \
     values (?1, ?2, ?3, ?4, 1) returning id";

pub(crate) fn series_slugs_like(read: &mut Read<'_>, slug: &Slug) -> Result<Vec<Slug>, DbError> {
    read.values(
        SERIES_SLUGS,
        params![slug, format!("{}\u{7f}", slug.as_str())],
    )
}

/// A series by its slug.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn series(read: &mut Read<'_>, slug: &Slug) -> Result<Option<Series>, DbError> {
    read.one(SERIES, params![slug])
}

/// A series by its identity.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn series_by_id(read: &mut Read<'_>, id: SeriesId) -> Result<Option<Series>, DbError> {
    read.one(SERIES_BY_ID, params![id])
}

/// Every series, for the form.
pub(crate) fn all_series(read: &mut Read<'_>) -> Result<Vec<Series>, DbError> {
    read.all(ALL_SERIES, params![])
}

pub(crate) fn insert_series(tx: &mut Tx<'_>, series: &Series) -> Result<SeriesId, DbError> {
    let fields = params![&series.slug, &series.name, &series.rule, &series.about];
    tx.insert(INSERT_SERIES, fields).map(SeriesId)
}
