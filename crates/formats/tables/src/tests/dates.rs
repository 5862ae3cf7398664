//! Dates in all the ways people write them.

use crate::{DateReading, DateVerdict, DayOrder, read_dates};
use jiff::civil::{date, datetime};

fn one(text: &str) -> DateReading {
    read_dates(&[text], None, Some(date(2027, 1, 15))).readings[0]
}

#[test]
fn months_are_known_by_name_in_five_languages() {
    let day = DateReading::Day(date(2019, 3, 12));
    for text in [
        "12. März 2019",
        "12 March 2019",
        "March 12, 2019",
        "12th March 2019",
        "12 mars 2019",
        "12 marca 2019 r.",
        "12 марта 2019 г.",
        "12-Mar-2019",
        "12. MÄRZ 2019",
    ] {
        assert_eq!(one(text), day, "{text}");
    }
    assert_eq!(one("1er août 2019"), DateReading::Day(date(2019, 8, 1)));
}

#[test]
fn a_month_or_a_year_stays_one() {
    let month = DateReading::Month {
        year: 2019,
        month: 3,
    };
    for text in ["März 2019", "2019-03", "03/2019", "marzec 2019"] {
        assert_eq!(one(text), month, "{text}");
    }
    assert_eq!(one("1992"), DateReading::Year(1992));
}

#[test]
fn years_first_are_plain_whatever_the_mark() {
    for text in ["2019-02-01", "2019/02/01", "2019.02.01"] {
        assert_eq!(one(text), DateReading::Day(date(2019, 2, 1)));
    }
}

#[test]
fn a_time_may_follow_a_day() {
    let moment = DateReading::Moment(datetime(2019, 2, 1, 14, 30, 0, 0));
    for text in [
        "01.02.2019 14:30",
        "2019-02-01T14:30:00",
        "1. Februar 2019, 14:30",
    ] {
        assert_eq!(one(text), moment, "{text}");
    }
    // A moment with a zone is not of a table's civil dates.
    assert_eq!(one("2019-02-01T14:30:00Z"), DateReading::NoDate);
    assert_eq!(one("01.02.2019 25:00"), DateReading::NoDate);
}

#[test]
fn what_only_resembles_a_date_is_none() {
    for text in [
        "",
        "Kiel",
        "Q200166",
        "1.5",
        "12",
        "0431 123456",
        "1.2.3.4",
        "a 1 b",
        "3000",
    ] {
        assert_eq!(one(text), DateReading::NoDate, "{text}");
    }
}

#[test]
fn one_proof_settles_the_column_and_equal_numbers_need_none() {
    let settled = read_dates(&["3/3/2019", "1/2/2019", "13/2/2019"], None, None);
    assert_eq!(settled.verdict, DateVerdict::Settled);
    assert_eq!(settled.readings[1], DateReading::Day(date(2019, 2, 1)));
    let equal = read_dates(&["3/3/2019"], None, None);
    assert_eq!(equal.verdict, DateVerdict::Settled);
    assert_eq!(equal.readings[0], DateReading::Day(date(2019, 3, 3)));
}

#[test]
fn an_answer_settles_the_column_and_shows_what_does_not_fit() {
    let texts = ["1/2/2019", "2/14/2019"];
    let column = read_dates(&texts, Some(DayOrder::DayFirst), None);
    assert_eq!(column.verdict, DateVerdict::Settled);
    assert_eq!(column.readings[0], DateReading::Day(date(2019, 2, 1)));
    assert_eq!(column.readings[1], DateReading::Impossible);
}

#[test]
fn a_short_year_needs_today() {
    let without = read_dates(&["01.02.98"], None, None);
    assert_eq!(without.readings, [DateReading::Open]);
    assert_eq!(without.short_years, [0]);
    let ahead = |text| read_dates(&[text], None, Some(date(2027, 1, 15))).readings[0];
    assert_eq!(ahead("01.02.47"), DateReading::Day(date(2047, 2, 1)));
    assert_eq!(ahead("01.02.48"), DateReading::Day(date(1948, 2, 1)));
}
