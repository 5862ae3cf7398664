//! CSV out (RFC 4180), for people and for programs.

use super::{Table, TableColumn, Value};
use crate::guard::guard;
use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};
use std::borrow::Cow;
use std::io::{self, Write};

/// For whom a CSV file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// For people who open it in a spreadsheet: UTF-8 with byte order mark, the list separator and decimal mark of
    /// their language, texts guarded against being calculated (see [`guard()`](crate::guard())).
    Excel {
        /// What separates the cells: `;` or `,`; any ASCII character but a quotation mark or line end.
        separator: u8,
        /// What separates whole from fraction: `,` or `.`.
        decimal: char,
    },
    /// For programs: UTF-8 without mark, comma, decimal point, nothing changed.
    Data,
}

impl Profile {
    /// The [`Excel`](Self::Excel) profile of spreadsheets in this language (`de`, `en-GB`): where the comma is the
    /// decimal mark, the semicolon separates.
    #[must_use]
    pub fn excel_in(language: &str) -> Self {
        let primary = language.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("en") {
            Self::Excel {
                separator: b',',
                decimal: '.',
            }
        } else {
            Self::Excel {
                separator: b';',
                decimal: ',',
            }
        }
    }

    fn separator(self) -> u8 {
        match self {
            Self::Excel { separator, .. } => separator,
            Self::Data => b',',
        }
    }
}

/// A whole table as CSV: a line of titles, then the rows, each ending in CR LF; quotation marks only where RFC 4180
/// needs them.
///
/// Days are written `2019-02-01`, moments `2019-02-01T12:00:00`, truth values `true` and `false`; of a link its
/// text, or its address where it has none.
#[must_use]
pub fn write_csv(profile: Profile, table: &Table) -> Vec<u8> {
    let mut bytes = Vec::new();
    // A vector takes everything, so there is no error to tell of.
    let _ = write_whole(&mut bytes, profile, table);
    bytes
}

fn write_whole(out: impl Write, profile: Profile, table: &Table) -> io::Result<()> {
    let mut writer = CsvWriter::new(out, profile, &table.columns)?;
    for row in &table.rows {
        writer.write_row(row)?;
    }
    writer.finish().map(drop)
}

/// Writes CSV row by row, however many there are; see [`write_csv`] for its form.
pub struct CsvWriter<W: Write> {
    csv: Writer<W>,
    profile: Profile,
    width: usize,
}

impl<W: Write> CsvWriter<W> {
    /// Begins a file with the titles of its columns.
    ///
    /// # Errors
    /// When the output takes no more.
    pub fn new(mut out: W, profile: Profile, columns: &[TableColumn]) -> io::Result<Self> {
        if matches!(profile, Profile::Excel { .. }) {
            out.write_all(b"\xEF\xBB\xBF")?;
        }
        let mut csv = WriterBuilder::new()
            .delimiter(profile.separator())
            .quote_style(QuoteStyle::Necessary)
            .terminator(Terminator::CRLF)
            .flexible(true)
            .from_writer(out);
        let titles = columns.iter().map(|column| guarded(profile, &column.title));
        write_record(&mut csv, titles)?;
        Ok(Self {
            csv,
            profile,
            width: columns.len(),
        })
    }

    /// Writes a row; missing values are empty cells.
    ///
    /// # Errors
    /// When the output takes no more.
    pub fn write_row(&mut self, values: &[Value]) -> io::Result<()> {
        let profile = self.profile;
        let missing = self.width.saturating_sub(values.len());
        let cells = values
            .iter()
            .map(|value| cell(profile, value))
            .chain(std::iter::repeat_n(Cow::Borrowed(""), missing));
        write_record(&mut self.csv, cells)
    }

    /// Ends the file and gives back the output.
    ///
    /// # Errors
    /// When the output takes no more.
    pub fn finish(self) -> io::Result<W> {
        self.csv.into_inner().map_err(|error| {
            let kind = error.error().kind();
            io::Error::new(kind, "the end of the file could not be written")
        })
    }
}

fn write_record<'a, W: Write>(
    csv: &mut Writer<W>,
    cells: impl Iterator<Item = Cow<'a, str>>,
) -> io::Result<()> {
    for cell in cells {
        csv.write_field(cell.as_bytes()).map_err(io::Error::other)?;
    }
    csv.write_record(None::<&[u8]>).map_err(io::Error::other)
}

fn guarded(profile: Profile, text: &str) -> Cow<'_, str> {
    match profile {
        Profile::Excel { .. } => guard(text),
        Profile::Data => Cow::Borrowed(text),
    }
}

fn cell(profile: Profile, value: &Value) -> Cow<'_, str> {
    match value {
        Value::Empty => Cow::Borrowed(""),
        Value::Number(number) => match profile {
            Profile::Excel { decimal, .. } if decimal != '.' => Cow::Owned(
                number
                    .as_str()
                    .replace('.', decimal.encode_utf8(&mut [0; 4])),
            ),
            Profile::Excel { .. } | Profile::Data => Cow::Borrowed(number.as_str()),
        },
        Value::Date(date) => Cow::Owned(date.to_string()),
        Value::DateTime(moment) => Cow::Owned(moment.to_string()),
        Value::Bool(true) => Cow::Borrowed("true"),
        Value::Bool(false) => Cow::Borrowed("false"),
        Value::Link { text, url } if text.is_empty() => guarded(profile, url),
        Value::Text(text) | Value::Instant(text) | Value::Link { text, .. } => {
            guarded(profile, text)
        }
    }
}
