//! Text files: encoding, separator, cells.

mod encoding;
mod separator;
mod split;

use super::grid::{Grid, Raw, RawRow};
use super::limits::Budget;
use super::options::GuardChoice;
use super::{FileKind, Finding, FindingCode, ReadError, ReadOptions};
use crate::guard::unguard;

/// Reads a text file into cells.
pub(super) fn read(
    bytes: &[u8],
    options: &ReadOptions,
    budget: &mut Budget,
) -> Result<Grid, ReadError> {
    let decoded = encoding::decode(bytes, options.encoding.as_deref())?;
    let mut grid = Grid::new(FileKind::Text);
    grid.findings = decoded.findings;
    grid.encoding = Some(encoding::name(decoded.encoding));
    let told = separator::told_by_first_line(&decoded.text);
    let (body, skipped) = match told {
        Some((_, rest)) => (rest, 1),
        None => (decoded.text.as_ref(), 0),
    };
    if told.is_some() {
        grid.findings
            .push(Finding::of_line(FindingCode::SeparatorLine, 1, ""));
    }
    grid.separator = options
        .separator
        .or(told.map(|(separator, _)| separator))
        .or_else(|| separator::find(body));
    let split = split::split(body, grid.separator, budget)?;
    grid.empty = split
        .empty
        .into_iter()
        .map(|(first, last)| (first + skipped, last + skipped))
        .collect();
    grid.findings
        .extend(split.findings.into_iter().map(|found| Finding {
            line: found.line.map(|line| line + skipped),
            ..found
        }));
    grid.rows = split.rows;
    for row in &mut grid.rows {
        row.line += skipped;
    }
    let is_data_profile =
        grid.encoding == Some("utf-8") && !decoded.marked && grid.separator == Some(',');
    let unguards = match options.guard {
        GuardChoice::Detect => !is_data_profile,
        GuardChoice::Remove => true,
        GuardChoice::Keep => false,
    };
    if unguards {
        remove_guards(&mut grid.rows, &mut grid.findings);
    }
    Ok(grid)
}

fn remove_guards(rows: &mut [RawRow], findings: &mut Vec<Finding>) {
    for row in rows {
        for (column, cell) in row.cells.iter_mut().enumerate() {
            if let Raw::Text(text) = cell
                && let Some(bare) = unguard(text)
            {
                findings.push(Finding::of_cell(
                    FindingCode::GuardRemoved,
                    row.line,
                    column,
                    "",
                ));
                *cell = Raw::Guarded(bare.to_owned());
            }
        }
    }
}
