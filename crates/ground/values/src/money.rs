//! Sums of money in whole minor units; never a binary fraction.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A currency of ISO 4217.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(iso_currency::Currency::EUR);

    /// The three letters.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// How many digits follow the decimal sign: two for the euro, none for the yen.
    #[must_use]
    pub fn digits(self) -> u8 {
        self.0
            .exponent()
            .and_then(|digits| u8::try_from(digits).ok())
            .unwrap_or(0)
    }
}

impl FromStr for Currency {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        iso_currency::Currency::from_code(text).map(Self).ok_or(())
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        code.parse()
            .map_err(|()| serde::de::Error::custom("not an ISO 4217 code"))
    }
}

/// A sum: so many minor units (cents) of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units; negative for money returned.
    pub minor: i64,
    /// The currency. Sums of different currencies are never added.
    pub currency: Currency,
}

impl Money {
    /// So many cents of the euro.
    #[must_use]
    pub const fn eur_cents(minor: i64) -> Self {
        Self {
            minor,
            currency: Currency::EUR,
        }
    }

    /// The sum of both, unless the currencies differ or the number leaves 64 bits.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        if self.currency != other.currency {
            return None;
        }
        self.minor
            .checked_add(other.minor)
            .map(|minor| Self { minor, ..self })
    }
}
