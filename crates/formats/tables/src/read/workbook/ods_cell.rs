//! One cell of an ODF spreadsheet: its value (19.385 and following) and its paragraphs.

use super::super::ReadError;
use super::super::grid::Raw;
use super::package::damaged;
use super::values::day_or_moment;
use crate::Decimal;
use jiff::SignedDuration;
use jiff::civil::Time;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart};

/// The longest text of a cell; a longer run of spaces is a lie.
const LONGEST: usize = 32_767;

/// An attribute of an element, with its entities resolved.
pub(super) fn attribute(e: &BytesStart<'_>, name: &str) -> Result<Option<String>, ReadError> {
    let Some(attribute) = e.try_get_attribute(name).map_err(damaged)? else {
        return Ok(None);
    };
    let value = attribute
        .normalized_value(XmlVersion::Implicit1_0)
        .map_err(damaged)?;
    Ok(Some(value.into_owned()))
}

/// A count of at least 1, which is meant where nothing is written.
pub(super) fn count_of(e: &BytesStart<'_>, name: &str) -> Result<u64, ReadError> {
    match attribute(e, name)? {
        Some(count) => Ok(count.parse::<u64>().map_err(damaged)?.max(1)),
        None => Ok(1),
    }
}

/// The value of a cell. A text whose content is in its paragraphs comes as an empty one.
pub(super) fn value(e: &BytesStart<'_>) -> Result<Raw, ReadError> {
    if attribute(e, "calcext:value-type")?.as_deref() == Some("error") {
        return Ok(Raw::Error(String::new()));
    }
    let text = |name: &str| attribute(e, name).map(Option::unwrap_or_default);
    Ok(match attribute(e, "office:value-type")?.as_deref() {
        Some("float" | "percentage" | "currency") => number(text("office:value")?),
        Some("boolean") => Raw::Bool(text("office:boolean-value")? == "true"),
        Some("date") => day_or_moment(text("office:date-value")?),
        Some("time") => time(text("office:time-value")?),
        Some(_) => Raw::Text(text("office:string-value")?),
        None if attribute(e, "table:formula")?.is_some() => Raw::Uncalculated,
        None => Raw::Empty,
    })
}

fn number(text: String) -> Raw {
    let number = text.parse().ok().and_then(Decimal::from_spreadsheet);
    number.map_or(Raw::Text(text), Raw::Number)
}

/// A length of time in ISO 8601, `PT12H30M00S`; within a day it is a time of day.
fn time(text: String) -> Raw {
    let Ok(length) = text.parse::<SignedDuration>() else {
        return Raw::Text(text);
    };
    let seconds = length.as_secs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let time = i8::try_from(hours).ok().and_then(|hour| {
        let (minute, second) = (i8::try_from(minutes).ok()?, i8::try_from(seconds).ok()?);
        Time::new(hour, minute, second, 0).ok()
    });
    time.map_or_else(
        || Raw::Text(format!("{hours}:{minutes:02}:{seconds:02}")),
        Raw::Time,
    )
}

/// The paragraphs of a cell while they are read; remarks attached to it are left out.
#[derive(Default)]
pub(super) struct CellText {
    text: String,
    paragraphs: u32,
    /// Within how many paragraphs and remarks the reader is.
    in_paragraph: u32,
    in_remark: u32,
}

impl CellText {
    pub(super) fn start(&mut self, name: &str, e: &BytesStart<'_>) -> Result<(), ReadError> {
        match name {
            "office:annotation" => self.in_remark += 1,
            _ if self.in_remark > 0 => {}
            "text:p" | "text:h" => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs += 1;
                self.in_paragraph += 1;
            }
            "text:s" => {
                let spaces = usize::try_from(count_of(e, "text:c")?).unwrap_or(LONGEST);
                self.text
                    .extend(std::iter::repeat_n(' ', spaces.min(LONGEST)));
            }
            "text:tab" => self.text.push('\t'),
            "text:line-break" => self.text.push('\n'),
            _ => {}
        }
        Ok(())
    }

    pub(super) fn end(&mut self, name: &str) {
        match name {
            "office:annotation" => self.in_remark = self.in_remark.saturating_sub(1),
            "text:p" | "text:h" if self.in_remark == 0 => {
                self.in_paragraph = self.in_paragraph.saturating_sub(1);
            }
            _ => {}
        }
    }

    /// Adds text; between paragraphs there is only the indentation of the file.
    pub(super) fn push(&mut self, text: &str) {
        if self.in_paragraph > 0 && self.in_remark == 0 {
            self.text.push_str(text);
        }
    }

    /// Adds the character of an entity. Others than those of XML itself are unknown and stay as written.
    pub(super) fn push_entity(&mut self, entity: &BytesRef<'_>) {
        if let Ok(Some(character)) = entity.resolve_char_ref() {
            self.push(character.encode_utf8(&mut [0; 4]));
            return;
        }
        let name = entity.xml10_content();
        match quick_xml::escape::resolve_xml_entity(&name) {
            Some(text) => self.push(text),
            None => self.push(&format!("&{name};")),
        }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}
