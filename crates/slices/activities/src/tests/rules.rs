//! What may become of a plan.

use crate::{Activity, Form, State, Texts, blank, form, words};
use values::{ActivityId, Lang, MultiText};
use web::Kept;

fn reason() -> MultiText {
    MultiText::new(Lang::De, "Reisen war nicht möglich.")
}

fn planned() -> Activity {
    blank("2021-11-15".parse().unwrap())
}

#[test]
fn moving_online_keeps_the_plan() {
    let before = Activity {
        host: Some(values::TownId(7)),
        ..planned()
    };
    let on = "2021-10-01".parse().ok();
    let after = before.clone().moved_online(on, reason()).unwrap();
    assert_eq!(after.form, Form::Online);
    assert_eq!(after.planned_form, Some(Form::OnSite));
    assert_eq!((after.host, after.from), (before.host, before.from));
    assert_eq!(
        (after.moved_online_on, &after.moved_reason),
        (on, &reason())
    );
    assert!(after.is_moved_online() && !before.is_moved_online());
}

#[test]
fn what_is_cancelled_or_online_is_not_moved() {
    let cancelled = Activity {
        state: State::Cancelled,
        ..planned()
    };
    let refused = cancelled.moved_online(None, reason()).unwrap_err();
    assert_eq!(refused, "activities-problem-cancelled");
    let online = planned().moved_online(None, reason()).unwrap();
    let refused = online.moved_online(None, reason()).unwrap_err();
    assert_eq!(refused, "activities-problem-online-already");
}

#[test]
fn one_line_says_what_became_of_the_plan() {
    let line = |a: &Activity, host| words::plan_line(Texts::new(Lang::En), a, host);
    assert_eq!(line(&planned(), Some("Kassel")), None);
    let moved = planned().moved_online(None, reason()).unwrap();
    let held = Activity {
        state: State::Held,
        ..moved.clone()
    };
    let words = [
        line(&held, Some("Kassel")).unwrap(),
        line(&held, None).unwrap(),
        line(&moved, Some("Kassel")).unwrap(),
    ];
    assert_eq!(words[0], "Planned in Kassel, held online.");
    assert_eq!(words[1], "Planned on site, held online.");
    assert_eq!(words[2], "Planned in Kassel, will be held online.");
}

#[test]
fn every_refusal_has_its_words() {
    for key in [
        "activities-problem-partnership",
        "activities-problem-count",
        "activities-problem-answers-itself",
        "activities-problem-cancelled",
        "activities-problem-online-already",
    ] {
        for lang in Lang::ALL {
            assert!(Texts::new(lang).by_key(key, &[]).is_some(), "{key}");
        }
    }
}

#[test]
fn a_form_without_partnership_or_day_and_with_a_group_without_number_is_not_taken() {
    let mut form = planned().form().without("from");
    form.push("participants-0-people-de", "Schülerinnen");
    let before = Activity {
        id: ActivityId(3),
        ..planned()
    };
    form.push("answers", "3");
    let problems = form::read(&form, &before).unwrap_err();
    let key = |field: &str| problems.of(field).map(|problem| problem.key.clone());
    assert_eq!(
        key("partnership-0").as_deref(),
        Some("activities-problem-partnership")
    );
    assert_eq!(key("from").as_deref(), Some("problem-required"));
    assert_eq!(
        key("participants-0-count").as_deref(),
        Some("activities-problem-count")
    );
    assert_eq!(
        key("answers").as_deref(),
        Some("activities-problem-answers-itself")
    );
}
