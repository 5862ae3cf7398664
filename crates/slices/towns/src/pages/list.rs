//! The list of towns, as a page and to take along.

use crate::store::{self, Filter};
use crate::{Texts, Town, words};
use askama::Template;
use db::Read;
use texts::locale;
use values::Cursor;
use web::export::{Cell, List};
use web::form::Fields;
use web::{Area, Ctx, Head, Outcome, export};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    form: Fields<'a>,
    towns: &'a [Town],
    next: Option<Cursor>,
}

impl ListPage<'_> {
    fn population(&self, town: &Town) -> String {
        town.population
            .map(|n| locale::number(self.ctx.lang, n))
            .unwrap_or_default()
    }

    fn country(&self, town: &Town) -> String {
        words::country(self.ctx.lang, town)
    }
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let filter = Filter {
        name: ctx
            .query
            .get("name")
            .unwrap_or_default()
            .chars()
            .take(80)
            .collect(),
        country: ctx.query.value("country"),
    };
    let after = ctx.query.get("after").and_then(Cursor::read);
    let limit = ctx.list_size();
    let (towns, next) = store::towns(
        read,
        (&ctx.scope(), ctx.lang),
        &filter,
        after.as_ref(),
        limit,
    )?;
    if ctx.format.is_some() {
        return take_along(ctx, t, &towns);
    }
    let form = Fields::of_filters(ctx);
    let page = ListPage {
        t,
        ctx,
        form,
        towns: &towns,
        next,
    };
    ctx.page(
        Head::new(t.list_title(), Area::Towns).describe(t.list_lead()),
        &page,
    )
}

fn take_along(ctx: &Ctx, t: Texts, towns: &[Town]) -> Outcome {
    let columns = [
        ("name", t.col_name()),
        ("native", t.col_native()),
        ("kind", t.col_kind()),
        ("country", t.col_country()),
        ("country_code", "ISO 3166-1"),
        ("population", t.col_population()),
        ("population_year", t.col_population_year()),
        ("lat", t.edit_lat()),
        ("lon", t.edit_lon()),
        ("wikidata", "Wikidata"),
        ("geonames", "GeoNames"),
        ("address", t.col_address()),
    ];
    let row = |town: &Town| {
        vec![
            Cell::from(town.name(ctx.lang)),
            Cell::from(town.native.as_deref()),
            Cell::from(words::kind(t, town.kind)),
            Cell::from(words::country(ctx.lang, town)),
            Cell::from(town.country.as_ref().map(|c| c.code().to_owned())),
            Cell::from(town.population),
            Cell::from(town.population_year),
            Cell::from(town.lat),
            Cell::from(town.lon),
            Cell::from(town.wikidata.as_deref()),
            Cell::from(town.geonames),
            Cell::from(ctx.citable(&town.path())),
        ]
    };
    let name = ("towns", t.list_title());
    export::list(ctx, &List::new(name, columns, towns.iter().map(row)))
}
