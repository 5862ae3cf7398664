//! What officers see of persons; nobody else has a page of them.

mod desk;
mod list;

pub(crate) use desk::{create, edit, history, new, restore, update};
pub(crate) use list::list;

use crate::{Person, store};
use access::Action;
use db::Read;
use web::{AppError, Ctx};

fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Person, AppError> {
    let person = store::person(read, &ctx.slug("contact")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &person.policy_facts())?;
    Ok(person)
}
