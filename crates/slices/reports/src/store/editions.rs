//! SQL of editions: what was published.

use crate::document::Document;
use crate::model::Record;
use db::{DbError, Read, Tx, Value, params, row};
use values::{Cursor, Instant, MultiText, Noun, ReportId, Slug, TownId};

const NEWEST: &str = "select e.id, e.n, e.published_at, e.published_by, e.content from report r \
     join edition e on e.report_id = r.id where r.town_id = ?1 and r.year = ?2 order by e.n desc limit 1";
const CHANGED: &str = "select er.noun, er.record_id, er.version, er.label, er.path from edition_record er \
     where er.edition_id = ?1 and exists (select 1 from change c where c.noun = er.noun \
     and c.record_id = er.record_id and c.version > er.version) order by er.noun, er.record_id";
const INSERT: &str = "insert into edition (report_id, n, year, title, number, published_at, published_by, \
     content) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) returning id";
const INSERT_RECORD: &str = "insert into edition_record (edition_id, noun, record_id, version, label, path) \
     values (?1, ?2, ?3, ?4, ?5, ?6)";
const LIST: &str = "select e.id, t.slug, t.names, e.year, e.title, e.number, e.published_at \
     from edition e join report r on r.id = e.report_id join town t on t.id = r.town_id \
     where (e.year, e.id) < (?1, ?2) \
     and e.n = (select max(o.n) from edition o where o.report_id = e.report_id) \
     order by e.year desc, e.id desc limit ?3";

row! {
    struct EditionRow {
        id: i64,
        n: i64,
        published_at: Instant,
        published_by: String,
        content: serde_json::Value,
    }
}

/// What was published, and when.
#[derive(Clone, Debug)]
pub(crate) struct Edition {
    pub(crate) id: i64,
    /// Its number, from 1.
    pub(crate) n: i64,
    pub(crate) published_at: Instant,
    pub(crate) published_by: String,
    pub(crate) document: Document,
}

row! {
    /// An edition in the list.
    #[derive(Clone, Debug)]
    pub(crate) struct Listed {
        pub(crate) id: i64,
        pub(crate) slug: Slug,
        pub(crate) names: MultiText,
        pub(crate) year: i64,
        pub(crate) title: MultiText,
        pub(crate) number: Option<String>,
        pub(crate) published_at: Instant,
    }
}

row! {
    struct RecordRow {
        noun: Noun,
        record_id: i64,
        version: i64,
        label: MultiText,
        path: String,
    }
}

/// The newest edition of a town's report of a year, if one was published; without the names that were hidden since.
pub(crate) fn edition(
    read: &mut Read<'_>,
    town: TownId,
    year: i16,
) -> Result<Option<Edition>, DbError> {
    let row: Option<EditionRow> = read.one(NEWEST, params![town, i64::from(year)])?;
    let Some(row) = row else { return Ok(None) };
    let document: Document = serde_json::from_value(row.content)
        .map_err(|error| DbError::Shape(format!("edition {}: {error}", row.id)))?;
    let hidden = people::hidden_names(read)?;
    Ok(Some(Edition {
        id: row.id,
        n: row.n,
        published_at: row.published_at,
        published_by: row.published_by,
        document: document.without_names(&hidden),
    }))
}

/// The records behind an edition that changed since.
pub(crate) fn changed_since(read: &mut Read<'_>, edition: i64) -> Result<Vec<Record>, DbError> {
    let rows: Vec<RecordRow> = read.all(CHANGED, params![edition])?;
    let record = |row: RecordRow| Record {
        noun: row.noun,
        id: row.record_id,
        version: row.version,
        label: row.label,
        path: row.path,
    };
    Ok(rows.into_iter().map(record).collect())
}

/// A page of the newest edition of each report, newest year first, and where the next page begins.
pub(crate) fn editions(
    read: &mut Read<'_>,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<(Vec<Listed>, Option<Cursor>), DbError> {
    let (year, id) = after.map_or((9999, i64::MAX), |cursor| {
        (cursor.key.parse::<i64>().unwrap_or(9999), cursor.id)
    });
    let mut rows: Vec<Listed> = read.all(LIST, params![year, id, limit + 1])?;
    let next = Cursor::cut(&mut rows, limit, |row| (row.year.to_string(), row.id));
    Ok((rows, next))
}

/// Keeps an edition of a report for ever.
pub(crate) fn insert_edition(
    tx: &mut Tx<'_>,
    (report, n): (ReportId, i64),
    by: &str,
    document: &Document,
) -> Result<(), DbError> {
    let content = serde_json::to_value(document)
        .map_err(|error| DbError::Shape(format!("edition: {error}")))?;
    let now = tx.now();
    let fields: &[Value] = params![
        report,
        n,
        i64::from(document.year),
        &document.title,
        document.number.as_deref(),
        now,
        by,
        &content,
    ];
    let id = tx.insert(INSERT, fields)?;
    for one in document.records() {
        let oldest = oldest(document, one);
        let fields = params![id, one.noun, one.id, oldest, &one.label, one.path.as_str()];
        tx.execute(INSERT_RECORD, fields)?;
    }
    Ok(())
}

/// The oldest version of a record that any sentence rests on.
fn oldest(document: &Document, record: &Record) -> i64 {
    document
        .parts
        .iter()
        .flat_map(|part| &part.sentences)
        .flat_map(|told| &told.records)
        .filter(|one| one.noun == record.noun && one.id == record.id)
        .map(|one| one.version)
        .min()
        .unwrap_or(record.version)
}
