//! SQL of accounts.

use crate::Account;
use crate::model::Session;
use access::{Membership, MembershipState, Place, Role};
use db::{DbError, Read, Tx, params, row};
use values::{Instant, Lang, TownId, UserId};

const ACCOUNT: &str =
    "select id, mail, name, password, lang, zone, version, created_at from account where id = ?1";
const BY_MAIL: &str =
    "select id, mail, name, password, lang, zone, version, created_at from account where mail = ?1";
const INSERT: &str = "insert into account (mail, name, lang, version, created_at) \
     values (?1, ?2, ?3, 1, ?4) returning id";
const UPDATE: &str = "update account set name = ?3, lang = ?4, zone = ?5, version = version + 1 \
     where id = ?1 and version = ?2";
const SET_PASSWORD: &str = "update account set password = ?2, version = version + 1 where id = ?1";
const MEMBERSHIPS: &str =
    "select town_id, role, state, until from membership where account_id = ?1 order by id";
const INSERT_MEMBERSHIP: &str = "insert into membership (account_id, town_id, role, state) values (?1, ?2, ?3, 'active') returning id";
const SESSION: &str = "select account_id, created_at, by_link from session where hash = ?1";
const INSERT_SESSION: &str =
    "insert into session (hash, account_id, created_at, by_link) values (?1, ?2, ?3, ?4)";
const REMOVE_SESSION: &str = "delete from session where hash = ?1";
const REMOVE_OTHER_SESSIONS: &str = "delete from session where account_id = ?1 and hash <> ?2";
const INSERT_LINK: &str =
    "insert into sign_in_link (hash, account_id, expires_at) values (?1, ?2, ?3)";
const TAKE_LINK: &str =
    "delete from sign_in_link where hash = ?1 and expires_at > ?2 returning account_id";
const LINK: &str = "select account_id from sign_in_link where hash = ?1 and expires_at > ?2";
const REMOVE_LINKS: &str = "delete from sign_in_link where account_id = ?1";
const FAILURES: &str = "select failures from sign_in_attempt where mail = ?1 and since > ?2";
const COUNT_FAILURE: &str = "insert into sign_in_attempt (mail, failures, since) values (?1, 1, ?2) \
     on conflict (mail) do update set \
     failures = case when sign_in_attempt.since > ?3 then sign_in_attempt.failures + 1 else 1 end, \
     since = case when sign_in_attempt.since > ?3 then sign_in_attempt.since else ?2 end";
const FORGET_FAILURES: &str = "delete from sign_in_attempt where mail = ?1";

pub(crate) fn account(read: &mut Read<'_>, id: UserId) -> Result<Option<Account>, DbError> {
    read.one(ACCOUNT, params![id])
}

pub(crate) fn account_by_mail(read: &mut Read<'_>, mail: &str) -> Result<Option<Account>, DbError> {
    read.one(BY_MAIL, params![mail])
}

pub(crate) fn insert_account(
    tx: &mut Tx<'_>,
    mail: &str,
    name: &str,
    lang: Option<Lang>,
) -> Result<UserId, DbError> {
    let now = tx.now();
    tx.insert(INSERT, params![mail, name, lang, now])
        .map(UserId)
}

/// Saves name, language and zone; false where the version is not the newest any more.
pub(crate) fn update_account(tx: &mut Tx<'_>, account: &Account) -> Result<bool, DbError> {
    let zone = account.zone.as_deref();
    let fields = params![
        account.id,
        account.version,
        account.name.as_str(),
        account.lang,
        zone
    ];
    tx.execute(UPDATE, fields).map(|n| n == 1)
}

pub(crate) fn update_password(tx: &mut Tx<'_>, id: UserId, hash: &str) -> Result<(), DbError> {
    tx.execute(SET_PASSWORD, params![id, hash]).map(|_| ())
}

row! {
    struct MembershipRow {
        town_id: Option<TownId>,
        role: Role,
        state: MembershipState,
        until: Option<Instant>,
    }
}

pub(crate) fn memberships(read: &mut Read<'_>, id: UserId) -> Result<Vec<Membership>, DbError> {
    let rows: Vec<MembershipRow> = read.all(MEMBERSHIPS, params![id])?;
    let membership = |row: MembershipRow| Membership {
        place: row.town_id.map_or(Place::Instance, Place::Town),
        role: row.role,
        state: row.state,
        until: row.until,
    };
    Ok(rows.into_iter().map(membership).collect())
}

pub(crate) fn insert_membership(
    tx: &mut Tx<'_>,
    id: UserId,
    place: Place,
    role: Role,
) -> Result<(), DbError> {
    let town = match place {
        Place::Town(town) => Some(town),
        Place::Instance => None,
    };
    tx.insert(INSERT_MEMBERSHIP, params![id, town, role])
        .map(|_| ())
}

pub(crate) fn session(read: &mut Read<'_>, hash: &str) -> Result<Option<Session>, DbError> {
    read.one(SESSION, params![hash])
}

pub(crate) fn insert_session(
    tx: &mut Tx<'_>,
    hash: &str,
    session: &Session,
) -> Result<(), DbError> {
    let fields = params![
        hash,
        session.account_id,
        session.created_at,
        session.by_link
    ];
    tx.execute(INSERT_SESSION, fields).map(|_| ())
}

pub(crate) fn remove_session(tx: &mut Tx<'_>, hash: &str) -> Result<(), DbError> {
    tx.execute(REMOVE_SESSION, params![hash]).map(|_| ())
}

pub(crate) fn remove_other_sessions(tx: &mut Tx<'_>, id: UserId, but: &str) -> Result<(), DbError> {
    tx.execute(REMOVE_OTHER_SESSIONS, params![id, but])
        .map(|_| ())
}

pub(crate) fn insert_link(
    tx: &mut Tx<'_>,
    hash: &str,
    id: UserId,
    until: Instant,
) -> Result<(), DbError> {
    tx.execute(INSERT_LINK, params![hash, id, until])
        .map(|_| ())
}

/// Whose link it is, if it still works.
pub(crate) fn link(
    read: &mut Read<'_>,
    hash: &str,
    now: Instant,
) -> Result<Option<UserId>, DbError> {
    read.value(LINK, params![hash, now])
}

/// Takes the link, so that it works once.
pub(crate) fn remove_link(tx: &mut Tx<'_>, hash: &str) -> Result<Option<UserId>, DbError> {
    let now = tx.now();
    tx.returning(TAKE_LINK, params![hash, now])
}

/// Takes all links of an account.
pub(crate) fn remove_links(tx: &mut Tx<'_>, id: UserId) -> Result<(), DbError> {
    tx.execute(REMOVE_LINKS, params![id]).map(|_| ())
}

pub(crate) fn failures(read: &mut Read<'_>, mail: &str, since: Instant) -> Result<i64, DbError> {
    read.value(FAILURES, params![mail, since])
        .map(Option::unwrap_or_default)
}

pub(crate) fn insert_failure(tx: &mut Tx<'_>, mail: &str, since: Instant) -> Result<(), DbError> {
    let now = tx.now();
    tx.execute(COUNT_FAILURE, params![mail, now, since])
        .map(|_| ())
}

pub(crate) fn remove_failures(tx: &mut Tx<'_>, mail: &str) -> Result<(), DbError> {
    tx.execute(FORGET_FAILURES, params![mail]).map(|_| ())
}
