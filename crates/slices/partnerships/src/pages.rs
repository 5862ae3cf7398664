//! What people see of partnerships.

mod desk;
mod list;
mod map;
mod narrow;
mod show;
mod timeline;

pub(crate) use desk::{create, edit, history, new, restore, update};
pub(crate) use list::list;
pub(crate) use map::map;
pub(crate) use show::show;
pub(crate) use timeline::timeline;

use crate::{Partnership, store};
use access::Action;
use db::Read;
use web::{AppError, Ctx};

fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Partnership, AppError> {
    let partnership =
        store::partnership(read, &ctx.slug("partnership")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &partnership.policy_facts())?;
    Ok(partnership)
}
