//! A fund with its budget years.

use super::load;
use crate::model::plain;
use crate::{BudgetYear, Fund, Texts};
use access::Action;
use askama::Template;
use db::Read;
use texts::locale;
use towns::Town;
use values::{Lang, Money};
use web::export::{Cell, List};
use web::{AppError, Area, Ctx, Head, Outcome, Station, export};

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    fund: &'a Fund,
    town: &'a Town,
    years: Vec<Line<'a>>,
    newest: String,
}

struct Line<'a> {
    year: i16,
    amount: String,
    change: String,
    source: Option<&'a str>,
}

pub(crate) fn show(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let fund = load(ctx, read, Action::Read)?;
    if ctx.format.is_some() {
        return take_along(ctx, t, &fund);
    }
    let town = towns::town_by_id(read, fund.town)?.ok_or(AppError::NotFound)?;
    let title = fund.name.plain(ctx.lang).to_owned();
    let thread = vec![
        Station::there(town.name(ctx.lang), town.path()),
        Station::here(title.as_str()),
    ];
    let years: Vec<Line<'_>> = fund
        .years
        .iter()
        .rev()
        .map(|one| year(ctx.lang, t, one))
        .collect();
    let newest = years.first().map_or_else(String::new, |one| {
        t.newest(&one.year.to_string(), &one.amount)
    });
    let page = ShowPage {
        t,
        ctx,
        fund: &fund,
        town: &town,
        years,
        newest,
    };
    let edit = ctx
        .may(Action::Edit, &fund.policy_facts())
        .then(|| format!("/desk{}", fund.path()));
    let head = Head::new(title, Area::None)
        .thread(thread)
        .describe(page.newest.clone())
        .edit_at(edit);
    ctx.page(head, &page)
}

fn year(lang: Lang, t: Texts, one: &BudgetYear) -> Line<'_> {
    let size = |raised: Money| {
        let sum = Money {
            minor: raised.minor.saturating_abs(),
            ..raised
        };
        let sum = locale::money(lang, sum);
        if raised.minor < 0 {
            t.down(&sum)
        } else {
            t.up(&sum)
        }
    };
    Line {
        year: one.year,
        amount: locale::money(lang, one.amount),
        change: one.raised_by.map(size).unwrap_or_default(),
        source: one.source.as_deref(),
    }
}

fn take_along(ctx: &Ctx, t: Texts, fund: &Fund) -> Outcome {
    let columns = [
        ("year", t.col_year()),
        ("amount", t.col_amount()),
        ("currency", t.col_currency()),
        ("change", t.col_change()),
        ("source", t.show_source()),
    ];
    let cells = |one: &BudgetYear| {
        vec![
            Cell::from(i64::from(one.year)),
            Cell::from(plain(one.amount)),
            Cell::from(one.amount.currency.code()),
            Cell::from(one.raised_by.map(plain)),
            Cell::from(one.source.clone()),
        ]
    };
    let name = ("fund", fund.name.plain(ctx.lang));
    export::list(ctx, &List::new(name, columns, fund.years.iter().map(cells)))
}
