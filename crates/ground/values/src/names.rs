//! How names are kept and compared.

use unicode_normalization::UnicodeNormalization;

/// The text in Unicode normalisation form C, in which everything is stored (UAX #15).
#[must_use]
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// The key by which names are compared without regard to case, accents, script and punctuation:
/// lower-case ASCII words parted by single spaces. `Düsseldorf`, `DUSSELDORF` and `Дюссельдорф` are
/// near each other, though not equal: the key romanises, it does not translate.
#[must_use]
pub fn name_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for c in deunicode::deunicode(&nfc(name)).chars() {
        if c.is_ascii_alphanumeric() {
            key.push(c.to_ascii_lowercase());
        } else if c != '\'' && c != '`' && !key.ends_with(' ') && !key.is_empty() {
            key.push(' ');
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// The end, itself outside, of the range of all slugs and [`name_key`]s that begin like this one.
#[must_use]
pub fn end_of_range(start: &str) -> String {
    // Behind every character that slugs and keys are made of.
    format!("{start}\u{7f}")
}
