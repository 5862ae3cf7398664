//! Partnerships of the five cases, with the dated facts of their state.

use super::Known;
use super::facts::{self, PartnershipFact};
use access::{Actor, Visibility};
use db::Tx;
use partnerships::{Contacts, Fact, Kind, Partnership, Standing};
use values::{Day, TownId};
use web::AppError;

/// Makes those that are not there yet.
pub(super) fn load(
    tx: &mut Tx<'_>,
    who: &Actor,
    facts: &[PartnershipFact],
    known: &mut Known,
) -> Result<(), AppError> {
    for fact in facts {
        let (Some(a), Some(b)) = (known.towns.get(&fact.a), known.towns.get(&fact.b)) else {
            continue;
        };
        let id = if let Some(id) = partnerships::partnership_of_towns(tx, *a, *b)? {
            id
        } else {
            known.loaded.partnerships += 1;
            partnerships::add(tx, who, &fact.partnership(vec![*a, *b]))?
        };
        known.partnerships.insert(fact.id.clone(), id);
        let since = fact.since.and_then(|year| i16::try_from(year).ok());
        known.begun.extend(since.map(|year| (id, year)));
    }
    Ok(())
}

impl PartnershipFact {
    fn partnership(&self, parties: Vec<TownId>) -> Partnership {
        let year = self
            .since
            .and_then(|year| i16::try_from(year).ok())
            .map(Day::Year);
        let kind = self.kind.parse().unwrap_or(Kind::Contact);
        Partnership {
            kind,
            since: self
                .since_date
                .as_deref()
                .and_then(|day| day.parse().ok())
                .or(year),
            standing: self.standing.parse().unwrap_or(Standing::Unknown),
            official_contacts: self.official_contacts.parse().unwrap_or(Contacts::Unknown),
            own_term: facts::said(self.own_term.as_ref()),
            about: facts::said(self.about.as_ref()),
            fields: facts::joined(&self.fields, ", "),
            founders: facts::joined(&self.founders, "; "),
            sponsors: facts::said(self.sponsor.as_ref()),
            source: Some(self.source.clone()),
            visibility: Visibility::Public,
            parties,
            facts: self.dated(),
            ..partnerships::blank()
        }
    }

    /// The dated chain of its states, and the pause of official contacts with the step of that day that tells it.
    fn dated(&self) -> Vec<Fact> {
        let state = |step: &facts::State| {
            let standing = step.reached.parse::<Standing>().ok()?;
            Some(Fact {
                what: "standing".to_owned(),
                value: standing.code().to_owned(),
                since: step.date.parse().ok(),
                decided_by: facts::said(step.by.as_ref()),
                wording: facts::said(step.wording.as_ref()),
                source: step.source.clone(),
                is_certain: step.certain,
            })
        };
        let mut facts: Vec<Fact> = self.state_history.iter().filter_map(state).collect();
        if self.official_contacts == "paused" {
            let since = self.official_contacts_since.as_deref();
            let told = self.state_history.iter().find(|step| {
                Some(step.date.as_str()) == since && step.reached.parse::<Standing>().is_err()
            });
            facts.push(Fact {
                what: "official_contacts".to_owned(),
                value: "paused".to_owned(),
                since: since.and_then(|day| day.parse().ok()),
                decided_by: facts::said(told.and_then(|step| step.by.as_ref())),
                wording: facts::said(told.and_then(|step| step.wording.as_ref())),
                source: told
                    .and_then(|step| step.source.clone())
                    .or_else(|| Some(self.source.clone())),
                is_certain: told.map_or(self.certain, |step| step.certain),
            });
        }
        facts
    }
}
