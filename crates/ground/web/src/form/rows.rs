//! What forms repeat and offer: rows of a group, and the options of a select.

use crate::Pairs;
use crate::form::Reader;

/// The options of a select, of radios or of boxes: value and label.
pub type Options = Vec<(String, String)>;

/// Options from whatever gives pairs of value and label.
pub fn options<V: Into<String>, L: Into<String>>(
    pairs: impl IntoIterator<Item = (V, L)>,
) -> Options {
    pairs
        .into_iter()
        .map(|(value, label)| (value.into(), label.into()))
        .collect()
}

/// The same with an empty one first, for what may stay open.
pub fn optional<V: Into<String>, L: Into<String>>(
    pairs: impl IntoIterator<Item = (V, L)>,
) -> Options {
    let mut all = vec![(String::new(), "–".to_owned())];
    all.extend(options(pairs));
    all
}

/// One row of a group that a form repeats, such as the commitments of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number.
    pub n: i64,
    name: String,
}

impl Row {
    /// The name of its only field: `party-0`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name of one of its fields: `fact-0-since`.
    #[must_use]
    pub fn part(&self, part: &str) -> String {
        format!("{}-{part}", self.name)
    }
}

/// The rows of a group that a form has, and one more that stands ready; the first is called `first`.
#[must_use]
pub fn rows(form: &Pairs, group: &str, first: usize) -> Vec<Row> {
    let mut numbers = Reader::new(form).rows(group);
    numbers.push(numbers.last().map_or(first, |last| last + 1));
    let row = |n: usize| Row {
        n: i64::try_from(n).unwrap_or(i64::MAX),
        name: format!("{group}-{n}"),
    };
    numbers.into_iter().map(row).collect()
}
