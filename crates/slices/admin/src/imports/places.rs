//! Which place a town of a row is, and what else its name and country say, as far as that needs no guess.
//!
//! The gazetteer answers; here its answers become a placing with the reasons that a person is shown.

use super::causes::{Cause, Reason};
use super::map::Points;
use super::rows::Side;
use std::collections::BTreeSet;
use texts::locale;
use towns::TownKind;
use towns::gazetteer::{
    self, Body, Context, CountryReading, Hint, NEAR_KM, Place, PlaceName, Unsettled, country_now,
    normalise, place_name, with_addition,
};
use values::{Country, Lang};

/// How many namesakes are shown.
const SHOWN: usize = 4;

/// A place of the gazetteer, as much of it as tells towns apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub(super) geonames: u32,
    pub(super) country: Country,
    /// Latitude, longitude.
    pub(super) point: (f64, f64),
}

impl Spot {
    /// The keys of all names under which the place is shown.
    pub(super) fn keys(self) -> BTreeSet<String> {
        let place = gazetteer::by_geonames(self.geonames);
        place.iter().flat_map(Place::shown_names).map(key).collect()
    }
}

impl From<&Place> for Spot {
    fn from(place: &Place) -> Self {
        Self {
            geonames: place.geonames,
            country: place.country,
            point: (place.lat, place.lon),
        }
    }
}

/// Where a town lies.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Placing {
    /// At this place, without a guess.
    At(Spot),
    /// No place bears the name, or it is no town: it can be kept as written.
    Written,
    /// A person has to say, because of this.
    Open(Reason),
}

/// A side of a row, read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reading {
    pub(super) kind: TownKind,
    /// The name without what stands beside it.
    pub(super) name: String,
    /// Further names, from brackets.
    pub(super) also: Vec<String>,
    pub(super) country: Option<Country>,
    pub(super) placing: Placing,
    pub(super) reasons: Vec<Reason>,
}

/// Reads name and country of a side.
///
/// # Errors
/// The reason for which a person is needed before anything else can be said.
pub(super) fn read(side: &Side, points: Points) -> Result<Reading, Reason> {
    let written = side.shown();
    let mut reasons = side.reasons.clone();
    let country = country(side, &mut reasons)?;
    let parts = place_name(written, country);
    let kind = kind(written, &parts, country);
    if kind != TownKind::Town {
        reasons.push(Reason::new(Cause::NotATown, written));
    }
    // A label with a Q-id is a name as it stands: brackets in it say nothing beside.
    let (name, other) = if side.wikidata.is_some() {
        (written.to_owned(), None)
    } else {
        let other = parts
            .other_name
            .filter(|other| is_of_no_other(&parts.name, other, country));
        (parts.name, other)
    };
    if let Some(other) = &other {
        reasons.push(Reason::new(
            Cause::SecondName,
            format!("{written} → {other}"),
        ));
    }
    let placing = match (side.geonames, kind) {
        (_, TownKind::District | TownKind::Region) => Placing::Written,
        (Some(id), TownKind::Town) => match gazetteer::by_geonames(id) {
            Some(place) => Placing::At(Spot::from(&place)),
            None => Placing::Written,
        },
        (None, TownKind::Town) => placing(&name, side.point, country, points),
    };
    Ok(Reading {
        kind,
        name,
        also: other.into_iter().collect(),
        country,
        placing,
        reasons,
    })
}

/// What a written name speaks of. Where a town bears the whole name, as *Ried im Innkreis* does, it is that.
fn kind(written: &str, parts: &PlaceName, country: Option<Country>) -> TownKind {
    let is_town = || !gazetteer::bearers(written, in_country(country)).is_empty();
    match parts.kind {
        Body::District | Body::Region if is_town() => TownKind::Town,
        Body::Town => TownKind::Town,
        Body::District => TownKind::District,
        Body::Region => TownKind::Region,
    }
}

fn in_country(country: Option<Country>) -> Hint {
    Hint {
        country,
        ..Hint::default()
    }
}

/// Whether a name in brackets is a second name rather than the place around: *Rača (Bratislava)*.
fn is_of_no_other(name: &str, other: &str, country: Option<Country>) -> bool {
    let own = gazetteer::bearers(name, in_country(country));
    let others = gazetteer::bearers(other, in_country(country));
    others.is_empty() || others.iter().any(|place| own.contains(place))
}

fn country(side: &Side, reasons: &mut Vec<Reason>) -> Result<Option<Country>, Reason> {
    let word = side.country.as_str();
    if word.is_empty() {
        return Ok(None);
    }
    let reading = gazetteer::country(word);
    match &reading {
        CountryReading::Today(country) => {
            if !is_plain(word, *country) {
                reasons.push(Reason::new(Cause::CountryRead, read_as(word, *country)));
            }
            Ok(Some(*country))
        }
        CountryReading::Former(_) => match country_now(side.shown(), &reading) {
            Some(country) => {
                reasons.push(Reason::new(Cause::CountryFormer, read_as(word, country)));
                Ok(Some(country))
            }
            None => Err(Reason::new(Cause::CountryAmbiguous, word)),
        },
        CountryReading::Ask { .. } => Err(Reason::new(Cause::CountryAmbiguous, word)),
        CountryReading::Unknown(_) => Err(Reason::new(Cause::CountryUnknown, word)),
    }
}

/// The word and the country that it was read as, by its letters and its English name.
fn read_as(word: &str, country: Country) -> String {
    format!(
        "{word} → {}",
        locale::country_name(Lang::En, country.code())
    )
}

/// Whether a country is written as one of the languages writes it, or by its letters.
fn is_plain(word: &str, country: Country) -> bool {
    let word = word.to_lowercase();
    word == country.code().to_lowercase()
        || Lang::ALL
            .into_iter()
            .any(|lang| locale::country_name(lang, country.code()).to_lowercase() == word)
}

fn placing(
    name: &str,
    point: Option<(f64, f64)>,
    country: Option<Country>,
    points: Points,
) -> Placing {
    let Unsettled(bearers) = match gazetteer::settle(name, Context { point, country }) {
        Ok(settled) => return Placing::At(Spot::from(settled.place())),
        Err(unsettled) => unsettled,
    };
    if bearers.is_empty() {
        return Placing::Written;
    }
    let Some(point) = point else {
        return Placing::Open(open(name, &bearers, country));
    };
    let is_near = |place: &Place| place.km_to(point) <= NEAR_KM;
    if points == Points::Trusted && !bearers.iter().any(is_near) {
        return Placing::Written;
    }
    match gazetteer::settle(
        name,
        Context {
            point: None,
            country,
        },
    ) {
        Ok(settled) if is_near(settled.place()) => Placing::At(Spot::from(settled.place())),
        Ok(settled) => {
            let km = settled.place().km_to(point).round();
            let place = described(settled.place());
            Placing::Open(Reason::new(
                Cause::FarAway,
                format!("{name} → {place}: {km} km"),
            ))
        }
        Err(Unsettled(bearers)) => Placing::Open(open(name, &bearers, country)),
    }
}

fn open(name: &str, bearers: &[Place], country: Option<Country>) -> Reason {
    let cause = match bearers {
        [only] if only.is_section() => Cause::PartOfTown,
        _ => Cause::SeveralPlaces,
    };
    let mut shown: BTreeSet<String> = BTreeSet::new();
    let in_country = |place: &Place| country.is_none_or(|country| country == place.country);
    let rivals = with_addition(name);
    for place in bearers
        .iter()
        .chain(rivals.iter().filter(|place| in_country(place)))
    {
        if shown.len() < SHOWN {
            shown.insert(described(place));
        }
    }
    let shown: Vec<String> = shown.into_iter().collect();
    Reason::new(cause, format!("{name} → {}", shown.join(", ")))
}

/// A place with what tells it from its namesakes.
fn described(place: &Place) -> String {
    let division = place
        .division_in(Lang::En)
        .map(|division| format!("{division}, "))
        .unwrap_or_default();
    format!("{} ({division}{})", place.name, place.country.code())
}

/// The key under which a name is looked up among the towns of the register and of the file.
pub(super) fn key(name: &str) -> String {
    normalise(name)
}
