//! SQL of the index: writing it.

mod find;

pub(crate) use find::{by_country, by_noun, by_year, candidates, hits};

use crate::typo;
use db::{DbError, Read, Tx, Value, params};
use serde_json::json;
use std::collections::BTreeSet;
use values::{Country, Noun, TownId};
use web::Entry;

const INSERT: &str = "insert into search_entry (of_noun, of_id, noun, path, kind, label, native, summary, \
     texts, weight, visibility) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) returning id";
const INSERT_PARTIES: &str = "insert into search_party (entry_id, town_id)";
const INSERT_FACETS: &str = "insert into search_facet (entry_id, facet, value)";
const INSERT_WORD: &str =
    "insert into search_word (word) values (?1) on conflict (word) do nothing";
const INSERT_GRAMS: &str = "insert into search_gram (gram, word)";
const OF: &str = "select id from search_entry where of_noun = ?1 and of_id = ?2 order by id";
const BETWEEN: &str =
    "select id from search_entry where of_noun = ?1 and of_id > ?2 and of_id <= ?3 order by id";
const REMOVE: [&str; 3] = [
    "delete from search_party where entry_id = ?1",
    "delete from search_facet where entry_id = ?1",
    "delete from search_entry where id = ?1",
];

/// The numbers of what is filed under a record.
pub(crate) fn entries_of(
    read: &mut Read<'_>,
    noun: Noun,
    number: i64,
) -> Result<Vec<i64>, DbError> {
    read.values(OF, params![noun, number])
}

/// The numbers of what is filed under the records behind one number, up to another.
pub(crate) fn entries_between(
    read: &mut Read<'_>,
    noun: Noun,
    after: i64,
    last: i64,
) -> Result<Vec<i64>, DbError> {
    read.values(BETWEEN, params![noun, after, last])
}

/// Files an entry under a record, and gives its number.
pub(crate) fn insert_entry(
    tx: &mut Tx<'_>,
    (of_noun, of_id): (Noun, i64),
    entry: &Entry,
) -> Result<i64, DbError> {
    let texts: Vec<_> = entry.texts.iter().filter(|text| !text.is_empty()).collect();
    let fields = params![
        of_noun,
        of_id,
        entry.noun,
        entry.path.as_str(),
        json!(entry.kind).to_string(),
        json!(entry.label).to_string(),
        entry.native.as_deref(),
        json!(entry.summary).to_string(),
        json!(texts).to_string(),
        entry.weight.clamp(0, 699),
        entry.visibility,
    ];
    tx.insert(INSERT, fields)
}

/// Files the towns, countries and years of entries, each under its entry's number.
pub(crate) fn insert_parts(tx: &mut Tx<'_>, entries: &[(i64, &Entry)]) -> Result<(), DbError> {
    let (mut parties, mut facets) = (Vec::new(), Vec::new());
    for (id, entry) in entries {
        let towns: BTreeSet<TownId> = entry.parties.iter().copied().collect();
        for town in towns {
            parties.extend_from_slice(params![*id, town]);
        }
        let countries: BTreeSet<Country> = entry.countries.iter().copied().collect();
        for country in countries {
            facets.extend_from_slice(params![*id, "country", country]);
        }
        let years: BTreeSet<i16> = entry.years.iter().copied().collect();
        for year in years {
            facets.extend_from_slice(params![*id, "year", year.to_string()]);
        }
    }
    tx.insert_rows(INSERT_PARTIES, 2, &parties)?;
    tx.insert_rows(INSERT_FACETS, 3, &facets)
}

/// Takes an entry out.
pub(crate) fn remove_entry(tx: &mut Tx<'_>, id: i64) -> Result<(), DbError> {
    for sql in REMOVE {
        tx.execute(sql, params![id])?;
    }
    Ok(())
}

/// Files a word of a name, where it is not known yet, with its groups of letters.
pub(crate) fn insert_word(tx: &mut Tx<'_>, word: &str) -> Result<(), DbError> {
    if tx.execute(INSERT_WORD, params![word])? == 0 {
        return Ok(());
    }
    let rows: Vec<Value> = typo::grams(word)
        .into_iter()
        .flat_map(|gram| [Value::from(gram), Value::from(word)])
        .collect();
    tx.insert_rows(INSERT_GRAMS, 2, &rows)
}
