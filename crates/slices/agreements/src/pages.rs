//! What people see of agreements: here the list, and in rooms of their own the agreement with its
//! commitments, the comparison and the desk.

mod compare;
mod desk;
mod show;

pub(crate) use compare::compare;
pub(crate) use desk::{create, edit, history, new, restore, update};
pub(crate) use show::{commitment, show};

use crate::model::title;
use crate::store::{Filter, Listed};
use crate::{Agreement, Kind, Texts, store};
use access::Action;
use askama::Template;
use db::Read;
use texts::locale;
use values::{Cursor, Problem, Problems};
use web::export::{Cell, List};
use web::form::Fields;
use web::{AppError, Area, Ctx, Head, Outcome, export};

const PAGE: i64 = 50;
const EXPORT: i64 = 1_000_000;

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

impl ListPage<'_> {
    fn kinds(&self) -> Vec<(String, String)> {
        let any = (String::new(), self.ctx.kit().list_any().to_owned());
        std::iter::once(any).chain(kinds(self.t)).collect()
    }
}

fn kinds(t: Texts) -> Vec<(String, String)> {
    Kind::ALL
        .iter()
        .map(|kind| (kind.code().to_owned(), kind.word(t).to_owned()))
        .collect()
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let filter = Filter {
        kind: ctx.query.get("kind").and_then(|code| code.parse().ok()),
        year: ctx
            .query
            .get("year")
            .and_then(|year| year.trim().parse().ok())
            .filter(|year| (1..=9998).contains(year)),
    };
    let after = ctx.query.get("after").and_then(Cursor::read);
    let limit = if ctx.format.is_some() { EXPORT } else { PAGE };
    let (found, next) = store::agreements(read, &ctx.scope(), &filter, after.as_ref(), limit)?;
    let rows: Vec<Row> = found.iter().map(|listed| row(ctx, t, listed)).collect();
    if ctx.format.is_some() {
        return take_along(ctx, t, &rows);
    }
    let (problems, own) = (Problems::default(), |_: &Problem| None);
    let page = ListPage {
        t,
        ctx,
        form: Fields::new(ctx, &ctx.query, &problems, &own),
        rows,
        next,
    };
    let head = Head::new(t.list_title(), Area::Agreements).describe(t.list_lead());
    ctx.page(head, &page)
}

fn row(ctx: &Ctx, t: Texts, (agreement, parties): &Listed) -> Row {
    let names: Vec<&str> = parties.iter().map(|names| names.plain(ctx.lang)).collect();
    Row {
        path: agreement.path(),
        title: title(agreement, ctx.lang),
        parties: names.join(" – "),
        kind: agreement.kind.word(t),
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
    let list = List {
        name: "agreements",
        columns: columns
            .map(|(code, title)| (code, title.to_owned()))
            .to_vec(),
        rows: rows.iter().map(cells).collect(),
    };
    export::list(ctx, &list)
}

/// The agreement that the address names, if this reader may do this to it.
fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Agreement, AppError> {
    let agreement = store::agreement(read, &ctx.slug("agreement")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &agreement.policy_facts())?;
    Ok(agreement)
}

/// Address and title of another agreement.
struct Other {
    path: String,
    title: String,
}

impl Other {
    fn of(ctx: &Ctx, agreement: &Agreement) -> Self {
        Self {
            path: agreement.path(),
            title: title(agreement, ctx.lang),
        }
    }
}
