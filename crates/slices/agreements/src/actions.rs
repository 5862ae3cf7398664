//! What is done with agreements.

use crate::{Agreement, rules, store};
use access::Actor;
use db::Tx;
use values::{AgreementId, Day, Slug};
use web::{AppError, kept};

/// Adds an agreement; its slug comes from its partnership, kind and year. The parties of the draft are not
/// looked at: they are those of the partnership. Commitments keep the numbers that the draft gives them.
///
/// # Errors
/// [`AppError::NotFound`] where the partnership is none of ours; [`AppError::Problems`] where it follows, or
/// stands beside, an agreement that it cannot.
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
        ..draft.clone()
    };
    agreement.id = store::insert_agreement(tx, &agreement)?;
    store::insert_parts(tx, &agreement)?;
    kept::record(tx, who, "create", None, Some(&agreement))?;
    Ok(agreement.id)
}

fn check(tx: &mut Tx<'_>, draft: &Agreement) -> Result<(), AppError> {
    let links = store::links_of_partnership(tx, draft.partnership_id)?;
    let problems = rules::link_problems(draft, &links);
    if problems.is_empty() {
        Ok(())
    } else {
        Err(AppError::Problems(problems))
    }
}

/// Saves an agreement made from the version that the draft carries.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile; [`AppError::Problems`] as for [`add`].
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
    store::update_parts(tx, &before, draft)?;
    kept::record(tx, who, verb, Some(&before), Some(draft))
}
