//! Reports, from the rules and from outside. What is told here is told by a slice of the tests, whose records
//! are towns: how many people live there, and that it grew.

mod names;
mod pages;
mod rules;
mod store;
mod words;

use access::Actor;
use db::{DbError, Read, Tx};
use testing::{Engine, TestDb};
use towns::Town;
use values::{Day, Lang, Money, MultiText, Noun, TownId};
use web::{AppError, Figure, Gap, RecordRef, Reportable, Slice, by_lang};

/// From how many inhabitants on the slice of the tests has a second thing to tell.
const MANY: i64 = 250_000;

/// Tells of a town as it is now, whatever the year; of 2019 and 2018 only.
fn tell(read: &mut Read<'_>, town: TownId, year: i16) -> Result<Vec<Reportable>, DbError> {
    let town = towns::town_by_id(read, town)?;
    let Some(town) = town.filter(|_| year == 2019 || year == 2018) else {
        return Ok(Vec::new());
    };
    let n = town.population.unwrap_or(0);
    let mut told = vec![reportable(&town, ("people", "events"), "2019-05", n)];
    if n >= MANY {
        told.push(reportable(&town, ("growth", "events"), "2019-02", n));
    }
    Ok(told)
}

fn reportable(town: &Town, (what, section): (&str, &'static str), on: &str, n: i64) -> Reportable {
    let number = |lang| texts::locale::number(lang, n);
    Reportable {
        key: format!("town-{}-{what}", town.id.0),
        section,
        on: on.parse::<Day>().ok(),
        sentence: by_lang(|lang| format!("{}: {what} {}.", town.name(lang), number(lang))),
        records: vec![RecordRef {
            noun: Noun::Town,
            id: town.id.0,
            version: town.version,
            label: by_lang(|lang| town.name(lang).to_owned()),
            path: town.path(),
        }],
        gaps: vec![Gap {
            code: "no-outcome",
            path: format!("/desk{}", town.path()),
            label: by_lang(|lang| town.name(lang).to_owned()),
        }],
        figures: vec![
            ("activities", Figure::Count(1)),
            ("partners", Figure::Member(town.id.0)),
            ("fund", Figure::Sum(Money::eur_cents(n))),
        ],
    }
}

/// The slices: towns, what is told of them, reports.
fn slices() -> Vec<Slice> {
    let teller = Slice {
        name: "teller",
        reports: vec![tell],
        ..Slice::default()
    };
    vec![
        towns::slice(),
        partnerships::slice(),
        organisations::slice(),
        people::slice(),
        teller,
        crate::slice(),
    ]
}

fn database(engine: Engine) -> TestDb {
    testing::database(engine, &testing::steps(&slices()))
}

fn program() -> Actor {
    Actor::program("test")
}

/// Kiel, with so many inhabitants.
fn kiel(tx: &mut Tx<'_>, population: i64) -> Result<TownId, AppError> {
    let draft = Town {
        names: MultiText::new(Lang::De, "Kiel"),
        population: Some(population),
        ..towns::blank()
    };
    towns::add(tx, &program(), &draft, &[])
}

/// Changes how many people live in a town.
fn count_again(tx: &mut Tx<'_>, town: TownId, population: i64) -> Result<(), AppError> {
    let before = towns::town_by_id(tx, town)?.ok_or(AppError::NotFound)?;
    let draft = Town {
        population: Some(population),
        ..before
    };
    towns::edit(tx, &program(), &draft, &[], "edit")
}
