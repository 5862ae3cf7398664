//! Organisations of the five cases, and what they are to the partnerships.

use super::Known;
use super::facts::{OrganisationFact, RoleFact};
use access::Actor;
use db::Tx;
use organisations::{Kind, Organisation, Role};
use values::{Day, Lang, Slug};
use web::AppError;

/// Makes those that are not there yet.
pub(super) fn load(
    tx: &mut Tx<'_>,
    who: &Actor,
    facts: &[OrganisationFact],
    known: &Known,
) -> Result<(), AppError> {
    for fact in facts {
        let mut name = fact.name.multitext();
        name.set_original(Lang::En);
        let slug = Slug::from_name(name.plain(Lang::En));
        if organisations::organisation(tx, &slug)?.is_some() {
            continue;
        }
        let draft = Organisation {
            kind: fact.kind.parse().unwrap_or(Kind::Other),
            name,
            town: fact
                .town
                .as_ref()
                .and_then(|id| known.towns.get(id))
                .copied(),
            source: Some(fact.source.clone()),
            roles: fact
                .roles
                .iter()
                .filter_map(|role| role.held(known))
                .collect(),
            ..organisations::blank()
        };
        organisations::add(tx, who, &draft)?;
    }
    Ok(())
}

impl RoleFact {
    fn held(&self, known: &Known) -> Option<Role> {
        let day = |day: &Option<String>| day.as_deref().and_then(|day| day.parse::<Day>().ok());
        Some(Role {
            partnership_id: known.partnerships.get(&self.partnership).copied()?,
            role: self.role.parse().ok()?,
            from_day: day(&self.from),
            to_day: day(&self.to),
        })
    }
}
