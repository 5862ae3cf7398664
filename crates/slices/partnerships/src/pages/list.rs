//! The list of partnerships, as a page and to take along.

use crate::store::{self, Filter, Listed, PartyRow};
use crate::{Texts, title_by_names, words};
use askama::Template;
use db::Read;
use texts::locale;
use values::{Cursor, Slug, TownId};
use web::chart::Point;
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

/// A partnership as a line of a list.
pub(super) struct Row {
    pub(super) path: String,
    pub(super) title: String,
    pub(super) countries: String,
    pub(super) kind: &'static str,
    pub(super) since: String,
    pub(super) state: String,
    /// Where the first two parties lie, where both are known.
    between: Option<(Point, Point)>,
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let filter = filter(ctx, read)?;
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

/// What the address narrows the list to.
pub(super) fn filter(ctx: &Ctx, read: &mut Read<'_>) -> Result<Filter, AppError> {
    Ok(Filter {
        kind: ctx.query.value("kind"),
        standing: ctx.query.value("standing"),
        country: ctx.query.value("country"),
        year: ctx.query.year("year"),
        town: town(ctx, read)?,
        name: values::name_key(ctx.query.get("q").unwrap_or_default()),
    })
}

/// The town whose partnerships alone are shown.
fn town(ctx: &Ctx, read: &mut Read<'_>) -> Result<Option<TownId>, AppError> {
    let Some(slug) = ctx.query.value::<Slug>("town") else {
        return Ok(None);
    };
    let town = towns::town(read, &slug)?.ok_or(AppError::NotFound)?;
    Ok(Some(town.id))
}

pub(super) fn row(ctx: &Ctx, t: Texts, (partnership, parties): &Listed) -> Row {
    let mut countries: Vec<String> = parties
        .iter()
        .map(|party| words::country(ctx.lang, party))
        .collect();
    countries.dedup();
    Row {
        path: partnership.path(),
        title: title_by_names(parties.iter().map(|party| &party.names), ctx.lang),
        countries: countries.join(" · "),
        kind: words::kind(t, partnership.kind),
        since: partnership
            .since
            .map(|day| locale::day(ctx.lang, day))
            .unwrap_or_default(),
        state: words::short_state(ctx.lang, partnership),
        between: between(parties),
    }
}

fn between(parties: &[PartyRow]) -> Option<(Point, Point)> {
    let mut places = parties.iter().take(2).map(PartyRow::at);
    places.next()?.zip(places.next()?)
}

fn take_along(ctx: &Ctx, t: Texts, rows: &[Row]) -> Outcome {
    let columns = [
        ("title", t.col_title()),
        ("countries", t.col_countries()),
        ("kind", t.col_kind()),
        ("since", t.col_since()),
        ("state", t.col_state()),
        ("address", t.col_address()),
        ("lat", t.col_lat()),
        ("lon", t.col_lon()),
        ("to_lat", t.col_lat()),
        ("to_lon", t.col_lon()),
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
        let (from, to) = row.between.unzip();
        let places = [from, to]
            .into_iter()
            .flat_map(|at| [at.map(|at| at.lat), at.map(|at| at.lon)].map(Cell::from));
        cells.map(Cell::from).into_iter().chain(places).collect()
    };
    let name = ("partnerships", t.list_title());
    export::list(ctx, &List::new(name, columns, rows.iter().map(cells)))
}
