//! Names with periods, and labels of open knowledge bases, which are not always the official name.
//!
//! A place keeps its identity; names come and go. A label that equals a name which has ended is shown as
//! today's name by nobody; it still finds the place.

use super::{Hint, Place, bearers, keys, normalise};
use values::{Day, Lang};

/// A name that a town bore for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerName {
    /// The name.
    pub name: String,
    /// The first day, where known.
    pub from: Option<Day>,
    /// The last day; a former name has one.
    pub until: Day,
}

impl FormerName {
    /// Whether the town was called so on some day of what is meant.
    #[must_use]
    pub fn held_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from.first() <= day.last()) && day.first() <= self.until.last()
    }
}

/// The name that a document of that day used: a former name if one held then, else today's.
#[must_use]
pub fn name_on<'a>(today: &'a str, former: &'a [FormerName], day: Option<Day>) -> &'a str {
    day.and_then(|day| former.iter().find(|name| name.held_on(day)))
        .map_or(today, |name| &name.name)
}

/// A label, held against what is known of the town's names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelReading {
    /// The name to show.
    pub shown: String,
    /// Every key by which the town is found, the label's among them.
    pub keys: Vec<String>,
    /// Whether the label is a former name and was not taken for today's.
    pub is_former: bool,
}

/// Reads a label in a language, for a town with these official names today and these former ones.
///
/// Where the label has ended, the name comes from the gazetteer's place of the official name, if there is only
/// one, else it is the official name itself.
#[must_use]
pub fn read_label(
    label: &str,
    lang: Lang,
    official: &[&str],
    former: &[FormerName],
) -> LabelReading {
    let label_keys = keys(label);
    let is_former = former
        .iter()
        .any(|name| keys(&name.name).iter().any(|key| label_keys.contains(key)))
        && !official
            .iter()
            .any(|name| normalise(name) == normalise(label));
    let shown = if is_former {
        today(official, lang)
    } else {
        None
    };
    let shown = shown.unwrap_or_else(|| label.to_owned());
    let mut found_by = Vec::new();
    let named = [label, shown.as_str()]
        .into_iter()
        .chain(official.iter().copied());
    for key in named
        .chain(former.iter().map(|name| name.name.as_str()))
        .flat_map(keys)
    {
        if !found_by.contains(&key) {
            found_by.push(key);
        }
    }
    LabelReading {
        shown,
        keys: found_by,
        is_former,
    }
}

/// The name today in the language: of the one place that is shown under the official name, else that name.
fn today(official: &[&str], lang: Lang) -> Option<String> {
    let name = official.first()?;
    let key = normalise(name);
    let bearers: Vec<Place> = bearers(name, Hint::default())
        .into_iter()
        .filter(|place| place.shown_names().any(|shown| normalise(shown) == key))
        .collect();
    match bearers.as_slice() {
        [only] => Some(only.name_in(lang).to_owned()),
        _ => Some((*name).to_owned()),
    }
}
