//! What people see of towns.

mod desk;
mod land;
mod list;
mod places;
mod show;

pub(crate) use desk::{create, edit, history, new, restore, update};
pub(crate) use land::land;
pub(crate) use list::list;
pub(crate) use show::show;

use crate::{Town, store};
use access::Action;
use db::Read;
use web::{AppError, Ctx};

fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Town, AppError> {
    let town = store::town(read, &ctx.slug("town")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &town.facts())?;
    Ok(town)
}
