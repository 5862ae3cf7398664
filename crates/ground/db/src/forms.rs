//! Forms that were sent: the same form sent twice gives the same answer, and the deed is done once.

use crate::{DbError, Read, Tx, params};
use values::UserId;

const SENT: &str =
    "select address from form_sent where form_id = ?1 and actor_id is not distinct from ?2";
const KEEP: &str = "insert into form_sent (form_id, actor_id, at, address) values (?1, ?2, ?3, ?4)";
const FORGET: &str = "delete from form_sent where at < ?1";

/// The address that the first sending of this form led to.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn sent(
    read: &mut Read<'_>,
    form_id: &str,
    who: Option<UserId>,
) -> Result<Option<String>, DbError> {
    read.value(SENT, params![form_id, who])
}

/// Keeps the address that this form led to, and forgets what is older than two days.
///
/// # Errors
/// [`DbError::Unique`] where the same form was sent in the same moment by another request.
pub fn keep(
    tx: &mut Tx<'_>,
    form_id: &str,
    who: Option<UserId>,
    address: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.execute(FORGET, params![now.plus_seconds(-2 * 24 * 3600)])?;
    tx.execute(KEEP, params![form_id, who, now, address])
        .map(|_| ())
}
