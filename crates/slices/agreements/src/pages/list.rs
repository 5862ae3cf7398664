//! The list of agreements, as a page and to take along.

use crate::store::{self, Filter, Listed};
use crate::{Texts, words};
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
    rows: Vec<Row>,
    next: Option<Cursor>,
}

struct Row {
    path: String,
    title: String,
    parties: String,
    kind: &'static str,
    signed: String,
    term: String,
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let filter = Filter {
        kind: ctx.query.value("kind"),
        year: ctx.query.year("year"),
    };
    let after = ctx.query.get("after").and_then(Cursor::read);
    let limit = ctx.list_size();
    let (found, next) = store::agreements(read, &ctx.scope(), &filter, after.as_ref(), limit)?;
    let rows: Vec<Row> = found.iter().map(|listed| row(ctx, t, listed)).collect();
    if ctx.format.is_some() {
        return take_along(ctx, t, &rows);
    }
    let page = ListPage {
        t,
        ctx,
        form: Fields::of_filters(ctx),
        rows,
        next,
    };
    let head = Head::new(t.list_title(), Area::Agreements).describe(t.list_lead());
    ctx.page(head, &page)
}

fn row(ctx: &Ctx, t: Texts, (agreement, parties): &Listed) -> Row {
    Row {
        path: agreement.path(),
        title: words::title(agreement, ctx.lang),
        parties: partnerships::title_by_names(parties, ctx.lang),
        kind: words::kind(t, agreement.kind),
        signed: agreement
            .signed_on
            .map(|day| locale::day(ctx.lang, day))
            .unwrap_or_default(),
        term: locale::period(ctx.lang, &agreement.term),
    }
}

fn take_along(ctx: &Ctx, t: Texts, rows: &[Row]) -> Outcome {
    let columns = [
        ("title", t.col_title()),
        ("parties", t.col_parties()),
        ("kind", t.col_kind()),
        ("signed_on", t.col_signed()),
        ("term", t.col_term()),
        ("address", t.col_address()),
    ];
    let cells = |row: &Row| {
        let address = ctx.citable(&row.path);
        let cells = [
            &row.title,
            &row.parties,
            row.kind,
            &row.signed,
            &row.term,
            &address,
        ];
        cells.map(Cell::from).to_vec()
    };
    let name = ("agreements", t.list_title());
    export::list(ctx, &List::new(name, columns, rows.iter().map(cells)))
}
