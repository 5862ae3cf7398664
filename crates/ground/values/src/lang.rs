//! Languages: the few that the interface speaks, and the many that names and texts are written in.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A language of the interface. A sixth language is one more name here and one folder of texts a slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// German.
    De,
    /// English, in European spelling.
    En,
    /// French.
    Fr,
    /// Polish.
    Pl,
    /// Russian.
    Ru,
}

impl Lang {
    /// Every language of the interface, in the order of menus.
    pub const ALL: [Self; 5] = [Self::De, Self::En, Self::Fr, Self::Pl, Self::Ru];

    /// The BCP 47 tag, which is also the first segment of an address.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Pl => "pl",
            Self::Ru => "ru",
        }
    }

    /// The language's own name for itself, as shown in the language switch.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Pl => "Polski",
            Self::Ru => "Русский",
        }
    }

    /// The place in [`Lang::ALL`], for tables by language.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The best interface language for an `Accept-Language` header (RFC 9110, section 12.5.4).
    ///
    /// Unknown languages and broken parts are passed over; without a match the answer is `default`.
    #[must_use]
    pub fn accepted(header: &str, default: Self) -> Self {
        let mut best = (0_u32, default);
        for part in header.split(',').take(32) {
            let mut pieces = part.split(';');
            let tag = pieces.next().unwrap_or_default().trim();
            let weight = pieces
                .find_map(|p| p.trim().strip_prefix("q="))
                .map_or(1000, quality);
            let primary = tag
                .split('-')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase();
            if let Ok(lang) = primary.parse::<Self>()
                && weight > best.0
            {
                best = (weight, lang);
            }
        }
        best.1
    }
}

/// A `q` value in thousandths; what is not a number counts as zero.
fn quality(text: &str) -> u32 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits: String = part.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u32>(), digits.parse::<u32>()) {
        (Ok(0), Ok(thousandths)) => thousandths,
        (Ok(1), _) => 1000,
        _ => 0,
    }
}

impl FromStr for Lang {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.code() == text)
            .ok_or(())
    }
}

/// A BCP 47 language tag of a name or a text: two or three letters, with an optional script or region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Tag(String);

impl Tag {
    /// The tag as text, in lower case but for script and region.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Lang> for Tag {
    fn from(lang: Lang) -> Self {
        Self(lang.code().to_owned())
    }
}

impl FromStr for Tag {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('-');
        let primary = parts.next().unwrap_or_default();
        let letters = |s: &str| s.bytes().all(|b| b.is_ascii_alphabetic());
        let primary_fits = (2..=3).contains(&primary.len()) && letters(primary);
        let rest_fits = parts
            .all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if primary_fits && rest_fits && text.len() <= 35 {
            Ok(Self(text.to_owned()))
        } else {
            Err(())
        }
    }
}

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|()| serde::de::Error::custom("not a language tag"))
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
