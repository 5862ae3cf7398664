//! What the yearly report is told of a fund.

use super::{database, fund, held, program, town};
use crate::{Fund, report};
use values::MultiText;
use web::{AppError, Figure, Reportable};

/// A sentence of a language, with plain spaces.
fn said(one: &Reportable, lang: usize) -> String {
    one.sentence[lang].replace(['\u{a0}', '\u{202f}'], " ")
}

testing::both! {
    fn a_fund_tells_what_it_held_what_was_raised_and_who_decides(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let kiel = town(tx, "Kiel")?;
            let id = crate::add(tx, &program(), &fund(kiel))?;
            assert!(report::of_town(tx, kiel, 2018)?.is_empty());
            let told = report::of_town(tx, kiel, 2019)?;
            let [amount, decision] = told.as_slice() else { panic!("{told:?}") };
            assert_eq!(
                said(amount, 1),
                "The fund held €150,000 in 2019; for 2020 it was raised by €25,000 to €175,000. It supports \
                 civil-society projects."
            );
            assert_eq!(said(decision, 1), "The working committee decides which projects are supported.");
            assert!(said(amount, 0).starts_with(
                "Im Jahr 2019 standen im Fonds 150.000 € bereit; für 2020 wurde er um 25.000 € auf 175.000 € aufgestockt."
            ));
            assert_eq!((amount.records[0].id, amount.records[0].version), (id.0, 1));
            assert_eq!(amount.figures, [("fund", Figure::Sum(super::euro(150_000)))]);
            assert!(amount.gaps.is_empty());
            for one in &told {
                assert_eq!(one.section, "fund");
                for sentence in &one.sentence {
                    assert!(sentence.ends_with('.') && !sentence.contains("  "), "{sentence}");
                }
            }
            Ok(())
        }).unwrap();
    }

    fn what_was_cut_or_stayed_is_told_as_it_was_and_what_is_missing_is_a_gap(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let kiel = town(tx, "Kiel")?;
            let draft = Fund {
                purpose: MultiText::default(),
                decided_by: MultiText::default(),
                years: vec![held(2019, 100, None), held(2020, 60, None), held(2021, 60, None)],
                ..fund(kiel)
            };
            crate::add(tx, &program(), &draft)?;
            let told = report::of_town(tx, kiel, 2019)?;
            let [cut] = told.as_slice() else { panic!("{told:?}") };
            assert_eq!(said(cut, 1), "The fund held €100 in 2019; for 2020 it was cut by €40 to €60.");
            let gaps: Vec<&str> = cut.gaps.iter().map(|gap| gap.code).collect();
            assert_eq!(gaps, ["no-purpose", "no-decider"]);
            let same = report::of_town(tx, kiel, 2020)?;
            assert_eq!(said(&same[0], 1), "The fund held €60 in 2020; for 2021 the amount stayed the same.");
            let last = report::of_town(tx, kiel, 2021)?;
            assert_eq!(said(&last[0], 1), "The fund held €60 in 2021.");
            Ok(())
        }).unwrap();
    }
}
