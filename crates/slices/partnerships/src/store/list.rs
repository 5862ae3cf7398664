//! Lists of partnerships: those of a town, and page by page.

use super::{PartnershipRow, put_together};
use crate::{Contacts, Kind, Partnership, Standing, title_by_names};
use access::Scope;
use db::{Conditions, DbError, Read, Value, params, row};
use values::{Country, Cursor, Lang, MultiText, PartnershipId, Slug, TownId, end_of_range};
use web::chart::Point;

const OF_TOWN: &str = columns!(
    "join partnership_party pp on pp.partnership_id = p.id where pp.town_id = ?1 \
     order by p.since, p.slug limit 500"
);

row! {
    /// A party of a partnership in a list.
    pub(crate) struct PartyRow {
        pub(crate) partnership_id: PartnershipId,
        pub(crate) id: TownId,
        pub(crate) slug: Slug,
        pub(crate) names: MultiText,
        pub(crate) country: Option<Country>,
        pub(crate) lat: Option<f64>,
        pub(crate) lon: Option<f64>,
    }
}

impl PartyRow {
    /// Where it lies, if that is known.
    pub(crate) fn at(&self) -> Option<Point> {
        let (lat, lon) = self.lat.zip(self.lon)?;
        Some(Point { lat, lon })
    }
}

const PARTIES_OF_TOWNS_LIST: &str = "select pp.partnership_id, t.id, t.slug, t.names, t.country, t.lat, t.lon \
     from partnership_party mine join partnership_party pp on pp.partnership_id = mine.partnership_id \
     join town t on t.id = pp.town_id where mine.town_id = ?1 order by pp.partnership_id, pp.place limit 2000";

/// A partnership as a list shows it, with its parties.
pub(crate) type Listed = (Partnership, Vec<PartyRow>);

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

/// All partnerships of these towns that are in scope, each once with its title in a language; without their
/// dated facts.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn titled_of_towns(
    read: &mut Read<'_>,
    scope: &Scope,
    towns: impl IntoIterator<Item = TownId>,
    lang: Lang,
) -> Result<Vec<(Partnership, String)>, DbError> {
    let mut titled: Vec<(Partnership, String)> = Vec::new();
    for town in towns {
        for (partnership, parties) in listed_of_town(read, scope, town)? {
            if titled.iter().all(|(known, _)| known.id != partnership.id) {
                let title = title_by_names(parties.iter().map(|party| &party.names), lang);
                titled.push((partnership, title));
            }
        }
    }
    Ok(titled)
}

/// What the list is filtered by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) kind: Option<Kind>,
    pub(crate) standing: Option<Standing>,
    pub(crate) country: Option<Country>,
    pub(crate) year: Option<i64>,
    /// The first year of the decade in which it began.
    pub(crate) decade: Option<i64>,
    /// Those of this town.
    pub(crate) town: Option<TownId>,
    /// Those of a party whose name begins so, as a search key; empty for all.
    pub(crate) name: String,
}

/// Whether a town is a party.
pub(super) const IS_PARTY: &str =
    "exists (select 1 from partnership_party s where s.partnership_id = p.id and s.town_id = {})";

fn conditions(scope: &Scope, filter: &Filter, first: Vec<Value>) -> Conditions {
    let mut conditions = Conditions::new(first);
    conditions.and_some("p.kind = {}", filter.kind);
    conditions.and_some("p.standing = {}", filter.standing);
    conditions.and_in_year("p.since", filter.year);
    if let Some(decade) = filter.decade {
        conditions.and("p.since >= {}", format!("{decade:04}"));
        conditions.and("p.since < {}", format!("{:04}", decade + 10));
    }
    conditions.and_some(
        "exists (select 1 from partnership_party pc join town tc on tc.id = pc.town_id \
         where pc.partnership_id = p.id and tc.country = {})",
        filter.country,
    );
    conditions.and_some(IS_PARTY, filter.town);
    if !filter.name.is_empty() {
        let (from, to) = (filter.name.as_str(), end_of_range(&filter.name));
        let (from, to) = (conditions.place(from), conditions.place(to));
        conditions.and_plain(&format!(
            "p.id in (select pn.partnership_id from town_name n \
             join partnership_party pn on pn.town_id = n.town_id where n.key >= {from} and n.key < {to})"
        ));
    }
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
        "select pp.partnership_id, t.id, t.slug, t.names, t.country, t.lat, t.lon \
         from (select p.id from partnership p {end}) x join partnership_party pp on pp.partnership_id = x.id \
         join town t on t.id = pp.town_id order by pp.partnership_id, pp.place"
    );
    let parties = read.all(&parties, values)?;
    let next = Cursor::cut(&mut rows, limit, |row| {
        (row.slug.as_str().to_owned(), row.id.0)
    });
    Ok((put_together(rows, parties), next))
}

row! {
    /// A partnership as the map needs it: what its line looks like, and its parties.
    pub(crate) struct OnMap {
        pub(crate) id: PartnershipId,
        pub(crate) kind: Kind,
        pub(crate) standing: Standing,
        pub(crate) official_contacts: Contacts,
        pub(crate) town_id: TownId,
        pub(crate) lat: f64,
        pub(crate) lon: f64,
    }
}

/// So many parties are looked at for a map, in the order of the partnerships.
const ON_MAP: i64 = 100_000;

/// The partnerships with their parties, a row for each party that lies somewhere, of those a filter names.
pub(crate) fn on_map(
    read: &mut Read<'_>,
    scope: &Scope,
    filter: &Filter,
) -> Result<Vec<OnMap>, DbError> {
    let mut conditions = conditions(scope, filter, Vec::new());
    let limited = conditions.place(ON_MAP);
    let sql = format!(
        "select p.id, p.kind, p.standing, p.official_contacts, t.id as town_id, t.lat, t.lon \
         from partnership p join partnership_party pp on pp.partnership_id = p.id \
         join town t on t.id = pp.town_id where t.lat is not null and t.lon is not null{} \
         order by p.id, pp.place limit {limited}",
        conditions.sql()
    );
    read.all(&sql, conditions.values())
}
