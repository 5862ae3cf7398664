//! The index on both engines: kept with each record, in the reader's scope, by few queries and no scan.

use super::{KASSEL, KIEL, database, program, searchables, town, world};
use crate::found::{Found, find};
use crate::model::{Asked, Filter, Hit, Look, Reach};
use crate::query::Query;
use crate::store;
use access::Scope;
use db::{Db, DbError};
use testing::NOON;
use values::{Lang, Noun, TownId};
use web::AppError;

/// What a line finds in a scope, and by how many queries.
fn found_in(db: &Db, scope: Scope, line: &'static str, filter: Filter) -> (Found, u32) {
    db.read(move |read| -> Result<_, DbError> {
        let look = Look {
            scope: &scope,
            home: Some(KASSEL),
            filter: &filter,
            after: None,
            limit: 20,
        };
        let found = find(read, line, &look)?;
        Ok((found, read.n_queries()))
    })
    .unwrap()
}

/// The German titles of what the public finds, the best first.
fn titles(db: &Db, line: &'static str) -> Vec<String> {
    let (found, _) = found_in(db, Scope::public(), line, Filter::default());
    let title = |hit: &Hit| hit.label[0].as_str().unwrap().to_owned();
    found.hits.iter().map(title).collect()
}

fn of_office(town: TownId) -> Scope {
    Scope {
        everything: false,
        offices: true,
        towns: vec![town],
    }
}

testing::both! {
    fn a_town_is_found_in_every_spelling(engine) {
        let test = world(engine);
        for line in [
            "Nowy Urengoi", "Новый Уренгой", "Novy Urengoy", "Nowi Urengoj", "novyj urengoj", "НОВЫЙ УРЕНГОЙ",
            "Nowy Ureng", "Urengoi", "Urengio",
        ] {
            let found = titles(&test.db, line);
            assert_eq!(found, ["Nowy Urengoi", "Kassel – Nowy Urengoi"], "{line}");
        }
        for line in ["Düsseldorf", "Dusseldorf", "Duesseldorf", "DÜSSELDORF", "Düseldorf", "Duesseldrof"] {
            assert_eq!(titles(&test.db, line), ["Düsseldorf"], "{line}");
        }
        for line in ["Cassel", "Кассель", "kas", "Kasel"] {
            assert_eq!(titles(&test.db, line)[0], "Kassel", "{line}");
        }
    }

    fn what_is_written_is_found_by_stem_country_and_year(engine) {
        let test = world(engine);
        for line in ["Verwaltung", "Angestellter Kassel", "Sommer"] {
            assert_eq!(titles(&test.db, line), ["Kassel – Nowy Urengoi"], "{line}");
        }
        assert_eq!(titles(&test.db, "Russland"), ["Nowy Urengoi"]);
        assert_eq!(titles(&test.db, "2005"), ["Kassel – Nowy Urengoi"]);
        assert_eq!(titles(&test.db, "Partnerschaften"), ["Kassel – Nowy Urengoi"]);
        assert_eq!(titles(&test.db, "Partnerschaften Kassel"), ["Kassel", "Kassel – Nowy Urengoi"]);
    }

    fn a_whole_register_is_filed_together_and_taken_out_together(engine) {
        let test = database(engine);
        let name = |n| if n == 601 { "Werderort Zuletzt".to_owned() } else { format!("Werderort {n}") };
        let many = move || (1..=601).map(move |n| (town(&[(Lang::De, &name(n))], "DE"), Vec::new()));
        let added: Result<Vec<TownId>, AppError> = test.db.write(NOON, move |tx| {
            towns::add_all(tx, &program(), many().collect(), &|_| {})
        });
        let ids = added.unwrap();
        let n = |line| found_in(&test.db, Scope::public(), line, Filter::default()).0.total;
        assert_eq!((n("Werderort"), n("Deutschland")), (601, 601));
        for line in ["Werderort Zuletzt", "Zuletzt", "Zueltzt"] {
            assert_eq!(titles(&test.db, line), ["Werderort Zuletzt"], "{line}");
        }
        let gone: Result<(), AppError> = test.db.write(NOON, move |tx| {
            for id in ids.iter().skip(1) {
                towns::take_back(tx, &program(), *id)?;
            }
            Ok(())
        });
        gone.unwrap();
        assert_eq!((n("Werderort"), n("Deutschland")), (1, 1));
        assert_eq!(titles(&test.db, "Werderort"), ["Werderort 1"]);
    }

    fn the_index_follows_each_record_in_its_transaction(engine) {
        let test = world(engine);
        test.db.write(NOON, |tx| {
            let before = towns::town_by_id(tx, TownId(2))?.unwrap();
            let names = town(&[(Lang::De, "Karlsaue")], "DE").names;
            let draft = towns::Town { names, native: None, ..before };
            towns::edit(tx, &program(), &draft, &[], "edit")
        }).unwrap();
        // The partnership is told anew, because its town has another name.
        assert_eq!(titles(&test.db, "Karlsaue"), ["Karlsaue", "Kassel – Karlsaue"]);
        assert_eq!(titles(&test.db, "Urengoi"), Vec::<String>::new());
        let failed: Result<(), AppError> = test.db.write(NOON, |tx| {
            towns::add(tx, &program(), &town(&[(Lang::De, "Xanten")], "DE"), &[])?;
            Err(AppError::NotFound)
        });
        assert!(failed.is_err());
        assert_eq!(titles(&test.db, "Xanten"), Vec::<String>::new());
    }

    fn what_a_reader_may_not_see_leaves_no_trace(engine) {
        let test = world(engine);
        let look = |scope: Scope, line: &'static str| {
            let (found, _) = found_in(&test.db, scope, line, Filter::default());
            let years: Vec<String> = found.years.iter().map(|(year, _)| year.clone()).collect();
            (found.total, found.nouns.clone(), years, found.meant("Düsseldorf – Kiel"))
        };
        let nothing = (0, Vec::new(), Vec::new(), None);
        for line in ["Quadrath", "Fährverbindung", "Quadrahts"] {
            assert_eq!(look(Scope::public(), line), nothing, "{line}");
            assert_eq!(look(of_office(KASSEL), line), nothing, "{line}");
        }
        assert_eq!(look(of_office(KIEL), "Quadrath").0, 1);
        assert_eq!(look(Scope::everything(), "Quadrath").0, 1);
        // Beside something public, the hidden record is in no count and in no facet.
        assert_eq!(look(Scope::public(), "Kiel"), (1, vec![(Noun::Town, 1)], Vec::new(), None));
        let own = look(of_office(KIEL), "Kiel");
        assert_eq!((own.0, own.2), (2, vec!["2019".to_owned()]));
        assert_eq!(look(Scope::public(), "2019").0, 0);
        assert_eq!(look(of_office(KIEL), "2019").0, 1);
    }

    fn a_rebuilt_index_is_the_same(engine) {
        let test = world(engine);
        let before: Vec<Vec<String>> = ["Kassel", "Urengoi", "Verwaltung", "2005"].map(|line| titles(&test.db, line)).to_vec();
        assert_eq!(crate::reindex(&test.db, &searchables(), NOON).unwrap(), 6);
        let after: Vec<Vec<String>> = ["Kassel", "Urengoi", "Verwaltung", "2005"].map(|line| titles(&test.db, line)).to_vec();
        assert_eq!(before, after);
        assert!(before.iter().all(|found| !found.is_empty()));
    }

    fn more_records_cost_no_more_queries(engine) {
        let test = world(engine);
        let count = || ["Kassel", "Nowi Urengoj", "2005 Partnerschaften"]
            .map(|line| found_in(&test.db, Scope::public(), line, Filter::default()).1);
        let few = count();
        test.db.write(NOON, |tx| -> Result<(), AppError> {
            for n in 0..30 {
                towns::add(tx, &program(), &town(&[(Lang::De, &format!("Kassel {n}"))], "DE"), &[])?;
            }
            Ok(())
        }).unwrap();
        assert_eq!(titles(&test.db, "Kassel").len(), 20);
        assert_eq!(count(), few);
        assert!(few.iter().all(|n| *n <= 12), "{few:?}");
    }

    fn pages_of_hits_show_each_once(engine) {
        let test = database(engine);
        test.db.write(NOON, |tx| -> Result<(), AppError> {
            for n in 0..45 {
                towns::add(tx, &program(), &town(&[(Lang::De, &format!("Neustadt {n}"))], "DE"), &[])?;
            }
            Ok(())
        }).unwrap();
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let from = after.clone();
            let (hits, next) = test.db.read(move |read| {
                let query = Query::read("Neustadt");
                let asked = Asked { query: &query, reach: Reach::All, scope: &Scope::public(), home: None };
                store::hits(read, &asked, &Filter::default(), from.as_ref(), 20)
            }).unwrap();
            seen.extend(hits.into_iter().map(|hit| hit.id));
            after = next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen.len(), 45);
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 45);
    }

    fn filters_narrow_and_facets_count_beside_them(engine) {
        let test = world(engine);
        let filter = Filter { noun: Some(Noun::Town), ..Filter::default() };
        let (found, _) = found_in(&test.db, Scope::public(), "Kassel", filter);
        assert_eq!((found.total, found.hits.len()), (1, 1));
        assert_eq!(found.nouns, [(Noun::Town, 1), (Noun::Partnership, 1)].into_iter().collect::<Vec<_>>());
        let filter = Filter { country: "RU".parse().ok(), ..Filter::default() };
        let (found, _) = found_in(&test.db, Scope::public(), "Kassel", filter);
        assert_eq!(found.total, 1);
        assert_eq!(found.countries, [("DE".to_owned(), 2), ("RU".to_owned(), 1)]);
        let filter = Filter { year: Some(2005), ..Filter::default() };
        assert_eq!(found_in(&test.db, Scope::public(), "Kassel", filter).0.total, 1);
    }
}
