//! What is done with persons.

use crate::{Person, store};
use access::Actor;
use db::Tx;
use values::{Lang, PersonId, Slug};
use web::{AppError, kept};

/// Adds a person; the slug comes from the English name.
///
/// # Errors
/// [`AppError`] of the database.
pub fn add(tx: &mut Tx<'_>, who: &Actor, draft: &Person) -> Result<PersonId, AppError> {
    let wanted = Slug::from_name(draft.name.plain(Lang::En));
    let mut person = Person {
        slug: wanted.free_among(&store::slugs_like(tx, &wanted)?),
        version: 1,
        ..draft.clone()
    };
    person.id = store::insert_person(tx, &person)?;
    store::insert_parts(tx, &person)?;
    kept::record(tx, who, "create", None, Some(&person))?;
    Ok(person.id)
}

/// Saves a person made from the version that the draft carries.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile.
pub fn edit(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Person,
    verb: &'static str,
) -> Result<(), AppError> {
    let before = store::person_by_id(tx, draft.id)?.ok_or(AppError::NotFound)?;
    if before.version != draft.version || !store::update_person(tx, draft)? {
        return Err(AppError::Conflict);
    }
    store::remove_parts(tx, draft.id)?;
    store::insert_parts(tx, draft)?;
    kept::record(tx, who, verb, Some(&before), Some(draft))
}
