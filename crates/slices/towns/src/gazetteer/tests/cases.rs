//! The cases F-* from practice, each through the functions that the product uses.

use crate::gazetteer::{
    Body, Book, CountryReading, Entry, FormerName, Outcome, Question, check_coordinate, country,
    country_now, keys, name_on, normalise, place_name, read_label, union,
};
use serde_json::Value;
use std::collections::BTreeSet;
use values::{Country, Day, Lang};

/// A case by its id; nothing where the cases are not beside the checkout.
fn case(id: &str) -> Option<Value> {
    let text = std::fs::read_to_string(testing::shared("cases/f-places.json")?).unwrap();
    let area: Value = serde_json::from_str(&text).unwrap();
    let cases = area["cases"].as_array().unwrap();
    Some(cases.iter().find(|case| case["id"] == id).unwrap().clone())
}

fn texts(value: &Value) -> Vec<String> {
    let list = value.as_array().unwrap();
    list.iter()
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

fn optional(value: &Value) -> Vec<Option<String>> {
    let list = value.as_array().unwrap();
    list.iter()
        .map(|text| text.as_str().map(str::to_owned))
        .collect()
}

fn letters(code: &Value) -> Option<Country> {
    code.as_str().and_then(|code| code.parse().ok())
}

fn entry<Id>(id: Id, names: impl IntoIterator<Item = impl Into<String>>) -> Entry<Id> {
    Entry {
        id,
        names: names.into_iter().map(Into::into).collect(),
        postcodes: Vec::new(),
        official_key: None,
    }
}

fn asked(name: &str) -> Question<'_> {
    Question {
        name,
        ..Question::default()
    }
}

#[test]
fn f_one_way_statements() {
    let Some(case) = case("F-one-way-statements") else {
        return;
    };
    let statement = |pair: &Value| {
        let pair = texts(pair);
        (pair[0].clone(), pair[1].clone())
    };
    let small = union(
        case["input"]["statements"]
            .as_array()
            .unwrap()
            .iter()
            .map(statement),
    );
    let expected: BTreeSet<(String, String)> = case["expected"]["partnerships"]
        .as_array()
        .unwrap()
        .iter()
        .map(statement)
        .collect();
    assert_eq!(small.partnerships, expected);
    assert_eq!(
        small.partners_of(&"Q1".to_owned()),
        texts(&case["expected"]["partners_of_Q1"])
    );
    assert_eq!(small.named_themselves, BTreeSet::from(["Q5".to_owned()]));

    let Some(file) = testing::shared("data/twinning/wikidata_p190_pairs.tsv") else {
        return;
    };
    let text = std::fs::read_to_string(file).unwrap();
    let real = union(text.lines().filter_map(|line| line.split_once('\t')));
    let counts = &case["expected"]["file_counts"];
    assert_eq!(counts["lines"], real.lines);
    assert_eq!(counts["distinct_directed"], real.distinct);
    assert_eq!(counts["partnerships"], real.partnerships.len());
    assert_eq!(counts["one_way"], real.one_way);
    assert_eq!(counts["self"], real.named_themselves.len());
}

#[test]
fn f_brackets_in_names() {
    let Some(case) = case("F-brackets-in-names") else {
        return;
    };
    let names = texts(&case["input"]["names"]);
    let countries = case["input"]["countries"].as_array().unwrap();
    let read: Vec<_> = names
        .iter()
        .zip(countries)
        .map(|(name, code)| place_name(name, letters(code)))
        .collect();
    let expected = &case["expected"];
    let kind = |body: Body| match body {
        Body::Town => "town",
        Body::District => "district",
        Body::Region => "region",
    };
    assert_eq!(
        read.iter().map(|r| r.name.clone()).collect::<Vec<_>>(),
        texts(&expected["name"])
    );
    assert_eq!(
        read.iter().map(|r| kind(r.kind)).collect::<Vec<_>>(),
        texts(&expected["kind"])
    );
    let other: Vec<_> = read.iter().map(|r| r.other_name.clone()).collect();
    assert_eq!(other, optional(&expected["other_name"]));
    let within: Vec<_> = read.iter().map(|r| r.within.clone()).collect();
    assert_eq!(within, optional(&expected["within"]));
    assert_eq!(
        read.iter().map(|r| r.original.clone()).collect::<Vec<_>>(),
        names
    );
}

#[test]
fn brackets_are_read_as_each_country_uses_them() {
    let read = |name: &str, code: &str| place_name(name, code.parse().ok());
    let viersen = read("Viersen (Kreis) (Viersen, Stadt)", "DE");
    assert_eq!(
        (viersen.name.as_str(), viersen.kind),
        ("Viersen", Body::District)
    );
    let efze = read(
        "Schwalm-Eder-Kreis (Kreis) (Homberg (Efze), Kreisstadt)",
        "DE",
    );
    assert_eq!(
        (efze.name.as_str(), efze.kind, efze.within),
        ("Schwalm-Eder-Kreis", Body::District, None)
    );
    let wroclaw = read("Wroclaw (Breslau)", "PL");
    assert_eq!(
        (wroclaw.name.as_str(), wroclaw.other_name.as_deref()),
        ("Wroclaw", Some("Breslau"))
    );
    let bocholt = read("Bocholt (Provinz Limburg)", "BE");
    assert_eq!(
        (bocholt.kind, bocholt.within.as_deref()),
        (Body::Town, Some("Provinz Limburg"))
    );
    let plain = read("San Polo d`Enza", "IT");
    assert_eq!(plain.name, "San Polo d'Enza");
}

#[test]
fn f_same_name() {
    let Some(case) = case("F-same-name") else {
        return;
    };
    let file = testing::shared("data/gazetteer/de_municipalities_gebuero_2021.json").unwrap();
    let list: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let book = Book::new(list.as_array().unwrap().iter().map(|town| Entry {
        id: town["ags"].as_str().unwrap().to_owned(),
        names: vec![town["name"].as_str().unwrap().to_owned()],
        postcodes: texts(&town["zipCodes"]),
        official_key: town["ags"].as_str().map(str::to_owned),
    }));
    let expected = &case["expected"];
    let questions = case["input"]["find"].as_array().unwrap();
    for (number, asked) in questions.iter().enumerate() {
        let answer = book.ask(Question {
            name: asked["name"].as_str().unwrap(),
            postcode: asked["zip"].as_str(),
            official_key: None,
        });
        assert_eq!(
            expected["exact_name_count"][number],
            answer.exact.len(),
            "{asked}"
        );
        let outcome = match answer.outcome {
            Outcome::One(key) => format!("one {key}"),
            Outcome::Ask => "ask".to_owned(),
            Outcome::None => "none".to_owned(),
        };
        assert_eq!(expected["outcome"][number], outcome, "{asked}");
    }
    let mut frankfurt = book.ask(asked("Frankfurt")).with_addition;
    frankfurt.sort();
    assert_eq!(frankfurt, texts(&expected["candidates_for_Frankfurt"]));
    let neustadt = book.ask(asked("Neustadt"));
    for key in texts(&expected["candidates_for_Neustadt_include"]) {
        assert!(
            neustadt.exact.contains(&key) || neustadt.with_addition.contains(&key),
            "{key}"
        );
    }
}

#[test]
fn a_postcode_that_contradicts_the_name_decides_nothing() {
    let mut kassel = entry("a", ["Kassel"]);
    kassel.postcodes = vec!["34117".to_owned()];
    let book = Book::new([kassel]);
    let wrong = Question {
        name: "Kassel",
        postcode: Some("24103"),
        official_key: None,
    };
    assert_eq!(book.ask(wrong).outcome, Outcome::Ask);
    assert_eq!(book.ask(asked("Kassel")).outcome, Outcome::One("a"));
    assert_eq!(book.ask(asked("Olpe")).outcome, Outcome::None);
}

#[test]
fn f_renamed_towns() {
    let Some(case) = case("F-renamed-towns") else {
        return;
    };
    let day = |text: &str| text.parse::<Day>().unwrap();
    let former = |name: &str, from: Option<&str>, until: &str| FormerName {
        name: name.to_owned(),
        from: from.map(day),
        until: day(until),
    };
    let towns = [
        (
            "Q2795",
            "Chemnitz",
            former("Karl-Marx-Stadt", Some("1953-05-10"), "1990-05-31"),
        ),
        (
            "Q656",
            "Sankt Petersburg",
            former("Leningrad", Some("1924-01-26"), "1991-09-06"),
        ),
        ("Q5384", "Kirow", former("Wjatka", None, "1934")),
        (
            "Q914",
            "Wolgograd",
            former("Stalingrad", Some("1925"), "1961"),
        ),
    ];
    let book = Book::new(
        towns
            .iter()
            .map(|(id, today, former)| entry(*id, [*today, former.name.as_str()])),
    );
    let expected = &case["expected"];
    for (number, find) in case["input"]["find"].as_array().unwrap().iter().enumerate() {
        let Outcome::One(id) = book.ask(asked(find["name"].as_str().unwrap())).outcome else {
            panic!("{find} leads to no town");
        };
        assert_eq!(expected["places"][number], id, "{find}");
        let (_, today, former) = towns.iter().find(|town| town.0 == id).unwrap();
        assert_eq!(expected["shown_today_de"][number], *today);
        let year = find["year"]
            .as_i64()
            .map(|year| Day::Year(i16::try_from(year).unwrap()));
        let then = name_on(today, std::slice::from_ref(former), year);
        assert_eq!(
            expected["shown_in_document_of_that_year"][number], then,
            "{find}"
        );
    }
}

#[test]
fn f_dissolved_countries() {
    let Some(case) = case("F-dissolved-countries") else {
        return;
    };
    let then = |reading: &CountryReading| match reading {
        CountryReading::Former(former) => Some(former.code.to_owned()),
        _ => None,
    };
    let expected = &case["expected"];
    for (number, row) in case["input"]["rows"].as_array().unwrap().iter().enumerate() {
        let row = texts(row);
        let reading = country(&row[1]);
        let now = country_now(&row[0], &reading);
        assert_eq!(
            now,
            letters(&expected["country_now"][number]),
            "{row:?} {reading:?}"
        );
        assert_eq!(
            then(&reading).as_deref(),
            expected["country_then"][number].as_str(),
            "{row:?}"
        );
    }
    for (number, code) in texts(&case["input"]["codes"]).iter().enumerate() {
        let reading = country(code);
        let answer = match &reading {
            CountryReading::Ask { .. } => Some("ask".to_owned()),
            other => then(other),
        };
        assert_eq!(
            answer.as_deref(),
            expected["codes"][number].as_str(),
            "{code}"
        );
    }
}

#[test]
fn countries_are_read_as_people_write_them() {
    let today = |written: &str| match country(written) {
        CountryReading::Today(country) => country.code().to_owned(),
        other => format!("{other:?}"),
    };
    for (written, code) in [
        ("Rußland", "RU"),
        ("Tschech. Republik", "CZ"),
        ("England, United Kingdom", "GB"),
        ("Ohio, United States", "US"),
        ("Georgia (country)", "GE"),
        ("Holland", "NL"),
        ("Schottland", "GB"),
        ("Польша", "PL"),
        ("Allemagne", "DE"),
        ("Niemcy", "DE"),
        ("BRD", "DE"),
        ("Großbritannien", "GB"),
        ("USA", "US"),
        ("de", "DE"),
        ("FR", "FR"),
    ] {
        assert_eq!(
            today(written),
            if written == "de" { "Unknown([])" } else { code },
            "{written}"
        );
    }
    assert!(matches!(country("Congo"), CountryReading::Ask { today, .. } if today.len() == 2));
    let italy: Country = "IT".parse().unwrap();
    assert_eq!(country("Itallien"), CountryReading::Unknown(vec![italy]));
}

#[test]
fn f_near_names() {
    let Some(case) = case("F-near-names") else {
        return;
    };
    let places = case["input"]["places"].as_array().unwrap();
    let book = Book::new(places.iter().map(|place| {
        let names = place["names"].as_object().unwrap().values();
        entry(
            place["id"].as_str().unwrap(),
            names.map(|name| name.as_str().unwrap()),
        )
    }));
    let expected = &case["expected"];
    for (number, name) in texts(&case["input"]["find"]).iter().enumerate() {
        let answer = book.ask(asked(name));
        assert_eq!(
            expected["first_hit"][number],
            **answer.first().unwrap(),
            "{name}"
        );
        assert!(answer.exact.len() < 2, "{name} merges the two");
    }
    assert_eq!(
        book.ask(asked("Urengoi")).exact,
        texts(&expected["exact_only"]["Urengoi"])
    );
}

#[test]
fn f_search_without_accents() {
    let Some(case) = case("F-search-without-accents") else {
        return;
    };
    let book = Book::new(
        texts(&case["input"]["towns"])
            .into_iter()
            .map(|name| entry(name.clone(), [name])),
    );
    for (number, typed) in texts(&case["input"]["find"]).iter().enumerate() {
        let first = book.ask(asked(typed)).first().cloned();
        assert_eq!(
            first.as_deref(),
            case["expected"]["first_hit"][number].as_str(),
            "{typed}"
        );
    }
}

#[test]
fn f_partner_far_away() {
    let Some(case) = case("F-partner-far-away") else {
        return;
    };
    let point = |value: &Value| {
        (
            value["lat"].as_f64().unwrap(),
            value["lon"].as_f64().unwrap(),
        )
    };
    let (place, given) = (
        point(&case["input"]["place"]),
        point(&case["input"]["given"]),
    );
    let checked = check_coordinate(place, given);
    let expected = &case["expected"];
    let off = checked.distance_km - expected["distance_km"].as_f64().unwrap();
    assert!(
        off.abs() <= expected["tolerance_km"].as_f64().unwrap(),
        "{}",
        checked.distance_km
    );
    assert_eq!(
        checked
            .finding
            .map(crate::gazetteer::CoordinateFinding::code),
        expected["finding"].as_str()
    );
    let used = format!("{}, {}", checked.used.0, checked.used.1);
    assert_eq!(expected["used_on_map"], used);
    let partner = keys(case["input"]["partner"].as_str().unwrap());
    assert!(!partner.contains(&normalise(case["input"]["near_given"].as_str().unwrap())));
    assert_eq!(check_coordinate(place, (45.57, 5.92)).finding, None);
}

#[test]
fn f_name_by_label_only() {
    let Some(case) = case("F-name-by-label-only") else {
        return;
    };
    let Some(file) = testing::shared("data/twinning/wikidata_p190_names_de.tsv") else {
        return;
    };
    let text = std::fs::read_to_string(file).unwrap();
    let id = case["input"]["id"].as_str().unwrap();
    let mut rows = text.lines().filter_map(|line| line.split_once('\t'));
    let label = rows.find(|row| row.0 == id).unwrap().1;
    let expected = &case["expected"];
    assert_eq!(expected["label_in_file"], label);
    let official = case["input"]["official_names"]["ru"].as_str().unwrap();
    let former: Vec<FormerName> = case["input"]["former"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| FormerName {
            name: name["name"].as_str().unwrap().to_owned(),
            from: None,
            until: name["until"].as_str().unwrap().parse().unwrap(),
        })
        .collect();
    let read = read_label(label, Lang::De, &[official], &former);
    assert_eq!(expected["shown_de"], read.shown);
    assert!(read.is_former, "label_is_a_former_name");
    for name in texts(&expected["found_by"]) {
        assert!(read.keys.contains(&normalise(&name)), "{name}");
    }
    let current = read_label("Kaliningrad", Lang::De, &[official, "Kaliningrad"], &former);
    assert!(!current.is_former);
}

#[test]
fn every_country_is_read_by_its_name_in_each_language() {
    let codes = (b'A'..=b'Z').flat_map(|a| (b'A'..=b'Z').map(move |b| [a, b]));
    let mut unread = Vec::new();
    for code in codes {
        let own: Country = std::str::from_utf8(&code).unwrap().parse().unwrap();
        let is_read = |name: &str| country(name) == CountryReading::Today(own);
        if !is_read(own.code()) {
            continue;
        }
        for lang in Lang::ALL {
            let name = texts::locale::country_name(lang, own.code());
            // A bracket parts namesakes, and `Kongo` alone is asked.
            if !is_read(&name) && !name.contains('(') && name != "Kongo" {
                unread.push(name);
            }
        }
    }
    assert_eq!(unread, Vec::<String>::new());
}
