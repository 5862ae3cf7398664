//! How the columns of a file are to be read: kept with the run, and given again as TOML.
//!
//! A column is named as its head names it, or by its letter. A value after `=` stands for every row instead
//! (`country = "=DE"`), where the file takes something for granted.

use super::ImportError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

values::coded! {
    /// What a column can tell of a town.
    #[derive(PartialOrd, Ord)]
    Field {
        /// Its name; `name-de` for its name in one language.
        Name = "name",
        /// Its country, as a name in any of the five languages or by its two letters.
        Country = "country",
        /// Its Q-id in Wikidata.
        Wikidata = "wikidata",
        /// Its number in GeoNames.
        Geonames = "geonames",
        /// Its Amtlicher Gemeindeschlüssel.
        Ags = "ags",
        /// Degrees north.
        Lat = "lat",
        /// Degrees east.
        Lon = "lon",
        /// Inhabitants.
        Population = "population",
        /// When a partnership began: a year, or a day.
        Since = "since",
        /// What kind of partnership it is.
        Kind = "kind",
    }
}

/// Whether a town whose place is not certain comes in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unplaced {
    /// A town with an identity of its own (a Q-id) comes in without a place.
    #[default]
    Keep,
    /// A person is asked.
    Ask,
}

/// What a coordinate of the file is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Points {
    /// It is held against the place of the name; somebody may have looked up another place.
    #[default]
    Checked,
    /// It is where the town lies, also where the gazetteer does not know the name there.
    Trusted,
}

/// Fields of one side, or of the partnership: field → column.
pub(super) type Columns = BTreeMap<String, String>;

/// The map of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Map {
    /// Where the file comes from, for the source of each record; otherwise the file's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Whether each row is what the first town says of the second, so that both may name each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directed: Option<bool>,
    /// The language of names that do not say theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The encoding of a text file, where the guess was wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// What separates the cells of a text file, where the guess was wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<char>,
    /// The sheet of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The line on which the names of the columns stand; zero where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<u64>,
    /// Whether a town whose place is not certain comes in.
    pub unplaced: Unplaced,
    /// What a coordinate of the file is worth.
    pub points: Points,
    /// The columns of the town.
    pub town: Columns,
    /// The columns of its partner.
    pub partner: Columns,
    /// The columns of the partnership itself.
    pub partnership: Columns,
    /// Words for kinds that are not understood by themselves: word → `twinning`, `friendship`, `cooperation`,
    /// `contact` or `unknown`.
    pub kinds: BTreeMap<String, String>,
}

impl Map {
    /// Reads a map.
    ///
    /// # Errors
    /// [`ImportError::Map`] in words for the person who wrote it.
    pub fn read(text: &str) -> Result<Self, ImportError> {
        let map: Self =
            toml::from_str(text).map_err(|error| ImportError::Map(error.to_string()))?;
        let sides = [
            (&map.town, true),
            (&map.partner, true),
            (&map.partnership, false),
        ];
        for (columns, is_side) in sides {
            if let Some(field) = columns.keys().find(|field| !fits(field, is_side)) {
                return Err(ImportError::Map(format!(
                    "no field is called `{field}` here"
                )));
            }
        }
        let kinds: Vec<&String> = map.kinds.values().collect();
        match kinds
            .into_iter()
            .find(|kind| kind.parse::<partnerships::Kind>().is_err())
        {
            Some(kind) => Err(ImportError::Map(format!(
                "`{kind}` is no kind of partnership"
            ))),
            None => Ok(map),
        }
    }

    /// The map as TOML, to be read again.
    #[must_use]
    pub fn write(&self) -> String {
        toml::to_string(self).unwrap_or_default()
    }

    /// Whether it says what the columns hold.
    pub(super) fn has_columns(&self) -> bool {
        !(self.town.is_empty() && self.partner.is_empty() && self.partnership.is_empty())
    }
}

fn fits(field: &str, is_side: bool) -> bool {
    let (name, lang) = field.split_once('-').unwrap_or((field, ""));
    let Ok(known) = name.parse::<Field>() else {
        return false;
    };
    let is_of_partnership = matches!(known, Field::Since | Field::Kind);
    let lang_fits = lang.is_empty() || known == Field::Name && lang.parse::<values::Tag>().is_ok();
    is_of_partnership != is_side && lang_fits
}
