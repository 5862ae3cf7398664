//! The store on both engines.

use super::{agreement, database, program, school, two_towns};
use crate::{
    Activity, Fact, Form, Item, Kind, Participants, Series, State, actions, blank_series, form,
    store,
};
use access::Scope;
use values::{Lang, MultiText, Slug};
use web::{AppError, Kept};

fn text(words: &str) -> MultiText {
    MultiText::new(Lang::En, words)
}

testing::both! {
    fn an_activity_is_read_as_it_was_written(engine) {
        let test = database(engine);
        let (draft, found) = test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let (kassel, urengoi, partnership) = two_towns(tx)?;
            let series = Series { name: text("Summer school"), ..blank_series() };
            let series = crate::add_series(tx, &program(), &series)?;
            let draft = Activity {
                series: Some(series),
                edition: Some(15),
                themes: vec![text("Citizen participation"), text("Volunteering")],
                participants: vec![Participants { town_id: Some(urengoi), people: text("Staff"), count: 12 }],
                facts: vec![Fact {
                    state: State::Postponed,
                    decided_on: "2020-04".parse().ok(),
                    planned_from: "2020-06-01".parse().ok(),
                    planned_to: None,
                    reason: text("No travel"),
                    source: None,
                }],
                outcome: text("Goes on"),
                sponsors: text("A foundation"),
                programme: vec![Item {
                    on_day: "2021-11-16".parse().ok(),
                    at: Some("14:00".to_owned()),
                    what: text("Round table"),
                }],
                commitments: agreement(tx, partnership)?,
                ..school(kassel, partnership)
            };
            let id = crate::add(tx, &program(), &draft)?;
            let found = store::activity_by_id(tx, id)?.unwrap();
            let slug: Slug = "summer-school-kassel-nowy-urengoi-2021".parse().unwrap();
            assert_eq!(store::activity(tx, &slug)?.as_ref(), Some(&found));
            assert_eq!(found.parties, vec![kassel, urengoi]);
            assert_eq!(store::series_by_id(tx, series)?.unwrap().path(), "/series/summer-school");
            assert_eq!(store::all_series(tx)?.len(), 1);
            assert_eq!(store::editions(tx, &Scope::public(), series)?.len(), 1);
            Ok((draft, found))
        }).unwrap();
        let (id, slug, parties) = (found.id, found.slug.clone(), found.parties.clone());
        assert_eq!(Activity { id, slug, parties, version: 1, ..draft }, found);
        // Its form gives the same activity back, which restoring an earlier state rests on.
        let read = form::read(&found.form(), &found).unwrap();
        assert_eq!(Activity { version: 1, ..read }, found);
    }

    fn moving_online_is_recorded_and_two_editors_clash(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let (kassel, _, partnership) = two_towns(tx)?;
            let id = crate::add(tx, &program(), &school(kassel, partnership))?;
            let first = store::activity_by_id(tx, id)?.unwrap();
            let on = "2021-10-01".parse().ok();
            crate::move_online(tx, &program(), &first, (on, text("No travel")))?;
            let moved = store::activity_by_id(tx, id)?.unwrap();
            assert_eq!((moved.form, moved.planned_form, moved.version), (Form::Online, Some(Form::OnSite), 2));
            let history = db::history::of_record(tx, values::Noun::Activity, id.0, None, 5)?;
            assert_eq!(history[0].verb, "move-online");
            assert_eq!(actions::edit(tx, &program(), &first, "edit"), Err(AppError::Conflict));
            let cancelled = Activity { state: State::Cancelled, form: Form::OnSite, ..moved };
            let refused = crate::move_online(tx, &program(), &cancelled, (on, text("No travel")));
            assert!(matches!(refused, Err(AppError::Problems(_))));
            Ok(())
        }).unwrap();
    }

    fn the_list_is_newest_first_page_by_page_and_filtered(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let (kassel, urengoi, partnership) = two_towns(tx)?;
            for (from, to, kind) in [
                ("2019", None, Kind::Exchange),
                ("2021-11-15", Some("2021-11-18"), Kind::SummerSchool),
                ("2020-12-30", Some("2021-01-02"), Kind::Exchange),
                ("2021", None, Kind::Project),
            ] {
                let to = to.and_then(|day| day.parse().ok());
                let draft = Activity { kind, from: from.parse().unwrap(), to, ..school(kassel, partnership) };
                crate::add(tx, &program(), &draft)?;
            }
            let days = |found: &[store::Listed]| -> Vec<String> {
                found.iter().map(|one| one.activity.from.iso()).collect()
            };
            let scope = Scope::public();
            let all = store::Filter::default();
            let (page, next) = store::activities(tx, &scope, &all, None, 3)?;
            assert_eq!(days(&page), ["2021-11-15", "2021", "2020-12-30"]);
            assert_eq!(page[0].parties.len(), 2);
            assert_eq!(page[0].host, Some(MultiText::new(Lang::De, "Kassel")));
            let (page, next) = store::activities(tx, &scope, &all, next.as_ref(), 3)?;
            assert_eq!((days(&page), next), (vec!["2019".to_owned()], None));
            let exchanges_of_2021 = store::Filter {
                kind: Some(Kind::Exchange),
                form: Some(Form::OnSite),
                year: Some(2021),
                partnership: Some(partnership),
            };
            let (page, _) = store::activities(tx, &scope, &exchanges_of_2021, None, 3)?;
            assert_eq!(days(&page), ["2020-12-30"]);
            assert_eq!(store::listed_of_town(tx, &scope, urengoi, 10)?.len(), 4);
            assert_eq!(crate::activities_of_partnership(tx, &scope, partnership)?.len(), 4);
            assert_eq!(days(&store::of_year(tx, kassel, 2021)?), ["2020-12-30", "2021", "2021-11-15"]);
            assert_eq!(store::parties(tx, &[partnership])?, [kassel, urengoi]);
            Ok(())
        }).unwrap();
    }

    fn a_return_visit_is_found_from_the_visit_that_it_answers(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let (kassel, _, partnership) = two_towns(tx)?;
            let visit = crate::add(tx, &program(), &school(kassel, partnership))?;
            let draft = Activity { kind: Kind::ReturnVisit, answers: Some(visit), ..school(kassel, partnership) };
            let answer = crate::add(tx, &program(), &draft)?;
            let found = store::answers_to(tx, &Scope::public(), visit)?;
            assert_eq!(found.iter().map(|one| one.activity.id).collect::<Vec<_>>(), [answer]);
            Ok(())
        }).unwrap();
    }
}
