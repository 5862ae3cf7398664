//! A time of day in every town that takes part: what is 14:00 in Nowy Urengoi is 10:00 in Kassel.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use texts::locale;
use values::Lang;

/// A town with its IANA zone.
pub(crate) struct Clock<'a> {
    pub(crate) town: &'a str,
    pub(crate) zone: &'a str,
}

/// The same moment on each clock, the first being the one by which the time was said: `10:00 (Kassel)`. Towns
/// whose clocks show the same stand together; without a day, or where all clocks agree, the time stands alone.
pub(crate) fn told(lang: Lang, day: Option<Date>, at: &str, clocks: &[Clock<'_>]) -> Vec<String> {
    let Ok(time) = Time::strptime("%H:%M", at) else {
        return Vec::new();
    };
    let said = locale::time(lang, time.hour(), time.minute());
    let (Some(day), Some(first)) = (day, clocks.first()) else {
        return vec![said];
    };
    let Some(moment) = zone(first).and_then(|zone| {
        zone.to_ambiguous_zoned_datetime(day.to_datetime(time))
            .compatible()
            .ok()
    }) else {
        return vec![said];
    };
    let mut groups: Vec<(Time, Date, Vec<&str>)> = Vec::new();
    for clock in clocks {
        let Some(zone) = zone(clock) else { continue };
        let local = moment.with_time_zone(zone);
        let known = groups
            .iter_mut()
            .find(|(time, date, _)| *time == local.time() && *date == local.date());
        match known {
            Some((_, _, towns)) => towns.push(clock.town),
            None => groups.push((local.time(), local.date(), vec![clock.town])),
        }
    }
    if groups.len() < 2 {
        return vec![said];
    }
    let one = |(time, date, towns): &(Time, Date, Vec<&str>)| {
        let time = locale::time(lang, time.hour(), time.minute());
        let towns = locale::and_list(lang, towns);
        if *date == day {
            format!("{time} ({towns})")
        } else {
            let date = locale::day_short(lang, values::Day::Exact(*date));
            format!("{date}, {time} ({towns})")
        }
    };
    groups.iter().map(one).collect()
}

/// How far a clock is before UTC at noon of a day, in minutes; behind is negative.
pub(crate) fn offset_minutes(on: Date, clock: &Clock<'_>) -> Option<i32> {
    let noon = on.at(12, 0, 0, 0);
    let moment = zone(clock)?
        .to_ambiguous_zoned_datetime(noon)
        .compatible()
        .ok()?;
    Some(moment.offset().seconds() / 60)
}

fn zone(clock: &Clock<'_>) -> Option<TimeZone> {
    TimeZone::get(clock.zone).ok()
}
