//! What a partnership's page shows of its agreements.

use crate::words::title;
use crate::{Texts, store};
use askama::Template;
use db::Read;
use texts::locale;
use values::PartnershipId;
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
    let rows = agreements.iter().map(|agreement| Row {
        path: agreement.path(),
        title: title(agreement, ctx.lang),
        when: agreement
            .signed_on
            .map(|day| t.signed_on(&locale::on(ctx.lang, day)))
            .unwrap_or_default(),
        term: locale::period(ctx.lang, &agreement.term),
    });
    let body = OfPartnership {
        ctx,
        rows: rows.collect(),
    };
    Section::of("agreements", t.count_agreements(n), &body).map(Some)
}
