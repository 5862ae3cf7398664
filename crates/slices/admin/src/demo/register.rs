//! The register around the five cases: which towns of the world name each other, from Wikidata (CC0).
//!
//! It comes in as every other file does. Statements whose towns cannot be told without guessing are not taken;
//! the run says which. What is deliberately not here: the files, which `demo/register` derives and describes.

use crate::imports::{
    self, File, Given, Import, ImportError, Map, Names, Points, Subject, Tally, Told, Unplaced,
};
use crate::{Setting, actions, store};
use access::Actor;
use db::Db;
use jiff::civil::Date;
use std::sync::Arc;
use values::Instant;
use web::AppError;

const TOWNS: &[u8] = include_bytes!("../../../../../demo/register/towns.tsv");
const PAIRS: &[u8] = include_bytes!("../../../../../demo/register/pairs.tsv");
const EU_PAIRS: &[u8] = include_bytes!("../../../../../demo/register/eu_pairs.tsv");
/// What the records say of their origin.
const SOURCE: &str = "Wikidata, P190 (CC0)";

/// Loads what is not there yet: first the statements by Q-id, which know the towns of the five cases, then the
/// pairs of the European Union with their coordinates. Gives the counts of the two.
///
/// # Errors
/// [`AppError::Bug`] where the files that ship cannot be read, which a test excludes.
pub fn load_register(db: &Db, now: Instant, told: &Arc<Told>) -> Result<[Tally; 2], AppError> {
    // A row that nobody could decide alone may be decided beside the towns that came after it, so the same
    // edition is taken in once.
    let loaded = db.read(|read| store::setting(read, Setting::Register))?;
    if loaded.as_deref() == Some(edition().as_str()) {
        return Ok([Tally::default(); 2]);
    }
    let today = now.in_zone("UTC").date();
    let world = imported(PAIRS, "pairs.tsv", "de", today).map_err(AppError::bug)?;
    let world = imports::import_news(db, now, &Arc::new(world), told)?.tally;
    let europe = imported(EU_PAIRS, "eu_pairs.tsv", "en", today).map_err(AppError::bug)?;
    let europe = imports::import_news(db, now, &Arc::new(europe), told)?.tally;
    db.write(now, |tx| {
        let who = Actor::program("jumelage demo load");
        actions::set(tx, &who, Setting::Register, &edition())
    })?;
    Ok([world, europe])
}

/// Tells one edition of the register from another: the sizes of its three files.
fn edition() -> String {
    format!("{}-{}-{}", TOWNS.len(), PAIRS.len(), EU_PAIRS.len())
}

fn imported(bytes: &[u8], name: &str, language: &str, today: Date) -> Result<Import, ImportError> {
    let map = Map {
        source: Some(SOURCE.to_owned()),
        language: Some(language.to_owned()),
        unplaced: Unplaced::Ask,
        points: Points::Trusted,
        header: Some(1),
        ..Map::default()
    };
    let names = Given {
        name: "towns.tsv",
        bytes: TOWNS,
    };
    Ok(Import {
        file: File::read(
            Given { name, bytes },
            Subject::Partnerships,
            Some(map),
            today,
        )?,
        names: Names::read(names, today)?,
        who: Actor::program("jumelage demo load"),
        today,
    })
}
