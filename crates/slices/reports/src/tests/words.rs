//! What the desk says, in every language, for one, few and many.

use super::{MANY, tell};
use crate::words;
use values::Lang;
use web::{AppError, Gap, Reportable};

fn gaps(code: &'static str, n: usize) -> Vec<Reportable> {
    let gap = |k: usize| Gap {
        code,
        path: format!("/desk/activities/{k}"),
        label: Default::default(),
    };
    vec![Reportable {
        key: "a".to_owned(),
        section: "events",
        on: None,
        sentence: Default::default(),
        records: Vec::new(),
        gaps: (0..n).map(gap).collect(),
        figures: Vec::new(),
    }]
}

#[test]
fn a_gap_is_told_in_the_grammar_of_each_language() {
    let said = |lang, n| {
        words::gaps(lang, &gaps("no-outcome", n))[0]
            .sentence
            .clone()
    };
    assert_eq!(said(Lang::En, 1), "No outcome recorded for 1 activity");
    assert_eq!(said(Lang::En, 3), "No outcome recorded for 3 activities");
    assert_eq!(
        said(Lang::De, 1),
        "Bei 1 Aktivität ist kein Ergebnis verzeichnet"
    );
    assert_eq!(
        said(Lang::De, 5),
        "Bei 5 Aktivitäten ist kein Ergebnis verzeichnet"
    );
    assert_eq!(
        said(Lang::Fr, 3),
        "Aucun résultat enregistré pour 3 activités"
    );
    assert_eq!(said(Lang::Pl, 1), "Brak wyniku przy 1 działaniu");
    assert_eq!(said(Lang::Pl, 3), "Brak wyniku przy 3 działaniach");
    assert_eq!(said(Lang::Ru, 1), "Нет результата у 1 мероприятия");
    assert_eq!(said(Lang::Ru, 21), "Нет результата у 21 мероприятия");
    assert_eq!(said(Lang::Ru, 5), "Нет результата у 5 мероприятий");
}

#[test]
fn every_kind_of_gap_has_its_words() {
    for code in [
        "no-outcome",
        "no-participants",
        "no-signatories",
        "no-commitments",
        "no-purpose",
        "no-decider",
        "uncertain",
    ] {
        for lang in Lang::ALL {
            let mut said: Vec<String> = [1, 3, 5]
                .map(|n| words::gaps(lang, &gaps(code, n))[0].sentence.clone())
                .into();
            assert!(
                said.iter().all(|words| words.contains(char::is_numeric)),
                "{said:?}"
            );
            said.dedup();
            assert_eq!(said.len(), 3, "{code} {}", lang.code());
        }
    }
}

#[test]
fn the_same_record_is_missing_something_once() {
    let mut told = gaps("no-outcome", 2);
    told.extend(gaps("no-outcome", 1));
    assert_eq!(words::gaps(Lang::De, &told)[0].records.len(), 2);
}

testing::both! {
    fn what_the_tests_tell_has_a_record(engine) {
        let test = super::database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let kiel = super::kiel(tx, MANY)?;
            let told = crate::told(tx, &[tell], kiel, 2019)?;
            assert_eq!(told.len(), 2);
            assert!(told.iter().all(|one| one.records.len() == 1));
            Ok(())
        }).unwrap();
    }
}
