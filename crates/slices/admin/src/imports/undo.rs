//! Taking a run back: what it made goes, what it completed is as before, and what people have changed since
//! stays and is told. The history keeps both the making and the taking back.

use super::Told;
use super::commit::{partnership, record_state};
use super::plan::Completion;
use super::runs::{self, State};
use access::Actor;
use db::Tx;
use partnerships::{Kind, Partnership};
use std::collections::{HashMap, HashSet};
use values::{Noun, PartnershipId, RunId, TownId};
use web::AppError;

/// The key of the message where a run has made nothing that could be taken back.
pub(super) const NOT_COMMITTED: &str = "import-refused-not-committed";

/// What taking a run back came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undone {
    /// How many records are gone.
    pub removed: usize,
    /// How many are as they were before.
    pub restored: usize,
    /// Addresses of those that stay, since somebody changed them or something rests on them.
    pub left: Vec<String>,
}

/// Takes a run back.
pub(super) fn undo(
    tx: &mut Tx<'_>,
    who: &Actor,
    id: RunId,
    told: &Told,
) -> Result<Undone, AppError> {
    if !runs::update_state(tx, id, State::Committed, State::Undone)? {
        return Err(AppError::Refused(NOT_COMMITTED.to_owned()));
    }
    record_state(tx, who, id, (State::Committed, State::Undone), "undo")?;
    let plan = runs::plan_of_run(tx, id)?.ok_or(AppError::NotFound)?;
    let completions: HashMap<i64, &Completion> =
        plan.completions.iter().map(|one| (one.id.0, one)).collect();
    let mut undone = Undone::default();
    let records = runs::records(tx, id, Noun::Partnership)?;
    let in_use = runs::in_use(tx, id, Noun::Partnership)?;
    for (n, (record, version)) in records.iter().enumerate() {
        let now = partnership(tx, PartnershipId(*record))?;
        match completions.get(record) {
            _ if now.version != *version => undone.left.push(now.path()),
            Some(completion) => {
                partnerships::edit(tx, who, &as_before(now, completion), "undo")?;
                undone.restored += 1;
            }
            None if in_use.contains(record) => undone.left.push(now.path()),
            None => {
                partnerships::take_back(tx, who, now.id)?;
                undone.removed += 1;
            }
        }
        tell(told, Noun::Partnership, n + 1, records.len());
    }
    undo_towns(tx, who, id, told, &mut undone)?;
    runs::remove_records(tx, id)?;
    Ok(undone)
}

/// Towns go after their partnerships; one that still has a partner stays.
fn undo_towns(
    tx: &mut Tx<'_>,
    who: &Actor,
    id: RunId,
    told: &Told,
    undone: &mut Undone,
) -> Result<(), AppError> {
    let records = runs::records(tx, id, Noun::Town)?;
    let in_use: HashSet<i64> = runs::in_use(tx, id, Noun::Town)?;
    for (n, (record, version)) in records.iter().enumerate() {
        let town = towns::town_by_id(tx, TownId(*record))?.ok_or(AppError::NotFound)?;
        if town.version == *version && !in_use.contains(record) {
            towns::take_back(tx, who, town.id)?;
            undone.removed += 1;
        } else {
            undone.left.push(town.path());
        }
        tell(told, Noun::Town, n + 1, records.len());
    }
    Ok(())
}

fn as_before(now: Partnership, completion: &Completion) -> Partnership {
    Partnership {
        since: now.since.filter(|_| completion.since.is_none()),
        kind: if completion.kind.is_some() {
            Kind::Unknown
        } else {
            now.kind
        },
        ..now
    }
}

fn tell(told: &Told, noun: Noun, n: usize, all: usize) {
    if n.is_multiple_of(500) || n == all {
        told(noun, n, all);
    }
}
