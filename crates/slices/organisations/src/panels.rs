//! What the pages of partnerships and towns show of organisations.

use crate::{Texts, store, words};
use askama::Template;
use db::Read;
use values::{PartnershipId, TownId};
use web::{AppError, Ctx, Html, Section};

struct Row {
    path: String,
    name: Html,
    what: &'static str,
    when: String,
}

#[derive(Template)]
#[template(path = "_rows.html")]
struct Rows<'a> {
    ctx: &'a Ctx,
    rows: Vec<Row>,
}

fn section(ctx: &Ctx, title: &str, rows: Vec<Row>) -> Result<Option<Section>, AppError> {
    if rows.is_empty() {
        return Ok(None);
    }
    let body = Rows { ctx, rows };
    Section::of("organisations", title, &body).map(Some)
}

/// Who founds, pays for and fills a partnership with life.
pub(crate) fn of_partnership(
    ctx: &Ctx,
    read: &mut Read<'_>,
    partnership: PartnershipId,
) -> Result<Option<Section>, AppError> {
    let t = Texts::new(ctx.lang);
    let found = store::in_partnership(read, &ctx.scope(), partnership)?;
    let row = |one: &store::InPartnership| Row {
        path: format!("/organisations/{}", one.slug.as_str()),
        name: ctx.name(&one.name),
        what: words::role(t, one.role),
        when: words::period(ctx.lang, one.from_day, one.to_day),
    };
    section(ctx, t.panel_partnership(), found.iter().map(row).collect())
}

/// The organisations that are at home in a town.
pub(crate) fn of_town(
    ctx: &Ctx,
    read: &mut Read<'_>,
    town: TownId,
) -> Result<Option<Section>, AppError> {
    let t = Texts::new(ctx.lang);
    let found = store::organisations_of_town(read, &ctx.scope(), town)?;
    let row = |one: &crate::Organisation| Row {
        path: one.path(),
        name: ctx.name(&one.name),
        what: words::kind(t, one.kind),
        when: String::new(),
    };
    section(ctx, t.panel_town(), found.iter().map(row).collect())
}
