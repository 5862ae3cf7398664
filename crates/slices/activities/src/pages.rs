//! What people see of activities and series.

mod calendar;
mod choices;
mod desk;
mod list;
mod moving;
mod series;
mod series_desk;
mod show;
mod year;

pub(crate) use calendar::calendar;
pub(crate) use desk::{create, edit, history, new, restore, update};
pub(crate) use list::list;
pub(crate) use moving::{move_online, moved_online};
pub(crate) use series::series;
pub(crate) use series_desk::{
    create_series, edit_series, new_series, restore_series, series_history, update_series,
};
pub(crate) use show::show;
pub(crate) use year::year;

use crate::{Activity, store};
use access::Action;
use db::Read;
use web::{AppError, Ctx};

fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Activity, AppError> {
    let activity = store::activity(read, &ctx.slug("activity")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &activity.policy_facts())?;
    Ok(activity)
}
