//! The house rules that neither compiler nor clippy checks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All files below a folder with one of these endings, with their texts.
fn files(below: &str, endings: &[&str]) -> Vec<(String, String)> {
    fn walk(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, endings, found);
            } else if endings
                .iter()
                .any(|end| path.to_string_lossy().ends_with(end))
            {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path.to_string_lossy().into_owned(), text));
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(below), endings, &mut found);
    assert!(!found.is_empty(), "nothing below {below}");
    found
}

fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs")
}

/// The names of the crates that a manifest depends on, without those for tests and builds.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let own = manifest
        .split("\n[dependencies]\n")
        .nth(1)
        .unwrap_or_default();
    let own = own.split("\n[").next().unwrap_or_default();
    own.lines()
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

fn manifest(folder: &str) -> String {
    fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap()
}

fn folders(of: &str) -> BTreeSet<String> {
    fs::read_dir(root().join(of))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn a_slice_knows_only_the_slices_before_it() {
    let order: Vec<&str> = crate::slices().iter().map(|slice| slice.name).collect();
    let on_disk = folders("crates/slices");
    assert_eq!(
        order
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<BTreeSet<_>>(),
        on_disk
    );
    for (at, name) in order.iter().enumerate() {
        let known = dependencies(&manifest(&format!("crates/slices/{name}")));
        let before: BTreeSet<&str> = order.iter().take(at).copied().collect();
        for slice in order.iter().filter(|slice| known.contains(**slice)) {
            assert!(
                before.contains(slice),
                "{name} knows {slice}, which comes after it"
            );
        }
    }
}

#[test]
fn the_ground_knows_what_it_may_and_formats_know_nothing_of_ours() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("values", &[][..]),
        ("access", &["values"][..]),
        ("db", &["values", "access"][..]),
        ("texts", &["values"][..]),
        ("web", &["values", "access", "db", "texts", "tables"][..]),
        ("testing", &["values", "access", "db", "web", "texts"][..]),
    ]);
    let mut ours = folders("crates/slices");
    ours.extend(folders("crates/ground"));
    ours.extend(folders("crates/formats"));
    for (name, may) in &allowed {
        let known = dependencies(&manifest(&format!("crates/ground/{name}")));
        for other in known.intersection(&ours) {
            assert!(may.contains(&other.as_str()), "{name} may not know {other}");
        }
    }
    assert_eq!(
        folders("crates/ground"),
        allowed.keys().map(|k| (*k).to_owned()).collect()
    );
    for format in folders("crates/formats") {
        let known = dependencies(&manifest(&format!("crates/formats/{format}")));
        assert!(known.is_disjoint(&ours), "{format} knows something of ours");
    }
}

#[test]
fn every_slice_has_the_same_rooms() {
    for slice in crate::slices() {
        let rooms = folders(&format!("crates/slices/{}/src", slice.name));
        let has = |room: &str| rooms.contains(&format!("{room}.rs")) || rooms.contains(room);
        assert!(has("lib") && has("model"), "{}", slice.name);
        assert_eq!(
            has("pages"),
            !slice.routes.is_empty(),
            "{} and its pages",
            slice.name
        );
        assert_eq!(
            has("store"),
            !slice.migrations.is_empty(),
            "{} and its tables",
            slice.name
        );
        assert_eq!(
            has("panels"),
            !slice.panels.is_empty(),
            "{} and its panels",
            slice.name
        );
        assert_eq!(
            has("moments"),
            !slice.moments.is_empty(),
            "{} and its moments",
            slice.name
        );
        assert_eq!(
            has("searchable"),
            !slice.searchables.is_empty(),
            "{} and what it hands to the search",
            slice.name
        );
        assert!(has("tests"), "{} is not tried", slice.name);
        // A layer by its technical name is no room.
        for layer in [
            "handlers",
            "controllers",
            "services",
            "repository",
            "dto",
            "entities",
            "types",
        ] {
            assert!(!has(layer), "{} has a layer: {layer}", slice.name);
        }
    }
}

#[test]
fn a_module_says_what_it_is_and_is_no_longer_than_a_reader_can_hold() {
    for (path, text) in files("crates", &[".rs"]) {
        let is_module = path.contains("/src/") && !path.contains("/tests/sample/");
        assert!(
            !is_module || text.starts_with("//!"),
            "{path} does not say what it is"
        );
        let lines = text.lines().count();
        assert!(is_test(&path) || lines <= 400, "{path} has {lines} lines");
    }
}

#[test]
fn nothing_is_left_for_later_and_no_name_says_nothing() {
    let later =
        ["TO", "FIX"].map(|word| format!("{word}{}", if word == "TO" { "DO" } else { "ME" }));
    let forbidden = ["util", "helper", "common", "misc"];
    for (path, text) in files("crates", &[".rs", ".html", ".sql", ".ftl"]) {
        if path.ends_with("tests/house.rs") {
            continue;
        }
        for word in &later {
            assert!(!text.contains(word.as_str()), "{path}: {word}");
        }
        let name = Path::new(&path)
            .file_stem()
            .unwrap()
            .to_string_lossy()
            .into_owned();
        assert!(!forbidden.iter().any(|word| name.contains(word)), "{path}");
        for line in text
            .lines()
            .filter(|line| line.trim_start().contains("fn "))
        {
            for word in ["fn handle_", "fn process_", "fn do_", "_helper(", "_util("] {
                assert!(!line.contains(word), "{path}: {line}");
            }
        }
    }
}

#[test]
fn only_the_front_door_waits() {
    for (path, text) in files("crates/slices", &[".rs"]) {
        for word in ["async fn", "async move", ".await"] {
            assert!(!text.contains(word), "{path} waits: {word}");
        }
    }
}

#[test]
fn sql_lives_in_the_store() {
    for (path, text) in files("crates/slices", &[".rs"]) {
        let is_store = path.contains("/store") || path.contains("/imports/") || is_test(&path);
        if is_store {
            continue;
        }
        for word in ["\"select ", "\"insert into ", "\"update ", "\"delete from "] {
            assert!(!text.contains(word), "{path} has SQL: {word}");
        }
    }
}

#[test]
fn a_page_has_no_script_or_style_of_its_own_and_no_words_outside_the_texts() {
    for (path, text) in files("crates", &[".html"]) {
        for word in [
            "<script>",
            "<script ",
            "<style",
            " style=\"",
            " onclick",
            " onload",
            "javascript:",
        ] {
            let is_frame = path.ends_with("web/templates/frame.html") && word == "<script ";
            // A report taken along as one file has nobody to ask for its style.
            let is_file = path.ends_with("reports/templates/file.html") && word == "<style";
            assert!(
                is_frame || is_file || !text.contains(word),
                "{path} holds {word}"
            );
        }
        let words = between_tags(&text);
        assert!(words.is_empty(), "{path} says {words:?} in no language");
    }
}

/// What stands between tags and is no expression: letters would be words of one language. The names of file
/// formats and of registers are the same in all.
fn between_tags(template: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut rest = template;
    while let Some(at) = rest.find(['<', '{']) {
        let (text, from) = rest.split_at(at);
        plain.push_str(text);
        let end = if from.starts_with("{{") {
            from.find("}}").map(|end| end + 2)
        } else if from.starts_with("{%") {
            from.find("%}").map(|end| end + 2)
        } else if from.starts_with("{#") {
            from.find("#}").map(|end| end + 2)
        } else if from.starts_with('<') {
            closing(from)
        } else {
            Some(1)
        };
        plain.push('\n');
        rest = from.get(end.unwrap_or(from.len())..).unwrap_or_default();
    }
    plain.push_str(rest);
    let known = [
        "CSV", "XLSX", "JSON", "ICS", "GEOJSON", "Atom", "SVG", "Wikidata", "GeoNames", "AGS",
        "NUTS",
    ];
    plain
        .lines()
        .map(str::trim)
        .filter(|line| line.chars().filter(|c| c.is_alphabetic()).count() > 1)
        .filter(|line| !known.contains(line) && !line.starts_with('&'))
        .map(str::to_owned)
        .collect()
}

/// The end of a tag, whose attributes may hold expressions with the sign in them.
fn closing(from: &str) -> Option<usize> {
    let mut depth = 0_i32;
    let mut before = ' ';
    for (at, c) in from.char_indices() {
        match (before, c) {
            ('{', '{' | '%') => depth += 1,
            ('}' | '%', '}') => depth -= 1,
            (_, '>') if depth <= 0 => return Some(at + 1),
            _ => {}
        }
        before = c;
    }
    None
}

#[test]
fn every_store_function_is_named_in_a_test_of_its_slice_or_of_the_house() {
    let house: String = files("crates/app/src", &[".rs"])
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    for slice in folders("crates/slices") {
        let all = files(&format!("crates/slices/{slice}/src"), &[".rs"]);
        let used: String = all
            .iter()
            .filter(|(path, _)| !path.contains("/store"))
            .map(|(_, text)| text.as_str())
            .chain([house.as_str()])
            .collect();
        for (path, text) in all
            .iter()
            .filter(|(path, _)| path.contains("/store") && !is_test(path))
        {
            let public = text.lines().filter(|line| line.starts_with("pub"));
            for line in public.filter(|line| line.contains(" fn ")) {
                let name = line
                    .split(" fn ")
                    .nth(1)
                    .unwrap()
                    .split(['(', '<'])
                    .next()
                    .unwrap();
                assert!(used.contains(name), "{path}: nothing uses {name}");
            }
        }
    }
}
