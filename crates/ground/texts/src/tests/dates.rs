//! Days, ranges, periods and times by language.

use super::{day, five};
use crate::locale;
use values::{Day, Instant, Lang, Period};

#[test]
fn days_are_as_precise_as_they_are_known() {
    assert_eq!(five(|l| locale::day(l, day("2019"))), ["2019"; 5]);
    assert_eq!(
        five(|l| locale::day(l, day("2019-05"))),
        [
            "Mai 2019",
            "May 2019",
            "mai 2019",
            "maj 2019",
            "май 2019 г."
        ]
    );
    assert_eq!(
        five(|l| locale::day(l, day("2019-05-18"))),
        [
            "18. Mai 2019",
            "18 May 2019",
            "18 mai 2019",
            "18 maja 2019",
            "18 мая 2019 г."
        ]
    );
}

#[test]
fn ranges_say_nothing_twice() {
    let range = |a: &str, b: &str| five(|l| locale::day_range(l, day(a), day(b)));
    assert_eq!(
        range("2019-06-25", "2019-06-28"),
        [
            "25.–28. Juni 2019",
            "25–28 June 2019",
            "25–28 juin 2019",
            "25–28 czerwca 2019",
            "25–28 июня 2019 г."
        ]
    );
    assert_eq!(
        range("2019-06-30", "2019-07-02"),
        [
            "30. Juni – 2. Juli 2019",
            "30 June – 2 July 2019",
            "30 juin – 2 juillet 2019",
            "30 czerwca – 2 lipca 2019",
            "30 июня – 2 июля 2019 г."
        ]
    );
    assert_eq!(
        range("2019-12-30", "2020-01-02"),
        [
            "30. Dezember 2019 – 2. Januar 2020",
            "30 December 2019 – 2 January 2020",
            "30 décembre 2019 – 2 janvier 2020",
            "30 grudnia 2019 – 2 stycznia 2020",
            "30 декабря 2019 г. – 2 января 2020 г."
        ]
    );
    assert_eq!(
        range("2019-05", "2019-06"),
        [
            "Mai–Juni 2019",
            "May–June 2019",
            "mai–juin 2019",
            "maj–czerwiec 2019",
            "май–июнь 2019 г."
        ]
    );
    assert_eq!(
        range("2019-05", "2020-06"),
        [
            "Mai 2019 – Juni 2020",
            "May 2019 – June 2020",
            "mai 2019 – juin 2020",
            "maj 2019 – czerwiec 2020",
            "май 2019 г. – июнь 2020 г."
        ]
    );
    assert_eq!(range("2016", "2019-05")[0], "2016 – Mai 2019");
    assert_eq!(range("2016", "2019"), ["2016–2019"; 5]);
    assert_eq!(range("2016", "2016"), ["2016"; 5]);
}

fn period(from: Option<&str>, to: Option<&str>) -> [String; 5] {
    let period = Period {
        from: from.map(day),
        to: to.map(day),
    };
    five(|l| locale::period(l, &period))
}

#[test]
fn a_period_without_end_says_since_when() {
    assert_eq!(
        period(Some("2005"), None),
        [
            "seit 2005",
            "since 2005",
            "depuis 2005",
            "od 2005 roku",
            "с 2005 года"
        ]
    );
    assert_eq!(
        period(Some("2022-02"), None),
        [
            "seit Februar 2022",
            "since February 2022",
            "depuis février 2022",
            "od lutego 2022",
            "с февраля 2022 года"
        ]
    );
    assert_eq!(
        period(Some("2022-02-24"), None),
        [
            "seit dem 24. Februar 2022",
            "since 24 February 2022",
            "depuis le 24 février 2022",
            "od 24 lutego 2022",
            "с 24 февраля 2022 года"
        ]
    );
}

#[test]
fn a_period_without_beginning_says_until_when() {
    assert_eq!(
        period(None, Some("2019")),
        [
            "bis 2019",
            "until 2019",
            "jusqu’en 2019",
            "do 2019 roku",
            "до 2019 года"
        ]
    );
    assert_eq!(
        period(None, Some("2019-05-18")),
        [
            "bis zum 18. Mai 2019",
            "until 18 May 2019",
            "jusqu’au 18 mai 2019",
            "do 18 maja 2019",
            "до 18 мая 2019 года"
        ]
    );
    assert_eq!(period(Some("2016"), Some("2019")), ["2016–2019"; 5]);
    assert_eq!(period(None, None), [""; 5]);
}

#[test]
fn a_day_stands_in_a_sentence() {
    let on = |text: &str| five(|l| locale::on(l, day(text)));
    assert_eq!(
        on("2019"),
        [
            "im Jahr 2019",
            "in 2019",
            "en 2019",
            "w 2019 roku",
            "в 2019 году"
        ]
    );
    assert_eq!(
        on("2019-05"),
        [
            "im Mai 2019",
            "in May 2019",
            "en mai 2019",
            "w maju 2019",
            "в мае 2019 года"
        ]
    );
    assert_eq!(
        on("2019-05-18"),
        [
            "am 18. Mai 2019",
            "on 18 May 2019",
            "le 18 mai 2019",
            "18 maja 2019",
            "18 мая 2019 года"
        ]
    );
    assert_eq!(locale::on(Lang::Pl, day("2019-09")), "we wrześniu 2019");
}

#[test]
fn the_clock_of_the_place_is_shown() {
    let start = Instant(1_636_966_800_000_000);
    assert_eq!(
        five(|l| locale::instant(l, start, "Europe/Berlin")),
        [
            "15. November 2021, 10:00",
            "15 November 2021, 10:00",
            "15 novembre 2021, 10:00",
            "15 listopada 2021, 10:00",
            "15 ноября 2021 г., 10:00"
        ]
    );
    assert_eq!(locale::offset(start, "Asia/Yekaterinburg"), "UTC+5");
    assert_eq!(locale::offset(start, "Asia/Kolkata"), "UTC+5:30");
    assert_eq!(locale::offset(start, "America/Los_Angeles"), "UTC−8");
    assert_eq!(locale::offset(start, "No/Where"), "UTC");
}

#[test]
fn the_first_of_a_month_is_an_ordinal_in_french() {
    assert_eq!(
        locale::day(Lang::Fr, day("2019-05-01")),
        "1er\u{a0}mai 2019"
    );
    assert_eq!(
        locale::day_with_weekday(Lang::Fr, day("2019-05-01")),
        "mercredi 1er\u{a0}mai 2019"
    );
    assert_eq!(
        locale::day_range(Lang::Fr, day("2019-05-01"), day("2019-05-03")),
        "1er–3\u{a0}mai 2019"
    );
    assert_eq!(
        locale::on(Lang::Fr, day("2019-05-01")),
        "le 1er\u{a0}mai 2019"
    );
    assert_eq!(locale::day(Lang::De, day("2019-05-01")), "1.\u{a0}Mai 2019");
    assert_eq!(locale::day(Lang::Fr, day("2019-05-11")), "11\u{a0}mai 2019");
}

#[test]
fn a_day_is_not_torn_from_its_month_nor_a_dash_from_its_beginning() {
    assert_eq!(
        locale::day_range(Lang::De, day("2019-06-30"), day("2019-07-02")),
        "30.\u{a0}Juni\u{a0}– 2.\u{a0}Juli 2019"
    );
    assert_eq!(
        locale::day_with_weekday(Lang::Ru, day("2019-06-09")),
        "воскресенье, 9\u{a0}июня 2019\u{202f}г."
    );
}

#[test]
fn columns_have_digits_and_heads_have_weekdays() {
    assert_eq!(
        five(|l| locale::day_short(l, day("2019-05-08"))),
        [
            "08.05.2019",
            "08/05/2019",
            "08/05/2019",
            "08.05.2019",
            "08.05.2019"
        ]
    );
    assert_eq!(
        five(|l| locale::day_short(l, day("2019-05"))),
        ["05/2019", "05/2019", "05/2019", "05.2019", "05.2019"]
    );
    assert_eq!(five(|l| locale::day_short(l, day("2019"))), ["2019"; 5]);
    assert_eq!(
        five(|l| locale::day_with_weekday(l, day("2019-05-18"))),
        [
            "Samstag, 18. Mai 2019",
            "Saturday, 18 May 2019",
            "samedi 18 mai 2019",
            "sobota, 18 maja 2019",
            "суббота, 18 мая 2019 г."
        ]
    );
    assert_eq!(
        five(|l| locale::month(l, 9)),
        [
            "September",
            "September",
            "septembre",
            "wrzesień",
            "сентябрь"
        ]
    );
    assert_eq!(
        five(|l| locale::month_short(l, 9)),
        ["Sep", "Sept", "sept.", "wrz", "сент."]
    );
}

#[test]
fn odd_days_are_shown_as_they_are() {
    assert_eq!(
        five(|l| locale::day(l, Day::Month(2019, 13))),
        ["2019-13"; 5]
    );
    assert_eq!(
        five(|l| locale::day_short(l, Day::Month(2019, 0))),
        ["2019-00"; 5]
    );
    for month in [i8::MIN, -1, 0, 13, i8::MAX] {
        assert_eq!(
            five(|l| locale::month(l, month)),
            [(); 5].map(|()| month.to_string())
        );
        for say in [
            locale::on,
            locale::since,
            locale::until,
            locale::day_with_weekday,
        ] {
            assert!(
                five(|l| say(l, Day::Month(2019, month)))
                    .iter()
                    .all(|text| !text.is_empty())
            );
        }
    }
    for at in [i64::MIN, -1, i64::MAX] {
        assert!(
            five(|l| locale::instant(l, Instant(at), "Asia/Tokyo"))
                .iter()
                .all(|text| !text.is_empty())
        );
    }
    assert_eq!(locale::time(Lang::De, 9, 5), "09:05");
}
