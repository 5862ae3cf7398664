//! The comparison of two agreements, the term, and what an agreement may follow.

use crate::rules::{
    Change, Line, Link, Standing, compare, compare_fields, count, is_same_field, likeness,
    link_problems, sections, standing,
};
use crate::{Agreement, Commitment, blank};
use proptest::prelude::*;
use values::{AgreementId, CommitmentId, Day, Lang, MultiText, Period};

fn de(text: &str) -> MultiText {
    MultiText::new(Lang::De, text)
}

fn day(text: &str) -> Option<Day> {
    text.parse().ok()
}

fn commitment(n: i64, field: &str, wording: &str) -> Commitment {
    Commitment {
        id: CommitmentId(n),
        n,
        field: de(field),
        wording: de(wording),
        responsible: MultiText::default(),
        due: None,
    }
}

fn line(change: Change, old: Option<usize>, new: Option<usize>) -> Line {
    Line { change, old, new }
}

#[test]
fn each_change_is_told_by_its_word() {
    let old = [
        commitment(
            1,
            "Jugend",
            "Jugendgruppen besuchen einander alle zwei Jahre.",
        ),
        commitment(2, "Sport", "Sportaustausche fördern."),
        commitment(3, "Wirtschaft", "Gemeinsamer Messestand."),
    ];
    let new = [
        commitment(1, "Sport", "Sportaustausche fördern"),
        commitment(
            2,
            "Wirtschaft",
            "Wissen über Start-up-Ökosysteme weitergeben.",
        ),
        commitment(3, "Jugend", "Jugendgruppen besuchen einander jedes Jahr."),
    ];
    assert_eq!(
        compare(&old, &new),
        [
            line(Change::Kept, Some(1), Some(0)),
            line(Change::New, None, Some(1)),
            line(Change::Changed, Some(0), Some(2)),
            line(Change::Dropped, Some(2), None),
        ]
    );
}

#[test]
fn punctuation_and_case_are_no_change() {
    let old = [commitment(1, "Jugend", "Jugendaustausche fördern.")];
    let new = [commitment(1, "Jugend", "JUGENDAUSTAUSCHE FÖRDERN")];
    assert_eq!(compare(&old, &new), [line(Change::Kept, Some(0), Some(0))]);
}

#[test]
fn another_number_due_day_or_responsible_is_a_change() {
    let old = commitment(1, "Jugend", "Es reisen 20 Jugendliche.");
    let more = commitment(1, "Jugend", "Es reisen 25 Jugendliche.");
    let later = Commitment {
        due: day("2023"),
        ..old.clone()
    };
    let by_other = Commitment {
        responsible: de("Jugendamt"),
        ..old.clone()
    };
    for new in [more, later, by_other] {
        let lines = compare(std::slice::from_ref(&old), &[new]);
        assert_eq!(lines, [line(Change::Changed, Some(0), Some(0))]);
    }
}

#[test]
fn the_nearest_pair_is_matched_first() {
    let old = [commitment(1, "Jugend", "Jugendaustausche fördern.")];
    let new = [
        commitment(1, "Jugend", "Jugendaustausche weiter fördern."),
        commitment(2, "Sport", "Jugendaustausche fördern."),
    ];
    assert_eq!(
        compare(&old, &new),
        [
            line(Change::New, None, Some(0)),
            line(Change::Kept, Some(0), Some(1)),
        ]
    );
}

#[test]
fn texts_without_a_language_in_common_are_not_alike() {
    let russian = MultiText::new(Lang::Ru, "Поддерживать молодёжные обмены.");
    assert_eq!(likeness(&de("Jugendaustausche fördern."), &russian), 0);
    let mut both = russian.clone();
    both.set(Lang::De, "Jugendaustausche fördern.");
    assert_eq!(likeness(&russian, &both), 1000);
}

#[test]
fn fields_are_kept_new_or_dropped() {
    let [youth, sport, diversity] = ["Jugend", "Sport", "Diversity"].map(de);
    let mut youth_too = MultiText::new(Lang::Ru, "молодёжь");
    youth_too.set(Lang::De, "jugend");
    assert!(is_same_field(&youth, &youth_too));
    assert_eq!(
        compare_fields(&[&youth, &sport], &[&diversity, &youth_too]),
        [
            line(Change::New, None, Some(0)),
            line(Change::Kept, Some(0), Some(1)),
            line(Change::Dropped, Some(1), None),
        ]
    );
}

#[test]
fn commitments_stand_under_their_fields_in_the_order_of_the_text() {
    let agreement = Agreement {
        fields: vec![de("Gesundheit"), de("Jugend")],
        commitments: vec![
            commitment(1, "", "Einander besuchen."),
            commitment(2, "Sport", "Gemeinsam laufen."),
            commitment(3, "Jugend", "Gruppen tauschen."),
        ],
        ..blank()
    };
    let told: Vec<(&str, Vec<i64>)> = sections(&agreement)
        .iter()
        .map(|s| {
            (
                s.field.plain(Lang::De),
                s.commitments.iter().map(|c| c.n).collect(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("Gesundheit", vec![]),
            ("Jugend", vec![3]),
            ("Sport", vec![2]),
            ("", vec![1]),
        ]
    );
}

#[test]
fn a_term_begins_and_ends_with_what_is_known_of_its_days() {
    let on = |text: &str| day(text).unwrap().first();
    let term = Period {
        from: day("2020"),
        to: day("2023"),
    };
    assert_eq!(standing(&term, on("2019-12-31")), Standing::Ahead);
    let days = 3 * 365 + 366;
    for (today, day) in [("2020-01-01", 1), ("2020-12-31", 366), ("2023-12-31", days)] {
        assert_eq!(standing(&term, on(today)), Standing::Running { day, days });
    }
    assert_eq!(standing(&term, on("2024-01-01")), Standing::Over);
    let until = Period {
        from: None,
        to: day("2022-12"),
    };
    assert_eq!(standing(&until, on("2022-12-31")), Standing::Open);
    assert_eq!(standing(&until, on("2023-01-01")), Standing::Over);
    let since = Period {
        from: day("1992-06-01"),
        to: None,
    };
    assert_eq!(standing(&since, on("2024-01-01")), Standing::Open);
}

#[test]
fn an_agreement_follows_only_its_own_and_never_itself() {
    let link = |id, follows: Option<i64>| Link {
        id: AgreementId(id),
        follows_id: follows.map(AgreementId),
        main_id: None,
    };
    // 3 follows 2, which follows 1; 9 belongs to another partnership.
    let links = [link(1, None), link(2, Some(1)), link(3, Some(2))];
    let draft = |id, follows: Option<i64>, main: Option<i64>| Agreement {
        id: AgreementId(id),
        follows_id: follows.map(AgreementId),
        main_id: main.map(AgreementId),
        ..blank()
    };
    let cases = [
        (draft(0, Some(3), Some(1)), vec![]),
        (draft(3, Some(1), None), vec![]),
        (
            draft(1, Some(3), None),
            vec![("follows", "agreements-problem-circle")],
        ),
        (
            draft(2, Some(2), None),
            vec![("follows", "agreements-problem-circle")],
        ),
        (
            draft(2, None, Some(2)),
            vec![("main", "agreements-problem-circle")],
        ),
        (
            draft(2, Some(9), None),
            vec![("follows", "agreements-problem-elsewhere")],
        ),
    ];
    for (draft, expected) in cases {
        let problems = link_problems(&draft, &links);
        let found: Vec<(&str, &str)> = problems
            .0
            .iter()
            .map(|p| (p.field.as_str(), p.key.as_str()))
            .collect();
        assert_eq!(found, expected, "{:?} {:?}", draft.id, draft.follows_id);
    }
}

fn any_commitments() -> impl Strategy<Value = Vec<Commitment>> {
    let field = prop_oneof![Just(""), Just("Jugend"), Just("Sport")];
    let wording = prop::collection::vec(
        prop_oneof![
            Just("Gruppen"),
            Just("reisen"),
            Just("jedes"),
            Just("Jahr"),
            Just("Messe")
        ],
        0..5,
    );
    prop::collection::vec((field, wording), 0..8).prop_map(|rows| {
        let rows = (1..).zip(rows);
        rows.map(|(n, (field, words))| commitment(n, field, &words.join(" ")))
            .collect()
    })
}

proptest! {
    #[test]
    fn the_counts_add_up_to_both_documents(old in any_commitments(), new in any_commitments()) {
        let lines = compare(&old, &new);
        let n = |change| usize::try_from(count(&lines, change)).unwrap();
        prop_assert_eq!(n(Change::Kept) + n(Change::Changed) + n(Change::Dropped), old.len());
        prop_assert_eq!(n(Change::Kept) + n(Change::Changed) + n(Change::New), new.len());
        let mut seen: Vec<usize> = lines.iter().filter_map(|line| line.old).collect();
        seen.sort_unstable();
        prop_assert_eq!(seen, (0..old.len()).collect::<Vec<_>>());
        let mut seen: Vec<usize> = lines.iter().filter_map(|line| line.new).collect();
        seen.sort_unstable();
        prop_assert_eq!(seen, (0..new.len()).collect::<Vec<_>>());
    }

    #[test]
    fn an_agreement_compared_with_itself_is_kept(all in any_commitments()) {
        let all: Vec<Commitment> = all.into_iter().filter(|c| !c.wording.is_empty()).collect();
        let lines = compare(&all, &all);
        prop_assert!(lines.iter().all(|line| line.change == Change::Kept), "{:?}", lines);
    }

    #[test]
    fn likeness_is_the_same_from_both_sides(a in ".{0,40}", b in ".{0,40}") {
        prop_assert_eq!(likeness(&de(&a), &de(&b)), likeness(&de(&b), &de(&a)));
    }
}
