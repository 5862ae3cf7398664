//! What a workbook says once for all of its sheets: their names, its strings, its formats, its calendar.

use super::super::super::ReadError;
use super::super::serial::DateSystem;
use super::super::values::Shown;
use super::formats::{built_in, described};
use super::records::{
    BOF, BOUND_SHEET, DATE_1904, EOF, FILE_PASS, FORMAT, Record, Records, SST, XF, four_bytes,
    two_bytes,
};
use super::strings::Text;
use std::collections::BTreeMap;

/// The version of a workbook that Excel 97 to 2003 write.
const BIFF8: u16 = 0x0600;
const WORKSHEET: u8 = 0;
/// The lower two bits of the first byte of a sheet say whether it is hidden.
const VISIBLE: u8 = 0;

/// The beginning of a workbook stream.
pub(super) struct Globals {
    pub(super) sheets: Vec<Place>,
    pub(super) strings: Vec<String>,
    pub(super) system: DateSystem,
    /// What the cells with a number in each format show.
    formats: Vec<Shown>,
}

/// Where a sheet is.
pub(super) struct Place {
    pub(super) name: String,
    pub(super) is_visible: bool,
    pub(super) start: usize,
}

impl Globals {
    pub(super) fn read(stream: &[u8]) -> Result<Self, ReadError> {
        let mut globals = Self {
            sheets: Vec::new(),
            strings: Vec::new(),
            system: DateSystem::From1900,
            formats: Vec::new(),
        };
        let mut described_formats = BTreeMap::new();
        let mut numbers = Vec::new();
        for record in (Records { stream }) {
            let body = record.body();
            match record.kind {
                BOF if two_bytes(body, 0) != Some(BIFF8) => {
                    return Err(ReadError::NotATable("workbook of Excel 95 or before"));
                }
                FILE_PASS => return Err(ReadError::PasswordProtected),
                DATE_1904 if two_bytes(body, 0) == Some(1) => globals.system = DateSystem::From1904,
                BOUND_SHEET => globals.sheets.extend(place(&record)),
                FORMAT => described_formats.extend(format(&record)),
                XF => numbers.push(two_bytes(body, 2).unwrap_or(0)),
                SST => globals.strings = strings(record),
                EOF => break,
                _ => {}
            }
        }
        let shown = |number: u16| match described_formats.get(&number) {
            Some(shown) => *shown,
            None => built_in(number),
        };
        globals.formats = numbers.into_iter().map(shown).collect();
        Ok(globals)
    }

    /// What a cell with this extended format shows.
    pub(super) fn shown(&self, format: u16) -> Shown {
        let shown = self.formats.get(usize::from(format));
        shown.copied().unwrap_or(Shown::Number)
    }
}

/// A sheet of cells; charts and macros are none.
fn place(record: &Record<'_>) -> Option<Place> {
    let body = record.body();
    let (visibility, kind) = (*body.get(4)?, *body.get(5)?);
    if kind != WORKSHEET {
        return None;
    }
    Some(Place {
        start: usize::try_from(four_bytes(body, 0)?).ok()?,
        is_visible: visibility % 4 == VISIBLE,
        name: Text::new(record.parts.clone(), 6).short()?,
    })
}

fn format(record: &Record<'_>) -> Option<(u16, Shown)> {
    let number = two_bytes(record.body(), 0)?;
    let code = Text::new(record.parts.clone(), 2).rich()?;
    Some((number, described(&code)))
}

/// The shared strings, in their order; before them stand two counts, which are not needed.
fn strings(record: Record<'_>) -> Vec<String> {
    let mut text = Text::new(record.parts, 8);
    std::iter::from_fn(|| text.rich()).collect()
}
