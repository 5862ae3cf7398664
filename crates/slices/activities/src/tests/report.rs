//! What the yearly report is told.

use super::{database, program, school, two_towns};
use crate::{Activity, Form, Kind, Participants, State, blank, report};
use db::Tx;
use values::{ActivityId, Lang, MultiText, PartnershipId, TownId};
use web::{AppError, Figure, Reportable};

/// What was told in a language, with plain spaces.
fn said(one: &Reportable, lang: Lang) -> String {
    one.sentence[lang.index()].replace(['\u{a0}', '\u{202f}'], " ")
}

fn visit(kind: Kind, from: &str, host: TownId, partnership: PartnershipId) -> Activity {
    Activity {
        kind,
        host: Some(host),
        state: State::Held,
        partnerships: vec![partnership],
        ..blank(from.parse().unwrap())
    }
}

fn add(tx: &mut Tx<'_>, draft: &Activity) -> Result<ActivityId, AppError> {
    crate::add(tx, &program(), draft)
}

testing::both! {
    fn a_moved_school_is_told_in_every_language(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let (kassel, _, partnership) = two_towns(tx)?;
            let draft = Activity {
                title: MultiText::new(Lang::De, "Sommerschule digital"),
                form: Form::Online,
                planned_form: Some(Form::OnSite),
                ..school(kassel, partnership)
            };
            add(tx, &draft)?;
            let told = report::of_town(tx, kassel, 2021)?;
            assert!(report::of_town(tx, kassel, 2020)?.is_empty());
            let [one] = told.as_slice() else { panic!("{told:?}") };
            assert_eq!(one.section, "summer-schools");
            let gaps: Vec<&str> = one.gaps.iter().map(|gap| gap.code).collect();
            assert_eq!(gaps, ["no-outcome", "no-participants"]);
            assert_eq!(one.records[0].version, 1);
            assert_eq!(
                said(one, Lang::De),
                "Kassel richtete vom 15.–18. November 2021 die Sommerschule „Sommerschule digital“ mit Nowy Urengoi \
                 aus (vor Ort geplant, digital durchgeführt)."
            );
            assert_eq!(
                said(one, Lang::En),
                "Kassel held the summer school “Sommerschule digital” on 15–18 November 2021 with Nowy Urengoi \
                 (planned on site, held online)."
            );
            Ok(())
        }).unwrap();
    }

    fn a_visit_is_told_with_its_themes_its_people_its_outcome_and_the_visit_that_will_answer_it(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let (kassel, urengoi, partnership) = two_towns(tx)?;
            let draft = Activity {
                themes: vec![MultiText::new(Lang::En, "waste"), MultiText::new(Lang::En, "trees")],
                about: MultiText::new(Lang::En, "Two offices met"),
                outcome: MultiText::new(Lang::En, "A plan\nA list"),
                participants: vec![Participants {
                    town_id: None,
                    people: MultiText::new(Lang::En, "planners"),
                    count: 2,
                }],
                ..visit(Kind::WorkingVisit, "2019-08", urengoi, partnership)
            };
            let id = add(tx, &draft)?;
            let answer = Activity {
                state: State::Planned,
                answers: Some(id),
                ..visit(Kind::ReturnVisit, "2020-04", kassel, partnership)
            };
            add(tx, &answer)?;
            let told = report::of_town(tx, kassel, 2019)?;
            let [one] = told.as_slice() else { panic!("{told:?}") };
            assert_eq!(
                said(one, Lang::En),
                "Experts from Kassel paid a working visit to Nowy Urengoi in August 2019. Themes: waste and trees. \
                 Two offices met. 2 people took part (planners). Outcome: A plan; A list. A return visit is planned \
                 for April 2020."
            );
            assert!(said(one, Lang::De).ends_with("Ein Gegenbesuch ist für April 2020 geplant."));
            assert!(said(one, Lang::Ru).ends_with("Ответный визит запланирован на апрель 2020 г."));
            assert_eq!(one.records.len(), 2);
            assert!(one.gaps.is_empty());
            let figures = [("activities", Figure::Count(1)), ("participants", Figure::Count(2))];
            assert_eq!(one.figures[..2], figures);
            assert_eq!(one.figures[2], ("partners", Figure::Member(partnership.0)));
            // From the other side the same visit is a welcome.
            let there = report::of_town(tx, urengoi, 2019)?;
            assert!(said(&there[0], Lang::De).starts_with(
                "Fachleute aus Kassel kamen im August 2019 zum Arbeitsbesuch nach Nowy Urengoi."
            ));
            Ok(())
        }).unwrap();
    }

    fn what_lies_ahead_is_told_as_an_outlook_and_counts_for_nothing(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let (kassel, urengoi, partnership) = two_towns(tx)?;
            let planned = |from| Activity {
                state: State::Planned,
                ..visit(Kind::Conference, from, kassel, partnership)
            };
            add(tx, &planned("2020-06"))?;
            add(tx, &planned("2021"))?;
            add(tx, &visit(Kind::DelegationVisit, "2020-01", urengoi, partnership))?;
            add(tx, &visit(Kind::DelegationVisit, "2020-05", urengoi, partnership))?;
            let told = report::of_town(tx, kassel, 2019)?;
            let english: Vec<String> = told.iter().map(|one| said(one, Lang::En)).collect();
            assert_eq!(
                english,
                [
                    "A delegation from Kassel visited Nowy Urengoi in January 2020.",
                    "A conference with Nowy Urengoi is planned for June 2020.",
                ]
            );
            assert_eq!(said(&told[1], Lang::De), "Für Juni 2020 ist mit Nowy Urengoi eine Konferenz geplant.");
            assert!(told.iter().all(|one| one.section == "outlook" && one.figures.is_empty() && one.gaps.is_empty()));
            Ok(())
        }).unwrap();
    }

    fn every_kind_is_a_sentence_from_each_side_in_every_language(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let (kassel, urengoi, partnership) = two_towns(tx)?;
            for (n, kind) in (1..).zip(Kind::ALL) {
                for host in [Some(kassel), Some(urengoi), None] {
                    for title in ["", "Winter"] {
                        let from = format!("2019-{n:02}");
                        let draft = Activity {
                            host,
                            title: MultiText::new(Lang::En, title),
                            ..visit(kind, &from, kassel, partnership)
                        };
                        add(tx, &draft)?;
                    }
                }
            }
            let told = report::of_town(tx, kassel, 2019)?;
            assert_eq!(told.len(), Kind::ALL.len() * 6);
            for one in &told {
                for lang in Lang::ALL {
                    let words = said(one, lang);
                    let is_plain = !words.contains("  ") && !words.contains(" .") && !words.contains("..");
                    assert!(words.ends_with('.') && is_plain, "{words}");
                    assert!(words.contains("Kassel"), "{words}");
                    assert!(words.chars().next().is_some_and(char::is_uppercase), "{words}");
                    assert_eq!(words.contains("Winter"), one.records[0].label[1] == "Winter", "{words}");
                }
            }
            Ok(())
        }).unwrap();
    }

    fn a_report_costs_the_same_with_more_activities(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let (kassel, _, partnership) = two_towns(tx)?;
            let draft = Activity {
                themes: vec![MultiText::new(Lang::En, "waste")],
                ..school(kassel, partnership)
            };
            let cost = |tx: &mut Tx<'_>| -> Result<(u32, usize), AppError> {
                let before = tx.n_queries();
                let n = report::of_town(tx, kassel, 2021)?.len();
                Ok((tx.n_queries() - before, n))
            };
            add(tx, &draft)?;
            let (queries, n) = cost(tx)?;
            add(tx, &draft)?;
            add(tx, &draft)?;
            assert_eq!(cost(tx)?, (queries, n + 2));
            Ok(())
        }).unwrap();
    }

    fn many_partners_are_counted_with_the_grammar_of_each_language(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let (kassel, _, first) = two_towns(tx)?;
            let mut partnerships = vec![first];
            for n in 0..21 {
                let draft = towns::Town {
                    names: MultiText::new(Lang::De, &format!("Stadt {n}")),
                    ..towns::blank()
                };
                let town = towns::add(tx, &program(), &draft, &[])?;
                let draft = partnerships::Partnership { parties: vec![kassel, town], ..partnerships::blank() };
                partnerships.push(partnerships::add(tx, &program(), &draft)?);
            }
            for (n, month) in [(21, "2019-01"), (22, "2019-02"), (8, "2019-03"), (5, "2019-04")] {
                let draft = Activity {
                    partnerships: partnerships[..n].to_vec(),
                    ..visit(Kind::Conference, month, kassel, first)
                };
                add(tx, &draft)?;
            }
            let told = report::of_town(tx, kassel, 2019)?;
            let start = |n: usize, lang| said(&told[n], lang).split(':').next().unwrap().to_owned();
            assert_eq!(start(0, Lang::Ru), "21 партнёрство");
            assert_eq!(start(1, Lang::Ru), "22 партнёрства");
            assert_eq!(start(2, Lang::Ru), "8 партнёрств");
            assert_eq!(start(1, Lang::Pl), "22 partnerstwa");
            assert_eq!(start(2, Lang::Pl), "8 partnerstw");
            assert!(said(&told[0], Lang::De).contains("mit Gästen aus 21 Partnerstädten"));
            assert!(said(&told[3], Lang::En).contains("Nowy Urengoi, Stadt 0, Stadt 1, Stadt 2 and Stadt 3"));
            Ok(())
        }).unwrap();
    }
}
