//! The register that ships (CC0, Wikidata): its towns, and who names whom.

use crate::Outcome;
use serde_json::json;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;

/// A town of the register.
#[derive(Clone, Debug)]
pub(crate) struct Town {
    pub(crate) wikidata: String,
    pub(crate) label: String,
    pub(crate) country: Option<String>,
    pub(crate) lat: Option<f64>,
    pub(crate) lon: Option<f64>,
    pub(crate) population: Option<i64>,
}

/// The register: towns, statements from town to town, and partnerships, which are statements without
/// direction. A town is its place in `towns`.
#[derive(Debug)]
pub(crate) struct Register {
    pub(crate) towns: Vec<Town>,
    pub(crate) statements: Vec<(usize, usize)>,
    pub(crate) partnerships: Vec<(usize, usize)>,
}

impl Register {
    /// Reads the register from its folder.
    pub(crate) fn read(folder: &Path) -> Outcome<Self> {
        let mut towns = Vec::new();
        for line in lines(&folder.join("towns.tsv"))? {
            let cell = |n: usize| line.get(n).filter(|cell| !cell.is_empty());
            towns.push(Town {
                wikidata: cell(0).ok_or("a town without a Q-id")?.to_owned(),
                label: cell(1).ok_or("a town without a label")?.to_owned(),
                country: cell(2).map(str::to_owned),
                lat: cell(3).and_then(|n| n.parse().ok()),
                lon: cell(4).and_then(|n| n.parse().ok()),
                population: cell(5).and_then(|n| n.parse().ok()),
            });
        }
        let places: HashMap<&str, usize> = towns
            .iter()
            .enumerate()
            .map(|(place, town)| (town.wikidata.as_str(), place))
            .collect();
        let mut statements = Vec::new();
        for line in lines(&folder.join("pairs.tsv"))? {
            let town = |n: usize| line.get(n).and_then(|id| places.get(id)).copied();
            statements.extend(town(0).zip(town(1)));
        }
        let both: BTreeSet<(usize, usize)> = statements
            .iter()
            .map(|(a, b)| (*a.min(b), *a.max(b)))
            .collect();
        Ok(Self {
            statements,
            partnerships: both.into_iter().collect(),
            towns,
        })
    }

    /// The towns with the most partnerships, most first.
    pub(crate) fn best_connected(&self, n: usize) -> Vec<usize> {
        let mut degree = vec![0_u32; self.towns.len()];
        for place in self.partnerships.iter().flat_map(|(a, b)| [*a, *b]) {
            if let Some(count) = degree.get_mut(place) {
                *count += 1;
            }
        }
        let mut best: Vec<usize> = (0..self.towns.len()).collect();
        best.sort_by_key(|place| (std::cmp::Reverse(degree.get(*place).copied()), *place));
        best.truncate(n);
        best
    }
}

fn lines(file: &Path) -> Outcome<Vec<csv::StringRecord>> {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(b'\t').quoting(false).from_path(file);
    let mut reader = reader.map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(reader.records().collect::<Result<_, _>>()?)
}

/// A text in German, as the database stores it.
pub(crate) fn german(text: &str) -> String {
    if text.is_empty() {
        json!({ "texts": {} }).to_string()
    } else {
        json!({ "original": "de", "texts": { "de": text } }).to_string()
    }
}
