//! What people see of organisations.

mod desk;
mod list;
mod show;

pub(crate) use desk::{create, edit, history, new, restore, update};
pub(crate) use list::list;
pub(crate) use show::show;

use crate::{Organisation, store};
use access::Action;
use db::Read;
use web::{AppError, Ctx};

fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Organisation, AppError> {
    let organisation =
        store::organisation(read, &ctx.slug("organisation")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &organisation.policy_facts())?;
    Ok(organisation)
}
