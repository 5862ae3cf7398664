//! How activities and their series are found.

use crate::{Activity, Texts, store, words};
use db::{DbError, Read};
use towns::Town;
use values::{ActivityId, Lang, Noun, SeriesId};
use web::{Entry, Searchable, by_lang};

pub(crate) const ACTIVITIES: Searchable = Searchable {
    noun: Noun::Activity,
    numbers: store::numbers,
    entries,
    told_with,
};

/// A series keeps its name whatever its towns are called, so nothing else tells it anew.
pub(crate) const SERIES: Searchable = Searchable {
    noun: Noun::Series,
    numbers: store::series_numbers,
    entries: series_entries,
    told_with: |_, _, _| Ok(Vec::new()),
};

fn told_with(read: &mut Read<'_>, noun: Noun, number: i64) -> Result<Vec<i64>, DbError> {
    if noun == Noun::Partnership {
        store::numbers_of_partnership(read, number)
    } else if noun == Noun::Town {
        store::numbers_of_town(read, number)
    } else {
        Ok(Vec::new())
    }
}

fn entries(read: &mut Read<'_>, number: i64) -> Result<Vec<Entry>, DbError> {
    let Some(activity) = store::activity_by_id(read, ActivityId(number))? else {
        return Ok(Vec::new());
    };
    let parties = towns::towns_by_ids(read, &activity.parties)?;
    Ok(vec![entry(&activity, &parties)])
}

fn entry(activity: &Activity, parties: &[Town]) -> Entry {
    let entry = Entry::new(&activity.policy_facts(), activity.path());
    let kind = |lang: Lang| {
        let kind = words::kind(Texts::new(lang), activity.kind);
        format!("{kind} · {}", words::when(lang, activity))
    };
    let reasons = activity.facts.iter().map(|fact| &fact.reason);
    let programme = activity.programme.iter().map(|item| &item.what);
    let written = [&activity.about, &activity.outcome, &activity.sponsors];
    let texts = written
        .into_iter()
        .chain(&activity.themes)
        .chain([&activity.moved_reason])
        .chain(reasons)
        .chain(programme);
    let last = activity.to.unwrap_or(activity.from);
    Entry {
        kind: by_lang(kind),
        mentions: parties.iter().flat_map(Town::all_names).collect(),
        summary: by_lang(|lang| summary(lang, activity, parties)),
        texts: texts.cloned().collect(),
        countries: parties.iter().filter_map(|town| town.country).collect(),
        years: (activity.from.year()..=last.year()).take(10).collect(),
        weight: 50,
        ..entry.called(by_lang(|lang| words::title(lang, activity)))
    }
}

/// Its towns, and what became of the plan where it became something else.
fn summary(lang: Lang, activity: &Activity, parties: &[Town]) -> String {
    let host = parties.iter().find(|town| Some(town.id) == activity.host);
    let host = host.map(|town| town.name(lang));
    let plan = words::plan_line(Texts::new(lang), activity, host);
    let mut line = partnerships::title(parties, lang);
    if let Some(plan) = plan {
        line.push_str(". ");
        line.push_str(&plan);
    }
    line
}

fn series_entries(read: &mut Read<'_>, number: i64) -> Result<Vec<Entry>, DbError> {
    let Some(series) = store::series_by_id(read, SeriesId(number))? else {
        return Ok(Vec::new());
    };
    let parties = towns::towns_by_ids(read, &series.parties)?;
    let entry = Entry::new(&series.policy_facts(), series.path());
    let names = series.name.iter().map(|(_, name)| name.to_owned());
    Ok(vec![Entry {
        kind: by_lang(|lang| Texts::new(lang).show_series().to_owned()),
        names: names.collect(),
        mentions: parties.iter().flat_map(Town::all_names).collect(),
        texts: vec![series.about.clone(), series.rule.clone()],
        countries: parties.iter().filter_map(|town| town.country).collect(),
        weight: 200,
        ..entry.called(by_lang(|lang| series.name.plain(lang).to_owned()))
    }])
}
