//! A database that is filled once for a test program, and copied for each of its tests.
//!
//! Filling the demonstration takes far longer than a test that reads it. So the first test of a program that was
//! built anew fills a model, beside the program itself (SQLite) or on the test server (PostgreSQL), and every
//! test gets a copy of its own.

use crate::database::{own_name, server};
use crate::{Engine, TestDb};
use db::{Address, Db, Migration};
use postgres::{Client, NoTls};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A copy of a database with these migrations that `fill` filled.
///
/// A program has one such model: `fill` must do the same for every test of it.
#[must_use]
pub fn filled(engine: Engine, steps: &[Migration], fill: impl FnOnce(&Db)) -> TestDb {
    let (address, folder, removal) = match engine {
        Engine::Sqlite => {
            let folder = TempDir::new().unwrap();
            let copied = folder.path().join("test.sqlite");
            std::fs::copy(model_file(steps, fill), &copied).unwrap();
            (Address::Sqlite(copied), Some(folder), None)
        }
        Engine::Postgres => {
            let (url, name) = (server(), own_name());
            let mut client = Client::connect(&url, NoTls).unwrap();
            let model = model_database(&mut client, &url, steps, fill);
            let copy = format!("create database {name} template {model}");
            client.batch_execute(&copy).unwrap();
            let removal = format!("drop database {name} with (force)");
            (database_of(&url, &name), None, Some((url, removal)))
        }
    };
    let db = Db::open(&address, steps).unwrap();
    TestDb {
        db,
        address,
        _folder: folder,
        removal,
    }
}

/// The program that is running, and a number that another build of it does not have.
fn program() -> (PathBuf, u64) {
    let program = std::env::current_exe().unwrap();
    let built = std::fs::metadata(&program).unwrap().modified().unwrap();
    let mut hasher = DefaultHasher::new();
    (&program, built).hash(&mut hasher);
    (program, hasher.finish())
}

/// The file beside the program that holds the model. Two tests that begin at once both make it; the second
/// takes the first one's place, and is the same.
fn model_file(steps: &[Migration], fill: impl FnOnce(&Db)) -> PathBuf {
    let (program, build) = program();
    let model = program.with_extension("sqlite");
    let stamp = program.with_extension("sqlite.build");
    let is_made =
        |path: &Path| std::fs::read_to_string(path).is_ok_and(|text| text == build.to_string());
    if !is_made(&stamp) {
        let folder = TempDir::new_in(program.parent().unwrap()).unwrap();
        let address = Address::Sqlite(folder.path().join("model.sqlite"));
        Db::migrate(&address, steps, crate::NOON).unwrap();
        let db = Db::open(&address, steps).unwrap();
        fill(&db);
        let copy = folder.path().join("copy.sqlite");
        db.copy_to(&copy).unwrap();
        std::fs::rename(copy, &model).unwrap();
        std::fs::write(folder.path().join("build"), build.to_string()).unwrap();
        std::fs::rename(folder.path().join("build"), stamp).unwrap();
    }
    model
}

/// The name of the database on the server that holds the model; the first who asks makes it, the others wait.
fn model_database(
    client: &mut Client,
    url: &str,
    steps: &[Migration],
    fill: impl FnOnce(&Db),
) -> String {
    let (program, build) = program();
    let stem = program.file_stem().unwrap().to_string_lossy().into_owned();
    let kind: String = stem.chars().take_while(|c| *c != '-').collect();
    let model = format!("model_{kind}_{build:x}");
    let lock = "select pg_advisory_lock(hashtext('model'))";
    client.batch_execute(lock).unwrap();
    let old = format!("model\\_{kind}\\_%");
    let there: Vec<String> = client
        .query(
            "select datname::text from pg_database where datname like $1",
            &[&old],
        )
        .unwrap()
        .iter()
        .map(|row| row.get(0))
        .collect();
    if !there.contains(&model) {
        for old in there {
            // Whoever still copies an earlier build's model keeps it.
            let _ = client.batch_execute(&format!("drop database {old}"));
        }
        let unfinished = format!("unfinished_{kind}");
        let anew = format!("drop database if exists {unfinished} with (force)");
        client.batch_execute(&anew).unwrap();
        client
            .batch_execute(&format!("create database {unfinished}"))
            .unwrap();
        let address = database_of(url, &unfinished);
        Db::migrate(&address, steps, crate::NOON).unwrap();
        fill(&Db::open(&address, steps).unwrap());
        let ended = "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1";
        client.execute(ended, &[&unfinished]).unwrap();
        let named = format!("alter database {unfinished} rename to {model}");
        client.batch_execute(&named).unwrap();
    }
    client
        .batch_execute("select pg_advisory_unlock(hashtext('model'))")
        .unwrap();
    model
}

/// The address of another database of the same server.
fn database_of(url: &str, name: &str) -> Address {
    let (server, _) = url.rsplit_once('/').unwrap();
    Address::Postgres(format!("{server}/{name}"))
}
