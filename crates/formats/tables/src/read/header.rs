//! Where the names of the columns stand.

use super::sheet::{Row, Typed};
use std::collections::{BTreeMap, BTreeSet};

/// What was found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// This row, counted from 0, differs from those below.
    Found(usize),
    /// This row could be names as well as data.
    Assumed(usize),
    /// The data begins with this row.
    Absent(usize),
}

/// How many rows may stand above the header, and how many rows below are looked at.
const ABOVE: usize = 20;
const BELOW: usize = 200;

/// Words that name columns of registers, in the five languages, without numbers behind them.
const NAMES: &[&str] = &[
    "id",
    "nr",
    "no",
    "code",
    "name",
    "stadt",
    "ort",
    "gemeinde",
    "kommune",
    "land",
    "staat",
    "region",
    "kreis",
    "bundesland",
    "partner",
    "partnerstadt",
    "partnergemeinde",
    "seit",
    "jahr",
    "datum",
    "art",
    "form",
    "plz",
    "titel",
    "thema",
    "bemerkung",
    "anzahl",
    "betrag",
    "e-mail",
    "email",
    "telefon",
    "vorname",
    "nachname",
    "city",
    "town",
    "municipality",
    "country",
    "state",
    "since",
    "year",
    "date",
    "kind",
    "type",
    "title",
    "note",
    "notes",
    "amount",
    "count",
    "phone",
    "latitude",
    "longitude",
    "label",
    "ville",
    "commune",
    "pays",
    "depuis",
    "année",
    "titre",
    "nom",
    "prénom",
    "remarque",
    "montant",
    "miasto",
    "gmina",
    "kraj",
    "państwo",
    "od",
    "rok",
    "data",
    "nazwa",
    "imię",
    "nazwisko",
    "uwagi",
    "kwota",
    "город",
    "страна",
    "регион",
    "год",
    "дата",
    "название",
    "имя",
    "фамилия",
    "примечание",
    "сумма",
    "партнёр",
    "партнер",
];

/// Finds the names of the columns among rows that each hold something. Titles and remarks above them are
/// narrower than the table.
pub(super) fn find(rows: &[Row]) -> Place {
    let width = usual_width(rows);
    let first = rows
        .iter()
        .take(ABOVE)
        .position(|row| filled(row) * 2 >= width && (width < 2 || is_varied(row)))
        .unwrap_or(0);
    let Some(names) = rows.get(first) else {
        return Place::Absent(0);
    };
    // A list that was printed has its header on every page, which is no proof against it.
    let below: Vec<&Row> = rows
        .iter()
        .skip(first + 1)
        .take(BELOW)
        .filter(|row| row.cells != names.cells)
        .collect();
    let (mut fits, mut contradicts) = (0_u32, 0_u32);
    for (index, cell) in names
        .cells
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.is_empty())
    {
        let column: Vec<&str> = below.iter().map(|row| row.text(index)).collect();
        match vote(cell.text(), !matches!(cell.typed, Typed::Text), &column) {
            Vote::Name => fits += 1,
            Vote::Data => contradicts += 1,
            Vote::Unclear => {}
        }
    }
    match (fits, contradicts) {
        (fits, contradicts) if fits > contradicts => Place::Found(first),
        (fits, contradicts) if fits == contradicts => Place::Assumed(first),
        _ => Place::Absent(first),
    }
}

enum Vote {
    Name,
    Data,
    Unclear,
}

/// Whether a cell is the name of the column below it.
fn vote(cell: &str, is_value: bool, column: &[&str]) -> Vote {
    if is_value || !cell.chars().any(char::is_alphabetic) {
        return Vote::Data;
    }
    let is_name = is_usual_name(cell);
    match usual_shape(column) {
        Some(usual) if usual != shape(cell) || is_name => Vote::Name,
        Some(_) => Vote::Data,
        None if column.contains(&cell) => Vote::Data,
        None if is_name => Vote::Name,
        None => Vote::Unclear,
    }
}

fn is_usual_name(cell: &str) -> bool {
    cell.to_lowercase()
        .split(|c: char| !c.is_alphabetic() && c != '-')
        .any(|word| NAMES.contains(&word))
}

/// The shape that at least four fifths of the values share, if it has digits or an `@` in it.
fn usual_shape(column: &[&str]) -> Option<String> {
    let mut shapes: BTreeMap<String, usize> = BTreeMap::new();
    let mut count = 0;
    for text in column.iter().filter(|text| !text.is_empty()) {
        count += 1;
        *shapes.entry(shape(text)).or_default() += 1;
    }
    let (shape, most) = shapes.into_iter().max_by_key(|(_, count)| *count)?;
    (most * 5 >= count * 4 && shape.contains(['9', '@'])).then_some(shape)
}

/// What a text looks like: `Q200166` is `A9`, `53.55` is `9.9`, `Bad Tölz` is `Aa Aa`.
fn shape(text: &str) -> String {
    let mut shape = String::new();
    for c in text.chars().take(60) {
        let sign = match c {
            c if c.is_numeric() => '9',
            c if c.is_uppercase() => 'A',
            c if c.is_alphabetic() => 'a',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if !shape.ends_with(sign) {
            shape.push(sign);
        }
    }
    shape
}

/// How many cells most of the first rows hold.
fn usual_width(rows: &[Row]) -> usize {
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for row in rows.iter().take(50) {
        *widths.entry(filled(row)).or_default() += 1;
    }
    // Of widths that are equally frequent the greatest: the last of the greatest that `max_by_key` meets.
    widths
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map_or(0, |(width, _)| width)
}

fn filled(row: &Row) -> usize {
    row.cells.iter().filter(|cell| !cell.is_empty()).count()
}

/// Whether the row holds two different texts; a title merged over the table holds one, many times.
fn is_varied(row: &Row) -> bool {
    let texts: BTreeSet<&str> = row.cells.iter().map(super::Cell::text).collect();
    texts.iter().filter(|text| !text.is_empty()).count() >= 2
}
