//! How funds are found: by their names and their town, what they are for, and the years in which they held something.

use crate::{Fund, Texts, store, words};
use db::{DbError, Read};
use towns::Town;
use values::{FundId, Lang, Noun};
use web::{Entry, Searchable, by_lang};

pub(crate) const SEARCHABLE: Searchable = Searchable {
    noun: Noun::Fund,
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
    let Some(fund) = store::fund_by_id(read, FundId(number))? else {
        return Ok(Vec::new());
    };
    let town = towns::town_by_id(read, fund.town)?;
    Ok(vec![entry(&fund, town.as_ref())])
}

fn entry(fund: &Fund, town: Option<&Town>) -> Entry {
    let entry = Entry::new(&fund.policy_facts(), fund.path());
    Entry {
        kind: by_lang(|lang| Texts::new(lang).show_kind().to_owned()),
        names: fund.name.iter().map(|(_, name)| name.to_owned()).collect(),
        mentions: town.into_iter().flat_map(Town::all_names).collect(),
        summary: by_lang(|lang| summary(lang, fund, town)),
        texts: vec![
            fund.purpose.clone(),
            fund.about.clone(),
            fund.decided_by.clone(),
        ],
        countries: town.into_iter().filter_map(|town| town.country).collect(),
        years: fund.years.iter().map(|one| one.year).collect(),
        weight: 150,
        ..entry.called(by_lang(|lang| fund.name.plain(lang).to_owned()))
    }
}

/// Its town, and what it held last.
fn summary(lang: Lang, fund: &Fund, town: Option<&Town>) -> String {
    let town = town.map_or("", |town| town.name(lang));
    let newest = words::newest(lang, fund);
    let said = [town, newest.as_str()].into_iter();
    said.filter(|one| !one.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}
