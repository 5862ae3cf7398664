//! The figures of a year, counted from what the slices tell.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use values::Money;
use web::{Figure, Reportable};

/// The figures of one year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Activities that took place.
    pub activities: i64,
    /// People who took part in them, as far as they were counted.
    pub participants: i64,
    /// Partnerships in which something took place.
    pub partners: i64,
    /// Agreements that were signed.
    pub agreements: i64,
    /// What the funds held, one sum a currency.
    pub fund: Vec<Money>,
}

/// Counts what was told of a year.
pub(crate) fn count(told: &[Reportable]) -> Figures {
    let mut figures = Figures::default();
    let mut partners = BTreeSet::new();
    for (code, figure) in told.iter().flat_map(|one| &one.figures) {
        match (*code, *figure) {
            ("activities", Figure::Count(n)) => figures.activities += n,
            ("participants", Figure::Count(n)) => figures.participants += n,
            ("agreements", Figure::Count(n)) => figures.agreements += n,
            ("partners", Figure::Member(id)) => {
                partners.insert(id);
            }
            ("fund", Figure::Sum(sum)) => add(&mut figures.fund, sum),
            (_, Figure::Count(_) | Figure::Member(_) | Figure::Sum(_)) => {}
        }
    }
    figures.partners = i64::try_from(partners.len()).unwrap_or(i64::MAX);
    figures
}

/// Adds a sum to the one of its currency.
fn add(sums: &mut Vec<Money>, sum: Money) {
    let same = sums.iter_mut().find(|one| one.currency == sum.currency);
    match same {
        Some(one) => *one = one.plus(sum).unwrap_or(*one),
        None => sums.push(sum),
    }
}
