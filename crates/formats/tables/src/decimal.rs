//! Numbers as decimal digits.
//!
//! A table holds amounts, and amounts must not pass through binary fractions: what is written as `0.1` is one
//! tenth. There is no arithmetic here; a number is kept as the digits that a person would write.

use std::fmt;

/// How many significant digits a spreadsheet keeps and shows (ECMA-376 part 1, 18.17.2.7 and 18.17.5.1).
const SPREADSHEET_DIGITS: usize = 15;

/// A number as digits: an optional `-`, digits, and at most one point with digits after it. `-500.00` keeps its
/// two zeros.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// Takes digits in exactly this form; `None` for anything else, such as `1,5`, `+1`, `1e3` or `.5`.
    #[must_use]
    pub fn new(digits: &str) -> Option<Self> {
        let unsigned = digits.strip_prefix('-').unwrap_or(digits);
        let (whole, fraction) = match unsigned.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (unsigned, None),
        };
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        (is_digits(whole) && fraction.is_none_or(is_digits)).then(|| Self(digits.into()))
    }

    /// A count of small units: `scaled(-50_000, 2)` is `-500.00`, the amount of −50,000 cents.
    #[must_use]
    pub fn scaled(units: i64, places: u8) -> Self {
        if places == 0 {
            return Self::from(units);
        }
        let places = usize::from(places);
        let sign = if units < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", units.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits
            .split_at_checked(digits.len() - places)
            .unwrap_or((&digits, "0"));
        Self(format!("{sign}{whole}.{fraction}").into())
    }

    /// The number that a spreadsheet shows for a binary fraction: rounded to its fifteen significant digits, so
    /// that the outcome of 0.1 + 0.2 is `0.3`. `None` for infinities and what is no number.
    #[must_use]
    pub fn from_spreadsheet(value: f64) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        let shown = format!("{value:.*e}", SPREADSHEET_DIGITS - 1);
        let rounded: f64 = shown.parse().ok()?;
        let text = if rounded == 0.0 {
            "0".to_owned()
        } else {
            rounded.to_string()
        };
        Self::new(&text)
    }

    /// The digits, with `.` as the decimal mark.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How many digits stand after the point.
    #[must_use]
    pub fn places(&self) -> usize {
        self.0
            .split_once('.')
            .map_or(0, |(_, fraction)| fraction.len())
    }

    /// The number as a spreadsheet can hold it, or `None` where it would lose digits.
    #[must_use]
    pub fn to_spreadsheet(&self) -> Option<f64> {
        let digits = self.0.bytes().filter(u8::is_ascii_digit);
        let significant = digits.skip_while(|digit| *digit == b'0').count();
        if significant > SPREADSHEET_DIGITS {
            return None;
        }
        self.0.parse().ok()
    }
}

impl From<i64> for Decimal {
    fn from(whole: i64) -> Self {
        Self(whole.to_string().into())
    }
}

impl fmt::Display for Decimal {
    /// Writes the digits as they are kept; how a number looks to a reader depends on the language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
