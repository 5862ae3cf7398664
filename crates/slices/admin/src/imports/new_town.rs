//! A town that is not in the register yet, as a plan keeps it.
//!
//! Of a place of the gazetteer only its number is kept; its names, zone and coordinate come from there when the
//! plan is carried out.

use serde::{Deserialize, Serialize};
use towns::gazetteer::{self, Place, normalise};
use towns::{NameKind, OtherName, Town, TownKind};
use values::{Country, Lang, MultiText, Tag};

/// The tag of a language that nobody told (BCP 47: undetermined).
const UNDETERMINED: &str = "und";

/// A town to be made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct NewTown {
    pub(super) kind: String,
    /// Names with the tag of their language, as far as told.
    pub(super) names: Vec<(Option<String>, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) also: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) wikidata: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ags: Option<String>,
    /// The number of its place in the gazetteer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) geonames: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) point: Option<(f64, f64)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) population: Option<i64>,
}

impl NewTown {
    /// The record and its further names.
    pub(super) fn town(&self, source: &str) -> (Town, Vec<OtherName>) {
        let place = self.geonames.and_then(gazetteer::by_geonames);
        let (names, others) = self.named(place.as_ref());
        let drawn = place.as_ref().map_or_else(towns::blank, towns::of_place);
        let town = Town {
            kind: self.kind.parse().unwrap_or(TownKind::Town),
            names,
            country: self.country.or(drawn.country),
            lat: self.point.map(|(lat, _)| lat).or(drawn.lat),
            lon: self.point.map(|(_, lon)| lon).or(drawn.lon),
            population: self.population.or(drawn.population),
            population_source: match self.population {
                Some(_) => Some(source.to_owned()),
                None => drawn.population_source.clone(),
            },
            wikidata: self.wikidata.clone(),
            ags: self.ags.clone().or_else(|| drawn.ags.clone()),
            source: Some(source.to_owned()),
            ..drawn
        };
        (town, others)
    }

    /// The names to show by language, and those by which it is found besides. A name of the file that is none
    /// of those the place is shown under today, such as one that has ended, only helps to find it.
    fn named(&self, place: Option<&Place>) -> (MultiText, Vec<OtherName>) {
        let mut shown = MultiText::default();
        let mut others = Vec::new();
        let mut other = |lang: Option<&str>, name: &str| {
            others.push(OtherName {
                kind: NameKind::Also,
                lang: lang.map(str::to_owned),
                name: name.to_owned(),
                until: None,
            });
        };
        let keys: Vec<String> = place
            .into_iter()
            .flat_map(Place::shown_names)
            .map(normalise)
            .collect();
        for (lang, name) in place
            .into_iter()
            .flat_map(|place| Lang::ALL.into_iter().zip(place.names))
        {
            if let Some(name) = name {
                shown.set(lang, name);
            }
        }
        for (tag, name) in &self.names {
            let is_todays = place.is_none() || keys.contains(&normalise(name));
            let tag = tag.as_deref().or(place.is_none().then_some(UNDETERMINED));
            match tag.and_then(|tag| tag.parse::<Tag>().ok()) {
                Some(tag) if is_todays => {
                    shown.set(tag.clone(), name);
                    shown.set_original(tag);
                }
                _ if is_todays => {}
                tag => other(tag.as_ref().map(Tag::as_str), name),
            }
        }
        if let Some(place) = place.filter(|_| shown.get(Lang::En.code()).is_none()) {
            shown.set(Lang::En, place.name);
        }
        for name in &self.also {
            other(None, name);
        }
        (shown, others)
    }
}
