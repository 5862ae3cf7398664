//! Cells without what nobody sees.
//!
//! White space at the ends goes, a non-breaking or other wide space inside becomes a space, zero-width signs,
//! direction marks, byte order marks and controls go, and letters are composed (NFC, UAX 15). What a cell looked
//! like before is kept beside it.

use crate::guard::is_unseen;
use std::borrow::Cow;
use std::collections::BTreeSet;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A text that was cleaned, and what was odd about it.
pub(crate) struct Cleaned<'a> {
    pub(crate) text: Cow<'a, str>,
    /// Plain spaces, tabs or line ends stood at an end.
    pub(crate) trimmed: bool,
    /// The invisible characters that went or became a space, each once.
    pub(crate) invisible: BTreeSet<char>,
    /// Letters and their accents stood apart.
    pub(crate) composed: bool,
}

/// A text without invisible characters, trimmed and in NFC: what the cleaning of a cell comes to. Doing it
/// twice changes nothing.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    cleaned(text).text
}

pub(crate) fn cleaned(text: &str) -> Cleaned<'_> {
    if is_plain_ascii(text) {
        let trimmed = text.trim_ascii();
        return Cleaned {
            text: Cow::Borrowed(trimmed),
            trimmed: trimmed.len() != text.len(),
            invisible: BTreeSet::new(),
            composed: false,
        };
    }
    let mut invisible = BTreeSet::new();
    let seen = seen(text, &mut invisible);
    let composed = !is_nfc(&seen);
    let seen = if composed {
        Cow::Owned(seen.nfc().collect())
    } else {
        seen
    };
    let (seen, joined) = trim(seen);
    invisible.extend(joined);
    let plain = |c: char| matches!(c, ' ' | '\t' | '\r' | '\n');
    Cleaned {
        text: seen,
        trimmed: text.starts_with(plain) || text.ends_with(plain),
        invisible,
        composed,
    }
}

fn is_plain_ascii(text: &str) -> bool {
    text.bytes()
        .all(|b| matches!(b, b' '..=b'~' | b'\t' | b'\n' | b'\r'))
}

/// Drops what cannot be seen and makes every odd space a plain one. Joiners (U+200C, U+200D) stay for now: inside
/// a word they change how letters look.
fn seen<'a>(text: &'a str, invisible: &mut BTreeSet<char>) -> Cow<'a, str> {
    let is_odd_space = |c: char| c.is_whitespace() && !matches!(c, ' ' | '\t' | '\n' | '\r');
    let goes =
        |c: char| is_unseen(c) && !c.is_whitespace() && !matches!(c, '\u{200C}' | '\u{200D}');
    if !text.chars().any(|c| is_odd_space(c) || goes(c)) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        if is_odd_space(c) {
            invisible.insert(c);
            kept.push(' ');
        } else if goes(c) {
            invisible.insert(c);
        } else {
            kept.push(c);
        }
    }
    Cow::Owned(kept)
}

/// Trims white space and joiners at the ends, and says which joiners.
fn trim(text: Cow<'_, str>) -> (Cow<'_, str>, Vec<char>) {
    let edge = |c: char| c.is_whitespace() || matches!(c, '\u{200C}' | '\u{200D}');
    let kept = text.trim_matches(edge);
    if kept.len() == text.len() {
        return (text, Vec::new());
    }
    let start = text.len() - text.trim_start_matches(edge).len();
    let ends = [
        text.get(..start).unwrap_or_default(),
        text.get(start + kept.len()..).unwrap_or_default(),
    ];
    let joined = ends
        .iter()
        .flat_map(|end| end.chars())
        .filter(|c| !c.is_whitespace())
        .collect();
    let trimmed = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_matches(edge)),
        Cow::Owned(ref text) => Cow::Owned(text.trim_matches(edge).to_owned()),
    };
    (trimmed, joined)
}
