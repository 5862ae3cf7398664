//! Names and values as they come in: from the query of an address or from a form.

use values::MultiText;

/// Pairs of name and value in the order sent; a name may occur more than once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs(Vec<(String, String)>);

/// More fields than any form of ours has are a mistake or an attack.
const MOST_FIELDS: usize = 5000;

impl Pairs {
    /// Reads `application/x-www-form-urlencoded`; bytes that are no UTF-8 become replacement characters.
    #[must_use]
    pub fn read(encoded: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(encoded).take(MOST_FIELDS);
        Self(
            pairs
                .map(|(name, value)| (name.into_owned(), value.into_owned()))
                .collect(),
        )
    }

    /// The first value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }

    /// All values of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }

    /// What was typed or chosen, as a value; nothing where it is none of that kind.
    #[must_use]
    pub fn value<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name)?.trim().parse().ok()
    }

    /// A year of the calendar.
    #[must_use]
    pub fn year(&self, name: &str) -> Option<i64> {
        self.value(name).filter(|year| (1..=9998).contains(year))
    }

    /// Whether this pair was sent.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|v| v == value)
    }

    /// All names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Adds a pair; for prefilled forms and for addresses.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// Adds a pair where there is a value.
    pub fn push_some(&mut self, name: &str, value: Option<impl Into<String>>) {
        if let Some(value) = value {
            self.push(name, value);
        }
    }

    /// Adds a text by language as the fields `name-de`, `name-en`, … of [`crate::form::Fields::multitext`].
    pub fn push_multitext(&mut self, name: &str, text: &MultiText) {
        for (tag, text) in text.iter() {
            self.push(format!("{name}-{}", tag.as_str()), text);
        }
    }

    /// The same without a name.
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        Self(self.0.iter().filter(|(n, _)| n != name).cloned().collect())
    }

    /// The same without one pair.
    #[must_use]
    pub fn without_pair(&self, name: &str, value: &str) -> Self {
        Self(
            self.0
                .iter()
                .filter(|(n, v)| n != name || v != value)
                .cloned()
                .collect(),
        )
    }

    /// The same with a name set to one value.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut pairs = self.without(name);
        pairs.push(name, value);
        pairs
    }

    /// As the query of an address, with `?` in front, or empty.
    #[must_use]
    pub fn query(&self) -> String {
        let filled = self.0.iter().filter(|(_, value)| !value.is_empty());
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(filled)
            .finish();
        if query.is_empty() {
            query
        } else {
            format!("?{query}")
        }
    }
}

/// One pair, encoded for an address, without a question mark.
pub(crate) fn one(name: &str, value: &str) -> String {
    form_urlencoded::Serializer::new(String::new())
        .append_pair(name, value)
        .finish()
}
