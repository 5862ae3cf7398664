//! SQL of settings and barrier reports.

use crate::Setting;
use crate::model::Barrier;
use db::{DbError, Read, Tx, params};
use values::Day;

const SETTING: &str = "select value from setting where key = ?1";
const SET: &str =
    "insert into setting (key, value) values (?1, ?2) on conflict (key) do update set value = ?2";
const INSERT_BARRIER: &str = "insert into barrier_report (at, path, words, contact, due_on) \
     values (?1, ?2, ?3, ?4, ?5) returning id";
const BARRIERS: &str = "select id, at, path, words, contact, due_on, answered_at from barrier_report \
     order by due_on, id limit 200";

pub(crate) fn setting(read: &mut Read<'_>, setting: Setting) -> Result<Option<String>, DbError> {
    read.value(SETTING, params![setting.code()])
}

pub(crate) fn update_setting(
    tx: &mut Tx<'_>,
    setting: Setting,
    value: &str,
) -> Result<(), DbError> {
    tx.execute(SET, params![setting.code(), value]).map(|_| ())
}

pub(crate) fn insert_barrier(
    tx: &mut Tx<'_>,
    path: &str,
    words: &str,
    contact: &str,
    due_on: Day,
) -> Result<i64, DbError> {
    let now = tx.now();
    tx.insert(INSERT_BARRIER, params![now, path, words, contact, due_on])
}

/// The reports, the most urgent first.
pub(crate) fn barriers(read: &mut Read<'_>) -> Result<Vec<Barrier>, DbError> {
    read.all(BARRIERS, params![])
}
