//! What is done with partnerships.

use crate::{Partnership, model, store};
use access::Actor;
use db::Tx;
use towns::Town;
use values::{Lang, PartnershipId, Slug};
use web::{AppError, kept};

/// Adds a partnership; its slug comes from its parties' English names.
///
/// # Errors
/// [`AppError::NotFound`] where a party is none of ours.
pub fn add(tx: &mut Tx<'_>, who: &Actor, draft: &Partnership) -> Result<PartnershipId, AppError> {
    let parties = parties(tx, draft)?;
    let wanted = Slug::from_name(&model::title(&parties, Lang::En));
    let slug = wanted.free_among(&store::slugs_like(tx, &wanted)?);
    let mut partnership = Partnership {
        slug,
        version: 1,
        ..draft.clone()
    };
    partnership.id = store::insert_partnership(tx, &partnership)?;
    store::insert_parts(tx, &partnership)?;
    kept::record(tx, who, "create", None, Some(&partnership))?;
    Ok(partnership.id)
}

fn parties(tx: &mut Tx<'_>, draft: &Partnership) -> Result<Vec<Town>, AppError> {
    let found = towns::towns_by_ids(tx, &draft.parties)?;
    if found.len() == draft.parties.len() {
        Ok(found)
    } else {
        Err(AppError::NotFound)
    }
}

/// Saves a partnership made from the version that the draft carries.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile; [`AppError::NotFound`] for a party that is
/// none of ours.
pub fn edit(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Partnership,
    verb: &'static str,
) -> Result<(), AppError> {
    parties(tx, draft)?;
    let before = store::partnership_by_id(tx, draft.id)?.ok_or(AppError::NotFound)?;
    if before.version != draft.version || !store::update_partnership(tx, draft)? {
        return Err(AppError::Conflict);
    }
    store::remove_parts(tx, draft.id)?;
    store::insert_parts(tx, draft)?;
    kept::record(tx, who, verb, Some(&before), Some(draft))
}
