//! SQL of series.

use crate::Series;
use db::{DbError, Read, Tx, params, row};
use values::{MultiText, PartnershipId, SeriesId, Slug, TownId, end_of_range};

const SERIES_SLUGS: &str = "select slug from series where slug >= ?1 and slug < ?2";
const SERIES: &str =
    "select id, slug, partnership_id, name, rule, about, version from series where slug = ?1";
const SERIES_BY_ID: &str =
    "select id, slug, partnership_id, name, rule, about, version from series where id = ?1";
const ALL_SERIES: &str = "select id, slug, partnership_id, name, rule, about, version from series order by slug limit 500";
const INSERT_SERIES: &str = "insert into series (slug, partnership_id, name, rule, about, version) \
     values (?1, ?2, ?3, ?4, ?5, 1) returning id";

const UPDATE_SERIES: &str = "update series set partnership_id = ?3, name = ?4, rule = ?5, about = ?6, \
     version = version + 1 \
     where id = ?1 and version = ?2";

const PARTIES: &str =
    "select town_id from partnership_party where partnership_id = ?1 order by place";

row! {
    struct SeriesRow {
        id: SeriesId,
        slug: Slug,
        partnership_id: Option<PartnershipId>,
        name: MultiText,
        rule: MultiText,
        about: MultiText,
        version: i64,
    }
}

impl SeriesRow {
    fn with(self, parties: Vec<TownId>) -> Series {
        Series {
            id: self.id,
            slug: self.slug,
            partnership: self.partnership_id,
            parties,
            name: self.name,
            rule: self.rule,
            about: self.about,
            version: self.version,
        }
    }
}

fn whole(read: &mut Read<'_>, row: Option<SeriesRow>) -> Result<Option<Series>, DbError> {
    let Some(row) = row else { return Ok(None) };
    let parties = read.values(PARTIES, params![row.partnership_id])?;
    Ok(Some(row.with(parties)))
}

pub(crate) fn series_slugs_like(read: &mut Read<'_>, slug: &Slug) -> Result<Vec<Slug>, DbError> {
    read.values(SERIES_SLUGS, params![slug, end_of_range(slug.as_str())])
}

/// A series by its slug.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn series(read: &mut Read<'_>, slug: &Slug) -> Result<Option<Series>, DbError> {
    let row = read.one(SERIES, params![slug])?;
    whole(read, row)
}

/// A series by its identity.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn series_by_id(read: &mut Read<'_>, id: SeriesId) -> Result<Option<Series>, DbError> {
    let row = read.one(SERIES_BY_ID, params![id])?;
    whole(read, row)
}

/// Every series, for the form; without parties.
pub(crate) fn all_series(read: &mut Read<'_>) -> Result<Vec<Series>, DbError> {
    let rows: Vec<SeriesRow> = read.all(ALL_SERIES, params![])?;
    Ok(rows.into_iter().map(|row| row.with(Vec::new())).collect())
}

pub(crate) fn insert_series(tx: &mut Tx<'_>, series: &Series) -> Result<SeriesId, DbError> {
    let fields = params![
        &series.slug,
        series.partnership,
        &series.name,
        &series.rule,
        &series.about
    ];
    tx.insert(INSERT_SERIES, fields).map(SeriesId)
}

/// Saves a series; false where its version is not the newest any more.
pub(crate) fn update_series(tx: &mut Tx<'_>, series: &Series) -> Result<bool, DbError> {
    let fields = params![
        series.id,
        series.version,
        series.partnership,
        &series.name,
        &series.rule,
        &series.about
    ];
    tx.execute(UPDATE_SERIES, fields).map(|n| n == 1)
}
