//! Persons on both engines, from the store and from outside.

mod pages;
mod store;

use crate::{Office, Person, actions, blank};
use access::{Actor, Visibility};
use organisations::Organisation;
use testing::{Engine, NOON, TestDb};
use values::{Lang, MultiText, PersonId, TownId};
use web::AppError;

fn slices() -> Vec<web::Slice> {
    vec![
        towns::slice(),
        partnerships::slice(),
        organisations::slice(),
        crate::slice(),
    ]
}

fn en(text: &str) -> MultiText {
    MultiText::new(Lang::En, text)
}

/// Kassel with an association, and a mayor of it whose name has two scripts.
fn world(engine: Engine) -> (TestDb, Person) {
    let test = testing::database(engine, &testing::steps(&slices()));
    let made: Result<Person, AppError> = test.db.write(NOON, |tx| {
        let who = Actor::program("test");
        let town = towns::Town {
            names: en("Kassel"),
            ..towns::blank()
        };
        let town = towns::add(tx, &who, &town, &[])?;
        let association = Organisation {
            name: en("Friends of Kassel"),
            town: Some(town),
            ..organisations::blank()
        };
        organisations::add(tx, &who, &association)?;
        let id = actions::add(tx, &who, &mayor(Some(town)))?;
        crate::person_by_id(tx, id)?.ok_or(AppError::NotFound)
    });
    let made = made.unwrap();
    (test, made)
}

fn mayor(town_id: Option<TownId>) -> Person {
    let mut name = en("Ada-Maria Mustermann");
    name.set(Lang::Ru, "Ада-Мария Мустерманн");
    let office = |title: &str, from: &str| Office {
        title: en(title),
        town_id,
        organisation_id: None,
        from_day: from.parse().ok(),
        to_day: None,
    };
    Person {
        name,
        source: Some("https://example.org".to_owned()),
        offices: vec![
            office("lord mayor of Kassel", "2017"),
            office("councillor of Kassel", "2011-05"),
        ],
        ..blank()
    }
}

/// The same person, whose name only the offices see.
fn hidden(person: &Person) -> Person {
    Person {
        visibility: Visibility::Offices,
        ..person.clone()
    }
}

fn namesake() -> Person {
    Person {
        id: PersonId(0),
        ..hidden(&mayor(None))
    }
}
