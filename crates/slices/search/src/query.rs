//! What a typed line asks for.
//!
//! Words of names and texts must all occur; years and words for kinds of things (“Partnerstädte”, “соглашение”)
//! only bring what fits them to the front, unless nothing else was typed. Nothing that was typed ever reaches
//! the engines but as letters and digits, so there are no operators to get wrong.

mod soft;

use crate::model::Reach;
use crate::{analyser, typo};
use db::full_text::Wanted;
use std::collections::BTreeSet;
use values::Noun;

/// So many characters of a line are read; nobody types more on purpose.
const LONGEST: usize = 200;
/// So many words of a line are asked for.
const MOST_WORDS: usize = 12;
/// So many likely words are asked for in the place of a mistyped one.
const MOST_INSTEAD: usize = 6;

/// So many mended names are tried as whole ones.
const MOST_WHOLES: usize = 40;

/// A line, understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    /// The line without what cannot be seen.
    pub(crate) line: String,
    /// The words that must occur.
    pub(crate) words: Vec<Word>,
    /// Years that are named.
    pub(crate) years: Vec<i16>,
    /// Kinds of things that are named.
    pub(crate) nouns: BTreeSet<Noun>,
    /// The words together as a whole name, in every spelling.
    wholes: BTreeSet<String>,
}

/// A word that must occur.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// As it was typed.
    pub(crate) typed: String,
    /// As it may stand in the index.
    pub(crate) forms: BTreeSet<String>,
    /// How a word of a name may begin with it.
    pub(crate) starts: BTreeSet<String>,
    /// Words of names that may be meant, where it is mistyped.
    pub(crate) instead: Vec<String>,
}

impl Word {
    fn new(typed: &str) -> Self {
        let starts = analyser::spellings(typed);
        let is_long = |start: &String| start.chars().count() > 1;
        Self {
            typed: typed.to_owned(),
            forms: analyser::typed(typed),
            starts: starts.into_iter().filter(is_long).collect(),
            instead: Vec::new(),
        }
    }

    /// Takes the likely ones of these words in the place of a mistyped one: the nearest first.
    pub(crate) fn correct(&mut self, candidates: &[String]) {
        let near = |word: &String| {
            let distances = self
                .starts
                .iter()
                .map(|form| (typo::distance(form, word), typo::allowed(form)));
            let fitting = distances.filter(|(distance, allowed)| distance <= allowed);
            fitting.map(|(distance, _)| distance).min()
        };
        let mut found: Vec<(usize, &String)> = candidates
            .iter()
            .filter_map(|word| near(word).map(|distance| (distance, word)))
            .collect();
        found.sort();
        let words = found.into_iter().map(|(_, word)| word.clone());
        self.instead = words.take(MOST_INSTEAD).collect();
    }

    fn wanted(&self, with_texts: bool) -> Wanted {
        let forms = self.forms.iter().cloned().map(|form| {
            if with_texts {
                Wanted::Word(form)
            } else {
                Wanted::Name(form)
            }
        });
        let starts = self.starts.iter().cloned().map(Wanted::NameStart);
        let instead = self.instead.iter().cloned().map(Wanted::Name);
        Wanted::Any(forms.chain(starts).chain(instead).collect())
    }
}

impl Query {
    /// Reads a line. Whatever it is, it can be asked for.
    pub(crate) fn read(line: &str) -> Self {
        let visible = line.chars().map(|c| if c.is_control() { ' ' } else { c });
        let line: String = visible.take(LONGEST).collect();
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut query = Self::default();
        let mut passed_over = Vec::new();
        for (_, word) in analyser::words(&line).take(MOST_WORDS) {
            let nouns = soft::nouns(word);
            if let Some(year) = soft::year(word) {
                query.years.push(year);
            } else if !nouns.is_empty() {
                query.nouns.extend(nouns);
            } else if soft::is_stop_word(word) {
                passed_over.push(word);
            } else {
                query.words.push(Word::new(word));
            }
        }
        if query.words.is_empty() && !query.is_soft() {
            query.words = passed_over.into_iter().map(Word::new).collect();
        }
        query.words.retain(|word| !word.forms.is_empty());
        query.wholes = analyser::wholes(&query.typed_words());
        query.line = line;
        query
    }

    fn typed_words(&self) -> String {
        let words: Vec<&str> = self.words.iter().map(|word| word.typed.as_str()).collect();
        words.join(" ")
    }

    /// Whether anything can be looked for.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty() && !self.is_soft()
    }

    /// Whether a year or a kind of thing is named.
    pub(crate) fn is_soft(&self) -> bool {
        !self.years.is_empty() || !self.nouns.is_empty()
    }

    /// Takes the likely words into the whole name, too; to be called when all words are corrected.
    pub(crate) fn mend_whole(&mut self) {
        let mut names = vec![String::new()];
        for word in &self.words {
            let meant: Vec<&String> = if word.instead.is_empty() {
                word.starts.iter().collect()
            } else {
                word.instead.iter().collect()
            };
            let longer = |name: &String| -> Vec<String> {
                meant.iter().map(|word| format!("{name}_{word}")).collect()
            };
            names = names.iter().flat_map(longer).take(MOST_WHOLES).collect();
        }
        self.wholes.extend(names);
    }

    /// What must stand in a hit: all words, or one of them where `any` is enough.
    pub(crate) fn wanted(&self, reach: Reach) -> Wanted {
        let words = self.words.iter().map(|word| word.wanted(true)).collect();
        match reach {
            Reach::All => Wanted::All(words),
            Reach::Any => Wanted::Any(words),
        }
    }

    /// The same in names alone.
    pub(crate) fn wanted_in_names(&self) -> Wanted {
        Wanted::All(self.words.iter().map(|word| word.wanted(false)).collect())
    }

    /// The words as the whole of a name.
    pub(crate) fn wanted_as_name(&self) -> Wanted {
        Wanted::Any(self.wholes.iter().cloned().map(Wanted::Name).collect())
    }

    /// The words as the beginning of a name.
    pub(crate) fn wanted_as_start(&self) -> Wanted {
        Wanted::Any(self.wholes.iter().cloned().map(Wanted::NameStart).collect())
    }
}
