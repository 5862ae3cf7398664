//! The search, from its words and from outside.

mod pages;
mod rules;
mod store;

use access::{Actor, Visibility};
use db::Tx;
use testing::{Engine, NOON, TestDb};
use towns::{NameKind, OtherName, Town};
use values::{Country, Lang, MultiText, TownId};
use web::{AppError, Searchable, Slice};

fn slices() -> Vec<Slice> {
    vec![towns::slice(), partnerships::slice(), crate::slice()]
}

fn searchables() -> Vec<Searchable> {
    slices()
        .into_iter()
        .flat_map(|slice| slice.searchables)
        .collect()
}

/// An empty database that keeps its index.
fn database(engine: Engine) -> TestDb {
    let test = testing::database(engine, &testing::steps(&slices()));
    test.db.watch(crate::watch(searchables()));
    test
}

fn program() -> Actor {
    Actor::program("test")
}

fn town(names: &[(Lang, &str)], country: &str) -> Town {
    let mut all = MultiText::default();
    for (lang, name) in names {
        all.set(*lang, name);
    }
    Town {
        names: all,
        country: country.parse::<Country>().ok(),
        ..towns::blank()
    }
}

/// The towns of the world, by the number at which they are added: Kassel 1, Nowy Urengoi 2, Düsseldorf 3, Kiel 4.
fn towns() -> Vec<(Town, Vec<OtherName>)> {
    let former = OtherName {
        kind: NameKind::Former,
        lang: None,
        name: "Cassel".to_owned(),
        until: "1926".parse().ok(),
    };
    vec![
        (
            town(&[(Lang::De, "Kassel"), (Lang::Ru, "Кассель")], "DE"),
            vec![former],
        ),
        (
            Town {
                native: Some("Новый Уренгой".to_owned()),
                ..town(
                    &[(Lang::De, "Nowy Urengoi"), (Lang::En, "Novy Urengoy")],
                    "RU",
                )
            },
            Vec::new(),
        ),
        (town(&[(Lang::De, "Düsseldorf")], "DE"), Vec::new()),
        (
            town(&[(Lang::De, "Kiel"), (Lang::Ru, "Киль")], "DE"),
            Vec::new(),
        ),
    ]
}

/// Kassel and Nowy Urengoi with their partnership of 2005; Düsseldorf and Kiel with a secret one of Kiel's office.
fn fill(tx: &mut Tx<'_>) -> Result<(), AppError> {
    let mut ids = Vec::new();
    for (town, others) in towns() {
        ids.push(towns::add(tx, &program(), &town, &others)?);
    }
    let pair = |a: usize, b: usize| vec![ids[a], ids[b]];
    let public = partnerships::Partnership {
        parties: pair(0, 1),
        since: "2005".parse().ok(),
        about: MultiText::new(
            Lang::De,
            "Junge Angestellte der Verwaltungen besuchen einander im Sommer.",
        ),
        ..partnerships::blank()
    };
    let secret = partnerships::Partnership {
        parties: pair(2, 3),
        since: "2019".parse().ok(),
        about: MultiText::new(
            Lang::De,
            "Verhandlungen über eine Fährverbindung nach Quadrath.",
        ),
        visibility: Visibility::Parties,
        ..partnerships::blank()
    };
    partnerships::add(tx, &program(), &public)?;
    partnerships::add(tx, &program(), &secret)?;
    Ok(())
}

fn world(engine: Engine) -> TestDb {
    let test = database(engine);
    test.db.write(NOON, fill).unwrap();
    test
}

const KASSEL: TownId = TownId(1);
const KIEL: TownId = TownId(4);
