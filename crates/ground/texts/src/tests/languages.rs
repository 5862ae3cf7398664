//! Numbers, dates and order by language.

use crate::locale;
use values::{Currency, Day, Instant, Lang, Money, Period};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn five(say: impl Fn(Lang) -> String) -> [String; 5] {
    Lang::ALL
        .map(say)
        .map(|text| text.replace(['\u{a0}', '\u{202f}', '\u{2009}'], " "))
}

#[test]
fn numbers_have_their_groups() {
    assert_eq!(
        five(|l| locale::number(l, 1_234_567)),
        [
            "1.234.567",
            "1,234,567",
            "1 234 567",
            "1 234 567",
            "1 234 567"
        ]
    );
    assert_eq!(
        five(|l| locale::decimal(l, 513_167, 4)),
        ["51,3167", "51.3167", "51,3167", "51,3167", "51,3167"]
    );
    assert_eq!(locale::number(Lang::De, -5), "-5");
}

#[test]
fn sums_show_cents_only_where_there_are_any() {
    let sum = Money::eur_cents(15_000_000);
    assert_eq!(
        five(|l| locale::money(l, sum)),
        [
            "150.000 €",
            "€150,000",
            "150 000 €",
            "150 000 €",
            "150 000 €"
        ]
    );
    assert_eq!(
        locale::money(
            Lang::De,
            Money {
                minor: 1250,
                currency: Currency::EUR
            }
        ),
        "12,50\u{a0}€"
    );
}

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
    assert_eq!(range("2016", "2019"), ["2016–2019"; 5]);
    assert_eq!(range("2016", "2016"), ["2016"; 5]);
}

#[test]
fn open_periods_are_words() {
    let period = |from: Option<&str>, to: Option<&str>| {
        five(|l| {
            locale::period(
                l,
                &Period {
                    from: from.map(day),
                    to: to.map(day),
                },
            )
        })
    };
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
fn plurals_follow_cldr_for_every_number_to_two_hundred() {
    for n in 0_i64..=200 {
        let slavic = |one: bool| match (n % 10, n % 100) {
            (1, rest) if one && rest != 11 => "one",
            (2..=4, rest) if !(12..=14).contains(&rest) => "few",
            _ => "many",
        };
        assert_eq!(locale::plural_category(Lang::Ru, n), slavic(true), "{n}");
        assert_eq!(
            locale::plural_category(Lang::Pl, n),
            if n == 1 { "one" } else { slavic(false) },
            "{n}"
        );
        assert_eq!(
            locale::plural_category(Lang::De, n),
            if n == 1 { "one" } else { "other" },
            "{n}"
        );
        assert_eq!(
            locale::plural_category(Lang::Fr, n),
            if n < 2 { "one" } else { "other" },
            "{n}"
        );
    }
}

#[test]
fn names_and_lists_are_the_languages_own() {
    assert_eq!(
        five(|l| locale::country_name(l, "RU")),
        ["Russland", "Russia", "Russie", "Rosja", "Россия"]
    );
    assert_eq!(locale::country_name(Lang::De, "??"), "??");
    assert_eq!(locale::language_name(Lang::Ru, "de"), "немецкий");
    assert_eq!(
        locale::and_list(Lang::De, &["Brest", "Gdynia", "Aarhus"]),
        "Brest, Gdynia und Aarhus"
    );
    assert_eq!(locale::and_list(Lang::Ru, &["Брест"]), "Брест");
}

#[test]
fn the_clock_of_the_place_is_shown() {
    let start = Instant(1_636_966_800_000_000);
    assert_eq!(
        locale::instant(Lang::De, start, "Europe/Berlin"),
        "15. November 2021, 10:00"
    );
    assert_eq!(locale::offset(start, "Asia/Yekaterinburg"), "UTC+5");
    assert_eq!(locale::offset(start, "Asia/Kolkata"), "UTC+5:30");
    assert_eq!(locale::offset(start, "No/Where"), "UTC");
}

#[test]
fn keys_sort_as_the_language_sorts() {
    let mut towns = ["Łódź", "Lublin", "Zamość", "Ćmielów", "Cieszyn"];
    towns.sort_by_key(|town| locale::sort_key(Lang::Pl, town));
    assert_eq!(towns, ["Cieszyn", "Ćmielów", "Lublin", "Łódź", "Zamość"]);
    assert_eq!(
        locale::compare_in("sv", "Örebro", "Zinkgruvan"),
        std::cmp::Ordering::Greater
    );
    assert_eq!(
        locale::compare_in("de", "Öhringen", "Zwickau"),
        std::cmp::Ordering::Less
    );
}
