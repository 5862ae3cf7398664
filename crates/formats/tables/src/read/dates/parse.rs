//! How a date is written in one cell, without a decision about what stays open.

use super::months::month;
use jiff::civil::Time;

/// A date as it is written, and a time of day behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) form: Form,
    pub(super) time: Option<Time>,
}

/// The forms of dates. Days and months are as written: they need not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Which is which is plain: 2019-02-01, 01.02.2019, 1. Februar 2019.
    Plain { day: i8, month: i8, year: Year },
    /// Day or month first: 02/01/2019, 2-1-19.
    Either { first: i8, second: i8, year: Year },
    /// A month: Februar 2019, 02/2019, 2019-02.
    Month { month: i8, year: i16 },
    /// A year: 1992.
    Year(i16),
    /// A number of five digits, which could be a spreadsheet's day number.
    Serial,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    Full(i16),
    /// With two digits.
    Short(i16),
}

/// The longest date of the five languages with a time behind it is shorter.
const LONGEST: usize = 60;

/// Reads a cleaned text. `None`: not written like a date.
pub(super) fn parse(text: &str) -> Option<Written> {
    if text.len() < 4 || text.len() > LONGEST || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let (date, time) = split_time(text)?;
    let form = if date.bytes().all(|b| b.is_ascii_digit()) {
        bare_digits(date)
    } else if date.chars().any(char::is_alphabetic) {
        with_month_name(date)
    } else {
        with_marks(date)
    }?;
    let whole_day = matches!(form, Form::Plain { .. } | Form::Either { .. });
    (time.is_none() || whole_day).then_some(Written { form, time })
}

/// Takes a time of day off the end: `T14:30`, ` 14:30:00`. A time with a zone is none of a table's civil dates.
fn split_time(text: &str) -> Option<(&str, Option<Time>)> {
    if !text.contains(':') {
        return Some((text, None));
    }
    let at = text.rfind(['T', ' '])?;
    let (date, time) = (text.get(..at)?, text.get(at + 1..)?);
    let mut parts = time.split(':');
    let hour = number(parts.next()?, 2)?;
    let minute = number(parts.next()?, 2)?;
    let second = match parts.next() {
        Some(second) => number(second.split('.').next()?, 2)?,
        None => 0,
    };
    if parts.next().is_some() {
        return None;
    }
    let time = Time::new(
        i8::try_from(hour).ok()?,
        i8::try_from(minute).ok()?,
        i8::try_from(second).ok()?,
        0,
    );
    Some((date.trim_end_matches([',', ' ']), Some(time.ok()?)))
}

fn bare_digits(date: &str) -> Option<Form> {
    match (date.len(), date.parse::<i16>()) {
        (4, Ok(year)) if (1000..3000).contains(&year) => Some(Form::Year(year)),
        (5, _) if !date.starts_with('0') => Some(Form::Serial),
        _ => None,
    }
}

/// Digits with one kind of mark between them.
fn with_marks(date: &str) -> Option<Form> {
    let mark = date.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(mark, '.' | '/' | '-') {
        return None;
    }
    // As in Czech, a space may follow the point: 1. 2. 2019.
    let parts: Vec<&str> = date.split(mark).map(str::trim).collect();
    match *parts.as_slice() {
        [year, month, day] if year.len() == 4 => Some(Form::Plain {
            day: small(day)?,
            month: small(month)?,
            year: Year::Full(full_year(year)?),
        }),
        [day, month, year] if mark == '.' => Some(Form::Plain {
            day: small(day)?,
            month: small(month)?,
            year: any_year(year)?,
        }),
        [first, second, year] => Some(Form::Either {
            first: small(first)?,
            second: small(second)?,
            year: any_year(year)?,
        }),
        [year, month] if year.len() == 4 && mark == '-' => month_form(month, year),
        [month, year] if year.len() == 4 && mark == '/' => month_form(month, year),
        _ => None,
    }
}

fn month_form(month: &str, year: &str) -> Option<Form> {
    let month = small(month).filter(|month| (1..=12).contains(month))?;
    let year = full_year(year)?;
    Some(Form::Month { month, year })
}

/// 1. Februar 2019 · 1er mars 2019 · 12 марта 2019 г. · February 1st, 2019 · 12-Mar-2019 · März 2019.
fn with_month_name(date: &str) -> Option<Form> {
    let lower = date.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '-' | '/'))
        .filter(|word| !word.is_empty() && !matches!(*word, "г" | "года" | "r" | "roku"))
        .collect();
    match *words.as_slice() {
        [name, year] => {
            let (month, year) = (month(name)?, full_year(year)?);
            Some(Form::Month { month, year })
        }
        [first, second, year] => {
            let (day, month) = match (month(first), month(second)) {
                (None, Some(month)) => (ordinal(first)?, month),
                (Some(month), None) => (ordinal(second)?, month),
                _ => return None,
            };
            let year = Year::Full(full_year(year)?);
            Some(Form::Plain { day, month, year })
        }
        _ => None,
    }
}

fn ordinal(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let suffix = word.get(digits.len()..)?;
    matches!(suffix, "" | "er" | "st" | "nd" | "rd" | "th").then(|| small(digits))?
}

fn any_year(text: &str) -> Option<Year> {
    match text.len() {
        4 => full_year(text).map(Year::Full),
        2 => number(text, 2).map(Year::Short),
        _ => None,
    }
}

fn full_year(text: &str) -> Option<i16> {
    (text.len() == 4).then(|| number(text, 4))?
}

fn small(text: &str) -> Option<i8> {
    i8::try_from(number(text, 2)?).ok()
}

/// At most so many digits and nothing else.
fn number(text: &str, most: usize) -> Option<i16> {
    let is_number = (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}
