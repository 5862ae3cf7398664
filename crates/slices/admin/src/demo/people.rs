//! Officials of the five cases: each once, whatever they signed.

use super::Known;
use super::facts::{HeldFact, PersonFact};
use access::Actor;
use db::Tx;
use people::{Office, Person};
use values::{Lang, Slug};
use web::AppError;

/// Makes those that are not there yet. A slug stays when a name is corrected or hidden, so it tells who is there.
pub(super) fn load(
    tx: &mut Tx<'_>,
    who: &Actor,
    facts: &[PersonFact],
    known: &mut Known,
) -> Result<(), AppError> {
    for fact in facts {
        let name = fact.name.multitext();
        let slug = Slug::from_name(name.plain(Lang::En));
        let id = if let Some(one) = people::person(tx, &slug)? {
            one.id
        } else {
            let held = fact.offices.iter().map(|held| held.office(known));
            let draft = Person {
                name,
                source: Some(fact.source.clone()),
                offices: held.collect(),
                ..people::blank()
            };
            people::add(tx, who, &draft)?
        };
        known.people.insert(fact.id.clone(), id);
    }
    Ok(())
}

impl HeldFact {
    fn office(&self, known: &Known) -> Office {
        Office {
            title: self.title.multitext(),
            town_id: known.towns.get(&self.town).copied(),
            organisation_id: None,
            from_day: None,
            to_day: None,
        }
    }
}
