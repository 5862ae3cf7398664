//! What a slice hands to the search.
//!
//! A slice tells how each of its records is found; the slice `search` keeps the index by that, in the
//! transaction that changes the record. What is deliberately not here: how texts become words, and pages.

use access::{Facts, Visibility};
use db::{DbError, Read};
use values::{Country, MultiText, Noun, TownId};

/// One thing that can be found, with everything by which it is found and that its hit shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What kind of thing; its hits are counted under it.
    pub noun: Noun,
    /// Where it is shown, without language.
    pub path: String,
    /// Its kind and day in a few words, by language of the interface: `Sommerschule · 15.–18. November 2021`.
    pub kind: [String; 5],
    /// What it is called, by language of the interface.
    pub label: [String; 5],
    /// Its name as written at home, where that is another.
    pub native: Option<String>,
    /// Its own names in all languages, scripts and times: found by whole name, beginning, and with typing
    /// mistakes.
    pub names: Vec<String>,
    /// Names of others that belong to it, such as a partnership's towns.
    pub mentions: Vec<String>,
    /// One sentence about it by language of the interface; may be empty.
    pub summary: [String; 5],
    /// What officers wrote about it.
    pub texts: Vec<MultiText>,
    /// The countries under which it is found.
    pub countries: Vec<Country>,
    /// The years under which it is found.
    pub years: Vec<i16>,
    /// What comes first among equals comes with the greater weight, from 0 to 699.
    pub weight: i64,
    /// Who is meant to see it.
    pub visibility: Visibility,
    /// The towns whose offices keep it.
    pub parties: Vec<TownId>,
}

impl Entry {
    /// An entry of a record with nothing but its facts for the policy, to be filled.
    #[must_use]
    pub fn new(facts: &Facts<'_>, path: String) -> Self {
        Self {
            noun: facts.noun,
            path,
            kind: Default::default(),
            label: Default::default(),
            native: None,
            names: Vec::new(),
            mentions: Vec::new(),
            summary: Default::default(),
            texts: Vec::new(),
            countries: Vec::new(),
            years: Vec::new(),
            weight: 0,
            visibility: facts.visibility,
            parties: facts.parties.to_vec(),
        }
    }

    /// The same, called by this name in each language.
    #[must_use]
    pub fn called(mut self, label: [String; 5]) -> Self {
        self.label = label;
        self
    }
}

/// The records of one noun, for the search.
#[derive(Clone, Copy)]
pub struct Searchable {
    /// Which noun's history tells that something changed.
    pub noun: Noun,
    /// The numbers of records behind a number, in their order, at most so many; for building anew.
    pub numbers: fn(&mut Read<'_>, i64, i64) -> Result<Vec<i64>, DbError>,
    /// What can be found of a record: itself and its parts; nothing where it does not exist.
    pub entries: fn(&mut Read<'_>, i64) -> Result<Vec<Entry>, DbError>,
    /// The records that are told anew when a record of another noun changed, such as a town its name.
    pub told_with: fn(&mut Read<'_>, Noun, i64) -> Result<Vec<i64>, DbError>,
}
