//! The parts packed into a workbook, unpacked once to see how much they are.
//!
//! What a part claims to come to is not believed: it is unpacked and counted, and beyond the limit the file is
//! refused. Only then does a reader see it.

use super::super::limits::{Limits, count, within};
use super::super::{Excess, ReadError};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Parts other than sheets, strings and contents are small; a great one would only cost memory.
const GREAT_PART: u64 = 8 << 20;
const PARTS: usize = 10_000;

pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// What is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packed {
    Xlsx,
    Ods,
}

/// Opens a packed file whose parts all together stay within the limits.
pub(super) fn open<'a>(
    bytes: &'a [u8],
    limits: &Limits,
) -> Result<(Archive<'a>, Packed), ReadError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    within(count(archive.len()), count(PARTS), Excess::Parts)?;
    let mut left = limits.unpacked;
    let mut names = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.to_lowercase();
        let limit = if is_great(&name) {
            limits.unpacked
        } else {
            limits.unpacked.min(GREAT_PART)
        };
        let allowed = left.min(limit);
        let unpacked = std::io::copy(&mut part.by_ref().take(allowed + 1), &mut std::io::sink())
            .map_err(damaged)?;
        if unpacked > allowed {
            return Err(ReadError::TooLarge {
                what: Excess::UnpackedBytes,
                limit,
            });
        }
        left -= unpacked;
        names.push(name);
    }
    let packed = told_apart(&mut archive, &names)?;
    if packed == Packed::Xlsx {
        check_shared_strings(&mut archive, &names)?;
    }
    Ok((archive, packed))
}

fn is_great(path: &str) -> bool {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_content = matches!(name, "sharedstrings.xml" | "content.xml") || name.contains("sheet");
    is_content || path.contains("media/") || path.contains("pictures/")
}

fn told_apart(archive: &mut Archive<'_>, names: &[String]) -> Result<Packed, ReadError> {
    let has = |end: &str| names.iter().any(|name| name.ends_with(end));
    if has("xl/workbook.xml") || (has("_rels/.rels") && has("workbook.xml")) {
        return Ok(Packed::Xlsx);
    }
    if has("xl/workbook.bin") {
        return Err(ReadError::NotATable("binary workbook (xlsb)"));
    }
    if names.iter().any(|name| name == "word/document.xml") {
        return Err(ReadError::NotATable("text document (docx)"));
    }
    let mut mime = String::new();
    if let Ok(part) = archive.by_name("mimetype") {
        part.take(200).read_to_string(&mut mime).map_err(damaged)?;
    }
    match mime.trim() {
        "application/vnd.oasis.opendocument.spreadsheet"
        | "application/vnd.oasis.opendocument.spreadsheet-template" => Ok(Packed::Ods),
        other if other.starts_with("application/vnd.oasis.opendocument") => Err(
            ReadError::NotATable("OpenDocument file without a spreadsheet"),
        ),
        _ => Err(ReadError::NotATable("zip archive")),
    }
}

/// The table of shared strings says how many it holds, and room is made for as many before they are read. More
/// than its bytes can hold is a lie.
fn check_shared_strings(archive: &mut Archive<'_>, names: &[String]) -> Result<(), ReadError> {
    for (index, name) in names.iter().enumerate() {
        if !name.ends_with("sharedstrings.xml") {
            continue;
        }
        let part = archive.by_index(index).map_err(damaged)?;
        let size = part.size();
        let mut reader = Reader::from_reader(std::io::BufReader::new(part.take(64 << 10)));
        let mut buffer = Vec::new();
        let claimed = loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Start(e) | Event::Empty(e)) if e.local_name().as_ref() == "sst" => {
                    let claimed = e.try_get_attribute("uniqueCount").map_err(damaged)?;
                    break claimed.and_then(|claimed| claimed.value.parse::<u64>().ok());
                }
                Ok(Event::Eof) | Err(_) => break None,
                Ok(_) => {}
            }
        };
        if claimed.is_some_and(|claimed| claimed > size) {
            return Err(ReadError::Damaged(
                "more strings are claimed than there are".to_owned(),
            ));
        }
    }
    Ok(())
}

pub(super) fn damaged(error: impl std::fmt::Display) -> ReadError {
    ReadError::Damaged(error.to_string())
}
