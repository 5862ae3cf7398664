//! The list of agreements, page by page.

use super::AgreementRow;
use crate::{Agreement, Kind};
use access::Scope;
use db::{Conditions, DbError, Read, Value, row};
use std::collections::HashMap;
use values::{AgreementId, Cursor, MultiText, TownId};
use web::{Asked, MomentsOf};

/// What the list is filtered by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) kind: Option<Kind>,
    pub(crate) year: Option<i64>,
}

/// The day that an agreement is ordered by.
const BEGAN: &str = "coalesce(a.signed_on, a.term_from)";
const IS_PARTY: &str = "exists (select 1 from partnership_party s \
     where s.partnership_id = a.partnership_id and s.town_id = {})";

fn conditions(scope: &Scope, filter: &Filter, first: Vec<Value>) -> Conditions {
    let mut conditions = Conditions::new(first);
    conditions.and_some("a.kind = {}", filter.kind);
    conditions.and_in_year(BEGAN, filter.year);
    conditions.and_in_scope(scope, "a.visibility", IS_PARTY);
    conditions
}

/// The newest agreements of a partnership or a town by their beginning; without parts and parties.
pub(crate) fn signed(
    read: &mut Read<'_>,
    scope: &Scope,
    asked: &Asked,
) -> Result<Vec<Agreement>, DbError> {
    let mut conditions = Conditions::default();
    match asked.of {
        MomentsOf::Partnership(id) => conditions.and("a.partnership_id = {}", id),
        MomentsOf::Town(id) => conditions.and(IS_PARTY, id),
    }
    conditions.and_in_year(BEGAN, asked.year.map(i64::from));
    conditions.and_in_scope(scope, "a.visibility", IS_PARTY);
    let limited = conditions.place(asked.limit);
    let end = format!(
        "where {BEGAN} is not null{} order by {BEGAN} desc, a.id desc limit {limited}",
        conditions.sql()
    );
    let rows: Vec<AgreementRow> =
        read.all(&format!("{}{end}", columns!("")), conditions.values())?;
    Ok(rows.into_iter().map(|row| row.with(Vec::new())).collect())
}

row! {
    /// The name of a party, for lists.
    struct PartyRow {
        id: AgreementId,
        town_id: TownId,
        names: MultiText,
    }
}

/// An agreement as a list shows it, with its parties' names.
pub(crate) type Listed = (Agreement, Vec<MultiText>);

/// A page of agreements by slug, and where the next page begins.
pub(crate) fn agreements(
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
    let end = format!("where a.slug > ?1{sql} order by a.slug limit {limited}");
    let mut rows: Vec<AgreementRow> = read.all(&format!("{}{end}", columns!("")), values)?;
    let parties = format!(
        "select x.id, t.id as town_id, t.names from (select a.id, a.partnership_id from agreement a {end}) x \
         join partnership_party pp on pp.partnership_id = x.partnership_id \
         join town t on t.id = pp.town_id order by x.id, pp.place"
    );
    let parties: Vec<PartyRow> = read.all(&parties, values)?;
    let next = Cursor::cut(&mut rows, limit, |row| {
        (row.slug.as_str().to_owned(), row.id.0)
    });
    let mut of: HashMap<AgreementId, (Vec<TownId>, Vec<MultiText>)> = HashMap::new();
    for party in parties {
        let (ids, names) = of.entry(party.id).or_default();
        ids.push(party.town_id);
        names.push(party.names);
    }
    let listed = |row: AgreementRow| {
        let (ids, names) = of.remove(&row.id).unwrap_or_default();
        (row.with(ids), names)
    };
    Ok((rows.into_iter().map(listed).collect(), next))
}
