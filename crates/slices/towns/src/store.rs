//! SQL of towns.

use crate::model::NamedTown;
use crate::{OtherName, Town};
use access::Scope;
use db::{DbError, Read, Tx, params};
use texts::locale;
use values::{Country, Cursor, Day, Lang, Slug, TownId, end_of_range, name_key};

mod register;

pub(crate) use register::slugs;
pub use register::{Known, known};

/// The columns of a town, in the order of [`Town`].
macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "select t.id, t.slug, t.kind, t.names, t.native, t.country, t.lat, t.lon, t.zone, \
             t.population, t.population_year, t.population_source, t.wikidata, t.geonames, t.ags, \
             t.nuts, t.note, t.source, t.succeeded_by, t.succeeded_on, t.visibility, t.version \
             from town t ",
            $rest
        )
    };
}

const BY_SLUG: &str = columns!("where t.slug = ?1");
const BY_ID: &str = columns!("where t.id = ?1");
const BY_WIKIDATA: &str = columns!("where t.wikidata = ?1");
const BY_NAME: &str = columns!(
    "where t.id in (select n.town_id from town_name n where n.key = ?1) order by t.id limit 50"
);
/// A page of the list in the order of a language. A reader who sees no draft never pays for one.
const PAGE: &str = columns!(
    "join town_order o on o.town_id = t.id and o.lang = ?1 \
     where (o.key, t.id) > (?2, ?3) and (?4 = '' or t.country = ?4) \
     and (t.visibility = 'public' or ?5 = 1) order by o.key, t.id limit ?6"
);
/// The same for names that begin with what was typed.
const PAGE_BY_NAME: &str = columns!(
    "join town_order o on o.town_id = t.id and o.lang = ?1 \
     where (o.key, t.id) > (?2, ?3) and (?4 = '' or t.country = ?4) \
     and (t.visibility = 'public' or ?5 = 1) \
     and t.id in (select n.town_id from town_name n where n.key >= ?7 and n.key < ?8) \
     order by o.key, t.id limit ?6"
);
const INSERT: &str = "insert into town (slug, kind, names, native, country, lat, lon, zone, population, \
     population_year, population_source, wikidata, geonames, ags, nuts, note, source, succeeded_by, \
     succeeded_on, visibility, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, \
     ?14, ?15, ?16, ?17, ?18, ?19, ?20, 1) returning id";
const UPDATE: &str = "update town set kind = ?3, names = ?4, native = ?5, country = ?6, lat = ?7, \
     lon = ?8, zone = ?9, population = ?10, population_year = ?11, population_source = ?12, \
     wikidata = ?13, geonames = ?14, ags = ?15, nuts = ?16, note = ?17, source = ?18, \
     succeeded_by = ?19, succeeded_on = ?20, version = version + 1 where id = ?1 and version = ?2";
const PREDECESSORS: &str =
    columns!("where t.succeeded_by = ?1 order by t.succeeded_on desc, t.id limit 200");
const SLUGS: &str = "select slug from town where slug >= ?1 and slug < ?2";
const NUMBERS: &str = "select id from town where id > ?1 order by id limit ?2";
const OTHER_NAMES: &str = "select kind, lang, name, until from town_name \
     where town_id = ?1 and kind in ('also', 'former') order by id";
const INSERT_NAMES: &str = "insert into town_name (town_id, kind, lang, name, until, key)";
const REMOVE_NAMES: &str = "delete from town_name where town_id = ?1";
const INSERT_ORDERS: &str = "insert into town_order (town_id, lang, key)";
const REMOVE: &str = "delete from town where id = ?1";
const REMOVE_ORDER: &str = "delete from town_order where town_id = ?1";

/// A town by its slug.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn town(read: &mut Read<'_>, slug: &Slug) -> Result<Option<Town>, DbError> {
    read.one(BY_SLUG, params![slug])
}

/// A town by its identity.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn town_by_id(read: &mut Read<'_>, id: TownId) -> Result<Option<Town>, DbError> {
    read.one(BY_ID, params![id])
}

/// Towns by their identities; those that are not there are left out.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn towns_by_ids(read: &mut Read<'_>, ids: &[TownId]) -> Result<Vec<Town>, DbError> {
    let mut towns = Vec::with_capacity(ids.len());
    for id in ids {
        towns.extend(town_by_id(read, *id)?);
    }
    Ok(towns)
}

/// A town by its Q-id in Wikidata.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn town_by_wikidata(read: &mut Read<'_>, id: &str) -> Result<Option<Town>, DbError> {
    read.one(BY_WIKIDATA, params![id])
}

/// All towns of a name, in whatever language, spelling or time; at most fifty.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn towns_by_name(read: &mut Read<'_>, name: &str) -> Result<Vec<Town>, DbError> {
    read.all(BY_NAME, params![name_key(name)])
}

/// What a list of towns is filtered by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// The beginning of a name.
    pub(crate) name: String,
    /// The country.
    pub(crate) country: Option<Country>,
}

/// A page of towns in the order of a language, and where the next page begins.
pub(crate) fn towns(
    read: &mut Read<'_>,
    (scope, lang): (&Scope, Lang),
    filter: &Filter,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<(Vec<Town>, Option<Cursor>), DbError> {
    let country = filter.country.as_ref().map_or("", Country::code);
    let (key, id) = after.map_or(("", 0), |cursor| (cursor.key.as_str(), cursor.id));
    let start = name_key(&filter.name);
    let fields = params![
        lang,
        key,
        id,
        country,
        scope.everything,
        limit + 1,
        start.as_str(),
        end_of_range(&start)
    ];
    let mut found: Vec<Town> = if start.is_empty() {
        read.all(PAGE, fields.get(..6).unwrap_or_default())?
    } else {
        read.all(PAGE_BY_NAME, fields)?
    };
    let next = Cursor::cut(&mut found, limit, |town| (order_key(lang, town), town.id.0));
    Ok((found, next))
}

/// The key by which a town is sorted in a language, as hexadecimal digits, which sort as the bytes do.
fn order_key(lang: Lang, town: &Town) -> String {
    let key = locale::sort_key(lang, town.name(lang));
    let mut text = String::with_capacity(key.len().min(60) * 2);
    for byte in key.into_iter().take(60) {
        for half in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(u32::from(half), 16));
        }
    }
    text
}

pub(crate) fn insert_town(tx: &mut Tx<'_>, town: &Town) -> Result<TownId, DbError> {
    let fields = params![
        &town.slug,
        town.kind,
        &town.names,
        town.native.as_deref(),
        town.country,
        town.lat,
        town.lon,
        town.zone.as_deref(),
        town.population,
        town.population_year,
        town.population_source.as_deref(),
        town.wikidata.as_deref(),
        town.geonames,
        town.ags.as_deref(),
        town.nuts.as_deref(),
        &town.note,
        town.source.as_deref(),
        town.succeeded_by,
        town.succeeded_on,
        town.visibility,
    ];
    tx.insert(INSERT, fields).map(TownId)
}

/// Saves a town; false where its version is not the newest any more.
pub(crate) fn update_town(tx: &mut Tx<'_>, town: &Town) -> Result<bool, DbError> {
    let fields = params![
        town.id,
        town.version,
        town.kind,
        &town.names,
        town.native.as_deref(),
        town.country,
        town.lat,
        town.lon,
        town.zone.as_deref(),
        town.population,
        town.population_year,
        town.population_source.as_deref(),
        town.wikidata.as_deref(),
        town.geonames,
        town.ags.as_deref(),
        town.nuts.as_deref(),
        &town.note,
        town.source.as_deref(),
        town.succeeded_by,
        town.succeeded_on,
    ];
    tx.execute(UPDATE, fields).map(|n| n == 1)
}

/// The towns that became part of another, those of last first; at most two hundred.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn predecessors(read: &mut Read<'_>, id: TownId) -> Result<Vec<Town>, DbError> {
    read.all(PREDECESSORS, params![id])
}

/// The numbers of towns behind a number, in their order.
pub(crate) fn numbers(read: &mut Read<'_>, after: i64, limit: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS, params![after, limit])
}

/// The slugs that begin like this one.
pub(crate) fn slugs_like(read: &mut Read<'_>, slug: &Slug) -> Result<Vec<Slug>, DbError> {
    read.values(SLUGS, params![slug, end_of_range(slug.as_str())])
}

/// A town with all its names.
pub(crate) fn named_town(read: &mut Read<'_>, id: TownId) -> Result<Option<NamedTown>, DbError> {
    let Some(town) = town_by_id(read, id)? else {
        return Ok(None);
    };
    let others = other_names(read, id)?;
    Ok(Some(NamedTown { town, others }))
}

pub(crate) fn other_names(read: &mut Read<'_>, id: TownId) -> Result<Vec<OtherName>, DbError> {
    read.all(OTHER_NAMES, params![id])
}

/// Writes all names by which towns are found, and their places in each language's order.
pub(crate) fn insert_names(
    tx: &mut Tx<'_>,
    towns: &[(&Town, &[OtherName])],
) -> Result<(), DbError> {
    let (mut names, mut orders) = (Vec::new(), Vec::new());
    for (town, others) in towns {
        let mut name = |kind: &str, lang: Option<&str>, name: &str, until: Option<Day>| {
            names.extend_from_slice(params![town.id, kind, lang, name, until, name_key(name)]);
        };
        for (tag, text) in town.names.iter() {
            name("name", Some(tag.as_str()), text, None);
        }
        if let Some(native) = &town.native {
            name("native", None, native, None);
        }
        for other in *others {
            name(
                other.kind.code(),
                other.lang.as_deref(),
                &other.name,
                other.until,
            );
        }
        for lang in Lang::ALL {
            orders.extend_from_slice(params![town.id, lang, order_key(lang, town)]);
        }
    }
    tx.insert_rows(INSERT_NAMES, 6, &names)?;
    tx.insert_rows(INSERT_ORDERS, 3, &orders)
}

pub(crate) fn remove_town(tx: &mut Tx<'_>, id: TownId) -> Result<(), DbError> {
    tx.execute(REMOVE, params![id]).map(|_| ())
}

pub(crate) fn remove_names(tx: &mut Tx<'_>, id: TownId) -> Result<(), DbError> {
    tx.execute(REMOVE_NAMES, params![id])?;
    tx.execute(REMOVE_ORDER, params![id]).map(|_| ())
}
