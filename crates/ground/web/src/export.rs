//! Lists as files: as shown, in the reader's language.

use crate::{Answer, AppError, Body, Ctx, Format, Outcome};
use serde_json::{Map, Value as Json, json};
use values::Lang;

/// A value in a list that is taken along.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A measured number.
    Real(f64),
    /// Nothing.
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<f64> for Cell {
    fn from(number: f64) -> Self {
        Self::Real(number)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// A list to take along: for each column its code name (for JSON) and its title (for spreadsheets).
pub struct List {
    /// The file's name, without its extension.
    pub name: &'static str,
    /// The columns.
    pub columns: Vec<(&'static str, String)>,
    /// The rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
}

/// Gives the list in the format that was asked for: CSV as Excel of the reader's language reads it, JSON, or
/// GeoJSON, for which the columns `lat` and `lon` are the place.
///
/// # Errors
/// [`AppError::NotFound`] for a format that lists do not have.
pub fn list(ctx: &Ctx, list: &List) -> Outcome {
    let body = match ctx.format {
        Some(Format::Csv) => csv(ctx.lang, list),
        Some(Format::Json) => json(list).to_string(),
        Some(Format::GeoJson) => geo_json(list).to_string(),
        Some(Format::Xlsx | Format::Ics | Format::Atom | Format::Svg) | None => {
            return Err(AppError::NotFound);
        }
    };
    let format = ctx.format.unwrap_or(Format::Json);
    Ok(Answer::file(format, list.name, Body::Bytes(body.into())))
}

/// RFC 4180 with a byte order mark and the list separator of the language, as Excel expects it.
fn csv(lang: Lang, list: &List) -> String {
    let separator = if lang == Lang::En { ',' } else { ';' };
    let mut out = String::from('\u{feff}');
    let titles: Vec<Cell> = list
        .columns
        .iter()
        .map(|(_, title)| Cell::Text(title.clone()))
        .collect();
    for row in std::iter::once(&titles).chain(&list.rows) {
        for (n, cell) in row.iter().enumerate() {
            if n > 0 {
                out.push(separator);
            }
            push_cell(&mut out, cell, separator);
        }
        out.push_str("\r\n");
    }
    out
}

fn push_cell(out: &mut String, cell: &Cell, separator: char) {
    let text = match cell {
        Cell::Empty => return,
        Cell::Number(number) => number.to_string(),
        Cell::Real(number) if separator == ';' => number.to_string().replace('.', ","),
        Cell::Real(number) => number.to_string(),
        Cell::Text(text) => neutral(text),
    };
    if text.contains([separator, '"', '\n', '\r']) {
        out.push('"');
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(&text);
    }
}

/// A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). What
/// is looked at is the first visible character, also in its full-width form.
fn neutral(text: &str) -> String {
    let is_unseen = |c: &char| {
        matches!(
            c,
            '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}' | ' ' | '\u{a0}'
        )
    };
    let first = text.chars().find(|c| !is_unseen(c));
    let runs = first.is_some_and(|c| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'
        )
    });
    if runs {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn value(cell: &Cell) -> Json {
    match cell {
        Cell::Text(text) => json!(text),
        Cell::Number(number) => json!(number),
        Cell::Real(number) => json!(number),
        Cell::Empty => Json::Null,
    }
}

fn object(list: &List, row: &[Cell], without: &[&str]) -> Map<String, Json> {
    let pairs = list
        .columns
        .iter()
        .zip(row)
        .filter(|((code, _), _)| !without.contains(code));
    pairs
        .map(|((code, _), cell)| ((*code).to_owned(), value(cell)))
        .collect()
}

fn json(list: &List) -> Json {
    Json::Array(
        list.rows
            .iter()
            .map(|row| Json::Object(object(list, row, &[])))
            .collect(),
    )
}

/// RFC 7946: longitude first. Rows without a place have a null geometry.
fn geo_json(list: &List) -> Json {
    let column = |name: &str| list.columns.iter().position(|(code, _)| *code == name);
    let degrees = |row: &[Cell], name: &str| match column(name).and_then(|at| row.get(at)) {
        Some(Cell::Real(degrees)) => Some(*degrees),
        Some(Cell::Text(_) | Cell::Number(_) | Cell::Empty) | None => None,
    };
    let feature = |row: &Vec<Cell>| {
        let place = degrees(row, "lon").zip(degrees(row, "lat"));
        let geometry =
            place.map(|(lon, lat)| json!({ "type": "Point", "coordinates": [lon, lat] }));
        json!({ "type": "Feature", "geometry": geometry, "properties": object(list, row, &["lat", "lon"]) })
    };
    json!({ "type": "FeatureCollection", "features": list.rows.iter().map(feature).collect::<Vec<_>>() })
}
