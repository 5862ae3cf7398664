//! ODF spreadsheets (ISO/IEC 26300, part 1, section 9), as a stream.
//!
//! The reader is our own: calamine 0.38 does not tell which cells are merged, and repeats cells as often as the
//! file claims before anybody can count. Equal neighbours are written once with a count; empty ones of any count
//! cost nothing here.

use super::super::grid::{Grid, Raw, RawRow};
use super::super::limits::Budget;
use super::super::{FileKind, ReadError};
use super::choose::{Listed, choose};
use super::merges::{self, Merge};
use super::ods_cell::{CellText, attribute, count_of, value};
use super::package::{Archive, damaged};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};

/// Reads the chosen sheet of a packed file whose parts are known to be within the limits.
pub(super) fn read(
    archive: &mut Archive<'_>,
    wanted: Option<&str>,
    budget: &mut Budget,
) -> Result<Grid, ReadError> {
    let is_locked = archive.by_name("META-INF/manifest.xml").is_ok_and(|part| {
        std::io::read_to_string(part).is_ok_and(|text| text.contains(":encryption-data"))
    });
    if is_locked {
        return Err(ReadError::PasswordProtected);
    }
    let content = archive.by_name("content.xml").map_err(damaged)?;
    let mut document = Document::new(BufReader::new(content));
    let (mut listed, mut grids) = (Vec::new(), Vec::new());
    while let Some(sheet) = document.next_table()? {
        // The first of the visible and of the hidden sheets that hold something is enough, unless one is wanted.
        let is_read = wanted.map_or_else(
            || !holds_something(&listed, &grids, sheet.is_visible),
            |wanted| wanted == sheet.name,
        );
        grids.push(document.cells(is_read, budget)?);
        listed.push(sheet);
    }
    choose(&listed, wanted, |name| {
        let index = listed.iter().position(|sheet| sheet.name == name);
        let grid = index.and_then(|index| grids.get_mut(index));
        Ok(grid.map_or_else(empty_grid, |grid| std::mem::replace(grid, empty_grid())))
    })
}

fn empty_grid() -> Grid {
    Grid::new(FileKind::Ods)
}

fn holds_something(listed: &[Listed], grids: &[Grid], is_visible: bool) -> bool {
    listed
        .iter()
        .zip(grids)
        .any(|(sheet, grid)| sheet.is_visible == is_visible && !grid.rows.is_empty())
}

/// The tables of a document, one after the other.
struct Document<R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    style: String,
    hiding_styles: BTreeSet<String>,
}

impl<R: BufRead> Document<R> {
    fn new(content: R) -> Self {
        let mut reader = Reader::from_reader(content);
        reader.config_mut().expand_empty_elements = true;
        Self {
            reader,
            buffer: Vec::new(),
            style: String::new(),
            hiding_styles: BTreeSet::new(),
        }
    }

    /// Goes on to the beginning of the next table.
    fn next_table(&mut self) -> Result<Option<Listed>, ReadError> {
        loop {
            self.buffer.clear();
            let event = self.reader.read_event_into(&mut self.buffer);
            match event.map_err(damaged)? {
                Event::Start(e) if e.name().as_ref() == "style:style" => {
                    self.style = attribute(&e, "style:name")?.unwrap_or_default();
                }
                Event::Start(e)
                    if e.name().as_ref() == "style:table-properties"
                        && attribute(&e, "table:display")?.as_deref() == Some("false") =>
                {
                    self.hiding_styles.insert(self.style.clone());
                }
                Event::Start(e) if e.name().as_ref() == "table:table" => {
                    let style = attribute(&e, "table:style-name")?.unwrap_or_default();
                    return Ok(Some(Listed {
                        name: attribute(&e, "table:name")?.unwrap_or_default(),
                        is_visible: !self.hiding_styles.contains(&style),
                    }));
                }
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    /// The cells of the table that has just begun; or only goes to its end.
    fn cells(&mut self, is_read: bool, budget: &mut Budget) -> Result<Grid, ReadError> {
        let mut table = Table::new(budget);
        let mut depth = 1_u32;
        while depth > 0 {
            self.buffer.clear();
            let event = self.reader.read_event_into(&mut self.buffer);
            match event.map_err(damaged)? {
                // A table can lie within a cell of another one; it is no part of the sheet.
                Event::Start(e) if e.name().as_ref() == "table:table" => depth += 1,
                Event::End(e) if e.name().as_ref() == "table:table" => depth -= 1,
                Event::Eof => return Err(damaged("a table does not end")),
                _ if depth > 1 || !is_read => {}
                Event::Start(e) => table.start(&e)?,
                Event::End(e) => table.end(e.name().as_ref())?,
                Event::Text(text) => table.text.push(&text.xml10_content()),
                Event::CData(text) => table.text.push(&text.xml10_content()),
                Event::GeneralRef(entity) => table.text.push_entity(&entity),
                _ => {}
            }
        }
        merges::fill(&mut table.grid, &table.merges)?;
        Ok(table.grid)
    }
}

/// A table while it is read.
struct Table<'a> {
    budget: &'a mut Budget,
    grid: Grid,
    merges: Vec<Merge>,
    /// The line of the row that is read, counted from 0, and how many lines are equal to it.
    line: u64,
    lines: u64,
    /// The column of the cell that is read, counted from 0, and how many columns are equal to it.
    column: u64,
    columns: u64,
    /// The cells of the row: first column, how many, value.
    row: Vec<(u64, u64, Raw)>,
    value: Raw,
    text: CellText,
}

impl<'a> Table<'a> {
    fn new(budget: &'a mut Budget) -> Self {
        Self {
            budget,
            grid: empty_grid(),
            merges: Vec::new(),
            line: 0,
            lines: 1,
            column: 0,
            columns: 1,
            row: Vec::new(),
            value: Raw::Empty,
            text: CellText::default(),
        }
    }

    fn start(&mut self, e: &BytesStart<'_>) -> Result<(), ReadError> {
        match e.name().as_ref() {
            "table:table-row" => {
                self.lines = count_of(e, "table:number-rows-repeated")?;
                self.column = 0;
                self.row.clear();
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.columns = count_of(e, "table:number-columns-repeated")?;
                self.take_merge(e)?;
                self.value = value(e)?;
                self.text = CellText::default();
            }
            name => self.text.start(name, e)?,
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), ReadError> {
        match name {
            "table:table-row" => return self.end_row(),
            "table:table-cell" | "table:covered-table-cell" => self.end_cell(),
            name => self.text.end(name),
        }
        Ok(())
    }

    fn take_merge(&mut self, e: &BytesStart<'_>) -> Result<(), ReadError> {
        let rows = count_of(e, "table:number-rows-spanned")?;
        let columns = count_of(e, "table:number-columns-spanned")?;
        let right = self.column.saturating_add(columns - 1);
        let merge = Merge {
            top: self.line,
            left: usize::try_from(self.column).map_err(damaged)?,
            bottom: self.line.saturating_add(rows - 1),
            right: usize::try_from(right).map_err(damaged)?,
        };
        if merge.is_proper() {
            self.merges.push(merge);
        }
        Ok(())
    }

    fn end_cell(&mut self) {
        let text = std::mem::take(&mut self.text).into_text();
        let raw = match std::mem::take(&mut self.value) {
            Raw::Text(told) if text.is_empty() => Raw::Text(told),
            Raw::Text(_) => Raw::Text(text),
            Raw::Error(_) => Raw::Error(text),
            value => value,
        };
        let is_empty = match &raw {
            Raw::Empty => true,
            Raw::Text(text) => text.is_empty(),
            _ => false,
        };
        if !is_empty {
            self.row.push((self.column, self.columns, raw));
        }
        self.column = self.column.saturating_add(self.columns);
    }

    fn end_row(&mut self) -> Result<(), ReadError> {
        let next = self.line.saturating_add(self.lines);
        if !self.row.is_empty() {
            for line in self.line..next {
                self.budget.take_row()?;
                let mut row = RawRow::new(line + 1);
                for (first, columns, raw) in &self.row {
                    for column in *first..first.saturating_add(*columns) {
                        let column = usize::try_from(column).map_err(damaged)?;
                        row.put(column, raw.clone(), self.budget)?;
                    }
                }
                self.grid.push(row);
            }
        }
        self.line = next;
        Ok(())
    }
}
