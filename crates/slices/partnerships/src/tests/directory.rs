//! The directory in memory says what the database says, to each reader, and at once.

use crate::directory::{Chosen, Counts, Directory, Mark};
use crate::store::{self, Filter};
use crate::{Kind, Partnership, Standing, actions, blank};
use access::{Actor, Scope, Visibility};
use db::{DbError, Read, history};
use std::sync::Arc;
use testing::{Engine, NOON, TestDb};
use values::{Lang, MultiText, PartnershipId, TownId};
use web::{AppError, Memory};

/// Kiel, Aarhus, Brest and Kaliningrad, by the number at which they are added.
const TOWNS: [(&str, &str); 4] = [
    ("Kiel", "DE"),
    ("Aarhus", "DK"),
    ("Brest", "FR"),
    ("Kaliningrad", "RU"),
];

/// Parties, kind, standing, since, and who may see it.
type Told = (&'static [i64], Kind, Standing, &'static str, Visibility);

const PARTNERSHIPS: [Told; 7] = [
    (
        &[1, 2],
        Kind::Twinning,
        Standing::InForce,
        "2019-06",
        Visibility::Public,
    ),
    (
        &[1, 3],
        Kind::Twinning,
        Standing::InForce,
        "1964",
        Visibility::Public,
    ),
    (
        &[1, 4],
        Kind::Twinning,
        Standing::Suspended,
        "1992-05-13",
        Visibility::Public,
    ),
    (
        &[2, 3],
        Kind::Friendship,
        Standing::InForce,
        "1969",
        Visibility::Public,
    ),
    (
        &[2, 4],
        Kind::Contact,
        Standing::Ended,
        "1990",
        Visibility::Offices,
    ),
    (
        &[3, 4],
        Kind::Friendship,
        Standing::Unknown,
        "",
        Visibility::Parties,
    ),
    (
        &[1, 2, 3],
        Kind::Cooperation,
        Standing::InPreparation,
        "2021",
        Visibility::Parties,
    ),
];

fn who() -> Actor {
    Actor::program("test")
}

fn world(engine: Engine) -> TestDb {
    let slices = [towns::slice(), crate::slice()];
    let test = testing::database(engine, &testing::steps(&slices));
    let made: Result<(), AppError> = test.db.write(NOON, |tx| {
        for (name, country) in TOWNS {
            let town = towns::Town {
                names: MultiText::new(Lang::En, name),
                country: country.parse().ok(),
                ..towns::blank()
            };
            towns::add(tx, &who(), &town, &[])?;
        }
        for (parties, kind, standing, since, visibility) in PARTNERSHIPS {
            let draft = Partnership {
                parties: parties.iter().copied().map(TownId).collect(),
                kind,
                standing,
                since: since.parse().ok(),
                visibility,
                ..blank()
            };
            actions::add(tx, &who(), &draft)?;
        }
        Ok(())
    });
    made.unwrap();
    test
}

fn office(towns: &[i64]) -> Scope {
    Scope {
        everything: false,
        offices: true,
        towns: towns.iter().copied().map(TownId).collect(),
    }
}

fn scopes() -> Vec<Scope> {
    vec![
        Scope::public(),
        Scope::everything(),
        office(&[]),
        office(&[1]),
        office(&[3, 4]),
    ]
}

/// One filter of each sort, and some together.
fn filters() -> Vec<Filter> {
    let all = Filter::default;
    vec![
        all(),
        Filter {
            kind: Some(Kind::Twinning),
            ..all()
        },
        Filter {
            standing: Some(Standing::InForce),
            ..all()
        },
        Filter {
            country: "RU".parse().ok(),
            ..all()
        },
        Filter {
            country: "PL".parse().ok(),
            ..all()
        },
        Filter {
            year: Some(1992),
            ..all()
        },
        Filter {
            decade: Some(1960),
            ..all()
        },
        Filter {
            town: Some(TownId(3)),
            ..all()
        },
        Filter {
            name: "ka".to_owned(),
            ..all()
        },
        Filter {
            kind: Some(Kind::Twinning),
            standing: Some(Standing::InForce),
            decade: Some(1960),
            ..all()
        },
        Filter {
            kind: Some(Kind::Friendship),
            country: "FR".parse().ok(),
            name: "br".to_owned(),
            ..all()
        },
    ]
}

fn current(read: &mut Read<'_>, memory: &Memory) -> Result<Arc<Directory>, DbError> {
    let newest = history::newest_number(read)?;
    memory.at(newest, |older| store::directory(read, older))
}

fn chosen(read: &mut Read<'_>, directory: &Directory, filter: &Filter) -> Result<Chosen, DbError> {
    let mut others = Vec::new();
    if let Some(town) = filter.town {
        others.push(store::of_town(read, directory, town)?);
    }
    if !filter.name.is_empty() {
        others.push(store::by_name(read, directory, &filter.name)?);
    }
    Ok(Chosen {
        kind: filter.kind.map(Mark::Kind),
        standing: filter.standing.map(Mark::Standing),
        country: filter.country.map(Mark::Country),
        begun: filter
            .year
            .map(Mark::Year)
            .or(filter.decade.map(Mark::Decade)),
        others,
    })
}

/// The filter that each link of the facets sets, and how many it says there are.
fn behind(filter: &Filter, counts: Counts) -> Vec<(Filter, i64)> {
    let mut behind = Vec::new();
    for (kind, n) in counts.kinds {
        let filter = filter.clone();
        behind.push((
            Filter {
                kind: Some(kind),
                ..filter
            },
            n,
        ));
    }
    for (standing, n) in counts.standings {
        let filter = filter.clone();
        behind.push((
            Filter {
                standing: Some(standing),
                ..filter
            },
            n,
        ));
    }
    for (country, n) in counts.countries {
        let filter = filter.clone();
        behind.push((
            Filter {
                country: Some(country),
                ..filter
            },
            n,
        ));
    }
    for (decade, n) in counts.decades {
        let filter = filter.clone();
        behind.push((
            Filter {
                decade: Some(decade),
                year: None,
                ..filter
            },
            n,
        ));
    }
    behind
}

/// The list by the directory is the list by the database, in each scope and under each filter; and what a facet
/// counts is what is listed under it.
fn agree(read: &mut Read<'_>, directory: &Directory) -> Result<(), DbError> {
    let in_database = |read: &mut Read<'_>, scope: &Scope, filter: &Filter| {
        let (rows, _) = store::partnerships(read, scope, filter, None, 100)?;
        Ok::<Vec<PartnershipId>, DbError>(
            rows.iter().map(|(partnership, _)| partnership.id).collect(),
        )
    };
    for scope in scopes() {
        let seen = store::in_scope(read, directory, &scope)?;
        for filter in filters() {
            let chosen = chosen(read, directory, &filter)?;
            let left = directory.narrowed(&seen, &chosen);
            let expected = in_database(read, &scope, &filter)?;
            let (page, next) = directory.page(&left, None, 100);
            assert_eq!(
                (page, next),
                (expected.clone(), None),
                "{scope:?} {filter:?}"
            );
            assert_eq!(left.count(), i64::try_from(expected.len()).unwrap());
            let counts = directory.counts(&seen, &chosen);
            for (filter, n) in behind(&filter, counts) {
                let listed = in_database(read, &scope, &filter)?;
                assert_eq!(
                    i64::try_from(listed.len()).unwrap(),
                    n,
                    "{scope:?} {filter:?}"
                );
            }
        }
    }
    Ok(())
}

testing::both! {
    fn the_directory_says_what_the_database_says(engine) {
        let test = world(engine);
        test.db.read(|read| {
            let directory = current(read, &Memory::default())?;
            agree(read, &directory)
        }).unwrap();
    }

    fn a_hidden_partnership_is_in_no_count(engine) {
        let test = world(engine);
        let numbers = |scope: Scope| {
            let seen = test.db.read(move |read| {
                let directory = current(read, &Memory::default())?;
                let seen = store::in_scope(read, &directory, &scope)?;
                Ok::<_, DbError>((seen.count(), directory.counts(&seen, &Chosen::default())))
            });
            seen.unwrap()
        };
        let (all, counts) = numbers(Scope::public());
        assert_eq!(all, 4);
        assert_eq!(counts.kinds, [(Kind::Twinning, 3), (Kind::Friendship, 1)]);
        assert_eq!(counts.standings, [(Standing::InForce, 3), (Standing::Suspended, 1)]);
        assert_eq!(counts.decades, [(2010, 1), (1990, 1), (1960, 2)]);
        let countries: Vec<(&str, i64)> = counts.countries.iter().map(|(one, n)| (one.code(), *n)).collect();
        assert_eq!(countries, [("DE", 3), ("DK", 2), ("FR", 2), ("RU", 1)]);
        assert_eq!(numbers(office(&[])).0, 5, "an officer of no party");
        assert_eq!(numbers(office(&[1])).0, 6, "an officer of Kiel");
        assert_eq!(numbers(Scope::everything()).0, 7);
    }

    fn a_change_is_in_the_directory_at_once_without_reading_it_anew(engine) {
        let test = world(engine);
        let memory = Arc::new(Memory::default());
        let look = |expected: u32| {
            let memory = memory.clone();
            let n = test.db.read(move |read| {
                let before = read.n_queries();
                let directory = current(read, &memory)?;
                let n = read.n_queries() - before;
                agree(read, &directory)?;
                Ok::<u32, DbError>(n)
            });
            assert_eq!(n.unwrap(), expected);
        };
        // The newest change, and two for all of it.
        look(3);
        look(1);
        let edited: Result<(), AppError> = test.db.write(NOON, |tx| {
            let before = store::partnership_by_id(tx, PartnershipId(1))?.unwrap();
            let draft = Partnership { kind: Kind::Friendship, since: "1975".parse().ok(), ..before };
            actions::edit(tx, &who(), &draft, "edit")
        });
        edited.unwrap();
        // The newest change, what was changed, and two for the one partnership.
        look(4);
        let moved: Result<(), AppError> = test.db.write(NOON, |tx| {
            actions::take_back(tx, &who(), PartnershipId(2))?;
            let draft = Partnership { parties: vec![TownId(2), TownId(1)], kind: Kind::Contact, ..blank() };
            actions::add(tx, &who(), &draft)?;
            let again = Partnership { parties: vec![TownId(1), TownId(3)], ..blank() };
            actions::add(tx, &who(), &again)?;
            Ok(())
        });
        moved.unwrap();
        // One of the three is gone, so that there is nothing to ask about its countries.
        look(7);
        let town: Result<(), AppError> = test.db.write(NOON, |tx| {
            let before = towns::town_by_id(tx, TownId(4))?.unwrap();
            towns::edit(tx, &who(), &towns::Town { country: "PL".parse().ok(), ..before }, &[], "edit")
        });
        town.unwrap();
        // What was changed, the town's three partnerships, and two for each.
        look(9);
    }

    fn pages_of_the_list_follow_each_other_to_the_end(engine) {
        let test = world(engine);
        test.db.read(|read| {
            let directory = current(read, &Memory::default())?;
            let seen = store::in_scope(read, &directory, &Scope::everything())?;
            let (whole, _) = directory.page(&seen, None, 100);
            let (mut pages, mut after) = (Vec::new(), None);
            loop {
                let (page, last) = directory.page(&seen, after.as_deref(), 2);
                let shown = store::partnerships_by_ids(read, &page, 2)?;
                let ids: Vec<PartnershipId> = shown.iter().map(|(partnership, _)| partnership.id).collect();
                assert_eq!(ids, page);
                assert!(shown.iter().all(|(_, parties)| parties.len() >= 2));
                pages.extend(page);
                let Some((slug, _)) = last else { break };
                after = Some(slug.as_str().to_owned());
            }
            assert_eq!(pages, whole);
            let (behind, _) = directory.page(&seen, Some("kiel-b"), 1);
            let first = store::partnerships_by_ids(read, &behind, 1)?;
            assert_eq!(first[0].0.slug.as_str(), "kiel-brest", "a place whose row is gone");
            Ok::<(), DbError>(())
        }).unwrap();
    }

    fn no_part_of_a_page_of_the_list_is_a_scan(engine) {
        let test = world(engine);
        let plans = test.db.read(|read| {
            let mut plans = Vec::new();
            for (sql, values) in store::page_statements() {
                plans.push((sql.clone(), read.plan(&sql, &values)?));
            }
            Ok::<_, DbError>(plans)
        });
        for (sql, plan) in plans.unwrap() {
            assert!(!plan.is_empty(), "{sql}");
            assert_eq!(testing::scans(&plan, &[]), Vec::<String>::new(), "{sql}\n{plan:#?}");
        }
    }
}
