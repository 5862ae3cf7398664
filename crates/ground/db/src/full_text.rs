//! Words in full text: filed under a number, and asked for.
//!
//! Both engines get the same words from the same analyser (see the slice `search`), so that both find the
//! same; here is only how they are told. What is deliberately not here: how a text becomes words, ranking,
//! and who may see what is found.

use crate::dialect::{postgres, sqlite};
use crate::{DbError, Engine, Tx, Value, params};

/// The longest word that is filed, in characters; no language has a longer one that anybody types.
const LONGEST: usize = 60;

/// What must stand in an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// This word, in a name or elsewhere.
    Word(String),
    /// This word in a name.
    Name(String),
    /// A word in a name that begins so.
    NameStart(String),
    /// All of these.
    All(Vec<Self>),
    /// One of these at least.
    Any(Vec<Self>),
}

/// Files words under a number. Only letters, digits and `_` count; whatever else a word holds is left out.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn insert(
    tx: &mut Tx<'_>,
    number: i64,
    names: &[String],
    words: &[String],
) -> Result<(), DbError> {
    let (names, words) = (line(names), line(words));
    let (sql, filed) = match tx.engine() {
        Engine::Sqlite => (sqlite::INSERT_FULL_TEXT, sqlite::filed(&names, &words)),
        Engine::Postgres => (postgres::INSERT_FULL_TEXT, postgres::filed(&names, &words)),
    };
    let values: Vec<Value> = std::iter::once(Value::from(number)).chain(filed).collect();
    tx.execute(sql, &values).map(|_| ())
}

/// Takes a number out.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn remove(tx: &mut Tx<'_>, number: i64) -> Result<(), DbError> {
    let sql = match tx.engine() {
        Engine::Sqlite => sqlite::REMOVE_FULL_TEXT,
        Engine::Postgres => postgres::REMOVE_FULL_TEXT,
    };
    tx.execute(sql, params![number]).map(|_| ())
}

/// A query that gives, as `id`, the numbers that fit the [`expression`] at a place such as `?1`.
#[must_use]
pub fn matching(engine: Engine, place: &str) -> String {
    match engine {
        Engine::Sqlite => sqlite::matching(place),
        Engine::Postgres => postgres::matching(place),
    }
}

/// What is wanted, in the engine's own query language; nothing where no word is left to ask for.
#[must_use]
pub fn expression(engine: Engine, wanted: &Wanted) -> Option<String> {
    let joints = match engine {
        Engine::Sqlite => sqlite::JOINTS,
        Engine::Postgres => postgres::JOINTS,
    };
    let [all, any] = joints;
    let leaf = |word: &str, say: [fn(&str) -> String; 2]| {
        let [in_sqlite, in_postgres] = say;
        let word = clean(word);
        (!word.is_empty()).then(|| match engine {
            Engine::Sqlite => in_sqlite(&word),
            Engine::Postgres => in_postgres(&word),
        })
    };
    match wanted {
        Wanted::Word(word) => leaf(word, [sqlite::word, postgres::word]),
        Wanted::Name(word) => leaf(word, [sqlite::name, postgres::name]),
        Wanted::NameStart(word) => leaf(word, [sqlite::name_start, postgres::name_start]),
        Wanted::All(parts) => joined(engine, parts, all),
        Wanted::Any(parts) => joined(engine, parts, any),
    }
}

fn joined(engine: Engine, parts: &[Wanted], joint: &str) -> Option<String> {
    let parts: Vec<String> = parts
        .iter()
        .filter_map(|part| expression(engine, part))
        .collect();
    (!parts.is_empty()).then(|| format!("({})", parts.join(joint)))
}

/// The word without anything that could mean something to an engine.
fn clean(word: &str) -> String {
    word.chars()
        .filter(|c| c.is_alphanumeric() || *c == '_')
        .take(LONGEST)
        .collect()
}

fn line(words: &[String]) -> String {
    let words: Vec<String> = words
        .iter()
        .map(|word| clean(word))
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}
