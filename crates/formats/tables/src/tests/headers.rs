//! Where the names of the columns stand.

use super::{codes, found, names, read_text};
use crate::{FindingCode, Header};

#[test]
fn names_above_values_of_another_shape_are_found() {
    let sheet = read_text("foo;bar\nKiel;1964\nBrest;1985\n");
    assert_eq!(sheet.header, Header::Found(1));
}

#[test]
fn usual_names_are_found_above_texts() {
    for text in [
        "Stadt;Partner\nKiel;Brest\nDüren;Korolew\n",
        "city1,country1,city2,country2\nBerat,Albania,Amasya,Turkey\nBerat,Albania,Fermo,Italy\n",
        "Город;Страна\nКалининград;Россия\n",
    ] {
        assert_eq!(read_text(text).header, Header::Found(1), "{text}");
    }
}

#[test]
fn a_first_row_like_the_others_is_data() {
    for text in [
        "Q200166\tQ182059\nQ688654\tQ192176\nQ877626\tQ51812\n",
        "Q201391\tKohtla-Järve\nQ1081996\tBrou\nQ294678\tLevico Terme\n",
        "Berat,Albania,Amasya,Turkey\nBerat,Albania,Fermo,Italy\nFier,Albania,Peja,Kosovo\n",
        "1;2\n3;4\n",
    ] {
        let sheet = read_text(text);
        assert_eq!(sheet.header, Header::Absent, "{text}");
        assert_eq!(sheet.rows.len(), text.lines().count());
        assert_eq!(names(&sheet)[..2], ["A", "B"]);
        assert_eq!(codes(&sheet), ["header_absent"]);
    }
}

#[test]
fn where_nothing_tells_it_is_assumed_and_said() {
    let sheet = read_text("Alpha;Beta\nKiel;Brest\nDüren;Korolew\n");
    assert_eq!(sheet.header, Header::Assumed(1));
    assert_eq!(
        found(&sheet, FindingCode::HeaderAssumed),
        [(Some(1), None, "")]
    );
}

#[test]
fn titles_stand_above() {
    let sheet = read_text(
        "Partnerschaften der Stadt Kiel;;\n\nStand: 2019;;\nStadt;Land;Seit\nBrest;FR;1964\nGdynia;PL;1985\n",
    );
    assert_eq!(sheet.header, Header::Found(4));
    assert_eq!(names(&sheet), ["Stadt", "Land", "Seit"]);
    let above: Vec<&str> = sheet.above.iter().map(|row| row.text(0)).collect();
    assert_eq!(above, ["Partnerschaften der Stadt Kiel", "Stand: 2019"]);
    assert_eq!(
        found(&sheet, FindingCode::LinesAboveHeader),
        [(Some(1), None, "Partnerschaften der Stadt Kiel\nStand: 2019")]
    );
    assert_eq!(sheet.rows[0].line, 5);
}

#[test]
fn missing_and_double_names_are_reported() {
    let sheet = read_text("Stadt;;Jahr;jahr\nKiel;x;1964;1\nBrest;y;1985;2\n");
    assert_eq!(names(&sheet), ["Stadt", "B", "Jahr", "jahr"]);
    assert_eq!(
        found(&sheet, FindingCode::UnnamedColumn),
        [(Some(1), Some(1), "B")]
    );
    assert_eq!(
        found(&sheet, FindingCode::DuplicateColumn),
        [(Some(1), Some(3), "jahr")]
    );
    assert_eq!(sheet.column("JAHR").unwrap().index, 2);
}

#[test]
fn a_header_that_comes_again_is_reported_and_kept() {
    let sheet = read_text("Stadt;Jahr\nKiel;1964\nStadt;Jahr\nBrest;1985\n");
    assert_eq!(sheet.rows.len(), 3);
    assert_eq!(
        found(&sheet, FindingCode::RepeatedHeader),
        [(Some(3), None, "")]
    );
}

#[test]
fn a_name_of_two_lines_becomes_one() {
    let sheet = read_text("\"Partner\n stadt\";Jahr\nKiel;1964\n");
    assert_eq!(names(&sheet), ["Partner stadt", "Jahr"]);
    assert_eq!(sheet.rows[0].line, 3);
}
