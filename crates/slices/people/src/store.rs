//! SQL of persons.

use crate::{Office, Person};
use access::Visibility;
use db::{DbError, Read, Tx, params, row};
use std::collections::BTreeSet;
use values::{Cursor, MultiText, PersonId, Slug, TownId, end_of_range, name_key};

macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "select p.id, p.slug, p.name, p.source, p.visibility, p.version from person p ",
            $rest
        )
    };
}

const BY_SLUG: &str = columns!("where p.slug = ?1");
const BY_ID: &str = columns!("where p.id = ?1");
const BY_NAME: &str = columns!(
    "where p.id in (select n.person_id from person_name n where n.key >= ?1 and n.key < ?2) \
     order by p.slug limit 50"
);
const OF_TOWN: &str = columns!(
    "where p.id in (select o.person_id from person_office o where o.town_id = ?1) \
     order by p.slug limit 50"
);
const PAGE: &str = columns!("where p.slug > ?1 order by p.slug limit ?2");
const PAGE_BY_NAME: &str = columns!(
    "where p.slug > ?1 and p.id in \
     (select n.person_id from person_name n where n.key >= ?3 and n.key < ?4) order by p.slug limit ?2"
);
const HIDDEN: &str = "select name from person where visibility = 'offices' order by id";
const OFFICES: &str = "select title, town_id, organisation_id, from_day, to_day from person_office \
     where person_id = ?1 order by id";
const INSERT: &str = "insert into person (slug, name, source, visibility, version) \
     values (?1, ?2, ?3, ?4, 1) returning id";
const UPDATE: &str = "update person set name = ?3, source = ?4, visibility = ?5, version = version + 1 \
     where id = ?1 and version = ?2";
const INSERT_OFFICE: &str = "insert into person_office (person_id, title, town_id, organisation_id, \
     from_day, to_day) values (?1, ?2, ?3, ?4, ?5, ?6) returning id";
const INSERT_NAME: &str = "insert into person_name (person_id, key) values (?1, ?2)";
const REMOVE_OFFICES: &str = "delete from person_office where person_id = ?1";
const REMOVE_NAMES: &str = "delete from person_name where person_id = ?1";
const NUMBERS: &str = "select id from person where id > ?1 order by id limit ?2";
const NUMBERS_OF_TOWN: &str =
    "select distinct person_id from person_office where town_id = ?1 order by person_id";
const SLUGS: &str = "select slug from person where slug >= ?1 and slug < ?2";

row! {
    struct PersonRow {
        id: PersonId,
        slug: Slug,
        name: MultiText,
        source: Option<String>,
        visibility: Visibility,
        version: i64,
    }
}

fn whole(read: &mut Read<'_>, row: PersonRow) -> Result<Person, DbError> {
    Ok(Person {
        id: row.id,
        slug: row.slug,
        name: row.name,
        source: row.source,
        visibility: row.visibility,
        version: row.version,
        offices: read.all::<Office>(OFFICES, params![row.id])?,
    })
}

fn all_whole(read: &mut Read<'_>, rows: Vec<PersonRow>) -> Result<Vec<Person>, DbError> {
    rows.into_iter().map(|row| whole(read, row)).collect()
}

/// A person by the slug.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn person(read: &mut Read<'_>, slug: &Slug) -> Result<Option<Person>, DbError> {
    let row: Option<PersonRow> = read.one(BY_SLUG, params![slug])?;
    row.map(|row| whole(read, row)).transpose()
}

/// A person by identity.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn person_by_id(read: &mut Read<'_>, id: PersonId) -> Result<Option<Person>, DbError> {
    let row: Option<PersonRow> = read.one(BY_ID, params![id])?;
    row.map(|row| whole(read, row)).transpose()
}

/// The range of keys that begin with what was typed.
fn keys_from(typed: &str) -> (String, String) {
    let start = name_key(typed);
    let end = end_of_range(&start);
    (start, end)
}

/// Persons of whose names, in whatever language and script, a part begins like this; at most fifty, and none where
/// nothing was typed.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn people_by_name(read: &mut Read<'_>, typed: &str) -> Result<Vec<Person>, DbError> {
    let (start, end) = keys_from(typed);
    if start.is_empty() {
        return Ok(Vec::new());
    }
    let rows = read.all(BY_NAME, params![start.as_str(), end.as_str()])?;
    all_whole(read, rows)
}

/// Persons of whom this is a whole name, whatever its case, accents and script.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn people_named(read: &mut Read<'_>, name: &str) -> Result<Vec<Person>, DbError> {
    let mut found = people_by_name(read, name)?;
    found.retain(|person| person.is_named(name));
    Ok(found)
}

/// Persons who hold or held an office of one of these towns, each once.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn people_of_towns(read: &mut Read<'_>, towns: &[TownId]) -> Result<Vec<Person>, DbError> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for town in towns {
        let mut rows: Vec<PersonRow> = read.all(OF_TOWN, params![*town])?;
        rows.retain(|row| seen.insert(row.id));
        found.extend(all_whole(read, rows)?);
    }
    Ok(found)
}

/// Every name, in every language, that only the offices may see.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn hidden_names(read: &mut Read<'_>) -> Result<Vec<MultiText>, DbError> {
    read.values(HIDDEN, params![])
}

/// A page of persons by slug, and where the next page begins; of all, or of those of whose names a part begins like
/// what was typed. Two questions, whatever they are, and one more for each person's offices.
pub(crate) fn people(
    read: &mut Read<'_>,
    typed: &str,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<(Vec<Person>, Option<Cursor>), DbError> {
    let from = after.map_or("", |cursor| cursor.key.as_str());
    let (start, end) = keys_from(typed);
    let mut rows: Vec<PersonRow> = if start.is_empty() {
        read.all(PAGE, params![from, limit + 1])?
    } else {
        let fields = params![from, limit + 1, start.as_str(), end.as_str()];
        read.all(PAGE_BY_NAME, fields)?
    };
    let next = Cursor::cut(&mut rows, limit, |row| {
        (row.slug.as_str().to_owned(), row.id.0)
    });
    Ok((all_whole(read, rows)?, next))
}

/// The numbers of persons behind a number, in their order.
pub(crate) fn numbers(read: &mut Read<'_>, after: i64, limit: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS, params![after, limit])
}

/// The numbers of all persons who hold or held an office of a town.
pub(crate) fn numbers_of_town(read: &mut Read<'_>, town: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS_OF_TOWN, params![town])
}

pub(crate) fn slugs_like(read: &mut Read<'_>, slug: &Slug) -> Result<Vec<Slug>, DbError> {
    read.values(SLUGS, params![slug, end_of_range(slug.as_str())])
}

pub(crate) fn insert_person(tx: &mut Tx<'_>, p: &Person) -> Result<PersonId, DbError> {
    let fields = params![&p.slug, &p.name, p.source.as_deref(), p.visibility];
    tx.insert(INSERT, fields).map(PersonId)
}

/// Saves a person; false where the version is not the newest any more.
pub(crate) fn update_person(tx: &mut Tx<'_>, p: &Person) -> Result<bool, DbError> {
    let fields = params![p.id, p.version, &p.name, p.source.as_deref(), p.visibility];
    tx.execute(UPDATE, fields).map(|n| n == 1)
}

/// Inserts the offices of a person, and what the person is found by.
pub(crate) fn insert_parts(tx: &mut Tx<'_>, p: &Person) -> Result<(), DbError> {
    for office in &p.offices {
        let fields = params![
            p.id,
            &office.title,
            office.town_id,
            office.organisation_id,
            office.from_day,
            office.to_day
        ];
        tx.insert(INSERT_OFFICE, fields)?;
    }
    for key in keys_of(&p.name) {
        tx.execute(INSERT_NAME, params![p.id, key.as_str()])?;
    }
    Ok(())
}

pub(crate) fn remove_parts(tx: &mut Tx<'_>, id: PersonId) -> Result<(), DbError> {
    tx.execute(REMOVE_OFFICES, params![id])?;
    tx.execute(REMOVE_NAMES, params![id]).map(drop)
}

/// The keys of a name: from each of its words on, so that `Tovar` finds Hans-Werner Tovar.
fn keys_of(name: &MultiText) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, name) in name.iter() {
        let mut rest = name_key(name);
        while !rest.is_empty() {
            let next = rest.split_once(' ').map(|(_, next)| next.to_owned());
            keys.insert(rest);
            rest = next.unwrap_or_default();
        }
    }
    keys
}
