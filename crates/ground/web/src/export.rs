//! Lists as files: as shown, in the reader's language.

use crate::{Answer, AppError, Body, Ctx, Format, Outcome};
use serde_json::{Map, Value as Json, json};
use tables::{About, ColumnKind, Decimal, Profile, Table, TableColumn, Value};
use texts::locale;
use values::Day;

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
    /// What it shows, in the reader's language.
    pub title: String,
    /// The columns.
    pub columns: Vec<(&'static str, String)>,
    /// The rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
}

impl List {
    /// A list, under its file's name and its title, from columns by code and title, and rows of cells.
    pub fn new<T: Into<String>>(
        (name, title): (&'static str, &str),
        columns: impl IntoIterator<Item = (&'static str, T)>,
        rows: impl IntoIterator<Item = Vec<Cell>>,
    ) -> Self {
        Self {
            name,
            title: title.to_owned(),
            columns: columns
                .into_iter()
                .map(|(code, title)| (code, title.into()))
                .collect(),
            rows: rows.into_iter().collect(),
        }
    }
}

/// Gives the list in the format that was asked for: CSV as Excel of the reader's language reads it, a
/// workbook, JSON, or GeoJSON, for which the columns `lat` and `lon` are the place, and `to_lat` and `to_lon` the other end of a
/// line.
///
/// # Errors
/// [`AppError::NotFound`] for a format that lists do not have; [`AppError::Bug`] where a list is greater than a
/// workbook can be.
pub fn list(ctx: &Ctx, list: &List) -> Outcome {
    let body = match ctx.format {
        Some(Format::Csv) => tables::write_csv(Profile::excel_in(ctx.lang.code()), &table(list)),
        Some(Format::Xlsx) => workbook(ctx, list)?,
        Some(Format::Json) => json(list).to_string().into_bytes(),
        Some(Format::GeoJson) => geo_json(list).to_string().into_bytes(),
        Some(Format::Ics | Format::Atom | Format::Svg) | None => {
            return Err(AppError::NotFound);
        }
    };
    let format = ctx.format.unwrap_or(Format::Json);
    Ok(Answer::file(format, list.name, Body::Bytes(body.into())))
}

/// The formats in which every list can be taken along.
pub const LIST: &[Format] = &[Format::Csv, Format::Xlsx, Format::Json];

/// The formats in which a list with places can be taken along.
pub const LIST_WITH_PLACES: &[Format] = &[Format::Csv, Format::Xlsx, Format::Json, Format::GeoJson];

/// The list as a table; what a cell may do in a spreadsheet is the format's business.
fn table(list: &List) -> Table {
    let kind = |n: usize| match list
        .rows
        .iter()
        .filter_map(|row| row.get(n))
        .find(|cell| **cell != Cell::Empty)
    {
        Some(Cell::Number(_)) => ColumnKind::Year,
        Some(Cell::Real(_)) => ColumnKind::Amount { places: 5 },
        Some(Cell::Text(_) | Cell::Empty) | None => ColumnKind::Text,
    };
    let column = |(n, (_, title)): (usize, &(&str, String))| TableColumn::new(title, kind(n));
    Table {
        name: list.name.to_owned(),
        columns: list.columns.iter().enumerate().map(column).collect(),
        rows: list
            .rows
            .iter()
            .map(|row| row.iter().map(tabled).collect())
            .collect(),
    }
}

/// The list as a workbook, with a sheet that says where it is from and of which day.
fn workbook(ctx: &Ctx, list: &List) -> Result<Vec<u8>, AppError> {
    let t = ctx.kit();
    let query = ctx.query.without("after").without("said").query();
    let address = format!("{}{query}", ctx.citable(&ctx.path));
    let about = About {
        name: t.export_about().to_owned(),
        title: list.title.clone(),
        made_on: ctx.today(),
        lines: vec![
            (t.export_address().to_owned(), Value::text(address)),
            (
                t.export_made_on().to_owned(),
                Value::text(locale::day(ctx.lang, Day::Exact(ctx.today()))),
            ),
        ],
    };
    tables::write_xlsx(&table(list), &about).map_err(AppError::bug)
}

fn tabled(cell: &Cell) -> Value {
    match cell {
        Cell::Text(text) => Value::text(text),
        Cell::Number(number) => Value::from(*number),
        Cell::Real(number) => {
            Decimal::from_spreadsheet(*number).map_or(Value::Empty, Value::Number)
        }
        Cell::Empty => Value::Empty,
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

/// The columns that are a place, and the other end of a line.
const PLACES: [&str; 4] = ["lat", "lon", "to_lat", "to_lon"];

/// RFC 7946: longitude first. Rows without a place have a null geometry.
fn geo_json(list: &List) -> Json {
    let column = |name: &str| list.columns.iter().position(|(code, _)| *code == name);
    let degrees = |row: &[Cell], name: &str| match column(name).and_then(|at| row.get(at)) {
        Some(Cell::Real(degrees)) => Some(*degrees),
        Some(Cell::Text(_) | Cell::Number(_) | Cell::Empty) | None => None,
    };
    let feature = |row: &Vec<Cell>| {
        let place = |lon: &str, lat: &str| Some([degrees(row, lon)?, degrees(row, lat)?]);
        let geometry = place("lon", "lat").map(|from| match place("to_lon", "to_lat") {
            Some(to) => json!({ "type": "LineString", "coordinates": [from, to] }),
            None => json!({ "type": "Point", "coordinates": from }),
        });
        json!({ "type": "Feature", "geometry": geometry, "properties": object(list, row, &PLACES) })
    };
    json!({ "type": "FeatureCollection", "features": list.rows.iter().map(feature).collect::<Vec<_>>() })
}
