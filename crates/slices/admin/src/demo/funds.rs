//! Funds of the five cases.

use super::Known;
use super::facts::{self, FundFact, Funds, YearFact};
use access::{Actor, Scope};
use calls::{BudgetYear, Fund};
use db::Tx;
use values::{Money, TownId};
use web::AppError;

/// Makes those that are not there yet.
pub(super) fn load(
    tx: &mut Tx<'_>,
    who: &Actor,
    facts: &Funds,
    known: &mut Known,
) -> Result<(), AppError> {
    for fact in &facts.fund {
        let Some(town) = known.towns.get(&fact.town).copied() else {
            continue;
        };
        let draft = fact.fund(town, &facts.budget_year);
        let there = calls::funds_of_town(tx, &Scope::everything(), town)?;
        if there.iter().any(|one| one.name == draft.name) {
            continue;
        }
        known.loaded.funds += 1;
        calls::add(tx, who, &draft)?;
    }
    Ok(())
}

impl FundFact {
    fn fund(&self, town: TownId, years: &[YearFact]) -> Fund {
        let own = years.iter().filter(|year| year.fund == self.id);
        Fund {
            town,
            name: self.name.multitext(),
            purpose: facts::said(self.purpose.as_ref()),
            about: facts::said(self.about.as_ref()),
            decided_by: facts::said(self.decided_by.as_ref()),
            source: Some(self.source.clone()),
            years: own.filter_map(YearFact::budget).collect(),
            ..calls::blank()
        }
    }
}

impl YearFact {
    /// The amount, where the source names it plainly.
    fn budget(&self) -> Option<BudgetYear> {
        let euro = |whole: i64| Money::eur_cents(whole * 100);
        self.certain.then_some(BudgetYear {
            year: self.year,
            amount: euro(self.amount_eur?),
            raised_by: self.raised_by_eur.map(euro),
            source: Some(self.source.clone()),
        })
    }
}
