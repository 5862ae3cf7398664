//! Keeping the index: with each saved record, and all of it anew.

use crate::{analyser, store, typo};
use db::full_text;
use db::{Changed, Db, DbError, Tx, Watch};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use values::{Instant, Lang};
use web::{Entry, Searchable};

/// How many records one transaction of [`reindex`] builds anew.
const STEP: i64 = 500;
/// So many things are filed together.
const TOGETHER: usize = 500;
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
    let mut stale = Vec::new();
    for (place, number) in old.difference(&new) {
        if let Some(searchable) = searchables.get(*place) {
            stale.extend(store::entries_of(tx, searchable.noun, *number)?);
        }
    }
    remove_all(tx, &stale)?;
    for (place, number) in old.union(&new) {
        if let Some(searchable) = searchables.get(*place) {
            indexer.insert(tx, searchable, *number)?;
        }
    }
    indexer.finish(tx)
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
    indexer.finish(tx)?;
    Ok((n, last))
}

/// Takes entries out: first all their words, then their rows, for the reason told at [`Indexer`].
fn remove_all(tx: &mut Tx<'_>, ids: &[i64]) -> Result<(), DbError> {
    for id in ids {
        full_text::remove(tx, *id)?;
    }
    for id in ids {
        store::remove_entry(tx, *id)?;
    }
    Ok(())
}

/// Files entries, the words of many together. SQLite's full text gathers words in memory, but must write them down
/// before each statement on another table that might be taken back, and then merges what it has written: word by word
/// between the rows, a register would be merged as many times as it has records.
#[derive(Default)]
struct Indexer {
    /// Words of names that were filed in this transaction.
    known: HashSet<String>,
    words: Words,
    waiting: Vec<Filed>,
}

/// An entry whose row stands, and whose parts wait.
struct Filed {
    id: i64,
    entry: Entry,
    names: Vec<String>,
    words: Vec<String>,
}

impl Indexer {
    /// Gives the number of things that were filed.
    fn insert(
        &mut self,
        tx: &mut Tx<'_>,
        searchable: &Searchable,
        number: i64,
    ) -> Result<u64, DbError> {
        let mut n = 0;
        for entry in (searchable.entries)(tx, number)? {
            let id = store::insert_entry(tx, (searchable.noun, number), &entry)?;
            let (names, words) = self.words.of(&entry);
            self.waiting.push(Filed {
                id,
                entry,
                names,
                words,
            });
            n += 1;
        }
        if self.waiting.len() >= TOGETHER {
            self.finish(tx)?;
        }
        Ok(n)
    }

    /// Files what waits.
    fn finish(&mut self, tx: &mut Tx<'_>) -> Result<(), DbError> {
        let waiting = std::mem::take(&mut self.waiting);
        let entries: Vec<(i64, &Entry)> = waiting.iter().map(|one| (one.id, &one.entry)).collect();
        store::insert_parts(tx, &entries)?;
        for one in &waiting {
            self.learn(tx, &one.entry)?;
        }
        for one in &waiting {
            full_text::insert(tx, one.id, &one.names, &one.words)?;
        }
        Ok(())
    }

    /// Files the words of own names for those who mistype them.
    fn learn(&mut self, tx: &mut Tx<'_>, entry: &Entry) -> Result<(), DbError> {
        for name in &entry.names {
            for word in self.words.spellings(name) {
                if typo::allowed(word) > 0 && self.known.insert(word.clone()) {
                    store::insert_word(tx, word)?;
                }
            }
        }
        Ok(())
    }
}

/// What names and words are filed as. Each is taken apart once: a register says the same few words of every record, and
/// names a town in each of its partnerships.
#[derive(Default)]
struct Words {
    spellings: HashMap<String, BTreeSet<String>>,
    forms: HashMap<Option<Lang>, HashMap<String, BTreeSet<String>>>,
}

impl Words {
    fn spellings(&mut self, name: &str) -> &BTreeSet<String> {
        let known = self.spellings.entry(name.to_owned());
        known.or_insert_with(|| analyser::spellings(name))
    }

    fn forms(&mut self, word: &str, lang: Option<Lang>) -> &BTreeSet<String> {
        let known = self.forms.entry(lang).or_default().entry(word.to_owned());
        known.or_insert_with(|| analyser::filed(word, lang))
    }

    /// The words of an entry's names, and all its other words.
    fn of(&mut self, entry: &Entry) -> (Vec<String>, Vec<String>) {
        let mut names = BTreeSet::new();
        for name in &entry.names {
            names.extend(analyser::wholes(name));
        }
        for name in entry.names.iter().chain(&entry.mentions) {
            names.extend(self.spellings(name).iter().cloned());
        }
        let mut words = BTreeSet::new();
        for lang in Lang::ALL {
            for line in [&entry.kind, &entry.label, &entry.summary] {
                let line = line.get(lang.index()).map_or("", String::as_str);
                self.push(&mut words, line, Some(lang));
            }
        }
        for text in &entry.texts {
            for (tag, text) in text.iter() {
                self.push(&mut words, text, tag.as_str().parse().ok());
            }
        }
        for year in &entry.years {
            words.insert(year.to_string());
        }
        words.retain(|word| !names.contains(word));
        (names.into_iter().collect(), words.into_iter().collect())
    }

    fn push(&mut self, words: &mut BTreeSet<String>, text: &str, lang: Option<Lang>) {
        for (_, word) in analyser::words(text) {
            if words.len() < MOST_WORDS {
                words.extend(self.forms(word, lang).iter().cloned());
            }
        }
    }
}
