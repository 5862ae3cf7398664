//! SQL of organisations.

use crate::{Kind, Organisation, Role, RoleKind};
use access::{Scope, Visibility};
use db::{Conditions, DbError, Read, Tx, Value, params, row};
use values::{Cursor, Day, MultiText, OrganisationId, PartnershipId, Slug, TownId, end_of_range};

macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "select o.id, o.slug, o.kind, o.name, o.town_id, o.about, o.website, o.source, \
             o.visibility, o.version from organisation o ",
            $rest
        )
    };
}

const BY_SLUG: &str = columns!("where o.slug = ?1");
const BY_ID: &str = columns!("where o.id = ?1");
const OF_TOWN: &str = columns!("where o.town_id = ?1 order by o.slug limit 200");
const ROLES: &str = "select partnership_id, role, from_day, to_day from organisation_role \
     where organisation_id = ?1 order by id";
const OF_PARTNERSHIP: &str = "select o.slug, o.name, o.visibility, r.role, r.from_day, r.to_day \
     from organisation_role r join organisation o on o.id = r.organisation_id \
     where r.partnership_id = ?1 order by r.id limit 500";
const INSERT: &str = "insert into organisation (slug, kind, name, town_id, about, website, source, \
     visibility, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1) returning id";
const UPDATE: &str = "update organisation set kind = ?3, name = ?4, town_id = ?5, about = ?6, \
     website = ?7, source = ?8, version = version + 1 where id = ?1 and version = ?2";
const INSERT_ROLE: &str = "insert into organisation_role (organisation_id, partnership_id, role, \
     from_day, to_day) values (?1, ?2, ?3, ?4, ?5) returning id";
const REMOVE_ROLES: &str = "delete from organisation_role where organisation_id = ?1";
const NUMBERS: &str = "select id from organisation where id > ?1 order by id limit ?2";
const NUMBERS_OF_TOWN: &str = "select id from organisation where town_id = ?1 order by id";
const SLUGS: &str = "select slug from organisation where slug >= ?1 and slug < ?2";

row! {
    struct OrganisationRow {
        id: OrganisationId,
        slug: Slug,
        kind: Kind,
        name: MultiText,
        town_id: Option<TownId>,
        about: MultiText,
        website: Option<String>,
        source: Option<String>,
        visibility: Visibility,
        version: i64,
    }
}

impl OrganisationRow {
    fn with(self, roles: Vec<Role>) -> Organisation {
        Organisation {
            id: self.id,
            slug: self.slug,
            kind: self.kind,
            name: self.name,
            town: self.town_id,
            about: self.about,
            website: self.website,
            source: self.source,
            visibility: self.visibility,
            version: self.version,
            roles,
        }
    }
}

fn whole(
    read: &mut Read<'_>,
    row: Option<OrganisationRow>,
) -> Result<Option<Organisation>, DbError> {
    let Some(row) = row else { return Ok(None) };
    let roles = read.all(ROLES, params![row.id])?;
    Ok(Some(row.with(roles)))
}

/// An organisation by its slug.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn organisation(read: &mut Read<'_>, slug: &Slug) -> Result<Option<Organisation>, DbError> {
    let row = read.one(BY_SLUG, params![slug])?;
    whole(read, row)
}

/// An organisation by its identity.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn organisation_by_id(
    read: &mut Read<'_>,
    id: OrganisationId,
) -> Result<Option<Organisation>, DbError> {
    let row = read.one(BY_ID, params![id])?;
    whole(read, row)
}

row! {
    /// An organisation with one of its roles in a partnership.
    pub(crate) struct InPartnership {
        pub(crate) slug: Slug,
        pub(crate) name: MultiText,
        pub(crate) visibility: Visibility,
        pub(crate) role: RoleKind,
        pub(crate) from_day: Option<Day>,
        pub(crate) to_day: Option<Day>,
    }
}

/// Who has a role in a partnership and is in scope, in the order in which it was written.
pub(crate) fn in_partnership(
    read: &mut Read<'_>,
    scope: &Scope,
    partnership: PartnershipId,
) -> Result<Vec<InPartnership>, DbError> {
    let mut found: Vec<InPartnership> = read.all(OF_PARTNERSHIP, params![partnership])?;
    found.retain(|one| {
        scope.covers(&access::Facts {
            noun: values::Noun::Organisation,
            parties: &[],
            visibility: one.visibility,
        })
    });
    Ok(found)
}

/// Those of a town that are in scope, by slug; without roles.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn organisations_of_town(
    read: &mut Read<'_>,
    scope: &Scope,
    town: TownId,
) -> Result<Vec<Organisation>, DbError> {
    let rows: Vec<OrganisationRow> = read.all(OF_TOWN, params![town])?;
    let found = rows.into_iter().map(|row| row.with(Vec::new()));
    Ok(found
        .filter(|one| scope.covers(&one.policy_facts()))
        .collect())
}

/// A page of organisations by slug, without roles, and where the next page begins.
pub(crate) fn organisations(
    read: &mut Read<'_>,
    scope: &Scope,
    kind: Option<Kind>,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<(Vec<Organisation>, Option<Cursor>), DbError> {
    let first = Value::from(after.map_or("", |cursor| cursor.key.as_str()));
    let mut conditions = Conditions::new(vec![first]);
    conditions.and_some("o.kind = {}", kind);
    conditions.and_in_scope(scope, "o.visibility", "");
    let limited = conditions.place(limit + 1);
    let sql = format!(
        "{}where o.slug > ?1{} order by o.slug limit {limited}",
        columns!(""),
        conditions.sql()
    );
    let mut rows: Vec<OrganisationRow> = read.all(&sql, conditions.values())?;
    let next = Cursor::cut(&mut rows, limit, |row| {
        (row.slug.as_str().to_owned(), row.id.0)
    });
    Ok((
        rows.into_iter().map(|row| row.with(Vec::new())).collect(),
        next,
    ))
}

/// The numbers of organisations behind a number, in their order.
pub(crate) fn numbers(read: &mut Read<'_>, after: i64, limit: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS, params![after, limit])
}

/// The numbers of all organisations that are at home in a town.
pub(crate) fn numbers_of_town(read: &mut Read<'_>, town: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS_OF_TOWN, params![town])
}

pub(crate) fn slugs_like(read: &mut Read<'_>, slug: &Slug) -> Result<Vec<Slug>, DbError> {
    read.values(SLUGS, params![slug, end_of_range(slug.as_str())])
}

pub(crate) fn insert_organisation(
    tx: &mut Tx<'_>,
    o: &Organisation,
) -> Result<OrganisationId, DbError> {
    let fields = params![
        &o.slug,
        o.kind,
        &o.name,
        o.town,
        &o.about,
        o.website.as_deref(),
        o.source.as_deref(),
        o.visibility,
    ];
    tx.insert(INSERT, fields).map(OrganisationId)
}

/// Saves an organisation; false where its version is not the newest any more.
pub(crate) fn update_organisation(tx: &mut Tx<'_>, o: &Organisation) -> Result<bool, DbError> {
    let fields = params![
        o.id,
        o.version,
        o.kind,
        &o.name,
        o.town,
        &o.about,
        o.website.as_deref(),
        o.source.as_deref(),
    ];
    tx.execute(UPDATE, fields).map(|n| n == 1)
}

pub(crate) fn insert_roles(tx: &mut Tx<'_>, o: &Organisation) -> Result<(), DbError> {
    for role in &o.roles {
        let fields = params![
            o.id,
            role.partnership_id,
            role.role,
            role.from_day,
            role.to_day
        ];
        tx.insert(INSERT_ROLE, fields)?;
    }
    Ok(())
}

pub(crate) fn remove_roles(tx: &mut Tx<'_>, id: OrganisationId) -> Result<(), DbError> {
    tx.execute(REMOVE_ROLES, params![id]).map(drop)
}
