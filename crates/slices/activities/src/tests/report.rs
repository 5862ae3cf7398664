//! What the yearly report is told.

use super::{database, program, school, two_towns};
use crate::{Activity, Form, report};
use values::{Lang, MultiText};
use web::AppError;

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
            crate::add(tx, &program(), &draft)?;
            let told = report::of_town(tx, kassel, 2021)?;
            assert!(report::of_town(tx, kassel, 2020)?.is_empty());
            let [one] = told.as_slice() else { panic!("{told:?}") };
            assert_eq!(one.section, "summer-schools");
            let gaps: Vec<&str> = one.gaps.iter().map(|gap| gap.code).collect();
            assert_eq!(gaps, ["no-outcome", "no-participants"]);
            assert_eq!(one.records[0].version, 1);
            let plain = one.sentence.each_ref().map(|words| words.replace('\u{a0}', " "));
            assert_eq!(
                plain[0],
                "In der Partnerschaft Kassel – Nowy Urengoi gab es vom 15.–18. November 2021 eine \
                 Sommerschule „Sommerschule digital“ (vor Ort geplant, digital durchgeführt); \
                 Gastgeberin war Kassel."
            );
            assert!(plain[1].contains("there was a summer school “Sommerschule digital” on 15–18 November 2021"), "{}", plain[1]);
            for sentence in plain {
                assert!(sentence.contains("Kassel") && sentence.ends_with('.') && !sentence.contains("  "), "{sentence}");
            }
            Ok(())
        }).unwrap();
    }
}
