//! A series with its editions.

use crate::store::{self, Listed};
use crate::words::{self, Line};
use crate::{Series, Texts};
use access::{Action, Facts, Visibility};
use askama::Template;
use db::Read;
use values::Noun;
use web::{AppError, Area, Ctx, Head, Outcome, Station};

#[derive(Template)]
#[template(path = "series.html")]
struct SeriesPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    series: &'a Series,
    editions: Vec<(Option<String>, Line)>,
}

pub(crate) fn series(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let series = store::series(read, &ctx.slug("series")?)?.ok_or(AppError::NotFound)?;
    let facts = Facts {
        noun: Noun::Series,
        parties: &[],
        visibility: Visibility::Public,
    };
    ctx.permit(Action::Read, &facts)?;
    let found = store::editions(read, &ctx.scope(), series.id)?;
    let edition = |one: &Listed| {
        let number = one.activity.edition.map(|n| t.series_edition(n));
        (number, words::line(ctx.lang, one))
    };
    let page = SeriesPage {
        t,
        ctx,
        editions: found.iter().map(edition).collect(),
        series: &series,
    };
    let title = series.name.plain(ctx.lang).to_owned();
    let thread = vec![
        Station::there(t.list_title(), "/activities"),
        Station::here(&title),
    ];
    let head = Head::new(title, Area::Activities)
        .thread(thread)
        .describe(series.about.plain(ctx.lang));
    ctx.page(head, &page)
}
