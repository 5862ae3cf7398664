//! What stops a build, and how it says so.

use crate::build::generate;
use values::Lang;

/// Builds with one text in one language and another in all others.
fn with(lang: Lang, source: &str, others: &str) -> Result<String, Vec<String>> {
    let files = Lang::ALL.map(|l| (l, if l == lang { source } else { others }));
    generate(&files, "towns")
}

fn faults(lang: Lang, source: &str, others: &str) -> Vec<String> {
    with(lang, source, others).unwrap_err()
}

fn everywhere(source: &str) -> Vec<String> {
    faults(Lang::En, source, source)
}

#[test]
fn a_room_without_texts_has_an_empty_type() {
    let code = generate(&[], "towns").unwrap();
    assert!(code.contains("pub struct Texts"), "{code}");
    assert!(
        code.contains("KEYS: &'static [&'static str] = &[\n    ];"),
        "{code}"
    );
}

#[test]
fn a_missing_key_a_key_too_many_and_a_missing_file() {
    assert_eq!(
        faults(Lang::Pl, "\nb = B\n", "a = A\n"),
        [
            "pl.ftl: a: is missing (en.ftl:1)",
            "pl.ftl:2: b: stands here, but not in en.ftl"
        ]
    );
    assert_eq!(
        generate(&[(Lang::En, "a = A\n"), (Lang::De, "a = A\n")], "towns").unwrap_err(),
        [
            "fr.ftl: the file is missing",
            "pl.ftl: the file is missing",
            "ru.ftl: the file is missing"
        ]
    );
}

#[test]
fn an_argument_misspelt_or_left_out() {
    assert_eq!(
        faults(Lang::Ru, "\n\na = { $nmae }\n", "a = { $name }\n"),
        [
            "ru.ftl:3: a: does not use $name; if that is right, write the comment `# $name (String, unused)`",
            "ru.ftl:3: a: uses $nmae, which en.ftl neither uses nor declares"
        ]
    );
    assert!(
        with(
            Lang::Ru,
            "# $name (String, unused)\na = A\n",
            "a = { $name }\n"
        )
        .is_ok()
    );
}

#[test]
fn an_argument_declared_otherwise() {
    assert_eq!(
        faults(
            Lang::De,
            "# $n (String)\na = { $n }\n",
            "# $n (Number)\na = { $n }\n"
        ),
        ["de.ftl:2: a: declares $n to be of another kind than en.ftl"]
    );
    assert_eq!(
        faults(Lang::De, "# $m (Number)\na = { $n }\n", "a = { $n }\n"),
        ["de.ftl:2: a: declares $m, which en.ftl does not"]
    );
    assert_eq!(
        faults(
            Lang::De,
            "a = { NUMBER($n) }\n",
            "# $n (String)\na = { $n }\n"
        ),
        ["de.ftl:1: a: puts $n into NUMBER(), but it is a text"]
    );
}

#[test]
fn an_argument_that_no_language_uses() {
    assert_eq!(
        everywhere("# $n (Number, unused)\na = A\n"),
        ["en.ftl:2: a: declares $n, which no language uses"]
    );
}

#[test]
fn arguments_stand_in_the_order_of_the_english_comment() {
    let english = "# $b (String)\n# $a (Number)\nx = { $a } { $b } { $c }\n";
    let code = with(Lang::En, english, "x = { $c } { $b } { $a }\n").unwrap();
    assert!(
        code.contains("fn x(self, b: &str, a: i64, c: &str) -> String"),
        "{code}"
    );
}

#[test]
fn a_count_in_one_language_is_a_number_in_all() {
    let russian = "a = { $n ->\n    [one] x\n    [few] y\n    [many] z\n   *[other] w\n}\n";
    let code = with(Lang::Ru, russian, "a = { $n }\n").unwrap();
    assert!(code.contains("fn a(self, n: i64)"), "{code}");
}

#[test]
fn a_plural_without_a_form_that_the_language_needs() {
    let two = "a = { $n ->\n    [one] one\n   *[other] many\n}\n";
    let four = "a = { $n ->\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n}\n";
    assert_eq!(
        faults(Lang::Ru, two, two),
        [
            "pl.ftl:1: a: the plural of $n lacks the form [few]",
            "pl.ftl:1: a: the plural of $n lacks the form [many]",
            "ru.ftl:1: a: the plural of $n lacks the form [few]",
            "ru.ftl:1: a: the plural of $n lacks the form [many]"
        ]
    );
    let slavic = |lang| matches!(lang, Lang::Pl | Lang::Ru);
    let right = Lang::ALL.map(|lang| (lang, if slavic(lang) { four } else { two }));
    assert!(generate(&right, "towns").is_ok());
}

#[test]
fn a_plural_with_a_form_that_the_language_has_not_or_the_star_elsewhere() {
    let two = "a = { $n ->\n    [one] one\n   *[other] many\n}\n";
    let wrong = "a = { $n ->\n    [one] one\n    [few] few\n   *[other] many\n}\n";
    assert!(faults(Lang::De, wrong, two).contains(
        &"de.ftl:1: a: the plural of $n has the form [few], which de has not".to_owned()
    ));
    let star = "a = { $n ->\n   *[one] one\n    [other] many\n}\n";
    assert!(
        faults(Lang::De, star, two)
            .contains(&"de.ftl:1: a: the plural of $n needs the star at *[other]".to_owned())
    );
    let without = "a = { $n ->\n   *[one] one\n}\n";
    assert!(
        faults(Lang::De, without, two)
            .contains(&"de.ftl:1: a: the plural of $n lacks the form [other]".to_owned())
    );
}

#[test]
fn a_choice_by_text_with_a_misspelt_form() {
    let right = "a = { $kind ->\n    [charter] C\n   *[text] T\n}\n";
    let wrong = "a = { $kind ->\n    [chatter] C\n   *[text] T\n}\n";
    assert_eq!(
        faults(Lang::Fr, wrong, right),
        [
            "fr.ftl:1: a: the choice by $kind differs from en.ftl in the form [charter]",
            "fr.ftl:1: a: the choice by $kind differs from en.ftl in the form [chatter]"
        ]
    );
}

#[test]
fn a_term_asked_for_what_it_has_not() {
    let term = "-t = { $case ->\n   *[nom] x\n    [gen] y\n}\n";
    let asks = |how: &str| everywhere(&format!("{term}a = {{ -t({how}) }}\n"))[0].clone();
    assert_eq!(asks("cas: \"gen\""), "de.ftl:5: a: -t does not know cas");
    assert_eq!(
        asks("case: \"gne\""),
        "de.ftl:5: a: -t has no form [gne] of case"
    );
    assert_eq!(
        everywhere("a = { -gone }\n")[0],
        "de.ftl:1: a: refers to -gone, which is not there"
    );
}

#[test]
fn a_syntax_error_names_its_line_and_key() {
    assert_eq!(
        faults(Lang::De, "a = A\nb = { $x\n", "a = A\nb = { $x }\n"),
        [
            "de.ftl: b: is missing (en.ftl:2)",
            "de.ftl:2: b: Expected a token starting with \"}\""
        ]
    );
}

#[test]
fn a_message_that_refers_to_itself_or_to_nothing() {
    let words = "refers to itself, or is nested too deep";
    assert_eq!(
        everywhere("a = { b }\nb = { a }\n")[0],
        format!("de.ftl:1: a: {words}")
    );
    assert_eq!(
        everywhere("-a = { -b }\n-b = { -a }\nc = { -a }\n")[0],
        format!("de.ftl:3: c: -b {words}")
    );
    assert_eq!(
        everywhere("a = { b }\n")[0],
        "de.ftl:1: a: refers to b, which is not there"
    );
}

#[test]
fn what_fluent_knows_and_this_does_not() {
    let first = |source: &str| everywhere(source)[0].clone();
    assert_eq!(
        first("a = A\n    .title = T\n"),
        "de.ftl:1: a: has attributes, which are not known here: make it a message of its own"
    );
    assert_eq!(
        first("a = { DATETIME($d) }\n"),
        "de.ftl:1: a: calls DATETIME(); only NUMBER() is known here"
    );
    assert_eq!(
        first("a = { NUMBER($d, minimumFractionDigits: 2) }\n"),
        "de.ftl:1: a: NUMBER() takes one argument of the message, nothing else"
    );
    assert_eq!(first("a = A\na = B\n"), "de.ftl:1: a: stands twice");
}

#[test]
fn a_key_that_gives_no_method() {
    let first = |source: &str| everywhere(source)[0].clone();
    assert_eq!(
        first("towns-move = M\n"),
        "en.ftl:1: towns-move: its method would be called `move`, which is taken"
    );
    assert_eq!(
        first("towns-list = A\nlist = B\n"),
        "en.ftl:1: towns-list: its method would be called `list`, as that of list"
    );
    assert_eq!(
        first("towns-List = A\n"),
        "en.ftl:1: towns-List: a key is written in small letters and begins with one"
    );
}

#[test]
fn all_faults_are_told_at_once_in_the_order_of_the_files() {
    let all = faults(Lang::Fr, "a = { $m }\n\nc = { $d\n", "a = { $n }\nb = B\n");
    assert_eq!(all.len(), 4, "{all:#?}");
    assert!(all.is_sorted(), "{all:#?}");
}
