//! Texts in several languages.

use crate::{Lang, MultiText, TextForm};

#[test]
fn a_reader_gets_the_own_language_else_the_original() {
    let mut text = MultiText::new(Lang::De, "Sommerschule");
    text.set(Lang::Ru, "летняя школа");
    assert_eq!(text.plain(Lang::Ru), "летняя школа");
    let picked = text.pick(Lang::Fr).unwrap();
    assert_eq!(
        (picked.text, picked.tag.as_str(), picked.is_asked),
        ("Sommerschule", "de", false)
    );
}

#[test]
fn removing_the_original_leaves_another_original() {
    let mut text = MultiText::new(Lang::De, "a");
    text.set(Lang::En, "b");
    text.set(Lang::De, "  ");
    assert_eq!(text.original().unwrap().as_str(), "en");
    text.set(Lang::En, "");
    assert!(text.is_empty() && text.pick(Lang::De).is_none());
}

#[test]
fn the_stored_form_keeps_what_is_machine_made() {
    let mut text = MultiText::new(Lang::De, "a");
    text.set(Lang::Pl, "b");
    text.mark(Lang::Pl, TextForm::Machine);
    let json = serde_json::to_string(&text).unwrap();
    assert_eq!(
        json,
        r#"{"original":"de","texts":{"de":"a","pl":"b"},"machine":["pl"]}"#
    );
    let back: MultiText = serde_json::from_str(&json).unwrap();
    assert_eq!(back.pick(Lang::Pl).unwrap().form, TextForm::Machine);
}
