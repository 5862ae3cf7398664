//! A file as people's programs write it, read into rows of a register.
//!
//! Encoding, separator and header are found by the room `tables`; here the columns get their meaning, by their
//! heads, by what stands in them, or by a map.

use super::ImportError;
use super::headers;
use super::map::{Columns, Field, Map};
use super::rows::Places;
use jiff::civil::Date;
use tables::{HeaderChoice, ReadOptions, Sheet};
use values::Lang;

values::coded! {
    /// Which register a file is for.
    Subject {
        /// Towns, districts and regions: one a row.
        Towns = "towns",
        /// Partnerships: a town and its partner a row.
        Partnerships = "partnerships",
    }
}

db::stored_by_code!(Subject);

/// A file to be read: its name, as shown to people, and its bytes.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The name without folders.
    pub name: &'a str,
    /// The content.
    pub bytes: &'a [u8],
}

/// A file whose columns have a meaning.
pub struct File {
    /// Its name.
    pub name: String,
    /// Which register it is for.
    pub subject: Subject,
    /// The rows as they were read, with what was odd.
    pub sheet: Sheet,
    /// How the columns were read; given again it has the same effect.
    pub map: Map,
    pub(super) columns: Places,
}

impl File {
    /// Reads a file. Without a map, or with one that names no columns, the columns are found.
    ///
    /// # Errors
    /// [`ImportError::Read`] for what is no table, [`ImportError::Columns`] where the columns that are needed
    /// are not there.
    pub fn read(
        given: Given<'_>,
        subject: Subject,
        map: Option<Map>,
        today: Date,
    ) -> Result<Self, ImportError> {
        let mut map = map.unwrap_or_default();
        let mut options = ReadOptions {
            today: Some(today),
            sheet: map.sheet.clone(),
            encoding: map.encoding.clone(),
            separator: map.separator,
            ..ReadOptions::default()
        };
        options.header = match map.header {
            None => HeaderChoice::Find,
            Some(0) => HeaderChoice::Absent,
            Some(line) => HeaderChoice::Line(line),
        };
        let read = |options: &ReadOptions| tables::read(given.bytes, Some(given.name), options);
        let mut sheet = read(&options)?;
        if map.header.is_none() && sheet.columns.iter().any(|column| is_qid(&column.name)) {
            // A list of Q-ids without a header: its first row is a row.
            options.header = HeaderChoice::Absent;
            sheet = read(&options)?;
        }
        map.header = Some(sheet.header.line().unwrap_or(0));
        if !map.has_columns() {
            find_columns(&sheet, &mut map);
        }
        map.language = map.language.or_else(|| language_of(given.name));
        let columns = Places::new(&sheet, &map, subject)?;
        Ok(Self {
            name: given.name.to_owned(),
            subject,
            sheet,
            map,
            columns,
        })
    }

    /// The names of columns that nothing is read from.
    #[must_use]
    pub fn unread_columns(&self) -> Vec<&str> {
        let sides = [&self.map.town, &self.map.partner, &self.map.partnership];
        let is_read = |name: &str| {
            sides
                .iter()
                .any(|side| side.values().any(|own| own == name))
        };
        let names = self.sheet.columns.iter().map(|column| column.name.as_str());
        names.filter(|name| !is_read(name)).collect()
    }
}

/// Whether a text has the form of a Q-id of Wikidata.
pub(super) fn is_qid(text: &str) -> bool {
    let digits = text.strip_prefix('Q').unwrap_or_default();
    !digits.is_empty() && !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

fn find_columns(sheet: &Sheet, map: &mut Map) {
    let holds_qids = |name: &str| {
        sheet.column(name).is_some_and(|column| {
            !column.samples.is_empty() && column.samples.iter().all(|text| is_qid(text))
        })
    };
    if sheet.header.line().is_some() {
        let heads: Vec<&str> = sheet
            .columns
            .iter()
            .map(|column| column.name.as_str())
            .collect();
        headers::propose(&heads, map);
        for side in [&mut map.town, &mut map.partner] {
            let name = side.get(Field::Name.code()).cloned();
            if let Some(name) = name.filter(|name| holds_qids(name)) {
                side.remove(Field::Name.code());
                side.insert(Field::Wikidata.code().to_owned(), name);
            }
        }
    } else {
        find_without_heads(sheet, map, holds_qids);
    }
    if map.directed.is_none() && is_only_qid(&map.town) && is_only_qid(&map.partner) {
        map.directed = Some(true);
    }
}

/// Two columns of Q-ids are a town and its partner; one of Q-ids and one of texts a town with its name.
fn find_without_heads(sheet: &Sheet, map: &mut Map, holds_qids: impl Fn(&str) -> bool) {
    let names: Vec<&str> = sheet
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    let [first, second] = names.as_slice() else {
        return;
    };
    if !holds_qids(first) {
        return;
    }
    map.town
        .insert(Field::Wikidata.code().to_owned(), (*first).to_owned());
    if holds_qids(second) {
        map.partner
            .insert(Field::Wikidata.code().to_owned(), (*second).to_owned());
    } else {
        map.town
            .insert(Field::Name.code().to_owned(), (*second).to_owned());
    }
}

fn is_only_qid(columns: &Columns) -> bool {
    columns.len() == 1 && columns.contains_key(Field::Wikidata.code())
}

/// The language that a file's name ends in: `names_de.tsv`.
fn language_of(file_name: &str) -> Option<String> {
    let (stem, _) = file_name.rsplit_once('.')?;
    let (_, last) = stem.rsplit_once(['_', '-'])?;
    last.parse::<Lang>().ok().map(|lang| lang.code().to_owned())
}
