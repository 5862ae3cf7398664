//! Turns `places.tsv.zst` into the read-only tables of the executable. Compiled into the build script only.
//!
//! What each table holds is told in `src/gazetteer/layout.rs`; the columns of the source in README.md.

use crate::gazetteer::keys::keys;
use crate::gazetteer::layout::{DEGREE, LIST, NAME, NEARNESS_BITS, OTHER, RECORD, SPELLING};
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::io::Read;
use std::path::Path;
use std::{fs, io};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Countries whose places are filed under every romanisation of their Cyrillic names.
const CYRILLIC: &str = "BG BY KG KZ ME MK MN RS RU TJ UA";

/// Reads the two sources in `source` and writes `records`, `texts`, `lists` and `names` into `out`.
pub(crate) fn pack(source: &Path, out: &Path) -> Outcome<()> {
    let divisions = fs::read_to_string(source.join("divisions.tsv"))?;
    let divisions = divisions
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .collect();
    let mut tables = Tables::default();
    for line in unpacked(&source.join("places.tsv.zst"))?.lines() {
        tables.add(line, &divisions)?;
    }
    tables.write(out)?;
    pack_countries(source, out)
}

/// Files the countries of `countries.tsv` and `spellings.tsv` under their names and, behind `=`, their letters.
fn pack_countries(source: &Path, out: &Path) -> Outcome<()> {
    let mut codes: BTreeMap<String, String> = BTreeMap::new();
    for file in ["countries.tsv", "spellings.tsv"] {
        for line in fs::read_to_string(source.join(file))?.lines() {
            let (code, names) = line.split_once('\t').ok_or("a country without names")?;
            codes.insert(format!("={code}"), code.to_owned());
            for key in names.split(['\t', '|']).flat_map(keys) {
                let other = codes.insert(key.clone(), code.to_owned());
                if other.is_some_and(|other| other != code) {
                    return Err(format!("two countries are called {key}").into());
                }
            }
        }
    }
    let file = io::BufWriter::new(fs::File::create(out.join("countries"))?);
    let mut map = fst::MapBuilder::new(file)?;
    for (key, code) in &codes {
        let letters = code
            .bytes()
            .rev()
            .fold(0, |word, letter| word << 8 | u64::from(letter));
        map.insert(key, letters)?;
    }
    map.finish()?;
    Ok(())
}

fn unpacked(path: &Path) -> Outcome<String> {
    let mut text = String::new();
    zstd::Decoder::new(fs::File::open(path)?)?.read_to_string(&mut text)?;
    Ok(text)
}

#[derive(Default)]
struct Tables {
    records: Vec<u8>,
    texts: String,
    settings: HashMap<String, u32>,
    /// For each key the places that bear it, each with the nearest way in which it does.
    postings: BTreeMap<String, BTreeMap<u32, u32>>,
}

impl Tables {
    fn add(&mut self, line: &str, divisions: &HashMap<&str, &str>) -> Outcome<()> {
        let cells: Vec<&str> = line.split('\t').collect();
        let [
            geonames,
            country,
            division,
            feature,
            lat,
            lon,
            population,
            zone,
            ags,
            names @ ..,
            others,
        ] = cells.as_slice()
        else {
            return Err(format!("a place with too few columns: {line}").into());
        };
        let place = u32::try_from(self.records.len() / RECORD)?;
        let code = format!("{country}.{division}");
        let division_names = divisions.get(code.as_str()).copied().unwrap_or("\t\t\t\t");
        let setting = self.setting(format!(
            "{country}\t{division}\t{feature}\t{zone}\t{division_names}\n"
        ))?;
        let words = [
            geonames.parse::<u32>()?.to_le_bytes(),
            parts_of_degree(lat)?.to_le_bytes(),
            parts_of_degree(lon)?.to_le_bytes(),
            population.parse::<u32>()?.to_le_bytes(),
            if ags.is_empty() {
                0
            } else {
                ags.parse::<u32>()?
            }
            .to_le_bytes(),
            setting.to_le_bytes(),
            u32::try_from(self.texts.len())?.to_le_bytes(),
        ];
        self.records.extend_from_slice(&words.concat());
        self.texts.push_str(&names.join("\t"));
        self.texts.push('\n');
        for name in names.iter().filter(|name| !matches!(**name, "" | "=")) {
            self.file(name, place, NAME, country);
        }
        for name in others.split('|').filter(|name| !name.is_empty()) {
            self.file(name, place, OTHER, country);
        }
        Ok(())
    }

    /// Where the setting stands among the texts; many places share one.
    fn setting(&mut self, line: String) -> Outcome<u32> {
        if let Some(at) = self.settings.get(&line) {
            return Ok(*at);
        }
        let at = u32::try_from(self.texts.len())?;
        self.texts.push_str(&line);
        self.settings.insert(line, at);
        Ok(at)
    }

    fn file(&mut self, name: &str, place: u32, nearness: u32, country: &str) {
        let cyrillic = name.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c));
        let found = keys(name);
        let kept = if cyrillic && !CYRILLIC.contains(country) {
            1
        } else {
            found.len()
        };
        for (number, key) in found.into_iter().take(kept).enumerate() {
            let nearness = if number == 0 {
                nearness
            } else {
                nearness.max(SPELLING)
            };
            let places = self.postings.entry(key).or_default();
            let nearest = places.entry(place).or_insert(nearness);
            *nearest = nearness.min(*nearest);
        }
    }

    fn write(self, out: &Path) -> Outcome<()> {
        let mut lists: Vec<u8> = Vec::new();
        let file = io::BufWriter::new(fs::File::create(out.join("names"))?);
        let mut names = fst::MapBuilder::new(file)?;
        for (key, places) in &self.postings {
            let postings: Vec<u32> = places
                .iter()
                .map(|(place, nearness)| place << NEARNESS_BITS | nearness)
                .collect();
            if let [posting] = postings.as_slice() {
                names.insert(key, u64::from(*posting))?;
                continue;
            }
            names.insert(key, LIST | u64::try_from(lists.len())?)?;
            lists.extend_from_slice(&u32::try_from(postings.len())?.to_le_bytes());
            for posting in postings {
                lists.extend_from_slice(&posting.to_le_bytes());
            }
        }
        names.finish()?;
        fs::write(out.join("records"), self.records)?;
        fs::write(out.join("texts"), self.texts)?;
        fs::write(out.join("lists"), lists)?;
        Ok(())
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a coordinate of at most 180 degrees fits four bytes in ten-thousandths"
)]
fn parts_of_degree(text: &str) -> Outcome<i32> {
    Ok((text.parse::<f64>()? * DEGREE).round() as i32)
}
