//! From bytes to text.
//!
//! A byte order mark settles it; without one, bytes that are valid UTF-8 are UTF-8 (other encodings hardly ever
//! are by chance), and texts full of zero bytes are UTF-16. Only what is left is guessed, from the letters.

use super::super::{Finding, FindingCode, ReadError};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// A decoded text.
pub(super) struct Decoded<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) encoding: &'static Encoding,
    /// A mark at the start said so.
    pub(super) marked: bool,
    pub(super) findings: Vec<Finding>,
}

/// How many bytes the guess looks at: enough for any list of names, and the same time for any file.
const GUESSED_FROM: usize = 1 << 20;

/// Decodes a text file, in the encoding of this label if one is told. A byte order mark is no part of the text
/// (Unicode, section 23.8).
pub(super) fn decode<'a>(bytes: &'a [u8], label: Option<&str>) -> Result<Decoded<'a>, ReadError> {
    let mut findings = Vec::new();
    let mark = Encoding::for_bom(bytes);
    let encoding = match (label, mark) {
        (_, Some((encoding, _))) => encoding,
        (Some(label), None) => Encoding::for_label(label.as_bytes())
            .ok_or_else(|| ReadError::NoSuchEncoding(label.to_owned()))?,
        (None, None) => {
            let (encoding, is_certain) = guess(bytes);
            if !is_certain {
                findings.push(Finding::of_file(
                    FindingCode::EncodingGuessed,
                    name(encoding),
                ));
            }
            encoding
        }
    };
    let body = bytes
        .get(mark.map_or(0, |(_, length)| length)..)
        .unwrap_or_default();
    let (text, had_errors) = encoding.decode_without_bom_handling(body);
    if had_errors {
        let count = text.matches(char::REPLACEMENT_CHARACTER).count();
        findings.push(Finding::of_file(
            FindingCode::UndecodableBytes,
            count.to_string(),
        ));
    }
    Ok(Decoded {
        text,
        encoding,
        marked: mark.is_some(),
        findings,
    })
}

/// The name of an encoding in small letters, as the WHATWG labels are.
pub(super) fn name(encoding: &'static Encoding) -> &'static str {
    // `windows-1252` is written so already; only these come in capitals, and the standard compares without case.
    match encoding.name() {
        "UTF-8" => "utf-8",
        "UTF-16LE" => "utf-16le",
        "UTF-16BE" => "utf-16be",
        "KOI8-R" => "koi8-r",
        "KOI8-U" => "koi8-u",
        other => other,
    }
}

fn guess(bytes: &[u8]) -> (&'static Encoding, bool) {
    if let Some(encoding) = guess_utf16(bytes) {
        return (encoding, false);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (UTF_8, true);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let start = bytes.get(..GUESSED_FROM).unwrap_or(bytes);
    detector.feed(start, start.len() == bytes.len());
    (detector.guess(None, Utf8Detection::Deny), false)
}

/// UTF-16 without a mark: separators and line ends alone put a zero byte into most lines, always on one side.
fn guess_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..4096).unwrap_or(bytes);
    let pairs = start.chunks_exact(2);
    let (count, mut first, mut second) = (pairs.len(), 0, 0);
    for pair in pairs {
        match pair {
            [0, b] if *b != 0 => first += 1,
            [a, 0] if *a != 0 => second += 1,
            _ => {}
        }
    }
    let many = count.div_ceil(5).max(1);
    match (first, second) {
        (0, second) if second >= many => Some(UTF_16LE),
        (first, 0) if first >= many => Some(UTF_16BE),
        _ => None,
    }
}
