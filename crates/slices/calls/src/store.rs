//! SQL of funds.

use crate::{BudgetYear, Fund};
use access::{Scope, Visibility};
use db::{Conditions, DbError, Read, Tx, Value, params, row};
use std::collections::HashMap;
use values::{Currency, Cursor, FundId, Money, MultiText, Slug, TownId, end_of_range};

macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "select f.id, f.slug, f.town_id, f.name, f.purpose, f.decided_by, f.about, f.source, \
             f.visibility, f.version from fund f ",
            $rest
        )
    };
}

const BY_SLUG: &str = columns!("where f.slug = ?1");
const BY_ID: &str = columns!("where f.id = ?1");
const OF_TOWN: &str = columns!("where f.town_id = ?1 order by f.slug limit 100");
const YEARS: &str = "select fund_id, year, minor, currency, raised_minor, source from fund_year \
     where fund_id = ?1 order by year";
const YEARS_OF_TOWN: &str = "select y.fund_id, y.year, y.minor, y.currency, y.raised_minor, y.source \
     from fund f join fund_year y on y.fund_id = f.id where f.town_id = ?1 order by y.fund_id, y.year";
const INSERT: &str = "insert into fund (slug, town_id, name, purpose, decided_by, about, source, \
     visibility, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1) returning id";
const UPDATE: &str = "update fund set town_id = ?3, name = ?4, purpose = ?5, decided_by = ?6, about = ?7, \
     source = ?8, version = version + 1 where id = ?1 and version = ?2";
const INSERT_YEAR: &str = "insert into fund_year (fund_id, year, minor, currency, raised_minor, source) \
     values (?1, ?2, ?3, ?4, ?5, ?6)";
const REMOVE_YEARS: &str = "delete from fund_year where fund_id = ?1";
const NUMBERS: &str = "select id from fund where id > ?1 order by id limit ?2";
const NUMBERS_OF_TOWN: &str = "select id from fund where town_id = ?1 order by id";
const SLUGS: &str = "select slug from fund where slug >= ?1 and slug < ?2";

row! {
    struct FundRow {
        id: FundId,
        slug: Slug,
        town_id: TownId,
        name: MultiText,
        purpose: MultiText,
        decided_by: MultiText,
        about: MultiText,
        source: Option<String>,
        visibility: Visibility,
        version: i64,
    }
}

row! {
    struct YearRow {
        fund_id: FundId,
        year: i64,
        minor: i64,
        currency: String,
        raised_minor: Option<i64>,
        source: Option<String>,
    }
}

impl FundRow {
    fn with(self, years: Vec<BudgetYear>) -> Fund {
        Fund {
            id: self.id,
            slug: self.slug,
            town: self.town_id,
            name: self.name,
            purpose: self.purpose,
            decided_by: self.decided_by,
            about: self.about,
            source: self.source,
            visibility: self.visibility,
            version: self.version,
            years,
        }
    }
}

impl YearRow {
    fn into_year(self) -> Result<BudgetYear, DbError> {
        let shape = |what: &str| DbError::Shape(format!("{what} of fund {}", self.fund_id.0));
        let currency: Currency = self.currency.parse().map_err(|()| shape("currency"))?;
        let sum = |minor| Money { minor, currency };
        Ok(BudgetYear {
            year: i16::try_from(self.year).map_err(|_| shape("year"))?,
            amount: sum(self.minor),
            raised_by: self.raised_minor.map(sum),
            source: self.source,
        })
    }
}

/// Funds with their budget years, in the order of the funds.
fn put_together(funds: Vec<FundRow>, years: Vec<YearRow>) -> Result<Vec<Fund>, DbError> {
    let mut by_fund: HashMap<FundId, Vec<BudgetYear>> = HashMap::new();
    for row in years {
        let years = by_fund.entry(row.fund_id).or_default();
        years.push(row.into_year()?);
    }
    let whole = |row: FundRow| {
        let years = by_fund.remove(&row.id).unwrap_or_default();
        row.with(years)
    };
    Ok(funds.into_iter().map(whole).collect())
}

fn whole(read: &mut Read<'_>, row: Option<FundRow>) -> Result<Option<Fund>, DbError> {
    let Some(row) = row else { return Ok(None) };
    let years = read.all(YEARS, params![row.id])?;
    put_together(vec![row], years).map(|found| found.into_iter().next())
}

/// A fund by its slug.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn fund(read: &mut Read<'_>, slug: &Slug) -> Result<Option<Fund>, DbError> {
    let row = read.one(BY_SLUG, params![slug])?;
    whole(read, row)
}

/// A fund by its identity.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn fund_by_id(read: &mut Read<'_>, id: FundId) -> Result<Option<Fund>, DbError> {
    let row = read.one(BY_ID, params![id])?;
    whole(read, row)
}

/// The funds of a town that are in scope, by slug.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn funds_of_town(
    read: &mut Read<'_>,
    scope: &Scope,
    town: TownId,
) -> Result<Vec<Fund>, DbError> {
    let funds = read.all(OF_TOWN, params![town])?;
    let years = read.all(YEARS_OF_TOWN, params![town])?;
    let mut funds = put_together(funds, years)?;
    funds.retain(|fund| scope.covers(&fund.policy_facts()));
    Ok(funds)
}

row! {
    /// The town of a fund in a list.
    struct TownRow {
        fund_id: FundId,
        names: MultiText,
    }
}

/// A fund as a list shows it, with its town's names.
pub(crate) type Listed = (Fund, MultiText);

/// A page of funds by slug, and where the next page begins.
pub(crate) fn funds(
    read: &mut Read<'_>,
    scope: &Scope,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<(Vec<Listed>, Option<Cursor>), DbError> {
    let first = Value::from(after.map_or("", |cursor| cursor.key.as_str()));
    let mut conditions = Conditions::new(vec![first]);
    conditions.and_in_scope(scope, "f.visibility", "f.town_id = {}");
    let limited = conditions.place(limit + 1);
    let (sql, values) = (conditions.sql(), conditions.values());
    let end = format!("where f.slug > ?1{sql} order by f.slug limit {limited}");
    let mut rows: Vec<FundRow> = read.all(&format!("{}{end}", columns!("")), values)?;
    let page = format!("(select f.id, f.town_id from fund f {end}) x");
    let towns: Vec<TownRow> = read.all(
        &format!("select x.id as fund_id, t.names from {page} join town t on t.id = x.town_id"),
        values,
    )?;
    let years = read.all(
        &format!(
            "select y.fund_id, y.year, y.minor, y.currency, y.raised_minor, y.source from {page} \
             join fund_year y on y.fund_id = x.id order by y.fund_id, y.year"
        ),
        values,
    )?;
    let next = Cursor::cut(&mut rows, limit, |row| {
        (row.slug.as_str().to_owned(), row.id.0)
    });
    let mut names: HashMap<FundId, MultiText> = towns
        .into_iter()
        .map(|row| (row.fund_id, row.names))
        .collect();
    let listed = |fund: Fund| {
        let town = names.remove(&fund.id).unwrap_or_default();
        (fund, town)
    };
    let found = put_together(rows, years)?;
    Ok((found.into_iter().map(listed).collect(), next))
}

/// The numbers of funds behind a number, in their order.
pub(crate) fn numbers(read: &mut Read<'_>, after: i64, limit: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS, params![after, limit])
}

/// The numbers of all funds of a town.
pub(crate) fn numbers_of_town(read: &mut Read<'_>, town: i64) -> Result<Vec<i64>, DbError> {
    read.values(NUMBERS_OF_TOWN, params![town])
}

pub(crate) fn slugs_like(read: &mut Read<'_>, slug: &Slug) -> Result<Vec<Slug>, DbError> {
    read.values(SLUGS, params![slug, end_of_range(slug.as_str())])
}

pub(crate) fn insert_fund(tx: &mut Tx<'_>, fund: &Fund) -> Result<FundId, DbError> {
    let fields = params![
        &fund.slug,
        fund.town,
        &fund.name,
        &fund.purpose,
        &fund.decided_by,
        &fund.about,
        fund.source.as_deref(),
        fund.visibility,
    ];
    tx.insert(INSERT, fields).map(FundId)
}

/// Saves a fund; false where its version is not the newest any more.
pub(crate) fn update_fund(tx: &mut Tx<'_>, fund: &Fund) -> Result<bool, DbError> {
    let fields = params![
        fund.id,
        fund.version,
        fund.town,
        &fund.name,
        &fund.purpose,
        &fund.decided_by,
        &fund.about,
        fund.source.as_deref(),
    ];
    tx.execute(UPDATE, fields).map(|n| n == 1)
}

pub(crate) fn insert_years(tx: &mut Tx<'_>, fund: &Fund) -> Result<(), DbError> {
    for year in &fund.years {
        let fields = params![
            fund.id,
            i64::from(year.year),
            year.amount.minor,
            year.amount.currency.code(),
            year.raised_by.map(|raised| raised.minor),
            year.source.as_deref(),
        ];
        tx.execute(INSERT_YEAR, fields)?;
    }
    Ok(())
}

pub(crate) fn remove_years(tx: &mut Tx<'_>, id: FundId) -> Result<(), DbError> {
    tx.execute(REMOVE_YEARS, params![id]).map(|_| ())
}
