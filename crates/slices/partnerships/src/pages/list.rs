//! The list of partnerships, as a page and to take along.

use super::narrow::{facets, filter, part};
use crate::store::{self, Listed, PartyRow};
use crate::{Texts, title_by_names, words};
use askama::Template;
use db::Read;
use texts::locale;
use values::Cursor;
use web::chart::Point;
use web::export::{Cell, List};
use web::form::Fields;
use web::{Area, Ctx, Head, Html, Outcome, export};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    form: Fields<'a>,
    count: String,
    facets: Html,
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
    let rows = |listed: &[Listed]| listed.iter().map(|one| row(ctx, t, one)).collect();
    if ctx.format.is_some() {
        let (all, _) = store::partnerships(read, &ctx.scope(), &filter, None, ctx.list_size())?;
        let rows: Vec<Row> = rows(&all);
        return take_along(ctx, t, &rows);
    }
    let after = ctx.query.get("after").and_then(Cursor::read);
    let part = part(ctx, read, &filter, after.as_ref())?;
    let page = ListPage {
        t,
        ctx,
        form: Fields::of_filters(ctx),
        count: t.list_count(part.total),
        facets: facets(ctx, t, &part.counts),
        rows: rows(&part.listed),
        next: part.next,
    };
    ctx.page(
        Head::new(t.list_title(), Area::Partnerships).describe(t.list_lead()),
        &page,
    )
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
