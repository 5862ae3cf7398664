//! What goes into a statement.

use values::{
    ActivityId, AgreementId, CommitmentId, Country, Day, FundId, Instant, Lang, MultiText, Noun,
    OrganisationId, PartnershipId, PersonId, ReportId, RunId, SentenceId, SeriesId, Slug, Tag,
    TownId, UserId,
};

/// A parameter, in the few types that both engines share.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number, always 64 bits.
    Int(i64),
    /// A measured number, such as a degree of latitude.
    Real(f64),
    /// A text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

/// The parameters of a statement, in the order of `?1`, `?2`, …
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::Value::from($value)),*] };
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Int(i64::from(value))
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Real(value)
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Self::Blob(value)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl From<Instant> for Value {
    fn from(value: Instant) -> Self {
        Self::Int(value.0)
    }
}

impl From<Day> for Value {
    fn from(value: Day) -> Self {
        Self::Text(value.iso())
    }
}

impl From<&MultiText> for Value {
    /// JSON text. A `MultiText` always serialises; should that ever fail, the empty text is stored.
    fn from(value: &MultiText) -> Self {
        Self::Text(serde_json::to_string(value).unwrap_or_else(|_| r#"{"texts":{}}"#.to_owned()))
    }
}

impl From<&serde_json::Value> for Value {
    fn from(value: &serde_json::Value) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<&Slug> for Value {
    fn from(value: &Slug) -> Self {
        Self::Text(value.as_str().to_owned())
    }
}

impl From<&Tag> for Value {
    fn from(value: &Tag) -> Self {
        Self::Text(value.as_str().to_owned())
    }
}

impl From<Lang> for Value {
    fn from(value: Lang) -> Self {
        Self::Text(value.code().to_owned())
    }
}

impl From<Noun> for Value {
    fn from(value: Noun) -> Self {
        Self::Text(value.code().to_owned())
    }
}

impl From<Country> for Value {
    fn from(value: Country) -> Self {
        Self::Text(value.code().to_owned())
    }
}

macro_rules! from_ids {
    ($($id:ty),*) => {$(
        impl From<$id> for Value {
            fn from(value: $id) -> Self {
                Self::Int(value.0)
            }
        }
    )*};
}

from_ids!(
    UserId,
    PersonId,
    TownId,
    OrganisationId,
    PartnershipId,
    AgreementId,
    CommitmentId,
    SeriesId,
    ActivityId,
    FundId,
    ReportId,
    SentenceId,
    RunId
);
