//! What generated methods call; nothing else should.

use crate::pseudo::lengthen;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};
use values::{Arg, Lang};

/// A whole message that is words only.
#[inline]
#[must_use]
pub fn plain(is_pseudo: bool, words: &'static str) -> &'static str {
    if is_pseudo { kept(words) } else { words }
}

/// Adds words to a message.
#[inline]
pub fn say(out: &mut String, is_pseudo: bool, words: &str) {
    if is_pseudo {
        out.push_str(&lengthen(words));
    } else {
        out.push_str(words);
    }
}

/// The lengthened words, made once: there are only so many messages, so what is kept has an end.
fn kept(words: &'static str) -> &'static str {
    static KEPT: LazyLock<RwLock<HashMap<&str, &str>>> = LazyLock::new(RwLock::default);
    let found = KEPT
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(words)
        .copied();
    found.unwrap_or_else(|| {
        let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
        *kept.entry(words).or_insert_with(|| lengthen(words).leak())
    })
}

/// The text argument with this name, for messages asked for by key; a number is written out.
#[must_use]
pub fn text_arg<'a>(lang: Lang, args: &'a [(&str, Arg)], name: &str) -> Cow<'a, str> {
    match args.iter().find(|(n, _)| *n == name) {
        Some((_, Arg::Text(text))) => Cow::Borrowed(text),
        Some((_, Arg::Number(number))) => Cow::Owned(crate::locale::number(lang, *number)),
        None => Cow::Borrowed(""),
    }
}

/// The number argument with this name, for messages asked for by key; a text of digits is one, too.
#[must_use]
pub fn number_arg(args: &[(&str, Arg)], name: &str) -> i64 {
    match args.iter().find(|(n, _)| *n == name) {
        Some((_, Arg::Number(number))) => *number,
        Some((_, Arg::Text(text))) => text.parse().unwrap_or(0),
        None => 0,
    }
}
