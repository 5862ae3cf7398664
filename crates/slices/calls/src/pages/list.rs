//! The list of funds, as a page and to take along.

use crate::store::{self, Listed};
use crate::{Texts, words};
use askama::Template;
use db::Read;
use values::{Cursor, Lang};
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
    name: String,
    town: String,
    newest: String,
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let after = ctx.query.get("after").and_then(Cursor::read);
    let (found, next) = store::funds(read, &ctx.scope(), after.as_ref(), ctx.list_size())?;
    let rows: Vec<Row> = found.iter().map(|listed| row(ctx.lang, listed)).collect();
    if ctx.format.is_some() {
        return take_along(ctx, t, &rows);
    }
    let page = ListPage { t, ctx, rows, next };
    let head = Head::new(t.list_title(), Area::None).describe(t.list_lead());
    ctx.page(head, &page)
}

fn row(lang: Lang, (fund, town): &Listed) -> Row {
    Row {
        path: fund.path(),
        name: fund.name.plain(lang).to_owned(),
        town: town.plain(lang).to_owned(),
        newest: words::newest(lang, fund),
    }
}

fn take_along(ctx: &Ctx, t: Texts, rows: &[Row]) -> Outcome {
    let columns = [
        ("name", t.col_name()),
        ("town", t.col_town()),
        ("newest", t.col_newest()),
        ("address", t.col_address()),
    ];
    let cells = |row: &Row| {
        let address = ctx.citable(&row.path);
        [&row.name, &row.town, &row.newest, &address]
            .map(|text| Cell::from(text.as_str()))
            .to_vec()
    };
    let list = List::new(("funds", t.list_title()), columns, rows.iter().map(cells));
    export::list(ctx, &list)
}
