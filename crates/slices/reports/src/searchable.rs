//! How reports are found: what was published of them. A draft is its office's own paper and is found by nobody.

use crate::store::{self, Published};
use crate::{Document, Texts};
use access::{Facts, Visibility};
use db::{DbError, Read};
use towns::Town;
use values::{Noun, ReportId};
use web::{Entry, Searchable, by_lang};

pub(crate) const SEARCHABLE: Searchable = Searchable {
    noun: Noun::Report,
    numbers: store::numbers,
    entries,
    told_with,
};

fn told_with(read: &mut Read<'_>, noun: Noun, number: i64) -> Result<Vec<i64>, DbError> {
    if noun == Noun::Town {
        store::numbers_of_town(read, number)
    } else if noun == Noun::Person {
        // From the moment a name is hidden, no report is found by it.
        store::numbers_naming(read, number)
    } else {
        Ok(Vec::new())
    }
}

fn entries(read: &mut Read<'_>, number: i64) -> Result<Vec<Entry>, DbError> {
    let Some(published) = store::published(read, ReportId(number))? else {
        return Ok(Vec::new());
    };
    let Some(town) = towns::town_by_id(read, published.town_id)? else {
        return Ok(Vec::new());
    };
    let Published { document, .. } = published;
    Ok(vec![entry(&document, &town)])
}

/// The newest edition: its title, the number of the paper, and every sentence that is read in it.
fn entry(document: &Document, town: &Town) -> Entry {
    let facts = Facts {
        noun: Noun::Report,
        parties: std::slice::from_ref(&town.id),
        visibility: Visibility::Public,
    };
    let sentences = document.parts.iter().flat_map(|part| &part.sentences);
    let kind = |lang| {
        let kind = Texts::new(lang).station_report();
        match &document.number {
            Some(number) => format!("{kind} · {number}"),
            None => kind.to_owned(),
        }
    };
    Entry {
        kind: by_lang(kind),
        mentions: town.all_names().collect(),
        texts: sentences.map(|told| told.text.clone()).collect(),
        countries: town.country.into_iter().collect(),
        years: vec![document.year],
        weight: 250,
        ..Entry::new(&facts, document.path())
    }
    .called(by_lang(|lang| document.title.plain(lang).to_owned()))
}
