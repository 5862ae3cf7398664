//! The demonstration: the five cases as facts with their sources, through the same actions as people use.
//!
//! Facts marked uncertain are shown with their doubt. Loading twice changes nothing.

mod activities;
mod agreements;
mod facts;
mod funds;
mod organisations;
mod partnerships;
mod people;
mod register;
mod reports;
mod towns;

pub use register::load_register;

use crate::{Setting, actions};
use access::{Actor, Place, Role};
use db::{Db, Tx};
use std::collections::HashMap;
use values::{ActivityId, AgreementId, Instant, Lang, MultiText, PartnershipId, PersonId, TownId};
use web::{AppError, Reports};

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
    /// Agreements.
    pub agreements: usize,
    /// Activities.
    pub activities: usize,
    /// Funds.
    pub funds: usize,
    /// Reports.
    pub reports: usize,
}

/// Which record a fact's name became, and what was made of them.
#[derive(Default)]
struct Known {
    towns: HashMap<String, TownId>,
    partnerships: HashMap<String, PartnershipId>,
    /// In which year each of them began, where that is known.
    begun: HashMap<PartnershipId, i16>,
    people: HashMap<String, PersonId>,
    agreements: HashMap<String, AgreementId>,
    activities: HashMap<String, ActivityId>,
    loaded: Loaded,
}

/// Loads what is not there yet, in one transaction; `tell` is what the slices hand to the yearly report.
///
/// # Errors
/// [`AppError::Bug`] where the facts that ship cannot be read, which a test excludes.
pub fn load(db: &Db, now: Instant, tell: &[Reports]) -> Result<Loaded, AppError> {
    let facts = facts::read().map_err(AppError::bug)?;
    let tell = tell.to_vec();
    db.write(now, move |tx| {
        let who = Actor::program("jumelage demo load");
        let mut known = Known::default();
        towns::load(tx, &who, &facts.towns, &mut known)?;
        partnerships::load(tx, &who, &facts.partnerships, &mut known)?;
        organisations::load(tx, &who, &facts.organisations, &known)?;
        people::load(tx, &who, &facts.people, &mut known)?;
        agreements::load(tx, &who, &facts.agreements, &mut known)?;
        activities::load(tx, &who, &facts.activities, &mut known)?;
        funds::load(tx, &who, &facts.funds, &mut known)?;
        reports::load(tx, &who, (&facts.papers, &tell), &mut known)?;
        load_roles(tx, &who, &known.towns)?;
        if known.loaded.towns > 0 {
            load_settings(tx, &who)?;
        }
        Ok(known.loaded)
    })
}

fn load_settings(tx: &mut Tx<'_>, who: &Actor) -> Result<(), AppError> {
    let name = MultiText::new(Lang::En, "Jumelage");
    let name = serde_json::to_string(&name).map_err(AppError::bug)?;
    for (setting, value) in [
        (Setting::Name, name.as_str()),
        (Setting::Home, "kiel"),
        (Setting::Demo, "yes"),
    ] {
        actions::set(tx, who, setting, value)?;
    }
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
