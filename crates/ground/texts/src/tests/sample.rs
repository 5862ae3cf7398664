//! What the generator writes, compiled and spoken.
//!
//! `sample/texts.rs` is what it makes of `sample/*.ftl`. After a wanted change, `RENEW_SAMPLE=1 cargo nextest run
//! -p jumelage-texts` writes it anew.

use crate::build::generate;
use std::path::Path;
use values::{Arg, Lang};

/// The generated code, as a room includes it.
#[expect(unreachable_pub, reason = "a room has its texts at its root")]
mod room {
    include!("sample/texts.rs");
}
use room::Texts;

const FILES: [(Lang, &str); 5] = [
    (Lang::De, include_str!("sample/de.ftl")),
    (Lang::En, include_str!("sample/en.ftl")),
    (Lang::Fr, include_str!("sample/fr.ftl")),
    (Lang::Pl, include_str!("sample/pl.ftl")),
    (Lang::Ru, include_str!("sample/ru.ftl")),
];

#[test]
fn the_sample_is_what_the_generator_writes() {
    let code = generate(&FILES, "sample").unwrap();
    if std::env::var_os("RENEW_SAMPLE").is_some() {
        let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/sample/texts.rs");
        std::fs::write(target, &code).unwrap();
    }
    assert_eq!(code, include_str!("sample/texts.rs"));
}

fn five(say: impl Fn(Texts) -> String) -> [String; 5] {
    Lang::ALL.map(|lang| say(Texts::new(lang)))
}

#[test]
fn a_message_without_arguments_is_there_already() {
    let title: &'static str = Texts::new(Lang::Ru).title();
    assert_eq!(title, "Партнёрства");
    assert_eq!(Texts::new(Lang::En).other_room(), "Of another room");
    assert_eq!(Texts::new(Lang::De).lines(), "Erste Zeile\nzweite Zeile");
    assert_eq!(
        Texts::new(Lang::Fr).type_of(),
        "{\u{a0}« cité » \\ et `simple`"
    );
}

#[test]
fn a_plural_has_each_language_s_forms_and_a_number_of_its_own_wins() {
    let count = |n| five(|t| t.count("Kiel", n));
    assert_eq!(
        count(0),
        [
            "Kiel hat noch keine Partnerschaft.",
            "Kiel has no partnerships yet.",
            "Kiel n’a pas encore de partenariat.",
            "Kiel nie ma jeszcze partnerstw.",
            "Kiel: партнёрств пока нет."
        ]
    );
    assert_eq!(
        count(21),
        [
            "Kiel hat 21 Partnerschaften.",
            "Kiel has 21 partnerships.",
            "Kiel a 21 partenariats.",
            "Kiel ma 21 partnerstw.",
            "Kiel: 21 партнёрство."
        ]
    );
    assert_eq!(count(3)[3], "Kiel ma 3 partnerstwa.");
    assert_eq!(count(3)[4], "Kiel: 3 партнёрства.");
    assert_eq!(count(12_000)[0], "Kiel hat 12.000 Partnerschaften.");
    assert_eq!(count(-1)[1], "Kiel has one partnership.");
}

#[test]
fn a_text_chooses_and_an_unknown_one_takes_the_form_with_the_star() {
    assert_eq!(
        Texts::new(Lang::De).standing("in_force", 1500),
        "Sie besteht. Partnerschaften: 1.500"
    );
    assert_eq!(
        Texts::new(Lang::Pl).standing("?", 2),
        "Ono jest zakończone. Partnerstwa: 2"
    );
}

#[test]
fn a_language_may_leave_out_an_argument_that_it_has_no_use_for() {
    assert_eq!(Texts::new(Lang::Fr).nothing(5), "Aucune");
    assert_eq!(Texts::new(Lang::Pl).nothing(5), "Żadnego z 5 miast");
}

#[test]
fn messages_are_found_by_their_keys() {
    let t = Texts::new(Lang::En);
    let args = [("count", Arg::Number(1)), ("town", Arg::from("Kiel"))];
    assert_eq!(
        t.by_key("sample-count", &args).unwrap(),
        "Kiel has one partnership."
    );
    assert_eq!(t.by_key("sample-title", &[]).unwrap(), "Partnerships");
    assert_eq!(t.by_key("title", &[]), None);
    let swapped = [("name", Arg::Number(1000))];
    assert_eq!(
        t.by_key("sample-welcome", &swapped).unwrap(),
        "Welcome to Jumelage, 1,000"
    );
    assert!(Texts::KEYS.iter().all(|key| t.by_key(key, &[]).is_some()));
    assert!(Texts::KEYS.contains(&"other-room"));
}

#[test]
fn the_pseudo_language_leaves_arguments_alone() {
    let t = Texts::pseudo(Lang::En);
    assert_eq!(t.title(), "⟦Paârtneêrshiîps⟧");
    assert_eq!(t.welcome("Erika"), "⟦Weêlcoômeê toô Juûmeêlaâgeê,⟧ Erika");
    assert_eq!(t.title().as_ptr(), t.title().as_ptr());
    assert!(t.is_pseudo() && !Texts::new(Lang::En).is_pseudo());
    assert_eq!(t.lang(), Lang::En);
}
