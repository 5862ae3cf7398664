//! What people see of agreements.

mod compare;
mod desk;
mod list;
mod show;

pub(crate) use compare::compare;
pub(crate) use desk::{create, edit, history, new, restore, update};
pub(crate) use list::list;
pub(crate) use show::{commitment, show};

use crate::words::title;
use crate::{Agreement, store};
use access::Action;
use db::Read;
use web::{AppError, Ctx};

/// The agreement that the address names, if this reader may do this to it.
fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Agreement, AppError> {
    let agreement = store::agreement(read, &ctx.slug("agreement")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &agreement.policy_facts())?;
    Ok(agreement)
}

/// Address and title of another agreement.
struct Other {
    path: String,
    title: String,
}

impl Other {
    fn of(ctx: &Ctx, agreement: &Agreement) -> Self {
        Self {
            path: agreement.path(),
            title: title(agreement, ctx.lang),
        }
    }
}
