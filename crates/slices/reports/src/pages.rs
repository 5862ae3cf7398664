//! What people see of reports.

mod desk;
mod draft;
mod list;
mod paper;
mod sentence;
mod show;

pub(crate) use desk::desk;
pub(crate) use draft::{draft, make_draft, publish};
pub(crate) use list::list;
pub(crate) use paper::{history, paper, restore, save_paper};
pub(crate) use sentence::{restore_sentence, save_sentence, sentence, sentence_history};
pub(crate) use show::show;

use crate::model::draft_facts;
use access::Action;
use db::Read;
use towns::Town;
use values::Noun;
use web::{AppError, Ctx};

/// The town whose reports the desk shows: the one in the address, else the officer's own, else the instance's.
fn desk_town(ctx: &Ctx, read: &mut Read<'_>) -> Result<Town, AppError> {
    let town = if let Some(slug) = ctx.query.get("town") {
        let slug = slug.parse().map_err(|()| AppError::NotFound)?;
        towns::town(read, &slug)?
    } else {
        let home = ctx.site().instance().home.as_ref().map(|(id, _)| *id);
        match ctx.actor.towns().next().or(home) {
            Some(id) => towns::town_by_id(read, id)?,
            None => None,
        }
    };
    let town = town.ok_or(AppError::NotFound)?;
    let facts = draft_facts(Noun::Report, &town.id);
    ctx.permit(Action::Edit, &facts)?;
    Ok(town)
}

/// A year that a report may be of.
fn year(ctx: &Ctx) -> Result<i16, AppError> {
    let year: i16 = ctx.param("year")?;
    if (1900..=2200).contains(&year) {
        Ok(year)
    } else {
        Err(AppError::NotFound)
    }
}

/// The desk's address of a part of a report, without language.
fn desk_path(town: &Town, year: i16, rest: &str) -> String {
    format!("/desk/reports/{year}{rest}?town={}", town.slug.as_str())
}
