//! Days with reduced precision.

use crate::{Day, Instant, Period};
use proptest::prelude::*;

#[test]
fn a_day_reads_and_writes_all_three_precisions() {
    for text in ["2019", "2019-05", "2019-05-18", "0001", "9999-12-31"] {
        assert_eq!(text.parse::<Day>().unwrap().iso(), text);
    }
    for text in [
        "",
        "19",
        "2019-5",
        "2019-13",
        "2019-02-29",
        "2019-05-18T",
        "-2019",
        "0000",
        "2019-05-18-01",
    ] {
        assert!(text.parse::<Day>().is_err(), "{text}");
    }
}

#[test]
fn a_vague_day_spans_all_that_it_may_mean() {
    let february: Day = "2020-02".parse().unwrap();
    assert_eq!(Day::from(february.last()).iso(), "2020-02-29");
    assert_eq!(
        Day::from("2020".parse::<Day>().unwrap().last()).iso(),
        "2020-12-31"
    );
}

#[test]
fn days_sort_by_first_day_and_vaguer_first() {
    let mut days: Vec<Day> = ["2019-05-18", "2020", "2019", "2019-05"]
        .iter()
        .map(|t| t.parse().unwrap())
        .collect();
    days.sort();
    assert_eq!(
        days.iter().map(|d| d.iso()).collect::<Vec<_>>(),
        ["2019", "2019-05", "2019-05-18", "2020"]
    );
}

#[test]
fn a_period_holds_both_its_ends() {
    let period = Period {
        from: "2016".parse().ok(),
        to: "2019".parse().ok(),
    };
    assert!(period.contains(jiff::civil::date(2016, 1, 1)));
    assert!(period.contains(jiff::civil::date(2019, 12, 31)));
    assert!(!period.contains(jiff::civil::date(2020, 1, 1)));
    assert!(period.touches_year(2017) && !period.touches_year(2015));
    assert!(
        Period {
            from: "2020".parse().ok(),
            to: "2019-05".parse().ok()
        }
        .is_backwards()
    );
}

proptest! {
    #[test]
    fn reading_what_was_written_gives_the_same_day(y in 1_i16..=9999, m in 1_i8..=12, d in 1_i8..=28) {
        for day in [Day::Year(y), Day::Month(y, m), Day::Exact(jiff::civil::date(y, m, d))] {
            prop_assert_eq!(day.iso().parse::<Day>(), Ok(day));
        }
    }

    #[test]
    fn no_instant_breaks_a_clock(micros in any::<i64>()) {
        let _ = Instant(micros).in_zone("Asia/Yekaterinburg");
        let _ = Instant(micros).rfc3339();
    }
}
