//! How persons are found: by officers only, by their names in every language and script.

use crate::words::newest;
use crate::{Texts, store};
use db::{DbError, Read};
use towns::Town;
use values::{Noun, PersonId, TownId};
use web::{Entry, Searchable, by_lang};

pub(crate) const SEARCHABLE: Searchable = Searchable {
    noun: Noun::Person,
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
    let Some(one) = store::person_by_id(read, PersonId(number))? else {
        return Ok(Vec::new());
    };
    let towns: Vec<TownId> = one.offices.iter().filter_map(|one| one.town_id).collect();
    let towns = towns::towns_by_ids(read, &towns)?;
    let office = |lang| newest(&one).map_or("", |office| office.title.plain(lang));
    let entry = Entry::new(&one.policy_facts(), one.path());
    Ok(vec![Entry {
        kind: by_lang(|lang| Texts::new(lang).kind().to_owned()),
        names: one.name.iter().map(|(_, name)| name.to_owned()).collect(),
        mentions: towns.iter().flat_map(Town::all_names).collect(),
        summary: by_lang(|lang| office(lang).to_owned()),
        texts: one.offices.iter().map(|one| one.title.clone()).collect(),
        countries: towns.iter().filter_map(|town| town.country).collect(),
        weight: 100,
        ..entry.called(by_lang(|lang| one.name.plain(lang).to_owned()))
    }])
}
