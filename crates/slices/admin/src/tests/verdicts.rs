//! What each row comes to, and why.

use super::{database, list, named};
use crate::imports::{self, Cause, Import, Plan, Verdict};
use std::sync::Arc;
use testing::{Engine, NOON};

/// The plan against an empty register.
fn plan(import: &Arc<Import>) -> Plan {
    let test = database(Engine::Sqlite);
    imports::dry_run(&test.db, NOON, import).unwrap().1
}

/// The verdict of each row with its causes.
fn judged(plan: &Plan) -> Vec<(&str, Vec<Cause>)> {
    let causes = |row: &imports::Judged| {
        row.reasons
            .iter()
            .map(|at| plan.reasons[*at].cause)
            .collect()
    };
    plan.rows
        .iter()
        .map(|row| (row.verdict.as_str(), causes(row)))
        .collect()
}

fn judged_alone(row: &str) -> (String, Vec<Cause>) {
    let text = format!(
        "Stadt;Land 1;Partner;Land 2;seit;Art\n{row}\nKiel;Deutschland;Vaasa;Finnland;1967;p\n"
    );
    let plan = plan(&list(&text));
    let (verdict, causes) = judged(&plan).remove(0);
    (verdict.to_owned(), causes)
}

#[test]
fn every_row_gets_one_verdict_and_says_why() {
    use Cause::{
        CountryMissing, CountryRead, CountryUnknown, KindUnclear, NotATown, NotInGazetteer,
        PartnerMissing, SameTown, SeveralPlaces, SinceUnclear, TownMissing,
    };
    for (row, verdict, causes) in [
        ("Kiel;Deutschland;Aarhus;Dänemark;1990;p", "ready", vec![]),
        ("Kiel;Germany;Gdynia;Pologne;;", "ready", vec![]),
        (
            "Kassel;DE;Jaroslawl;Rußland;1988;p",
            "noted",
            vec![CountryRead],
        ),
        ("Kassel;DE;Landkreis Rastatt;DE;;", "noted", vec![NotATown]),
        ("Ried im Innkreis;AT;Kiel;DE;;", "ready", vec![]),
        (
            "Kiel;DE;Nirgendwohausen;DE;;k",
            "noted",
            vec![NotInGazetteer],
        ),
        (
            "Kiel;DE;Nirgendwohausen;;;k",
            "needs_you",
            vec![CountryMissing],
        ),
        ("Kiel;DE;Brest;;;", "needs_you", vec![SeveralPlaces]),
        ("Kiel;DE;Neustadt;DE;;", "needs_you", vec![SeveralPlaces]),
        (
            "Kiel;DE;Aarhus;Dänenland;;",
            "needs_you",
            vec![CountryUnknown],
        ),
        ("Kiel;DE;Kiel;DE;;", "needs_you", vec![SameTown]),
        (
            "Kiel;DE;Aarhus;DK;ca. 1990;",
            "needs_you",
            vec![SinceUnclear],
        ),
        ("Kiel;DE;Aarhus;DK;2031;", "needs_you", vec![SinceUnclear]),
        ("Kiel;DE;Aarhus;DK;1990;x", "needs_you", vec![KindUnclear]),
        (";;Aarhus;DK;1990;p", "unreadable", vec![TownMissing]),
        ("Kiel;DE;;;1990;p", "unreadable", vec![PartnerMissing]),
    ] {
        assert_eq!(judged_alone(row), (verdict.to_owned(), causes), "{row}");
    }
}

#[test]
fn a_point_far_from_the_place_is_asked_unless_it_is_trusted() {
    let text = "Stadt;Lat 1;Lon 1;Partner;Land 2;Lat 2;Lon 2\n\
        Kiel;54.32;10.13;Chambéry;Frankreich;49.45;3.47\n\
        Kiel;54.32;10.13;Brest;Frankreich;48.39;-4.49\n";
    let checked = plan(&list(text));
    let want = vec![("needs_you", vec![Cause::FarAway]), ("ready", vec![])];
    assert_eq!(judged(&checked), want);
    let trusted = plan(&named(text, "", Some("points = \"trusted\"")));
    let want = vec![("noted", vec![Cause::NotInGazetteer]), ("ready", vec![])];
    assert_eq!(judged(&trusted), want);
}

#[test]
fn statements_of_both_sides_are_one_partnership_and_of_one_side_are_noted() {
    let names = "Q1707\tRovaniemi\nQ1\tVaasa\nQ2\tWolgograd\nQ3\tNeustadt\n";
    let text = "Q1707\tQ1\nQ1\tQ1707\nQ1707\tQ2\nQ1707\tQ1\nQ2\tQ3\nQ3\tQ2\nQ2\tQ9\n";
    let plan = plan(&named(text, names, None));
    let want = vec![
        ("ready", vec![]),
        ("ready", vec![]),
        ("noted", vec![Cause::OneSided]),
        ("noted", vec![Cause::Repeated]),
        ("noted", vec![Cause::PlaceOpen]),
        ("noted", vec![Cause::PlaceOpen]),
        ("needs_you", vec![Cause::NameMissing]),
    ];
    assert_eq!(judged(&plan), want);
    assert_eq!((plan.tally.created, plan.tally.towns), (3, 4));
}

#[test]
fn a_place_that_two_q_ids_would_take_is_given_to_neither() {
    let plan = plan(&named(
        "Q1\tQ3\nQ2\tQ3\n",
        "Q1\tWolgograd\nQ2\tWolgograd\nQ3\tVaasa\n",
        None,
    ));
    let shared = ("noted", vec![Cause::PlaceShared, Cause::OneSided]);
    assert_eq!(judged(&plan), vec![shared.clone(), shared]);
}

#[test]
fn a_q_id_of_a_name_that_the_register_has_without_one_is_asked() {
    let test = database(Engine::Sqlite);
    let there = list("Stadt;Land 1;Partner;Land 2\nKiel;DE;Vaasa;FI\n");
    imports::import(&test.db, NOON, &there, &super::quiet()).unwrap();
    let import = named(
        "Q1\tQ2\nQ3\tQ2\n",
        "Q1\tKiel\nQ2\tRovaniemi\nQ3\tVaasa\n",
        None,
    );
    let (_, plan) = imports::dry_run(&test.db, NOON, &import).unwrap();
    // Kiel may be another place of the world; Vaasa is the one that is there.
    let want = vec![
        ("needs_you", vec![Cause::PerhapsHere]),
        ("noted", vec![Cause::OneSided]),
    ];
    assert_eq!(judged(&plan), want);
    assert_eq!((plan.tally.created, plan.tally.towns), (1, 1));
}

#[test]
fn rows_that_contradict_each_other_are_left_to_a_person() {
    let text = "Stadt;Land 1;Partner;Land 2;seit\n\
        Kiel;DE;Vaasa;FI;1967\nKiel;DE;Vaasa;FI;1968\nVaasa;FI;Kiel;DE;1967\nKiel;DE;Vaasa;FI;\n";
    let plan = plan(&list(text));
    let want = vec![
        ("ready", vec![]),
        ("needs_you", vec![Cause::DiffersInFile]),
        ("noted", vec![Cause::Repeated]),
        ("noted", vec![Cause::Repeated]),
    ];
    assert_eq!(judged(&plan), want);
    assert_eq!(plan.tally.created, 1);
}

#[test]
fn every_cause_and_verdict_has_its_words_in_every_language() {
    for lang in values::Lang::ALL {
        let t = crate::Texts::new(lang);
        let causes = Cause::ALL.iter().map(|cause| ("cause", cause.code()));
        let verdicts = Verdict::ALL
            .iter()
            .map(|verdict| ("verdict", verdict.code()));
        for (family, code) in causes.chain(verdicts) {
            let key = format!("import-{family}-{}", code.replace('_', "-"));
            assert!(t.by_key(&key, &[]).is_some(), "{key} in {}", lang.code());
        }
    }
}
