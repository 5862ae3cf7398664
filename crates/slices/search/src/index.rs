//! Keeping the index: with each saved record, and all of it anew.

use crate::{analyser, store, typo};
use db::full_text;
use db::{Changed, Db, DbError, Tx, Watch};
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;
use values::{Instant, Lang, Noun};
use web::{Entry, Searchable};

/// How many records one transaction of [`reindex`] builds anew.
const STEP: i64 = 500;
/// So many words are filed for one thing at most; the longest report of any town has fewer.
const MOST_WORDS: usize = 20_000;

/// What keeps the index behind each deed, for [`Db::watch`].
#[must_use]
pub fn watch(searchables: Vec<Searchable>) -> Watch {
    Arc::new(move |tx, changed| keep(tx, &searchables, changed))
}

fn keep(tx: &mut Tx<'_>, searchables: &[Searchable], changed: &[Changed]) -> Result<(), DbError> {
    let mut indexer = Indexer::default();
    // By the place of the searchable, so that a record is told once however often it was touched.
    let mut old: BTreeSet<(usize, i64)> = BTreeSet::new();
    let mut new: BTreeSet<(usize, i64)> = BTreeSet::new();
    for one in changed {
        for (place, searchable) in searchables.iter().enumerate() {
            if searchable.noun == one.noun {
                let list = if one.is_new { &mut new } else { &mut old };
                list.insert((place, one.record));
            } else if !one.is_new {
                let told = (searchable.told_with)(tx, one.noun, one.record)?;
                old.extend(told.into_iter().map(|number| (place, number)));
            }
        }
    }
    for (place, number) in old.union(&new) {
        if let Some(searchable) = searchables.get(*place) {
            if !new.contains(&(*place, *number)) {
                remove(tx, searchable.noun, *number)?;
            }
            indexer.insert(tx, searchable, *number)?;
        }
    }
    Ok(())
}

/// Builds the whole index anew, some hundred records at a time, while others go on reading and writing. Gives
/// the number of things that can be found.
///
/// # Errors
/// [`DbError`] of the engine; what was built until then stays.
pub fn reindex(db: &Db, searchables: &[Searchable], now: Instant) -> Result<u64, DbError> {
    let mut n_entries = 0;
    for searchable in searchables {
        let mut after = Some(0);
        while let Some(from) = after {
            let one = *searchable;
            let (n, next) = db.write(now, move |tx| rebuild(tx, &one, from))?;
            n_entries += n;
            after = next;
        }
    }
    Ok(n_entries)
}

/// Builds the records behind a number anew, at most [`STEP`]: how many things were filed, and where the next
/// ones begin. Entries of records that are gone go with their neighbours.
fn rebuild(
    tx: &mut Tx<'_>,
    searchable: &Searchable,
    after: i64,
) -> Result<(u64, Option<i64>), DbError> {
    tx.leaves_no_trace("the index follows the records, which have their history");
    let numbers = (searchable.numbers)(tx, after, STEP)?;
    let is_last = i64::try_from(numbers.len()).unwrap_or(0) < STEP;
    let last = numbers.last().copied().filter(|_| !is_last);
    let stale = store::entries_between(tx, searchable.noun, after, last.unwrap_or(i64::MAX))?;
    remove_all(tx, &stale)?;
    let mut indexer = Indexer::default();
    let mut n = 0;
    for number in numbers {
        n += indexer.insert(tx, searchable, number)?;
    }
    Ok((n, last))
}

fn remove(tx: &mut Tx<'_>, noun: Noun, number: i64) -> Result<(), DbError> {
    let ids = store::entries_of(tx, noun, number)?;
    remove_all(tx, &ids)
}

fn remove_all(tx: &mut Tx<'_>, ids: &[i64]) -> Result<(), DbError> {
    for id in ids {
        full_text::remove(tx, *id)?;
        store::remove_entry(tx, *id)?;
    }
    Ok(())
}

/// Files entries; knows which words of names it has filed in this transaction.
#[derive(Default)]
struct Indexer {
    words: HashSet<String>,
}

impl Indexer {
    fn insert(
        &mut self,
        tx: &mut Tx<'_>,
        searchable: &Searchable,
        number: i64,
    ) -> Result<u64, DbError> {
        let mut n = 0;
        for entry in (searchable.entries)(tx, number)? {
            let id = store::insert_entry(tx, (searchable.noun, number), &entry)?;
            let (names, words) = words_of(&entry);
            full_text::insert(tx, id, &names, &words)?;
            self.learn(tx, &entry)?;
            n += 1;
        }
        Ok(n)
    }

    /// Files the words of own names for those who mistype them.
    fn learn(&mut self, tx: &mut Tx<'_>, entry: &Entry) -> Result<(), DbError> {
        for name in &entry.names {
            for word in analyser::spellings(name) {
                if typo::allowed(&word) == 0 || self.words.contains(&word) {
                    continue;
                }
                store::insert_word(tx, &word)?;
                self.words.insert(word);
            }
        }
        Ok(())
    }
}

/// The words of an entry's names, and all its other words.
fn words_of(entry: &Entry) -> (Vec<String>, Vec<String>) {
    let mut names = BTreeSet::new();
    for name in &entry.names {
        names.extend(analyser::wholes(name));
        names.extend(analyser::spellings(name));
    }
    for name in &entry.mentions {
        names.extend(analyser::spellings(name));
    }
    let mut words = BTreeSet::new();
    let mut file = |text: &str, lang: Option<Lang>| {
        for (_, word) in analyser::words(text) {
            if words.len() < MOST_WORDS {
                words.extend(analyser::filed(word, lang));
            }
        }
    };
    for lang in Lang::ALL {
        let lines = [&entry.kind, &entry.label, &entry.summary];
        for line in lines {
            file(
                line.get(lang.index()).map_or("", String::as_str),
                Some(lang),
            );
        }
    }
    for text in &entry.texts {
        for (tag, text) in text.iter() {
            file(text, tag.as_str().parse().ok());
        }
    }
    for year in &entry.years {
        words.insert(year.to_string());
    }
    words.retain(|word| !names.contains(word));
    (names.into_iter().collect(), words.into_iter().collect())
}
