//! Imports: from the head of a column to the undo of a run, on both databases.

mod columns;
mod registers;
mod runs;
mod verdicts;

use crate::imports::{File, Given, Import, ImportError, Map, Names, Subject, Told};
use access::Actor;
use jiff::civil::date;
use std::sync::Arc;
use testing::{Engine, TestDb};

/// The slices on which imports stand, with their tables.
fn database(engine: Engine) -> TestDb {
    let slices = [
        accounts::slice(),
        towns::slice(),
        partnerships::slice(),
        organisations::slice(),
        people::slice(),
        agreements::slice(),
        activities::slice(),
        calls::slice(),
        reports::slice(),
        crate::slice(),
    ];
    testing::database(engine, &testing::steps(&slices))
}

fn read_file(name: &str, text: &str, map: Option<&str>) -> Result<File, ImportError> {
    let given = Given {
        name,
        bytes: text.as_bytes(),
    };
    let map = map.map(|text| Map::read(text).unwrap());
    File::read(given, Subject::Partnerships, map, date(2021, 11, 10))
}

/// A file of partnerships, with names for its Q-ids.
fn named(text: &str, names: &str, map: Option<&str>) -> Arc<Import> {
    let today = date(2021, 11, 10);
    let given = Given {
        name: "names_de.tsv",
        bytes: names.as_bytes(),
    };
    let names = if names.is_empty() {
        Names::default()
    } else {
        Names::read(given, today).unwrap()
    };
    Arc::new(Import {
        file: read_file("list.csv", text, map).unwrap(),
        names,
        who: Actor::program("test"),
        today,
    })
}

fn list(text: &str) -> Arc<Import> {
    named(text, "", None)
}

fn quiet() -> Arc<Told> {
    Arc::new(|_, _, _| {})
}
