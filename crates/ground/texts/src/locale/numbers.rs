//! Numbers, money and plurals.

use super::{by_lang, icu_locale};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::plurals::{PluralCategory, PluralRules};
use values::{Lang, Money};

by_lang!(DECIMAL: Option<DecimalFormatter> =
    |lang| DecimalFormatter::try_new(icu_locale(lang).into(), icu::decimal::options::DecimalFormatterOptions::default()).ok());
by_lang!(PLURAL: Option<PluralRules> =
    |lang| PluralRules::try_new_cardinal(icu_locale(lang).into()).ok());

/// A whole number with the language's groups of digits: `12.345`, `12,345`, `12 345`.
#[must_use]
pub fn number(lang: Lang, number: i64) -> String {
    // Up to three digits no language of ours groups or changes anything.
    if (0..1000).contains(&number) {
        return number.to_string();
    }
    write(lang, &Decimal::from(number)).unwrap_or_else(|| number.to_string())
}

fn write(lang: Lang, number: &Decimal) -> Option<String> {
    DECIMAL
        .get(lang)
        .as_ref()
        .map(|formatter| formatter.format_to_string(number))
}

/// A number with `digits` digits behind the decimal sign, given in units of its last digit: `decimal(De, 513167, 4)`
/// is `51,3167`.
#[must_use]
pub fn decimal(lang: Lang, scaled: i64, digits: u8) -> String {
    let mut number = Decimal::from(scaled);
    number.multiply_pow10(-i16::from(digits));
    write(lang, &number).unwrap_or_else(|| scaled.to_string())
}

/// A share in whole per cent: `60 %`, in English and Polish `60%`.
#[must_use]
pub fn percent(lang: Lang, share: i64) -> String {
    let number = number(lang, share);
    match lang {
        Lang::En | Lang::Pl => format!("{number}%"),
        Lang::De | Lang::Fr | Lang::Ru => format!("{number}\u{a0}%"),
    }
}

/// A sum: `150.000 €`, `€150,000`; minor units only where there are any.
#[must_use]
pub fn money(lang: Lang, money: Money) -> String {
    let digits = money.currency.digits();
    let whole = 10_i64.checked_pow(u32::from(digits)).unwrap_or(1);
    let number = if money.minor % whole == 0 {
        number(lang, money.minor / whole)
    } else {
        decimal(lang, money.minor, digits)
    };
    let code = money.currency.code();
    let sign = sign(lang, code);
    if lang != Lang::En {
        return format!("{number}\u{a0}{}", sign.unwrap_or(code));
    }
    match (sign, number.strip_prefix('-')) {
        (Some(sign), Some(rest)) => format!("-{sign}{rest}"),
        (Some(sign), None) => format!("{sign}{number}"),
        (None, _) => format!("{code}\u{a0}{number}"),
    }
}

/// A currency's sign where readers of the language know it; others see the letters.
fn sign(lang: Lang, code: &str) -> Option<&'static str> {
    match (code, lang) {
        ("EUR", _) => Some("€"),
        ("GBP", _) => Some("£"),
        ("USD", Lang::De | Lang::Ru) => Some("$"),
        ("USD", Lang::En) => Some("US$"),
        ("USD", Lang::Fr) => Some("$US"),
        ("PLN", Lang::Pl) => Some("zł"),
        ("RUB", Lang::Ru) => Some("₽"),
        _ => None,
    }
}

/// The plural category of a whole number: `one`, `few`, `many` or `other`.
#[must_use]
pub fn plural_category(lang: Lang, number: i64) -> &'static str {
    PLURAL
        .get(lang)
        .as_ref()
        .map_or("other", |rules| word(rules.category_for(number)))
}

/// The plural category of a number with digits behind the decimal sign, given as to [`decimal`]: 1.5 is
/// `decimal_category(lang, 15, 1)`.
#[must_use]
pub fn decimal_category(lang: Lang, scaled: i64, digits: u8) -> &'static str {
    let mut number = Decimal::from(scaled);
    number.multiply_pow10(-i16::from(digits));
    PLURAL
        .get(lang)
        .as_ref()
        .map_or("other", |rules| word(rules.category_for(&number)))
}

const fn word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The categories that a language has.
#[must_use]
pub fn plural_forms(lang: Lang) -> Vec<&'static str> {
    PLURAL.get(lang).as_ref().map_or_else(
        || vec!["other"],
        |rules| rules.categories().map(word).collect(),
    )
}
