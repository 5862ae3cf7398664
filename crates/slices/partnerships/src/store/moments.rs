//! What happened in partnerships, for their moments.

use super::list::IS_PARTY;
use crate::Kind;
use access::Scope;
use db::{Conditions, DbError, Read, row};
use values::{Day, MultiText, PartnershipId};
use web::{Asked, MomentsOf};

row! {
    /// A dated fact with its partnership.
    pub(crate) struct DatedFact {
        pub(crate) partnership_id: PartnershipId,
        pub(crate) what: String,
        pub(crate) value: String,
        pub(crate) since: Day,
        pub(crate) decided_by: MultiText,
        pub(crate) wording: MultiText,
        pub(crate) is_certain: bool,
    }
}

row! {
    /// When a partnership began.
    pub(crate) struct Begun {
        pub(crate) id: PartnershipId,
        pub(crate) since: Day,
        pub(crate) kind: Kind,
    }
}

fn conditions(scope: &Scope, asked: &Asked, day: &str) -> Conditions {
    let mut conditions = Conditions::default();
    match asked.of {
        MomentsOf::Partnership(id) => conditions.and("p.id = {}", id),
        MomentsOf::Town(id) => conditions.and(IS_PARTY, id),
    }
    conditions.and_in_year(day, asked.year.map(i64::from));
    conditions.and_in_scope(scope, "p.visibility", IS_PARTY);
    conditions
}

/// The newest dated facts of which the day is known.
pub(crate) fn dated_facts(
    read: &mut Read<'_>,
    scope: &Scope,
    asked: &Asked,
) -> Result<Vec<DatedFact>, DbError> {
    let mut conditions = conditions(scope, asked, "f.since");
    let limited = conditions.place(asked.limit);
    let sql = format!(
        "select f.partnership_id, f.what, f.value, f.since, f.decided_by, f.wording, f.is_certain \
         from partnership p join partnership_fact f on f.partnership_id = p.id \
         where f.since is not null{} order by f.since desc, f.id desc limit {limited}",
        conditions.sql()
    );
    read.all(&sql, conditions.values())
}

/// The newest beginnings.
pub(crate) fn begun(
    read: &mut Read<'_>,
    scope: &Scope,
    asked: &Asked,
) -> Result<Vec<Begun>, DbError> {
    let mut conditions = conditions(scope, asked, "p.since");
    let limited = conditions.place(asked.limit);
    let sql = format!(
        "select p.id, p.since, p.kind from partnership p where p.since is not null{} \
         order by p.since desc, p.id desc limit {limited}",
        conditions.sql()
    );
    read.all(&sql, conditions.values())
}
