//! Which reports the search tells, which it tells anew, and what was published of each.

use crate::document::Document;
use db::{DbError, Read, params, row};
use std::collections::BTreeSet;
use values::{PersonId, ReportId, TownId};

const NUMBERS: &str = "select id from report where id > ?1 order by id limit ?2";
const OF_TOWN: &str = "select id from report where town_id = ?1 order by id";
/// Taking the name out of the words changes them; both engines can say that, and neither asks for a pattern.
const NAMING: &str = "select distinct e.report_id from edition e where replace(e.content, ?1, '') <> e.content \
     order by e.report_id";
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

/// The numbers of all reports in which one of a person's names was published.
pub(crate) fn numbers_naming(read: &mut Read<'_>, person: i64) -> Result<Vec<i64>, DbError> {
    let Some(person) = people::person_by_id(read, PersonId(person))? else {
        return Ok(Vec::new());
    };
    let mut found = BTreeSet::new();
    for (_, name) in person.name.iter() {
        // As it stands within a text of JSON.
        let quoted = serde_json::json!(name).to_string();
        let words = quoted.trim_matches('"');
        found.extend(read.values::<i64>(NAMING, params![words])?);
    }
    Ok(found.into_iter().collect())
}

/// What was published of a report, if anything was; without the names that were hidden since.
pub(crate) fn published(read: &mut Read<'_>, id: ReportId) -> Result<Option<Published>, DbError> {
    let row: Option<PublishedRow> = read.one(PUBLISHED, params![id])?;
    let Some(row) = row else { return Ok(None) };
    let document: Document = serde_json::from_value(row.content)
        .map_err(|error| DbError::Shape(format!("edition of report {}: {error}", id.0)))?;
    let hidden = people::hidden_names(read)?;
    Ok(Some(Published {
        town_id: row.town_id,
        document: document.without_names(&hidden),
    }))
}
