//! An agreement in words: its kind and its title.

use crate::{Agreement, Kind, Texts};
use texts::locale;
use values::Lang;
use web::form::{Options, options};

pub(crate) fn kind(t: Texts, kind: Kind) -> &'static str {
    match kind {
        Kind::Charter => t.kind_charter(),
        Kind::Communique => t.kind_communique(),
        Kind::Memorandum => t.kind_memorandum(),
        Kind::Programme => t.kind_programme(),
        Kind::Agreement => t.kind_agreement(),
    }
}

/// The kinds to choose from.
pub(crate) fn kinds(t: Texts) -> Options {
    options(Kind::ALL.iter().map(|one| (one.code(), kind(t, *one))))
}

/// What an agreement is called: its own title, else its kind with its term or the year of signing.
#[must_use]
pub fn title(agreement: &Agreement, lang: Lang) -> String {
    if !agreement.title.is_empty() {
        return agreement.title.plain(lang).to_owned();
    }
    let kind = kind(Texts::new(lang), agreement.kind);
    let years = match (agreement.term.from, agreement.term.to) {
        (Some(from), Some(to)) if from.year() != to.year() => {
            Some(locale::year_range(from.year(), to.year()))
        }
        (Some(day), _) => Some(day.year().to_string()),
        (None, _) => agreement.signed_on.map(|day| day.year().to_string()),
    };
    years.map_or_else(|| kind.to_owned(), |years| format!("{kind} {years}"))
}
