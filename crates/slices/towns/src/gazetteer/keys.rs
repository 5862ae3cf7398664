//! The keys by which names are compared: the same when a name is filed and when it is typed.
//!
//! This file is also compiled into the build script, which files every name of the gazetteer under the
//! keys that [`keys`] gives. What is deliberately not here: typing errors (see `find`) and what a
//! bracket in a name means (see `place_name`).

use super::cyrillic;
use unicode_normalization::UnicodeNormalization;

/// The first key of a name: lower-case words of its own script, without accents, parted by single spaces.
///
/// `Łódź`, `LODZ` and `lodz` give `lodz`; `Gießen` gives `giessen`; `Нововоронёж-1` gives `нововоронеж 1`.
/// Decomposition (UAX #15) alone does not fold `ł ø đ ı æ ß`, so these stand in a table. Apostrophes
/// vanish, every other mark of punctuation parts words. The key is empty if nothing can be read.
#[must_use]
pub fn normalise(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for c in name.nfkd().flat_map(char::to_lowercase).nfkd() {
        if is_accent(c) || is_apostrophe(c) {
            continue;
        }
        match letters_of(c) {
            Some(letters) => key.push_str(letters),
            None if c.is_alphanumeric() => key.push(c),
            None if key.ends_with(' ') || key.is_empty() => {}
            None => key.push(' '),
        }
    }
    key.truncate(key.trim_end().len());
    key.nfc().collect()
}

/// Every key of a name, the one of [`normalise`] first, none twice.
///
/// Further keys spell `ä ö ü ø å` with two letters, as people do without the right keyboard (`malmoe`,
/// `aarhus`), and write Cyrillic in Latin letters by each of the usual schemes (`novyj urengoj` and
/// `novyy urengoy`). Two names are the same but for spelling if they share a key.
#[must_use]
pub fn keys(name: &str) -> Vec<String> {
    let mut found = vec![normalise(name)];
    let spelt_out = normalise(&with_two_letters(name));
    if !found.contains(&spelt_out) {
        found.push(spelt_out);
    }
    for latin in cyrillic::romanisations(name) {
        let key = normalise(&latin);
        if !found.contains(&key) {
            found.push(key);
        }
    }
    found.retain(|key| !key.is_empty());
    found
}

/// Marks that change a letter without making another one: general diacritics, Hebrew and Arabic points.
/// Japanese voicing marks are none: they make another syllable.
fn is_accent(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Apostrophes, primes and accents that are typed in their place.
fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`'
            | '´'
            | '’'
            | '‘'
            | 'ʼ'
            | 'ʹ'
            | 'ʻ'
            | 'ʽ'
            | '′'
            | '″'
            | '"'
            | '“'
            | '”'
            | '„'
    )
}

/// Letters that have no decomposition, by the ASCII letters that people type for them.
fn letters_of(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' | 'ɖ' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ŧ' => "t",
        'ə' => "a",
        'ґ' => "г",
        _ => return None,
    })
}

/// The name with its German and Scandinavian vowels spelt out; composed first, so that marks are seen.
fn with_two_letters(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 4);
    for c in name.nfc() {
        match c {
            'ä' | 'Ä' => text.push_str("ae"),
            'ö' | 'Ö' | 'ø' | 'Ø' => text.push_str("oe"),
            'ü' | 'Ü' => text.push_str("ue"),
            'å' | 'Å' => text.push_str("aa"),
            other => text.push(other),
        }
    }
    text
}
