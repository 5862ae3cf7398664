//! An agreement in words: its kind and its title.

use crate::model::Signature;
use crate::rules::{self, Change, Line};
use crate::{Agreement, Kind, Texts};
use access::Scope;
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

/// Who signed, as a sentence for a reader of this scope; nothing where no signature is recorded. Whoever's name may not
/// be seen stands there by the office, and the sentence is then a list, which needs no article before it.
pub(crate) fn signed_by(lang: Lang, signatures: &[Signature], scope: &Scope) -> Option<String> {
    let t = Texts::new(lang);
    let signer = |one: &Signature| {
        let office = one.office.plain(lang);
        match one.name(scope).map(|name| name.plain(lang)) {
            Some(name) if office.is_empty() => name.to_owned(),
            Some(name) => format!("{name} ({office})"),
            None if office.is_empty() => t.unnamed().to_owned(),
            None => office.to_owned(),
        }
    };
    let signers: Vec<String> = signatures.iter().map(signer).collect();
    let signers = locale::and_list(lang, &signers);
    if signatures.is_empty() {
        None
    } else if signatures.iter().all(|one| one.name(scope).is_some()) {
        Some(t.report_signed_by(&signers))
    } else {
        Some(t.report_signed_in_office(&signers))
    }
}

/// What became of a commitment or a field.
pub(crate) fn change(t: Texts, change: Change) -> &'static str {
    match change {
        Change::Kept => t.change_kept(),
        Change::Changed => t.change_changed(),
        Change::New => t.change_new(),
        Change::Dropped => t.change_dropped(),
    }
}

/// How many there are of a change.
pub(crate) fn count(t: Texts, change: Change, n: i64) -> String {
    match change {
        Change::Kept => t.count_kept(n),
        Change::Changed => t.count_changed(n),
        Change::New => t.count_new(n),
        Change::Dropped => t.count_dropped(n),
    }
}

/// How many there are of each change, in one sentence.
pub(crate) fn tally(t: Texts, lines: &[Line]) -> String {
    let parts = Change::ALL.map(|change| count(t, change, rules::count(lines, change)));
    format!("{}.", parts.join(", "))
}
