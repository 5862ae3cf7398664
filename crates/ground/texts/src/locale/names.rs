//! Names of languages and countries, and lists.

use super::{by_lang, icu_locale};
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;
use icu::locale::subtags::Region;
use icu_experimental::displaynames::multi::{LocaleDisplayNamesFormatter, RegionDisplayNames};
use icu_experimental::displaynames::{DisplayNamesOptions, Style};
use values::Lang;

by_lang!(REGIONS: Option<RegionDisplayNames> =
    |lang| RegionDisplayNames::try_new(icu_locale(lang).into(), DisplayNamesOptions::default()).ok());
by_lang!(REGIONS_SHORT: Option<RegionDisplayNames> = |lang| {
    let mut options = DisplayNamesOptions::default();
    options.style = Some(Style::Short);
    RegionDisplayNames::try_new(icu_locale(lang).into(), options).ok()
});
by_lang!(LANGUAGES: Option<LocaleDisplayNamesFormatter> = |lang| {
    LocaleDisplayNamesFormatter::try_new(icu_locale(lang).into(), DisplayNamesOptions::default()).ok()
});
by_lang!(AND: Option<ListFormatter> = |lang| {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    ListFormatter::try_new_and(icu_locale(lang).into(), options).ok()
});
by_lang!(OR: Option<ListFormatter> = |lang| {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    ListFormatter::try_new_or(icu_locale(lang).into(), options).ok()
});

/// Whether CLDR's short name is the one that people say ("Hongkong", "USA"); others are abbreviations
/// ("R.-U.") or leave half of the country out ("Bosnia").
fn is_short_better(lang: Lang, code: &str) -> bool {
    match code {
        "HK" | "MO" | "PS" => true,
        "US" => matches!(lang, Lang::De | Lang::Pl | Lang::Ru),
        _ => false,
    }
}

/// A country by its two letters: `RU` is `Russland`. Letters that are no country stay as they are.
#[must_use]
pub fn country_name(lang: Lang, code: &str) -> String {
    let Ok(region) = code.parse::<Region>() else {
        return code.to_owned();
    };
    let names = if is_short_better(lang, region.as_str()) {
        REGIONS_SHORT.get(lang)
    } else {
        REGIONS.get(lang)
    };
    let name = names.as_ref().and_then(|names| names.of(region));
    name.unwrap_or(code).to_owned()
}

/// A language by its tag: `tr` is `Türkisch`, `sr-Latn` is `Serbisch (Lateinisch)`. In French, Polish and
/// Russian the name begins small. What is no tag, or of no known language, stays as it is.
#[must_use]
pub fn language_name(lang: Lang, tag: &str) -> String {
    match (tag.parse::<Locale>(), LANGUAGES.get(lang)) {
        (Ok(locale), Some(names)) => names.of(&locale).into_owned(),
        (Err(_), _) | (_, None) => tag.to_owned(),
    }
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
