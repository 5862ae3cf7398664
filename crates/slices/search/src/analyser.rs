//! How texts become words: the same for both engines, for what is filed and for what is typed.
//!
//! Words by UAX #29, in NFKC and lower case, `ё` as `е`, without accents; beside each its stem by the language
//! of its text (Snowball). Names stand, too, in every spelling in which people type them: `Düsseldorf` as
//! `dusseldorf` and `duesseldorf`, `Новый Уренгой` as `novyj urengoj`, `nowy urengoi` and so on (see
//! `towns::gazetteer`). Turkish needs no rule of its own here: its dotless `ı` loses the difference with the
//! accents. What is deliberately not here: typing mistakes, see `typo`.

use snowball_stemmers_rs::{Algorithm, Stemmer};
use std::collections::BTreeSet;
use texts::locale;
use towns::gazetteer::{keys, normalise};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use values::{Lang, name_key};

/// The words of a text with their places in it, in bytes.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.unicode_word_indices()
}

/// What is filed for a word of a text: the word without accents, spelt out where it has an umlaut, and its
/// stem.
pub(crate) fn filed(word: &str, lang: Option<Lang>) -> BTreeSet<String> {
    let mut forms = BTreeSet::new();
    let is_cyrillic = has_cyrillic(word);
    if word.is_ascii() || is_cyrillic {
        push_parts(&mut forms, &normalise(word));
    } else {
        for key in keys(word) {
            push_parts(&mut forms, &key);
        }
    }
    if let Some(lang) = lang.filter(|lang| (*lang == Lang::Ru) == is_cyrillic) {
        push_parts(&mut forms, &stem(word, lang));
    }
    forms
}

/// What a typed word may stand in the index as: in every spelling, and by its stem in each language of its
/// script.
pub(crate) fn typed(word: &str) -> BTreeSet<String> {
    let mut forms = spellings(word);
    let is_cyrillic = has_cyrillic(word);
    for lang in Lang::ALL {
        if (lang == Lang::Ru) == is_cyrillic {
            push_parts(&mut forms, &stem(word, lang));
        }
    }
    forms
}

/// The words of a name in every spelling.
pub(crate) fn spellings(name: &str) -> BTreeSet<String> {
    let mut forms = BTreeSet::new();
    for key in name_keys(name) {
        push_parts(&mut forms, &key);
    }
    forms
}

/// A whole name in every spelling, each as one word that begins with `_`: `_nowy_urengoi`.
pub(crate) fn wholes(name: &str) -> BTreeSet<String> {
    name_keys(name)
        .into_iter()
        .map(|key| format!("_{}", key.replace(' ', "_")))
        .collect()
}

/// The keys of the gazetteer, and the Latin one for names in yet other scripts.
fn name_keys(name: &str) -> Vec<String> {
    let mut found = keys(name);
    let latin = name_key(name);
    if !latin.is_empty() && !found.contains(&latin) {
        found.push(latin);
    }
    found
}

/// The word's stem in a language, without accents.
pub(crate) fn stem(word: &str, lang: Lang) -> String {
    let composed: String = word.nfkc().collect();
    let lower = locale::lower(lang, &composed).replace('ё', "е");
    let algorithm = match lang {
        Lang::De => Algorithm::German,
        Lang::En => Algorithm::English,
        Lang::Fr => Algorithm::French,
        Lang::Pl => Algorithm::Polish,
        Lang::Ru => Algorithm::Russian,
    };
    normalise(&Stemmer::create(algorithm).stem(&lower))
}

fn has_cyrillic(word: &str) -> bool {
    word.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c))
}

/// A key may hold more than one word, as `d'Arc` does not but `U.S.A` does.
fn push_parts(forms: &mut BTreeSet<String>, key: &str) {
    forms.extend(
        key.split(' ')
            .filter(|part| !part.is_empty())
            .map(str::to_owned),
    );
}
