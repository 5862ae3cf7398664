//! Numbers in a column of texts.
//!
//! `1.234` is one thousand two hundred and thirty-four in Berlin and a little more than one in London. As with
//! dates, the column decides: one number that can be read in one way only settles the others.

use super::options::DecimalMark;
use crate::Decimal;

/// The numbers of a column.
pub(super) struct NumberColumn {
    pub(super) verdict: NumberVerdict,
    /// What each text says; `None` where it is no number or stays open.
    pub(super) numbers: Vec<Option<Decimal>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NumberVerdict {
    Settled,
    /// A person has to say what the mark means.
    Ask,
    Contradicting,
}

/// Reads a column of cleaned texts. It holds no numbers at all if fewer than half of them look like one, or if one
/// begins with a zero, as postcodes and keys do.
pub(super) fn read_numbers(texts: &[&str], mark: Option<DecimalMark>) -> NumberColumn {
    let ways: Vec<Ways> = texts.iter().map(|text| Ways::of(text)).collect();
    let looking = ways.iter().filter(|ways| ways.is_number()).count();
    if looking * 2 < texts.len() || texts.iter().any(|text| is_key(text)) {
        return NumberColumn {
            verdict: NumberVerdict::Settled,
            numbers: vec![None; texts.len()],
        };
    }
    let proves_comma = ways
        .iter()
        .any(|ways| ways.comma.is_some() && ways.point.is_none());
    let proves_point = ways
        .iter()
        .any(|ways| ways.point.is_some() && ways.comma.is_none());
    let proven = match (proves_comma, proves_point) {
        (true, false) => Some(DecimalMark::Comma),
        (false, true) => Some(DecimalMark::Point),
        _ => None,
    };
    let settled = mark.or(proven);
    let verdict = match settled {
        None if proves_comma => NumberVerdict::Contradicting,
        None if ways.iter().any(Ways::is_open) => NumberVerdict::Ask,
        Some(_) | None => NumberVerdict::Settled,
    };
    NumberColumn {
        verdict,
        numbers: ways.into_iter().map(|ways| ways.taken(settled)).collect(),
    }
}

/// What a text says with a decimal comma and with a decimal point.
struct Ways {
    comma: Option<Decimal>,
    point: Option<Decimal>,
}

impl Ways {
    fn of(text: &str) -> Self {
        Self {
            comma: read_with(text, ',', '.'),
            point: read_with(text, '.', ','),
        }
    }

    fn is_number(&self) -> bool {
        self.comma.is_some() || self.point.is_some()
    }

    fn is_open(&self) -> bool {
        self.is_number() && self.comma != self.point
    }

    fn taken(self, mark: Option<DecimalMark>) -> Option<Decimal> {
        match mark {
            Some(DecimalMark::Comma) => self.comma,
            Some(DecimalMark::Point) => self.point,
            None if self.comma == self.point => self.comma,
            None => None,
        }
    }
}

/// Reads digits with this decimal mark; thousands may be grouped with the other mark, a space or an apostrophe.
fn read_with(text: &str, mark: char, other: char) -> Option<Decimal> {
    let (sign, unsigned) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(unsigned) => ("-", unsigned),
        None => ("", text),
    };
    let (whole, fraction) = match unsigned.split_once(mark) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let grouping = whole.chars().find(|c| !c.is_ascii_digit());
    let digits = match grouping {
        None => whole.to_owned(),
        Some(grouping) if grouping == other || matches!(grouping, ' ' | '\'' | '\u{2019}') => {
            ungrouped(whole, grouping)?
        }
        Some(_) => return None,
    };
    if digits.len() > 1 && digits.starts_with('0') {
        return None;
    }
    let number = match fraction {
        Some(fraction) => format!("{sign}{digits}.{fraction}"),
        None => format!("{sign}{digits}"),
    };
    Decimal::new(&number)
}

/// Joins groups of three digits, of which the first may be shorter.
fn ungrouped(whole: &str, grouping: char) -> Option<String> {
    let mut groups = whole.split(grouping);
    let first = groups.next()?;
    let fits = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    fits.then(|| whole.replace(grouping, ""))
}

/// Digits that begin with a zero are a key, not a quantity: a postcode, a phone number.
fn is_key(text: &str) -> bool {
    text.len() > 1 && text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit())
}
