//! Towns, districts and regions of the five cases.

use super::Known;
use super::facts::TownFact;
use access::Actor;
use db::Tx;
use towns::{NameKind, OtherName, Town, TownKind};
use values::{Lang, Slug};
use web::AppError;

/// Makes those that are not there yet.
pub(super) fn load(
    tx: &mut Tx<'_>,
    who: &Actor,
    facts: &[TownFact],
    known: &mut Known,
) -> Result<(), AppError> {
    for fact in facts {
        let draft = fact.town();
        let slug = Slug::from_name(draft.name(Lang::En));
        let id = if let Some(town) = towns::town(tx, &slug)? {
            town.id
        } else {
            known.loaded.towns += 1;
            towns::add(tx, who, &draft, &fact.other_names())?
        };
        known.towns.insert(fact.id.clone(), id);
    }
    Ok(())
}

impl TownFact {
    fn town(&self) -> Town {
        let mut names = self.names.multitext();
        names.set_original(Lang::En);
        let year = self.population_year.filter(|year| *year > 0);
        Town {
            kind: self.kind.parse().unwrap_or(TownKind::Town),
            names,
            native: self.native.clone(),
            country: self.country.parse().ok(),
            lat: self.lat,
            lon: self.lon,
            zone: self.time_zone.clone(),
            population: self.population.filter(|n| *n > 0),
            population_year: year,
            population_source: self.population_source.clone(),
            wikidata: self.wikidata.clone().filter(|id| id.starts_with('Q')),
            geonames: self.geonames.filter(|id| *id > 0),
            source: Some(self.source.clone()),
            ..towns::blank()
        }
    }

    fn other_names(&self) -> Vec<OtherName> {
        let names = self
            .also
            .iter()
            .flat_map(|(lang, names)| names.iter().map(move |name| (lang, name)));
        let other = |(lang, name): (&String, &String)| OtherName {
            kind: NameKind::Also,
            lang: Some(lang.clone()),
            name: name.clone(),
            until: None,
        };
        names.map(other).collect()
    }
}
