//! What is done with towns.

use crate::{OtherName, Town, store};
use access::Actor;
use db::Tx;
use values::{Lang, Slug, TownId};
use web::{AppError, kept};

/// Adds a town, with further names by which it is found. Its slug comes from its English name, with a number
/// where another town has it.
///
/// # Errors
/// [`AppError::Bug`] for a database failure; [`db::DbError::Unique`] of `town.wikidata` shows as one.
pub fn add(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Town,
    others: &[OtherName],
) -> Result<TownId, AppError> {
    let wanted = Slug::from_name(draft.name(Lang::En));
    let slug = wanted.free_among(&store::slugs_like(tx, &wanted)?);
    let mut town = Town {
        slug,
        version: 1,
        ..draft.clone()
    };
    town.id = store::insert_town(tx, &town)?;
    store::insert_names(tx, &town, others)?;
    kept::record(tx, who, "create", None, Some(&town))?;
    Ok(town.id)
}

/// Saves a town made from the version that the draft carries.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile.
pub fn edit(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Town,
    verb: &'static str,
) -> Result<(), AppError> {
    let before = store::town_by_id(tx, draft.id)?.ok_or(AppError::NotFound)?;
    if before.version != draft.version || !store::update_town(tx, draft)? {
        return Err(AppError::Conflict);
    }
    let others = store::other_names(tx, draft.id)?;
    store::remove_names(tx, draft.id)?;
    store::insert_names(tx, draft, &others)?;
    kept::record(tx, who, verb, Some(&before), Some(draft))
}
