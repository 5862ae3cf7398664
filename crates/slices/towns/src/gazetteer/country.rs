//! Countries as people write them.
//!
//! Names in the five languages and further spellings (`Rußland`, `Tschech. Republik`, `England, United
//! Kingdom`) lead to the two letters of ISO 3166-1; names of countries that are no more, to ISO 3166-3 and to
//! their successors. What is deliberately not here: names to show, which are CLDR's (`texts::locale`).

use super::former::{self, Former};
use super::typo::{self, Near};
use super::{Hint, bearers, normalise};
use fst::{IntoStreamer, Map, Streamer};
use std::collections::BTreeSet;
use values::Country;

static COUNTRIES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/countries"));

/// Names that two countries of today share; neither may be taken without asking.
const SHARED: [(&[&str], &[&str]); 2] = [
    (&["congo", "kongo", "конго"], &["CD", "CG"]),
    (&["korea", "coree", "корея"], &["KP", "KR"]),
];

/// What somebody's word for a country means.
#[derive(Clone, Debug, PartialEq)]
pub enum CountryReading {
    /// A country of today.
    Today(Country),
    /// A country that is no more. The country of a place in it follows from the place: [`country_now`].
    Former(&'static Former),
    /// Several countries are called so: a person chooses.
    Ask {
        /// Countries of today with this name.
        today: Vec<Country>,
        /// Former countries with this name.
        former: Vec<&'static Former>,
    },
    /// No country is called so; perhaps one of these is meant, whose name differs in a letter or two.
    Unknown(Vec<Country>),
}

/// Reads a country's name or code, as written in a list, in any of the five languages.
///
/// A year behind it parts what had the same code or name at different times: `CS 1980` is Czechoslovakia,
/// `CS 2004` Serbia and Montenegro, and `CS` alone has to be asked. Of `England, United Kingdom` and
/// `Ohio, United States` the last part that is a country counts; a bracket such as `Georgia (country)` does not.
#[must_use]
pub fn country(written: &str) -> CountryReading {
    let without_bracket = written.split('(').next().unwrap_or(written).trim();
    let (name, year) = split_year(without_bracket);
    let whole = named(name, year);
    if !matches!(whole, CountryReading::Unknown(_)) {
        return whole;
    }
    name.rsplit(',')
        .map(|part| named(part.trim(), year))
        .find(|reading| !matches!(reading, CountryReading::Unknown(_)))
        .unwrap_or(whole)
}

/// The country in which a place lies today, for a place that a list files under the reading.
///
/// For a dissolved country the place decides: `Kiew` under `UdSSR` is in Ukraine. Nothing is returned if no
/// place, or places in several successors, bear the name.
#[must_use]
pub fn country_now(place: &str, reading: &CountryReading) -> Option<Country> {
    match reading {
        CountryReading::Today(country) => Some(*country),
        CountryReading::Former(former) => match former.successors() {
            [only] => only.parse().ok(),
            several => among(place, several),
        },
        CountryReading::Ask { .. } | CountryReading::Unknown(_) => None,
    }
}

/// The one successor in which a place of this name lies. A name in the interface's languages counts before
/// a rarer one.
fn among(place: &str, successors: &[&str]) -> Option<Country> {
    let shown_key = normalise(place);
    let bearers: Vec<_> = bearers(place, Hint::default())
        .into_iter()
        .filter(|found| successors.contains(&found.country.code()))
        .collect();
    let by_shown_name = bearers
        .iter()
        .filter(|found| found.shown_names().any(|name| normalise(name) == shown_key));
    let mut countries: BTreeSet<Country> = by_shown_name.map(|found| found.country).collect();
    if countries.is_empty() {
        countries = bearers.iter().map(|found| found.country).collect();
    }
    (countries.len() == 1)
        .then(|| countries.first().copied())
        .flatten()
}

fn named(name: &str, year: Option<i16>) -> CountryReading {
    let key = normalise(name);
    let former = former::named(&key, year);
    let today =
        shared(&key).unwrap_or_else(|| code_or_name(name, &key, year).into_iter().collect());
    match (today.as_slice(), former.as_slice()) {
        ([country], []) => CountryReading::Today(*country),
        ([], [former]) => CountryReading::Former(former),
        ([], []) => CountryReading::Unknown(close(&key)),
        _ => CountryReading::Ask { today, former },
    }
}

fn shared(key: &str) -> Option<Vec<Country>> {
    let (_, codes) = SHARED.iter().find(|(names, _)| names.contains(&key))?;
    Some(codes.iter().filter_map(|code| code.parse().ok()).collect())
}

/// A country of today by its name or, written in capitals, by its two letters.
fn code_or_name(name: &str, key: &str, year: Option<i16>) -> Option<Country> {
    let countries = Map::new(COUNTRIES).ok()?;
    if let Some(value) = countries.get(key) {
        return letters(value);
    }
    let code: Country = name.parse().ok().filter(|_| name == name.to_uppercase())?;
    (countries.contains_key(format!("={}", code.code())) && !former::reused(code.code(), year))
        .then_some(code)
}

/// Countries whose name differs from the key in a letter or two.
fn close(key: &str) -> Vec<Country> {
    let (Ok(countries), Some(near)) = (Map::new(COUNTRIES), Near::new(key)) else {
        return Vec::new();
    };
    let mut found: Vec<(usize, Country)> = Vec::new();
    let mut stream = countries.search(near).into_stream();
    while let Some((bytes, value)) = stream.next() {
        let errors =
            std::str::from_utf8(bytes).map_or(usize::MAX, |name| typo::distance(key, name));
        found.extend(letters(value).map(|country| (errors, country)));
    }
    found.sort();
    let mut shown = Vec::new();
    for (_, country) in found {
        if !shown.contains(&country) {
            shown.push(country);
        }
    }
    shown
}

/// The two letters that the build script put into a value.
fn letters(value: u64) -> Option<Country> {
    let [first, second, ..] = value.to_le_bytes();
    std::str::from_utf8(&[first, second]).ok()?.parse().ok()
}

/// Parts a year from the end of a text: `CS 1980`.
fn split_year(text: &str) -> (&str, Option<i16>) {
    match text.rsplit_once(' ') {
        Some((name, year)) if year.len() == 4 => match year.parse() {
            Ok(year) => (name.trim_end_matches([',', ' ']), Some(year)),
            Err(_) => (text, None),
        },
        _ => (text, None),
    }
}
