//! The pseudo-language: every text at least 40 % longer and full of accents, to find what is cut off, what
//! breaks, and what was never made a message.

use std::sync::atomic::{AtomicBool, Ordering};

static PSEUDO: AtomicBool = AtomicBool::new(false);

/// From now on every `Texts::new` of this process speaks the pseudo-language. For layout tests only; there is
/// no way back.
pub fn speak_pseudo() {
    PSEUDO.store(true, Ordering::Relaxed);
}

/// Whether [`speak_pseudo`] was called.
#[must_use]
pub fn is_pseudo() -> bool {
    PSEUDO.load(Ordering::Relaxed)
}

/// Vowels, each with what follows it: an accent shows whether lines are high enough.
const VOWELS: &[(char, &str)] = &[
    ('a', "â"),
    ('e', "ê"),
    ('i', "î"),
    ('o', "ô"),
    ('u', "û"),
    ('y', "ŷ"),
    ('ä', "ä"),
    ('ö', "ö"),
    ('ü', "ü"),
    ('à', "à"),
    ('â', "â"),
    ('é', "é"),
    ('è', "è"),
    ('ê', "ê"),
    ('î', "î"),
    ('ô', "ô"),
    ('û', "û"),
    ('ù', "ù"),
    ('ą', "ą"),
    ('ę', "ę"),
    ('ó', "ó"),
    ('а', "а\u{301}"),
    ('е', "е\u{301}"),
    ('ё', "ё"),
    ('и', "й"),
    ('о', "о\u{301}"),
    ('у', "ў"),
    ('ы', "ы"),
    ('э', "э"),
    ('ю', "ю"),
    ('я', "я"),
];

/// `⟦Toôwns⟧`: vowels doubled and accented, and a tail where that is not yet 40 % more. Space at either end
/// stays outside, and what has no letter stays as it is.
pub(crate) fn lengthen(words: &str) -> String {
    let core = words.trim();
    if !core.chars().any(char::is_alphabetic) {
        return words.to_owned();
    }
    let start = words.len() - words.trim_start().len();
    let (before, after) = (words.get(..start), words.get(start + core.len()..));
    let mut out = format!("{}⟦", before.unwrap_or_default());
    let mut length = 2;
    for c in core.chars() {
        out.push(c);
        length += 1;
        let small = c.to_lowercase().next().unwrap_or(c);
        if let Some((_, second)) = VOWELS.iter().find(|(vowel, _)| *vowel == small) {
            out.push_str(second);
            length += 1;
        }
    }
    let wanted = (core.chars().count() * 7).div_ceil(5);
    out.extend(std::iter::repeat_n('~', wanted.saturating_sub(length)));
    out.push('⟧');
    out.push_str(after.unwrap_or_default());
    out
}
