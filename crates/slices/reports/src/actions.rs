//! What is done with reports.

use crate::document::Document;
use crate::{Report, Sentence, figures, outline, rules, store};
use access::Actor;
use db::{DbError, Read, Tx};
use towns::Town;
use values::{MultiText, ReportId, TownId};
use web::{AppError, Reportable, Reports, kept};

/// What the slices tell of a town's year, in the order of the thread.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn told(
    read: &mut Read<'_>,
    tell: &[Reports],
    town: TownId,
    year: i16,
) -> Result<Vec<Reportable>, DbError> {
    let mut told = Vec::new();
    for of_town in tell {
        told.extend(of_town(read, town, year)?);
    }
    Ok(told)
}

/// A report without anything yet.
pub(crate) fn blank(town: TownId, year: i16) -> Report {
    Report {
        id: ReportId(0),
        town,
        year,
        title: MultiText::default(),
        number: None,
        kind: MultiText::default(),
        references: Vec::new(),
        editions: 0,
        version: 1,
    }
}

/// Makes the draft of a report from the records, or makes it anew: what was rewritten keeps its words, what
/// was left out stays out, and new facts come in.
///
/// # Errors
/// [`AppError`] of the database.
pub fn make_draft(
    tx: &mut Tx<'_>,
    who: &Actor,
    tell: &[Reports],
    (town, year): (TownId, i16),
) -> Result<ReportId, AppError> {
    let report = begun(tx, who, town, year)?;
    let told = told(tx, tell, town, year)?;
    let kept: Vec<Sentence> = store::sentences(tx, report)?
        .into_iter()
        .map(|one| one.sentence)
        .collect();
    let renewal = rules::renew(report, &kept, &told);
    if renewal == rules::Renewal::default() {
        tx.leaves_no_trace("the draft says already what the records say");
    }
    for mut one in renewal.added {
        one.id = store::insert_sentence(tx, &one)?;
        kept::record(tx, who, "create", None, Some(&one))?;
    }
    for (before, after) in renewal.changed {
        if !store::update_sentence(tx, &after)? {
            return Err(AppError::Conflict);
        }
        kept::record(tx, who, "edit", Some(&before), Some(&after))?;
    }
    Ok(report)
}

/// The report of a town and a year; it is begun where there is none.
fn begun(tx: &mut Tx<'_>, who: &Actor, town: TownId, year: i16) -> Result<ReportId, AppError> {
    if let Some(report) = store::report(tx, town, year)? {
        return Ok(report.id);
    }
    let mut report = blank(town, year);
    report.id = store::insert_report(tx, &report)?;
    kept::record(tx, who, "create", None, Some(&report))?;
    Ok(report.id)
}

/// Saves what a report says of itself: title, number and kind of paper, other papers.
///
/// # Errors
/// [`AppError::NotFound`] where nobody began it, [`AppError::Conflict`] where somebody else saved meanwhile.
pub fn describe(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Report,
    verb: &'static str,
) -> Result<(), AppError> {
    let before = store::report(tx, draft.town, draft.year)?.ok_or(AppError::NotFound)?;
    if before.version != draft.version || !store::update_report(tx, draft)? {
        return Err(AppError::Conflict);
    }
    kept::record(tx, who, verb, Some(&before), Some(draft))
}

/// Saves a sentence. It rests on its records as they are now: whoever saves has looked.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile.
pub(crate) fn edit_sentence(
    tx: &mut Tx<'_>,
    who: &Actor,
    before: &store::Checked,
    draft: &Sentence,
    verb: &'static str,
) -> Result<(), AppError> {
    let after = Sentence {
        records: before.confirmed().records,
        ..draft.clone()
    };
    if before.sentence.version != after.version || !store::update_sentence(tx, &after)? {
        return Err(AppError::Conflict);
    }
    kept::record(tx, who, verb, Some(&before.sentence), Some(&after))
}

/// Publishes a report as it stands: a new edition, which nothing changes afterwards. `version` is the one that
/// was looked at.
///
/// # Errors
/// [`AppError::NotFound`] where nobody began it, [`AppError::Conflict`] where somebody saved meanwhile,
/// [`AppError::Refused`] where it has no sentence.
pub fn publish(
    tx: &mut Tx<'_>,
    who: &Actor,
    tell: &[Reports],
    (town, year, version): (&Town, i16, i64),
    outline: &[String],
) -> Result<(), AppError> {
    let before = store::report(tx, town.id, year)?.ok_or(AppError::NotFound)?;
    if before.version != version || !store::count_edition(tx, &before)? {
        return Err(AppError::Conflict);
    }
    let document = document(tx, tell, (town, &before), outline)?;
    if document.n_sentences() == 0 {
        return Err(AppError::Refused("error-nothing-to-publish".to_owned()));
    }
    let after = Report {
        editions: before.editions + 1,
        ..before.clone()
    };
    store::insert_edition(tx, (before.id, after.editions), who.name(), &document)?;
    kept::record(tx, who, "publish", Some(&before), Some(&after))
}

/// A report as everybody would read it now.
pub(crate) fn document(
    read: &mut Read<'_>,
    tell: &[Reports],
    (town, report): (&Town, &Report),
    outline: &[String],
) -> Result<Document, AppError> {
    let sentences: Vec<Sentence> = store::sentences(read, report.id)?
        .into_iter()
        .map(|one| one.sentence)
        .collect();
    let now = figures::count(&told(read, tell, town.id, report.year)?);
    let before = figures::count(&told(read, tell, town.id, report.year - 1)?);
    let order = outline::order(outline);
    let document = Document::new(town, report, &sentences, (now, before), &order);
    Ok(document.without_names(&people::hidden_names(read)?))
}
