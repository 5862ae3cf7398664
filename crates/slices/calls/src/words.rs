//! A fund in words.

use crate::{Fund, Texts};
use texts::locale;
use values::Lang;

/// The newest amount with its year; nothing where there is none.
pub(crate) fn newest(lang: Lang, fund: &Fund) -> String {
    fund.years.last().map_or_else(String::new, |one| {
        Texts::new(lang).newest(&one.year.to_string(), &locale::money(lang, one.amount))
    })
}
