//! What may be chosen in the form of an activity.

use crate::{Activity, store, words};
use db::Read;
use std::collections::{BTreeSet, HashMap};
use texts::locale;
use towns::Town;
use values::{PartnershipId, TownId};
use web::form::{Options, optional};
use web::{AppError, Ctx, Pairs};

/// What can be chosen: partnerships, their towns, series, and activities that a visit may answer.
pub(super) struct Choices {
    pub(super) partnerships: Options,
    pub(super) towns: Options,
    pub(super) series: Options,
    pub(super) answers: Options,
    pub(super) commitments: Options,
}

/// The partnerships that may be chosen: those already chosen, the officer's own, and those of a town that
/// was typed.
fn choosable(
    ctx: &Ctx,
    read: &mut Read<'_>,
    form: &Pairs,
) -> Result<Vec<partnerships::Partnership>, AppError> {
    let mut found = Vec::new();
    for (name, value) in form.iter() {
        if let (true, Ok(id)) = (name.starts_with("partnership-"), value.parse()) {
            found.extend(partnerships::partnership_by_id(read, id)?);
        }
    }
    let mut towns: Vec<TownId> = ctx.actor.towns().collect();
    if let Some(name) = ctx.query.get("town") {
        let typed = towns::towns_by_name(read, name)?;
        towns.extend(typed.into_iter().map(|town| town.id));
    }
    for town in towns {
        found.extend(partnerships::partnerships_of_town(
            read,
            &ctx.scope(),
            town,
        )?);
    }
    let mut seen: BTreeSet<PartnershipId> = BTreeSet::new();
    found.retain(|partnership| seen.insert(partnership.id));
    Ok(found)
}

/// Everything that may be chosen, by what was chosen already.
pub(super) fn choices(ctx: &Ctx, read: &mut Read<'_>, form: &Pairs) -> Result<Choices, AppError> {
    let found = choosable(ctx, read, form)?;
    let mut ids: BTreeSet<TownId> = found.iter().flat_map(|p| p.parties.clone()).collect();
    ids.extend(form.get("host").and_then(|id| id.parse::<TownId>().ok()));
    let ids: Vec<TownId> = ids.into_iter().collect();
    let towns: HashMap<TownId, Town> = towns::towns_by_ids(read, &ids)?
        .into_iter()
        .map(|town| (town.id, town))
        .collect();
    let name = |id: &TownId| towns.get(id).map_or("", |town| town.name(ctx.lang));
    let none = || optional::<String, String>([]);
    let mut choices = Choices {
        partnerships: none(),
        towns: none(),
        series: none(),
        answers: none(),
        commitments: none(),
    };
    for partnership in &found {
        let parties = partnership.parties.iter().filter_map(|id| towns.get(id));
        let title = partnerships::title(parties, ctx.lang);
        choices
            .partnerships
            .push((partnership.id.0.to_string(), title));
    }
    let mut hosts: Options = ids
        .iter()
        .map(|id| (id.0.to_string(), name(id).to_owned()))
        .collect();
    hosts.sort_by_cached_key(|(_, label)| locale::sort_key(ctx.lang, label));
    choices.towns.append(&mut hosts);
    for series in store::all_series(read)? {
        let label = series.name.plain(ctx.lang).to_owned();
        choices.series.push((series.id.0.to_string(), label));
    }
    answerable(ctx, read, form, &mut choices.answers)?;
    promised(ctx, read, form, &mut choices.commitments)?;
    Ok(choices)
}

/// The newest activities of the chosen partnerships, which a return visit may answer.
fn answerable(
    ctx: &Ctx,
    read: &mut Read<'_>,
    form: &Pairs,
    answers: &mut Options,
) -> Result<(), AppError> {
    let mut seen = BTreeSet::new();
    let mut add = |activity: &Activity| {
        if seen.insert(activity.id.0) {
            let (title, when) = (
                words::title(ctx.lang, activity),
                words::when(ctx.lang, activity),
            );
            answers.push((activity.id.0.to_string(), format!("{title} ({when})")));
        }
    };
    if let Some(id) = form.get("answers").and_then(|id| id.parse().ok())
        && let Some(chosen) = store::activity_by_id(read, id)?
    {
        add(&chosen);
    }
    for (name, value) in form.iter() {
        if let (true, Ok(id)) = (name.starts_with("partnership-"), value.parse()) {
            let newest = store::listed_of_partnership(read, &ctx.scope(), id, 100)?;
            for one in &newest {
                add(&one.activity);
            }
        }
    }
    Ok(())
}

/// The commitments of the chosen partnerships' agreements, of which the activity may be evidence.
fn promised(
    ctx: &Ctx,
    read: &mut Read<'_>,
    form: &Pairs,
    commitments: &mut Options,
) -> Result<(), AppError> {
    for (name, value) in form.iter() {
        let (true, Ok(id)) = (name.starts_with("partnership-"), value.parse()) else {
            continue;
        };
        for (agreement, promises) in agreements::commitments_of_partnership(read, &ctx.scope(), id)?
        {
            let of = agreements::title(&agreement, ctx.lang);
            let option = |one: &agreements::Commitment| {
                let wording: String = one.wording.plain(ctx.lang).chars().take(100).collect();
                (one.id.0.to_string(), format!("{of}, {}: {wording}", one.n))
            };
            commitments.extend(promises.iter().map(option));
        }
    }
    Ok(())
}
