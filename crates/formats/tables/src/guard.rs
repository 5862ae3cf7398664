//! The apostrophe that keeps a spreadsheet from calculating a text.
//!
//! A spreadsheet that opens a CSV file takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and some
//! skip white space before it (OWASP, "CSV Injection"). In files meant for spreadsheets such a text gets one
//! apostrophe in front. Reading takes exactly this one away again: [`unguard`] undoes [`guard`] for every text,
//! also for a text that had an apostrophe of its own.

use std::borrow::Cow;

/// Puts an apostrophe before a text that a spreadsheet could take for a formula; other texts stay as they are.
///
/// Looked at is the first character that can be seen: white space and invisible characters before it do not
/// hide it, nor does the full-width or small form of the sign. A text that begins with a tab or a line end is
/// guarded whatever follows. A text in which apostrophes stand before such a sign gets one more, so that
/// reading gives back the ones it had.
#[must_use]
pub fn guard(text: &str) -> Cow<'_, str> {
    if is_risky(text.trim_start_matches('\'')) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text without the apostrophe that [`guard`] put before it, or `None` if there is none.
#[must_use]
pub fn unguard(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('\'')?;
    is_risky(rest.trim_start_matches('\'')).then_some(rest)
}

fn is_risky(text: &str) -> bool {
    if text.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let seen = text.trim_start_matches(|c: char| c.is_whitespace() || is_unseen(c));
    seen.starts_with(is_formula_sign)
}

/// `= + - @` and their full-width (U+FF0B …) and small forms (U+FE62 …), which some programs fold into them.
fn is_formula_sign(c: char) -> bool {
    matches!(
        c,
        '=' | '+'
            | '-'
            | '@'
            | '\u{FF1D}'
            | '\u{FF0B}'
            | '\u{FF0D}'
            | '\u{FF20}'
            | '\u{FE66}'
            | '\u{FE62}'
            | '\u{FE63}'
            | '\u{FE6B}'
    )
}

/// Characters without a shape of their own: controls, zero-width signs, direction marks, byte order marks.
pub(crate) fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        )
}
