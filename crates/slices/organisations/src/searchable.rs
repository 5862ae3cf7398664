//! How organisations are found: by their names, and where they are at home.

use crate::{Texts, store, words};
use db::{DbError, Read};
use towns::Town;
use values::{Noun, OrganisationId};
use web::{Entry, Searchable, by_lang};

pub(crate) const SEARCHABLE: Searchable = Searchable {
    noun: Noun::Organisation,
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
    let Some(one) = store::organisation_by_id(read, OrganisationId(number))? else {
        return Ok(Vec::new());
    };
    let town = match one.town {
        Some(id) => towns::town_by_id(read, id)?,
        None => None,
    };
    let at_home = |lang| town.as_ref().map_or("", |town| town.name(lang)).to_owned();
    let entry = Entry::new(&one.policy_facts(), one.path());
    Ok(vec![Entry {
        kind: by_lang(|lang| words::kind(Texts::new(lang), one.kind).to_owned()),
        names: one.name.iter().map(|(_, name)| name.to_owned()).collect(),
        mentions: town.iter().flat_map(Town::all_names).collect(),
        summary: by_lang(at_home),
        texts: vec![one.about.clone()],
        countries: town.iter().filter_map(|town| town.country).collect(),
        weight: 150,
        ..entry.called(by_lang(|lang| one.name.plain(lang).to_owned()))
    }])
}
