//! What is done with accounts.

use crate::model::{ATTEMPT_SECONDS, LINK_SECONDS, MOST_FAILURES, Session};
use crate::{Account, store};
use access::{Actor, Place, Role};
use db::{Change, DbError, FactMap, Read, Tx};
use serde_json::json;
use sha2::{Digest, Sha256};
use values::{Instant, Lang, Noun, RecordId, UserId};
use web::{AppError, SignedIn};

/// What is told of an account in its history. The password's hash is not.
fn facts(account: &Account) -> FactMap {
    let mut facts = FactMap::new();
    facts.insert("mail".to_owned(), json!(account.mail));
    facts.insert("name".to_owned(), json!(account.name));
    facts.insert("lang".to_owned(), json!(account.lang));
    facts.insert("zone".to_owned(), json!(account.zone));
    facts
}

fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// The address in the form in which it is stored and compared.
pub(crate) fn plain_mail(mail: &str) -> String {
    values::nfc(mail.trim()).to_lowercase()
}

/// Makes an account.
///
/// # Errors
/// [`DbError::Unique`] of `account.mail` where the address has one.
pub fn add(
    tx: &mut Tx<'_>,
    who: &Actor,
    mail: &str,
    name: &str,
    lang: Option<Lang>,
) -> Result<UserId, DbError> {
    let mail = plain_mail(mail);
    let id = store::insert_account(tx, &mail, name, lang)?;
    let account = store::account(tx, id)?.ok_or_else(|| DbError::Shape("account".to_owned()))?;
    let after = facts(&account);
    tx.record(&Change {
        who,
        noun: Noun::User,
        record: id.number(),
        version: 1,
        verb: "create",
        before: None,
        after: Some(&after),
    })?;
    Ok(id)
}

/// Whether an address has an account.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn exists(read: &mut Read<'_>, mail: &str) -> Result<bool, DbError> {
    store::account_by_mail(read, &plain_mail(mail)).map(|found| found.is_some())
}

/// Makes somebody a member of a place.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn grant(
    tx: &mut Tx<'_>,
    who: &Actor,
    id: UserId,
    place: Place,
    role: Role,
) -> Result<(), DbError> {
    store::insert_membership(tx, id, place, role)?;
    let town = match place {
        Place::Town(town) => Some(town.number()),
        Place::Instance => None,
    };
    let mut after = FactMap::new();
    after.insert(
        "membership".to_owned(),
        json!({ "role": role.code(), "town": town }),
    );
    tx.record(&Change {
        who,
        noun: Noun::User,
        record: id.number(),
        version: 1,
        verb: "edit",
        before: Some(&FactMap::new()),
        after: Some(&after),
    })
}

/// Makes a one-time link for an address: the token that the link carries, or nothing where there is no such
/// account. `token` is fresh chance.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn make_link(tx: &mut Tx<'_>, mail: &str, token: &str) -> Result<Option<String>, DbError> {
    let Some(account) = store::account_by_mail(tx, &plain_mail(mail))? else {
        return Ok(None);
    };
    let until = tx.now().plus_seconds(LINK_SECONDS);
    store::insert_link(tx, &hash(token), account.id, until)?;
    tx.leaves_no_trace("a link is no change of the account");
    Ok(Some(token.to_owned()))
}

/// Whether a link still works; looking does not use it up.
pub(crate) fn link_works(read: &mut Read<'_>, token: &str, now: Instant) -> Result<bool, DbError> {
    store::link(read, &hash(token), now).map(|found| found.is_some())
}

/// Uses a link up and opens a session with the fresh token given.
pub(crate) fn open_by_link(tx: &mut Tx<'_>, link: &str, token: &str) -> Result<bool, DbError> {
    let Some(id) = store::remove_link(tx, &hash(link))? else {
        return Ok(false);
    };
    open(tx, id, token, Opened::ByLink)?;
    Ok(true)
}

/// What opened a session.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opened {
    ByPassword,
    ByLink,
}

/// Opens a session. The token goes into the cookie, its hash into the database.
fn open(tx: &mut Tx<'_>, id: UserId, token: &str, opened: Opened) -> Result<(), DbError> {
    let session = Session {
        account_id: id,
        created_at: tx.now(),
        by_link: opened == Opened::ByLink,
    };
    store::insert_session(tx, &hash(token), &session)?;
    tx.leaves_no_trace("a session is no change of the account");
    Ok(())
}

/// Ends a session by the hash under which it is stored.
pub(crate) fn close(tx: &mut Tx<'_>, session: &str) -> Result<(), DbError> {
    store::remove_session(tx, session)?;
    tx.leaves_no_trace("a session is no change of the account");
    Ok(())
}

/// The account for an address, and whether it has had too many wrong passwords lately.
pub(crate) fn before_password(
    read: &mut Read<'_>,
    mail: &str,
    now: Instant,
) -> Result<(Option<Account>, bool), DbError> {
    let mail = plain_mail(mail);
    let failures = store::failures(read, &mail, now.plus_seconds(-ATTEMPT_SECONDS))?;
    Ok((
        store::account_by_mail(read, &mail)?,
        failures >= MOST_FAILURES,
    ))
}

/// After a password was checked: a session, or one more failure.
pub(crate) fn after_password(
    tx: &mut Tx<'_>,
    mail: &str,
    account: Option<UserId>,
    token: &str,
) -> Result<(), DbError> {
    let mail = plain_mail(mail);
    if let Some(id) = account {
        store::remove_failures(tx, &mail)?;
        return open(tx, id, token, Opened::ByPassword);
    }
    let since = tx.now().plus_seconds(-ATTEMPT_SECONDS);
    store::insert_failure(tx, &mail, since)?;
    tx.leaves_no_trace("a failed sign-in changes no record");
    Ok(())
}

/// Whose session a token is. Ended ones are nobody's.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn identify(
    read: &mut Read<'_>,
    token: &str,
    now: Instant,
) -> Result<Option<SignedIn>, DbError> {
    let session = hash(token);
    let open = store::session(read, &session)?.filter(|open| !open.has_ended(now));
    let Some(open) = open else {
        return Ok(None);
    };
    let id = open.account_id;
    let Some(account) = store::account(read, id)? else {
        return Ok(None);
    };
    let memberships = store::memberships(read, id)?;
    let actor = Actor::user(id, &account.name, &memberships, now);
    Ok(Some(SignedIn {
        user: id,
        actor,
        session,
        zone: account.zone,
    }))
}

/// Saves name, language and zone of the own account.
pub(crate) fn edit(tx: &mut Tx<'_>, who: &Actor, draft: &Account) -> Result<(), AppError> {
    let before = store::account(tx, draft.id)?.ok_or(AppError::NotFound)?;
    if before.version != draft.version || !store::update_account(tx, draft)? {
        return Err(AppError::Conflict);
    }
    record_edit(tx, who, &before, draft)
}

/// What somebody shows to set a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    /// The old one.
    OldPassword,
    /// That a one-time link opened this session just now, which needs no old one.
    Link,
    /// Nothing: there was no password.
    FirstPassword,
}

/// What this session has to show: the account's own page asks for the old password only where that is it.
pub(crate) fn proof(
    read: &mut Read<'_>,
    account: &Account,
    session: &str,
    now: Instant,
) -> Result<Proof, DbError> {
    let open = store::session(read, session)?;
    Ok(match &account.password {
        None => Proof::FirstPassword,
        Some(_) if open.is_some_and(|open| open.stands_for_password(now)) => Proof::Link,
        Some(_) => Proof::OldPassword,
    })
}

/// Sets a password by its hash. All other sessions end, links sent earlier open nothing any more, and wrong
/// passwords are forgotten.
pub(crate) fn set_password(
    tx: &mut Tx<'_>,
    who: &Actor,
    (id, session): (UserId, &str),
    password: &str,
    proof: Proof,
) -> Result<(), AppError> {
    store::update_password(tx, id, password)?;
    store::remove_other_sessions(tx, id, session)?;
    store::remove_links(tx, id)?;
    let account = store::account(tx, id)?.ok_or(AppError::NotFound)?;
    store::remove_failures(tx, &account.mail)?;
    let shown = match proof {
        Proof::OldPassword => "old password",
        Proof::Link => "one-time link",
        Proof::FirstPassword => "first password",
    };
    let (before, mut after) = (facts(&account), facts(&account));
    after.insert("password_changed_at".to_owned(), json!(tx.now().0));
    after.insert("password_changed_by".to_owned(), json!(shown));
    tx.record(&Change {
        who,
        noun: Noun::User,
        record: id.number(),
        version: account.version,
        verb: "edit",
        before: Some(&before),
        after: Some(&after),
    })?;
    Ok(())
}

fn record_edit(
    tx: &mut Tx<'_>,
    who: &Actor,
    before: &Account,
    after: &Account,
) -> Result<(), AppError> {
    let (was, is) = (facts(before), facts(after));
    tx.record(&Change {
        who,
        noun: Noun::User,
        record: after.id.number(),
        version: before.version + 1,
        verb: "edit",
        before: Some(&was),
        after: Some(&is),
    })?;
    Ok(())
}
