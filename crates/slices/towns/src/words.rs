//! A town in words.

use crate::{Texts, Town, TownKind};
use texts::locale;
use values::Lang;
use web::form::{Options, options};

pub(crate) fn kind(t: Texts, kind: TownKind) -> &'static str {
    match kind {
        TownKind::Town => t.kind_town(),
        TownKind::District => t.kind_district(),
        TownKind::Region => t.kind_region(),
    }
}

pub(crate) fn country(lang: Lang, town: &Town) -> String {
    town.country
        .as_ref()
        .map(|c| locale::country_name(lang, c.code()))
        .unwrap_or_default()
}

/// The kinds to choose from.
pub(crate) fn kinds(t: Texts) -> Options {
    options(TownKind::ALL.iter().map(|one| (one.code(), kind(t, *one))))
}
