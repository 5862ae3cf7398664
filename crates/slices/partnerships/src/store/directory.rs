//! SQL of the directory: all of it, what changed since, and a page of it.

use super::{Listed, PartnershipRow, PartyRow, numbers_of_town, put_together};
use crate::directory::{Directory, Entry};
use crate::{Kind, Standing};
use access::{Scope, Visibility};
use db::{DbError, Read, Value, history, params, row};
use std::collections::BTreeSet;
use std::sync::Arc;
use values::{Bits, Country, Day, Noun, PartnershipId, Slug, TownId, end_of_range};

const ALL: &str = "select id, slug, kind, standing, since, visibility from partnership";
const COUNTRIES: &str = "select pp.partnership_id, t.country from town t \
     join partnership_party pp on pp.town_id = t.id where t.country is not null";
const ONE: &str =
    "select id, slug, kind, standing, since, visibility from partnership where id = ?1";
const COUNTRIES_OF_ONE: &str = "select distinct t.country from partnership_party pp \
     join town t on t.id = pp.town_id where pp.partnership_id = ?1 and t.country is not null";
const SLUGS_OF_TOWN: &str = "select p.slug from partnership_party pp \
     join partnership p on p.id = pp.partnership_id where pp.town_id = ?1";
const SLUGS_BY_NAME: &str = "select p.slug from town_name n \
     join partnership_party pp on pp.town_id = n.town_id join partnership p on p.id = pp.partnership_id \
     where n.key >= ?1 and n.key < ?2";

/// Where more records than this were changed, the directory is read anew.
const MOST_CHANGES: usize = 100;

row! {
    struct EntryRow {
        id: PartnershipId,
        slug: Slug,
        kind: Kind,
        standing: Standing,
        since: Option<Day>,
        visibility: Visibility,
    }
}

impl EntryRow {
    fn with(self, countries: Vec<Country>) -> Entry {
        Entry {
            id: self.id,
            slug: self.slug,
            kind: self.kind,
            standing: self.standing,
            since: self.since,
            visibility: self.visibility,
            countries,
        }
    }
}

/// The directory as this reader's database stands: an older one with what changed since, else read anew.
pub(crate) fn directory(
    read: &mut Read<'_>,
    older: Option<(i64, Arc<Directory>)>,
) -> Result<Arc<Directory>, DbError> {
    if let Some((number, mut directory)) = older
        && let Some(changed) = changed_since(read, number)?
    {
        if !changed.is_empty() {
            let now = Arc::make_mut(&mut directory);
            for id in changed {
                now.put(id, entry(read, id)?.as_ref());
            }
        }
        return Ok(directory);
    }
    let mut entries = Vec::new();
    read.each(ALL, params![], |row: EntryRow| {
        entries.push(row.with(Vec::new()));
        Ok(())
    })?;
    let countries: Vec<(PartnershipId, Country)> = read.all(COUNTRIES, params![])?;
    Ok(Arc::new(Directory::new(entries, &countries)))
}

/// The partnerships that were changed behind a number of the history, themselves or in one of their towns;
/// nothing where they are too many to look at one by one.
fn changed_since(
    read: &mut Read<'_>,
    number: i64,
) -> Result<Option<BTreeSet<PartnershipId>>, DbError> {
    let limit = i64::try_from(MOST_CHANGES).unwrap_or(i64::MAX);
    let records = history::changed_since(read, number, limit + 1)?;
    if records.len() > MOST_CHANGES {
        return Ok(None);
    }
    let mut changed = BTreeSet::new();
    for (noun, record) in records {
        if noun == Noun::Partnership {
            changed.insert(PartnershipId(record));
        } else if noun == Noun::Town {
            let of_town = numbers_of_town(read, record)?;
            changed.extend(of_town.into_iter().map(PartnershipId));
        }
    }
    Ok(Some(changed).filter(|changed| changed.len() <= MOST_CHANGES))
}

fn entry(read: &mut Read<'_>, id: PartnershipId) -> Result<Option<Entry>, DbError> {
    let Some(row) = read.one::<EntryRow>(ONE, params![id])? else {
        return Ok(None);
    };
    let countries = read.values(COUNTRIES_OF_ONE, params![id])?;
    Ok(Some(row.with(countries)))
}

/// What of the directory is in scope.
pub(crate) fn in_scope(
    read: &mut Read<'_>,
    directory: &Directory,
    scope: &Scope,
) -> Result<Bits, DbError> {
    let mut own = Bits::default();
    if !scope.everything && directory.has_of_parties() {
        for town in &scope.towns {
            own.add(&of_town(read, directory, *town)?);
        }
    }
    Ok(directory.in_scope(scope, &own))
}

/// The partnerships of a town.
pub(crate) fn of_town(
    read: &mut Read<'_>,
    directory: &Directory,
    town: TownId,
) -> Result<Bits, DbError> {
    let slugs: Vec<Slug> = read.values(SLUGS_OF_TOWN, params![town])?;
    Ok(directory.with_slugs(&slugs))
}

/// The partnerships of those whose name begins so, as a search key.
pub(crate) fn by_name(
    read: &mut Read<'_>,
    directory: &Directory,
    name: &str,
) -> Result<Bits, DbError> {
    let slugs: Vec<Slug> = read.values(SLUGS_BY_NAME, params![name, end_of_range(name)])?;
    Ok(directory.with_slugs(&slugs))
}

/// Partnerships by their identities, in this order. `limit` is what a page holds: the statement has a place for
/// each, so that every page has the same one.
pub(crate) fn partnerships_by_ids(
    read: &mut Read<'_>,
    ids: &[PartnershipId],
    limit: usize,
) -> Result<Vec<Listed>, DbError> {
    let Some(last) = ids.last() else {
        return Ok(Vec::new());
    };
    let mut values: Vec<Value> = ids.iter().map(|id| Value::from(*id)).collect();
    values.resize(limit.max(ids.len()), Value::from(*last));
    let (rows, parties) = by_ids(values.len());
    let mut rows: Vec<PartnershipRow> = read.all(&rows, &values)?;
    let parties: Vec<PartyRow> = read.all(&parties, &values)?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    Ok(put_together(rows, parties))
}

/// The statements for so many partnerships, and for their parties.
fn by_ids(n: usize) -> (String, String) {
    let places: Vec<String> = (1..=n).map(|place| format!("?{place}")).collect();
    let places = places.join(", ");
    let select = columns!("where p.id in");
    (
        format!("{select} ({places})"),
        format!(
            "select pp.partnership_id, t.id, t.slug, t.names, t.country, t.lat, t.lon \
             from partnership_party pp join town t on t.id = pp.town_id where pp.partnership_id in ({places}) \
             order by pp.partnership_id, pp.place"
        ),
    )
}

/// Every statement with which a page is made while nothing changed, and with which a change is followed.
#[cfg(test)]
pub(crate) fn page_statements() -> Vec<(String, Vec<Value>)> {
    let (rows, parties) = by_ids(2);
    let one = || vec![Value::from(1)];
    vec![
        (history::NEWEST.to_owned(), Vec::new()),
        (
            history::CHANGED_SINCE.to_owned(),
            vec![Value::from(1), Value::from(2)],
        ),
        (ONE.to_owned(), one()),
        (COUNTRIES_OF_ONE.to_owned(), one()),
        (super::NUMBERS_OF_TOWN.to_owned(), one()),
        (SLUGS_OF_TOWN.to_owned(), one()),
        (SLUGS_BY_NAME.to_owned(), vec!["ka".into(), "kb".into()]),
        (rows, vec![Value::from(1), Value::from(2)]),
        (parties, vec![Value::from(1), Value::from(2)]),
    ]
}
