//! What is done with organisations.

use crate::{Organisation, store};
use access::Actor;
use db::Tx;
use values::{Lang, OrganisationId, Slug};
use web::{AppError, kept};

/// Adds an organisation; its slug comes from its English name.
///
/// # Errors
/// [`AppError`] of the database.
pub fn add(tx: &mut Tx<'_>, who: &Actor, draft: &Organisation) -> Result<OrganisationId, AppError> {
    let wanted = Slug::from_name(draft.name.plain(Lang::En));
    let mut organisation = Organisation {
        slug: wanted.free_among(&store::slugs_like(tx, &wanted)?),
        version: 1,
        ..draft.clone()
    };
    organisation.id = store::insert_organisation(tx, &organisation)?;
    store::insert_roles(tx, &organisation)?;
    kept::record(tx, who, "create", None, Some(&organisation))?;
    Ok(organisation.id)
}

/// Saves an organisation made from the version that the draft carries.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile.
pub fn edit(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Organisation,
    verb: &'static str,
) -> Result<(), AppError> {
    let before = store::organisation_by_id(tx, draft.id)?.ok_or(AppError::NotFound)?;
    if before.version != draft.version || !store::update_organisation(tx, draft)? {
        return Err(AppError::Conflict);
    }
    store::remove_roles(tx, draft.id)?;
    store::insert_roles(tx, draft)?;
    kept::record(tx, who, verb, Some(&before), Some(draft))
}
