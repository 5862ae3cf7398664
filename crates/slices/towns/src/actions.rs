//! What is done with towns.

use crate::model::NamedTown;
use crate::{OtherName, Town, store};
use access::Actor;
use db::{Read, Tx};
use values::{Lang, Problems, Slug, TownId};
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
    store::insert_names(tx, &[(&town, others)])?;
    let made = named(town, others);
    kept::record(tx, who, "create", None, Some(&made))?;
    Ok(made.town.id)
}

/// How many towns share one statement for their names.
const AT_ONCE: usize = 500;

/// Adds many towns as [`add`] does, by few statements, and gives their ids in the same order. `told` hears now
/// and then how many are written.
///
/// # Errors
/// As [`add`].
pub fn add_all(
    tx: &mut Tx<'_>,
    who: &Actor,
    drafts: Vec<(Town, Vec<OtherName>)>,
    told: &dyn Fn(usize),
) -> Result<Vec<TownId>, AppError> {
    let mut taken = store::slugs(tx)?;
    let mut ids = Vec::with_capacity(drafts.len());
    let mut written: Vec<NamedTown> = Vec::with_capacity(AT_ONCE);
    for (mut town, others) in drafts {
        town.slug = Slug::from_name(town.name(Lang::En)).free(|slug| taken.contains(slug));
        taken.insert(town.slug.clone());
        town.version = 1;
        town.id = store::insert_town(tx, &town)?;
        ids.push(town.id);
        let made = NamedTown { town, others };
        kept::record(tx, who, "import", None, Some(&made))?;
        written.push(made);
        if written.len() == AT_ONCE {
            insert_names(tx, &written)?;
            written.clear();
            told(ids.len());
        }
    }
    insert_names(tx, &written)?;
    told(ids.len());
    Ok(ids)
}

fn insert_names(tx: &mut Tx<'_>, written: &[NamedTown]) -> Result<(), AppError> {
    let named: Vec<(&Town, &[OtherName])> = written
        .iter()
        .map(|made| (&made.town, made.others.as_slice()))
        .collect();
    Ok(store::insert_names(tx, &named)?)
}

fn named(town: Town, others: &[OtherName]) -> NamedTown {
    NamedTown {
        town,
        others: others.to_vec(),
    }
}

/// Removes a town that nothing rests on, to take its import back.
///
/// # Errors
/// [`AppError::NotFound`] where it is not there, [`AppError::Bug`] where a record still rests on it.
pub fn take_back(tx: &mut Tx<'_>, who: &Actor, id: TownId) -> Result<(), AppError> {
    let before = store::named_town(tx, id)?.ok_or(AppError::NotFound)?;
    store::remove_names(tx, id)?;
    store::remove_town(tx, id)?;
    kept::record(tx, who, "undo", Some(&before), None)
}

/// Saves a town made from the version that the draft carries, with all its further names.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile.
pub fn edit(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Town,
    others: &[OtherName],
    verb: &'static str,
) -> Result<(), AppError> {
    let before = store::named_town(tx, draft.id)?.ok_or(AppError::NotFound)?;
    if before.town.version != draft.version || !store::update_town(tx, draft)? {
        return Err(AppError::Conflict);
    }
    store::remove_names(tx, draft.id)?;
    store::insert_names(tx, &[(draft, others)])?;
    let after = named(draft.clone(), others);
    kept::record(tx, who, verb, Some(&before), Some(&after))
}

/// How long a chain of successions may be.
const LONGEST_CHAIN: usize = 20;

/// What the register objects to in a draft: a Q-id that another town has, and a successor that is the town
/// itself, or became part of it.
///
/// # Errors
/// [`AppError`] of the database.
pub(crate) fn objections(read: &mut Read<'_>, draft: &Town) -> Result<Problems, AppError> {
    let mut problems = Problems::default();
    if let Some(id) = &draft.wikidata
        && store::town_by_wikidata(read, id)?.is_some_and(|other| other.id != draft.id)
    {
        problems.add("wikidata", "problem-taken");
    }
    let mut next = draft.succeeded_by;
    for _ in 0..LONGEST_CHAIN {
        let Some(id) = next else {
            return Ok(problems);
        };
        if id == draft.id {
            break;
        }
        next = match store::town_by_id(read, id)? {
            Some(town) => town.succeeded_by,
            None => break,
        };
    }
    if next.is_some() {
        problems.add("successor", "towns-problem-successor");
    }
    Ok(problems)
}
