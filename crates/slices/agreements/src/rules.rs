//! What holds for agreements: how one follows another, how its term stands, and what changed between two.
//!
//! The comparison is computed from the texts, never stored. Its counts add up: every commitment of the old
//! agreement is kept, changed or dropped, and every one of the new agreement is kept, changed or new.

use crate::{Agreement, Commitment};
use jiff::civil::Date;
use std::collections::HashMap;
use values::{AgreementId, MultiText, Period, Problems, name_key};

/// How an agreement of a partnership hangs on others.
pub(crate) struct Link {
    pub(crate) id: AgreementId,
    pub(crate) follows_id: Option<AgreementId>,
    pub(crate) main_id: Option<AgreementId>,
}

/// What is wrong with the agreements that a draft follows or stands beside: they are agreements of the same
/// partnership, and no way along them leads back.
pub(crate) fn link_problems(draft: &Agreement, links: &[Link]) -> Problems {
    let mut problems = Problems::default();
    let mut check = |field, target: Option<AgreementId>, next: fn(&Link) -> Option<AgreementId>| {
        let Some(target) = target else { return };
        if !links.iter().any(|link| link.id == target) {
            problems.add(field, "agreements-problem-elsewhere");
            return;
        }
        // No way is longer than there are agreements.
        let mut at = Some(target);
        for _ in 0..=links.len() {
            if at == Some(draft.id) {
                problems.add(field, "agreements-problem-circle");
                return;
            }
            at = at
                .and_then(|id| links.iter().find(|link| link.id == id))
                .and_then(next);
        }
    };
    check("follows", draft.follows_id, |link| link.follows_id);
    check("main", draft.main_id, |link| link.main_id);
    problems
}

/// How a term stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// An end is not known, so nothing can be said.
    Open,
    /// It has not begun.
    Ahead,
    /// It runs: so many days of so many have begun, today among them.
    Running { day: i64, days: i64 },
    /// It is over.
    Over,
}

/// How a term stands on a day; a term of which only years are known begins and ends with them.
pub(crate) fn standing(term: &Period, today: Date) -> Standing {
    let Some((from, to)) = term.from.zip(term.to) else {
        return match term.to {
            Some(to) if to.last() < today => Standing::Over,
            Some(_) | None => Standing::Open,
        };
    };
    let days = |a: Date, b: Date| a.duration_until(b).as_hours() / 24 + 1;
    if today < from.first() {
        Standing::Ahead
    } else if to.last() < today {
        Standing::Over
    } else {
        Standing::Running {
            day: days(from.first(), today),
            days: days(from.first(), to.last()),
        }
    }
}

/// A field with its commitments.
pub(crate) struct Section<'a> {
    pub(crate) field: &'a MultiText,
    pub(crate) commitments: Vec<&'a Commitment>,
}

/// The fields in the order of the text, each with its commitments; a commitment of a field that is not named
/// brings it along, and those of no field come last.
pub(crate) fn sections(agreement: &Agreement) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = agreement.fields.iter().map(section).collect();
    let (with, without): (Vec<&Commitment>, Vec<&Commitment>) = agreement
        .commitments
        .iter()
        .partition(|commitment| !commitment.field.is_empty());
    for commitment in with {
        let at = sections
            .iter()
            .position(|section| is_same_field(section.field, &commitment.field));
        let at = at.unwrap_or_else(|| {
            sections.push(section(&commitment.field));
            sections.len() - 1
        });
        if let Some(section) = sections.get_mut(at) {
            section.commitments.push(commitment);
        }
    }
    if let Some(first) = without.first() {
        sections.push(Section {
            field: &first.field,
            commitments: without,
        });
    }
    sections
}

/// All fields that an agreement speaks of.
pub(crate) fn named(agreement: &Agreement) -> Vec<&MultiText> {
    let sections = sections(agreement).into_iter();
    let fields = sections.map(|section| section.field);
    fields.filter(|field| !field.is_empty()).collect()
}

fn section(field: &MultiText) -> Section<'_> {
    Section {
        field,
        commitments: Vec::new(),
    }
}

/// Whether two fields are the same: they are called the same in some language.
pub(crate) fn is_same_field(a: &MultiText, b: &MultiText) -> bool {
    in_common(a, b).any(|(a, b)| name_key(a) == name_key(b))
}

/// The texts of two in the languages that both have.
fn in_common<'a>(a: &'a MultiText, b: &'a MultiText) -> impl Iterator<Item = (&'a str, &'a str)> {
    a.iter()
        .filter_map(|(tag, text)| b.get(tag.as_str()).map(|other| (text, other)))
}

/// What became of a field or a commitment from one agreement to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Kept,
    Changed,
    New,
    Dropped,
}

impl Change {
    pub(crate) const ALL: [Self; 4] = [Self::Kept, Self::Changed, Self::New, Self::Dropped];

    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Changed => "changed",
            Self::New => "new",
            Self::Dropped => "dropped",
        }
    }
}

/// One line of a comparison: places in the old and the new list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) change: Change,
    pub(crate) old: Option<usize>,
    pub(crate) new: Option<usize>,
}

/// How many lines there are of a change.
pub(crate) fn count(lines: &[Line], change: Change) -> i64 {
    let n = lines.iter().filter(|line| line.change == change).count();
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Two texts as near as this, of 1000, are one text that was changed.
const NEAR: u32 = 550;
/// Within the same field less is enough.
const NEAR_IN_FIELD: u32 = 400;
const EQUAL: u32 = 1000;

/// Holds the commitments of two agreements against each other: in the order of the new one, then what was
/// dropped. The nearest pairs are matched first, each commitment at most once.
pub(crate) fn compare(old: &[Commitment], new: &[Commitment]) -> Vec<Line> {
    let mut pairs = Vec::new();
    for (o, was) in old.iter().enumerate() {
        for (n, is) in new.iter().enumerate() {
            let likeness = likeness(&was.wording, &is.wording);
            let is_same_field = is_same_field(&was.field, &is.field);
            let least = if is_same_field { NEAR_IN_FIELD } else { NEAR };
            if likeness >= least {
                pairs.push((likeness, is_same_field, o, n));
            }
        }
    }
    pairs.sort_by(|a, b| (b.0, b.1, a.2, a.3).cmp(&(a.0, a.1, b.2, b.3)));
    let mut matched: HashMap<usize, (usize, Change)> = HashMap::new();
    let mut taken = vec![false; old.len()];
    for (likeness, _, o, n) in pairs {
        let Some(seat) = taken.get_mut(o).filter(|seat| !**seat) else {
            continue;
        };
        if matched.contains_key(&n) {
            continue;
        }
        *seat = true;
        let is_kept = likeness == EQUAL
            && old.get(o).zip(new.get(n)).is_some_and(|(was, is)| {
                was.due == is.due && is_same_text(&was.responsible, &is.responsible)
            });
        let change = if is_kept {
            Change::Kept
        } else {
            Change::Changed
        };
        matched.insert(n, (o, change));
    }
    lines(&matched, &taken, new.len())
}

/// Holds the fields of two agreements against each other; a field is kept, new or dropped.
pub(crate) fn compare_fields(old: &[&MultiText], new: &[&MultiText]) -> Vec<Line> {
    let mut matched = HashMap::new();
    let mut taken = vec![false; old.len()];
    for (n, is) in new.iter().enumerate() {
        let mut free = old.iter().zip(&mut taken).enumerate();
        if let Some((o, (_, seat))) =
            free.find(|(_, (was, seat))| !**seat && is_same_field(was, is))
        {
            *seat = true;
            matched.insert(n, (o, Change::Kept));
        }
    }
    lines(&matched, &taken, new.len())
}

fn lines(matched: &HashMap<usize, (usize, Change)>, taken: &[bool], new: usize) -> Vec<Line> {
    let of_new = (0..new).map(|n| match matched.get(&n) {
        Some((o, change)) => Line {
            change: *change,
            old: Some(*o),
            new: Some(n),
        },
        None => Line {
            change: Change::New,
            old: None,
            new: Some(n),
        },
    });
    let dropped = taken.iter().enumerate().filter(|(_, taken)| !**taken);
    let dropped = dropped.map(|(o, _)| Line {
        change: Change::Dropped,
        old: Some(o),
        new: None,
    });
    of_new.chain(dropped).collect()
}

fn is_same_text(a: &MultiText, b: &MultiText) -> bool {
    a.is_empty() && b.is_empty() || is_same_field(a, b)
}

/// How alike two texts are, of 1000, in the language in which they are most alike; nothing where they have
/// no language in common.
pub(crate) fn likeness(a: &MultiText, b: &MultiText) -> u32 {
    in_common(a, b)
        .map(|(a, b)| likeness_of(&name_key(a), &name_key(b)))
        .max()
        .unwrap_or(0)
}

/// The share of letter triples that both texts have (Dice's coefficient), which forgives endings of words.
/// Case, accents and punctuation do not count. Only equal texts reach 1000.
fn likeness_of(a: &str, b: &str) -> u32 {
    if a == b {
        return EQUAL;
    }
    let (a, b) = (triples(a), triples(b));
    let size = |triples: &HashMap<[u8; 3], u32>| triples.values().sum::<u32>();
    let shared: u32 = a
        .iter()
        .map(|(triple, n)| b.get(triple).map_or(0, |m| *n.min(m)))
        .sum();
    let all = (size(&a) + size(&b)).max(1);
    (2 * shared * EQUAL / all).min(EQUAL - 1)
}

/// The triples of letters of a text, with a space at both ends, and how often each occurs.
fn triples(text: &str) -> HashMap<[u8; 3], u32> {
    let mut triples = HashMap::new();
    for window in format!(" {text} ").as_bytes().windows(3) {
        if let Ok(triple) = <[u8; 3]>::try_from(window) {
            *triples.entry(triple).or_insert(0) += 1;
        }
    }
    triples
}
