//! What becomes of a draft, which numbers a text has, what is counted: all without a database.

use super::{Reportable, reportable};
use crate::rules::{Renewal, numbers_of_field, renew, stray_numbers};
use crate::{Sentence, figures, numbers, outline};
use std::collections::BTreeSet;
use values::{Lang, Money, MultiText, ReportId, SentenceId};

const REPORT: ReportId = ReportId(1);

fn town() -> towns::Town {
    towns::Town {
        names: MultiText::new(Lang::De, "Kiel"),
        version: 1,
        ..towns::blank()
    }
}

fn told(what: &str, on: &str, n: i64) -> Reportable {
    reportable(&town(), (what, "events"), on, n)
}

/// A first draft, as it would be stored.
fn drafted(told: &[Reportable]) -> Vec<Sentence> {
    let mut sentences = renew(REPORT, &[], told).added;
    for (n, one) in (1..).zip(&mut sentences) {
        one.id = SentenceId(n);
    }
    sentences
}

fn rewritten(sentence: &Sentence, words: &str) -> Sentence {
    let mut text = sentence.text();
    text.set(Lang::De, words);
    sentence.clone().saying(&text)
}

#[test]
fn a_first_draft_stands_in_the_order_of_time() {
    let sentences = drafted(&[
        told("b", "2019-05", 2),
        told("a", "2019-02", 1),
        told("c", "2019", 3),
    ]);
    let keys: Vec<(&str, i64)> = sentences
        .iter()
        .map(|one| (one.key.as_str(), one.place))
        .collect();
    assert_eq!(keys, [("town-0-c", 10), ("town-0-a", 20), ("town-0-b", 30)]);
    assert!(sentences.iter().all(|one| !one.records.is_empty()));
}

#[test]
fn what_nobody_touched_is_told_anew_and_what_is_new_finds_its_place() {
    let kept = drafted(&[told("a", "2019-02", 1), told("b", "2019-05", 2)]);
    let now = [
        told("a", "2019-02", 7),
        told("b", "2019-05", 2),
        told("m", "2019-03", 9),
    ];
    let Renewal { added, changed } = renew(REPORT, &kept, &now);
    let [new] = added.as_slice() else {
        panic!("{added:?}")
    };
    assert_eq!((new.key.as_str(), new.place), ("town-0-m", 11));
    let [(before, after)] = changed.as_slice() else {
        panic!("{changed:?}")
    };
    assert_eq!(
        (before.text().plain(Lang::De), after.text().plain(Lang::De)),
        ("Kiel: a 1.", "Kiel: a 7.")
    );
    assert_eq!(
        renew(
            REPORT,
            &kept,
            &[told("a", "2019-02", 1), told("b", "2019-05", 2)]
        ),
        Renewal::default()
    );
}

#[test]
fn a_rewritten_sentence_keeps_its_words_and_its_records() {
    let kept = vec![rewritten(
        &drafted(&[told("a", "2019-02", 1)])[0],
        "Kiel wuchs.",
    )];
    let mut now = told("a", "2019-02", 5);
    now.records[0].version = 4;
    let changed = renew(REPORT, &kept, &[now]).changed;
    let [(_, after)] = changed.as_slice() else {
        panic!("{changed:?}")
    };
    assert_eq!(after.text().plain(Lang::De), "Kiel wuchs.");
    assert_eq!(
        after.text().plain(Lang::En),
        "Kiel: a 5.",
        "nobody rewrote the English"
    );
    assert_eq!(after.drafted.plain(Lang::De), "Kiel: a 5.");
    assert_eq!(after.records[0].version, 1);
}

#[test]
fn what_no_record_tells_any_more_is_left_out_unless_somebody_wrote_it() {
    let first = drafted(&[told("a", "2019-02", 1), told("b", "2019-05", 2)]);
    let kept = vec![first[0].clone(), rewritten(&first[1], "Kiel feierte.")];
    let changed = renew(REPORT, &kept, &[]).changed;
    let [(_, after)] = changed.as_slice() else {
        panic!("{changed:?}")
    };
    assert_eq!((after.key.as_str(), after.is_left_out), ("town-0-a", true));
    let out = Sentence {
        is_left_out: true,
        ..first[0].clone()
    };
    assert!(
        renew(REPORT, &[out], &[told("a", "2019-02", 1)])
            .changed
            .is_empty(),
        "what is out stays out"
    );
}

#[test]
fn the_suggestion_written_again_is_no_rewriting() {
    let sentence = &drafted(&[told("a", "2019-02", 1)])[0];
    assert!(!rewritten(sentence, "Kiel: a 1.").is_edited());
    let changed = rewritten(sentence, "Kiel: einer.");
    assert!(changed.is_edited());
    let mut emptied = changed.text();
    emptied.set(Lang::De, "");
    assert!(
        !changed.saying(&emptied).is_edited(),
        "an emptied language takes the suggestion again"
    );
}

#[test]
fn numbers_are_read_with_their_groups_in_every_language() {
    let all = |text| numbers::of(text).into_iter().collect::<Vec<u64>>();
    for same in [
        "150.000 €",
        "€150,000",
        "150\u{a0}000 €",
        "150\u{202f}000",
        "150000",
    ] {
        assert_eq!(all(same), [150_000], "{same}");
    }
    assert_eq!(all("am 18.05.2019 kamen 12 Gäste"), [5, 12, 18, 2019]);
    assert_eq!(all("2019–2023, 1.250,50"), [50, 1250, 2019, 2023]);
    assert_eq!(all("in 3 150-seat halls"), [3, 150]);
    assert_eq!(all("no number"), [0_u64; 0]);
    assert_eq!(
        all("99999999999999999999999"),
        [0_u64; 0],
        "more than a number can hold"
    );
}

#[test]
fn a_number_that_nothing_says_is_a_stray() {
    let known: BTreeSet<u64> = [2019, 150_000].into();
    assert_eq!(
        stray_numbers("2019 waren es 150.000 €, nicht 20.000.", &known),
        [20_000]
    );
    assert!(stray_numbers("2019: 150 000".replace(' ', "\u{a0}").as_str(), &known).is_empty());
}

#[test]
fn the_number_of_another_record_is_no_number_that_a_sentence_could_tell() {
    for field in [
        "partnership-0",
        "host",
        "participants-2-town",
        "commitment-1",
        "series",
    ] {
        assert!(numbers_of_field(field, "7").is_empty(), "{field}");
    }
    for field in [
        "participants-2-n",
        "outcome-de",
        "edition",
        "budget-0-amount",
    ] {
        assert_eq!(numbers_of_field(field, "7"), [7].into(), "{field}");
    }
}

#[test]
fn members_count_once_and_sums_by_currency() {
    let mut told = vec![told("a", "2019", 5), told("b", "2019", 7)];
    told[1]
        .figures
        .push(("participants", web::Figure::Count(3)));
    let figures = figures::count(&told);
    assert_eq!(
        (figures.activities, figures.partners, figures.participants),
        (2, 1, 3)
    );
    assert_eq!(figures.fund, [Money::eur_cents(12)]);
}

#[test]
fn an_instance_orders_the_parts_and_loses_none() {
    let order = outline::order(&["fund".to_owned(), "nothing".to_owned(), "fund".to_owned()]);
    assert_eq!(order.len(), outline::USUAL.len());
    assert_eq!(order[..2], ["fund", "new-partnerships"]);
    assert_eq!(outline::order(&[]), outline::USUAL);
}
