//! How partnerships are found: by their towns' names, their state, and what is written about them.

use crate::{Partnership, Texts, model, store, words};
use db::{DbError, Read};
use towns::Town;
use values::{Day, Noun, PartnershipId};
use web::{Entry, Searchable, by_lang};

pub(crate) const SEARCHABLE: Searchable = Searchable {
    noun: Noun::Partnership,
    numbers: store::numbers,
    entries,
    told_with,
};

fn told_with(read: &mut Read<'_>, noun: Noun, number: i64) -> Result<Vec<i64>, DbError> {
    if noun == Noun::Town {
        store::numbers_of_town(read, number)
    } else {
        Ok(Vec::new())
    }
}

fn entries(read: &mut Read<'_>, number: i64) -> Result<Vec<Entry>, DbError> {
    let Some(partnership) = store::partnership_by_id(read, PartnershipId(number))? else {
        return Ok(Vec::new());
    };
    let parties = towns::towns_by_ids(read, &partnership.parties)?;
    Ok(vec![entry(&partnership, &parties)])
}

fn entry(partnership: &Partnership, parties: &[Town]) -> Entry {
    let wordings = partnership.facts.iter().map(|fact| fact.wording.clone());
    let written = [
        &partnership.about,
        &partnership.fields,
        &partnership.founders,
        &partnership.sponsors,
        &partnership.own_term,
    ];
    let dates = partnership.facts.iter().filter_map(|fact| fact.since);
    let mut years: Vec<i16> = partnership
        .since
        .into_iter()
        .chain(dates)
        .map(Day::year)
        .collect();
    years.sort_unstable();
    years.dedup();
    let mut countries: Vec<_> = parties.iter().filter_map(|town| town.country).collect();
    countries.dedup();
    let entry = Entry::new(&partnership.policy_facts(), partnership.path());
    Entry {
        kind: by_lang(|lang| words::kind(Texts::new(lang), partnership.kind).to_owned()),
        mentions: parties.iter().flat_map(Town::all_names).collect(),
        summary: by_lang(|lang| words::state_line(lang, partnership)),
        texts: written.into_iter().cloned().chain(wordings).collect(),
        countries,
        years,
        weight: if partnership.since.is_some() { 50 } else { 0 },
        ..entry.called(by_lang(|lang| model::title(parties, lang)))
    }
}
