//! What a town's page shows of its partnerships.

use crate::store::PartyRow;
use crate::{Partnership, Texts, store, words};
use askama::Template;
use db::Read;
use values::TownId;
use web::{AppError, Ctx, Html, Section};

#[derive(Template)]
#[template(path = "_of_town.html")]
struct OfTown<'a> {
    ctx: &'a Ctx,
    rows: Vec<Row>,
}

struct Row {
    path: String,
    name: String,
    country: String,
    state: String,
}

/// The partners of a town, oldest first, each with its state in words.
pub(crate) fn of_town(
    ctx: &Ctx,
    read: &mut Read<'_>,
    town: TownId,
) -> Result<Option<Section>, AppError> {
    let listed = store::listed_of_town(read, &ctx.scope(), town)?;
    if listed.is_empty() {
        return Ok(None);
    }
    let t = Texts::new(ctx.lang);
    let row = |(partnership, parties): (Partnership, Vec<PartyRow>)| {
        let others: Vec<&PartyRow> = parties.iter().filter(|party| party.id != town).collect();
        let names: Vec<&str> = others
            .iter()
            .map(|party| party.names.plain(ctx.lang))
            .collect();
        Row {
            name: texts::locale::and_list(ctx.lang, &names),
            country: others
                .first()
                .map(|party| words::country(ctx.lang, party))
                .unwrap_or_default(),
            state: words::short_state(ctx.lang, &partnership),
            path: partnership.path(),
        }
    };
    let n = i64::try_from(listed.len()).unwrap_or(i64::MAX);
    let body = OfTown {
        ctx,
        rows: listed.into_iter().map(row).collect(),
    };
    let body = Html::made_here(body.render().map_err(AppError::bug)?);
    Ok(Some(Section {
        anchor: "partnerships",
        title: t.partners_count(n),
        body,
    }))
}
