//! The draft on the desk: sentences with their records, what is missing, and what no longer fits.

use super::{desk_path, desk_town, year};
use crate::document::{FigureLine, figure_lines};
use crate::store::Checked;
use crate::words::{self, GapGroup, Remarks};
use crate::{Document, Report, Texts, actions, figures, numbers, outline, rules, store};
use askama::Template;
use db::{Read, Tx, history};
use std::collections::BTreeSet;
use towns::Town;
use values::{MultiText, Problems};
use web::form::Fields;
use web::{AppError, Ctx, Head, Html, Outcome, Pairs, Reportable};

#[derive(Template)]
#[template(path = "draft.html")]
struct DraftPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    title: String,
    report: Option<&'a Report>,
    parts: Vec<PartView>,
    figures: Vec<FigureLine>,
    gaps: Vec<GapGroup>,
    /// How many sentences making the draft anew would add.
    n_new: i64,
    n_doubtful: i64,
    make: Html,
    publish: Html,
    paper: String,
    published: Option<String>,
}

struct PartView {
    code: &'static str,
    title: &'static str,
    lines: Vec<Line>,
    left_out: Vec<Line>,
    n_doubtful: i64,
    n_left_out: i64,
}

struct Line {
    anchor: String,
    text: MultiText,
    /// The same in the reader's language, for the names of links.
    says: String,
    records: Vec<(MultiText, String)>,
    mark: String,
    edit: String,
    remarks: Remarks,
    is_edited: bool,
}

/// Everything that the page is made of.
struct Draft {
    town: Town,
    year: i16,
    report: Option<Report>,
    sentences: Vec<Checked>,
    now: Vec<Reportable>,
    before: Vec<Reportable>,
}

fn load(ctx: &Ctx, read: &mut Read<'_>) -> Result<Draft, AppError> {
    let town = desk_town(ctx, read)?;
    let year = year(ctx)?;
    let report = store::report(read, town.id, year)?;
    let sentences = match &report {
        Some(report) => store::sentences(read, report.id)?,
        None => Vec::new(),
    };
    let tell = &ctx.site().reports;
    Ok(Draft {
        now: actions::told(read, tell, town.id, year)?,
        before: actions::told(read, tell, town.id, year - 1)?,
        town,
        year,
        report,
        sentences,
    })
}

pub(crate) fn draft(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let draft = load(ctx, read)?;
    let parts = parts(ctx, read, &draft)?;
    let blank = actions::blank(draft.town.id, draft.year);
    let report = draft.report.as_ref();
    let counts = (figures::count(&draft.now), figures::count(&draft.before));
    let document = Document::new(&draft.town, report.unwrap_or(&blank), &[], counts, &[]);
    let n_new = draft.now.iter().filter(|one| {
        !draft
            .sentences
            .iter()
            .any(|known| known.sentence.key == one.key)
    });
    let path = |rest: &str| desk_path(&draft.town, draft.year, rest);
    let (empty, none) = (Pairs::default(), Problems::default());
    let form = Fields::new(ctx, &empty, &none, &|_| None);
    let version = report.map_or(0, |report| report.version);
    let title = t.draft_title(draft.town.name(ctx.lang), &draft.year.to_string());
    let page = DraftPage {
        t,
        ctx,
        title: title.clone(),
        n_new: i64::try_from(n_new.count()).unwrap_or(i64::MAX),
        n_doubtful: parts.iter().map(|part| part.n_doubtful).sum(),
        parts,
        figures: figure_lines(ctx.lang, &document),
        gaps: mended_from(&path(""), words::gaps(ctx.lang, &draft.now)),
        make: form.open(&path(""), version),
        publish: form.open(&path("/publication"), version),
        paper: path("/paper"),
        published: report
            .filter(|report| report.editions > 0)
            .map(|_| document.path()),
        report,
    };
    ctx.page(Head::desk(title), &page)
}

/// The gaps with addresses that lead back to the report.
fn mended_from(report: &str, mut gaps: Vec<GapGroup>) -> Vec<GapGroup> {
    let query = Pairs::default().with("back", report).query();
    for (_, path) in gaps.iter_mut().flat_map(|group| &mut group.records) {
        path.push_str(&query);
    }
    gaps
}

fn parts(ctx: &Ctx, read: &mut Read<'_>, draft: &Draft) -> Result<Vec<PartView>, AppError> {
    let t = Texts::new(ctx.lang);
    let mut parts = Vec::new();
    for code in outline::order(&ctx.site().instance().outline) {
        let mut part = PartView {
            code,
            title: outline::title(t, code),
            lines: Vec::new(),
            left_out: Vec::new(),
            n_doubtful: 0,
            n_left_out: 0,
        };
        let of_part = draft.sentences.iter();
        for checked in of_part.filter(|one| one.sentence.section == code) {
            let line = line(ctx, read, draft, checked)?;
            if checked.sentence.is_left_out {
                part.n_left_out += 1;
                part.left_out.push(line);
            } else {
                part.n_doubtful += i64::from(line.remarks.is_doubtful);
                part.lines.push(line);
            }
        }
        if !part.lines.is_empty() || !part.left_out.is_empty() {
            parts.push(part);
        }
    }
    Ok(parts)
}

fn line(
    ctx: &Ctx,
    read: &mut Read<'_>,
    draft: &Draft,
    checked: &Checked,
) -> Result<Line, AppError> {
    let sentence = &checked.sentence;
    let told = draft.now.iter().find(|one| one.key == sentence.key);
    let strays = stray_numbers(ctx, read, draft, checked, told)?;
    let records = sentence.records.iter();
    let n = i64::try_from(sentence.records.len()).unwrap_or(i64::MAX);
    let rest = format!("/sentences/{}", sentence.id.0);
    Ok(Line {
        anchor: format!("s{}", sentence.id.0),
        says: sentence.text().plain(ctx.lang).to_owned(),
        text: sentence.text(),
        records: records
            .map(|record| (record.label.clone(), record.path.clone()))
            .collect(),
        mark: Texts::new(ctx.lang).mark_records(n),
        edit: desk_path(&draft.town, draft.year, &rest),
        remarks: words::remarks(ctx.lang, checked, told.is_some(), &strays),
        is_edited: sentence.is_edited(),
    })
}

/// The numbers of a rewritten sentence that neither its suggestion nor the facts of its records have.
fn stray_numbers(
    ctx: &Ctx,
    read: &mut Read<'_>,
    draft: &Draft,
    checked: &Checked,
    told: Option<&Reportable>,
) -> Result<Vec<u64>, AppError> {
    let sentence = &checked.sentence;
    let text = sentence.text();
    let words = text.plain(ctx.lang);
    if !sentence.is_edited() {
        return Ok(Vec::new());
    }
    let mut known: BTreeSet<u64> = u64::try_from(draft.year).into_iter().collect();
    for said in told.iter().flat_map(|one| &one.sentence) {
        known.extend(numbers::of(said));
    }
    if rules::stray_numbers(words, &known).is_empty() {
        return Ok(Vec::new());
    }
    for (record, newest) in sentence.records.iter().zip(&checked.newest) {
        let facts = history::facts_at(read, record.noun, record.id, *newest)?;
        for (field, says) in facts.iter().flatten() {
            known.extend(rules::numbers_of_field(
                field,
                says.as_str().unwrap_or_default(),
            ));
        }
    }
    Ok(rules::stray_numbers(words, &known))
}

pub(crate) fn make_draft(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let (town, year) = (desk_town(ctx, tx)?, year(ctx)?);
    let tell = &ctx.site().reports;
    actions::make_draft(tx, &ctx.actor, tell, (town.id, year))?;
    Ok(ctx.done(&desk_path(&town, year, ""), "drafted"))
}

pub(crate) fn publish(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let (town, year) = (desk_town(ctx, tx)?, year(ctx)?);
    let version = ctx.form.value("version").unwrap_or(0);
    let site = ctx.site();
    let outline = &site.instance().outline;
    let what = (&town, year, version);
    actions::publish(tx, &ctx.actor, &site.reports, what, outline)?;
    let path = format!("/reports/{}/{year}", town.slug.as_str());
    Ok(ctx.done(&path, "published"))
}
