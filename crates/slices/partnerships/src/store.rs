//! SQL of partnerships.

use crate::{Contacts, Fact, Kind, Partnership, Standing};
use access::{Scope, Visibility};
use db::{Conditions, DbError, Read, Tx, Value, params, row};
use values::{Country, Cursor, Day, MultiText, PartnershipId, Slug, TownId};

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

const BY_SLUG: &str = columns!("where p.slug = ?1");
const BY_ID: &str = columns!("where p.id = ?1");
const OF_TOWN: &str = columns!(
    "join partnership_party pp on pp.partnership_id = p.id where pp.town_id = ?1 \
     order by p.since, p.slug limit 500"
);
const OF_TWO: &str = "select a.partnership_id from partnership_party a \
     join partnership_party b on b.partnership_id = a.partnership_id \
     where a.town_id = ?1 and b.town_id = ?2 order by a.partnership_id limit 1";
const PARTIES: &str =
    "select town_id from partnership_party where partnership_id = ?1 order by place";
const FACTS: &str = "select what, value, since, decided_by, wording, source, is_certain \
     from partnership_fact where partnership_id = ?1 order by since, id";
const INSERT: &str = "insert into partnership (slug, kind, since, standing, official_contacts, about, \
     own_term, fields, founders, sponsors, source, confirmed_by, confirmed_on, visibility, version) \
     values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 1) returning id";
const UPDATE: &str = "update partnership set kind = ?3, since = ?4, standing = ?5, official_contacts = ?6, \
     about = ?7, own_term = ?8, fields = ?9, founders = ?10, sponsors = ?11, source = ?12, \
     version = version + 1 where id = ?1 and version = ?2";
const INSERT_PARTY: &str =
    "insert into partnership_party (partnership_id, town_id, place) values (?1, ?2, ?3)";
const INSERT_FACT: &str = "insert into partnership_fact (partnership_id, what, value, since, decided_by, \
     wording, source, is_certain) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) returning id";
const REMOVE_PARTIES: &str = "delete from partnership_party where partnership_id = ?1";
const REMOVE_FACTS: &str = "delete from partnership_fact where partnership_id = ?1";
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

row! {
    /// A party of a partnership in a list.
    pub(crate) struct PartyRow {
        pub(crate) partnership_id: PartnershipId,
        pub(crate) id: TownId,
        pub(crate) slug: Slug,
        pub(crate) names: MultiText,
        pub(crate) country: Option<Country>,
    }
}

const PARTIES_OF_TOWNS_LIST: &str = "select pp.partnership_id, t.id, t.slug, t.names, t.country \
     from partnership_party mine join partnership_party pp on pp.partnership_id = mine.partnership_id \
     join town t on t.id = pp.town_id where mine.town_id = ?1 order by pp.partnership_id, pp.place limit 2000";

/// A partnership as a list shows it, with its parties.
pub(crate) type Listed = (Partnership, Vec<PartyRow>);

fn put_together(rows: Vec<PartnershipRow>, parties: Vec<PartyRow>) -> Vec<Listed> {
    let mut by_id: std::collections::HashMap<PartnershipId, Vec<PartyRow>> =
        std::collections::HashMap::new();
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

/// All partnerships of a town that are in scope, oldest first; without their dated facts.
///
/// # Errors
/// [`DbError`] of the engine.
pub(crate) fn listed_of_town(
    read: &mut Read<'_>,
    scope: &Scope,
    town: TownId,
) -> Result<Vec<Listed>, DbError> {
    let rows = read.all(OF_TOWN, params![town])?;
    let parties = read.all(PARTIES_OF_TOWNS_LIST, params![town])?;
    let mut listed = put_together(rows, parties);
    listed.retain(|(partnership, _)| scope.covers(&partnership.policy_facts()));
    Ok(listed)
}

/// All partnerships of a town that are in scope, oldest first; without their dated facts.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn partnerships_of_town(
    read: &mut Read<'_>,
    scope: &Scope,
    town: TownId,
) -> Result<Vec<Partnership>, DbError> {
    Ok(listed_of_town(read, scope, town)?
        .into_iter()
        .map(|(partnership, _)| partnership)
        .collect())
}

/// What the list is filtered by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) kind: Option<Kind>,
    pub(crate) standing: Option<Standing>,
    pub(crate) country: Option<Country>,
    pub(crate) year: Option<i64>,
}

const IS_PARTY: &str =
    "exists (select 1 from partnership_party s where s.partnership_id = p.id and s.town_id = {})";

fn conditions(scope: &Scope, filter: &Filter, first: Vec<Value>) -> Conditions {
    let mut conditions = Conditions::new(first);
    conditions.and_some("p.kind = {}", filter.kind);
    conditions.and_some("p.standing = {}", filter.standing);
    conditions.and_in_year("p.since", filter.year);
    conditions.and_some(
        "exists (select 1 from partnership_party pc join town tc on tc.id = pc.town_id \
         where pc.partnership_id = p.id and tc.country = {})",
        filter.country,
    );
    conditions.and_in_scope(scope, "p.visibility", IS_PARTY);
    conditions
}

/// A page of partnerships by slug, and where the next page begins.
pub(crate) fn partnerships(
    read: &mut Read<'_>,
    scope: &Scope,
    filter: &Filter,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<(Vec<Listed>, Option<Cursor>), DbError> {
    let first = Value::from(after.map_or("", |cursor| cursor.key.as_str()));
    let mut conditions = conditions(scope, filter, vec![first]);
    let limited = conditions.place(limit + 1);
    let (sql, values) = (conditions.sql(), conditions.values());
    let end = format!("where p.slug > ?1{sql} order by p.slug limit {limited}");
    let select = columns!("");
    let mut rows: Vec<PartnershipRow> = read.all(&format!("{select}{end}"), values)?;
    let parties = format!(
        "select pp.partnership_id, t.id, t.slug, t.names, t.country \
         from (select p.id from partnership p {end}) x join partnership_party pp on pp.partnership_id = x.id \
         join town t on t.id = pp.town_id order by pp.partnership_id, pp.place"
    );
    let parties = read.all(&parties, values)?;
    let next = Cursor::cut(&mut rows, limit, |row| {
        (row.slug.as_str().to_owned(), row.id.0)
    });
    Ok((put_together(rows, parties), next))
}

pub(crate) fn slugs_like(read: &mut Read<'_>, slug: &Slug) -> Result<Vec<Slug>, DbError> {
    read.values(SLUGS, params![slug, format!("{}\u{7f}", slug.as_str())])
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

pub(crate) fn insert_parts(tx: &mut Tx<'_>, p: &Partnership) -> Result<(), DbError> {
    for (place, party) in (0_i64..).zip(&p.parties) {
        tx.execute(INSERT_PARTY, params![p.id, *party, place])?;
    }
    for fact in &p.facts {
        let fields = params![
            p.id,
            fact.what.as_str(),
            fact.value.as_str(),
            fact.since,
            fact.decided_by.as_deref(),
            &fact.wording,
            fact.source.as_deref(),
            fact.is_certain,
        ];
        tx.insert(INSERT_FACT, fields)?;
    }
    Ok(())
}

pub(crate) fn remove_parts(tx: &mut Tx<'_>, id: PartnershipId) -> Result<(), DbError> {
    tx.execute(REMOVE_PARTIES, params![id])?;
    tx.execute(REMOVE_FACTS, params![id]).map(|_| ())
}
