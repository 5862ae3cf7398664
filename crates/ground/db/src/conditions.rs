//! The conditions of a list: each is there or not, and none is made of what a reader typed.

use crate::Value;
use access::Scope;
use std::fmt::Write;

/// Conditions with the values they compare with, in the order of their places `?1`, `?2`, …
#[derive(Clone, Debug, Default)]
pub struct Conditions {
    sql: String,
    values: Vec<Value>,
}

impl Conditions {
    /// No condition yet; these values have the first places.
    #[must_use]
    pub fn new(values: Vec<Value>) -> Self {
        Self {
            sql: String::new(),
            values,
        }
    }

    /// The place of one more value: `?3`.
    pub fn place(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("?{}", self.values.len())
    }

    /// One more condition; `{}` in it stands for the value.
    pub fn and(&mut self, condition: &str, value: impl Into<Value>) {
        let place = self.place(value);
        let _ = write!(self.sql, " and {}", condition.replace("{}", &place));
    }

    /// One more condition whose values have their places already.
    pub fn and_plain(&mut self, condition: &str) {
        let _ = write!(self.sql, " and {condition}");
    }

    /// The same where there is a value, as a filter that is set.
    pub fn and_some(&mut self, condition: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.and(condition, value);
        }
    }

    /// That a day, stored as text, lies in a year.
    pub fn and_in_year(&mut self, day: &str, year: Option<i64>) {
        self.and_lasts_into_year((day, day), year);
    }

    /// That the time between two days, both inside and stored as text, has a part in a year.
    pub fn and_lasts_into_year(&mut self, (from, to): (&str, &str), year: Option<i64>) {
        if let Some(year) = year {
            self.and(&format!("{to} >= {{}}"), format!("{year:04}"));
            self.and(&format!("{from} < {{}}"), format!("{:04}", year + 1));
        }
    }

    /// What a reader may see: the policy of [`Scope`] on a column with the visibility. `is_party` tells with
    /// `{}` for a town's identity whether that town is a party of the record; empty where a record has none.
    pub fn and_in_scope(&mut self, scope: &Scope, visibility: &str, is_party: &str) {
        if scope.everything {
            return;
        }
        let mut sql = format!(" and ({visibility} = 'public'");
        if scope.offices {
            let _ = write!(sql, " or {visibility} = 'offices'");
        }
        for town in scope.towns.iter().filter(|_| !is_party.is_empty()) {
            let place = self.place(*town);
            let is_party = is_party.replace("{}", &place);
            let _ = write!(sql, " or {visibility} = 'parties' and {is_party}");
        }
        self.sql.push_str(&sql);
        self.sql.push(')');
    }

    /// The conditions, each beginning with ` and `.
    #[must_use]
    pub fn sql(&self) -> &str {
        &self.sql
    }

    /// The values of all places.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        &self.values
    }
}
