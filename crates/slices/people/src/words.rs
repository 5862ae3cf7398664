//! A person in words.

use crate::{Office, Person, Texts};
use access::Visibility;
use texts::locale;
use values::{Lang, Period};
use web::form::{Options, options};

/// A person with the newest office, as a list to choose from shows them: `Ulf Kämpfer (lord mayor)`.
#[must_use]
pub fn in_office(person: &Person, lang: Lang) -> String {
    let name = person.name.plain(lang);
    match newest(person) {
        Some(office) => format!("{name} ({})", office.title.plain(lang)),
        None => name.to_owned(),
    }
}

/// The office that began last; of those whose beginning is not known, the one that was written last.
pub(crate) fn newest(person: &Person) -> Option<&Office> {
    person.offices.iter().max_by_key(|office| office.from_day)
}

/// From when to when an office was held, in words; empty where nothing is known.
pub(crate) fn period(lang: Lang, office: &Office) -> String {
    let period = Period {
        from: office.from_day,
        to: office.to_day,
    };
    locale::period(lang, &period)
}

/// Who may see a name, in a word.
pub(crate) fn seen_by(t: Texts, visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => t.seen_by_everyone(),
        Visibility::Offices | Visibility::Parties => t.seen_by_offices(),
    }
}

/// Who may see a name, to choose from.
pub(crate) fn seen_by_choices(t: Texts) -> Options {
    options([
        (Visibility::Public.code(), t.edit_seen_by_everyone()),
        (Visibility::Offices.code(), t.edit_seen_by_offices()),
    ])
}
