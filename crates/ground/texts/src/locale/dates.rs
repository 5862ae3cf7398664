//! Days, periods and times, alone and as parts of a sentence.

use super::cases::{genitive, locative};
use super::{LANGS, by_lang, icu_locale};
use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{E, M, MD, YM, YMD, YMDE};
use icu::datetime::options::YearStyle;
use jiff::civil;
use values::{Day, Instant, Lang, Period};

type Formatter<F> = Option<FixedCalendarDateTimeFormatter<Gregorian, F>>;

by_lang!(DAY: Formatter<YMD> =
    |lang| FixedCalendarDateTimeFormatter::try_new(icu_locale(lang).into(), YMD::long()).ok());
by_lang!(WEEKDAY: Formatter<YMDE> =
    |lang| FixedCalendarDateTimeFormatter::try_new(icu_locale(lang).into(), YMDE::long()).ok());
by_lang!(MONTH_DAY: Formatter<MD> =
    |lang| FixedCalendarDateTimeFormatter::try_new(icu_locale(lang).into(), MD::long()).ok());
by_lang!(YEAR_MONTH: Formatter<YM> =
    |lang| FixedCalendarDateTimeFormatter::try_new(icu_locale(lang).into(), YM::long()).ok());
by_lang!(DAY_SHORT: Formatter<YMD> = |lang| {
    let fields = YMD::short().with_year_style(YearStyle::Full);
    FixedCalendarDateTimeFormatter::try_new(icu_locale(lang).into(), fields).ok()
});
by_lang!(YEAR_MONTH_SHORT: Formatter<YM> = |lang| {
    let fields = YM::short().with_year_style(YearStyle::Full);
    FixedCalendarDateTimeFormatter::try_new(icu_locale(lang).into(), fields).ok()
});
by_lang!(WEEKDAY_SHORT: Formatter<E> =
    |lang| FixedCalendarDateTimeFormatter::try_new(icu_locale(lang).into(), E::medium()).ok());
by_lang!(MONTH: Formatter<M> =
    |lang| FixedCalendarDateTimeFormatter::try_new(icu_locale(lang).into(), M::long()).ok());
by_lang!(MONTH_SHORT: Formatter<M> =
    |lang| FixedCalendarDateTimeFormatter::try_new(icu_locale(lang).into(), M::medium()).ok());

fn gregorian(date: civil::Date) -> Option<Date<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Date::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

/// Formats by one of the prepared formatters; the ISO form stands in where that is not possible.
macro_rules! by_formatter {
    ($formatter:ident, $lang:expr, $date:expr) => {
        match ($formatter.get($lang), gregorian($date)) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            (None, _) | (_, None) => Day::Exact($date).iso(),
        }
    };
}

/// The number of a day within a date: the first of a month is `1er` in French.
fn ordinal(lang: Lang, day: i8) -> String {
    match (lang, day) {
        (Lang::De, _) => format!("{day}."),
        (Lang::Fr, 1) => "1er".to_owned(),
        (Lang::En | Lang::Fr | Lang::Pl | Lang::Ru, _) => day.to_string(),
    }
}

/// Keeps a day's number on the line of its month, and gives it its ordinal, which CLDR leaves out in French.
fn bind(lang: Lang, date: civil::Date, text: &str) -> String {
    let plain = match lang {
        Lang::De => format!("{}. ", date.day()),
        Lang::En | Lang::Fr | Lang::Pl | Lang::Ru => format!("{} ", date.day()),
    };
    text.replacen(&plain, &format!("{}\u{a0}", ordinal(lang, date.day())), 1)
}

/// A day as precise as it is known: `2019`, `Mai 2019`, `18. Mai 2019`.
#[must_use]
pub fn day(lang: Lang, given: Day) -> String {
    match given {
        Day::Year(year) => year.to_string(),
        Day::Month(year, month) => match civil::Date::new(year, month, 1) {
            Ok(first) => by_formatter!(YEAR_MONTH, lang, first),
            Err(_) => given.iso(),
        },
        Day::Exact(date) => bind(lang, date, &by_formatter!(DAY, lang, date)),
    }
}

/// The same in digits, for columns: `2019`, `05/2019`, `18.05.2019`, in English and French `18/05/2019`.
#[must_use]
pub fn day_short(lang: Lang, given: Day) -> String {
    match given {
        Day::Year(year) => year.to_string(),
        Day::Month(year, month) => match civil::Date::new(year, month, 1) {
            Ok(first) => by_formatter!(YEAR_MONTH_SHORT, lang, first),
            Err(_) => given.iso(),
        },
        Day::Exact(date) => by_formatter!(DAY_SHORT, lang, date),
    }
}

/// The same as [`day`] with the day of the week, where the day is known: `Samstag, 18. Mai 2019`.
#[must_use]
pub fn day_with_weekday(lang: Lang, given: Day) -> String {
    match given {
        Day::Exact(date) => bind(lang, date, &by_formatter!(WEEKDAY, lang, date)),
        Day::Year(_) | Day::Month(..) => day(lang, given),
    }
}

/// The short name of a day of the week, for heads of columns: `Mo`, `Mon`, `lun.`.
#[must_use]
pub fn weekday(lang: Lang, date: civil::Date) -> String {
    by_formatter!(WEEKDAY_SHORT, lang, date)
}

/// A month's name, 1 to 12; another number stays a number.
#[must_use]
pub fn month(lang: Lang, month: i8) -> String {
    match civil::Date::new(2001, month, 1) {
        Ok(first) => by_formatter!(MONTH, lang, first),
        Err(_) => month.to_string(),
    }
}

/// A month's short name, for heads of columns.
#[must_use]
pub fn month_short(lang: Lang, month: i8) -> String {
    match civil::Date::new(2001, month, 1) {
        Ok(first) => by_formatter!(MONTH_SHORT, lang, first),
        Err(_) => month.to_string(),
    }
}

/// From one day to another: `25.–28. Juni 2019`, `30. Juni – 2. Juli 2019`, `Mai–Juni 2019`, `2016–2019`.
#[must_use]
pub fn day_range(lang: Lang, from: Day, to: Day) -> String {
    match (from, to) {
        _ if from == to => day(lang, from),
        (Day::Year(a), Day::Year(b)) => year_range(a, b),
        (Day::Month(a, first), Day::Month(b, _)) if a == b => {
            format!("{}–{}", month(lang, first), day(lang, to))
        }
        (Day::Exact(a), Day::Exact(b)) if a.year() == b.year() && a.month() == b.month() => {
            format!("{}–{}", ordinal(lang, a.day()), day(lang, to))
        }
        (Day::Exact(a), Day::Exact(b)) if a.year() == b.year() => {
            let start = bind(lang, a, &by_formatter!(MONTH_DAY, lang, a));
            format!("{start}\u{a0}– {}", day(lang, to))
        }
        // The dash stays with what comes before it, so that no line begins with one.
        _ => format!("{}\u{a0}– {}", day(lang, from), day(lang, to)),
    }
}

/// Two years: `2016–2019`.
#[must_use]
pub fn year_range(from: i16, to: i16) -> String {
    format!("{from}–{to}")
}

/// A period: `2016–2019`, `seit 2005`, `bis 2019`; empty where neither end is known.
#[must_use]
pub fn period(lang: Lang, period: &Period) -> String {
    match (period.from, period.to) {
        (Some(from), Some(to)) => day_range(lang, from, to),
        (Some(from), None) => since(lang, from),
        (None, Some(to)) => until(lang, to),
        (None, None) => String::new(),
    }
}

/// A month and year after a preposition that wants this form of the month's name.
fn in_case(lang: Lang, given: Day, name: Option<&'static str>) -> String {
    match (name, lang) {
        (Some(name), Lang::Ru) => format!("{name} {} года", given.year()),
        (Some(name), _) => format!("{name} {}", given.year()),
        (None, _) => day(lang, given),
    }
}

/// `seit dem 24. Februar 2022`, `since 2005`, `с 2005 года`.
#[must_use]
pub fn since(lang: Lang, from: Day) -> String {
    after_preposition(
        lang,
        from,
        ["seit", "since", "depuis", "od", "с"],
        "seit dem",
        "depuis le",
    )
}

/// `bis zum 31. Dezember 2022`, `until 2019`, `до 2019 года`.
#[must_use]
pub fn until(lang: Lang, to: Day) -> String {
    after_preposition(
        lang,
        to,
        ["bis", "until", "jusqu’en", "do", "до"],
        "bis zum",
        "jusqu’au",
    )
}

fn after_preposition(
    lang: Lang,
    given: Day,
    words: [&str; LANGS],
    de_exact: &str,
    fr_exact: &str,
) -> String {
    let word = words.get(lang.index()).copied().unwrap_or_default();
    match (given, lang) {
        (Day::Exact(_), Lang::De) => format!("{de_exact} {}", day(lang, given)),
        (Day::Exact(_), Lang::Fr) => format!("{fr_exact} {}", day(lang, given)),
        (Day::Exact(_), Lang::En | Lang::Pl | Lang::Ru) => {
            format!("{word} {}", full_year(lang, given))
        }
        (Day::Month(_, month), _) => {
            format!("{word} {}", in_case(lang, given, genitive(lang, month)))
        }
        (Day::Year(year), Lang::Pl) => format!("{word} {year} roku"),
        (Day::Year(year), Lang::Ru) => format!("{word} {year} года"),
        (Day::Year(year), Lang::De | Lang::En | Lang::Fr) => format!("{word} {year}"),
    }
}

/// A Russian date with the word for "year" written out, as it stands in a sentence.
fn full_year(lang: Lang, given: Day) -> String {
    let text = day(lang, given);
    match text.strip_suffix("г.") {
        Some(rest) if lang == Lang::Ru => format!("{} года", rest.trim_end()),
        Some(_) | None => text,
    }
}

/// When it was, inside a sentence: `am 18. Mai 2019`, `in May 2019`, `w 2019 roku`, `в 2019 году`.
#[must_use]
pub fn on(lang: Lang, given: Day) -> String {
    let exact: [&str; LANGS] = ["am ", "on ", "le ", "", ""];
    let month_of: [&str; LANGS] = ["im ", "in ", "en ", "w ", "в "];
    let of = |words: [&'static str; LANGS]| words.get(lang.index()).copied().unwrap_or_default();
    match (given, lang) {
        (Day::Exact(_), _) => format!("{}{}", of(exact), full_year(lang, given)),
        // "We wrześniu" has an extra vowel, since two consonants follow.
        (Day::Month(_, 9), Lang::Pl) => format!("we {}", in_case(lang, given, locative(lang, 9))),
        (Day::Month(_, month), _) => {
            format!(
                "{}{}",
                of(month_of),
                in_case(lang, given, locative(lang, month))
            )
        }
        (Day::Year(year), Lang::De) => format!("im Jahr {year}"),
        (Day::Year(year), Lang::En) => format!("in {year}"),
        (Day::Year(year), Lang::Fr) => format!("en {year}"),
        (Day::Year(year), Lang::Pl) => format!("w {year} roku"),
        (Day::Year(year), Lang::Ru) => format!("в {year} году"),
    }
}

/// A time of day: `14:00`; all our languages count to 24.
#[must_use]
pub fn time(lang: Lang, hour: i8, minute: i8) -> String {
    let _ = lang;
    format!("{hour:02}:{minute:02}")
}

/// A moment as the clock of an IANA zone shows it: `15. November 2021, 10:00`.
#[must_use]
pub fn instant(lang: Lang, at: Instant, zone: &str) -> String {
    let local = at.in_zone(zone);
    format!(
        "{}, {}",
        day(lang, Day::Exact(local.date())),
        time(lang, local.hour(), local.minute())
    )
}

/// How far a zone is from UTC at a moment: `UTC+5`, `UTC+5:30`, `UTC`.
#[must_use]
pub fn offset(at: Instant, zone: &str) -> String {
    let seconds = at.in_zone(zone).offset().seconds();
    let (sign, minutes) = (if seconds < 0 { '−' } else { '+' }, seconds.abs() / 60);
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}
