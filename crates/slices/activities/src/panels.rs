//! What the pages of partnerships and towns show of activities.

use crate::store::Listed;
use crate::words::{self, Line};
use crate::{Texts, store};
use askama::Template;
use db::Read;
use values::{AgreementId, CommitmentId, PartnershipId, TownId};
use web::{AppError, Ctx, Html, Section};

#[derive(Template)]
#[template(path = "_newest.html")]
struct Newest<'a> {
    t: Texts,
    ctx: &'a Ctx,
    lines: Vec<Line>,
    has_partnerships: bool,
}

fn section(
    ctx: &Ctx,
    found: &[Listed],
    has_partnerships: bool,
) -> Result<Option<Section>, AppError> {
    if found.is_empty() {
        return Ok(None);
    }
    let t = Texts::new(ctx.lang);
    let body = Newest {
        t,
        ctx,
        lines: found.iter().map(|one| words::line(ctx.lang, one)).collect(),
        has_partnerships,
    };
    Ok(Some(Section {
        anchor: "activities",
        title: t.panel_title().to_owned(),
        body: Html::made_here(body.render().map_err(AppError::bug)?),
    }))
}

/// The newest twenty activities of a partnership.
pub(crate) fn of_partnership(
    ctx: &Ctx,
    read: &mut Read<'_>,
    partnership: PartnershipId,
) -> Result<Option<Section>, AppError> {
    let found = store::listed_of_partnership(read, &ctx.scope(), partnership, 20)?;
    section(ctx, &found, false)
}

/// The newest ten activities of a town.
pub(crate) fn of_town(
    ctx: &Ctx,
    read: &mut Read<'_>,
    town: TownId,
) -> Result<Option<Section>, AppError> {
    let found = store::listed_of_town(read, &ctx.scope(), town, 10)?;
    section(ctx, &found, true)
}

#[derive(Template)]
#[template(path = "_evidence.html")]
struct Evidence<'a> {
    t: Texts,
    ctx: &'a Ctx,
    lines: Vec<(Option<String>, Line)>,
}

fn evidence(ctx: &Ctx, lines: Vec<(Option<String>, Line)>) -> Result<Option<Section>, AppError> {
    let t = Texts::new(ctx.lang);
    let body = Evidence { t, ctx, lines };
    Ok(Some(Section {
        anchor: "evidence",
        title: t.evidence_title().to_owned(),
        body: Html::made_here(body.render().map_err(AppError::bug)?),
    }))
}

/// What was done for a commitment, or that nothing is recorded yet.
pub(crate) fn of_commitment(
    ctx: &Ctx,
    read: &mut Read<'_>,
    commitment: CommitmentId,
) -> Result<Option<Section>, AppError> {
    let found = store::evidence_of(read, &ctx.scope(), commitment)?;
    let lines = found.iter().map(|one| (None, words::line(ctx.lang, one)));
    evidence(ctx, lines.collect())
}

/// What was done for the commitments of an agreement, where anything was.
pub(crate) fn of_agreement(
    ctx: &Ctx,
    read: &mut Read<'_>,
    agreement: AgreementId,
) -> Result<Option<Section>, AppError> {
    let t = Texts::new(ctx.lang);
    let found = store::evidence_of_agreement(read, &ctx.scope(), agreement)?;
    if found.is_empty() {
        return Ok(None);
    }
    let line = |(n, one): &(i64, Listed)| {
        let commitment = t.evidence_for(&n.to_string());
        (Some(commitment), words::line(ctx.lang, one))
    };
    evidence(ctx, found.iter().map(line).collect())
}
