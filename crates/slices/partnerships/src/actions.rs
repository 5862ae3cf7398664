//! What is done with partnerships.

use crate::{Partnership, model, store};
use access::Actor;
use db::Tx;
use std::collections::HashMap;
use towns::Town;
use values::{Lang, PartnershipId, Slug, TownId};
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
    store::insert_parts(tx, &[&partnership])?;
    kept::record(tx, who, "create", None, Some(&partnership))?;
    Ok(partnership.id)
}

/// How many partnerships share one statement for their parties.
const AT_ONCE: usize = 500;

/// Adds many partnerships as [`add`] does, by few statements, and gives their ids in the same order. `told`
/// hears now and then how many are written.
///
/// # Errors
/// As [`add`].
pub fn add_all(
    tx: &mut Tx<'_>,
    who: &Actor,
    drafts: Vec<Partnership>,
    told: &dyn Fn(usize),
) -> Result<Vec<PartnershipId>, AppError> {
    let mut towns: HashMap<TownId, Town> = HashMap::new();
    let mut taken = store::slugs(tx)?;
    let mut ids = Vec::with_capacity(drafts.len());
    let mut written: Vec<Partnership> = Vec::with_capacity(AT_ONCE);
    for mut partnership in drafts {
        for id in &partnership.parties {
            if !towns.contains_key(id) {
                let town = towns::town_by_id(tx, *id)?.ok_or(AppError::NotFound)?;
                towns.insert(*id, town);
            }
        }
        let parties = partnership.parties.iter().filter_map(|id| towns.get(id));
        let wanted = Slug::from_name(&model::title(parties, Lang::En));
        partnership.slug = wanted.free(|slug| taken.contains(slug));
        taken.insert(partnership.slug.clone());
        partnership.version = 1;
        partnership.id = store::insert_partnership(tx, &partnership)?;
        kept::record(tx, who, "import", None, Some(&partnership))?;
        ids.push(partnership.id);
        written.push(partnership);
        if written.len() == AT_ONCE {
            store::insert_parts(tx, &written.iter().collect::<Vec<_>>())?;
            written.clear();
            told(ids.len());
        }
    }
    store::insert_parts(tx, &written.iter().collect::<Vec<_>>())?;
    told(ids.len());
    Ok(ids)
}

/// Removes a partnership that nothing rests on, to take its import back.
///
/// # Errors
/// [`AppError::NotFound`] where it is not there, [`AppError::Bug`] where a record still rests on it.
pub fn take_back(tx: &mut Tx<'_>, who: &Actor, id: PartnershipId) -> Result<(), AppError> {
    let before = store::partnership_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    store::remove_parts(tx, id)?;
    store::remove_partnership(tx, id)?;
    kept::record(tx, who, "undo", Some(&before), None)
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
    store::insert_parts(tx, &[draft])?;
    kept::record(tx, who, verb, Some(&before), Some(draft))
}
