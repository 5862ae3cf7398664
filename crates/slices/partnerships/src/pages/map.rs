//! Where partnerships are: the map, and the same beneath as a list.

use super::list::{Row, row};
use super::narrow::{filter, part};
use crate::pictures::{self, Shown};
use crate::{Texts, store};
use askama::Template;
use db::Read;
use web::form::Fields;
use web::{Area, Ctx, Head, Outcome};

#[derive(Template)]
#[template(path = "map.html")]
struct MapPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    form: Fields<'a>,
    shown: Option<Shown>,
    rows: Vec<Row>,
    is_cut: bool,
    query: String,
}

pub(crate) fn map(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let filter = filter(ctx, read)?;
    let home = match (filter.town, ctx.site().instance().home.as_ref()) {
        (Some(id), _) => towns::town_by_id(read, id)?,
        (None, Some((id, _))) => towns::town_by_id(read, *id)?,
        (None, None) => None,
    };
    let found = store::on_map(read, &ctx.scope(), &filter)?;
    let shown = pictures::register(ctx, read, home.as_ref(), &found)?;
    let first = part(ctx, read, &filter, None)?;
    let page = MapPage {
        t,
        ctx,
        form: Fields::of_filters(ctx),
        shown,
        rows: first.listed.iter().map(|one| row(ctx, t, one)).collect(),
        is_cut: first.next.is_some(),
        query: ctx.query.without("said").query(),
    };
    let head = Head::new(t.map_page_title(), Area::Partnerships).describe(t.map_page_lead());
    ctx.page(head, &page)
}
