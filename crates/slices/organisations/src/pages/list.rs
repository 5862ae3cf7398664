//! The list of organisations, as a page and to take along.

use crate::{Organisation, Texts, store, words};
use askama::Template;
use db::Read;
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
    rows: &'a [Organisation],
    next: Option<Cursor>,
}

impl ListPage<'_> {
    fn kind(&self, one: &Organisation) -> &'static str {
        words::kind(self.t, one.kind)
    }
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let after = ctx.query.get("after").and_then(Cursor::read);
    let kind = ctx.query.value("kind");
    let limit = ctx.list_size();
    let (rows, next) = store::organisations(read, &ctx.scope(), kind, after.as_ref(), limit)?;
    if ctx.format.is_some() {
        let columns = [
            ("name", t.col_name()),
            ("kind", t.col_kind()),
            ("website", t.edit_website()),
            ("address", t.col_address()),
        ];
        let cells = |one: &Organisation| {
            vec![
                Cell::from(one.name.plain(ctx.lang)),
                Cell::from(words::kind(t, one.kind)),
                Cell::from(one.website.as_deref()),
                Cell::from(ctx.citable(&one.path())),
            ]
        };
        let name = ("organisations", t.list_title());
        return export::list(ctx, &List::new(name, columns, rows.iter().map(cells)));
    }
    let page = ListPage {
        t,
        ctx,
        form: Fields::of_filters(ctx),
        rows: &rows,
        next,
    };
    let head = Head::new(t.list_title(), Area::None).describe(t.list_lead());
    ctx.page(head, &page)
}
