//! A town in words.

use crate::{NameKind, Texts, Town, TownKind};
use texts::locale;
use values::Lang;
use web::form::{Options, optional, options};

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

/// A name with where it lies, such as “Brest (France)”.
pub(crate) fn placed(name: &str, whereabouts: &str) -> String {
    if whereabouts.is_empty() {
        name.to_owned()
    } else {
        format!("{name} ({whereabouts})")
    }
}

/// What a further name may be.
pub(crate) fn name_kinds(t: Texts) -> Options {
    optional(NameKind::ALL.iter().map(|one| {
        let word = match one {
            NameKind::Also => t.name_also(),
            NameKind::Former => t.name_former(),
        };
        (one.code(), word)
    }))
}

/// The kinds to choose from.
pub(crate) fn kinds(t: Texts) -> Options {
    options(TownKind::ALL.iter().map(|one| (one.code(), kind(t, *one))))
}
