//! Which reports the search tells, which it tells anew, and what was published of each.

use crate::document::Document;
use db::{DbError, Read, params, row};
use values::{ReportId, TownId};

const NUMBERS: &str = "select id from report where id > ?1 order by id limit ?2";
const OF_TOWN: &str = "select id from report where town_id = ?1 order by id";
const PUBLISHED: &str = "select r.town_id, e.content from report r join edition e on e.report_id = r.id \
     where r.id = ?1 order by e.n desc limit 1";

row! {
    struct PublishedRow {
        town_id: TownId,
        content: serde_json::Value,
    }
}

/// The newest edition of a report, and the town that reports.
pub(crate) struct Published {
    pub(crate) town_id: TownId,
    pub(crate) document: Document,
}

/// The numbers of reports behind a number, in their order.
pub(crate) fn numbers(read: &mut Read<'_>, after: i64, limit: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS, params![after, limit])
}

/// The numbers of all reports of a town.
pub(crate) fn numbers_of_town(read: &mut Read<'_>, town: i64) -> Result<Vec<i64>, DbError> {
    read.values(OF_TOWN, params![town])
}

/// What was published of a report, if anything was.
pub(crate) fn published(read: &mut Read<'_>, id: ReportId) -> Result<Option<Published>, DbError> {
    let row: Option<PublishedRow> = read.one(PUBLISHED, params![id])?;
    let whole = |row: PublishedRow| {
        let document = serde_json::from_value(row.content)
            .map_err(|error| DbError::Shape(format!("edition of report {}: {error}", id.0)))?;
        Ok(Published {
            town_id: row.town_id,
            document,
        })
    };
    row.map(whole).transpose()
}
