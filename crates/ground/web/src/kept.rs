//! Records that people keep: their facts are what their form shows, so that history, restoring and the page
//! for a clash of two editors need nothing of their own.

use crate::{AppError, Ctx, Head, Html, Outcome, Pairs};
use access::Actor;
use askama::Template;
use db::{Change, FactMap, Read, Tx, history};
use http::StatusCode;
use serde_json::Value as Json;
use texts::locale;
use values::{Lang, Noun};

/// A record that is kept by a form.
pub trait Kept {
    /// What kind of record.
    const NOUN: Noun;

    /// Its number.
    fn number(&self) -> i64;

    /// Its version.
    fn version(&self) -> i64;

    /// What its form shows: field → text. These are its facts, too.
    fn form(&self) -> Pairs;
}

/// The facts of a form: a text a field, or a list where a field occurs more than once.
#[must_use]
pub fn facts(form: &Pairs) -> FactMap {
    let mut facts = FactMap::new();
    for (name, value) in form.iter().filter(|(_, value)| !value.is_empty()) {
        match facts.get_mut(name) {
            None => {
                facts.insert(name.to_owned(), Json::String(value.to_owned()));
            }
            Some(Json::Array(list)) => list.push(Json::String(value.to_owned())),
            Some(one) => *one = Json::Array(vec![one.clone(), Json::String(value.to_owned())]),
        }
    }
    facts
}

/// The form of facts; the other way round.
#[must_use]
pub fn form_of(facts: &FactMap) -> Pairs {
    let mut form = Pairs::default();
    for (name, value) in facts {
        match value {
            Json::Array(list) => {
                for value in list {
                    form.push(name, value.as_str().unwrap_or_default());
                }
            }
            Json::String(text) => form.push(name, text),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Object(_) => {}
        }
    }
    form
}

/// Records that a record was made, changed or removed, in the transaction that does it.
///
/// # Errors
/// [`AppError`] of the database.
pub fn record<K: Kept>(
    tx: &mut Tx<'_>,
    who: &Actor,
    verb: &'static str,
    before: Option<&K>,
    after: Option<&K>,
) -> Result<(), AppError> {
    let Some(one) = after.or(before) else {
        return Ok(());
    };
    let (was, is) = (
        before.map(|k| facts(&k.form())),
        after.map(|k| facts(&k.form())),
    );
    tx.record(&Change {
        who,
        noun: K::NOUN,
        record: one.number(),
        version: before.map_or(1, |before| before.version() + 1),
        verb,
        before: was.as_ref(),
        after: is.as_ref(),
    })?;
    Ok(())
}

/// The form of a record as it stood at a version.
///
/// # Errors
/// [`AppError::NotFound`] where there was no such version.
pub fn form_at(
    read: &mut Read<'_>,
    noun: Noun,
    record: i64,
    version: i64,
) -> Result<Pairs, AppError> {
    let facts = history::facts_at(read, noun, record, version)?.ok_or(AppError::NotFound)?;
    Ok(form_of(&facts))
}

/// Says what a field is called, for the history and the clash page: from its name without a language
/// (`fact-0-since`, `about`); nothing for a field that the slice does not know.
pub type Label<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A field's label, with the language where its name ends in one: `about-ru` → “About (Russian)”.
fn label_of(ctx: &Ctx, field: &str, label: Label<'_>) -> String {
    let (name, lang) = match field.rsplit_once('-') {
        Some((name, tag)) if tag.parse::<Lang>().is_ok() => (name, Some(tag)),
        Some(_) | None => (field, None),
    };
    let word = label(name).unwrap_or_else(|| name.to_owned());
    lang.map_or_else(
        || word.clone(),
        |tag| format!("{word} ({})", locale::language_name(ctx.lang, tag)),
    )
}

struct FieldChange {
    label: String,
    before: String,
    after: String,
}

struct Entry {
    when: String,
    iso: String,
    who: String,
    what: String,
    version: i64,
    fields: Vec<FieldChange>,
}

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage<'a> {
    ctx: &'a Ctx,
    title: &'a str,
    entries: Vec<Entry>,
    newest: i64,
    restore: String,
    older: Option<String>,
}

/// How many changes a page of the history shows.
const PAGE: i64 = 50;

/// The page of a record's history under its title, with a button at each earlier state that sends it to the
/// address `restore`.
///
/// # Errors
/// [`AppError`] of the database.
pub fn history_page<K: Kept>(
    ctx: &Ctx,
    read: &mut Read<'_>,
    record: &K,
    (title, restore): (&str, &str),
    label: Label<'_>,
) -> Outcome {
    let before = ctx.query.get("before").and_then(|text| text.parse().ok());
    let changes = history::of_record(read, K::NOUN, record.number(), before, PAGE)?;
    let is_full = i64::try_from(changes.len()).unwrap_or(0) == PAGE;
    let older = changes
        .last()
        .filter(|_| is_full)
        .map(|last| format!("{}?before={}", ctx.path, last.id));
    let zone = ctx.zone();
    let entry = |change: history::Recorded| Entry {
        when: locale::instant(ctx.lang, change.at, &zone),
        iso: change.at.rfc3339(),
        what: ctx
            .kit()
            .by_key(&format!("verb-{}", change.verb), &[])
            .unwrap_or_else(|| change.verb.clone()),
        version: change.version,
        fields: field_changes(ctx, &change, label),
        who: change.actor,
    };
    let page = HistoryPage {
        ctx,
        title,
        entries: changes.into_iter().map(entry).collect(),
        newest: record.version(),
        restore: restore.to_owned(),
        older,
    };
    ctx.page(
        Head::desk(format!("{}: {title}", ctx.kit().history_title())),
        &page,
    )
}

fn words(ctx: &Ctx, side: Option<&Json>, field: &str) -> String {
    let text = match side.and_then(|side| side.get(field)) {
        Some(Json::String(text)) => text.clone(),
        Some(Json::Array(list)) => list
            .iter()
            .filter_map(Json::as_str)
            .collect::<Vec<_>>()
            .join(", "),
        Some(Json::Null | Json::Bool(_) | Json::Number(_) | Json::Object(_)) | None => {
            String::new()
        }
    };
    if text.is_empty() {
        ctx.kit().history_empty().to_owned()
    } else {
        text
    }
}

fn field_changes(ctx: &Ctx, change: &history::Recorded, label: Label<'_>) -> Vec<FieldChange> {
    let sides = [change.before.as_ref(), change.after.as_ref()];
    let mut fields: Vec<&String> = sides
        .into_iter()
        .flatten()
        .filter_map(Json::as_object)
        .flat_map(|side| side.keys())
        .collect();
    fields.sort();
    fields.dedup();
    let [before, after] = sides;
    fields
        .into_iter()
        .map(|field| FieldChange {
            label: label_of(ctx, field, label),
            before: words(ctx, before, field),
            after: words(ctx, after, field),
        })
        .collect()
}

/// Two people's changes of one record, put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The form with everything that only one of them changed.
    pub form: Pairs,
    /// The fields that both changed, each to something else: field, before, theirs, mine.
    pub clashes: Vec<(String, String, String, String)>,
}

/// Puts mine and theirs together, both made from `base`.
#[must_use]
pub fn merge(base: &Pairs, theirs: &Pairs, mine: &Pairs) -> Merge {
    let mut fields: Vec<&str> = base
        .iter()
        .chain(theirs.iter())
        .chain(mine.iter())
        .map(|(name, _)| name)
        .collect();
    fields.sort_unstable();
    fields.dedup();
    let list = |form: &Pairs, field: &str| -> Vec<String> {
        form.all(field)
            .filter(|value| !value.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (mut form, mut clashes) = (Pairs::default(), Vec::new());
    for field in fields {
        let [was, other, own] = [base, theirs, mine].map(|form| list(form, field));
        if own != other && other != was && own != was {
            clashes.push((
                field.to_owned(),
                was.join(", "),
                other.join(", "),
                own.join(", "),
            ));
            continue;
        }
        for value in if own == was { other } else { own } {
            form.push(field, value);
        }
    }
    Merge { form, clashes }
}

#[derive(Template)]
#[template(path = "conflict.html")]
struct ConflictPage<'a> {
    ctx: &'a Ctx,
    opening: Html,
    lead: String,
    theirs: String,
    kept: Vec<(String, String)>,
    clashes: Vec<(String, String, String, String, String)>,
}

/// The page for the second of two editors: what only one of them changed is kept, the rest is chosen field
/// by field. Nothing is chosen beforehand and nothing typed is lost.
///
/// # Errors
/// [`AppError`] of the database.
pub fn conflict_page<K: Kept>(
    ctx: &Ctx,
    read: &mut Read<'_>,
    now: &K,
    action: &str,
    label: Label<'_>,
) -> Outcome {
    let version = ctx
        .form
        .get("version")
        .and_then(|text| text.parse().ok())
        .unwrap_or(0);
    let base = form_at(read, K::NOUN, now.number(), version)?;
    let mine = crate::form::OWN
        .iter()
        .fold(ctx.form.clone(), |form, name| form.without(name));
    let merge = merge(&base, &form_of(&facts(&now.form())), &mine);
    let newest = history::of_record(read, K::NOUN, now.number(), None, 1)?
        .into_iter()
        .next();
    let (name, when) = newest.map_or_else(Default::default, |change| {
        (
            change.actor,
            locale::instant(ctx.lang, change.at, &ctx.zone()),
        )
    });
    let t = ctx.kit();
    let (empty, problems, explain) = (
        Pairs::default(),
        values::Problems::default(),
        |_: &values::Problem| None,
    );
    let fields = crate::form::Fields::new(ctx, &empty, &problems, &explain);
    let page = ConflictPage {
        ctx,
        opening: fields.open(action, now.version()),
        lead: if merge.clashes.is_empty() {
            t.conflict_none().to_owned()
        } else {
            t.conflict_lead(&name, &when)
        },
        theirs: t.conflict_theirs(&name),
        kept: merge
            .form
            .iter()
            .map(|(n, v)| (n.to_owned(), v.to_owned()))
            .collect(),
        clashes: merge
            .clashes
            .into_iter()
            .map(|(f, was, other, own)| (label_of(ctx, &f, label), f, was, other, own))
            .collect(),
    };
    ctx.page_with(StatusCode::CONFLICT, Head::desk(t.conflict_title()), &page)
}

/// The draft that restores the state named in the form (`restore`), read as if somebody had typed it into
/// today's form: it replaces the version of `now`.
///
/// # Errors
/// [`AppError::Conflict`] where somebody saved meanwhile, [`AppError::Problems`] where the old state breaks
/// today's rules.
pub fn restored<K: Kept, D>(
    ctx: &Ctx,
    read: &mut Read<'_>,
    now: &K,
    draft: impl FnOnce(&Pairs) -> Result<D, values::Problems>,
) -> Result<D, AppError> {
    let number = |name: &str| ctx.form.get(name).and_then(|text| text.parse::<i64>().ok());
    if number("version") != Some(now.version()) {
        return Err(AppError::Conflict);
    }
    let version = number("restore").ok_or(AppError::NotFound)?;
    let mut form = form_at(read, K::NOUN, now.number(), version)?;
    form.push("version", now.version().to_string());
    draft(&form).map_err(AppError::Problems)
}
