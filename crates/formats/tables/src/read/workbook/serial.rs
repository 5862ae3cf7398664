//! Days as a spreadsheet counts them (ECMA-376 part 1, 18.17.4.1).

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, date};

/// From which day a workbook counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateSystem {
    /// Day 1 is 1900-01-01, and day 60 is 29 February 1900, which never was.
    From1900,
    /// Day 0 is 1904-01-01.
    From1904,
}

/// 9999-12-31 in the 1900 system, the last day of a spreadsheet.
const LAST: f64 = 2_958_466.0;
const SECONDS_OF_DAY: i64 = 86_400;

/// The moment of a day number, to the second; the fraction is the part of the day. `None` for a day that never was
/// (day 60 of the 1900 system), for day 0 of that system, and beyond the years 1900 to 9999.
#[must_use]
pub fn moment_of_serial(serial: f64, system: DateSystem) -> Option<DateTime> {
    if !(0.0..LAST).contains(&serial) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the number lies between 0 and LAST times 86,400"
    )]
    let seconds = (serial * 86_400.0).round() as i64;
    let (days, second) = (seconds / SECONDS_OF_DAY, seconds % SECONDS_OF_DAY);
    let epoch = epoch(days, system)?;
    let day = epoch.checked_add(days.days()).ok()?;
    let moment = day.to_datetime(jiff::civil::Time::midnight());
    moment.checked_add(second.seconds()).ok()
}

/// The day before day 1, which moves when the day that never was has been counted.
fn epoch(days: i64, system: DateSystem) -> Option<Date> {
    match (system, days) {
        (DateSystem::From1904, _) => Some(date(1904, 1, 1)),
        (DateSystem::From1900, 0 | 60) => None,
        (DateSystem::From1900, 1..60) => Some(date(1899, 12, 31)),
        (DateSystem::From1900, _) => Some(date(1899, 12, 30)),
    }
}
