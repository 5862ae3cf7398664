//! Statements that one town makes about another, joined into partnerships.
//!
//! A partnership holds for both sides, so a statement made by one side only counts as much as one made by
//! both. What is deliberately not here: what kind of partnership it is and whether it still stands.

use std::collections::{BTreeMap, BTreeSet};

/// Directed statements, joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Union<Id> {
    /// Each partnership once, the lesser side first, in order.
    pub partnerships: BTreeSet<(Id, Id)>,
    /// How many statements were read.
    pub lines: usize,
    /// How many of them differ from each other.
    pub distinct: usize,
    /// How many partnerships only one side names.
    pub one_way: usize,
    /// Towns that name themselves as their partner: findings for a person, no partnerships.
    pub named_themselves: BTreeSet<Id>,
}

impl<Id: Ord + Clone> Union<Id> {
    /// The partners of a town, in order.
    #[must_use]
    pub fn partners_of(&self, town: &Id) -> Vec<Id> {
        let mut partners: Vec<Id> = self
            .partnerships
            .iter()
            .filter_map(|(a, b)| match (a == town, b == town) {
                (true, _) => Some(b.clone()),
                (_, true) => Some(a.clone()),
                _ => None,
            })
            .collect();
        partners.sort();
        partners
    }
}

/// Joins statements "this town names that one" into partnerships.
pub fn union<Id: Ord + Clone>(statements: impl IntoIterator<Item = (Id, Id)>) -> Union<Id> {
    let mut lines = 0;
    let mut distinct = 0;
    let mut named_themselves = BTreeSet::new();
    // For each pair: whether its lesser side has named the greater, and the greater the lesser.
    let mut said: BTreeMap<(Id, Id), [bool; 2]> = BTreeMap::new();
    for (from, to) in statements {
        lines += 1;
        if from == to {
            distinct += usize::from(named_themselves.insert(from));
            continue;
        }
        let from_lesser = from < to;
        let pair = if from_lesser { (from, to) } else { (to, from) };
        let [by_lesser, by_greater] = said.entry(pair).or_default();
        let said_so = if from_lesser { by_lesser } else { by_greater };
        distinct += usize::from(!*said_so);
        *said_so = true;
    }
    let one_way = said
        .values()
        .filter(|[lesser, greater]| lesser != greater)
        .count();
    Union {
        partnerships: said.into_keys().collect(),
        lines,
        distinct,
        one_way,
        named_themselves,
    }
}
