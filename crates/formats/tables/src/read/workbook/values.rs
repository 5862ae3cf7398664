//! What the numbers of a workbook mean: the format of a cell says whether it shows a number, a day or a time.

use super::super::grid::Raw;
use super::serial::{DateSystem, moment_of_serial};
use crate::Decimal;
use calamine::Data;
use jiff::civil::{Date, DateTime, Time};

/// What the format of a cell shows a number as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Number,
    /// A day, a time of day, or both.
    Moment,
    /// A length of time, which can be longer than a day.
    Length,
}

/// A value as calamine gives it.
pub(super) fn raw(data: Data, system: DateSystem) -> Raw {
    match data {
        Data::Empty => Raw::Empty,
        Data::Int(whole) => Raw::Number(Decimal::from(whole)),
        Data::Float(value) => number(value, Shown::Number, system),
        Data::String(text) if text.is_empty() => Raw::Empty,
        Data::String(text) | Data::DurationIso(text) => Raw::Text(text),
        Data::Bool(yes) => Raw::Bool(yes),
        Data::DateTime(moment) if moment.is_duration() => {
            number(moment.as_f64(), Shown::Length, system)
        }
        Data::DateTime(moment) => number(moment.as_f64(), Shown::Moment, system),
        Data::DateTimeIso(text) => day_or_moment(text),
        Data::Error(error) => Raw::Error(error.to_string()),
    }
}

/// A number as its cell shows it.
pub(super) fn number(value: f64, shown: Shown, system: DateSystem) -> Raw {
    match shown {
        Shown::Number => match Decimal::from_spreadsheet(value) {
            Some(decimal) => Raw::Number(decimal),
            None => Raw::Text(value.to_string()),
        },
        Shown::Moment => moment(value, system),
        Shown::Length => Raw::Text(length(value)),
    }
}

fn moment(serial: f64, system: DateSystem) -> Raw {
    let is_time_only = 0.0 < serial && serial < 1.0;
    match moment_of_serial(serial, system) {
        _ if is_time_only => time_of_day(serial),
        Some(moment) if moment.time() == Time::midnight() => Raw::Date(moment.date()),
        Some(moment) => Raw::DateTime(moment),
        None if serial.abs() < f64::EPSILON => Raw::Time(Time::midnight()),
        None => Decimal::from_spreadsheet(serial).map_or(Raw::Empty, Raw::NoDay),
    }
}

/// A part of a day without a day.
fn time_of_day(serial: f64) -> Raw {
    moment_of_serial(serial, DateSystem::From1904)
        .map_or(Raw::Empty, |moment| Raw::Time(moment.time()))
}

/// Hours beyond 24 with minutes and seconds: `26:30:00`.
fn length(days: f64) -> String {
    let sign = if days < 0.0 { "-" } else { "" };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast of floats ends at the ends of the type, and the number is not negative"
    )]
    let seconds = (days.abs() * 86_400.0).round() as u64;
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    format!("{sign}{hours}:{minutes:02}:{:02}", seconds % 60)
}

/// A day or moment in ISO 8601, as strict workbooks and ODF spreadsheets write them.
pub(super) fn day_or_moment(text: String) -> Raw {
    if let Ok(moment) = text.parse::<DateTime>()
        && text.contains('T')
    {
        let moment = moment.with().subsec_nanosecond(0).build().unwrap_or(moment);
        return if moment.time() == Time::midnight() {
            Raw::Date(moment.date())
        } else {
            Raw::DateTime(moment)
        };
    }
    match text.parse::<Date>() {
        Ok(date) if text.len() == 10 => Raw::Date(date),
        _ => Raw::Text(text),
    }
}
