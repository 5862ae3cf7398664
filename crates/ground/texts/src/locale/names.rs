//! Names of languages and countries, and lists.

use super::{by_lang, icu_locale};
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;
use icu::locale::subtags::Region;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu_experimental::displaynames::{DisplayNamesOptions, Style};
use values::Lang;

by_lang!(REGIONS: Option<RegionDisplayNames> = |lang| {
    let mut options = DisplayNamesOptions::default();
    options.style = Some(Style::Short);
    RegionDisplayNames::try_new(icu_locale(lang).into(), options).ok()
});
by_lang!(LANGUAGES: Option<LanguageDisplayNames> =
    |lang| LanguageDisplayNames::try_new(icu_locale(lang).into(), DisplayNamesOptions::default()).ok());
by_lang!(AND: Option<ListFormatter> = |lang| {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    ListFormatter::try_new_and(icu_locale(lang).into(), options).ok()
});
by_lang!(OR: Option<ListFormatter> = |lang| {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    ListFormatter::try_new_or(icu_locale(lang).into(), options).ok()
});

/// A country by its two letters: `RU` is `Russland`. Letters that are no country stay as they are.
#[must_use]
pub fn country_name(lang: Lang, code: &str) -> String {
    let region: Option<Region> = code.parse().ok();
    let names = REGIONS.get(lang).as_ref();
    let name = region.and_then(|region| names.and_then(|names| names.of(region)));
    name.unwrap_or(code).to_owned()
}

/// A language by its tag: `tr` is `Türkisch`. In French, Polish and Russian the name begins small.
#[must_use]
pub fn language_name(lang: Lang, tag: &str) -> String {
    let language = tag.parse::<Locale>().ok().map(|locale| locale.id.language);
    let names = LANGUAGES.get(lang).as_ref();
    let name = language.and_then(|language| names.and_then(|names| names.of(language)));
    name.unwrap_or(tag).to_owned()
}

/// `Brest, Gdynia und Aarhus`.
#[must_use]
pub fn and_list(lang: Lang, parts: &[impl AsRef<str>]) -> String {
    list(AND.get(lang).as_ref(), parts)
}

/// `Brest, Gdynia oder Aarhus`.
#[must_use]
pub fn or_list(lang: Lang, parts: &[impl AsRef<str>]) -> String {
    list(OR.get(lang).as_ref(), parts)
}

fn list(formatter: Option<&ListFormatter>, parts: &[impl AsRef<str>]) -> String {
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    formatter.map_or_else(|| parts.join(", "), |f| f.format_to_string(parts.iter()))
}
