//! What is wrong with something that a person typed.

use serde::{Deserialize, Serialize};

/// A value inside a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A number, written as the reader's language writes numbers.
    Number(i64),
    /// A text, shown as it is.
    Text(String),
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// One problem: the field, the key of the message that says what to do, and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The name of the form field, or empty for the form as a whole.
    pub field: String,
    /// The key of a message, for example `problem-required`.
    pub key: String,
    /// The arguments of that message by name.
    pub args: Vec<(String, Arg)>,
}

/// Everything that is wrong with a form, all at once. Empty means: nothing is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Adds a problem with a field.
    pub fn add(&mut self, field: impl Into<String>, key: &'static str) {
        self.add_with(field, key, []);
    }

    /// Adds a problem whose message has arguments.
    pub fn add_with<const N: usize>(
        &mut self,
        field: impl Into<String>,
        key: &'static str,
        args: [(&str, Arg); N],
    ) {
        let args = args
            .into_iter()
            .map(|(name, arg)| (name.to_owned(), arg))
            .collect();
        self.0.push(Problem {
            field: field.into(),
            key: key.to_owned(),
            args,
        });
    }

    /// One problem, ready to be returned.
    #[must_use]
    pub fn one(field: impl Into<String>, key: &'static str) -> Self {
        let mut problems = Self::default();
        problems.add(field, key);
        problems
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first problem with a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|problem| problem.field == field)
    }
}
