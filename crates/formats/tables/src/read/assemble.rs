//! From cells to a sheet: header, columns, meaning, and what was odd.

use super::cells::{Cells, clean_cells};
use super::grid::Grid;
use super::header::{self, Place};
use super::options::HeaderChoice;
use super::sheet::{Column, Header, Row};
use super::typing::{Typing, kind};
use super::{Cell, FileKind, Finding, FindingCode, ReadError, ReadOptions, Sheet};
use crate::letters;
use std::collections::BTreeSet;

/// How many samples of a column are kept.
const SAMPLES: usize = 5;

/// Makes a sheet of what the file has.
pub(super) fn assemble(grid: Grid, options: &ReadOptions) -> Result<Sheet, ReadError> {
    let Cells {
        rows,
        certain,
        empty,
        findings,
    } = clean_cells(grid.rows, grid.empty);
    if rows.is_empty() {
        return Err(ReadError::Empty);
    }
    let is_text_file = grid.kind == FileKind::Text;
    let place = place(&rows, options.header);
    let Parts {
        header,
        names,
        above,
        rows,
    } = parts(rows, place);
    let mut sheet = Sheet {
        kind: grid.kind,
        encoding: grid.encoding,
        separator: grid.separator,
        sheet_name: grid.sheet_name,
        sheet_names: grid.sheet_names,
        header,
        above,
        columns: Vec::new(),
        rows,
        findings: grid.findings,
    };
    sheet.findings.extend(findings);
    report_empty(&mut sheet.findings, &empty);
    report_header(&mut sheet, options.header);
    let width = width(names.as_ref(), &sheet.rows, is_text_file);
    let short_of = is_text_file.then_some(width);
    fit_rows(&mut sheet, width, short_of);
    let typing = Typing {
        options,
        certain: &certain,
        is_text_file,
    };
    for index in 0..width {
        typing.column(&mut sheet.rows, index, &mut sheet.findings);
        let column = column(&sheet, names.as_ref(), index);
        sheet.columns.push(column);
    }
    report_names(&mut sheet, names.as_ref());
    report_repeated_header(&mut sheet, names.as_ref());
    report_missing(&mut sheet, &grid.merged_columns);
    sheet
        .findings
        .sort_by_key(|found| (found.line, found.column, found.code));
    Ok(sheet)
}

fn place(rows: &[Row], choice: HeaderChoice) -> Place {
    match choice {
        HeaderChoice::Find => header::find(rows),
        HeaderChoice::Absent => Place::Absent(0),
        HeaderChoice::Line(line) => rows
            .iter()
            .position(|row| row.line >= line)
            .map_or(Place::Absent(0), Place::Found),
    }
}

struct Parts {
    header: Header,
    names: Option<Row>,
    above: Vec<Row>,
    rows: Vec<Row>,
}

fn parts(mut rows: Vec<Row>, place: Place) -> Parts {
    let (Place::Found(index) | Place::Assumed(index) | Place::Absent(index)) = place;
    let mut below = rows.split_off(index.min(rows.len()));
    let names = match place {
        Place::Absent(_) => None,
        Place::Found(_) | Place::Assumed(_) if below.is_empty() => None,
        Place::Found(_) | Place::Assumed(_) => Some(below.remove(0)),
    };
    let header = match (place, &names) {
        (Place::Found(_), Some(names)) => Header::Found(names.line),
        (Place::Assumed(_), Some(names)) => Header::Assumed(names.line),
        _ => Header::Absent,
    };
    Parts {
        header,
        names,
        above: rows,
        rows: below,
    }
}

/// How many columns the table has: as many as have names, or as at least half of the rows fill.
fn width(names: Option<&Row>, rows: &[Row], is_text_file: bool) -> usize {
    let lengths = |length: fn(&Row) -> usize| -> Vec<usize> {
        let mut lengths: Vec<usize> = rows.iter().map(length).collect();
        lengths.sort_unstable();
        lengths
    };
    let half = |lengths: &[usize]| lengths.get(lengths.len().saturating_sub(1) / 2).copied();
    match names {
        Some(names) => extent(names).max(half(&lengths(extent)).unwrap_or(0)),
        None if is_text_file => half(&lengths(|row| row.cells.len())).unwrap_or(0),
        // In a workbook a row ends with its last filled cell.
        None => lengths(extent).last().copied().unwrap_or(0),
    }
}

/// The number of cells up to the last filled one.
fn extent(row: &Row) -> usize {
    row.cells
        .iter()
        .rposition(|cell| !cell.is_empty())
        .map_or(0, |last| last + 1)
}

/// Gives every row a cell for each column, and reports rows of another length.
fn fit_rows(sheet: &mut Sheet, width: usize, short_of: Option<usize>) {
    for row in &mut sheet.rows {
        let (cells, filled) = (row.cells.len(), extent(row));
        let code = if filled > width {
            Some((FindingCode::RowTooLong, filled))
        } else if short_of.is_some_and(|width| cells < width) {
            Some((FindingCode::RowTooShort, cells))
        } else {
            None
        };
        if let Some((code, length)) = code {
            sheet
                .findings
                .push(Finding::of_line(code, row.line, length.to_string()));
        }
        row.cells.resize_with(filled.max(width), Cell::default);
    }
}

fn column(sheet: &Sheet, names: Option<&Row>, index: usize) -> Column {
    let letter = letters(index);
    let name = name(names, index);
    let mut seen = BTreeSet::new();
    let samples = sheet
        .rows
        .iter()
        .map(|row| row.text(index))
        .filter(|text| !text.is_empty() && seen.insert(*text))
        .take(SAMPLES)
        .map(str::to_owned)
        .collect();
    Column {
        name: if name.is_empty() {
            letter.clone()
        } else {
            name
        },
        letter,
        index,
        kind: kind(&sheet.rows, index),
        samples,
    }
}

/// A name on one line, without double spaces.
fn name(names: Option<&Row>, index: usize) -> String {
    let text = names.map_or("", |names| names.text(index));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn report_empty(findings: &mut Vec<Finding>, runs: &[(u64, u64)]) {
    for (first, last) in runs {
        findings.push(Finding::of_line(
            FindingCode::EmptyLines,
            *first,
            last.to_string(),
        ));
    }
}

fn report_header(sheet: &mut Sheet, choice: HeaderChoice) {
    let assumed = match (sheet.header, choice) {
        (Header::Assumed(line), _) => Some(Finding::of_line(FindingCode::HeaderAssumed, line, "")),
        (Header::Absent, HeaderChoice::Find) => {
            Some(Finding::of_file(FindingCode::HeaderAbsent, ""))
        }
        _ => None,
    };
    sheet.findings.extend(assumed);
    if let Some(first) = sheet.above.first() {
        let mut texts: Vec<&str> = sheet
            .above
            .iter()
            .flat_map(|row| row.cells.iter().map(Cell::text))
            .filter(|text| !text.is_empty())
            .collect();
        texts.dedup();
        let detail = texts.join("\n");
        sheet.findings.push(Finding::of_line(
            FindingCode::LinesAboveHeader,
            first.line,
            detail,
        ));
    }
}

fn report_names(sheet: &mut Sheet, names: Option<&Row>) {
    let Some(names) = names else { return };
    let mut seen = BTreeSet::new();
    for column in &sheet.columns {
        let code = if names.text(column.index).is_empty() {
            FindingCode::UnnamedColumn
        } else if !seen.insert(column.name.to_lowercase()) {
            FindingCode::DuplicateColumn
        } else {
            continue;
        };
        sheet.findings.push(Finding::of_cell(
            code,
            names.line,
            column.index,
            column.name.clone(),
        ));
    }
}

/// Lists that were printed have their header on every page.
fn report_repeated_header(sheet: &mut Sheet, names: Option<&Row>) {
    let Some(names) = names else { return };
    let filled = extent(names);
    if filled < 2 {
        return;
    }
    let is_header =
        |row: &&Row| extent(row) == filled && (0..filled).all(|i| row.text(i) == names.text(i));
    let repeated = sheet.rows.iter().filter(is_header);
    let found: Vec<Finding> = repeated
        .map(|row| Finding::of_line(FindingCode::RepeatedHeader, row.line, ""))
        .collect();
    sheet.findings.extend(found);
}

/// An empty cell is no fault where a register leaves out what it does not know. In the first column, and where
/// merged cells show that an empty-looking cell can hold a value, it is worth a word.
fn report_missing(sheet: &mut Sheet, merged_columns: &[usize]) {
    let mut found = Vec::new();
    for column in &sheet.columns {
        let is_watched = column.index == 0 || merged_columns.contains(&column.index);
        if !is_watched || column.samples.is_empty() {
            continue;
        }
        let lines = sheet
            .rows
            .iter()
            .filter(|row| row.text(column.index).is_empty());
        found
            .extend(lines.map(|row| {
                Finding::of_cell(FindingCode::MissingValue, row.line, column.index, "")
            }));
    }
    sheet.findings.extend(found);
}
