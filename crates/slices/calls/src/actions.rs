//! What is done with funds.

use crate::{Fund, store};
use access::Actor;
use db::Tx;
use values::{FundId, Lang, Slug};
use web::{AppError, kept};

/// Adds a fund; its slug comes from its town and its English name.
///
/// # Errors
/// [`AppError::NotFound`] where the town is none of ours.
pub fn add(tx: &mut Tx<'_>, who: &Actor, draft: &Fund) -> Result<FundId, AppError> {
    let town = towns::town_by_id(tx, draft.town)?.ok_or(AppError::NotFound)?;
    let name = format!("{} {}", town.name(Lang::En), draft.name.plain(Lang::En));
    let wanted = Slug::from_name(&name);
    let slug = wanted.free_among(&store::slugs_like(tx, &wanted)?);
    let mut fund = Fund {
        slug,
        version: 1,
        ..draft.clone()
    };
    fund.id = store::insert_fund(tx, &fund)?;
    store::insert_years(tx, &fund)?;
    kept::record(tx, who, "create", None, Some(&fund))?;
    Ok(fund.id)
}

/// Saves a fund made from the version that the draft carries.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile; [`AppError::NotFound`] for a town that is none
/// of ours.
pub fn edit(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Fund,
    verb: &'static str,
) -> Result<(), AppError> {
    towns::town_by_id(tx, draft.town)?.ok_or(AppError::NotFound)?;
    let before = store::fund_by_id(tx, draft.id)?.ok_or(AppError::NotFound)?;
    if before.version != draft.version || !store::update_fund(tx, draft)? {
        return Err(AppError::Conflict);
    }
    store::remove_years(tx, draft.id)?;
    store::insert_years(tx, draft)?;
    kept::record(tx, who, verb, Some(&before), Some(draft))
}
