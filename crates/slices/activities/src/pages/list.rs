//! The list of activities: as a page, a table, a calendar and a feed.

use crate::store::{self, Filter};
use crate::words::{self, Line};
use crate::{Texts, calendar};
use access::Action;
use askama::Template;
use db::Read;
use values::{Cursor, PartnershipId, Slug};
use web::export::{Cell, List};
use web::form::Fields;
use web::{AppError, Area, Ctx, Format, Head, Outcome, export};

const FEED: i64 = 50;

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    form: Fields<'a>,
    lines: Vec<Line>,
    next: Option<Cursor>,
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let partnership = match ctx.query.get("partnership").filter(|slug| !slug.is_empty()) {
        Some(slug) => Some(partnership(ctx, read, slug)?),
        None => None,
    };
    let filter = Filter {
        kind: ctx.query.value("kind"),
        form: ctx.query.value("form"),
        year: ctx.query.year("year"),
        partnership,
    };
    let after = ctx.query.get("after").and_then(Cursor::read);
    let limit = match ctx.format {
        Some(Format::Atom) => FEED,

        Some(_) | None => ctx.list_size(),
    };
    let (found, next) = store::activities(read, &ctx.scope(), &filter, after.as_ref(), limit)?;
    if ctx.format == Some(Format::Ics) {
        return Ok(calendar::ics(ctx, "activities", &found));
    }
    let lines: Vec<Line> = found.iter().map(|one| words::line(ctx.lang, one)).collect();
    match ctx.format {
        Some(Format::Atom) => return calendar::atom(ctx, t.list_title(), &lines),
        Some(_) => return take_along(ctx, t, &lines),
        None => {}
    }
    let page = ListPage {
        t,
        ctx,
        form: Fields::of_filters(ctx),
        lines,
        next,
    };
    let head = Head::new(t.list_title(), Area::Activities)
        .describe(t.list_lead())
        .feed("/activities.atom", t.list_title());
    ctx.page(head, &page)
}

/// The partnership that the list is narrowed to.
fn partnership(ctx: &Ctx, read: &mut Read<'_>, slug: &str) -> Result<PartnershipId, AppError> {
    let slug: Slug = slug.parse().map_err(|()| AppError::NotFound)?;
    let found = partnerships::partnership(read, &slug)?.ok_or(AppError::NotFound)?;
    ctx.permit(Action::Read, &found.policy_facts())?;
    Ok(found.id)
}

fn take_along(ctx: &Ctx, t: Texts, lines: &[Line]) -> Outcome {
    let columns = [
        ("title", t.col_title()),
        ("kind", t.col_kind()),
        ("from", t.edit_from()),
        ("to", t.edit_to()),
        ("partnerships", t.show_partnerships()),
        ("host", t.show_host()),
        ("form", t.col_form()),
        ("state", t.edit_state()),
        ("plan", t.col_plan()),
        ("address", t.col_address()),
    ];
    let cells = |line: &Line| {
        vec![
            Cell::from(line.title.as_str()),
            Cell::from(line.kind),
            Cell::from(line.from.as_str()),
            Cell::from(line.to.as_deref()),
            Cell::from(line.partnerships.as_str()),
            Cell::from(line.host.as_str()),
            Cell::from(line.form),
            Cell::from(line.state),
            Cell::from(line.plan.as_deref()),
            Cell::from(ctx.citable(&line.path)),
        ]
    };
    let name = ("activities", t.list_title());
    export::list(ctx, &List::new(name, columns, lines.iter().map(cells)))
}
