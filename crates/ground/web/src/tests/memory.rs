//! What is kept in memory belongs to a state of the records.

use crate::Memory;
use std::sync::Arc;

/// The value at a change, and what `make` was given each time it was called for it.
fn at(memory: &Memory, newest: i64) -> (String, Vec<Option<(i64, String)>>) {
    let mut given = Vec::new();
    let made = memory.at::<String, ()>(newest, |older| {
        given.push(older.map(|(at, value)| (at, value.to_string())));
        Ok(Arc::new(format!("made at {newest}")))
    });
    (made.unwrap().to_string(), given)
}

#[test]
fn a_value_is_made_once_for_each_state_and_mended_from_the_one_before() {
    let memory = Memory::default();
    assert_eq!(at(&memory, 3), ("made at 3".to_owned(), vec![None]));
    assert_eq!(at(&memory, 3), ("made at 3".to_owned(), vec![]));
    let older = (3, "made at 3".to_owned());
    assert_eq!(at(&memory, 5), ("made at 5".to_owned(), vec![Some(older)]));
}

#[test]
fn a_reader_of_an_older_state_gets_its_own_and_leaves_the_newer_one() {
    let memory = Memory::default();
    at(&memory, 5);
    assert_eq!(at(&memory, 4), ("made at 4".to_owned(), vec![None]));
    assert_eq!(at(&memory, 5), ("made at 5".to_owned(), vec![]));
}

#[test]
fn after_a_failure_the_value_is_made_anew() {
    let memory = Memory::default();
    at(&memory, 1);
    assert_eq!(memory.at::<String, &str>(2, |_| Err("lost")), Err("lost"));
    assert_eq!(at(&memory, 2), ("made at 2".to_owned(), vec![None]));
}
