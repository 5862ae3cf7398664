//! Carrying a plan out: in one transaction, exactly as it stands.

use super::file::File;
use super::plan::{Completion, Member, NewPartnership, Plan, Tally};
use super::planner::Register;
use super::rows::Side;
use super::runs::{self, State};
use super::{Told, planner};
use access::Actor;
use db::{Change, FactMap, Read, Tx};
use jiff::civil::Date;
use partnerships::{Contacts, Kind, Partnership, Standing};
use serde_json::json;
use std::collections::HashMap;
use values::{Noun, PartnershipId, RunId, TownId};
use web::AppError;

/// The key of the message where the register has changed since the plan was made.
pub(super) const OUT_OF_DATE: &str = "import-refused-out-of-date";
/// The key of the message where a run is not in the state that is needed.
pub(super) const NOT_PLANNED: &str = "import-refused-not-planned";

/// The plan for a file against the register as it stands.
pub(super) fn plan_now(
    read: &mut Read<'_>,
    file: &File,
    named: &HashMap<String, Side>,
    today: Date,
) -> Result<Plan, AppError> {
    let register = Register {
        known_until: runs::known_until(read)?,
        towns: towns::known(read)?,
        pairs: partnerships::pairs(read)?,
    };
    Ok(planner::plan(file, named, register, today))
}

/// Stores a plan as a run.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    who: &Actor,
    file: &File,
    plan: &Plan,
) -> Result<RunId, AppError> {
    let id = runs::insert_run(tx, (file.subject, &file.name), &file.map.write(), plan)?;
    let mut facts = FactMap::new();
    facts.insert("subject".to_owned(), json!(file.subject.code()));
    facts.insert("file-name".to_owned(), json!(file.name));
    facts.insert("state".to_owned(), json!(State::Planned.code()));
    record(tx, who, id, (None, Some(&facts)), "create")?;
    Ok(id)
}

/// Carries out the plan of a run.
pub(super) fn carry_out(
    tx: &mut Tx<'_>,
    who: &Actor,
    id: RunId,
    told: &Told,
) -> Result<Tally, AppError> {
    if !runs::update_state(tx, id, State::Planned, State::Committed)? {
        return Err(AppError::Refused(NOT_PLANNED.to_owned()));
    }
    // The history lets one writer in at a time, so from here on nobody else changes the register.
    record_state(tx, who, id, (State::Planned, State::Committed), "import")?;
    let plan = runs::plan_of_run(tx, id)?.ok_or(AppError::NotFound)?;
    if runs::known_until(tx)? != plan.known_until {
        return Err(AppError::Refused(OUT_OF_DATE.to_owned()));
    }
    let drafts = plan
        .towns
        .iter()
        .map(|town| town.town(&plan.source))
        .collect();
    let n_towns = plan.towns.len();
    let towns = towns::add_all(tx, who, drafts, &|n| told(Noun::Town, n, n_towns))?;
    let drafts = plan
        .partnerships
        .iter()
        .map(|new| draft(new, &towns, &plan.source));
    let drafts: Vec<Partnership> = drafts.collect::<Result<_, _>>()?;
    let n_drafts = drafts.len();
    let progress = |n| told(Noun::Partnership, n, n_drafts);
    let made = partnerships::add_all(tx, who, drafts, &progress)?;
    let mut records: Vec<(Noun, i64, i64)> = Vec::with_capacity(towns.len() + made.len());
    records.extend(towns.iter().map(|id| (Noun::Town, id.0, 1)));
    records.extend(made.iter().map(|id| (Noun::Partnership, id.0, 1)));
    for completion in &plan.completions {
        let version = complete(tx, who, completion)?;
        records.push((Noun::Partnership, completion.id.0, version));
    }
    runs::insert_records(tx, id, &records)?;
    Ok(plan.tally)
}

fn draft(new: &NewPartnership, made: &[TownId], source: &str) -> Result<Partnership, AppError> {
    let party = |member: &Member| match member {
        Member::Here(id) => Ok(*id),
        Member::New(place) => made.get(*place).copied().ok_or(AppError::NotFound),
    };
    let parties = new.parties.iter().map(party).collect::<Result<_, _>>()?;
    let source = if new.is_one_sided {
        format!("{source}; confirmed by one side only")
    } else {
        source.to_owned()
    };
    Ok(Partnership {
        parties,
        since: new.since,
        kind: kind(new.kind.as_deref()).unwrap_or(Kind::Unknown),
        standing: Standing::Unknown,
        official_contacts: Contacts::Unknown,
        source: Some(source),
        ..partnerships::blank()
    })
}

fn kind(code: Option<&str>) -> Option<Kind> {
    code?.parse().ok()
}

fn complete(tx: &mut Tx<'_>, who: &Actor, what: &Completion) -> Result<i64, AppError> {
    let before = partnership(tx, what.id)?;
    let after = Partnership {
        since: before.since.or(what.since),
        kind: kind(what.kind.as_deref()).unwrap_or(before.kind),
        ..before
    };
    partnerships::edit(tx, who, &after, "import")?;
    Ok(after.version + 1)
}

pub(super) fn partnership(read: &mut Read<'_>, id: PartnershipId) -> Result<Partnership, AppError> {
    partnerships::partnership_by_id(read, id)?.ok_or(AppError::NotFound)
}

/// Records that a run goes from one state to another.
pub(super) fn record_state(
    tx: &mut Tx<'_>,
    who: &Actor,
    id: RunId,
    (from, to): (State, State),
    verb: &'static str,
) -> Result<(), AppError> {
    let fact = |state: State| {
        let mut facts = FactMap::new();
        facts.insert("state".to_owned(), json!(state.code()));
        facts
    };
    let (before, after) = (fact(from), fact(to));
    record(tx, who, id, (Some(&before), Some(&after)), verb)
}

fn record(
    tx: &mut Tx<'_>,
    who: &Actor,
    id: RunId,
    (before, after): (Option<&FactMap>, Option<&FactMap>),
    verb: &'static str,
) -> Result<(), AppError> {
    let version = match verb {
        "create" => 1,
        "import" => 2,
        _ => 3,
    };
    Ok(tx.record(&Change {
        who,
        noun: Noun::Run,
        record: id.0,
        version,
        verb,
        before,
        after,
    })?)
}
