//! The contacts: persons with their offices.

use crate::{Office, Person, Texts, store, words};
use askama::Template;
use db::Read;
use values::Cursor;
use web::form::Fields;
use web::{Ctx, Head, Outcome};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    form: Fields<'a>,
    rows: &'a [Person],
    next: Option<Cursor>,
}

impl ListPage<'_> {
    fn seen_by(&self, one: &Person) -> &'static str {
        words::seen_by(self.t, one.visibility)
    }

    fn period(&self, office: &Office) -> String {
        words::period(self.ctx.lang, office)
    }
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let after = ctx.query.get("after").and_then(Cursor::read);
    let name = ctx.query.get("q").unwrap_or_default();
    let (rows, next) = store::people(read, name, after.as_ref(), ctx.list_size())?;
    let page = ListPage {
        t,
        ctx,
        form: Fields::of_filters(ctx),
        rows: &rows,
        next,
    };
    ctx.page(Head::desk(t.list_title()), &page)
}
