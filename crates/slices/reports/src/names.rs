//! Names that only the offices may see, taken out of what everybody reads.
//!
//! A sentence told anew leaves such a name out by itself. What was written before the name was hidden, by the program
//! or by an officer, is read with a mark in its place. Names are found as they stand with the person, and with
//! an ending behind them where they have more than one word; a name that is inflected within is not found.

use crate::{Document, Texts};
use values::{Lang, MultiText};

impl Document {
    /// The report with a mark in the place of each of these names, in all languages.
    pub(crate) fn without_names(mut self, hidden: &[MultiText]) -> Self {
        let names: Vec<&str> = hidden
            .iter()
            .flat_map(MultiText::iter)
            .map(|(_, name)| name)
            .collect();
        let sentences = self.parts.iter_mut().flat_map(|part| &mut part.sentences);
        for told in sentences.filter(|_| !names.is_empty()) {
            told.text = masked(&told.text, &names);
        }
        self
    }
}

fn masked(text: &MultiText, names: &[&str]) -> MultiText {
    let mut masked = text.clone();
    for (tag, words) in text.iter() {
        let lang: Lang = tag.as_str().parse().unwrap_or(Lang::En);
        let mark = Texts::new(lang).name_hidden();
        let without = names
            .iter()
            .fold(words.to_owned(), |words, name| replaced(&words, name, mark));
        if without != words {
            masked.set(tag.clone(), &without);
        }
    }
    masked
}

/// The words with a mark for each place where a name begins with a word.
fn replaced(words: &str, name: &str, mark: &str) -> String {
    let may_have_ending = name.contains(char::is_whitespace);
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, after)) = rest.split_once(name) {
        out.push_str(before);
        let is_inside = out.ends_with(char::is_alphanumeric)
            || (!may_have_ending && after.starts_with(char::is_alphanumeric));
        out.push_str(if is_inside { name } else { mark });
        rest = after;
    }
    out.push_str(rest);
    out
}
