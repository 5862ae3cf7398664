//! Lists of activities: of a partnership, of a town, of a series, or page by page.

use super::{ActivityRow, COLUMNS, FROM};
use crate::{Activity, Form, Kind, State};
use access::Scope;
use db::{Conditions, DbError, Read, Value, params, row};
use jiff::civil::Date;
use std::collections::HashMap;
use values::{
    ActivityId, AgreementId, CommitmentId, Cursor, Day, MultiText, PartnershipId, SeriesId, TownId,
};
use web::{Asked, MomentsOf};

row! {
    /// A party of a partnership of an activity in a list.
    #[derive(Clone)]
    pub(crate) struct PartyRow {
        pub(crate) activity_id: ActivityId,
        pub(crate) partnership_id: PartnershipId,
        pub(crate) id: TownId,
        pub(crate) names: MultiText,
    }
}

/// An activity as a list shows it: without its parts, with its host's names and its partnerships' parties.
#[derive(Clone)]
pub(crate) struct Listed {
    pub(crate) activity: Activity,
    pub(crate) host: Option<MultiText>,
    pub(crate) parties: Vec<PartyRow>,
}

/// The activities that an end of a query names, in two questions whatever they are.
pub(super) fn listed(
    read: &mut Read<'_>,
    end: &str,
    params: &[Value],
) -> Result<Vec<Listed>, DbError> {
    let rows: Vec<ActivityRow> = read.all(&format!("{COLUMNS}{FROM}{end}"), params)?;
    let parties: Vec<PartyRow> = read.all(
        &format!(
            "select ap.activity_id, ap.partnership_id, t.id, t.names from (select a.id {FROM}{end}) x \
             join activity_partnership ap on ap.activity_id = x.id \
             join partnership_party pp on pp.partnership_id = ap.partnership_id \
             join town t on t.id = pp.town_id order by ap.activity_id, ap.partnership_id, pp.place"
        ),
        params,
    )?;
    let mut by_activity: HashMap<ActivityId, Vec<PartyRow>> = HashMap::new();
    for party in parties {
        by_activity
            .entry(party.activity_id)
            .or_default()
            .push(party);
    }
    let put_together = |mut row: ActivityRow| {
        let parties = by_activity.remove(&row.id).unwrap_or_default();
        let host = row.host_names.take();
        let mut activity = row.into_activity();
        activity.partnerships = parties.iter().map(|party| party.partnership_id).collect();
        activity.partnerships.dedup();
        activity.parties = parties.iter().map(|party| party.id).collect();
        Listed {
            activity,
            host,
            parties,
        }
    };
    Ok(rows.into_iter().map(put_together).collect())
}

fn in_scope(mut listed: Vec<Listed>, scope: &Scope) -> Vec<Listed> {
    listed.retain(|one| scope.covers(&one.activity.policy_facts()));
    listed
}

/// The newest activities of a partnership that are in scope.
pub(crate) fn listed_of_partnership(
    read: &mut Read<'_>,
    scope: &Scope,
    partnership: PartnershipId,
    limit: i64,
) -> Result<Vec<Listed>, DbError> {
    let end = "where a.id in (select activity_id from activity_partnership where partnership_id = ?1) \
         order by a.from_day desc, a.id desc limit ?2";
    listed(read, end, params![partnership, limit]).map(|found| in_scope(found, scope))
}

/// All activities of a partnership that are in scope, newest first; without facts, themes and counts.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn activities_of_partnership(
    read: &mut Read<'_>,
    scope: &Scope,
    partnership: PartnershipId,
) -> Result<Vec<Activity>, DbError> {
    let found = listed_of_partnership(read, scope, partnership, 10_000)?;
    Ok(found.into_iter().map(|one| one.activity).collect())
}

pub(super) const OF_TOWN: &str = "where (a.host_id = ?1 or a.id in (select ap.activity_id \
     from partnership_party pp join activity_partnership ap on ap.partnership_id = pp.partnership_id \
     where pp.town_id = ?1)) ";

/// The newest activities of a town, as host or as party, that are in scope.
pub(crate) fn listed_of_town(
    read: &mut Read<'_>,
    scope: &Scope,
    town: TownId,
    limit: i64,
) -> Result<Vec<Listed>, DbError> {
    let end = format!("{OF_TOWN}order by a.from_day desc, a.id desc limit ?2");
    listed(read, &end, params![town, limit]).map(|found| in_scope(found, scope))
}

/// First and last day of an activity.
const DAYS: (&str, &str) = ("a.from_day", "coalesce(a.to_day, a.from_day)");

fn asked_for(scope: &Scope, asked: &Asked) -> Conditions {
    let mut conditions = Conditions::default();
    match asked.of {
        MomentsOf::Partnership(id) => conditions.and(IN_PARTNERSHIP, id),
        MomentsOf::Town(id) => conditions.and(IS_PARTY, id),
    }
    conditions.and_lasts_into_year(DAYS, asked.year.map(i64::from));
    conditions.and_in_scope(scope, "a.visibility", IS_PARTY);
    conditions
}

/// The newest activities of a partnership or a town, also of one year, that are in scope.
pub(crate) fn newest(
    read: &mut Read<'_>,
    scope: &Scope,
    asked: &Asked,
) -> Result<Vec<Listed>, DbError> {
    let mut conditions = asked_for(scope, asked);
    let limited = conditions.place(asked.limit);
    let end = format!(
        "where 1 = 1{} order by a.from_day desc, a.id desc limit {limited}",
        conditions.sql()
    );
    listed(read, &end, conditions.values())
}

/// What is on between two days, both inside, and in scope, in the order of the days.
pub(crate) fn between(
    read: &mut Read<'_>,
    scope: &Scope,
    (from, to): (Date, Date),
    limit: i64,
) -> Result<Vec<Listed>, DbError> {
    let iso = |day: Date| Day::Exact(day).iso();
    // A month or a year that began before is on as long as it lasts, so its text is compared as far as it goes.
    let mut conditions = Conditions::default();
    let (first, last) = (conditions.place(iso(from)), conditions.place(iso(to)));
    conditions.and_plain(&format!("a.from_day <= {last}"));
    conditions.and_plain(&format!(
        "coalesce(a.to_day, a.from_day) >= substr({first}, 1, length(coalesce(a.to_day, a.from_day)))"
    ));
    conditions.and_in_scope(scope, "a.visibility", IS_PARTY);
    let limited = conditions.place(limit);
    let end = format!(
        "where 1 = 1{} order by a.from_day, a.id limit {limited}",
        conditions.sql()
    );
    listed(read, &end, conditions.values())
}

/// How many people took part in what was held, of the same activities as [`newest`].
pub(crate) fn participants(
    read: &mut Read<'_>,
    scope: &Scope,
    asked: &Asked,
) -> Result<i64, DbError> {
    let mut conditions = asked_for(scope, asked);
    conditions.and("a.state = {}", State::Held);
    let sql = format!(
        "select cast(coalesce(sum(n.count), 0) as bigint) as n from activity a \
         join activity_participants n on n.activity_id = a.id where 1 = 1{}",
        conditions.sql()
    );
    Ok(read.value(&sql, conditions.values())?.unwrap_or_default())
}

/// The years in which a town has activities in scope, newest first.
pub(crate) fn years_of_town(
    read: &mut Read<'_>,
    scope: &Scope,
    town: TownId,
) -> Result<Vec<i16>, DbError> {
    let asked = Asked {
        of: MomentsOf::Town(town),
        year: None,
        limit: 0,
    };
    let conditions = asked_for(scope, &asked);
    let sql = format!(
        "select distinct substr(a.from_day, 1, 4) as year from activity a where 1 = 1{} \
         order by year desc limit 60",
        conditions.sql()
    );
    let years: Vec<String> = read.values(&sql, conditions.values())?;
    Ok(years.iter().filter_map(|year| year.parse().ok()).collect())
}

/// The editions of a series that are in scope, newest first.
pub(crate) fn editions(
    read: &mut Read<'_>,
    scope: &Scope,
    series: SeriesId,
) -> Result<Vec<Listed>, DbError> {
    let end = "where a.series_id = ?1 order by a.from_day desc, a.id desc limit 1000";
    listed(read, end, params![series]).map(|found| in_scope(found, scope))
}

/// The activities that are evidence of a commitment and in scope, oldest first.
pub(crate) fn evidence_of(
    read: &mut Read<'_>,
    scope: &Scope,
    commitment: CommitmentId,
) -> Result<Vec<Listed>, DbError> {
    let end = "where a.id in (select activity_id from activity_commitment where commitment_id = ?1) \
         order by a.from_day, a.id limit 200";
    listed(read, end, params![commitment]).map(|found| in_scope(found, scope))
}

/// The activities that are evidence of an agreement's commitments and in scope, each with the number of the
/// commitment, oldest first.
pub(crate) fn evidence_of_agreement(
    read: &mut Read<'_>,
    scope: &Scope,
    agreement: AgreementId,
) -> Result<Vec<(i64, Listed)>, DbError> {
    let end = "where a.id in (select ac.activity_id from activity_commitment ac \
         join commitment c on c.id = ac.commitment_id where c.agreement_id = ?1) \
         order by a.from_day, a.id limit 1000";
    let found = listed(read, end, params![agreement]).map(|found| in_scope(found, scope))?;
    let links: Vec<(ActivityId, i64)> = read.all(EVIDENCE, params![agreement])?;
    let numbers = |id: ActivityId| links.iter().filter(move |(of, _)| *of == id);
    Ok(found
        .into_iter()
        .flat_map(|one| {
            let ns: Vec<i64> = numbers(one.activity.id).map(|(_, n)| *n).collect();
            ns.into_iter().map(move |n| (n, one.clone()))
        })
        .collect())
}

const EVIDENCE: &str = "select ac.activity_id, c.n from activity_commitment ac \
     join commitment c on c.id = ac.commitment_id where c.agreement_id = ?1 order by c.n, ac.activity_id";

/// The activities that answer this one and are in scope.
pub(crate) fn answers_to(
    read: &mut Read<'_>,
    scope: &Scope,
    activity: ActivityId,
) -> Result<Vec<Listed>, DbError> {
    let end = "where a.answers = ?1 order by a.from_day, a.id limit 50";
    listed(read, end, params![activity]).map(|found| in_scope(found, scope))
}

/// What the list is filtered by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) kind: Option<Kind>,
    pub(crate) form: Option<Form>,
    pub(crate) year: Option<i64>,
    pub(crate) partnership: Option<PartnershipId>,
}

const IN_PARTNERSHIP: &str =
    "a.id in (select activity_id from activity_partnership where partnership_id = {})";
const IS_PARTY: &str = "exists (select 1 from activity_partnership sa \
     join partnership_party sp on sp.partnership_id = sa.partnership_id \
     where sa.activity_id = a.id and sp.town_id = {})";

fn conditions(scope: &Scope, filter: &Filter, first: Vec<Value>) -> Conditions {
    let mut conditions = Conditions::new(first);
    conditions.and_some("a.kind = {}", filter.kind);
    conditions.and_some("a.form = {}", filter.form);
    conditions.and_lasts_into_year(DAYS, filter.year);
    conditions.and_some(IN_PARTNERSHIP, filter.partnership);
    conditions.and_in_scope(scope, "a.visibility", IS_PARTY);
    conditions
}

/// A page of activities, newest first, and where the next page begins.
pub(crate) fn activities(
    read: &mut Read<'_>,
    scope: &Scope,
    filter: &Filter,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<(Vec<Listed>, Option<Cursor>), DbError> {
    let (key, id) = after.map_or(("9999-99", i64::MAX), |c| (c.key.as_str(), c.id));
    let first = vec![Value::from(key), Value::from(id)];
    let mut conditions = conditions(scope, filter, first);
    let limited = conditions.place(limit + 1);
    let end = format!(
        "where (a.from_day, a.id) < (?1, ?2){} order by a.from_day desc, a.id desc limit {limited}",
        conditions.sql()
    );
    let mut found = listed(read, &end, conditions.values())?;
    let next = Cursor::cut(&mut found, limit, |one| {
        (one.activity.from.iso(), one.activity.id.0)
    });
    Ok((found, next))
}
