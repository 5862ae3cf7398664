//! Numbers, sums and plurals by language.

use super::{case, five};
use crate::locale;
use values::{Currency, Lang, Money};

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
fn currencies_have_signs_that_readers_know_and_letters_otherwise() {
    let sum = |code: &str| {
        five(|l| {
            locale::money(
                l,
                Money {
                    minor: -150_050,
                    currency: code.parse::<Currency>().unwrap(),
                },
            )
        })
    };
    assert_eq!(
        sum("USD"),
        [
            "-1.500,50 $",
            "-US$1,500.50",
            "-1 500,50 $US",
            "-1500,50 USD",
            "-1 500,50 $"
        ]
    );
    assert_eq!(
        sum("PLN"),
        [
            "-1.500,50 PLN",
            "PLN -1,500.50",
            "-1 500,50 PLN",
            "-1500,50 zł",
            "-1 500,50 PLN"
        ]
    );
    assert_eq!(
        sum("JPY"),
        [
            "-150.050 JPY",
            "JPY -150,050",
            "-150 050 JPY",
            "-150 050 JPY",
            "-150 050 JPY"
        ]
    );
}

#[test]
fn shares_are_written_as_the_language_does() {
    assert_eq!(
        five(|l| locale::percent(l, 60)),
        ["60 %", "60%", "60 %", "60%", "60 %"]
    );
}

#[test]
fn digits_behind_the_sign_stay() {
    assert_eq!(locale::decimal(Lang::De, 1500, 2), "15,00");
    assert_eq!(locale::decimal(Lang::De, -5, 2), "-0,05");
    assert_eq!(locale::decimal(Lang::En, 7, 0), "7");
    assert_eq!(
        locale::number(Lang::De, i64::MIN),
        "-9.223.372.036.854.775.808"
    );
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
            locale::plural_category(Lang::En, n),
            locale::plural_category(Lang::De, n),
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
fn fractions_are_other_in_the_slavic_languages() {
    for lang in [Lang::Pl, Lang::Ru] {
        assert_eq!(locale::decimal_category(lang, 15, 1), "other");
        assert_eq!(locale::decimal_category(lang, 5, 0), "many");
    }
    assert_eq!(locale::decimal_category(Lang::Fr, 15, 1), "one");
}

/// H-plurals-ru-pl: partnerships counted in Russian and Polish.
#[test]
fn partnerships_are_counted_as_people_count_them() {
    let Some(case) = case("h-reports-and-access.json", "H-plurals-ru-pl") else {
        return;
    };
    let counts = case["input"]["counts"].as_array().unwrap();
    for lang in [Lang::Ru, Lang::Pl] {
        let forms = &case["input"]["forms"][lang.code()];
        let expected = case["expected"][lang.code()].as_array().unwrap();
        assert_eq!(counts.len(), expected.len());
        for (count, expected) in counts.iter().zip(expected) {
            let (number, category) = match count.to_string().split_once('.') {
                None => {
                    let n = count.as_i64().unwrap();
                    (locale::number(lang, n), locale::plural_category(lang, n))
                }
                Some((whole, part)) => {
                    let scaled = format!("{whole}{part}").parse().unwrap();
                    let digits = u8::try_from(part.len()).unwrap();
                    (
                        locale::decimal(lang, scaled, digits),
                        locale::decimal_category(lang, scaled, digits),
                    )
                }
            };
            let said = format!("{number} {}", forms[category].as_str().unwrap());
            assert_eq!(said, expected.as_str().unwrap(), "{lang:?}");
        }
    }
}
