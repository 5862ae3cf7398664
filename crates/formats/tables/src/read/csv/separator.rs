//! What separates the cells of a text file.

use super::super::limits::{Budget, Limits};
use super::split::split;
use std::collections::BTreeMap;

/// In the order in which they win where several fit equally well: a tab hardly ever stands in a cell, a comma
/// often does.
const CANDIDATES: [char; 4] = ['\t', ';', '|', ','];

/// How much of the text is tried, in bytes and rows.
const TRIED_BYTES: usize = 64 << 10;
const TRIED_ROWS: usize = 200;

/// The separator that cuts the rows into the same number of cells most consistently, or `None` if none cuts at
/// least half of them alike, or all of them somehow, into two or more: then each line is one cell.
pub(super) fn find(text: &str) -> Option<char> {
    let sample = sample(text);
    let mut best: Option<(usize, char)> = None;
    for candidate in CANDIDATES {
        if let Some(agreement) = agreement(sample, candidate)
            && best.is_none_or(|(most, _)| agreement > most)
        {
            best = Some((agreement, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The first line of a file may say what separates its cells: `sep=;`. Gives the separator and the rest.
pub(super) fn told_by_first_line(text: &str) -> Option<(char, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let said = first
        .trim_end_matches('\r')
        .trim_matches('"')
        .strip_prefix("sep=")?;
    let mut chars = said.chars();
    match (chars.next(), chars.next()) {
        (Some(separator), None) if separator.is_ascii() && separator != '"' => {
            Some((separator, rest))
        }
        _ => None,
    }
}

/// The beginning of the text, up to a line end.
fn sample(text: &str) -> &str {
    let mut end = TRIED_BYTES.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let start = text.get(..end).unwrap_or(text);
    if start.len() == text.len() {
        return text;
    }
    let whole_lines = start.rfind(['\n', '\r']).map_or(start.len(), |at| at + 1);
    start.get(..whole_lines).unwrap_or(start)
}

/// How many of a thousand rows have as many cells as most rows have, if that is two or more. Titles above the
/// table and short rows make it less than all.
fn agreement(sample: &str, separator: char) -> Option<usize> {
    let generous = Limits {
        columns: u64::MAX,
        ..Limits::default()
    };
    let rows = split(sample, Some(separator), &mut Budget::new(generous))
        .ok()?
        .rows;
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    let tried = rows.len().min(TRIED_ROWS);
    for row in rows.iter().take(tried) {
        *widths.entry(row.cells.len()).or_default() += 1;
    }
    let cuts_every_row = widths.keys().all(|width| *width >= 2);
    let (width, count) = widths.into_iter().max_by_key(|(_, count)| *count)?;
    let agreement = count * 1000 / tried.max(1);
    (width >= 2 && (agreement >= 500 || cuts_every_row)).then_some(agreement)
}
