//! What is done with agreements.

use crate::{Agreement, Newcomer, Signatory, Signer, rules, store};
use access::Actor;
use db::Tx;
use people::{Office, Person};
use std::collections::BTreeSet;
use values::{AgreementId, Day, MultiText, Problems, Slug, name_key};
use web::{AppError, kept};

/// Adds an agreement; its slug comes from its partnership, kind and year. The parties of the draft are not
/// looked at: they are those of the partnership. Commitments keep the numbers that the draft gives them. Signatories
/// whom nobody knows yet become known with it.
///
/// # Errors
/// [`AppError::NotFound`] where the partnership is none of ours; [`AppError::Problems`] where it follows, or
/// stands beside, an agreement that it cannot, or where a new signatory has the name of a known person.
pub fn add(tx: &mut Tx<'_>, who: &Actor, draft: &Agreement) -> Result<AgreementId, AppError> {
    let partnership = partnerships::partnership_by_id(tx, draft.partnership_id)?;
    let partnership = partnership.ok_or(AppError::NotFound)?;
    check(tx, draft)?;
    let year = draft.term.from.or(draft.signed_on).map(Day::year);
    let year = year.map(|year| year.to_string()).unwrap_or_default();
    let name = format!("{} {} {year}", partnership.slug.as_str(), draft.kind.code());
    let wanted = Slug::from_name(&name);
    let slug = wanted.free_among(&store::slugs_like(tx, &wanted)?);
    let mut agreement = Agreement {
        slug,
        version: 1,
        parties: partnership.parties,
        signatories: made_known(tx, who, draft)?,
        ..draft.clone()
    };
    agreement.id = store::insert_agreement(tx, &agreement)?;
    store::insert_parts(tx, &agreement)?;
    kept::record(tx, who, "create", None, Some(&agreement))?;
    Ok(agreement.id)
}

fn check(tx: &mut Tx<'_>, draft: &Agreement) -> Result<(), AppError> {
    let links = store::links_of_partnership(tx, draft.partnership_id)?;
    let mut problems = rules::link_problems(draft, &links);
    check_signers(tx, &draft.signatories, &mut problems)?;
    if problems.is_empty() {
        Ok(())
    } else {
        Err(AppError::Problems(problems))
    }
}

/// A chosen person must be there; a typed name must be nobody's yet, so that nobody stands in the records twice by
/// accident.
fn check_signers(
    tx: &mut Tx<'_>,
    signatories: &[Signatory],
    problems: &mut Problems,
) -> Result<(), AppError> {
    let mut typed = BTreeSet::new();
    for (place, signatory) in signatories.iter().enumerate() {
        match &signatory.signer {
            Signer::Known(id) => {
                if people::person_by_id(tx, *id)?.is_none() {
                    problems.add(format!("signatory-{place}-person"), "problem-choose");
                }
            }
            Signer::New(newcomer) => {
                for (_, name) in newcomer.name.iter() {
                    let is_new = typed.insert(name_key(name));
                    if !is_new || !people::people_named(tx, name)?.is_empty() {
                        let field = format!("signatory-{}-name", newcomer.row);
                        problems.add(field, "agreements-problem-known-signer");
                    }
                }
            }
        }
    }
    Ok(())
}

/// The signatories, all of them known: whoever is new becomes a person with the office in which they signed.
fn made_known(tx: &mut Tx<'_>, who: &Actor, draft: &Agreement) -> Result<Vec<Signatory>, AppError> {
    let mut known = Vec::with_capacity(draft.signatories.len());
    for Signatory { signer, office } in &draft.signatories {
        let id = match signer {
            Signer::Known(id) => *id,
            Signer::New(newcomer) => {
                let person = person(newcomer, office, draft.source.clone());
                people::add(tx, who, &person)?
            }
        };
        known.push(Signatory {
            signer: Signer::Known(id),
            office: office.clone(),
        });
    }
    Ok(known)
}

/// A person of whom nothing is known but a signature: its name, its office, and where it was read.
fn person(newcomer: &Newcomer, office: &MultiText, source: Option<String>) -> Person {
    let held = Office {
        title: office.clone(),
        town_id: None,
        organisation_id: None,
        from_day: None,
        to_day: None,
    };
    Person {
        name: newcomer.name.clone(),
        visibility: newcomer.visibility,
        source,
        offices: (!office.is_empty()).then_some(held).into_iter().collect(),
        ..people::blank()
    }
}

/// Saves an agreement made from the version that the draft carries.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile; [`AppError::Problems`] as for [`add`]. New signatories
/// become known only if it is saved.
pub fn edit(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Agreement,
    verb: &'static str,
) -> Result<(), AppError> {
    check(tx, draft)?;
    let before = store::agreement_by_id(tx, draft.id)?.ok_or(AppError::NotFound)?;
    if before.version != draft.version || !store::update_agreement(tx, draft)? {
        return Err(AppError::Conflict);
    }
    let saved = Agreement {
        signatories: made_known(tx, who, draft)?,
        ..draft.clone()
    };
    store::update_parts(tx, &before, &saved)?;
    kept::record(tx, who, verb, Some(&before), Some(&saved))
}
