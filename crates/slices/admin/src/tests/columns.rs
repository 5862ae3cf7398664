//! What the columns of a file mean.

use super::read_file;
use crate::imports::{ImportError, Map};

fn columns(head: &str) -> Map {
    let rows = head.split(';').map(|_| "x").collect::<Vec<_>>().join(";");
    read_file(
        "list.csv",
        &format!("{head}\n{rows}\n{rows}\n"),
        Some("header = 1"),
    )
    .unwrap()
    .map
}

fn pairs(columns: &std::collections::BTreeMap<String, String>) -> Vec<(&str, &str)> {
    columns
        .iter()
        .map(|(field, column)| (field.as_str(), column.as_str()))
        .collect()
}

#[test]
fn columns_are_found_by_their_names_in_five_languages() {
    for (head, town, partner, country) in [
        ("Stadt;Partnerstadt;Land", "Stadt", "Partnerstadt", "Land"),
        ("Town;Twin town;Country", "Town", "Twin town", "Country"),
        (
            "Commune;Ville jumelée;Pays",
            "Commune",
            "Ville jumelée",
            "Pays",
        ),
        (
            "Gmina;Miasto partnerskie;Kraj",
            "Gmina",
            "Miasto partnerskie",
            "Kraj",
        ),
        (
            "Город;Город-побратим;Страна",
            "Город",
            "Город-побратим",
            "Страна",
        ),
    ] {
        let map = columns(head);
        assert_eq!(pairs(&map.town), [("name", town)], "{head}");
        assert_eq!(
            pairs(&map.partner),
            [("country", country), ("name", partner)],
            "{head}"
        );
    }
}

#[test]
fn sides_are_told_by_numbers_prefixes_and_order() {
    let map = columns("city1;country1;city2;country2");
    assert_eq!(
        pairs(&map.town),
        [("country", "country1"), ("name", "city1")]
    );
    assert_eq!(
        pairs(&map.partner),
        [("country", "country2"), ("name", "city2")]
    );

    let map =
        columns("originlat;originlong;origincityLabel;sistercityLabel;destination_countryLabel");
    let town = [
        ("lat", "originlat"),
        ("lon", "originlong"),
        ("name", "origincityLabel"),
    ];
    assert_eq!(pairs(&map.town), town);
    let partner = [
        ("country", "destination_countryLabel"),
        ("name", "sistercityLabel"),
    ];
    assert_eq!(pairs(&map.partner), partner);

    let map = columns(
        "municipality;plz;latitude;partnergemeinde;land;country;seit;form;partner_latitude",
    );
    assert_eq!(
        pairs(&map.town),
        [("lat", "latitude"), ("name", "municipality")]
    );
    let partner = [
        ("country", "land"),
        ("lat", "partner_latitude"),
        ("name", "partnergemeinde"),
    ];
    assert_eq!(pairs(&map.partner), partner);
    assert_eq!(
        pairs(&map.partnership),
        [("kind", "form"), ("since", "seit")]
    );
}

#[test]
fn a_list_of_q_ids_needs_no_heads() {
    let file = read_file("pairs.tsv", "Q1707\tQ25319\nQ25319\tQ1707\n", None).unwrap();
    assert_eq!(file.sheet.rows.len(), 2);
    assert_eq!(pairs(&file.map.town), [("wikidata", "A")]);
    assert_eq!(pairs(&file.map.partner), [("wikidata", "B")]);
    assert_eq!(file.map.directed, Some(true));
}

#[test]
fn a_map_given_again_reads_the_same() {
    let text = "Stadt;Partner;Land;seit\nKiel;Vaasa;Finnland;1967\nKiel;Brest;Frankreich;1964\n";
    let first = read_file("list.csv", text, None).unwrap();
    let again = read_file("list.csv", text, Some(&first.map.write())).unwrap();
    assert_eq!(again.map, first.map);
}

#[test]
fn a_map_says_what_the_file_takes_for_granted() {
    let map = "[town]\nname = \"Ort\"\ncountry = \"=DE\"\n[partner]\nname = \"B\"\n";
    let file = read_file("list.csv", "Ort;B\nKiel;Vaasa\n", Some(map)).unwrap();
    assert_eq!(pairs(&file.map.town), [("country", "=DE"), ("name", "Ort")]);
}

#[test]
fn what_cannot_be_used_is_said_in_words() {
    let error = read_file("list.csv", "Ding;Wert\na;b\nc;d\n", Some("header = 1"))
        .err()
        .unwrap();
    let found = vec!["Ding".to_owned(), "Wert".to_owned()];
    let missing = "town";
    assert_eq!(error, ImportError::Columns { missing, found });
    for map in [
        "[town]\nheight = \"H\"",
        "[kinds]\nx = \"marriage\"",
        "colour = 1",
        "[town]\nsince = \"J\"",
    ] {
        assert!(matches!(Map::read(map), Err(ImportError::Map(_))), "{map}");
    }
    let error = read_file(
        "list.csv",
        "A;B\na;b\n",
        Some("header = 1\n[town]\nname = \"C\""),
    )
    .err()
    .unwrap();
    assert_eq!(
        error.to_string(),
        "the map cannot be used: the file has no column `C`"
    );
    assert!(matches!(
        read_file("list.csv", "", None),
        Err(ImportError::Read(_))
    ));
}
