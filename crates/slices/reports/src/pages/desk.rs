//! The officer's reports: which years were begun, and which come next.

use super::{desk_path, desk_town};
use crate::{Texts, store};
use askama::Template;
use db::Read;
use towns::Town;
use web::{Ctx, Head, Outcome};

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    town: &'a Town,
    begun: Vec<(i64, String)>,
    open: Vec<(i16, String)>,
}

pub(crate) fn desk(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let town = desk_town(ctx, read)?;
    let years = store::years(read, town.id)?;
    let this_year = ctx.today().year();
    let begun = |year: &i64| {
        let short = i16::try_from(*year).unwrap_or(this_year);
        (*year, desk_path(&town, short, ""))
    };
    let page = DeskPage {
        t,
        ctx,
        begun: years.iter().map(begun).collect(),
        open: [this_year, this_year - 1]
            .into_iter()
            .filter(|year| !years.contains(&i64::from(*year)))
            .map(|year| (year, desk_path(&town, year, "")))
            .collect(),
        town: &town,
    };
    ctx.page(Head::desk(t.desk_title()), &page)
}
