//! SQL of partnerships: one of them, and writing.

use crate::{Contacts, Fact, Kind, Partnership, Standing};
use access::Visibility;
use db::{DbError, Read, Tx, params, row};
use std::collections::HashMap;
use values::{Day, MultiText, PartnershipId, Slug, TownId, end_of_range};

macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "select p.id, p.slug, p.kind, p.since, p.standing, p.official_contacts, p.about, p.own_term, \
             p.fields, p.founders, p.sponsors, p.source, p.confirmed_by, p.confirmed_on, p.visibility, \
             p.version from partnership p ",
            $rest
        )
    };
}

mod directory;
mod list;
mod moments;
mod register;

#[cfg(test)]
pub(crate) use directory::page_statements;
pub(crate) use directory::{by_name, directory, in_scope, of_town, partnerships_by_ids};
pub(crate) use list::{Filter, Listed, OnMap, PartyRow, listed_of_town, on_map, partnerships};
pub use list::{partnerships_of_town, titled_of_towns};
pub(crate) use moments::{Begun, DatedFact, begun, dated_facts};
pub(crate) use register::slugs;
pub use register::{Pair, pairs};

const BY_SLUG: &str = columns!("where p.slug = ?1");
const BY_ID: &str = columns!("where p.id = ?1");
const OF_TWO: &str = "select a.partnership_id from partnership_party a \
     join partnership_party b on b.partnership_id = a.partnership_id \
     where a.town_id = ?1 and b.town_id = ?2 order by a.partnership_id limit 1";
const PARTIES: &str =
    "select town_id from partnership_party where partnership_id = ?1 order by place";
const FACTS: &str = "select what, value, since, decided_by, wording, source, is_certain \
     from partnership_fact where partnership_id = ?1 order by coalesce(since, ''), id";
const INSERT: &str = "insert into partnership (slug, kind, since, standing, official_contacts, about, \
     own_term, fields, founders, sponsors, source, confirmed_by, confirmed_on, visibility, version) \
     values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 1) returning id";
const UPDATE: &str = "update partnership set kind = ?3, since = ?4, standing = ?5, official_contacts = ?6, \
     about = ?7, own_term = ?8, fields = ?9, founders = ?10, sponsors = ?11, source = ?12, \
     version = version + 1 where id = ?1 and version = ?2";
const INSERT_PARTIES: &str = "insert into partnership_party (partnership_id, town_id, place)";
const INSERT_FACTS: &str = "insert into partnership_fact (partnership_id, what, value, since, decided_by, \
     wording, source, is_certain)";
const REMOVE: &str = "delete from partnership where id = ?1";
const REMOVE_PARTIES: &str = "delete from partnership_party where partnership_id = ?1";
const REMOVE_FACTS: &str = "delete from partnership_fact where partnership_id = ?1";
const NUMBERS: &str = "select id from partnership where id > ?1 order by id limit ?2";
const NUMBERS_OF_TOWN: &str =
    "select partnership_id from partnership_party where town_id = ?1 order by partnership_id";
const SLUGS: &str = "select slug from partnership where slug >= ?1 and slug < ?2";

row! {
    struct PartnershipRow {
        id: PartnershipId,
        slug: Slug,
        kind: Kind,
        since: Option<Day>,
        standing: Standing,
        official_contacts: Contacts,
        about: MultiText,
        own_term: MultiText,
        fields: MultiText,
        founders: MultiText,
        sponsors: MultiText,
        source: Option<String>,
        confirmed_by: Option<String>,
        confirmed_on: Option<Day>,
        visibility: Visibility,
        version: i64,
    }
}

impl PartnershipRow {
    fn with(self, parties: Vec<TownId>, facts: Vec<Fact>) -> Partnership {
        Partnership {
            id: self.id,
            slug: self.slug,
            kind: self.kind,
            since: self.since,
            standing: self.standing,
            official_contacts: self.official_contacts,
            about: self.about,
            own_term: self.own_term,
            fields: self.fields,
            founders: self.founders,
            sponsors: self.sponsors,
            source: self.source,
            confirmed_by: self.confirmed_by,
            confirmed_on: self.confirmed_on,
            visibility: self.visibility,
            version: self.version,
            parties,
            facts,
        }
    }
}

fn whole(read: &mut Read<'_>, row: Option<PartnershipRow>) -> Result<Option<Partnership>, DbError> {
    let Some(row) = row else { return Ok(None) };
    let parties = read.values(PARTIES, params![row.id])?;
    let facts = read.all(FACTS, params![row.id])?;
    Ok(Some(row.with(parties, facts)))
}

/// Partnerships as a list shows them, with their parties.
fn put_together(rows: Vec<PartnershipRow>, parties: Vec<PartyRow>) -> Vec<Listed> {
    let mut by_id: HashMap<PartnershipId, Vec<PartyRow>> = HashMap::new();
    for party in parties {
        by_id.entry(party.partnership_id).or_default().push(party);
    }
    let listed = |row: PartnershipRow| {
        let parties = by_id.remove(&row.id).unwrap_or_default();
        let ids = parties.iter().map(|party| party.id).collect();
        (row.with(ids, Vec::new()), parties)
    };
    rows.into_iter().map(listed).collect()
}

/// A partnership by its slug.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn partnership(read: &mut Read<'_>, slug: &Slug) -> Result<Option<Partnership>, DbError> {
    let row = read.one(BY_SLUG, params![slug])?;
    whole(read, row)
}

/// A partnership by its identity.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn partnership_by_id(
    read: &mut Read<'_>,
    id: PartnershipId,
) -> Result<Option<Partnership>, DbError> {
    let row = read.one(BY_ID, params![id])?;
    whole(read, row)
}

/// The first partnership in which both towns are parties.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn partnership_of_towns(
    read: &mut Read<'_>,
    a: TownId,
    b: TownId,
) -> Result<Option<PartnershipId>, DbError> {
    read.value(OF_TWO, params![a, b])
}

/// The numbers of partnerships behind a number, in their order.
pub(crate) fn numbers(read: &mut Read<'_>, after: i64, limit: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS, params![after, limit])
}

/// The numbers of all partnerships of a town.
pub(crate) fn numbers_of_town(read: &mut Read<'_>, town: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS_OF_TOWN, params![town])
}

pub(crate) fn slugs_like(read: &mut Read<'_>, slug: &Slug) -> Result<Vec<Slug>, DbError> {
    read.values(SLUGS, params![slug, end_of_range(slug.as_str())])
}

pub(crate) fn insert_partnership(
    tx: &mut Tx<'_>,
    p: &Partnership,
) -> Result<PartnershipId, DbError> {
    let fields = params![
        &p.slug,
        p.kind,
        p.since,
        p.standing,
        p.official_contacts,
        &p.about,
        &p.own_term,
        &p.fields,
        &p.founders,
        &p.sponsors,
        p.source.as_deref(),
        p.confirmed_by.as_deref(),
        p.confirmed_on,
        p.visibility,
    ];
    tx.insert(INSERT, fields).map(PartnershipId)
}

/// Saves a partnership; false where its version is not the newest any more.
pub(crate) fn update_partnership(tx: &mut Tx<'_>, p: &Partnership) -> Result<bool, DbError> {
    let fields = params![
        p.id,
        p.version,
        p.kind,
        p.since,
        p.standing,
        p.official_contacts,
        &p.about,
        &p.own_term,
        &p.fields,
        &p.founders,
        &p.sponsors,
        p.source.as_deref(),
    ];
    tx.execute(UPDATE, fields).map(|n| n == 1)
}

/// Writes the parties and the dated facts of partnerships.
pub(crate) fn insert_parts(tx: &mut Tx<'_>, partnerships: &[&Partnership]) -> Result<(), DbError> {
    let (mut parties, mut facts) = (Vec::new(), Vec::new());
    for p in partnerships {
        for (place, party) in (0_i64..).zip(&p.parties) {
            parties.extend_from_slice(params![p.id, *party, place]);
        }
        for fact in &p.facts {
            facts.extend_from_slice(params![
                p.id,
                fact.what.as_str(),
                fact.value.as_str(),
                fact.since,
                &fact.decided_by,
                &fact.wording,
                fact.source.as_deref(),
                fact.is_certain,
            ]);
        }
    }
    tx.insert_rows(INSERT_PARTIES, 3, &parties)?;
    tx.insert_rows(INSERT_FACTS, 8, &facts)
}

pub(crate) fn remove_partnership(tx: &mut Tx<'_>, id: PartnershipId) -> Result<(), DbError> {
    tx.execute(REMOVE, params![id]).map(|_| ())
}

pub(crate) fn remove_parts(tx: &mut Tx<'_>, id: PartnershipId) -> Result<(), DbError> {
    tx.execute(REMOVE_PARTIES, params![id])?;
    tx.execute(REMOVE_FACTS, params![id]).map(|_| ())
}
