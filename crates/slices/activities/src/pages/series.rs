//! A series with its editions.

use super::series_desk::load;
use crate::store::{self, Listed};
use crate::words::{self, Line};
use crate::{Series, Texts};
use access::Action;
use askama::Template;
use db::Read;
use web::{Area, Ctx, Head, Outcome, Station};

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
    let series = load(ctx, read, Action::Read)?;
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
    let edit = ctx
        .may(Action::Edit, &series.policy_facts())
        .then(|| format!("/desk{}", series.path()));
    let thread = vec![
        Station::there(t.list_title(), "/activities"),
        Station::here(&title),
    ];
    let head = Head::new(title, Area::Activities)
        .thread(thread)
        .describe(series.about.plain(ctx.lang))
        .edit_at(edit);
    ctx.page(head, &page)
}
