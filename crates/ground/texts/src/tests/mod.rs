//! The generator refuses what is wrong, what it writes speaks right, and the languages have their ways.

mod dates;
mod faults;
mod numbers;
mod order;
mod pseudo;
mod sample;

use values::{Day, Lang};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// What is said in German, English, French, Polish and Russian, with all spaces alike.
fn five(say: impl Fn(Lang) -> String) -> [String; 5] {
    Lang::ALL
        .map(say)
        .map(|text| text.replace(['\u{a0}', '\u{202f}', '\u{2009}'], " "))
}

/// A case of the collection beside the checkout, or `None` where there is none.
fn case(file: &str, id: &str) -> Option<serde_json::Value> {
    let beside = || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared");
    let shared = std::env::var_os("JUMELAGE_SHARED").map_or_else(beside, Into::into);
    let path = shared.join("cases").join(file);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("left out, {} is not there: {id}", path.display());
        return None;
    };
    let cases: serde_json::Value = serde_json::from_str(&text).unwrap();
    let case = cases["cases"]
        .as_array()
        .unwrap()
        .iter()
        .find(|case| case["id"] == id);
    Some(case.unwrap().clone())
}
