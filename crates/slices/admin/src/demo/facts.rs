//! The facts that ship, as they stand in `demo/facts`; its README says what each field means.

use serde::Deserialize;
use std::collections::BTreeMap;

const TOWNS: &str = include_str!("../../../../../demo/facts/towns.toml");
const PARTNERSHIPS: &str = include_str!("../../../../../demo/facts/partnerships.toml");

/// A town, district or region.
#[derive(Debug, Deserialize)]
pub(super) struct TownFact {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) country: String,
    pub(super) names: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) also: BTreeMap<String, Vec<String>>,
    pub(super) native: Option<String>,
    pub(super) lat: Option<f64>,
    pub(super) lon: Option<f64>,
    pub(super) time_zone: Option<String>,
    pub(super) geonames: Option<i64>,
    pub(super) wikidata: Option<String>,
    pub(super) population: Option<i64>,
    pub(super) population_year: Option<i64>,
    pub(super) population_source: Option<String>,
    pub(super) source: String,
}

/// A step of a partnership's state.
#[derive(Debug, Deserialize)]
pub(super) struct State {
    #[serde(default)]
    pub(super) date: String,
    #[serde(default, rename = "state")]
    pub(super) reached: String,
    pub(super) by: Option<String>,
    pub(super) wording: Option<String>,
    pub(super) source: Option<String>,
    #[serde(default)]
    pub(super) certain: bool,
}

/// A partnership.
#[derive(Debug, Deserialize)]
pub(super) struct PartnershipFact {
    pub(super) a: String,
    pub(super) b: String,
    pub(super) kind: String,
    pub(super) own_term: Option<BTreeMap<String, String>>,
    pub(super) since: Option<i64>,
    pub(super) since_date: Option<String>,
    #[serde(default)]
    pub(super) founders: Vec<String>,
    pub(super) sponsor: Option<String>,
    #[serde(default)]
    pub(super) fields: Vec<String>,
    pub(super) standing: String,
    pub(super) official_contacts: String,
    pub(super) official_contacts_since: Option<String>,
    #[serde(default)]
    pub(super) state_history: Vec<State>,
    pub(super) source: String,
    pub(super) certain: bool,
}

#[derive(Deserialize)]
struct Towns {
    town: Vec<TownFact>,
}

#[derive(Deserialize)]
struct Partnerships {
    partnership: Vec<PartnershipFact>,
}

/// All towns.
pub(super) fn towns() -> Result<Vec<TownFact>, toml::de::Error> {
    toml::from_str::<Towns>(TOWNS).map(|file| file.town)
}

/// All partnerships.
pub(super) fn partnerships() -> Result<Vec<PartnershipFact>, toml::de::Error> {
    toml::from_str::<Partnerships>(PARTNERSHIPS).map(|file| file.partnership)
}
