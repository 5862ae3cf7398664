//! What a town signed in a year, as sentences for its yearly report.

use crate::store::{self, Signed};
use crate::{Texts, words};
use access::Scope;
use db::{DbError, Read};
use texts::locale;
use values::{Lang, Noun, TownId};
use web::{Figure, Gap, RecordRef, Reportable, by_lang};

/// A few sentences for each agreement that was signed in the year, and one for each whose term ends in the year
/// after.
///
/// # Errors
/// [`DbError`] of the engine.
pub(crate) fn of_town(
    read: &mut Read<'_>,
    town: TownId,
    year: i16,
) -> Result<Vec<Reportable>, DbError> {
    let found = store::signed_or_ending(read, town, year)?;
    let signed = found.iter().filter_map(|one| of_signed(one, year));
    let ending = found.iter().filter_map(|one| of_ending(one, year));
    Ok(signed.chain(ending).collect())
}

fn record(one: &Signed) -> RecordRef {
    RecordRef {
        noun: Noun::Agreement,
        id: one.agreement.id.0,
        version: one.agreement.version,
        label: by_lang(|lang| {
            format!(
                "{} ({})",
                words::title(&one.agreement, lang),
                parties(lang, one)
            )
        }),
        path: one.agreement.path(),
    }
}

fn parties(lang: Lang, one: &Signed) -> String {
    partnerships::title_by_names(&one.parties, lang)
}

fn of_signed(one: &Signed, year: i16) -> Option<Reportable> {
    let agreement = &one.agreement;
    let signed_on = agreement.signed_on.filter(|day| day.year() == year)?;
    let missing = [
        ("no-signatories", one.signatures.is_empty()),
        ("no-commitments", one.n_commitments == 0),
    ];
    let gap = |code| Gap {
        code,
        path: format!("/desk{}", agreement.path()),
        label: by_lang(|lang| {
            format!("{} ({})", words::title(agreement, lang), parties(lang, one))
        }),
    };
    Some(Reportable {
        key: format!("agreement-{}", agreement.id.0),
        section: "agreements",
        on: Some(signed_on),
        sentence: by_lang(|lang| {
            let when = locale::on(lang, signed_on);
            told(lang, one, &when)
        }),
        records: vec![record(one)],
        gaps: missing
            .into_iter()
            .filter(|(_, is_missing)| *is_missing)
            .map(|(code, _)| gap(code))
            .collect(),
        figures: vec![("agreements", Figure::Count(1))],
    })
}

/// That it was signed, by whom, for how long, and how much it promises.
fn told(lang: Lang, one: &Signed, when: &str) -> String {
    let (t, agreement) = (Texts::new(lang), &one.agreement);
    let title = words::title(agreement, lang);
    let place = one.place.as_ref().map(|names| names.plain(lang));
    let signed = match place {
        Some(place) => t.report_signed_in(&parties(lang, one), when, &title, place),
        None => t.report_signed(&parties(lang, one), when, &title),
    };
    let by = words::signed_by(lang, &one.signatures, &Scope::public());
    let term = match agreement.term.to {
        Some(_) => t.report_term(&locale::period(lang, &agreement.term)),
        None => String::new(),
    };
    let commitments = if one.n_commitments == 0 {
        String::new()
    } else {
        t.report_commitments(one.n_commitments)
    };
    let said = [signed, by.unwrap_or_default(), term, commitments];
    let said: Vec<String> = said.into_iter().filter(|words| !words.is_empty()).collect();
    said.join(" ")
}

fn of_ending(one: &Signed, year: i16) -> Option<Reportable> {
    let agreement = &one.agreement;
    let to = agreement
        .term
        .to
        .filter(|to| to.year() == year.saturating_add(1))?;
    let say = |lang| {
        let title = words::title(agreement, lang);
        Texts::new(lang).report_ends(&parties(lang, one), &title, &locale::on(lang, to))
    };
    Some(Reportable {
        key: format!("agreement-{}-ends", agreement.id.0),
        section: "outlook",
        on: Some(to),
        sentence: by_lang(say),
        records: vec![record(one)],
        gaps: Vec::new(),
        figures: Vec::new(),
    })
}
