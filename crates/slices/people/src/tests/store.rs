//! Every store function on both engines, and the deeds that use them.

use super::{hidden, mayor, namesake, world};
use crate::{Person, actions, form, may_see_name, name_as_typed, store};
use access::{Actor, Scope, Visibility};
use testing::NOON;
use values::{Lang, Slug, TownId};
use web::{AppError, Kept};

fn slugs(found: &[Person]) -> Vec<&str> {
    found.iter().map(|one| one.slug.as_str()).collect()
}

#[test]
fn a_name_is_filed_under_a_language_of_its_script() {
    for (typed, reader, tag) in [
        ("Ада Мустерманн", Lang::De, "ru"),
        ("Ada Mustermann", Lang::Ru, "en"),
        ("Ada Mustermann", Lang::Pl, "pl"),
    ] {
        let name = name_as_typed(typed, reader);
        let told: Vec<_> = name
            .iter()
            .map(|(tag, name)| (tag.as_str(), name))
            .collect();
        assert_eq!(told, [(tag, typed)]);
    }
}

#[test]
fn a_hidden_name_is_for_officers_and_the_record_is_never_public() {
    let office = Scope {
        offices: true,
        ..Scope::public()
    };
    for (visibility, by_public, by_office) in [
        (Visibility::Public, true, true),
        (Visibility::Offices, false, true),
        (Visibility::Parties, false, false),
    ] {
        assert_eq!(may_see_name(&Scope::public(), visibility), by_public);
        assert_eq!(may_see_name(&office, visibility), by_office);
        let person = Person {
            visibility,
            ..mayor(None)
        };
        assert!(!Scope::public().covers(&person.policy_facts()));
        assert!(office.covers(&person.policy_facts()));
    }
}

testing::both! {
    fn a_person_is_read_as_written(engine) {
        let (test, made) = world(engine);
        let expected = Person {
            id: made.id,
            slug: "ada-maria-mustermann".parse().unwrap(),
            version: 1,
            ..mayor(Some(TownId(1)))
        };
        assert_eq!(made, expected);
        let slug = made.slug.clone();
        let again = test.db.read(move |read| store::person(read, &slug)).unwrap();
        assert_eq!(again, Some(made.clone()));
        let mut form = made.form();
        form.push("version", "1");
        assert_eq!(form::read(&form, &made), Ok(made));
    }

    fn a_person_is_found_by_any_part_of_a_name_in_any_script(engine) {
        let (test, made) = world(engine);
        let found = test.db.read(move |read| -> Result<_, AppError> {
            let mut n = |typed: &str| store::people_by_name(read, typed).unwrap().len();
            let beginnings = ["Ada", "muster", "MARIA MUST", "Мустерм", "ermann", "", "Ada Must"].map(&mut n);
            let mut named = |name: &str| store::people_named(read, name).unwrap().len();
            let whole = ["Ada-Maria Mustermann", "ада-мария мустерманн", "Mustermann"].map(&mut named);
            let here = store::people_of_towns(read, &[TownId(1), TownId(1)])?;
            let there = store::people_of_towns(read, &[TownId(99)])?;
            let numbers = (store::numbers(read, 0, 10)?, store::numbers(read, made.id.0, 10)?);
            let of_town = (store::numbers_of_town(read, 1)?, store::numbers_of_town(read, 2)?);
            Ok((beginnings, whole, here.len(), there.len(), numbers, of_town))
        });
        let expected = (
            [1, 1, 1, 1, 0, 0, 0],
            [1, 1, 0],
            1,
            0,
            (vec![1], Vec::new()),
            (vec![1], Vec::new()),
        );
        assert_eq!(found.unwrap(), expected);
    }

    fn contacts_come_page_by_page_and_a_namesake_has_an_address_of_his_own(engine) {
        let (test, made) = world(engine);
        let told = test.db.write(NOON, move |tx| -> Result<_, AppError> {
            let who = Actor::program("test");
            actions::add(tx, &who, &namesake())?;
            let (first, next) = store::people(tx, "", None, 1)?;
            let (second, end) = store::people(tx, "must", next.as_ref(), 1)?;
            let taken = store::slugs_like(tx, &made.slug)?;
            let free = store::slugs_like(tx, &Slug::from_name("Otto"))?;
            let (none, _) = store::people(tx, "otto", None, 10)?;
            Ok((first, second, end, taken.len(), free.len(), none.len()))
        });
        let (first, second, end, taken, free, none) = told.unwrap();
        assert_eq!(slugs(&first), ["ada-maria-mustermann"]);
        assert_eq!(slugs(&second), ["ada-maria-mustermann-2"]);
        assert_eq!((end, taken, free, none), (None, 2, 0, 0));
    }

    fn a_save_from_an_older_version_changes_nothing(engine) {
        let (test, made) = world(engine);
        let told = test.db.write(NOON, move |tx| -> Result<_, AppError> {
            let who = Actor::program("test");
            let mut draft = hidden(&made);
            draft.offices.pop();
            actions::edit(tx, &who, &draft, "edit")?;
            let late = actions::edit(tx, &who, &draft, "edit");
            let names = store::hidden_names(tx)?;
            Ok((store::person_by_id(tx, made.id)?, late, names, draft))
        });
        let (now, late, names, draft) = told.unwrap();
        assert_eq!(late, Err(AppError::Conflict));
        assert_eq!(names, std::slice::from_ref(&draft.name));
        assert_eq!(now, Some(Person { version: 2, ..draft }));
    }
}
