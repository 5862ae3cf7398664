//! How each language writes numbers, dates, lists, and the names of languages and countries (CLDR 48, by
//! ICU4X). English means British English, as European offices write it.
//!
//! Everything is prepared once a language and kept. Nothing fails on odd input: an unknown country is shown
//! by its letters.

mod cases;
mod dates;
mod names;
mod numbers;
mod order;

pub use dates::{
    day, day_range, day_short, day_with_weekday, instant, month, month_short, offset, on, period,
    since, time, until, weekday, year_range,
};
pub use names::{and_list, country_name, language_name, or_list};
pub use numbers::{
    decimal, decimal_category, money, number, percent, plural_category, plural_forms,
};
pub use order::{compare_in, lower, sort_key};

use icu::locale::{Locale, locale};
use values::Lang;

/// The locale whose conventions a language follows.
fn icu_locale(lang: Lang) -> Locale {
    match lang {
        Lang::De => locale!("de"),
        Lang::En => locale!("en-GB"),
        Lang::Fr => locale!("fr"),
        Lang::Pl => locale!("pl"),
        Lang::Ru => locale!("ru"),
    }
}

/// How many languages there are: a table with too few of them does not compile.
const LANGS: usize = Lang::ALL.len();

/// One of something a language, made at its first use.
struct ByLang<T>(std::sync::LazyLock<[T; LANGS]>);

impl<T> ByLang<T> {
    fn get(&self, lang: Lang) -> &T {
        let [de, en, fr, pl, ru] = &*self.0;
        match lang {
            Lang::De => de,
            Lang::En => en,
            Lang::Fr => fr,
            Lang::Pl => pl,
            Lang::Ru => ru,
        }
    }
}

/// Declares one of something a language.
macro_rules! by_lang {
    ($name:ident : $type:ty = $make:expr) => {
        static $name: $crate::locale::ByLang<$type> =
            $crate::locale::ByLang(std::sync::LazyLock::new(|| values::Lang::ALL.map($make)));
    };
}
use by_lang;
