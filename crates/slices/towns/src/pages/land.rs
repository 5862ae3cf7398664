//! The land around a town, behind the maps of which it is the middle.

use super::load;
use access::Action;
use db::Read;
use web::{Answer, AppError, Ctx, Format, Keep, Outcome, chart};

pub(crate) fn land(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let town = load(ctx, read, Action::Read)?;
    let home = town.at().ok_or(AppError::NotFound)?;
    if ctx.format != Some(Format::Svg) {
        return Err(AppError::NotFound);
    }
    Ok(Answer::bytes(Format::Svg.mime(), chart::land_svg(home)).kept(Keep::Ask))
}
