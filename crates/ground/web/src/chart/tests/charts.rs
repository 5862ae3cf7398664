//! Lifelines, ladder, year strip, renewal ribbon, and the text that they break into lines.

use super::reading::{HOSTILE, Seen, assert_apart, caption, read};
use crate::chart::letters::{fit, width, wrap};
use crate::chart::{
    Ladder, Lifeline, Lifelines, Mark, Picture, Progress, Renewal, RenewalRibbon, Rung, Strand,
    StripRow, When, YearStrip, ladder, lifelines, moment, renewal_ribbon, year_strip,
};
use proptest::prelude::*;
use values::Day;

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez",
];
const LETTERS: [&str; 12] = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"];

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn strip(rows: &[StripRow<'_>]) -> Picture {
    year_strip(&YearStrip {
        caption: caption(),
        months: MONTHS,
        letters: LETTERS,
        unknown: "ohne Monat",
        rows,
    })
}

fn lives(rows: &[Lifeline<'_>]) -> Picture {
    lifelines(&Lifelines {
        caption: caption(),
        today: 2_026.9,
        today_word: "heute",
        rows,
    })
}

fn life(name: &'static str, from: f64) -> Lifeline<'static> {
    Lifeline {
        name,
        note: "seit langem",
        from,
        to: None,
        agreements: &[],
        activities: &[],
        pauses: &[],
    }
}

fn rungs(rungs: &[Rung<'_>]) -> Picture {
    ladder(&Ladder {
        caption: caption(),
        term: (2_020.0, Some(2_024.0)),
        today: 2_022.6,
        today_word: "heute",
        rungs,
    })
}

fn rung(text: &'static str, evidence: &'static [(f64, Progress)]) -> Rung<'static> {
    Rung {
        field: "Jugend",
        text,
        progress: Progress::Underway,
        evidence,
        note: "noch nichts erfasst",
    }
}

fn strand(text: &'static str) -> Strand<'static> {
    Strand {
        text,
        short: "",
        field: "",
    }
}

fn ribbon(
    before: &[Strand<'_>],
    after: &[Strand<'_>],
    links: &[(usize, usize, Renewal)],
) -> Picture {
    renewal_ribbon(&RenewalRibbon {
        caption: caption(),
        terms: ("2015–2019", "2020–2023"),
        before,
        after,
        links,
    })
}

#[test]
fn nothing_to_show_is_still_a_picture() {
    for picture in [strip(&[]), lives(&[]), rungs(&[]), ribbon(&[], &[], &[])] {
        let [wide, narrow] = read(&picture);
        assert!(wide.view.h < 100.0 && narrow.view.h < 100.0);
    }
}

#[test]
fn hostile_words_stay_words_in_every_picture() {
    let row = StripRow {
        name: HOSTILE,
        marks: vec![(Mark::Visit, When::Unknown)],
    };
    let wild = Lifeline {
        name: HOSTILE,
        note: HOSTILE,
        ..life("", 1_990.0)
    };
    let promise = Rung {
        field: HOSTILE,
        text: HOSTILE,
        note: HOSTILE,
        ..rung("", &[])
    };
    let strand = Strand {
        text: HOSTILE,
        short: HOSTILE,
        field: HOSTILE,
    };
    let pictures = [
        strip(&[row]),
        lives(&[wild]),
        rungs(&[promise]),
        ribbon(&[strand], &[strand], &[]),
    ];
    for picture in pictures {
        for seen in read(&picture) {
            assert!(seen.words.iter().any(|words| words.text.contains('<')));
        }
    }
}

#[test]
fn a_day_lies_in_the_middle_of_what_is_known() {
    assert!((moment(day("2019")) - 2_019.5).abs() < 0.001);
    assert!((moment(day("2019-01-01")) - 2_019.0).abs() < 0.002);
    assert!((moment(day("2020-12-31")) - 2_021.0).abs() < 0.002);
    assert!((moment(day("2019-07")) - 2_019.54).abs() < 0.01);
}

#[test]
fn an_activity_stands_where_its_days_are() {
    let months = |from: &str, to: Option<&str>| When::in_year(2_019, day(from), to.map(day));
    assert_eq!(months("2019", None), When::Unknown);
    assert_eq!(months("2019-05", None), When::Months(4.5, 4.5));
    assert_eq!(
        months("2018-11-02", Some("2019-02-16")),
        When::Months(0.0, 1.5)
    );
    assert_eq!(
        months("2019-12", Some("2020-01-10")),
        When::Months(11.5, 12.0)
    );
}

#[test]
fn the_strip_shows_kind_time_and_length() {
    let marks = vec![
        (Mark::Signing, When::Months(4.5, 4.5)),
        (Mark::Visit, When::Months(9.35, 10.65)),
        (Mark::Event, When::Unknown),
    ];
    let [wide, narrow] = read(&strip(&[StripRow {
        name: "Moshi District",
        marks,
    }]));
    let visits = wide.of_class("m-visit");
    assert_eq!(
        (visits[0].name.as_str(), visits[1].name.as_str()),
        ("rect", "circle")
    );
    assert_eq!(
        (visits[0].get("x"), visits[0].get("width")),
        ("685.4", "75.8")
    );
    assert_eq!(visits[1].get("cx"), "723.3");
    assert_eq!(narrow.of_class("m-sign").len(), 1);
    assert!(wide.of_class("m-event")[0].get("d").starts_with("M862 "));
}

#[test]
fn marks_of_one_month_do_not_cover_each_other() {
    let marks = (0..9)
        .map(|_| (Mark::Visit, When::Months(2.5, 2.5)))
        .collect();
    for seen in read(&strip(&[StripRow {
        name: "Vaasa",
        marks,
    }])) {
        let marks = seen.of_class("m-visit");
        assert_eq!(marks.len(), 9);
        for (i, one) in marks.iter().enumerate() {
            for other in marks.iter().skip(i + 1) {
                let x = one.number("cx") - other.number("cx");
                let y = one.number("cy") - other.number("cy");
                assert!(x.hypot(y) >= 12.0);
            }
        }
    }
}

#[test]
fn a_busy_month_ends_with_a_number() {
    let marks = (0..40)
        .map(|_| (Mark::Event, When::Months(2.5, 2.5)))
        .collect();
    for seen in read(&strip(&[StripRow {
        name: "Vaasa",
        marks,
    }])) {
        assert_eq!(seen.of_class("m-event").len(), 12);
        assert!(seen.says("+28"));
    }
}

#[test]
fn a_life_has_bar_knots_ticks_pauses_and_an_end() {
    let row = Lifeline {
        to: Some(2_023.0),
        agreements: &[1_990.0, 2_005.0],
        activities: &[1_995.0, 1_995.01, 2_010.0],
        pauses: &[(2_022.1, None)],
        ..life("Nowy Urengoi", 1_990.0)
    };
    for seen in read(&lives(&[row, life("Brest", 1_964.5)])) {
        assert_eq!(seen.of_class("life-bar").len(), 2);
        assert_eq!(seen.of_class("life-knot").len(), 2);
        assert_eq!(
            seen.of_class("life-tick")[0].get("d").matches('M').count(),
            2
        );
        assert_eq!(seen.of_class("life-hatch").len(), 1);
        assert_eq!(seen.of_class("life-end").len(), 1);
        assert!(seen.says("heute"));
    }
}

#[test]
fn an_older_life_is_longer() {
    let [wide, _] = read(&lives(&[
        life("Amiens", 1_960.0),
        life("Gaziantep", 2_005.0),
    ]));
    let bars = wide.of_class("life-bar");
    assert!(bars[0].number("width") > 3.0 * bars[1].number("width"));
    assert!(wide.says("1960") || wide.says("1970"));
}

#[test]
fn an_empty_rung_says_so_and_a_full_one_shows_its_evidence() {
    const EVIDENCE: &[(f64, Progress)] = &[
        (2_020.2, Progress::Happened),
        (2_022.0, Progress::Underway),
        (2_022.01, Progress::Happened),
    ];
    for seen in read(&rungs(&[
        rung("Jugendaustausch", EVIDENCE),
        rung("Kitas", &[]),
    ])) {
        assert_eq!(
            (
                seen.of_class("rung").len(),
                seen.of_class("rung-empty").len()
            ),
            (1, 1)
        );
        assert!(seen.says("noch nichts erfasst") && seen.says("2"));
        // Two dots of evidence: what falls together counts as what it reached.
        assert_eq!(seen.of_class("shape--happened").len(), 2);
        assert_eq!(
            seen.words
                .iter()
                .filter(|words| words.text == "Jugend")
                .count(),
            1
        );
    }
}

#[test]
fn the_ribbon_says_kept_changed_new_and_dropped() {
    let before = [strand("Jugend"), strand("Sport"), strand("Verkehr")];
    let after = [
        strand("Jugend"),
        strand("Sport im Verein"),
        strand("Diversity"),
    ];
    let links = [
        (0, 0, Renewal::Kept),
        (1, 1, Renewal::Changed),
        (7, 0, Renewal::Kept),
    ];
    for seen in read(&ribbon(&before, &after, &links)) {
        assert_eq!(seen.of_class("ribbon-kept").len(), 2);
        assert_eq!(seen.of_class("ribbon-changed").len(), 1);
        assert_eq!(seen.of_class("ribbon-new").len(), 1);
        assert_eq!(seen.of_class("ribbon-dropped").len(), 1);
        assert_eq!(seen.of_class("node-kept").len(), 4);
        assert_apart(&seen);
    }
}

#[test]
fn the_ribbon_stands_as_it_was_drawn() {
    let before: Vec<Strand<'_>> = (0..6).map(|_| strand("Jugend")).collect();
    let after: Vec<Strand<'_>> = (0..11).map(|_| strand("Jugend")).collect();
    let links = [(0, 1, Renewal::Kept)];
    let [wide, narrow] = read(&ribbon(&before, &after, &links));
    let band = |seen: &Seen| seen.of_class("ribbon-kept")[0].get("d").to_owned();
    assert_eq!(
        band(&wide),
        "M240 40C435 40 435 82 630 82V112C435 112 435 70 240 70Z"
    );
    assert_eq!(
        band(&narrow),
        "M112 40C155 40 155 74 198 74V96C155 96 155 62 112 62Z"
    );
}

#[test]
fn huge_input_is_bounded() {
    let row = || StripRow {
        name: "Vaasa",
        marks: (0_i32..5_000)
            .map(|i| {
                (
                    Mark::Visit,
                    When::Months(f64::from(i % 13), f64::from(i % 13) + 1.0),
                )
            })
            .collect(),
    };
    read(&strip(&(0..200).map(|_| row()).collect::<Vec<_>>()));
    let moments: Vec<f64> = (0..50_000)
        .map(|i| 1_950.0 + f64::from(i) / 700.0)
        .collect();
    let line = Lifeline {
        agreements: &moments,
        activities: &moments,
        ..life("Brest", 1_950.0)
    };
    read(&lives(&vec![line; 500]));
    let evidence: Vec<(f64, Progress)> = moments.iter().map(|m| (*m, Progress::Happened)).collect();
    let busy = Rung {
        evidence: &evidence,
        ..rung("Kitas", &[])
    };
    read(&rungs(&vec![busy; 1_000]));
    let long = vec![strand("Erfahrungen austauschen"); 1_000];
    let links: Vec<_> = (0..1_000)
        .map(|i| (i % 80, (i * 7) % 80, Renewal::Changed))
        .collect();
    read(&ribbon(&long, &long, &links));
}

#[test]
fn a_line_breaks_at_spaces_and_hyphens_and_ends_with_an_ellipsis() {
    assert_eq!(
        wrap("Heinrich-Heine-Museum", 10.0, 90.0, 3),
        ["Heinrich-Heine-", "Museum"]
    );
    assert_eq!(
        wrap("Service\u{AD}portale", 10.0, 60.0, 2),
        ["Service-", "portale"]
    );
    assert_eq!(
        wrap("Service\u{AD}portale", 10.0, 200.0, 2),
        ["Serviceportale"]
    );
    assert_eq!(wrap("  ", 10.0, 60.0, 2), Vec::<String>::new());
    let cut = wrap("one two three four five six", 10.0, 60.0, 2);
    assert!(cut.len() == 2 && cut[1].ends_with('…'), "{cut:?}");
}

fn words() -> impl Strategy<Value = String> {
    "[A-Za-zÄÖÜäöüßА-я0-9 <>&\"',.-]{0,90}"
}

fn moments() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(
        prop_oneof![1_900.0..2_040.0_f64, Just(f64::NAN), Just(1e300)],
        0..20,
    )
}

fn in_field(text: &str, field: u8) -> Strand<'_> {
    const FIELDS: [&str; 4] = ["", "Jugend", "Kultur und Bildung", "Verwaltung"];
    Strand {
        text,
        short: "",
        field: FIELDS[usize::from(field)],
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_line_is_wider_than_its_room(text in words(), size in 8.0..20.0_f64, max in 30.0..300.0_f64) {
        prop_assert!(width(&fit(&text, size, max), size) <= max);
        for line in wrap(&text, size, max, 3) {
            prop_assert!(width(&line, size) <= max, "{line}");
        }
    }

    #[test]
    fn any_lives_are_well_drawn(
        rows in prop::collection::vec((words(), words(), 1_000.0..2_030.0_f64, moments()), 0..12),
    ) {
        let rows: Vec<Lifeline<'_>> = rows
            .iter()
            .map(|(name, note, from, moments)| Lifeline {
                name,
                note,
                from: *from,
                to: moments.first().copied(),
                agreements: moments,
                activities: moments,
                pauses: &[(1_950.0, None)],
            })
            .collect();
        for seen in read(&lives(&rows)) {
            assert_apart(&seen);
        }
        prop_assert_eq!(lives(&rows), lives(&rows));
    }

    #[test]
    fn any_ladder_is_well_drawn(
        rows in prop::collection::vec((words(), words(), words(), moments()), 0..12),
    ) {
        let evidence: Vec<Vec<(f64, Progress)>> = rows
            .iter()
            .map(|(_, _, _, moments)| moments.iter().map(|m| (*m, Progress::Underway)).collect())
            .collect();
        let rows: Vec<Rung<'_>> = rows
            .iter()
            .zip(&evidence)
            .map(|((field, text, note, _), evidence)| Rung {
                field,
                text,
                progress: Progress::Nothing,
                evidence,
                note,
            })
            .collect();
        for seen in read(&rungs(&rows)) {
            assert_apart(&seen);
        }
    }

    #[test]
    fn any_strip_is_well_drawn(
        rows in prop::collection::vec(
            (words(), prop::collection::vec((0.0..12.0_f64, 0.0..3.0_f64, any::<bool>()), 0..40)),
            0..8,
        ),
    ) {
        let rows: Vec<StripRow<'_>> = rows
            .iter()
            .map(|(name, marks)| StripRow {
                name,
                marks: marks
                    .iter()
                    .map(|(from, length, is_known)| {
                        let when = When::Months(*from, from + length);
                        (Mark::Signing, if *is_known { when } else { When::Unknown })
                    })
                    .collect(),
            })
            .collect();
        for seen in read(&strip(&rows)) {
            assert_apart(&seen);
        }
    }

    #[test]
    fn any_ribbon_is_well_drawn(
        before in prop::collection::vec((words(), 0..4_u8), 0..14),
        after in prop::collection::vec((words(), 0..4_u8), 0..14),
        links in prop::collection::vec((0..16_usize, 0..16_usize), 0..20),
    ) {
        let links: Vec<_> = links.into_iter().map(|(a, b)| (a, b, Renewal::Kept)).collect();
        let before: Vec<Strand<'_>> = before.iter().map(|(text, i)| in_field(text, *i)).collect();
        let after: Vec<Strand<'_>> = after.iter().map(|(text, i)| in_field(text, *i)).collect();
        for seen in read(&ribbon(&before, &after, &links)) {
            assert_apart(&seen);
        }
    }
}
