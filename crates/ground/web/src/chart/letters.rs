//! How wide a text will be, estimated from the widths of Fira Sans 600, which are never smaller than those of
//! the 400; rounded up, so that a text is rather a little narrower than foreseen. Used to keep labels apart
//! and inside the frame. What is deliberately not here: shaping, which only the browser can do.

use std::borrow::Cow;

/// The widest a text is expected to run at a font size, in the same unit as the size.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(advance).sum::<f64>() * size
}

/// The text, cut with an ellipsis where it would be wider than `max`.
pub(super) fn fit(text: &str, size: f64, max: f64) -> Cow<'_, str> {
    let text = text.trim();
    if width(text, size) <= max {
        return Cow::Borrowed(text);
    }
    let room = max - advance('…') * size;
    let mut used = 0.0;
    let mut cut = String::new();
    for c in text.chars() {
        used += advance(c) * size;
        if used > room {
            break;
        }
        cut.push(c);
    }
    let mut cut = cut.trim_end().to_owned();
    cut.push('…');
    Cow::Owned(cut)
}

/// The width of one character in em.
fn advance(c: char) -> f64 {
    match c {
        '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{AD}' => 0.0,
        ' ' | '\u{A0}' | '.' | ',' | ':' | ';' | '\'' | '’' | '!' | '·' => 0.25,
        'i' | 'j' | 'l' | 'I' | 'і' | 'ї' | 'ı' | 'í' | 'ł' => 0.32,
        '(' | ')' | '[' | ']' | '/' | 'J' | 'Ј' => 0.4,
        'f' | 't' | 'r' | '-' | '\u{2011}' | '|' | '"' | '„' | '“' | '”' => 0.45,
        'c' | 's' | 'z' | 'v' | 'x' | 'y' | 'k' | 'г' | 'з' | 'с' | 'т' | 'у' | 'х' | 'э' | 'к'
        | 'ь' => 0.54,
        'm' | 'ж' | 'ф' | 'ш' | 'щ' | 'ю' | 'ы' => 0.86,
        'w' | 'м' => 0.76,
        'a'..='z' | 'а'..='я' | '–' | '+' => 0.62,
        'M' | 'М' => 0.8,
        'W' | 'Ж' | 'Ф' | 'Ш' | 'Щ' | 'Ы' | 'Ю' | 'Æ' | 'Œ' | 'æ' | 'œ' | '%' | '&' => {
            0.95
        }
        '0'..='9' | 'E' | 'F' | 'L' | 'T' | 'S' | 'Z' | 'Г' | 'З' | 'Т' | 'С' | 'Е' | 'Э' => {
            0.58
        }
        'A'..='Z' | 'А'..='Я' => 0.7,
        '\u{C0}'..='\u{24F}' if c.is_lowercase() => 0.62,
        '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{52F}' | '…' => 0.75,
        '\u{250}'..='\u{10FF}' => 0.85,
        '@' => 1.05,
        _ => 1.1,
    }
}
