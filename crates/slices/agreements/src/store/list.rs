//! The list of agreements, page by page.

use super::AgreementRow;
use crate::{Agreement, Kind};
use access::Scope;
use db::{Conditions, DbError, Read, Value, row};
use std::collections::HashMap;
use values::{AgreementId, Cursor, MultiText, TownId};

/// What the list is filtered by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) kind: Option<Kind>,
    pub(crate) year: Option<i64>,
}

const IS_PARTY: &str = "exists (select 1 from partnership_party s \
     where s.partnership_id = a.partnership_id and s.town_id = {})";

fn conditions(scope: &Scope, filter: &Filter, first: Vec<Value>) -> Conditions {
    let mut conditions = Conditions::new(first);
    conditions.and_some("a.kind = {}", filter.kind);
    conditions.and_in_year("coalesce(a.signed_on, a.term_from)", filter.year);
    conditions.and_in_scope(scope, "a.visibility", IS_PARTY);
    conditions
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
