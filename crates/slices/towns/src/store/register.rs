//! The whole register of towns at once, for those who hold a list against it in memory.

use crate::TownKind;
use db::{DbError, Read, params, row};
use std::collections::{HashMap, HashSet};
use values::{Country, Slug, TownId};

const KNOWN: &str =
    "select id, kind, country, lat, lon, wikidata, geonames, ags from town order by id";
const NAMES: &str = "select town_id, kind, name from town_name order by id";
const SLUGS: &str = "select slug from town";

row! {
    struct KnownRow {
        id: TownId,
        kind: TownKind,
        country: Option<Country>,
        lat: Option<f64>,
        lon: Option<f64>,
        wikidata: Option<String>,
        geonames: Option<i64>,
        ags: Option<String>,
    }
}

/// What tells a town of the register from another.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Identity.
    pub id: TownId,
    /// Town, district or region.
    pub kind: TownKind,
    /// Its country.
    pub country: Option<Country>,
    /// Where it lies: latitude, longitude.
    pub point: Option<(f64, f64)>,
    /// Its Q-id in Wikidata.
    pub wikidata: Option<String>,
    /// Its number in GeoNames.
    pub geonames: Option<i64>,
    /// Its Amtlicher Gemeindeschlüssel.
    pub ags: Option<String>,
    /// Its names, in every language and at home, each once.
    pub names: Vec<String>,
    /// Other and former names by which it is found, each once.
    pub also: Vec<String>,
}

/// Every town, in the order of the ids, by two questions.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn known(read: &mut Read<'_>) -> Result<Vec<Known>, DbError> {
    let rows: Vec<KnownRow> = read.all(KNOWN, params![])?;
    let mut names: HashMap<TownId, [Vec<String>; 2]> = HashMap::with_capacity(rows.len());
    read.each(
        NAMES,
        params![],
        |(id, kind, name): (TownId, String, String)| {
            let [main, also] = names.entry(id).or_default();
            let own = if matches!(kind.as_str(), "also" | "former") {
                also
            } else {
                main
            };
            if !own.contains(&name) {
                own.push(name);
            }
            Ok(())
        },
    )?;
    let known = |row: KnownRow| {
        let [names, also] = names.remove(&row.id).unwrap_or_default();
        Known {
            id: row.id,
            kind: row.kind,
            country: row.country,
            point: row.lat.zip(row.lon),
            wikidata: row.wikidata,
            geonames: row.geonames,
            ags: row.ags,
            names,
            also,
        }
    };
    Ok(rows.into_iter().map(known).collect())
}

/// The slugs of all towns.
pub(crate) fn slugs(read: &mut Read<'_>) -> Result<HashSet<Slug>, DbError> {
    Ok(read.values(SLUGS, params![])?.into_iter().collect())
}
