//! How agreements are found, and each of their commitments.

use crate::model::Signature;
use crate::{Agreement, Commitment, Texts, store, words};
use access::{Facts, Scope};
use db::{DbError, Read};
use texts::locale;
use towns::Town;
use values::{AgreementId, Day, Lang, MultiText, Noun};
use web::{Entry, Searchable, by_lang};

pub(crate) const SEARCHABLE: Searchable = Searchable {
    noun: Noun::Agreement,
    numbers: store::numbers,
    entries,
    told_with,
};

fn told_with(read: &mut Read<'_>, noun: Noun, number: i64) -> Result<Vec<i64>, DbError> {
    if noun == Noun::Partnership {
        store::numbers_of_partnership(read, number)
    } else if noun == Noun::Person {
        store::numbers_of_person(read, number)
    } else if noun == Noun::Town {
        store::numbers_of_town(read, number)
    } else {
        Ok(Vec::new())
    }
}

fn entries(read: &mut Read<'_>, number: i64) -> Result<Vec<Entry>, DbError> {
    let Some(agreement) = store::agreement_by_id(read, AgreementId(number))? else {
        return Ok(Vec::new());
    };
    let parties = towns::towns_by_ids(read, &agreement.parties)?;
    let signatures = store::signatures(read, agreement.id)?;
    let mut entries = vec![entry(&agreement, &parties, &signatures)];
    for commitment in &agreement.commitments {
        entries.push(commitment_entry(&agreement, commitment, &parties));
    }
    Ok(entries)
}

/// By the signers' names it is found only where everybody may see them: the index asks for a scope of entries, not of
/// words.
fn entry(agreement: &Agreement, parties: &[Town], signatures: &[Signature]) -> Entry {
    let entry = Entry::new(&agreement.policy_facts(), agreement.path());
    let offices = signatures.iter().map(|one| one.office.clone());
    let public = Scope::public();
    let signers = signatures.iter().filter_map(|one| one.name(&public));
    let signers = signers
        .flat_map(MultiText::iter)
        .map(|(_, name)| name.to_owned());
    let written = [agreement.place.clone()].into_iter().chain(offices);
    let days = [agreement.signed_on, agreement.term.from, agreement.term.to];
    Entry {
        kind: by_lang(|lang| words::kind(Texts::new(lang), agreement.kind).to_owned()),
        mentions: names(parties).chain(signers).collect(),
        summary: by_lang(|lang| summary(lang, agreement, parties)),
        texts: agreement.fields.iter().cloned().chain(written).collect(),
        countries: parties.iter().filter_map(|town| town.country).collect(),
        years: years(days),
        weight: 100,
        ..entry.called(by_lang(|lang| words::title(agreement, lang)))
    }
}

fn commitment_entry(agreement: &Agreement, one: &Commitment, parties: &[Town]) -> Entry {
    let facts = Facts {
        noun: Noun::Commitment,
        ..agreement.policy_facts()
    };
    let of = |lang: Lang| {
        let title = words::title(agreement, lang);
        [title, partnerships::title(parties, lang)].join(" · ")
    };
    let entry = Entry::new(&facts, agreement.commitment_path(one.n));
    Entry {
        kind: by_lang(|lang| Texts::new(lang).col_commitment().to_owned()),
        mentions: names(parties).collect(),
        summary: by_lang(of),
        texts: vec![
            one.wording.clone(),
            one.field.clone(),
            one.responsible.clone(),
        ],
        countries: parties.iter().filter_map(|town| town.country).collect(),
        years: years([agreement.signed_on, one.due, None]),
        ..entry.called(by_lang(|lang| one.wording.plain(lang).to_owned()))
    }
}

/// Its parties, and when it was signed.
fn summary(lang: Lang, agreement: &Agreement, parties: &[Town]) -> String {
    let signed = agreement
        .signed_on
        .map(|day| Texts::new(lang).signed_on(&locale::on(lang, day)));
    let parts: Vec<String> = [Some(partnerships::title(parties, lang)), signed]
        .into_iter()
        .flatten()
        .collect();
    parts.join(", ")
}

fn names(parties: &[Town]) -> impl Iterator<Item = String> {
    parties.iter().flat_map(Town::all_names)
}

fn years(days: [Option<Day>; 3]) -> Vec<i16> {
    let mut years: Vec<i16> = days.into_iter().flatten().map(Day::year).collect();
    years.sort_unstable();
    years.dedup();
    years
}
