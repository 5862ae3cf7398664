//! Dates in a column of texts.
//!
//! Whether day or month comes first is not a question of a cell but of its column: whoever wrote it wrote all of
//! it alike. Dots are day first, and a date that begins with the year is plain. With slashes or hyphens one value
//! above twelve settles the whole column; without one a person is asked, and with proof for both the column is
//! refused. A bare year stays a year.

mod months;
mod parse;

use jiff::civil::{Date, DateTime};
use parse::{Form, Written, Year, parse};

/// Which comes first in dates such as 02/01/2019.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// As in most of the world.
    DayFirst,
    /// As in the United States.
    MonthFirst,
}

/// The dates of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct DateColumn {
    /// What the column as a whole says.
    pub verdict: DateVerdict,
    /// What each cell says, in order.
    pub readings: Vec<DateReading>,
    /// The places in `readings` where a year was written with two digits.
    pub short_years: Vec<usize>,
}

/// What the column as a whole says about its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateVerdict {
    /// Nothing stays open, or there are no dates.
    Settled,
    /// A person has to say which comes first.
    AskDayOrder,
    /// The column holds numbers that could be a spreadsheet's day numbers; a person has to say whether they are,
    /// see [`moment_of_serial`](crate::moment_of_serial).
    AskSerial,
    /// Some cells prove day first, others month first.
    Contradicting,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateReading {
    /// It is not written like a date, or empty.
    NoDate,
    /// A day.
    Day(Date),
    /// A day and a time of day, of no zone.
    Moment(DateTime),
    /// A month of a year; months count from 1.
    Month {
        /// The year.
        year: i16,
        /// The month, 1 to 12.
        month: i8,
    },
    /// A year.
    Year(i16),
    /// It is written like a date, but there is no such day.
    Impossible,
    /// A date, of which something stays open: see the verdict; or the century, where `today` was not told.
    Open,
}

/// Reads a column of cleaned texts. `order` is a person's answer, if there was one. `today` settles the century of
/// years with two digits: they lie at most twenty years ahead of it.
#[must_use]
pub fn read_dates<S: AsRef<str>>(
    texts: &[S],
    order: Option<DayOrder>,
    today: Option<Date>,
) -> DateColumn {
    let written: Vec<Option<Written>> = texts.iter().map(|text| parse(text.as_ref())).collect();
    let evidence = Evidence::of(&written);
    let settled = order.or(evidence.order());
    let verdict = match (settled, evidence) {
        (
            None,
            Evidence {
                day_first: true,
                month_first: true,
                ..
            },
        ) => DateVerdict::Contradicting,
        (None, Evidence { unclear: true, .. }) => DateVerdict::AskDayOrder,
        (
            _,
            Evidence {
                serial: true,
                other: false,
                ..
            },
        ) => DateVerdict::AskSerial,
        _ => DateVerdict::Settled,
    };
    let settled = match verdict {
        DateVerdict::Contradicting => Decision::Refused,
        _ => settled.map_or(Decision::Open, Decision::Order),
    };
    DateColumn {
        verdict,
        readings: written
            .iter()
            .map(|written| {
                written.map_or(DateReading::NoDate, |written| read(written, settled, today))
            })
            .collect(),
        short_years: written
            .iter()
            .enumerate()
            .filter(|(_, written)| written.is_some_and(has_short_year))
            .map(|(index, _)| index)
            .collect(),
    }
}

#[derive(Clone, Copy)]
enum Decision {
    Order(DayOrder),
    Open,
    Refused,
}

/// What the cells of a column prove together.
#[derive(Clone, Copy, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that was seen or not, and any of them can be"
)]
struct Evidence {
    day_first: bool,
    month_first: bool,
    /// Both numbers could be a month, and they differ.
    unclear: bool,
    serial: bool,
    /// Something else than day numbers was there.
    other: bool,
}

impl Evidence {
    fn of(written: &[Option<Written>]) -> Self {
        let mut seen = Self::default();
        for cell in written {
            match cell.map(|written| written.form) {
                Some(Form::Either { first, second, .. }) => {
                    seen.other = true;
                    match (first > 12, second > 12) {
                        (true, false) => seen.day_first = true,
                        (false, true) => seen.month_first = true,
                        (false, false) => seen.unclear |= first != second,
                        (true, true) => {}
                    }
                }
                Some(Form::Serial) => seen.serial = true,
                Some(Form::Plain { .. } | Form::Month { .. } | Form::Year(_)) => seen.other = true,
                None => {}
            }
        }
        seen
    }

    fn order(self) -> Option<DayOrder> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(DayOrder::DayFirst),
            (false, true) => Some(DayOrder::MonthFirst),
            _ => None,
        }
    }
}

fn read(written: Written, decision: Decision, today: Option<Date>) -> DateReading {
    let (day, month, year) = match written.form {
        Form::Year(year) => return DateReading::Year(year),
        Form::Month { month, year } => return DateReading::Month { year, month },
        Form::Serial => return DateReading::Open,
        Form::Plain { day, month, year } => (day, month, year),
        Form::Either {
            first,
            second,
            year,
        } => match decision {
            Decision::Order(DayOrder::DayFirst) => (first, second, year),
            Decision::Order(DayOrder::MonthFirst) => (second, first, year),
            Decision::Open if first == second => (first, second, year),
            Decision::Open if first > 12 && second > 12 => return DateReading::Impossible,
            Decision::Open | Decision::Refused => return DateReading::Open,
        },
    };
    let year = match (year, today) {
        (Year::Full(year), _) => year,
        (Year::Short(short), Some(today)) => with_century(short, today),
        (Year::Short(_), None) => return DateReading::Open,
    };
    match (Date::new(year, month, day), written.time) {
        (Ok(date), None) => DateReading::Day(date),
        (Ok(date), Some(time)) => DateReading::Moment(date.to_datetime(time)),
        (Err(_), _) => DateReading::Impossible,
    }
}

fn has_short_year(written: Written) -> bool {
    matches!(
        written.form,
        Form::Plain {
            year: Year::Short(_),
            ..
        } | Form::Either {
            year: Year::Short(_),
            ..
        }
    )
}

/// The year with these last two digits from 79 years ago to 20 years ahead.
fn with_century(short: i16, today: Date) -> i16 {
    let this = today.year();
    let year = this - this.rem_euclid(100) + short;
    if year > this + 20 {
        year - 100
    } else if year <= this - 80 {
        year + 100
    } else {
        year
    }
}
