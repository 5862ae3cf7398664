//! Which towns of the register that ships find their place without a guess.

use crate::gazetteer::{Context, Settled, Unsettled, settle};
use std::path::Path;
use values::Lang;

#[test]
fn a_name_without_a_rival_settles_a_town() {
    let Ok(Settled::ByUniqueName(place)) = settle("Wolgograd", Context::default()) else {
        panic!("Wolgograd is not settled");
    };
    assert_eq!(place.name_in(Lang::De), "Wolgograd");
}

#[test]
fn several_namesakes_are_left_to_a_person() {
    let Err(Unsettled(places)) = settle("Neustadt", Context::default()) else {
        panic!("Neustadt was guessed");
    };
    assert!(places.len() > 1);
    assert_eq!(
        settle("No such town anywhere", Context::default()),
        Err(Unsettled(Vec::new()))
    );
}

#[test]
fn a_point_settles_a_namesake_only_where_it_lies() {
    let at = |lat, lon| Context {
        point: Some((lat, lon)),
        country: None,
    };
    let Ok(Settled::ByPoint(brest)) = settle("Brest", at(52.09, 23.69)) else {
        panic!("Brest at the Bug is not settled");
    };
    assert_eq!(brest.country.code(), "BY");
    assert!(
        settle("Brest", at(51.31, 9.48)).is_err(),
        "there is no Brest in Kassel"
    );
}

#[test]
fn in_a_country_a_name_that_is_shown_counts_before_a_rarer_one() {
    let context = Context {
        point: None,
        country: "DE".parse().ok(),
    };
    let Ok(Settled::ByUniqueNameInCountry(kiel)) = settle("Kiel", context) else {
        panic!("Kiel is not settled");
    };
    assert_eq!(kiel.ags().as_deref(), Some("01002000"));
    assert!(settle("Frankfurt", context).is_err());
}

#[test]
fn the_register_that_ships_is_settled_by_each_rule_as_often_as_its_readme_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../demo/register/towns.tsv");
    let text = std::fs::read_to_string(file).unwrap();
    let (mut by_point, mut by_name, mut several, mut none) = (0, 0, 0, 0);
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let point = cells[3].parse().ok().zip(cells[4].parse().ok());
        match settle(
            cells[1],
            Context {
                point,
                country: cells[2].parse().ok(),
            },
        ) {
            Ok(Settled::ByPoint(_)) => by_point += 1,
            Ok(_) => by_name += 1,
            Err(Unsettled(places)) if places.is_empty() => none += 1,
            Err(_) => several += 1,
        }
    }
    assert_eq!((by_point, by_name, several, none), (5512, 2387, 1137, 1019));
}
