//! Words that say what kind of thing is looked for, when, or nothing much.

use crate::{Texts, analyser};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use towns::gazetteer::normalise;
use values::{Lang, Noun};

/// The kinds of things by the stems of the words that the texts of this room name for them.
static NOUNS: LazyLock<BTreeMap<(Lang, String), BTreeSet<Noun>>> = LazyLock::new(|| {
    let mut nouns: BTreeMap<(Lang, String), BTreeSet<Noun>> = BTreeMap::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang);
        let lists = [
            (Noun::Town, t.words_town()),
            (Noun::Partnership, t.words_partnership()),
            (Noun::Agreement, t.words_agreement()),
            (Noun::Commitment, t.words_commitment()),
            (Noun::Activity, t.words_activity()),
            (Noun::Series, t.words_series()),
            (Noun::Organisation, t.words_organisation()),
            (Noun::Fund, t.words_fund()),
            (Noun::Report, t.words_report()),
        ];
        for (noun, list) in lists {
            for word in list.split_whitespace() {
                let key = (lang, analyser::stem(word, lang));
                nouns.entry(key).or_default().insert(noun);
            }
        }
    }
    nouns
});

/// Words that stand in every second sentence of the five languages, and before years.
static STOP_WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let lists = Lang::ALL.map(|lang| Texts::new(lang).words_passed_over());
    lists
        .iter()
        .flat_map(|list| list.split_whitespace())
        .map(normalise)
        .collect()
});

/// The kinds of things that a word names in one of the languages.
pub(super) fn nouns(word: &str) -> BTreeSet<Noun> {
    let named = Lang::ALL
        .into_iter()
        .filter_map(|lang| NOUNS.get(&(lang, analyser::stem(word, lang))));
    named.flatten().copied().collect()
}

/// The year that a word is: four digits, from 1000 to 2999.
pub(super) fn year(word: &str) -> Option<i16> {
    let is_plain = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    let year = word.parse().ok().filter(|_| is_plain)?;
    (1000..3000).contains(&year).then_some(year)
}

/// Whether a word says nothing by itself.
pub(super) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.contains(&normalise(word))
}
