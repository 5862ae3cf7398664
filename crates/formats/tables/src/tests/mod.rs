//! Tests, from outside: over the functions that others call.

mod cases;
mod cells;
mod columns;
mod compare;
mod dates;
mod headers;
mod hostile;
mod real_files;
mod round_trip;
mod text_files;
mod workbooks;
mod written;

use crate::{FindingCode, ReadOptions, Sheet, read};
use std::path::{Path, PathBuf};

/// Reads without being told anything.
fn read_plainly(bytes: &[u8]) -> Sheet {
    read(bytes, None, &ReadOptions::default()).unwrap()
}

fn read_text(text: &str) -> Sheet {
    read_plainly(text.as_bytes())
}

fn names(sheet: &Sheet) -> Vec<&str> {
    sheet
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .collect()
}

fn texts(sheet: &Sheet) -> Vec<Vec<&str>> {
    sheet
        .rows
        .iter()
        .map(|row| row.cells.iter().map(crate::Cell::text).collect())
        .collect()
}

/// Line, column and detail of the findings of one kind.
fn found(sheet: &Sheet, code: FindingCode) -> Vec<(Option<u64>, Option<usize>, &str)> {
    sheet
        .findings_of(code)
        .map(|finding| (finding.line, finding.column, finding.detail.as_str()))
        .collect()
}

/// The codes of all findings, each once.
fn codes(sheet: &Sheet) -> Vec<&'static str> {
    let mut codes: Vec<_> = sheet
        .findings
        .iter()
        .map(|found| found.code.as_str())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// A file of the real data and cases, if they are beside the checkout; elsewhere the test says in one line that it
/// was left out. This crate uses nothing of the others, so it looks for itself.
#[expect(
    clippy::disallowed_methods,
    reason = "where the files are is a setting of the tests"
)]
fn shared(path: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared");
    let root = std::env::var("JUMELAGE_SHARED").map_or_else(|_| beside(), PathBuf::from);
    let file = root.join(path);
    if file.exists() {
        return Some(file);
    }
    eprintln!("left out: {path} is not beside this checkout");
    None
}
