//! SQL of runs, and of the records that they made.

use super::file::Subject;
use super::plan::Plan;
use db::{DbError, Read, Tx, params, row};
use std::collections::HashSet;
use values::{Instant, Noun, RunId};

values::coded! {
    /// Where a run stands.
    State {
        /// Its plan is stored; nothing is made yet.
        Planned = "planned",
        /// Its plan is carried out.
        Committed = "committed",
        /// What it made is taken back.
        Undone = "undone",
    }
}

db::stored_by_code!(State);

const INSERT: &str = "insert into import_run (subject, file_name, state, made_at, map, plan) \
     values (?1, ?2, ?3, ?4, ?5, ?6) returning id";
const RUN: &str =
    "select id, subject, file_name, state, made_at, map from import_run where id = ?1";
const PLAN: &str = "select plan from import_run where id = ?1";
const MOVE: &str = "update import_run set state = ?3 where id = ?1 and state = ?2";
const INSERT_RECORDS: &str = "insert into import_record (run_id, noun, record_id, version)";
const RECORDS: &str = "select record_id, version from import_record \
     where run_id = ?1 and noun = ?2 order by record_id";
const REMOVE_RECORDS: &str = "delete from import_record where run_id = ?1";
const KNOWN_UNTIL: &str = "select max(id) from change where noun in ('town', 'partnership')";
/// Partnerships of a run on which records of later slices rest.
const PARTNERSHIPS_IN_USE: &str = "select r.record_id from import_record r \
     where r.run_id = ?1 and r.noun = 'partnership' and ( \
     exists (select 1 from agreement x where x.partnership_id = r.record_id) \
     or exists (select 1 from series x where x.partnership_id = r.record_id) \
     or exists (select 1 from organisation_role x where x.partnership_id = r.record_id) \
     or exists (select 1 from activity_partnership x where x.partnership_id = r.record_id))";
/// Towns of a run that a partnership, another record or an account still names.
const TOWNS_IN_USE: &str = "select r.record_id from import_record r \
     where r.run_id = ?1 and r.noun = 'town' and ( \
     exists (select 1 from partnership_party x where x.town_id = r.record_id) \
     or exists (select 1 from agreement x where x.town_id = r.record_id) \
     or exists (select 1 from activity x where x.host_id = r.record_id) \
     or exists (select 1 from activity_participants x where x.town_id = r.record_id) \
     or exists (select 1 from town x where x.succeeded_by = r.record_id) \
     or exists (select 1 from organisation x where x.town_id = r.record_id) \
     or exists (select 1 from person_office x where x.town_id = r.record_id) \
     or exists (select 1 from fund x where x.town_id = r.record_id) \
     or exists (select 1 from report x where x.town_id = r.record_id) \
     or exists (select 1 from membership x where x.town_id = r.record_id))";

row! {
    /// A run, without its plan.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Run {
        /// Identity.
        pub id: RunId,
        /// Which register it is for.
        pub subject: Subject,
        /// The name of the file.
        pub file_name: String,
        /// Where it stands.
        pub state: State,
        /// When it was made.
        pub made_at: Instant,
        /// How the columns were read, as TOML.
        pub map: String,
    }
}

/// A run.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn run(read: &mut Read<'_>, id: RunId) -> Result<Option<Run>, DbError> {
    read.one(RUN, params![id])
}

pub(super) fn insert_run(
    tx: &mut Tx<'_>,
    (subject, file_name): (Subject, &str),
    map: &str,
    plan: &Plan,
) -> Result<RunId, DbError> {
    let now = tx.now();
    let plan = serde_json::to_string(plan).map_err(|error| DbError::Shape(error.to_string()))?;
    let fields = params![subject, file_name, State::Planned, now, map, plan];
    tx.insert(INSERT, fields).map(RunId)
}

pub(super) fn plan_of_run(read: &mut Read<'_>, id: RunId) -> Result<Option<Plan>, DbError> {
    let text: Option<String> = read.value(PLAN, params![id])?;
    let plan = text.map(|text| serde_json::from_str(&text));
    plan.transpose()
        .map_err(|error| DbError::Shape(error.to_string()))
}

/// Brings a run from one state to another; false where it is not in that one.
pub(super) fn update_state(
    tx: &mut Tx<'_>,
    id: RunId,
    from: State,
    to: State,
) -> Result<bool, DbError> {
    tx.execute(MOVE, params![id, from, to]).map(|n| n == 1)
}

pub(super) fn insert_records(
    tx: &mut Tx<'_>,
    run: RunId,
    records: &[(Noun, i64, i64)],
) -> Result<(), DbError> {
    let mut fields = Vec::with_capacity(records.len() * 4);
    for (noun, record, version) in records {
        fields.extend_from_slice(params![run, *noun, *record, *version]);
    }
    tx.insert_rows(INSERT_RECORDS, 4, &fields)
}

/// The records of a kind that a run made or completed, with the version that they had from it.
pub(super) fn records(
    read: &mut Read<'_>,
    run: RunId,
    noun: Noun,
) -> Result<Vec<(i64, i64)>, DbError> {
    read.all(RECORDS, params![run, noun])
}

pub(super) fn remove_records(tx: &mut Tx<'_>, run: RunId) -> Result<(), DbError> {
    tx.execute(REMOVE_RECORDS, params![run]).map(|_| ())
}

/// The newest change of a town or a partnership; zero before the first.
pub(super) fn known_until(read: &mut Read<'_>) -> Result<i64, DbError> {
    let newest: Option<Option<i64>> = read.value(KNOWN_UNTIL, params![])?;
    Ok(newest.flatten().unwrap_or(0))
}

/// Records of a run that others rest on, so that they cannot go.
pub(super) fn in_use(read: &mut Read<'_>, run: RunId, noun: Noun) -> Result<HashSet<i64>, DbError> {
    let sql = if noun == Noun::Town {
        TOWNS_IN_USE
    } else {
        PARTNERSHIPS_IN_USE
    };
    Ok(read.values(sql, params![run])?.into_iter().collect())
}
