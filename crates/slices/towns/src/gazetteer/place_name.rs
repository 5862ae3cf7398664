//! What a name in a list says beside the name: brackets, words for a kind of body, stray marks.
//!
//! `Frankfurt (Oder)` is a name, `Aachen (Kreis)` a district, `Ashford (Kent)` a town within a county,
//! `Vratimov (Rattimau)` a town with a name in another language. The reading is shown to a person beside the
//! original and replaces nothing by itself.

use super::{Hint, bearers, normalise};
use values::{Country, Lang};

/// What kind of body a written name speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// A town, or any other municipality.
    Town,
    /// A district: a county, a Kreis, a powiat, a rayon.
    District,
    /// A region: a federal state, an oblast, a voivodeship.
    Region,
}

/// A written name, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceName {
    /// The name without what was told beside it.
    pub name: String,
    /// What kind of body it is.
    pub kind: Body,
    /// A name of the same place in another language.
    pub other_name: Option<String>,
    /// The region that the place lies in, where it was told to part namesakes.
    pub within: Option<String>,
    /// What was written.
    pub original: String,
}

/// Words that are a kind of body when they stand in brackets, before the name or behind it, as keys.
const DISTRICT_WORDS: [&str; 12] = [
    "kreis",
    "landkreis",
    "lkr",
    "stadtkreis",
    "district",
    "county",
    "powiat",
    "raion",
    "rayon",
    "район",
    "arrondissement",
    "okres",
];
const REGION_WORDS: [&str; 18] = [
    "wojewodschaft",
    "woiwodschaft",
    "wojewodztwo",
    "voivodeship",
    "oblast",
    "область",
    "krai",
    "краи",
    "region",
    "provinz",
    "province",
    "provincia",
    "departement",
    "komitat",
    "megye",
    "gebiet",
    "bundesland",
    "prefecture",
];
/// Words in brackets that say that the town itself is meant, not the district of its name.
const TOWN_WORDS: [&str; 7] = [
    "stadt",
    "gemeinde",
    "town",
    "city",
    "ville",
    "miasto",
    "город",
];

/// Countries whose official names end in brackets: *Frankfurt (Oder)*, *Halle (Saale)*.
const OFFICIAL_BRACKETS: [&str; 1] = ["DE"];
/// Countries whose towns lists give with a second name, German ones above all.
const SECOND_NAMES: [&str; 16] = [
    "BY", "CZ", "EE", "GR", "HR", "HU", "LT", "LV", "PL", "RO", "RS", "RU", "SI", "SK", "TR", "UA",
];

/// Reads a name as written, with the country if it is known.
#[must_use]
pub fn place_name(written: &str, country: Option<Country>) -> PlaceName {
    let clean = with_apostrophes(written.trim());
    let (mut name, brackets) = split_brackets(&clean);
    let mut reading = PlaceName {
        name: String::new(),
        kind: Body::Town,
        other_name: None,
        within: None,
        original: written.to_owned(),
    };
    for bracket in brackets {
        match meaning(&name, &bracket, country) {
            Meaning::Kind(kind) => reading.kind = kind,
            Meaning::Seat => {}
            Meaning::PartOfName => name = format!("{name} ({bracket})"),
            Meaning::OtherName => reading.other_name = Some(bracket),
            Meaning::Within => reading.within = Some(bracket),
        }
    }
    if let Some((kind, rest)) = without_kind(&name) {
        reading.kind = kind;
        name = rest;
    }
    reading.name = name;
    reading
}

/// What a bracket says.
enum Meaning {
    Kind(Body),
    /// Where the district has its seat: `Viersen (Kreis) (Viersen, Stadt)`.
    Seat,
    PartOfName,
    OtherName,
    Within,
}

/// The surest sign first: a word for a body, an official name, a place with both names, a known division;
/// where none decides, what is usual in the country.
fn meaning(name: &str, bracket: &str, country: Option<Country>) -> Meaning {
    let key = normalise(bracket);
    let mut words = key.split(' ');
    let (first, last) = (
        words.next().unwrap_or_default(),
        key.rsplit(' ').next().unwrap_or_default(),
    );
    if let Some(kind) = body(&key) {
        return Meaning::Kind(kind);
    }
    if TOWN_WORDS.contains(&key.as_str()) || bracket.contains(',') && last.ends_with("stadt") {
        return Meaning::Seat;
    }
    if is_official(name, bracket, country) {
        return Meaning::PartOfName;
    }
    if body(first).is_some() || body(last).is_some() {
        return Meaning::Within;
    }
    if are_one_place(name, bracket, country) {
        return Meaning::OtherName;
    }
    let code = country
        .map(|country| country.code().to_owned())
        .unwrap_or_default();
    if is_division(name, &key, country) {
        Meaning::Within
    } else if OFFICIAL_BRACKETS.contains(&code.as_str()) {
        Meaning::PartOfName
    } else if SECOND_NAMES.contains(&code.as_str()) {
        Meaning::OtherName
    } else {
        Meaning::Within
    }
}

fn body(word: &str) -> Option<Body> {
    if DISTRICT_WORDS.contains(&word) {
        Some(Body::District)
    } else if REGION_WORDS.contains(&word) {
        Some(Body::Region)
    } else {
        None
    }
}

/// Whether the name with its bracket is a place's own name, bracket and all.
fn is_official(name: &str, bracket: &str, country: Option<Country>) -> bool {
    let whole = format!("{name} ({bracket})");
    let key = normalise(&whole);
    let hint = Hint {
        country,
        ..Hint::default()
    };
    bearers(&whole, hint).iter().any(|place| {
        let named = |shown: &str| shown.contains('(') && normalise(shown) == key;
        place.shown_names().any(named)
    })
}

/// Whether some place bears both names.
fn are_one_place(name: &str, bracket: &str, country: Option<Country>) -> bool {
    let hint = Hint {
        country,
        ..Hint::default()
    };
    let others = bearers(bracket, hint);
    bearers(name, hint)
        .iter()
        .any(|place| others.contains(place))
}

/// Whether the bracket is the division in which a place of this name lies.
fn is_division(name: &str, bracket_key: &str, country: Option<Country>) -> bool {
    let hint = Hint {
        country,
        ..Hint::default()
    };
    bearers(name, hint).iter().any(|place| {
        Lang::ALL
            .into_iter()
            .filter_map(|lang| place.division_in(lang))
            .any(|division| normalise(division) == bracket_key)
    })
}

/// The name without a word for a body before or behind it: `Wojewodschaft Jelenia Góra`, `Oblast Kaliningrad`.
/// Compounds such as `Rhein-Sieg-Kreis` are names: the kind is read, the name stays whole.
fn without_kind(name: &str) -> Option<(Body, String)> {
    if let Some((first, rest)) = name.split_once(' ')
        && let Some(kind) = body(&normalise(first))
    {
        return Some((kind, rest.trim().to_owned()));
    }
    if let Some((rest, last)) = name.rsplit_once(' ')
        && let Some(kind) = body(&normalise(last))
        && last.chars().next().is_some_and(char::is_lowercase)
    {
        return Some((kind, rest.trim().to_owned()));
    }
    let compound = name.ends_with("-Kreis") || name.ends_with("kreis") || name.ends_with(" Kreis");
    compound.then(|| (Body::District, name.to_owned()))
}

/// Parts the brackets at the end of a name from it; brackets within brackets stay together.
fn split_brackets(text: &str) -> (String, Vec<String>) {
    let Some(open) = text.find('(').filter(|_| text.ends_with(')')) else {
        return (text.to_owned(), Vec::new());
    };
    let (name, rest) = text.split_at(open);
    let mut brackets = Vec::new();
    let mut depth = 0_u32;
    let mut begun = String::new();
    for c in rest.chars() {
        match c {
            '(' if depth == 0 => begun.clear(),
            ')' if depth == 1 => brackets.push(begun.trim().to_owned()),
            _ if depth > 0 => begun.push(c),
            _ => {}
        }
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    brackets.retain(|bracket| !bracket.is_empty());
    (name.trim().to_owned(), brackets)
}

/// Grave and acute accents between letters are apostrophes that somebody typed: `` L`Aigle ``.
fn with_apostrophes(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let between = clean.chars().last().is_some_and(char::is_alphabetic)
            && rest.peek().is_some_and(|next| next.is_alphabetic());
        clean.push(if between && matches!(c, '`' | '´') {
            '\''
        } else {
            c
        });
    }
    clean
}
