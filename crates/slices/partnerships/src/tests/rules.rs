//! What a partnership says of itself, and what its form keeps.

use crate::{Fact, Partnership, blank, form};
use values::{Lang, MultiText, TownId};
use web::Kept;

fn fact(what: &str, value: &str, since: &str) -> Fact {
    Fact {
        what: what.to_owned(),
        value: value.to_owned(),
        since: since.parse().ok(),
        decided_by: MultiText::default(),
        wording: MultiText::default(),
        source: None,
        is_certain: true,
    }
}

fn with(facts: &[(&str, &str, &str)]) -> Partnership {
    let facts = facts
        .iter()
        .map(|(what, value, since)| fact(what, value, since));
    Partnership {
        parties: vec![TownId(1), TownId(2)],
        facts: facts.collect(),
        ..blank()
    }
}

#[test]
fn what_holds_today_began_with_the_first_of_its_unbroken_facts() {
    type Case<'a> = (&'a [(&'a str, &'a str, &'a str)], Option<&'a str>);
    let cases: [Case<'_>; 7] = [
        (&[], None),
        (
            &[("standing", "suspended", "2022-02-25")],
            Some("2022-02-25"),
        ),
        // The signs were taken down half a year later: that dates nothing anew.
        (
            &[
                ("standing", "suspended", "2022-02-25"),
                ("standing", "suspended", "2022-09-01"),
                ("standing", "suspended", ""),
            ],
            Some("2022-02-25"),
        ),
        // Suspended, lifted, suspended again: the second time counts.
        (
            &[
                ("standing", "suspended", "2014"),
                ("standing", "in_force", "2016"),
                ("standing", "suspended", "2022-03"),
            ],
            Some("2022-03"),
        ),
        // Another thing that changed between the two breaks nothing.
        (
            &[
                ("standing", "suspended", "2022-02-25"),
                ("honour", "", "2022-05"),
                ("standing", "suspended", "2022-09-01"),
            ],
            Some("2022-02-25"),
        ),
        // The record says suspended and the newest dated fact something else: no day is told.
        (
            &[
                ("standing", "suspended", "2014"),
                ("standing", "in_force", "2016"),
            ],
            None,
        ),
        (&[("standing", "suspended", "")], None),
    ];
    for (facts, since) in cases {
        let partnership = with(facts);
        let began = partnership.beginning("standing", "suspended");
        assert_eq!(
            began.and_then(|fact| fact.since),
            since.and_then(|day| day.parse().ok())
        );
    }
}

#[test]
fn who_decided_is_kept_in_each_language() {
    let mut by = MultiText::new(Lang::De, "Rat der Stadt");
    by.set(Lang::Ru, "городской совет");
    let before = with(&[("standing", "suspended", "2022")]);
    let partnership = Partnership {
        facts: vec![Fact {
            decided_by: by.clone(),
            ..fact("standing", "suspended", "2022")
        }],
        ..before.clone()
    };
    let form = partnership.form();
    assert_eq!(form.get("fact-0-by-de"), Some("Rat der Stadt"));
    assert_eq!(form.get("fact-0-by-ru"), Some("городской совет"));
    let read = form::read(&form, &before).unwrap();
    let kept = read.facts.first().unwrap();
    assert_eq!(kept.decided_by.plain(Lang::Ru), "городской совет");
    assert_eq!(kept.decided_by.plain(Lang::De), "Rat der Stadt");
}

#[test]
fn a_row_that_says_who_decided_must_say_what() {
    let mut form = with(&[]).form();
    form.push("fact-0-by-fr", "le conseil municipal");
    let problems = form::read(&form, &blank()).unwrap_err();
    assert!(problems.of("fact-0-what").is_some());
}
