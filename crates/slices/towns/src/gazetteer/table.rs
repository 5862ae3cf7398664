//! Reads the tables that the build script wrote, where they lie in the executable (see `layout`).
//!
//! Nothing here fails loudly: the tables are made by this crate's own build, and a number that points
//! nowhere is answered by nothing. What is deliberately not here: which of several places is meant.

use super::Place;
use super::layout::{DEGREE, LIST, NAME, NEARNESS_BITS, OTHER, RECORD, SPELLING};
use fst::Map;

static RECORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/records"));
static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/texts"));
static LISTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lists"));
static NAMES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names"));

/// How a key belongs to a place: the nearer, the more likely the place is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Nearness {
    /// The key of its main or local name, or of its name in one of the interface's languages.
    Name,
    /// Another spelling of one of these: two letters for one, or another romanisation.
    Spelling,
    /// A name in a further language, an older or a rarer name.
    Other,
}

/// A place's number in the table, with how a key belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Posting {
    pub place: u32,
    pub nearness: Nearness,
}

/// The map from keys to the values that [`postings`] reads. Opening it reads a few bytes at its end.
pub(crate) fn names() -> Option<Map<&'static [u8]>> {
    Map::new(NAMES).ok()
}

/// The postings behind a value of [`names`].
pub(crate) fn postings(value: u64) -> Vec<Posting> {
    if value & LIST == 0 {
        return u32::try_from(value)
            .ok()
            .and_then(posting)
            .into_iter()
            .collect();
    }
    let at = usize::try_from(value ^ LIST).unwrap_or(usize::MAX);
    let count = word(LISTS, at).unwrap_or(0);
    (1..=count as usize)
        .filter_map(|number| word(LISTS, at + 4 * number))
        .filter_map(posting)
        .collect()
}

/// The postings of a key; none if no place bears it.
pub(crate) fn postings_of(key: &str) -> Vec<Posting> {
    names()
        .and_then(|names| names.get(key))
        .map(postings)
        .unwrap_or_default()
}

/// How many places the table holds.
pub(crate) fn count() -> u32 {
    u32::try_from(RECORDS.len() / RECORD).unwrap_or(0)
}

/// The place with this number in the table.
pub(crate) fn place(number: u32) -> Option<Place> {
    let at = RECORD * number as usize;
    let mut setting = line(word(RECORDS, at + 20)?)?.split('\t');
    let (country, admin1) = (setting.next()?.parse().ok()?, setting.next()?);
    let (feature, time_zone) = (setting.next()?, setting.next()?);
    let mut names = line(word(RECORDS, at + 24)?)?.split('\t');
    let name = names.next()?;
    let local = names.next().and_then(|cell| written(cell, name));
    Some(Place {
        geonames: word(RECORDS, at)?,
        name,
        local,
        names: five(names, name),
        country,
        admin1,
        division_names: five(setting, "="),
        feature,
        lat: f64::from(word(RECORDS, at + 4)?.cast_signed()) / DEGREE,
        lon: f64::from(word(RECORDS, at + 8)?.cast_signed()) / DEGREE,
        population: word(RECORDS, at + 12)?,
        time_zone,
        municipal_key: word(RECORDS, at + 16)?,
    })
}

/// The number of the place with this GeoNames id.
pub(crate) fn number_of(geonames: u32) -> Option<u32> {
    let (mut low, mut high) = (0, count());
    while low < high {
        let middle = low.midpoint(high);
        let found = word(RECORDS, RECORD * middle as usize)?;
        if found == geonames {
            return Some(middle);
        }
        if found < geonames {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

fn posting(word: u32) -> Option<Posting> {
    let nearness = match word & ((1 << NEARNESS_BITS) - 1) {
        NAME => Nearness::Name,
        SPELLING => Nearness::Spelling,
        OTHER => Nearness::Other,
        _ => return None,
    };
    let place = word >> NEARNESS_BITS;
    Some(Posting { place, nearness })
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    four.try_into().ok().map(u32::from_le_bytes)
}

fn line(at: u32) -> Option<&'static str> {
    TEXTS.get(at as usize..)?.split('\n').next()
}

/// The name in a cell: none if empty, the main one for `=`.
fn written(cell: &'static str, main: &'static str) -> Option<&'static str> {
    match cell {
        "" => None,
        "=" => Some(main),
        name => Some(name),
    }
}

fn five(
    mut cells: std::str::Split<'static, char>,
    main: &'static str,
) -> [Option<&'static str>; 5] {
    std::array::from_fn(|_| cells.next().and_then(|cell| written(cell, main)))
}
