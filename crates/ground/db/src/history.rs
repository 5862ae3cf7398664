//! Who changed what, and when.
//!
//! A saved noun lists its facts; a change is what differs between the facts before and after, written in
//! the same transaction as the change itself. Three readers live on it: each record's timeline, the page
//! that shows what somebody else changed meanwhile, and the report, whose sentences know the version of
//! each record that they rest on. The rows form a chain of hashes, so that a later alteration shows.

use crate::{DbError, Read, Tx, params, row};
use access::Actor;
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};
use values::{Instant, Noun, UserId};

/// What is known of a record: field → value, with the fields' code names.
pub type FactMap = Map<String, Json>;

/// One change of one record.
#[derive(Clone, Debug)]
pub struct Change<'a> {
    /// Who changed it.
    pub who: &'a Actor,
    /// What kind of record.
    pub noun: Noun,
    /// Which one.
    pub record: i64,
    /// The version that the record has from now on, counted from one.
    pub version: i64,
    /// What was done, in a word that has a text: `create`, `edit`, `suspend`, `restore`, …
    pub verb: &'static str,
    /// The facts before; `None` for a new record.
    pub before: Option<&'a FactMap>,
    /// The facts after; `None` for a removed one.
    pub after: Option<&'a FactMap>,
}

row! {
    /// A change as recorded: only the fields that differ stand in `before` and `after`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Recorded {
        /// Its place in the chain.
        pub id: i64,
        /// When.
        pub at: Instant,
        /// Who, as long as the account exists.
        pub actor_id: Option<UserId>,
        /// Who, by name.
        pub actor: String,
        /// What kind of record.
        pub noun: Noun,
        /// Which one.
        pub record_id: i64,
        /// The version reached.
        pub version: i64,
        /// What was done.
        pub verb: String,
        /// The fields' values before.
        pub before: Option<Json>,
        /// The fields' values after.
        pub after: Option<Json>,
        /// The chain's hash up to here.
        pub hash: String,
    }
}

const COLUMNS: &str = "select id, at, actor_id, actor, noun, record_id, version, verb, before, after, hash from change";
const LOCK_HEAD: &str = "update change_head set touched = touched + 1 where id = 1 returning hash";
const STORE_HEAD: &str = "update change_head set hash = ?1 where id = 1";
/// What [`newest_number`] asks; for the tests that explain it, as is the next.
pub const NEWEST: &str = "select max(id) from change";
/// What [`changed_since`] asks.
pub const CHANGED_SINCE: &str =
    "select noun, record_id from change where id > ?1 order by id limit ?2";
const APPEND: &str = "insert into change (at, actor_id, actor, noun, record_id, version, verb, before, \
     after, hash) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

pub(crate) fn lock_head(tx: &mut Tx<'_>) -> Result<String, DbError> {
    tx.value(LOCK_HEAD, params![])?
        .ok_or_else(|| DbError::Shape("no head of the history".to_owned()))
}

pub(crate) fn store_head(tx: &mut Tx<'_>, head: &str) -> Result<(), DbError> {
    tx.execute(STORE_HEAD, params![head]).map(|_| ())
}

/// Writes the change behind the chain's head and gives the new head.
pub(crate) fn append(tx: &mut Tx<'_>, change: &Change<'_>, head: &str) -> Result<String, DbError> {
    let (before, after) = difference(change.before, change.after);
    let is_edit = change.before.is_some() && change.after.is_some();
    if is_edit && before.is_empty() && after.is_empty() {
        return Ok(head.to_owned());
    }
    let before = change.before.map(|_| Json::Object(before).to_string());
    let after = change.after.map(|_| Json::Object(after).to_string());
    let actor_id = change.who.user_id();
    let link = Link {
        at: tx.now(),
        actor: change.who.name(),
        noun: change.noun,
        record: change.record,
        version: change.version,
        verb: change.verb,
        before: before.as_deref(),
        after: after.as_deref(),
    };
    let hash = link.hash(head);
    tx.execute(
        APPEND,
        params![
            tx.now(),
            actor_id,
            change.who.name(),
            change.noun,
            change.record,
            change.version,
            change.verb,
            before,
            after,
            hash.as_str(),
        ],
    )?;
    Ok(hash)
}

/// The fields that differ, as they were and as they are.
#[must_use]
pub fn difference(before: Option<&FactMap>, after: Option<&FactMap>) -> (FactMap, FactMap) {
    let only = |one: Option<&FactMap>, other: Option<&FactMap>| -> FactMap {
        let fields = one.into_iter().flatten();
        let differs = |field: &str, value: &Json| other.and_then(|o| o.get(field)) != Some(value);
        fields
            .filter(|(f, v)| differs(f, v))
            .map(|(f, v)| (f.clone(), v.clone()))
            .collect()
    };
    (only(before, after), only(after, before))
}

/// What a row's hash covers.
struct Link<'a> {
    at: Instant,
    actor: &'a str,
    noun: Noun,
    record: i64,
    version: i64,
    verb: &'a str,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

impl Link<'_> {
    /// SHA-256 over the hash before and all fields, each with its length in front, so that no text can
    /// pass for two.
    fn hash(&self, head: &str) -> String {
        let mut sha = Sha256::new();
        let numbers = format!("{} {} {}", self.at.0, self.record, self.version);
        let fields = [head, &numbers, self.actor, self.noun.code(), self.verb];
        for text in fields
            .into_iter()
            .chain([self.before.unwrap_or("-"), self.after.unwrap_or("-")])
        {
            sha.update(text.len().to_be_bytes());
            sha.update(text.as_bytes());
        }
        hex::encode(sha.finalize())
    }
}

/// The changes of one record, newest first, at most `limit`, older than the change `before` if given.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn of_record(
    read: &mut Read<'_>,
    noun: Noun,
    record: i64,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<Recorded>, DbError> {
    let sql = format!(
        "{COLUMNS} where noun = ?1 and record_id = ?2 and id < ?3 order by id desc limit ?4"
    );
    read.all(
        &sql,
        params![noun, record, before.unwrap_or(i64::MAX), limit],
    )
}

/// The newest changes of all records, newest first.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn newest(
    read: &mut Read<'_>,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<Recorded>, DbError> {
    let sql = format!("{COLUMNS} where id < ?1 order by id desc limit ?2");
    read.all(&sql, params![before.unwrap_or(i64::MAX), limit])
}

/// The number of the newest change that this reader sees; zero before the first. Changes are numbered in the order
/// of their commits, since each writer takes the chain's head first: whoever sees the same number sees the
/// same records. One read at the end of an index.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn newest_number(read: &mut Read<'_>) -> Result<i64, DbError> {
    let newest: Option<Option<i64>> = read.value(NEWEST, params![])?;
    Ok(newest.flatten().unwrap_or(0))
}

/// Which records were changed behind a number, at most so many.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn changed_since(
    read: &mut Read<'_>,
    number: i64,
    limit: i64,
) -> Result<Vec<(Noun, i64)>, DbError> {
    read.all(CHANGED_SINCE, params![number, limit])
}

/// The facts of a record as they stood at a version: all changes up to it, one after another.
/// `None` where the record did not exist then.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn facts_at(
    read: &mut Read<'_>,
    noun: Noun,
    record: i64,
    version: i64,
) -> Result<Option<FactMap>, DbError> {
    let sql = format!("{COLUMNS} where noun = ?1 and record_id = ?2 and version <= ?3 order by id");
    let mut facts = None;
    read.each(&sql, params![noun, record, version], |change: Recorded| {
        facts = replay(facts.take(), &change);
        Ok(())
    })?;
    Ok(facts)
}

fn replay(facts: Option<FactMap>, change: &Recorded) -> Option<FactMap> {
    let after = change.after.as_ref()?.as_object()?;
    let mut facts = facts.unwrap_or_default();
    for field in change
        .before
        .iter()
        .filter_map(Json::as_object)
        .flatten()
        .map(|(field, _)| field)
    {
        if !after.contains_key(field) {
            facts.remove(field);
        }
    }
    facts.extend(
        after
            .iter()
            .map(|(field, value)| (field.clone(), value.clone())),
    );
    Some(facts)
}

/// Walks the whole chain and names the first change whose hash does not fit, if any, and how many fit.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn verify(read: &mut Read<'_>) -> Result<(u64, Option<i64>), DbError> {
    let (mut head, mut n_good, mut broken) = (String::new(), 0, None);
    let sql = format!("{COLUMNS} order by id");
    read.each(&sql, params![], |change: Recorded| {
        if broken.is_some() {
            return Ok(());
        }
        let before = change.before.as_ref().map(Json::to_string);
        let after = change.after.as_ref().map(Json::to_string);
        let link = Link {
            at: change.at,
            actor: &change.actor,
            noun: change.noun,
            record: change.record_id,
            version: change.version,
            verb: &change.verb,
            before: before.as_deref(),
            after: after.as_deref(),
        };
        if link.hash(&head) == change.hash {
            n_good += 1;
            head = change.hash;
        } else {
            broken = Some(change.id);
        }
        Ok(())
    })?;
    let stored: Option<String> =
        read.value("select hash from change_head where id = 1", params![])?;
    if broken.is_none() && stored.as_deref() != Some(head.as_str()) {
        broken = Some(0);
    }
    Ok((n_good, broken))
}
