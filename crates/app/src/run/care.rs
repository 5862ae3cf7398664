//! Care for a database: whether it is whole, and copies of it.

use super::{RunError, failed, open, say};
use crate::steps;
use db::{Address, Db, DbError, Depth, history};
use std::path::Path;

/// The quick question before serving; `verify`, `doctor` and `backup` ask the whole one.
pub(super) fn refuse_damaged(address: &Address) -> Result<(), RunError> {
    let found = match Db::damage(address, Depth::Quick) {
        Ok(found) => found.into_iter().next(),
        Err(error) => return Err(failed(address, &error)),
    };
    found.map_or(Ok(()), |why| Err(failed(address, &DbError::Corrupt(why))))
}

pub(super) fn verify(address: &Address) -> Result<(), RunError> {
    let damage = Db::damage(address, Depth::Whole)?;
    for line in &damage {
        say(line);
    }
    let (n_good, broken) = open(address)?.read(history::verify)?;
    say(format_args!(
        "{n_good} changes fit the chain of the history."
    ));
    match (damage.is_empty(), broken) {
        (true, None) => Ok(()),
        (false, _) => Err(RunError::problem("the database is damaged")),
        (true, Some(id)) => Err(RunError::problem(format!(
            "the history was altered at change {id}"
        ))),
    }
}

pub(super) fn doctor(address: &Address) -> Result<(), RunError> {
    let mut is_sound = true;
    let mut check = |name: &str, result: Result<String, String>| match result {
        Ok(words) => say(format_args!("ok    {name}: {words}")),
        Err(words) => {
            is_sound = false;
            say(format_args!("FAULT {name}: {words}"));
        }
    };
    let opened = Db::open(address, &steps());
    check(
        "database",
        opened
            .as_ref()
            .map(|_| "reachable, and of this version".to_owned())
            .map_err(ToString::to_string),
    );
    check(
        "pages",
        match Db::damage(address, Depth::Whole) {
            Ok(found) if found.is_empty() => Ok("whole".to_owned()),
            Ok(found) => Err(format!(
                "{}; restore a backup with `jumelage restore`",
                found.join("; ")
            )),
            Err(error) => Err(error.to_string()),
        },
    );
    if let Ok(db) = opened {
        check(
            "history",
            match db.read(history::verify) {
                Ok((n, None)) => Ok(format!("{n} changes, unaltered")),
                Ok((_, Some(id))) => Err(format!("altered at change {id}; compare with a backup")),
                Err(error) => Err(error.to_string()),
            },
        );
        check(
            "instance",
            match db.read(admin::load_instance) {
                Ok(instance) if instance.home.is_some() => {
                    Ok("the start page has a town".to_owned())
                }
                Ok(_) => Ok("the start page has no town yet".to_owned()),
                Err(error) => Err(error.to_string()),
            },
        );
    }
    if is_sound {
        Ok(())
    } else {
        Err(RunError::problem("something is not sound; see above"))
    }
}

pub(super) fn backup(address: &Address, file: &Path) -> Result<(), RunError> {
    open(address)?.copy_to(file).map_err(RunError::problem)?;
    verify(&Address::Sqlite(file.to_owned()))?;
    say(format_args!("{} is a whole copy.", file.display()));
    Ok(())
}

pub(super) fn restore(address: &Address, file: &Path) -> Result<(), RunError> {
    let Address::Sqlite(target) = address else {
        return Err(RunError::problem(
            "PostgreSQL is restored by pg_restore; see docs/operator",
        ));
    };
    if target.exists() {
        return Err(RunError::problem(format!(
            "{} exists already; nothing was changed",
            target.display()
        )));
    }
    refuse_damaged(&Address::Sqlite(file.to_owned()))?;
    std::fs::copy(file, target).map_err(RunError::problem)?;
    verify(address)?;
    say(format_args!("{} is restored.", target.display()));
    Ok(())
}
