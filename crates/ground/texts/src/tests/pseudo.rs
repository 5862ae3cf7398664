//! The pseudo-language.

use crate::pseudo::lengthen;

#[test]
fn every_text_grows_by_two_fifths() {
    for text in ["Suche", "Rhythm", "Партнёрства городов", "Źdźbło", "Ok"] {
        let (short, long) = (text.chars().count(), lengthen(text).chars().count());
        assert!(long * 5 >= short * 7, "{text}: {}", lengthen(text));
    }
    assert_eq!(lengthen("Rhythm"), "⟦Rhyŷthm⟧");
    assert_eq!(lengthen("Przstr"), "⟦Przstr~⟧");
}

#[test]
fn space_stays_outside_and_signs_stay_alone() {
    assert_eq!(lengthen(" is\u{a0}"), " ⟦iîs⟧\u{a0}");
    assert_eq!(lengthen(": "), ": ");
    assert_eq!(lengthen(""), "");
}

#[test]
fn once_spoken_every_text_of_the_process_is_pseudo() {
    // Tests run in processes of their own (nextest), so that nothing else hears this.
    if std::env::var_os("NEXTEST").is_some() {
        assert!(!crate::is_pseudo());
        crate::speak_pseudo();
        assert!(crate::is_pseudo());
    }
}
