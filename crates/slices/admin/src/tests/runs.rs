//! Runs on both databases: planned, carried out, repeated, taken back; and the real registers.

use super::{database, list, named, quiet};
use crate::imports::{self, File, Given, Import, Names, Subject, Tally};
use access::Actor;
use db::{Db, history};
use jiff::civil::date;
use std::sync::Arc;
use testing::{NOON, TestDb};
use values::{Day, Lang, Noun, Slug, TownId};
use web::AppError;

const LIST: &str = "Stadt;Land 1;Partner;Land 2;seit;Art\n\
    Kiel;DE;Vaasa;FI;1967;p\nKiel;DE;Gdynia;PL;1985;f\nKassel;DE;Rovaniemi;FI;;\n";

/// Everything that a reader can see of towns and partnerships, without the numbers of the rows.
fn register(db: &Db) -> Vec<String> {
    db.read(|read| {
        let mut lines: Vec<String> = Vec::new();
        for known in towns::known(read)? {
            let town = towns::town_by_id(read, known.id)?.unwrap();
            let names = known.names.join("|");
            let town = towns::Town {
                id: TownId(0),
                ..town
            };
            lines.push(format!("{town:?} {names}"));
        }
        for pair in partnerships::pairs(read)? {
            let partnership = partnerships::partnership_by_id(read, pair.id)?.unwrap();
            let state = (partnership.since, partnership.kind, partnership.standing);
            lines.push(format!(
                "{} {state:?} {:?}",
                partnership.slug.as_str(),
                partnership.source
            ));
        }
        lines.sort();
        Ok::<_, AppError>(lines)
    })
    .unwrap()
}

fn is_whole(db: &Db) -> bool {
    db.read(history::verify).unwrap().1.is_none()
}

fn take_in(test: &TestDb, import: &Arc<Import>) -> (values::RunId, Tally) {
    let (run, plan) = imports::import(&test.db, NOON, import, &quiet()).unwrap();
    (run, plan.tally)
}

fn slug(text: &str) -> Slug {
    text.parse().unwrap()
}

testing::both! {
    fn a_list_comes_in_once_and_goes_without_a_trace(engine) {
        let test = database(engine);
        let empty = register(&test.db);
        let (run, tally) = take_in(&test, &list(LIST));
        let want = Tally { rows: 3, ready: 3, created: 3, towns: 5, ..Tally::default() };
        assert_eq!(tally, want);
        let full = register(&test.db);
        assert_eq!(full.len(), 8);
        let (_, again) = take_in(&test, &list(LIST));
        let want = Tally { rows: 3, already: 3, ..Tally::default() };
        assert_eq!(again, want);
        assert_eq!(register(&test.db), full);

        let undone = imports::undo(&test.db, NOON, Actor::program("test"), run, &quiet()).unwrap();
        assert_eq!((undone.removed, undone.restored, undone.left.len()), (8, 0, 0));
        assert_eq!(register(&test.db), empty);
        assert!(is_whole(&test.db));
        let twice = imports::undo(&test.db, NOON, Actor::program("test"), run, &quiet());
        assert!(matches!(twice, Err(AppError::Refused(_))));
    }

    fn a_record_taken_in_after_an_undo_has_a_history_of_its_own(engine) {
        let test = database(engine);
        let (run, _) = take_in(&test, &list(LIST));
        imports::undo(&test.db, NOON, Actor::program("test"), run, &quiet()).unwrap();
        take_in(&test, &list(LIST));
        let changes = test.db.read(|read| {
            let kiel = towns::town(read, &slug("kiel"))?.unwrap();
            history::of_record(read, Noun::Town, kiel.id.0, None, 10)
        });
        assert_eq!(changes.unwrap().len(), 1);
    }

    fn a_commit_carries_out_the_plan_that_the_dry_run_stored(engine) {
        let test = database(engine);
        let (run, plan) = imports::dry_run(&test.db, NOON, &list(LIST)).unwrap();
        assert_eq!(register(&test.db), Vec::<String>::new());
        let who = Actor::program("test");
        let tally = imports::commit(&test.db, NOON, who.clone(), run, &quiet()).unwrap();
        assert_eq!(tally, plan.tally);
        assert_eq!(register(&test.db).len(), 8);
        let twice = imports::commit(&test.db, NOON, who, run, &quiet());
        assert!(matches!(twice, Err(AppError::Refused(_))));
    }

    fn a_plan_of_a_register_that_has_changed_is_refused(engine) {
        let test = database(engine);
        let (run, _) = imports::dry_run(&test.db, NOON, &list(LIST)).unwrap();
        take_in(&test, &list("Stadt;Land 1;Partner;Land 2\nKiel;DE;Brest;Belarus\nKiel;DE;Tallinn;Estland\n"));
        let before = register(&test.db);
        let late = imports::commit(&test.db, NOON, Actor::program("test"), run, &quiet());
        assert!(matches!(late, Err(AppError::Refused(_))));
        assert_eq!(register(&test.db), before);
    }

    fn what_people_changed_since_stays_and_is_told(engine) {
        let test = database(engine);
        let (run, _) = take_in(&test, &list(LIST));
        test.db.write(NOON, |tx| {
            let mut kept = partnerships::partnership(tx, &slug("kassel-rovaniemi"))?.unwrap();
            kept.since = Some(Day::Year(1972));
            partnerships::edit(tx, &Actor::program("officer"), &kept, "edit")
        }).unwrap();
        let undone = imports::undo(&test.db, NOON, Actor::program("test"), run, &quiet()).unwrap();
        let left = ["/partnerships/kassel-rovaniemi", "/towns/kassel", "/towns/rovaniemi"];
        assert_eq!((undone.removed, undone.left), (5, left.map(str::to_owned).to_vec()));
        assert_eq!(register(&test.db).len(), 3);
    }

    fn a_row_completes_what_was_not_known_and_the_undo_makes_it_unknown_again(engine) {
        let test = database(engine);
        let names = "wikidata\tname\tcountry\nQ1707\tKiel\tDE\nQ1\tVaasa\tFI\n";
        take_in(&test, &named("Q1707\tQ1\nQ1\tQ1707\n", names, None));
        let before = register(&test.db);
        let (run, tally) = take_in(&test, &list(LIST));
        let want = Tally { rows: 3, ready: 2, noted: 1, created: 2, changed: 1, towns: 3, ..Tally::default() };
        assert_eq!(tally, want);
        let known = test.db.read(|read| partnerships::partnership(read, &slug("kiel-vaasa"))).unwrap().unwrap();
        assert_eq!((known.since, known.kind.code()), (Some(Day::Year(1967)), "twinning"));
        let (_, again) = take_in(&test, &list(LIST));
        assert_eq!((again.already, again.created, again.changed), (3, 0, 0));
        let undone = imports::undo(&test.db, NOON, Actor::program("test"), run, &quiet()).unwrap();
        assert_eq!((undone.removed, undone.restored), (5, 1));
        let after: Vec<String> = register(&test.db).iter().map(|line| line.replace("version: 3", "version: 1")).collect();
        assert_eq!(after, before);
    }

    fn towns_come_in_with_the_names_and_codes_that_a_list_has(engine) {
        let test = database(engine);
        let text = "Name (de);Name (ru);Land;Wikidata;Einwohner\n\
            Nowy Urengoi;Новый Уренгой;Russland;Q104936;107000\nMünchen;;DE;;\n";
        let given = Given { name: "towns.csv", bytes: text.as_bytes() };
        let import = Arc::new(Import {
            file: File::read(given, Subject::Towns, None, date(2021, 11, 10)).unwrap(),
            names: Names::default(),
            who: Actor::program("test"),
            today: date(2021, 11, 10),
        });
        let (_, tally) = take_in(&test, &import);
        let want = Tally { rows: 2, ready: 2, created: 2, towns: 2, ..Tally::default() };
        assert_eq!(tally, want);
        let town = test.db.read(|read| towns::town_by_wikidata(read, "Q104936")).unwrap().unwrap();
        assert_eq!((town.name(Lang::De), town.name(Lang::Ru)), ("Nowy Urengoi", "Новый Уренгой"));
        assert_eq!((town.population, town.zone.as_deref()), (Some(107_000), Some("Asia/Yekaterinburg")));
        let (_, again) = take_in(&test, &import);
        assert_eq!((again.already, again.created), (2, 0));
    }
}

#[test]
fn what_is_left_comes_back_as_the_persons_own_sheet() {
    let rows = "Stadt;Land 1;Partner;Land 2\nKiel;DE;Vaasa;FI\nKiel;DE;Brest;\nKiel;DE;;\n";
    let test = database(testing::Engine::Sqlite);
    let import = list(rows);
    let (_, plan) = imports::dry_run(&test.db, NOON, &import).unwrap();
    let bytes = imports::fix_file(&import.file, &plan, Lang::De, date(2021, 11, 10)).unwrap();
    let sheet = tables::read(&bytes, Some("left.xlsx"), &tables::ReadOptions::default()).unwrap();
    let heads: Vec<&str> = sheet
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    assert_eq!(
        heads,
        ["Stadt", "Land 1", "Partner", "Land 2", "Was zu tun ist"]
    );
    assert_eq!(sheet.rows.len(), 2);
    assert!(
        sheet.rows[0].text(4).starts_with("Mehrere Orte heißen so"),
        "{}",
        sheet.rows[0].text(4)
    );
    assert_eq!(sheet.rows[1].text(4), "Der Partner fehlt: Kiel");
}
