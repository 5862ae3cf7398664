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
    _folder: Option<TempDir>,
    schema: Option<(String, String)>,
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
    let (address, folder, schema) = match engine {
        Engine::Sqlite => {
            let folder = TempDir::new().unwrap();
            (
                Address::Sqlite(folder.path().join("test.sqlite")),
                Some(folder),
                None,
            )
        }
        Engine::Postgres => {
            let (url, schema) = fresh_schema();
            let joined = if url.contains('?') { '&' } else { '?' };
            let address =
                Address::Postgres(format!("{url}{joined}options=-csearch_path%3D{schema}"));
            (address, None, Some((url, schema)))
        }
    };
    Db::migrate(&address, steps, crate::NOON).unwrap();
    let db = Db::open(&address, steps).unwrap();
    TestDb {
        db,
        address,
        _folder: folder,
        schema,
    }
}

/// A schema of its own. `make test` starts the server and tells its address.
#[expect(
    clippy::disallowed_methods,
    reason = "the address of the test server comes from `make test`"
)]
fn fresh_schema() -> (String, String) {
    let url = std::env::var("JUMELAGE_TEST_POSTGRES")
        .expect("PostgreSQL is needed: run `make test`, or `eval $(scripts/postgres.sh env)` once");
    let n = NUMBER.fetch_add(1, Ordering::SeqCst);
    let schema = format!("t{}_{n}", std::process::id());
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
        if let Some((url, schema)) = &self.schema
            && let Ok(mut client) = postgres::Client::connect(url, postgres::NoTls)
        {
            let _ = client.batch_execute(&format!("drop schema {schema} cascade"));
        }
    }
}
