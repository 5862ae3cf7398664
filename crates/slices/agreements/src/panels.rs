//! What the pages of partnerships and persons show of agreements.

use crate::words::title;
use crate::{Agreement, Texts, store};
use askama::Template;
use db::Read;
use texts::locale;
use values::{PartnershipId, PersonId};
use web::{AppError, Ctx, Section};

#[derive(Template)]
#[template(path = "_of_partnership.html")]
struct OfPartnership<'a> {
    ctx: &'a Ctx,
    rows: Vec<Row>,
}

struct Row {
    path: String,
    title: String,
    when: String,
    term: String,
}

fn row(ctx: &Ctx, t: Texts, agreement: &Agreement) -> Row {
    Row {
        path: agreement.path(),
        title: title(agreement, ctx.lang),
        when: agreement
            .signed_on
            .map(|day| t.signed_on(&locale::on(ctx.lang, day)))
            .unwrap_or_default(),
        term: locale::period(ctx.lang, &agreement.term),
    }
}

/// The agreements of a partnership, oldest first.
pub(crate) fn of_partnership(
    ctx: &Ctx,
    read: &mut Read<'_>,
    partnership: PartnershipId,
) -> Result<Option<Section>, AppError> {
    let agreements = store::agreements_of_partnership(read, &ctx.scope(), partnership)?;
    if agreements.is_empty() {
        return Ok(None);
    }
    let t = Texts::new(ctx.lang);
    let n = i64::try_from(agreements.len()).unwrap_or(i64::MAX);
    let rows = agreements.iter().map(|one| row(ctx, t, one)).collect();
    let body = OfPartnership { ctx, rows };
    Section::of("agreements", t.count_agreements(n), &body).map(Some)
}

/// The agreements that a person signed, each with its parties.
pub(crate) fn of_person(
    ctx: &Ctx,
    read: &mut Read<'_>,
    person: PersonId,
) -> Result<Option<Section>, AppError> {
    let agreements = store::agreements_of_person(read, &ctx.scope(), person)?;
    if agreements.is_empty() {
        return Ok(None);
    }
    let t = Texts::new(ctx.lang);
    let mut rows = Vec::new();
    for one in &agreements {
        let parties = towns::towns_by_ids(read, &one.parties)?;
        let mut row = row(ctx, t, one);
        row.title = format!("{}: {}", partnerships::title(&parties, ctx.lang), row.title);
        rows.push(row);
    }
    let body = OfPartnership { ctx, rows };
    Section::of("agreements", t.panel_person(), &body).map(Some)
}
