//! Registers come in: a file of towns or partnerships, as people's programs write it.
//!
//! A file is read ([`File`]), its columns get their meaning (by their heads, or by a [`Map`]), and each row gets
//! one [`Verdict`] with its [`Cause`]s, held against the register. The result is a plan, stored as a run; a
//! commit carries out exactly this plan in one transaction, and an undo takes back exactly what it made. Nothing
//! is guessed: where two towns fit, a person is asked. What is deliberately not here: how files are decoded
//! (`tables`) and what names mean (`towns::gazetteer`).

mod causes;
mod commit;
mod file;
mod fix;
mod headers;
mod kinds;
mod map;
mod new_town;
mod parties;
mod places;
mod plan;
mod planner;
mod rows;
mod runs;
mod undo;
mod words;

pub use causes::{Cause, Reason, Verdict};
pub use file::{File, Given, Subject};
pub use fix::fix_file;
pub use map::{Map, Points, Unplaced};
pub use plan::{Judged, Plan, Tally};
pub use runs::{Run, State, run};
pub use undo::Undone;
pub use words::summary;

use access::Actor;
use db::Db;
use jiff::civil::Date;
use rows::Side;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use values::{Instant, Lang, Noun, RunId};
use web::AppError;

/// Hears how far a run is: the kind of record, how many are done, of how many.
pub type Told = dyn Fn(Noun, usize, usize) + Send + Sync;

/// Why a file cannot be imported at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// It is no table.
    Read(tables::ReadError),
    /// The map is wrong, in words.
    Map(String),
    /// The columns that are needed were not found.
    Columns {
        /// Whose name is missing: `town` or `partner`.
        missing: &'static str,
        /// The columns that there are.
        found: Vec<String>,
    },
}

impl From<tables::ReadError> for ImportError {
    fn from(error: tables::ReadError) -> Self {
        Self::Read(error)
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(error) => write!(f, "{error}"),
            Self::Map(words) => write!(f, "the map cannot be used: {words}"),
            Self::Columns { missing, found } => write!(
                f,
                "no column was recognised as the name of the {missing}; the columns are: {}. Name it in a map: \
                 [{missing}] name = \"…\"",
                found.join(", ")
            ),
        }
    }
}

impl std::error::Error for ImportError {}

/// Names of towns that a file of statements knows by their Q-ids only.
#[derive(Default)]
pub struct Names(HashMap<String, Side>);

impl Names {
    /// Reads a file of Q-ids with names, and whatever else it tells of the towns.
    ///
    /// # Errors
    /// As [`File::read`].
    pub fn read(given: Given<'_>, today: Date) -> Result<Self, ImportError> {
        let file = File::read(given, Subject::Towns, None, today)?;
        let rows = file.sheet.rows.iter();
        let named = rows.filter_map(|row| {
            let side = file.columns.town(row).ok()?;
            Some((side.wikidata.clone()?, side))
        });
        Ok(Self(named.collect()))
    }
}

/// A file with all that is needed to import it.
pub struct Import {
    /// The file.
    pub file: File,
    /// Names for its Q-ids.
    pub names: Names,
    /// Who imports.
    pub who: Actor,
    /// The day of the import: nothing has begun after it.
    pub today: Date,
}

/// What a refusal of a run says, for the person at the command line.
#[must_use]
pub fn refusal(key: &str) -> &'static str {
    match key {
        commit::OUT_OF_DATE => {
            "the register has changed since the plan was made; plan again, nothing was changed"
        }
        commit::NOT_PLANNED => "this run is carried out already, or taken back",
        undo::NOT_COMMITTED => "this run has made nothing that could be taken back",
        _ => "this cannot be done now",
    }
}

/// How often a plan is made anew where somebody else changes the register meanwhile.
const TRIES: usize = 3;

/// Stores the plan of an import as a run; nothing else changes.
///
/// # Errors
/// [`AppError`] of the database.
pub fn dry_run(db: &Db, now: Instant, import: &Arc<Import>) -> Result<(RunId, Plan), AppError> {
    let plan = planned(db, import)?;
    let import = Arc::clone(import);
    db.write(now, move |tx| {
        let id = commit::keep(tx, &import.who, &import.file, &plan)?;
        Ok((id, plan))
    })
}

/// Stores the plan of an import and carries it out, in one transaction.
///
/// # Errors
/// [`AppError::Refused`] where others change the register again and again meanwhile.
pub fn import(
    db: &Db,
    now: Instant,
    import: &Arc<Import>,
    told: &Arc<Told>,
) -> Result<(RunId, Plan), AppError> {
    let mut tries = 1;
    loop {
        let plan = planned(db, import)?;
        match carry_out(db, now, import, told, plan) {
            Err(AppError::Refused(why)) if why == commit::OUT_OF_DATE && tries < TRIES => {
                tries += 1;
            }
            done => return done,
        }
    }
}

/// As [`import`], but without a run where there is nothing to make.
///
/// # Errors
/// [`AppError::Refused`] where others change the register meanwhile.
pub fn import_news(
    db: &Db,
    now: Instant,
    import: &Arc<Import>,
    told: &Arc<Told>,
) -> Result<Plan, AppError> {
    let plan = planned(db, import)?;
    if plan.tally.created + plan.tally.changed == 0 {
        return Ok(plan);
    }
    carry_out(db, now, import, told, plan).map(|(_, plan)| plan)
}

fn carry_out(
    db: &Db,
    now: Instant,
    import: &Arc<Import>,
    told: &Arc<Told>,
    plan: Plan,
) -> Result<(RunId, Plan), AppError> {
    let (import, told) = (Arc::clone(import), Arc::clone(told));
    db.write(now, move |tx| {
        let id = commit::keep(tx, &import.who, &import.file, &plan)?;
        commit::carry_out(tx, &import.who, id, told.as_ref())?;
        Ok((id, plan))
    })
}

/// What became of every row of a run: its line, its verdict and the causes in words, parted by tabs.
///
/// # Errors
/// [`AppError::NotFound`] where there is no such run.
pub fn rows(db: &Db, id: RunId, lang: Lang) -> Result<Vec<String>, AppError> {
    let plan = db.read(move |read| runs::plan_of_run(read, id))?;
    Ok(words::rows(&plan.ok_or(AppError::NotFound)?, lang))
}

/// Carries out the plan that a dry run stored.
///
/// # Errors
/// [`AppError::Refused`] where it is carried out already, or the register has changed since.
pub fn commit(
    db: &Db,
    now: Instant,
    who: Actor,
    id: RunId,
    told: &Arc<Told>,
) -> Result<Tally, AppError> {
    let told = Arc::clone(told);
    db.write(now, move |tx| {
        commit::carry_out(tx, &who, id, told.as_ref())
    })
}

/// Takes a run back.
///
/// # Errors
/// [`AppError::Refused`] where it has made nothing.
pub fn undo(
    db: &Db,
    now: Instant,
    who: Actor,
    id: RunId,
    told: &Arc<Told>,
) -> Result<Undone, AppError> {
    let told = Arc::clone(told);
    db.write(now, move |tx| undo::undo(tx, &who, id, told.as_ref()))
}

fn planned(db: &Db, import: &Arc<Import>) -> Result<Plan, AppError> {
    let import = Arc::clone(import);
    db.read(move |read| commit::plan_now(read, &import.file, &import.names.0, import.today))
}
