//! Days as a register knows them: often a year or a month only.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A day, or as much of it as is known: a year, a month of a year, or a day.
///
/// The text form is that of ISO 8601-1 with reduced precision (EDTF level 0): `2019`, `2019-05`,
/// `2019-05-18`. There is no `Display`: how a day looks depends on the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Day {
    /// Only the year is known, 1 to 9999.
    Year(i16),
    /// Year and month are known.
    Month(i16, i8),
    /// The day itself.
    Exact(Date),
}

/// Why a text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayError;

impl Day {
    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
            Self::Exact(date) => date.year(),
        }
    }

    /// The month, 1 to 12, where it is known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        match self {
            Self::Year(_) => None,
            Self::Month(_, month) => Some(month),
            Self::Exact(date) => Some(date.month()),
        }
    }

    /// The first day that is meant.
    #[must_use]
    pub fn first(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 1, 1).unwrap_or(Date::ZERO),
            Self::Month(year, month) => Date::new(year, month, 1).unwrap_or(Date::ZERO),
            Self::Exact(date) => date,
        }
    }

    /// The last day that is meant.
    #[must_use]
    pub fn last(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 12, 31).unwrap_or(Date::MAX),
            Self::Month(..) => self.first().last_of_month(),
            Self::Exact(date) => date,
        }
    }

    /// The day itself, where it is known.
    #[must_use]
    pub fn exact(self) -> Option<Date> {
        match self {
            Self::Exact(date) => Some(date),
            Self::Year(_) | Self::Month(..) => None,
        }
    }

    /// The text form, for storage and machines.
    #[must_use]
    pub fn iso(self) -> String {
        match self {
            Self::Year(year) => format!("{year:04}"),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Exact(date) => {
                format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
            }
        }
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self::Exact(date)
    }
}

impl PartialOrd for Day {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By the first day that is meant; a vaguer day comes before a finer one.
impl Ord for Day {
    fn cmp(&self, other: &Self) -> Ordering {
        self.first()
            .cmp(&other.first())
            .then(other.last().cmp(&self.last()))
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
        let mut parts = text.split('-');
        let year = parts
            .next()
            .filter(|y| digits(y, 4))
            .and_then(|y| y.parse().ok())
            .filter(|y| *y > 0);
        let year: i16 = year.ok_or(DayError)?;
        let Some(month) = parts.next() else {
            return Ok(Self::Year(year));
        };
        let month: i8 = Some(month)
            .filter(|m| digits(m, 2))
            .and_then(|m| m.parse().ok())
            .ok_or(DayError)?;
        let first = Date::new(year, month, 1).map_err(|_| DayError)?;
        let Some(day) = parts.next() else {
            return Ok(Self::Month(year, month));
        };
        let day: i8 = Some(day)
            .filter(|d| digits(d, 2))
            .and_then(|d| d.parse().ok())
            .ok_or(DayError)?;
        if parts.next().is_some() {
            return Err(DayError);
        }
        Date::new(first.year(), first.month(), day)
            .map(Self::Exact)
            .map_err(|_| DayError)
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| serde::de::Error::custom("not a day"))
    }
}

impl fmt::Display for DayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a day of the form 2019, 2019-05 or 2019-05-18")
    }
}

impl std::error::Error for DayError {}

/// A stretch of days, both ends inside; an open end is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
}

impl Period {
    /// Whether the day lies inside, taking the widest meaning of vague ends.
    #[must_use]
    pub fn contains(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from.first() <= date)
            && self.to.is_none_or(|to| date <= to.last())
    }

    /// Whether some day of the year lies inside.
    #[must_use]
    pub fn touches_year(&self, year: i16) -> bool {
        self.from.is_none_or(|from| from.year() <= year)
            && self.to.is_none_or(|to| year <= to.year())
    }

    /// Whether the end lies before the beginning.
    #[must_use]
    pub fn is_backwards(&self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if to.last() < from.first())
    }
}
