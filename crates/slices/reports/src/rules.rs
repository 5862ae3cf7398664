//! What becomes of a draft when it is made anew, and what of it no longer fits the records.

use crate::model::{Record, in_all_languages};
use crate::{Sentence, numbers};
use std::collections::BTreeSet;
use values::{MultiText, ReportId, SentenceId};
use web::Reportable;

/// What making a draft anew changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Renewal {
    /// Sentences that are new.
    pub(crate) added: Vec<Sentence>,
    /// Sentences that are others now: before and after.
    pub(crate) changed: Vec<(Sentence, Sentence)>,
}

/// Makes the draft of a report anew. What an officer rewrote keeps its words and its records; what was left
/// out stays out; a sentence that nobody rewrote and no record tells any more is left out.
pub(crate) fn renew(report: ReportId, kept: &[Sentence], told: &[Reportable]) -> Renewal {
    let mut renewal = Renewal::default();
    for before in kept {
        let now = told.iter().find(|one| one.key == before.key);
        let after = match now {
            Some(one) => retold(before, one),
            None if before.is_edited() => before.clone(),
            None => Sentence {
                is_left_out: true,
                ..before.clone()
            },
        };
        if after != *before {
            renewal.changed.push((before.clone(), after));
        }
    }
    let mut fresh: Vec<&Reportable> = told
        .iter()
        .filter(|one| !one.records.is_empty() && !kept.iter().any(|old| old.key == one.key))
        .collect();
    fresh.sort_by_key(|one| one.on);
    for one in fresh {
        let place = place(one, kept.iter().chain(&renewal.added));
        renewal.added.push(new_sentence(report, one, place));
    }
    renewal
}

fn records(told: &Reportable) -> Vec<Record> {
    told.records.iter().map(Record::from).collect()
}

fn retold(before: &Sentence, told: &Reportable) -> Sentence {
    let mut after = Sentence {
        on: told.on,
        drafted: in_all_languages(&told.sentence),
        ..before.clone()
    };
    if !before.is_edited() {
        after.records = records(told);
    }
    after
}

fn new_sentence(report: ReportId, told: &Reportable, place: i64) -> Sentence {
    Sentence {
        id: SentenceId(0),
        report,
        key: told.key.clone(),
        section: told.section.to_owned(),
        place,
        on: told.on,
        drafted: in_all_languages(&told.sentence),
        edited: MultiText::default(),
        is_left_out: false,
        version: 1,
        records: records(told),
    }
}

/// Where a new sentence goes: behind the last of its part that tells of nothing later. Places are ten apart,
/// so that an officer can put one between two others.
fn place<'s>(told: &Reportable, all: impl Iterator<Item = &'s Sentence>) -> i64 {
    let part: Vec<&Sentence> = all.filter(|one| one.section == told.section).collect();
    let last = part.iter().map(|one| one.place).max();
    let behind = part
        .iter()
        .filter(|one| one.on <= told.on)
        .map(|one| one.place)
        .max();
    match (behind, last) {
        (Some(behind), Some(last)) if behind < last => behind + 1,
        (Some(_), Some(last)) => last + 10,
        _ => part.iter().map(|one| one.place).min().unwrap_or(11) - 1,
    }
}

/// What the fields of records are called that name another record by its number.
const NAMING_OTHERS: [&str; 9] = [
    "answers",
    "commitment",
    "follows",
    "host",
    "main",
    "partnership",
    "party",
    "series",
    "town",
];

/// The numbers that a field of a record says; which other record it names is none that a sentence could tell.
pub(crate) fn numbers_of_field(field: &str, says: &str) -> BTreeSet<u64> {
    if field.split('-').any(|part| NAMING_OTHERS.contains(&part)) {
        return BTreeSet::new();
    }
    numbers::of(says)
}

/// The numbers of a text that nothing else says any more.
pub(crate) fn stray_numbers(text: &str, known: &BTreeSet<u64>) -> Vec<u64> {
    numbers::of(text).difference(known).copied().collect()
}
