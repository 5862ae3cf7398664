//! A database for each test.

use crate::Engine;
use db::{Address, Db, Migration};
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;
use web::Slice;

static NUMBER: AtomicU64 = AtomicU64::new(0);

/// A database that goes when the test ends.
pub struct TestDb {
    /// The open database.
    pub db: Db,
    /// Where it is.
    pub address: Address,
    pub(crate) _folder: Option<TempDir>,
    /// What removes it from a server: the server's address, and the statement.
    pub(crate) removal: Option<(String, String)>,
}

/// The migrations of the ground and of these slices, in order.
#[must_use]
pub fn steps(slices: &[Slice]) -> Vec<Migration> {
    let mut steps = db::migrations();
    steps.extend(
        slices
            .iter()
            .flat_map(|slice| slice.migrations.iter().copied()),
    );
    steps
}

/// A fresh database with these migrations.
#[must_use]
pub fn database(engine: Engine, steps: &[Migration]) -> TestDb {
    let (address, folder, removal) = match engine {
        Engine::Sqlite => {
            let folder = TempDir::new().unwrap();
            let address = Address::Sqlite(folder.path().join("test.sqlite"));
            (address, Some(folder), None)
        }
        Engine::Postgres => {
            let (url, schema) = fresh_schema();
            let joined = if url.contains('?') { '&' } else { '?' };
            let address =
                Address::Postgres(format!("{url}{joined}options=-csearch_path%3D{schema}"));
            let removal = format!("drop schema {schema} cascade");
            (address, None, Some((url, removal)))
        }
    };
    Db::migrate(&address, steps, crate::NOON).unwrap();
    let db = Db::open(&address, steps).unwrap();
    TestDb {
        db,
        address,
        _folder: folder,
        removal,
    }
}

/// The address of the test server. `make test` starts the server and tells it.
#[expect(
    clippy::disallowed_methods,
    reason = "the address of the test server comes from `make test`"
)]
pub(crate) fn server() -> String {
    std::env::var("JUMELAGE_TEST_POSTGRES")
        .expect("PostgreSQL is needed: run `make test`, or `eval $(scripts/postgres.sh env)` once")
}

/// A name that no other test has.
pub(crate) fn own_name() -> String {
    let n = NUMBER.fetch_add(1, Ordering::SeqCst);
    format!("t{}_{n}", std::process::id())
}

/// A schema of its own.
fn fresh_schema() -> (String, String) {
    let (url, schema) = (server(), own_name());
    let mut client = postgres::Client::connect(&url, postgres::NoTls).unwrap();
    client
        .batch_execute(&format!(
            "drop schema if exists {schema} cascade; create schema {schema}"
        ))
        .unwrap();
    (url, schema)
}

impl Drop for TestDb {
    fn drop(&mut self) {
        if let Some((url, removal)) = &self.removal
            && let Ok(mut client) = postgres::Client::connect(url, postgres::NoTls)
        {
            let _ = client.batch_execute(removal);
        }
    }
}
