//! What people see of funds.

mod desk;
mod list;
mod show;

pub(crate) use desk::{create, edit, history, new, restore, update};
pub(crate) use list::list;
pub(crate) use show::show;

use crate::{Fund, store};
use access::Action;
use db::Read;
use web::{AppError, Ctx};

fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Fund, AppError> {
    let fund = store::fund(read, &ctx.slug("fund")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &fund.policy_facts())?;
    Ok(fund)
}
