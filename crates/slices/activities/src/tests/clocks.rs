//! One time on several clocks.

use crate::clocks::{Clock, told};
use values::Lang;

const KASSEL: Clock<'static> = Clock {
    town: "Kassel",
    zone: "Europe/Berlin",
};
const URENGOY: Clock<'static> = Clock {
    town: "Novy Urengoy",
    zone: "Asia/Yekaterinburg",
};
const AMIENS: Clock<'static> = Clock {
    town: "Amiens",
    zone: "Europe/Paris",
};

fn on(day: &str, at: &str, clocks: &[Clock<'_>]) -> Vec<String> {
    told(Lang::De, day.parse().ok(), at, clocks)
}

#[test]
fn each_town_reads_its_own_clock() {
    let told = on("2021-11-15", "10:00", &[KASSEL, URENGOY]);
    assert_eq!(told, ["10:00 (Kassel)", "14:00 (Novy Urengoy)"]);
    // In summer Kassel is an hour nearer.
    let told = on("2021-07-15", "10:00", &[KASSEL, URENGOY]);
    assert_eq!(told, ["10:00 (Kassel)", "13:00 (Novy Urengoy)"]);
}

#[test]
fn where_all_clocks_agree_the_time_stands_alone() {
    assert_eq!(on("2021-11-15", "09:30", &[KASSEL, AMIENS]), ["09:30"]);
    assert_eq!(on("2021-11-15", "09:30", &[]), ["09:30"]);
}

#[test]
fn past_midnight_the_day_is_told_too() {
    let told = on("2021-11-15", "21:00", &[KASSEL, URENGOY]);
    assert_eq!(told.len(), 2);
    assert!(
        told[1].contains("01:00 (Novy Urengoy)") && told[1].contains("16"),
        "{told:?}"
    );
}

#[test]
fn an_hour_that_the_clock_skips_is_still_told() {
    let told = on("2021-03-28", "02:30", &[KASSEL, URENGOY]);
    assert_eq!(told.len(), 2);
}
