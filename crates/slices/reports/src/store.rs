//! SQL of reports and their sentences.

mod editions;
mod searchable;

pub(crate) use editions::{Edition, Listed, changed_since, edition, editions, insert_edition};
pub(crate) use searchable::{Published, numbers, numbers_naming, numbers_of_town, published};

use crate::model::{Record, Reference};
use crate::{Report, Sentence};
use db::{DbError, Read, Tx, params, row};
use std::collections::HashMap;
use values::{Day, MultiText, Noun, ReportId, SentenceId, TownId};

const REPORT: &str = "select id, town_id, year, title, number, kind, editions, version from report \
     where town_id = ?1 and year = ?2";
const OF_TOWN: &str = "select year from report where town_id = ?1 order by year desc limit 200";
const REFERENCES: &str =
    "select number, about from report_reference where report_id = ?1 order by place";
const SENTENCES: &str = "select id, report_id, key, section, place, on_day, drafted, edited, is_left_out, \
     version from sentence where report_id = ?1 order by place, id";
const RECORDS: &str = "select sr.sentence_id, sr.noun, sr.record_id, sr.version, sr.label, sr.path, \
     (select max(c.version) from change c where c.noun = sr.noun and c.record_id = sr.record_id) as newest \
     from sentence s join sentence_record sr on sr.sentence_id = s.id where s.report_id = ?1 \
     order by sr.sentence_id, sr.place";
const INSERT_REPORT: &str = "insert into report (town_id, year, title, number, kind, editions, version) \
     values (?1, ?2, ?3, ?4, ?5, 0, 1) returning id";
const UPDATE_REPORT: &str = "update report set title = ?3, number = ?4, kind = ?5, version = version + 1 \
     where id = ?1 and version = ?2";
const COUNT_EDITION: &str = "update report set editions = editions + 1, version = version + 1 \
     where id = ?1 and version = ?2";
const INSERT_REFERENCE: &str =
    "insert into report_reference (report_id, place, number, about) values (?1, ?2, ?3, ?4)";
const REMOVE_REFERENCES: &str = "delete from report_reference where report_id = ?1";
const INSERT_SENTENCE: &str = "insert into sentence (report_id, key, section, place, on_day, drafted, \
     edited, is_left_out, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1) returning id";
const UPDATE_SENTENCE: &str = "update sentence set section = ?3, place = ?4, on_day = ?5, drafted = ?6, \
     edited = ?7, is_left_out = ?8, version = version + 1 where id = ?1 and version = ?2";
const INSERT_RECORD: &str = "insert into sentence_record (sentence_id, place, noun, record_id, version, \
     label, path) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const REMOVE_RECORDS: &str = "delete from sentence_record where sentence_id = ?1";

row! {
    struct ReportRow {
        id: ReportId,
        town_id: TownId,
        year: i64,
        title: MultiText,
        number: Option<String>,
        kind: MultiText,
        editions: i64,
        version: i64,
    }
}

row! {
    struct SentenceRow {
        id: SentenceId,
        report_id: ReportId,
        key: String,
        section: String,
        place: i64,
        on_day: Option<Day>,
        drafted: MultiText,
        edited: MultiText,
        is_left_out: bool,
        version: i64,
    }
}

row! {
    struct RecordRow {
        sentence_id: SentenceId,
        noun: Noun,
        record_id: i64,
        version: i64,
        label: MultiText,
        path: String,
        newest: Option<i64>,
    }
}

/// A sentence with the newest version of each of its records.
#[derive(Clone, Debug)]
pub(crate) struct Checked {
    pub(crate) sentence: Sentence,
    /// As long as the sentence's records, in their order.
    pub(crate) newest: Vec<i64>,
}

impl Checked {
    /// The records that changed since the sentence was told from them.
    pub(crate) fn changed(&self) -> impl Iterator<Item = (&Record, i64)> {
        let pairs = self
            .sentence
            .records
            .iter()
            .zip(self.newest.iter().copied());
        pairs.filter(|(record, newest)| *newest > record.version)
    }

    /// The sentence, resting on its records as they are now.
    pub(crate) fn confirmed(&self) -> Sentence {
        let mut sentence = self.sentence.clone();
        for (record, newest) in sentence.records.iter_mut().zip(&self.newest) {
            record.version = record.version.max(*newest);
        }
        sentence
    }
}

/// A town's report of a year, if somebody began it.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn report(read: &mut Read<'_>, town: TownId, year: i16) -> Result<Option<Report>, DbError> {
    let row: Option<ReportRow> = read.one(REPORT, params![town, i64::from(year)])?;
    let Some(row) = row else { return Ok(None) };
    let references: Vec<(String, MultiText)> = read.all(REFERENCES, params![row.id])?;
    let reference = |(number, about)| Reference { number, about };
    Ok(Some(Report {
        id: row.id,
        town: row.town_id,
        year: i16::try_from(row.year).unwrap_or(year),
        title: row.title,
        number: row.number,
        kind: row.kind,
        references: references.into_iter().map(reference).collect(),
        editions: row.editions,
        version: row.version,
    }))
}

/// The years of which a town began a report, newest first.
pub(crate) fn years(read: &mut Read<'_>, town: TownId) -> Result<Vec<i64>, DbError> {
    read.values(OF_TOWN, params![town])
}

/// The sentences of a report in their order, in two questions whatever they are.
pub(crate) fn sentences(read: &mut Read<'_>, report: ReportId) -> Result<Vec<Checked>, DbError> {
    let rows: Vec<SentenceRow> = read.all(SENTENCES, params![report])?;
    let mut of: HashMap<SentenceId, (Vec<Record>, Vec<i64>)> = HashMap::new();
    for row in read.all::<RecordRow>(RECORDS, params![report])? {
        let (records, newest) = of.entry(row.sentence_id).or_default();
        newest.push(row.newest.unwrap_or(row.version));
        records.push(Record {
            noun: row.noun,
            id: row.record_id,
            version: row.version,
            label: row.label,
            path: row.path,
        });
    }
    let checked = |row: SentenceRow| {
        let (records, newest) = of.remove(&row.id).unwrap_or_default();
        let sentence = Sentence {
            id: row.id,
            report: row.report_id,
            key: row.key,
            section: row.section,
            place: row.place,
            on: row.on_day,
            drafted: row.drafted,
            edited: row.edited,
            is_left_out: row.is_left_out,
            version: row.version,
            records,
        };
        Checked { sentence, newest }
    };
    Ok(rows.into_iter().map(checked).collect())
}

pub(crate) fn insert_report(tx: &mut Tx<'_>, report: &Report) -> Result<ReportId, DbError> {
    let fields = params![
        report.town,
        i64::from(report.year),
        &report.title,
        report.number.as_deref(),
        &report.kind,
    ];
    let id = tx.insert(INSERT_REPORT, fields).map(ReportId)?;
    insert_references(tx, id, &report.references)?;
    Ok(id)
}

fn insert_references(
    tx: &mut Tx<'_>,
    id: ReportId,
    references: &[Reference],
) -> Result<(), DbError> {
    for (place, one) in (0_i64..).zip(references) {
        let fields = params![id, place, one.number.as_str(), &one.about];
        tx.execute(INSERT_REFERENCE, fields)?;
    }
    Ok(())
}

/// Saves a report; false where its version is not the newest any more.
pub(crate) fn update_report(tx: &mut Tx<'_>, report: &Report) -> Result<bool, DbError> {
    let fields = params![
        report.id,
        report.version,
        &report.title,
        report.number.as_deref(),
        &report.kind,
    ];
    if tx.execute(UPDATE_REPORT, fields)? != 1 {
        return Ok(false);
    }
    tx.execute(REMOVE_REFERENCES, params![report.id])?;
    insert_references(tx, report.id, &report.references)?;
    Ok(true)
}

/// Counts one edition more; false where the report's version is not the newest any more.
pub(crate) fn count_edition(tx: &mut Tx<'_>, report: &Report) -> Result<bool, DbError> {
    tx.execute(COUNT_EDITION, params![report.id, report.version])
        .map(|n| n == 1)
}

pub(crate) fn insert_sentence(tx: &mut Tx<'_>, one: &Sentence) -> Result<SentenceId, DbError> {
    let fields = params![
        one.report,
        one.key.as_str(),
        one.section.as_str(),
        one.place,
        one.on,
        &one.drafted,
        &one.edited,
        one.is_left_out,
    ];
    let id = tx.insert(INSERT_SENTENCE, fields).map(SentenceId)?;
    insert_records(tx, id, &one.records)?;
    Ok(id)
}

/// Saves a sentence and its records; false where its version is not the newest any more.
pub(crate) fn update_sentence(tx: &mut Tx<'_>, one: &Sentence) -> Result<bool, DbError> {
    let fields = params![
        one.id,
        one.version,
        one.section.as_str(),
        one.place,
        one.on,
        &one.drafted,
        &one.edited,
        one.is_left_out,
    ];
    if tx.execute(UPDATE_SENTENCE, fields)? != 1 {
        return Ok(false);
    }
    tx.execute(REMOVE_RECORDS, params![one.id])?;
    insert_records(tx, one.id, &one.records)?;
    Ok(true)
}

fn insert_records(tx: &mut Tx<'_>, id: SentenceId, records: &[Record]) -> Result<(), DbError> {
    for (place, one) in (0_i64..).zip(records) {
        let fields = params![
            id,
            place,
            one.noun,
            one.id,
            one.version,
            &one.label,
            one.path.as_str(),
        ];
        tx.execute(INSERT_RECORD, fields)?;
    }
    Ok(())
}
