//! How wide a text will be, estimated from the widths of Fira Sans 600, which are never smaller than those of
//! the 400; rounded up, so that a text is rather a little narrower than foreseen. Used to keep labels apart
//! and inside the frame. What is deliberately not here: shaping, which only the browser can do.

use std::borrow::Cow;

/// A hyphen that shows only where a line ends.
const SOFT: char = '\u{AD}';

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

/// The text in at most `lines` lines of at most `max`, broken at spaces and after hyphens,
/// soft ones too; what does not find room is cut with an ellipsis. An empty text gives no line.
pub(super) fn wrap(text: &str, size: f64, max: f64, lines: usize) -> Vec<String> {
    let mut done: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if !line.is_empty() && width(&format!("{line}{}", piece.trim_end()), size) > max {
            if done.len() + 1 == lines {
                // What follows is cut, so a rest as long as a line is enough to show that there is more.
                line.push_str(piece);
                break;
            }
            done.push(fit(&hyphened(&line), size, max).into_owned());
            line.clear();
        }
        line.push_str(piece);
    }
    if !line.trim().is_empty() && done.len() < lines {
        done.push(fit(&hyphened(&line), size, max).into_owned());
    }
    done
}

/// The line as it is shown: a soft hyphen at its end becomes a hyphen, others go.
fn hyphened(line: &str) -> String {
    let end = if line.ends_with(SOFT) { "-" } else { "" };
    line.replace(SOFT, "") + end
}

/// The parts between which a line may be broken, each with the space or hyphen at its end.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.trim()
        .split_inclusive(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '/' | SOFT))
}

/// The width of one character in em, rounded up to the next of few steps.
fn advance(c: char) -> f64 {
    match c {
        '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{AD}' => 0.0,
        ' ' | '\u{A0}' | '.' | ',' | ':' | ';' | '\'' | '’' | '!' | '·' => 0.25,
        'i' | 'j' | 'l' | 'I' | 'J' | 'і' | 'ї' | 'ı' | 'í' | 'ł' | 'І' | 'Ј' => 0.31,
        '(' | ')' | '[' | ']' | 'f' => 0.36,
        'r' | 't' => 0.4,
        '-' | '\u{2011}' | '|' => 0.42,
        '"' | '„' | '“' | '”' | 'г' | 'т' | 'z' | 'c' | 's' | 'с' => 0.48,
        'v' | 'x' | 'y' | 'з' | 'у' | 'х' | 'э' | 'ь' | 'F' | 'L' | 'Г' | '/' => 0.53,
        'a' | 'e' | 'g' | 'k' | 'а' | 'в' | 'е' | 'к' | 'ч' | 'я' | 'ё' => 0.56,
        'E' | 'T' | 'S' | 'Z' | 'Е' | 'З' | 'Т' | 'Э' | '0'..='9' | '–' | '+' => 0.58,
        'm' => 0.87,
        'w' | 'ж' | 'ы' => 0.77,
        'ш' | 'щ' | 'ю' | 'M' | 'М' => 0.81,
        'ф' | 'W' | 'Ф' | 'Ы' => 0.86,
        'м' => 0.69,
        'a'..='z' | 'а'..='я' => 0.61,
        'Ж' | 'Ш' | 'Щ' | 'Ю' | 'Æ' | 'Œ' | 'æ' | 'œ' | '%' | '&' => 0.95,
        'A' | 'B' | 'C' | 'K' | 'P' | 'R' | 'V' | 'X' | 'Y' | 'А' | 'Б' | 'В' | 'Д' | 'К' | 'Р' => {
            0.63
        }
        'A'..='Z' | 'А'..='Я' => 0.71,
        '\u{C0}'..='\u{24F}' if c.is_lowercase() => 0.61,
        '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{52F}' | '…' => 0.75,
        '\u{250}'..='\u{10FF}' => 0.85,
        '@' => 1.05,
        _ => 1.1,
    }
}
