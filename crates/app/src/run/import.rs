//! Taking registers in, from the command line.

use super::{RunError, now, open, say};
use crate::cli::{ImportCommand, ImportSubject, RunCommand};
use access::Actor;
use admin::imports::{self, File, Given, Import, ImportError, Map, Names, Plan, Subject};
use db::{Address, Db};
use std::path::Path;
use std::sync::Arc;
use values::{Noun, RunId};
use web::AppError;

pub(super) fn run(address: &Address, command: &ImportCommand) -> Result<(), RunError> {
    match &command.command {
        Some(RunCommand::Commit { run }) => commit(&open(address)?, RunId(*run)),
        Some(RunCommand::Undo { run }) => undo(&open(address)?, RunId(*run)),
        Some(RunCommand::Map { run }) => map(&open(address)?, RunId(*run)),
        Some(RunCommand::Rows { run, lang }) => {
            let rows = imports::rows(&open(address)?, RunId(*run), *lang).map_err(refused)?;
            rows.into_iter().for_each(say);
            Ok(())
        }
        None => take_in(address, command),
    }
}

fn who() -> Actor {
    Actor::program("jumelage import")
}

fn take_in(address: &Address, command: &ImportCommand) -> Result<(), RunError> {
    let import = Arc::new(read(command)?);
    let db = open(address)?;
    let (run, plan) = if command.dry_run {
        imports::dry_run(&db, now(), &import)
    } else {
        imports::import(&db, now(), &import, &progress())
    }
    .map_err(refused)?;
    if let Some(path) = &command.fix_file {
        let bytes = imports::fix_file(&import.file, &plan, command.lang, import.today);
        let bytes = bytes.map_err(RunError::problem)?;
        std::fs::write(path, bytes).map_err(|error| unwritten(path, &error))?;
    }
    if command.json {
        tell(&next(command, run));
        say(plan.tally.json());
    } else {
        tell_plan(command, &import.file, &plan, run);
    }
    Ok(())
}

fn read(command: &ImportCommand) -> Result<Import, RunError> {
    let (Some(path), Some(subject)) = (&command.file, command.subject) else {
        return Err(RunError::wrong_use(
            "name the file and what stands in it: --as towns or --as partnerships",
        ));
    };
    let today = now().in_zone("UTC").date();
    let map = match &command.map {
        Some(path) => {
            let text = String::from_utf8(bytes(path)?).map_err(RunError::wrong_use)?;
            Some(Map::read(&text).map_err(unusable)?)
        }
        None => None,
    };
    let names = match &command.names {
        Some(path) => {
            let bytes = bytes(path)?;
            Names::read(given(path, &bytes), today).map_err(unusable)?
        }
        None => Names::default(),
    };
    let subject = match subject {
        ImportSubject::Towns => Subject::Towns,
        ImportSubject::Partnerships => Subject::Partnerships,
    };
    let bytes = bytes(path)?;
    Ok(Import {
        file: File::read(given(path, &bytes), subject, map, today).map_err(unusable)?,
        names,
        who: who(),
        today,
    })
}

fn bytes(path: &Path) -> Result<Vec<u8>, RunError> {
    std::fs::read(path).map_err(|error| RunError::problem(format!("{}: {error}", path.display())))
}

fn given<'a>(path: &'a Path, bytes: &'a [u8]) -> Given<'a> {
    let name = path.file_name().and_then(|name| name.to_str());
    Given {
        name: name.unwrap_or("file"),
        bytes,
    }
}

fn unusable(error: ImportError) -> RunError {
    match error {
        ImportError::Map(_) => RunError::wrong_use(error),
        ImportError::Read(_) | ImportError::Columns { .. } => RunError::problem(error),
    }
}

fn unwritten(path: &Path, error: &std::io::Error) -> RunError {
    RunError::problem(format!("{}: {error}", path.display()))
}

/// A refusal in words; everything else as usual.
fn refused(error: AppError) -> RunError {
    match error {
        AppError::Refused(why) => RunError::problem(imports::refusal(&why)),
        AppError::NotFound => RunError::problem("there is no such run"),
        other => other.into(),
    }
}

/// Tells on standard error how far it is, so that standard output holds the result alone.
pub(super) fn progress() -> Arc<imports::Told> {
    Arc::new(|noun: Noun, n: usize, all: usize| tell(&format!("{noun} {n} of {all}")))
}

#[expect(clippy::print_stderr, reason = "the command line speaks here")]
fn tell(words: &str) {
    eprintln!("{words}");
}

fn next(command: &ImportCommand, run: RunId) -> String {
    let run = run.0;
    if command.dry_run {
        format!("Run {run} is planned: `jumelage import commit {run}` carries it out.")
    } else {
        format!("Run {run} is done: `jumelage import undo {run}` takes it back.")
    }
}

fn tell_plan(command: &ImportCommand, file: &File, plan: &Plan, run: RunId) {
    for line in imports::summary(file, plan, command.lang) {
        say(line);
    }
    say(next(command, run));
}

fn commit(db: &Db, run: RunId) -> Result<(), RunError> {
    let tally = imports::commit(db, now(), who(), run, &progress()).map_err(refused)?;
    say(tally.json());
    Ok(())
}

fn undo(db: &Db, run: RunId) -> Result<(), RunError> {
    let undone = imports::undo(db, now(), who(), run, &progress()).map_err(refused)?;
    say(format_args!(
        "{} records removed, {} as before, {} left.",
        undone.removed,
        undone.restored,
        undone.left.len()
    ));
    for path in undone.left {
        say(format_args!(
            "left, since it was changed or something rests on it: {path}"
        ));
    }
    Ok(())
}

fn map(db: &Db, run: RunId) -> Result<(), RunError> {
    let found = db.read(move |read| imports::run(read, run))?;
    let found = found.ok_or_else(|| RunError::problem("there is no such run"))?;
    say(found.map.trim_end());
    Ok(())
}
