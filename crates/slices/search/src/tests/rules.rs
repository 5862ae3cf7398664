//! Words, spellings and mistakes, without any database.

use crate::analyser;
use crate::mark::Marker;
use crate::model::Reach;
use crate::query::Query;
use crate::typo;
use db::Engine;
use db::full_text::{Wanted, expression};
use proptest::prelude::*;
use values::{Lang, MultiText, Noun};

#[test]
fn a_name_is_filed_in_every_spelling_that_people_type() {
    let filed = analyser::spellings("Новый Уренгой");
    for typed in [
        "nowy",
        "novy",
        "novyj",
        "novyy",
        "urengoi",
        "urengoy",
        "urengoj",
        "уренгои",
    ] {
        assert!(filed.contains(typed), "{typed}: {filed:?}");
    }
    let filed = analyser::spellings("Düsseldorf");
    assert_eq!(
        filed.into_iter().collect::<Vec<_>>(),
        ["duesseldorf", "dusseldorf"]
    );
    assert!(analyser::wholes("Nowy Urengoi").contains("_nowy_urengoi"));
    assert!(analyser::spellings("Θεσσαλονίκη").contains("thessalonike"));
}

#[test]
fn a_word_of_a_text_is_found_by_its_stem_in_its_own_language() {
    for (lang, text, typed) in [
        (Lang::De, "Städtepartnerschaften", "Städtepartnerschaft"),
        (Lang::En, "commitments", "commitment"),
        (Lang::Fr, "délégations", "délégation"),
        (Lang::Pl, "szkoły", "szkoła"),
        (Lang::Ru, "учёных", "ученый"),
    ] {
        let (filed, typed) = (analyser::filed(text, Some(lang)), analyser::typed(typed));
        assert!(!filed.is_disjoint(&typed), "{filed:?} and {typed:?}");
    }
    assert!(analyser::filed("ёлка", None).contains("елка"));
}

#[test]
fn neighbours_that_changed_places_are_one_mistake() {
    assert_eq!(typo::distance("keil", "kiel"), 1);
    assert_eq!(typo::distance("nowi", "nowy"), 1);
    assert_eq!(typo::distance("kassel", "kassel"), 0);
    assert_eq!(typo::distance("", "kiel"), 4);
    assert_eq!(typo::distance("dusseldorf", "duseldrof"), 2);
    assert_eq!(
        ["abc", "kiel", "kassel", "dusseldorf"].map(typo::allowed),
        [0, 1, 1, 2]
    );
    assert!(!typo::grams("keil").is_disjoint(&typo::grams("kiel")));
}

#[test]
fn years_and_kinds_are_no_words_that_must_occur() {
    let query = Query::read("2019 Partnerstädte");
    assert_eq!(
        (query.years.as_slice(), query.words.len()),
        ([2019].as_slice(), 0)
    );
    assert!(query.nouns.contains(&Noun::Partnership) && query.nouns.contains(&Noun::Town));
    let query = Query::read("соглашения Киль 2019");
    assert_eq!(query.words.len(), 1);
    assert_eq!(
        query.nouns.into_iter().collect::<Vec<_>>(),
        [Noun::Agreement]
    );
}

#[test]
fn words_that_say_nothing_count_only_where_there_is_nothing_else() {
    let words = |line: &str| -> Vec<String> {
        Query::read(line)
            .words
            .into_iter()
            .map(|word| word.typed)
            .collect()
    };
    assert_eq!(words("die Fähre nach Kiel"), ["Fähre", "Kiel"]);
    assert_eq!(words("der die und"), ["der", "die", "und"]);
}

#[test]
fn what_was_typed_is_shown_without_what_cannot_be_seen() {
    assert_eq!(Query::read(" Kiel\0\u{7} \n Aarhus ").line, "Kiel Aarhus");
    assert_eq!(Query::read(&"x".repeat(10_000)).line.len(), 200);
    assert!(Query::read("\"()*:^-").is_empty());
}

#[test]
fn found_words_are_marked_and_everything_else_is_literal() {
    let query = Query::read("Kassel schule");
    let marker = Marker::new(&query);
    assert_eq!(
        marker
            .name("Kassel – <b>Kasseler</b>", Some(Lang::De))
            .as_str(),
        "<mark>Kassel</mark> – &lt;b&gt;<mark>Kasseler</mark>&lt;/b&gt;"
    );
    let mut text = MultiText::new(Lang::Ru, "Летняя школа");
    text.set(
        Lang::De,
        &format!(
            "{} Die Schulen der Stadt & <i>ihr</i> Fest.",
            "Wort ".repeat(40)
        ),
    );
    let snippet = marker.snippet(&[text], Lang::Fr).unwrap();
    assert_eq!(snippet.tag, "de");
    let shown = snippet.text.as_str();
    assert!(
        shown.starts_with('…')
            && shown.ends_with("<mark>Schulen</mark> der Stadt &amp; &lt;i&gt;ihr&lt;/i&gt; Fest."),
        "{shown}"
    );
}

#[test]
fn both_engines_get_only_letters_and_digits() {
    let hostile = Wanted::All(vec![
        Wanted::Word("a\" OR b'); --\0".to_owned()),
        Wanted::Any(vec![
            Wanted::NameStart("ki el*".to_owned()),
            Wanted::Name("&|!".to_owned()),
        ]),
    ]);
    let said =
        [Engine::Sqlite, Engine::Postgres].map(|engine| expression(engine, &hostile).unwrap());
    assert_eq!(
        said,
        [
            "(\"aORb\" AND (names : \"kiel\" *))",
            "('aORb' & ('kiel':*A))"
        ]
    );
    assert_eq!(expression(Engine::Sqlite, &Wanted::All(Vec::new())), None);
}

proptest! {
    #[test]
    fn any_line_can_be_read(line in "\\PC{0,80}|[\"'*():&|!^~\\-\\\\\\x00 a-zа-я]{0,300}") {
        let query = Query::read(&line);
        for engine in [Engine::Sqlite, Engine::Postgres] {
            for reach in [Reach::All, Reach::Any] {
                let said = expression(engine, &query.wanted(reach));
                prop_assert_eq!(said.is_none(), query.words.is_empty());
            }
        }
    }

    #[test]
    fn one_slip_is_a_distance_of_one(word in "[a-z]{4,12}", at in 0_usize..12, letter in "[a-z]") {
        let letters: Vec<char> = word.chars().collect();
        let at = at % letters.len();
        let without: String = letters.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, c)| *c).collect();
        prop_assert_eq!(typo::distance(&word, &without), 1);
        let mut changed = letters;
        changed[at] = letter.chars().next().unwrap();
        let changed: String = changed.into_iter().collect();
        prop_assert_eq!(typo::distance(&word, &changed), usize::from(changed != word));
    }
}
