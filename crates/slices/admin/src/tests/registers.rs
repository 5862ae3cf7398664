//! The real registers, where they stand beside the checkout: the counts add up, a second time nothing is new,
//! and after the undo everything is as before.

use super::{database, quiet};
use crate::demo;
use crate::imports::{self, File, Given, Import, Names, Subject, Tally};
use access::Actor;
use jiff::civil::date;
use std::path::PathBuf;
use std::sync::Arc;
use testing::{Engine, NOON, TestDb};
use values::RunId;
use web::AppError;

fn given<'a>(path: &'a std::path::Path, bytes: &'a [u8]) -> Given<'a> {
    let name = path.file_name().unwrap().to_str().unwrap();
    Given { name, bytes }
}

fn import(path: &PathBuf, names: Option<&PathBuf>) -> Arc<Import> {
    let today = date(2026, 11, 25);
    let bytes = std::fs::read(path).unwrap();
    let names = names.map(|path| {
        let bytes = std::fs::read(path).unwrap();
        Names::read(given(path, &bytes), today).unwrap()
    });
    Arc::new(Import {
        file: File::read(given(path, &bytes), Subject::Partnerships, None, today).unwrap(),
        names: names.unwrap_or_default(),
        who: Actor::program("test"),
        today,
    })
}

/// Takes a register in and again; gives the counts of the first time.
fn there_twice(import: &Arc<Import>) -> Tally {
    let test = database(Engine::Sqlite);
    twice(&test, import).1
}

/// Takes a register in, again, and back; gives the counts of the first time.
fn there_and_back(import: &Arc<Import>) -> Tally {
    let test = database(Engine::Sqlite);
    let (run, tally) = twice(&test, import);
    let undone = imports::undo(&test.db, NOON, Actor::program("test"), run, &quiet()).unwrap();
    assert_eq!(
        (undone.removed, undone.left.len()),
        (tally.created + tally.towns, 0)
    );
    let left = test
        .db
        .read(|read| Ok::<_, AppError>((towns::known(read)?, partnerships::pairs(read)?)));
    assert_eq!(left.unwrap(), (Vec::new(), Vec::new()));
    tally
}

fn twice(test: &TestDb, import: &Arc<Import>) -> (RunId, Tally) {
    let (run, plan) = imports::import(&test.db, NOON, import, &quiet()).unwrap();
    let tally = plan.tally;
    let verdicts = [
        tally.ready,
        tally.noted,
        tally.needs_you,
        tally.already,
        tally.unreadable,
    ];
    assert_eq!(verdicts.iter().sum::<usize>(), tally.rows);
    assert_eq!(plan.rows.len(), tally.rows);
    let again = imports::import_news(&test.db, NOON, import, &quiet())
        .unwrap()
        .tally;
    assert_eq!((again.created, again.changed, again.towns), (0, 0, 0));
    // Beside the towns that the first time brought, a row or two of ten thousand is asked about that was taken
    // alone before: the name has a second bearer now. It is asked, not guessed, and nothing changes.
    let taken = tally.ready + tally.noted;
    assert_eq!(again.already + again.needs_you, taken + tally.needs_you);
    assert!(again.already + 2 >= taken, "{again:?} after {tally:?}");
    (run, tally)
}

#[test]
fn the_statements_of_wikidata_are_17401_partnerships() {
    let pairs = testing::shared("data/twinning/wikidata_p190_pairs.tsv");
    let names = testing::shared("data/twinning/wikidata_p190_names_de.tsv");
    let Some((pairs, names)) = pairs.zip(names) else {
        return;
    };
    let import = import(&pairs, Some(&names));
    let tally = there_twice(&import);
    assert_eq!(
        (tally.rows, tally.created, tally.towns),
        (34_182, 17_401, 10_055)
    );
    assert_eq!((tally.needs_you, tally.unreadable), (0, 0));
}

#[test]
fn the_directory_of_eight_laender_loses_no_row() {
    let Some(path) = testing::shared("data/twinning/directory_de_8_laender.csv") else {
        return;
    };
    let tally = there_and_back(&import(&path, None));
    assert_eq!(tally.rows, 3125);
    assert!(tally.needs_you < 400, "{tally:?}");
}

#[test]
fn the_list_of_wikipedia_loses_no_row() {
    let Some(path) = testing::shared("data/twinning/wikipedia_pairs_2026.csv") else {
        return;
    };
    let tally = there_twice(&import(&path, None));
    assert_eq!(tally.rows, 26_114);
}

#[test]
fn the_register_that_ships_stands_around_the_cases_and_is_loaded_once() {
    let test = database(Engine::Sqlite);
    demo::load(&test.db, NOON, &[]).unwrap();
    let before = test.db.read(towns::known).unwrap();
    let [world, europe] = demo::load_register(&test.db, NOON, &quiet()).unwrap();
    assert_eq!((world.rows, europe.rows), (34_178, 13_081));
    let after = test.db.read(towns::known).unwrap();
    assert_eq!(after.len(), before.len() + world.towns + europe.towns);
    for town in before.iter().filter(|town| town.wikidata.is_some()) {
        let same = after.iter().filter(|other| other.wikidata == town.wikidata);
        assert_eq!(same.count(), 1, "{town:?}");
    }
    let [again, and_again] = demo::load_register(&test.db, NOON, &quiet()).unwrap();
    for tally in [again, and_again] {
        assert_eq!((tally.created, tally.changed, tally.towns), (0, 0, 0));
    }
}

/// G-invisible-characters: a cell with an invisible sign is the town that is there already.
#[test]
fn g_invisible_characters_make_no_second_kiel() {
    let Some(path) = testing::shared("cases/files/g-invisible.csv") else {
        return;
    };
    let test = database(Engine::Sqlite);
    let there = "Stadt;Land 1;Partner;Land 2\nKiel;DE;Düren;DE\n";
    imports::import(&test.db, NOON, &super::list(there), &quiet()).unwrap();
    let today = date(2026, 11, 25);
    let bytes = std::fs::read(&path).unwrap();
    // The rows as the case has them, each side's country told: what it leaves open is not what it is about.
    let map = "[town]\nname = \"Stadt\"\ncountry = \"=DE\"\n[partner]\nname = \"Partner\"\ncountry = \"Land\"\n";
    let file = File::read(
        given(&path, &bytes),
        Subject::Partnerships,
        Some(imports::Map::read(map).unwrap()),
        today,
    );
    let import = Arc::new(Import {
        file: file.unwrap(),
        names: Names::default(),
        who: Actor::program("test"),
        today,
    });
    let (_, plan) = imports::import(&test.db, NOON, &import, &quiet()).unwrap();
    assert_eq!(plan.tally.rows, 3);
    let towns = test.db.read(towns::known).unwrap();
    for name in ["Kiel", "Düren"] {
        let bearers = towns
            .iter()
            .filter(|town| town.names.iter().any(|own| own == name));
        assert_eq!(bearers.count(), 1, "{name}");
    }
    let aarhus = towns
        .iter()
        .any(|town| town.names.iter().any(|own| own == "Aarhus"));
    assert!(aarhus, "the row of Kiel was taken");
}
