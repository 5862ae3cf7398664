//! What stops a build.

use crate::generate;
use values::Lang;

fn all(source: &str) -> Vec<(Lang, String)> {
    Lang::ALL
        .into_iter()
        .map(|lang| (lang, source.to_owned()))
        .collect()
}

fn with(lang: Lang, source: &str, others: &str) -> Result<String, String> {
    let files: Vec<(Lang, String)> = Lang::ALL
        .into_iter()
        .map(|l| (l, if l == lang { source } else { others }.to_owned()))
        .collect();
    generate(&files, "towns").map_err(|faults| faults.join("\n"))
}

#[test]
fn a_message_becomes_a_method_without_the_rooms_name() {
    let code = generate(&all("towns-list-title = Towns\n"), "towns").unwrap();
    assert!(
        code.contains("pub fn list_title(self) -> &'static str"),
        "{code}"
    );
    assert!(
        code.contains("\"towns-list-title\" => Some(self.list_title().to_string())"),
        "{code}"
    );
}

#[test]
fn a_room_without_texts_has_an_empty_type() {
    assert!(generate(&[], "towns").unwrap().contains("pub struct Texts"));
}

#[test]
fn a_missing_key_a_missing_file_and_a_key_too_many_stop_the_build() {
    assert_eq!(
        with(Lang::Pl, "b = B\n", "a = A\n").unwrap_err(),
        "pl: b stands only here, not in en\npl: a is missing"
    );
    let files = vec![(Lang::En, "a = A\n".to_owned())];
    assert_eq!(generate(&files, "towns").unwrap_err().len(), 4);
}

#[test]
fn an_argument_that_differs_stops_the_build() {
    let error = with(Lang::Ru, "a = { $nmae }\n", "a = { $name }\n").unwrap_err();
    assert_eq!(error, "ru: a uses $nmae, which en does not");
}

#[test]
fn a_plural_without_a_form_that_the_language_needs_stops_the_build() {
    let two = "a = { $n ->\n    [one] one\n   *[other] many\n}\n";
    let four = "a = { $n ->\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n}\n";
    let error = with(Lang::Ru, two, two).unwrap_err();
    assert!(
        error.contains("ru: a: the plural of $n lacks the form [few]"),
        "{error}"
    );
    assert!(
        error.contains("pl: a: the plural of $n lacks the form [many]"),
        "{error}"
    );
    assert!(with(Lang::Ru, four, four).is_ok());
}

#[test]
fn a_syntax_error_names_its_line() {
    let error = with(Lang::De, "a = A\nb = { $x\n", "a = A\n").unwrap_err();
    assert!(error.starts_with("de: line 2"), "{error}");
}

#[test]
fn choices_by_text_and_by_exact_number_and_references_are_understood() {
    let source = "-brand = Jumelage\nname = { -brand }\na = { name }: { $kind ->\n    [charter] Charter\n   *[other] Text\n}, { $n ->\n    [0] none\n    [one] one\n    [few] few\n    [many] many\n   *[other] { NUMBER($n) }\n}\n";
    let code = generate(&all(source), "towns").unwrap();
    assert!(
        code.contains("pub fn a(self, kind: &str, n: i64) -> String"),
        "{code}"
    );
    assert!(code.contains("(0, _) => {"), "{code}");
}

#[test]
fn a_message_that_refers_to_itself_stops_the_build() {
    assert!(generate(&all("a = { b }\nb = { a }\n"), "towns").is_err());
}
