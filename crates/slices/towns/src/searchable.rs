//! How towns are found: by every name they ever had.

use crate::{Texts, Town, store, words};
use db::{DbError, Read};
use texts::locale;
use values::{Lang, Noun, TownId};
use web::{Entry, Searchable, by_lang};

pub(crate) const SEARCHABLE: Searchable = Searchable {
    noun: Noun::Town,
    numbers: store::numbers,
    entries,
    told_with: |_, _, _| Ok(Vec::new()),
};

fn entries(read: &mut Read<'_>, number: i64) -> Result<Vec<Entry>, DbError> {
    let id = TownId(number);
    let Some(town) = store::town_by_id(read, id)? else {
        return Ok(Vec::new());
    };
    let others = store::other_names(read, id)?;
    let others = others.into_iter().map(|other| other.name);
    let names = town.all_names().chain(others).collect();
    let entry = Entry::new(&town.facts(), town.path());
    Ok(vec![Entry {
        kind: by_lang(|lang| words::kind(Texts::new(lang), town.kind).to_owned()),
        native: town.native.clone(),
        names,
        summary: by_lang(|lang| summary(lang, &town)),
        countries: town.country.into_iter().collect(),
        weight: weight(&town),
        texts: vec![town.note.clone()],
        ..entry.called(by_lang(|lang| town.name(lang).to_owned()))
    }])
}

/// Its country and its inhabitants, as far as they are known.
fn summary(lang: Lang, town: &Town) -> String {
    let mut parts = vec![words::country(lang, town)];
    if let Some(n) = town.population {
        let label = Texts::new(lang).col_population();
        parts.push(format!("{label}: {}", locale::number(lang, n)));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// Towns come before what mentions them, the greater ones first: twelve for each doubling of inhabitants.
fn weight(town: &Town) -> i64 {
    let people = town.population.unwrap_or(0);
    400 + people.checked_ilog2().map_or(0, |log| i64::from(log * 12))
}
