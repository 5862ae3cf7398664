//! What became of a town's partnerships in a year, as sentences for its yearly report.

use crate::model::{Partnership, title_by_names};
use crate::store::{DatedFact, Listed, PartyRow};
use crate::{Standing, Texts, store};
use access::Scope;
use db::{DbError, Read};
use texts::locale;
use values::{Day, Lang, Noun, TownId};
use web::{Asked, MomentsOf, RecordRef, Reportable, by_lang};

/// How many decisions of a year are told at most.
const MOST: i64 = 500;

/// New partnerships, anniversaries, and decisions about standing and official contacts of a town's year. What no
/// source says plainly is not told.
///
/// # Errors
/// [`DbError`] of the engine.
pub(crate) fn of_town(
    read: &mut Read<'_>,
    town: TownId,
    year: i16,
) -> Result<Vec<Reportable>, DbError> {
    let scope = Scope::public();
    let listed = store::listed_of_town(read, &scope, town)?;
    let asked = Asked {
        of: MomentsOf::Town(town),
        year: Some(year),
        limit: MOST,
    };
    let facts = store::dated_facts(read, &scope, &asked)?;
    let begun = listed.iter().filter_map(|one| new_partnership(one, year));
    let years = listed.iter().filter_map(|one| anniversary(one, year));
    let certain = facts.iter().rev().filter(|fact| fact.is_certain);
    let decided = certain.filter_map(|fact| {
        let of = listed.iter().find(|(one, _)| one.id == fact.partnership_id);
        of.and_then(|one| decision(one, fact))
    });
    Ok(begun.chain(years).chain(decided).collect())
}

fn name(lang: Lang, parties: &[PartyRow]) -> String {
    title_by_names(parties.iter().map(|party| &party.names), lang)
}

fn reportable(
    (partnership, parties): &Listed,
    (what, section): (&str, &'static str),
    on: Day,
    say: impl Fn(Lang) -> String,
) -> Reportable {
    Reportable {
        key: format!("partnership-{}-{what}", partnership.id.0),
        section,
        on: Some(on),
        sentence: by_lang(say),
        records: vec![RecordRef {
            noun: Noun::Partnership,
            id: partnership.id.0,
            version: partnership.version,
            label: by_lang(|lang| name(lang, parties)),
            path: partnership.path(),
        }],
        gaps: Vec::new(),
        figures: Vec::new(),
    }
}

/// Sentences one after another, without those that say nothing.
fn joined(sentences: [String; 3]) -> String {
    let said: Vec<String> = sentences
        .into_iter()
        .filter(|one| !one.is_empty())
        .collect();
    said.join(" ")
}

/// Words of a record as a sentence: with the point that ends it.
fn ended(words: &str) -> String {
    let words = words.trim();
    if words.is_empty() || words.ends_with(['.', '!', '?']) {
        words.to_owned()
    } else {
        format!("{words}.")
    }
}

fn new_partnership(one: &Listed, year: i16) -> Option<Reportable> {
    let (partnership, parties) = one;
    let since = partnership.since.filter(|since| since.year() == year)?;
    if partnership.standing == Standing::InPreparation {
        return None;
    }
    let say = |lang| {
        let t = Texts::new(lang);
        let when = locale::on(lang, since);
        let fields = match partnership.fields.plain(lang) {
            "" => String::new(),
            fields => t.report_fields(fields),
        };
        let begun = t.report_begun(partnership.kind.code(), &name(lang, parties), &when);
        joined([begun, ended(partnership.about.plain(lang)), fields])
    };
    Some(reportable(one, ("begun", "new-partnerships"), since, say))
}

/// Whether so many years are celebrated: 5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, …
pub(crate) const fn is_round(years: i16) -> bool {
    years > 0 && (years == 5 || years % 10 == 0 || years % 25 == 0)
}

fn anniversary(one: &Listed, year: i16) -> Option<Reportable> {
    let (partnership, parties) = one;
    let since = partnership.since?;
    let years = year.checked_sub(since.year()).filter(|n| is_round(*n))?;
    // A partnership that was over by then has no birthday; one that rests has.
    if !lasts(partnership) {
        return None;
    }
    let say = |lang| {
        let begun = since.year().to_string();
        Texts::new(lang).report_anniversary(i64::from(years), &name(lang, parties), &begun)
    };
    let on = Day::Year(year);
    Some(reportable(one, ("anniversary", "anniversaries"), on, say))
}

const fn lasts(partnership: &Partnership) -> bool {
    match partnership.standing {
        Standing::InForce | Standing::Suspended | Standing::Unknown => true,
        Standing::Ended | Standing::InPreparation => false,
    }
}

fn decision(one: &Listed, fact: &DatedFact) -> Option<Reportable> {
    let code = match (fact.what.as_str(), fact.value.as_str()) {
        ("standing", "suspended") => "suspended",
        ("standing", "ended") => "ended",
        ("standing", "in_force") => "resumed",
        ("official_contacts", "paused") => "paused",
        ("official_contacts", "open") => "opened",
        ("honour", _) => "honoured",
        _ => return None,
    };
    // That it began is told as a new partnership.
    if code == "resumed"
        && one
            .0
            .since
            .is_some_and(|since| since.year() == fact.since.year())
    {
        return None;
    }
    let say = |lang| {
        let t = Texts::new(lang);
        let when = locale::on(lang, fact.since);
        let decided_by = match fact.decided_by.plain(lang) {
            "" => String::new(),
            who => t.report_decided_by(who),
        };
        let decided = t.report_decided(code, &name(lang, &one.1), &when);
        joined([decided, ended(fact.wording.plain(lang)), decided_by])
    };
    let what = format!("{code}-{}", fact.since.iso());
    Some(reportable(one, (&what, "standing"), fact.since, say))
}
