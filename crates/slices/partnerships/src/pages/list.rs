//! The list of partnerships, as a page and to take along.

use crate::store::{self, Filter, Listed};
use crate::{Texts, words};
use askama::Template;
use db::Read;
use texts::locale;
use values::{Cursor, Slug, TownId};
use web::export::{Cell, List};
use web::form::Fields;
use web::{AppError, Area, Ctx, Head, Outcome, export};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    form: Fields<'a>,
    rows: Vec<Row>,
    next: Option<Cursor>,
}

struct Row {
    path: String,
    title: String,
    countries: String,
    kind: &'static str,
    since: String,
    state: String,
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let filter = Filter {
        kind: ctx.query.value("kind"),
        standing: ctx.query.value("standing"),
        country: ctx.query.value("country"),
        year: ctx.query.year("year"),
        town: town(ctx, read)?,
        name: values::name_key(ctx.query.get("q").unwrap_or_default()),
    };
    let after = ctx.query.get("after").and_then(Cursor::read);
    let limit = ctx.list_size();
    let (found, next) = store::partnerships(read, &ctx.scope(), &filter, after.as_ref(), limit)?;
    let rows: Vec<Row> = found.iter().map(|listed| row(ctx, t, listed)).collect();
    if ctx.format.is_some() {
        return take_along(ctx, t, &rows);
    }
    let form = Fields::of_filters(ctx);
    let page = ListPage {
        t,
        ctx,
        form,
        rows,
        next,
    };
    ctx.page(
        Head::new(t.list_title(), Area::Partnerships).describe(t.list_lead()),
        &page,
    )
}

/// The town whose partnerships alone are shown.
fn town(ctx: &Ctx, read: &mut Read<'_>) -> Result<Option<TownId>, AppError> {
    let Some(slug) = ctx.query.value::<Slug>("town") else {
        return Ok(None);
    };
    let town = towns::town(read, &slug)?.ok_or(AppError::NotFound)?;
    Ok(Some(town.id))
}

fn row(ctx: &Ctx, t: Texts, (partnership, parties): &Listed) -> Row {
    let names: Vec<&str> = parties
        .iter()
        .map(|party| party.names.plain(ctx.lang))
        .collect();
    let mut countries: Vec<String> = parties
        .iter()
        .map(|party| words::country(ctx.lang, party))
        .collect();
    countries.dedup();
    Row {
        path: partnership.path(),
        title: names.join(" – "),
        countries: countries.join(" · "),
        kind: words::kind(t, partnership.kind),
        since: partnership
            .since
            .map(|day| locale::day(ctx.lang, day))
            .unwrap_or_default(),
        state: words::short_state(ctx.lang, partnership),
    }
}

fn take_along(ctx: &Ctx, t: Texts, rows: &[Row]) -> Outcome {
    let columns = [
        ("title", t.col_title()),
        ("countries", t.col_countries()),
        ("kind", t.col_kind()),
        ("since", t.col_since()),
        ("state", t.col_state()),
        ("address", t.col_address()),
    ];
    let cells = |row: &Row| {
        let address = ctx.citable(&row.path);
        let cells = [
            &row.title,
            &row.countries,
            row.kind,
            &row.since,
            &row.state,
            &address,
        ];
        cells.map(Cell::from).to_vec()
    };
    let name = ("partnerships", t.list_title());
    export::list(ctx, &List::new(name, columns, rows.iter().map(cells)))
}
