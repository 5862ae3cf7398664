//! One row: the town, its partner, and what is said of the two, as written.
//!
//! What is deliberately not here: which town is meant.

use super::ImportError;
use super::causes::{Cause, Reason};
use super::file::{Subject, is_qid};
use super::kinds;
use super::map::{Columns, Field, Map};
use jiff::civil::Date;
use partnerships::Kind;
use tables::{Row, Sheet, Typed};
use values::{Day, Tag};

/// A town as a row writes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Side {
    /// Names with their languages, as far as told.
    pub(super) names: Vec<(Option<Tag>, String)>,
    /// The word for its country; empty where there is none.
    pub(super) country: String,
    pub(super) wikidata: Option<String>,
    pub(super) geonames: Option<u32>,
    pub(super) ags: Option<String>,
    /// Latitude, longitude.
    pub(super) point: Option<(f64, f64)>,
    pub(super) population: Option<i64>,
    /// What could not be read of it.
    pub(super) reasons: Vec<Reason>,
}

impl Side {
    /// The first name; the Q-id where there is none.
    pub(super) fn shown(&self) -> &str {
        let name = self.names.first().map(|(_, name)| name.as_str());
        name.or(self.wikidata.as_deref()).unwrap_or_default()
    }
}

/// What a row of the register of partnerships says of the two.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Told {
    pub(super) since: Option<Day>,
    pub(super) kind: Option<Kind>,
    pub(super) reasons: Vec<Reason>,
}

/// Where the text of a field stands.
#[derive(Clone, Debug, PartialEq)]
enum Place {
    Column(usize),
    Every(String),
}

impl Place {
    fn text<'a>(&'a self, row: &'a Row) -> &'a str {
        match self {
            Self::Column(index) => row.text(*index),
            Self::Every(text) => text,
        }
    }
}

/// The fields of one side.
type Fields = Vec<(Field, Option<Tag>, Place)>;

/// Where everything stands in a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Places {
    town: Fields,
    partner: Fields,
    partnership: Fields,
    heads: Vec<String>,
}

impl Places {
    /// Finds the columns that the map names.
    pub(super) fn new(sheet: &Sheet, map: &Map, subject: Subject) -> Result<Self, ImportError> {
        let language = map.language.as_deref().and_then(|tag| tag.parse().ok());
        let places = Self {
            town: fields(sheet, &map.town, language.as_ref())?,
            partner: fields(sheet, &map.partner, language.as_ref())?,
            partnership: fields(sheet, &map.partnership, None)?,
            heads: sheet
                .columns
                .iter()
                .map(|column| column.name.clone())
                .collect(),
        };
        let names = |fields: &Fields| {
            fields
                .iter()
                .any(|(field, ..)| matches!(field, Field::Name | Field::Wikidata))
        };
        let needs_partner = subject == Subject::Partnerships;
        if names(&places.town) && (!needs_partner || names(&places.partner)) {
            return Ok(places);
        }
        Err(ImportError::Columns {
            missing: if names(&places.town) {
                "partner"
            } else {
                "town"
            },
            found: places.heads,
        })
    }

    /// The town of a row.
    ///
    /// # Errors
    /// Why the row is unreadable.
    pub(super) fn town(&self, row: &Row) -> Result<Side, Reason> {
        if let Some(error) = row.cells.iter().find(|cell| cell.typed == Typed::Error) {
            return Err(Reason::new(Cause::CellError, error.text()));
        }
        let is_header = !self.heads.is_empty()
            && self
                .heads
                .iter()
                .enumerate()
                .all(|(n, head)| row.text(n) == head);
        if is_header {
            return Err(Reason::new(Cause::HeaderAgain, ""));
        }
        side(&self.town, row)?.ok_or_else(|| {
            let partner = side(&self.partner, row).ok().flatten().unwrap_or_default();
            Reason::new(Cause::TownMissing, partner.shown())
        })
    }

    /// Its partner.
    ///
    /// # Errors
    /// Why the row is unreadable.
    pub(super) fn partner(&self, row: &Row, town: &Side) -> Result<Side, Reason> {
        side(&self.partner, row)?.ok_or_else(|| Reason::new(Cause::PartnerMissing, town.shown()))
    }

    /// What is said of the partnership.
    pub(super) fn told(&self, row: &Row, map: &Map, today: Date) -> Told {
        let mut told = Told::default();
        for (field, _, place) in &self.partnership {
            let text = place.text(row);
            if text.is_empty() {
                continue;
            }
            match field {
                Field::Since => match day(place, row, today) {
                    Some(day) => told.since = Some(day),
                    None => told.reasons.push(Reason::new(Cause::SinceUnclear, text)),
                },
                _ => match kinds::kind(text, map) {
                    Some(kind) => told.kind = Some(kind),
                    None => told.reasons.push(Reason::new(Cause::KindUnclear, text)),
                },
            }
        }
        told
    }
}

fn fields(sheet: &Sheet, columns: &Columns, language: Option<&Tag>) -> Result<Fields, ImportError> {
    let mut fields = Fields::new();
    for (key, column) in columns {
        let (name, tag) = key.split_once('-').unwrap_or((key, ""));
        let Ok(field) = name.parse::<Field>() else {
            continue;
        };
        let place = match column.strip_prefix('=') {
            Some(text) => Place::Every(text.to_owned()),
            None => match sheet.column(column) {
                Some(found) => Place::Column(found.index),
                None => {
                    return Err(ImportError::Map(format!(
                        "the file has no column `{column}`"
                    )));
                }
            },
        };
        fields.push((field, tag.parse().ok().or_else(|| language.cloned()), place));
    }
    Ok(fields)
}

/// One side of a row; `None` where nothing names it.
fn side(fields: &Fields, row: &Row) -> Result<Option<Side>, Reason> {
    let mut side = Side::default();
    let (mut lat, mut lon) = (None, None);
    for (field, tag, place) in fields {
        let text = place.text(row);
        if text.is_empty() {
            continue;
        }
        match field {
            Field::Name => side.names.push((tag.clone(), text.to_owned())),
            Field::Country => text.clone_into(&mut side.country),
            Field::Wikidata => {
                let id = text.rsplit('/').next().unwrap_or(text);
                if !is_qid(id) {
                    return Err(Reason::new(Cause::QidMalformed, text));
                }
                side.wikidata = Some(id.to_owned());
            }
            Field::Geonames => side.geonames = number(text, &mut side.reasons),
            Field::Ags => side.ags = Some(text.to_owned()),
            Field::Lat => lat = number(text, &mut side.reasons),
            Field::Lon => lon = number(text, &mut side.reasons),
            Field::Population => side.population = number(text, &mut side.reasons),
            Field::Since | Field::Kind => {}
        }
    }
    let on_earth = |(lat, lon): &(f64, f64)| lat.abs() <= 90.0 && lon.abs() <= 180.0;
    side.point = lat.zip(lon).filter(on_earth);
    Ok((!side.names.is_empty() || side.wikidata.is_some()).then_some(side))
}

/// A number as it is written, also with a decimal comma; what is none is told and left out.
fn number<T: std::str::FromStr>(text: &str, reasons: &mut Vec<Reason>) -> Option<T> {
    let plain = text.replace(',', ".");
    let number = plain.parse().ok();
    if number.is_none() {
        reasons.push(Reason::new(Cause::NumberUnread, text));
    }
    number
}

/// The year or day at which something began, not after today; nothing where that would be a guess.
fn day(place: &Place, row: &Row, today: Date) -> Option<Day> {
    let typed = match place {
        Place::Column(index) => row.cell(*index).map(|cell| &cell.typed),
        Place::Every(_) => None,
    };
    let day = match typed {
        Some(Typed::Date(date)) => Day::Exact(*date),
        Some(Typed::DateTime(moment)) => Day::Exact(moment.date()),
        _ => place.text(row).parse().ok()?,
    };
    (day.year() >= 1000 && day.first() <= today).then_some(day)
}
