//! The demonstration: the five cases as facts with their sources, through the same actions as people use.
//!
//! Facts marked uncertain are shown with their doubt. Loading twice changes nothing.

mod facts;

use crate::{Setting, actions};
use access::{Actor, Place, Role, Visibility};
use db::{Db, Tx};
use facts::{PartnershipFact, TownFact};
use partnerships::{Contacts, Fact, Kind, Standing};
use std::collections::HashMap;
use towns::{OtherName, Town, TownKind};
use values::{Day, Instant, Lang, MultiText, Slug, TownId};
use web::AppError;

/// The accounts of the demonstration: address, name, and the town whose officer it is, if any.
pub const ROLES: [(&str, &str, Option<&str>); 5] = [
    (
        "officer.kiel@jumelage.example",
        "Example officer of Kiel",
        Some("kiel"),
    ),
    (
        "officer.kassel@jumelage.example",
        "Example officer of Kassel",
        Some("kassel"),
    ),
    (
        "officer.novy-urengoy@jumelage.example",
        "Example officer of Novy Urengoy",
        Some("novy-urengoy"),
    ),
    (
        "officer.duesseldorf@jumelage.example",
        "Example officer of Düsseldorf",
        Some("duesseldorf"),
    ),
    (
        "administrator@jumelage.example",
        "Example administrator",
        None,
    ),
];

/// How many records were made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Towns, districts and regions.
    pub towns: usize,
    /// Partnerships.
    pub partnerships: usize,
}

/// Loads what is not there yet, in one transaction.
///
/// # Errors
/// [`AppError::Bug`] where the facts that ship cannot be read, which a test excludes.
pub fn load(db: &Db, now: Instant) -> Result<Loaded, AppError> {
    let towns = facts::towns().map_err(AppError::bug)?;
    let partnerships = facts::partnerships().map_err(AppError::bug)?;
    db.write(now, move |tx| {
        let who = Actor::program("jumelage demo load");
        let mut loaded = Loaded::default();
        let mut ids = HashMap::new();
        for fact in &towns {
            load_town(tx, &who, fact, &mut ids, &mut loaded)?;
        }
        for fact in &partnerships {
            load_partnership(tx, &who, fact, &ids, &mut loaded)?;
        }
        load_roles(tx, &who, &ids)?;
        if loaded.towns > 0 {
            let name = serde_json::to_string(&MultiText::new(Lang::En, "Jumelage"))
                .map_err(AppError::bug)?;
            for (setting, value) in [
                (Setting::Name, name.as_str()),
                (Setting::Home, "kiel"),
                (Setting::Demo, "yes"),
            ] {
                actions::set(tx, &who, setting, value)?;
            }
        }
        Ok(loaded)
    })
}

fn load_town(
    tx: &mut Tx<'_>,
    who: &Actor,
    fact: &TownFact,
    ids: &mut HashMap<String, TownId>,
    loaded: &mut Loaded,
) -> Result<(), AppError> {
    let draft = fact.town();
    let slug = Slug::from_name(draft.name(Lang::En));
    if let Some(town) = towns::town(tx, &slug)? {
        ids.insert(fact.id.clone(), town.id);
        return Ok(());
    }
    let id = towns::add(tx, who, &draft, &fact.other_names())?;
    ids.insert(fact.id.clone(), id);
    loaded.towns += 1;
    Ok(())
}

fn load_partnership(
    tx: &mut Tx<'_>,
    who: &Actor,
    fact: &PartnershipFact,
    ids: &HashMap<String, TownId>,
    loaded: &mut Loaded,
) -> Result<(), AppError> {
    let (Some(a), Some(b)) = (ids.get(&fact.a), ids.get(&fact.b)) else {
        return Ok(());
    };
    if partnerships::partnership_of_towns(tx, *a, *b)?.is_some() {
        return Ok(());
    }
    let draft = fact.partnership(vec![*a, *b]);
    partnerships::add(tx, who, &draft)?;
    loaded.partnerships += 1;
    Ok(())
}

fn load_roles(tx: &mut Tx<'_>, who: &Actor, ids: &HashMap<String, TownId>) -> Result<(), AppError> {
    for (mail, name, town) in ROLES {
        if accounts::exists(tx, mail)? {
            continue;
        }
        let id = accounts::add(tx, who, mail, name, None)?;
        let (place, role) = match town.and_then(|town| ids.get(town)) {
            Some(town) => (Place::Town(*town), Role::Officer),
            None => (Place::Instance, Role::Administrator),
        };
        accounts::grant(tx, who, id, place, role)?;
    }
    Ok(())
}

impl TownFact {
    fn town(&self) -> Town {
        let mut names = MultiText::default();
        for (lang, name) in &self.names {
            if let Ok(lang) = lang.parse::<Lang>() {
                names.set(lang, name);
            }
        }
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
            kind: "also".to_owned(),
            lang: Some(lang.clone()),
            name: name.clone(),
            until: None,
        };
        names.map(other).collect()
    }
}

/// English words of a fact; the pages say that they are in English where the reader's language lacks them.
fn english(words: &str) -> MultiText {
    MultiText::new(Lang::En, words)
}

impl PartnershipFact {
    fn partnership(&self, parties: Vec<TownId>) -> partnerships::Partnership {
        let mut own_term = MultiText::default();
        for (lang, term) in self.own_term.iter().flatten() {
            if let Ok(lang) = lang.parse::<Lang>() {
                own_term.set(lang, term);
            }
        }
        let year = self
            .since
            .and_then(|year| i16::try_from(year).ok())
            .map(Day::Year);
        let kind = self.kind.parse().unwrap_or(Kind::Contact);
        partnerships::Partnership {
            kind,
            since: self
                .since_date
                .as_deref()
                .and_then(|day| day.parse().ok())
                .or(year),
            standing: self.standing.parse().unwrap_or(Standing::Unknown),
            official_contacts: self.official_contacts.parse().unwrap_or(Contacts::Unknown),
            own_term,
            fields: english(&self.fields.join(", ")),
            founders: english(&self.founders.join("; ")),
            sponsors: english(self.sponsor.as_deref().unwrap_or_default()),
            source: Some(self.source.clone()),
            visibility: Visibility::Public,
            parties,
            facts: self.dated(),
            ..partnerships::blank()
        }
    }

    /// The dated chain of its states, and the pause of official contacts.
    fn dated(&self) -> Vec<Fact> {
        let state = |step: &facts::State| {
            let standing = step.reached.parse::<Standing>().ok()?;
            Some(Fact {
                what: "standing".to_owned(),
                value: standing.code().to_owned(),
                since: step.date.parse().ok(),
                decided_by: step.by.clone(),
                wording: english(step.wording.as_deref().unwrap_or_default()),
                source: step.source.clone(),
                is_certain: step.certain,
            })
        };
        let mut facts: Vec<Fact> = self.state_history.iter().filter_map(state).collect();
        if self.official_contacts == "paused" {
            facts.push(Fact {
                what: "official_contacts".to_owned(),
                value: "paused".to_owned(),
                since: self
                    .official_contacts_since
                    .as_deref()
                    .and_then(|day| day.parse().ok()),
                decided_by: None,
                wording: MultiText::default(),
                source: Some(self.source.clone()),
                is_certain: self.certain,
            });
        }
        facts
    }
}
