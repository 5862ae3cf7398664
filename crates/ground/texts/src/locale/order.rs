//! The order of words.

use super::{by_lang, icu_locale};
use icu::casemap::CaseMapper;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::Locale;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use values::Lang;

by_lang!(COLLATOR: Option<CollatorBorrowed<'static>> =
    |lang| Collator::try_new(icu_locale(lang).into(), CollatorOptions::default()).ok());

/// Bytes that sort as the language sorts (UTS #10 with CLDR's rules).
#[must_use]
pub fn sort_key(lang: Lang, text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    match COLLATOR.get(lang) {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
        }
        None => key.extend_from_slice(text.as_bytes()),
    }
    key
}

/// The order of two words in any language by its tag; an unknown language sorts by CLDR's root.
#[must_use]
pub fn compare_in(tag: &str, a: &str, b: &str) -> Ordering {
    match collator_in(tag) {
        Some(collator) => collator.compare(a, b),
        None => a.cmp(b),
    }
}

/// The order of languages that the interface does not speak. Tags come from outside, so only so many are kept.
fn collator_in(tag: &str) -> Option<Arc<CollatorBorrowed<'static>>> {
    static KEPT: LazyLock<RwLock<HashMap<String, Arc<CollatorBorrowed<'static>>>>> =
        LazyLock::new(RwLock::default);
    let kept = KEPT.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(collator) = kept.get(tag) {
        return Some(Arc::clone(collator));
    }
    let has_room = kept.len() < 64;
    drop(kept);
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let made = Arc::new(Collator::try_new(locale.into(), CollatorOptions::default()).ok()?);
    if has_room {
        let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
        kept.insert(tag.to_owned(), Arc::clone(&made));
    }
    Some(made)
}

/// Lower case as the language has it.
#[must_use]
pub fn lower(lang: Lang, text: &str) -> String {
    CaseMapper::new()
        .lowercase_to_string(text, &icu_locale(lang).id)
        .into_owned()
}
