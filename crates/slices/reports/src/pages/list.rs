//! The reports that were published, newest year first.

use crate::Texts;
use crate::store::{self, Listed};
use askama::Template;
use db::Read;
use texts::locale;
use values::{Cursor, MultiText};
use web::export::{Cell, List};
use web::{Area, Ctx, Head, Outcome, export};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    rows: Vec<Row>,
    next: Option<Cursor>,
}

struct Row {
    path: String,
    title: MultiText,
    town: String,
    year: i64,
    number: String,
    published: String,
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let after = ctx.query.get("after").and_then(Cursor::read);
    let (found, next) = store::editions(read, after.as_ref(), ctx.list_size())?;
    let zone = ctx.zone();
    let row = |one: Listed| Row {
        path: format!("/reports/{}/{}", one.slug.as_str(), one.year),
        title: one.title,
        town: one.names.plain(ctx.lang).to_owned(),
        year: one.year,
        number: one.number.unwrap_or_default(),
        published: locale::instant(ctx.lang, one.published_at, &zone),
    };
    let rows: Vec<Row> = found.into_iter().map(row).collect();
    if ctx.format.is_some() {
        return take_along(ctx, t, &rows);
    }
    let page = ListPage { t, ctx, rows, next };
    let head = Head::new(t.list_title(), Area::Reports).describe(t.list_lead());
    ctx.page(head, &page)
}

fn take_along(ctx: &Ctx, t: Texts, rows: &[Row]) -> Outcome {
    let columns = [
        ("title", t.col_title()),
        ("town", t.col_town()),
        ("year", t.col_year()),
        ("number", t.col_number()),
        ("published", t.col_published()),
        ("address", t.col_address()),
    ];
    let cells = |row: &Row| {
        vec![
            Cell::from(row.title.plain(ctx.lang)),
            Cell::from(row.town.as_str()),
            Cell::from(row.year),
            Cell::from(row.number.as_str()),
            Cell::from(row.published.as_str()),
            Cell::from(ctx.citable(&row.path)),
        ]
    };
    let list = List::new(("reports", t.list_title()), columns, rows.iter().map(cells));
    export::list(ctx, &list)
}
