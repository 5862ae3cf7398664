//! Which places a typed name may mean.
//!
//! The order is a help for the reader's eye, never a choice: who takes one of several without asking
//! guesses. See [`super::settle`] for when there is no need to guess.

use super::keys::keys;
use super::table::{self, Nearness};
use super::typo::{self, Near};
use super::{Place, normalise};
use fst::{Automaton, IntoStreamer, Streamer};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use values::Country;

/// How many places that are merely close are shown.
const CLOSE: usize = 20;
/// How many names that begin alike are looked at: far more than share a beginning of four letters.
const BEGINNINGS: usize = 20_000;

/// What is known about the place beside its name.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hint {
    /// The country: places elsewhere are not exact, but close.
    pub country: Option<Country>,
    /// A point (latitude, longitude): what is nearer comes first.
    pub near: Option<(f64, f64)>,
    /// Whether a town or a part of one is meant: the other kind comes last.
    pub kind: Option<Kind>,
}

/// What a name may be the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A town or village of its own.
    Town,
    /// A part of a town.
    Section,
}

/// The places that a name may mean.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Places that bear the name, whatever its case, accents, script and romanisation.
    pub exact: Vec<Place>,
    /// Places whose name is longer or has a letter or two that differ, and namesakes in other countries.
    pub close: Vec<Place>,
}

/// The places that bear a name in any language, and those that come close.
#[must_use]
pub fn find(name: &str, hint: Hint) -> Found {
    let asked = keys(name);
    let (exact, elsewhere) = bearers_of(&asked, hint);
    let close = close(&asked, elsewhere, &exact, hint);
    Found { exact, close }
}

/// The places that bear a name in any language, in the country if one is given: what is exact in [`find`],
/// without the long search for what is merely close.
#[must_use]
pub fn bearers(name: &str, hint: Hint) -> Vec<Place> {
    bearers_of(&keys(name), hint).0
}

/// The places with one of the keys: in the country of the hint, and elsewhere.
fn bearers_of(asked: &[String], hint: Hint) -> (Vec<Place>, Vec<Place>) {
    let mut near_by_place: BTreeMap<u32, (usize, Nearness)> = BTreeMap::new();
    for (number, key) in asked.iter().enumerate() {
        for posting in table::postings_of(key) {
            let rank = (number.min(1), posting.nearness);
            let best = near_by_place.entry(posting.place).or_insert(rank);
            *best = rank.min(*best);
        }
    }
    let mut ranked: Vec<((usize, Nearness), Place)> = near_by_place
        .into_iter()
        .filter_map(|(number, rank)| Some((rank, table::place(number)?)))
        .collect();
    ranked.sort_by_key(|(rank, place)| order(place, *rank, hint));
    ranked
        .into_iter()
        .map(|(_, place)| place)
        .partition(|place| hint.country.is_none_or(|country| country == place.country))
}

/// The place with this GeoNames id.
#[must_use]
pub fn by_geonames(id: u32) -> Option<Place> {
    table::place(table::number_of(id)?)
}

/// Places with a name that begins so, the largest first; for suggestions while somebody types.
///
/// Needs two letters. Names of every language count, so `ло` suggests Łódź to who types in Russian.
#[must_use]
pub fn prefix(text: &str, limit: usize) -> Vec<Place> {
    let key = normalise(text);
    if key.chars().count() < 2 {
        return Vec::new();
    }
    let mut places = beginning_with(&key, "");
    places.sort_by_key(|(name, place)| (name.as_str() != key, Reverse(place.population)));
    let mut shown: Vec<Place> = Vec::new();
    for (_, place) in places {
        if shown.len() < limit && !shown.contains(&place) {
            shown.push(place);
        }
    }
    shown
}

/// Places called by the name with an addition: `Neustadt an der Orla` for `Neustadt`.
#[must_use]
pub fn with_addition(name: &str) -> Vec<Place> {
    let beginnings = keys(name).into_iter();
    beginnings
        .flat_map(|key| beginning_with(&key, " "))
        .map(|(_, place)| place)
        .collect()
}

/// What decides the order: how near, the right kind, the name, and the size where nothing else does.
fn order(place: &Place, rank: (usize, Nearness), hint: Hint) -> impl Ord + use<> {
    let other_kind = hint
        .kind
        .is_some_and(|kind| (kind == Kind::Section) != place.is_section());
    #[expect(
        clippy::cast_possible_truncation,
        reason = "no two places on Earth are more than 20,100 kilometres apart"
    )]
    let tens_of_km = hint
        .near
        .map_or(0, |point| (place.km_to(point) / 10.0) as i32);
    (tens_of_km, other_kind, rank, Reverse(place.population))
}

fn close(asked: &[String], elsewhere: Vec<Place>, exact: &[Place], hint: Hint) -> Vec<Place> {
    let mut ranked: Vec<(usize, Place)> = elsewhere.into_iter().map(|place| (0, place)).collect();
    if let Some(key) = asked.first() {
        ranked.extend(
            beginning_with(key, " ")
                .into_iter()
                .map(|(_, place)| (1, place)),
        );
        ranked.extend(misspelt(key));
    }
    ranked.sort_by_key(|(errors, place)| {
        let abroad = hint.country.is_some_and(|country| country != place.country);
        (*errors, abroad, order(place, (0, Nearness::Name), hint))
    });
    let mut shown: Vec<Place> = Vec::new();
    for (_, place) in ranked {
        if shown.len() < CLOSE && !exact.contains(&place) && !shown.contains(&place) {
            shown.push(place);
        }
    }
    shown
}

/// The places with a shown name that begins with the key and goes on with `then`.
fn beginning_with(key: &str, then: &str) -> Vec<(String, Place)> {
    let Some(names) = table::names() else {
        return Vec::new();
    };
    let beginning = format!("{key}{then}");
    let automaton = fst::automaton::Str::new(&beginning).starts_with();
    let mut found = Vec::new();
    let mut stream = names.search(automaton).into_stream();
    while let Some((bytes, value)) = stream.next() {
        if found.len() >= BEGINNINGS {
            break;
        }
        let Ok(name) = std::str::from_utf8(bytes) else {
            continue;
        };
        for posting in table::postings(value) {
            if posting.nearness < Nearness::Other
                && let Some(place) = table::place(posting.place)
            {
                found.push((name.to_owned(), place));
            }
        }
    }
    found
}

/// The places with a shown name that differs from the key in a letter or two, with how many.
fn misspelt(key: &str) -> Vec<(usize, Place)> {
    let (Some(names), Some(near)) = (table::names(), Near::new(key)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut stream = names.search(near).into_stream();
    while let Some((bytes, value)) = stream.next() {
        let errors =
            std::str::from_utf8(bytes).map_or(usize::MAX, |name| typo::distance(key, name));
        for posting in table::postings(value) {
            if posting.nearness < Nearness::Other
                && let Some(place) = table::place(posting.place)
            {
                found.push((errors, place));
            }
        }
    }
    found
}
