//! Marking what was found: in titles, in sentences, and in the part of a text around the first hit.

use crate::analyser;
use crate::query::Query;
use towns::gazetteer::normalise;
use values::{Lang, MultiText};
use web::Html;

/// How many bytes of a text stand before the first marked word, and in all.
const BEFORE: usize = 60;
const LENGTH: usize = 220;

/// Finds the words of a query in texts.
pub(crate) struct Marker<'a> {
    query: &'a Query,
}

/// A part of a text around what was found, with the language it is in.
pub(crate) struct Snippet {
    /// The language's tag.
    pub(crate) tag: String,
    /// The part, marked.
    pub(crate) text: Html,
}

impl<'a> Marker<'a> {
    pub(crate) fn new(query: &'a Query) -> Self {
        Self { query }
    }

    fn fits(&self, word: &str, lang: Option<Lang>, is_name: bool) -> bool {
        let forms = analyser::filed(word, lang);
        self.query.words.iter().any(|wanted| {
            let is_whole = forms.iter().any(|form| wanted.forms.contains(form));
            let begins = || {
                let mut starts = wanted.starts.iter();
                starts.any(|start| normalise(word).starts_with(start))
            };
            let is_meant = || wanted.instead.iter().any(|meant| forms.contains(meant));
            is_whole || is_name && (begins() || is_meant())
        })
    }

    /// A name or a title with its found words marked.
    pub(crate) fn name(&self, text: &str, lang: Option<Lang>) -> Html {
        self.marked(text, lang, true)
    }

    /// A sentence with its found words marked.
    pub(crate) fn sentence(&self, text: &str, lang: Option<Lang>) -> Html {
        self.marked(text, lang, false)
    }

    fn marked(&self, text: &str, lang: Option<Lang>, is_name: bool) -> Html {
        let mut html = Html::default();
        let mut done = 0;
        for (at, word) in analyser::words(text) {
            if !self.fits(word, lang, is_name) {
                continue;
            }
            html.push_text(text.get(done..at).unwrap_or_default());
            html.push_markup("<mark>");
            html.push_text(word);
            html.push_markup("</mark>");
            done = at + word.len();
        }
        html.push_text(text.get(done..).unwrap_or_default());
        html
    }

    /// The part of the texts around the first found word: in the reader's language where it is found there,
    /// else in whichever language it is.
    pub(crate) fn snippet(&self, texts: &[MultiText], lang: Lang) -> Option<Snippet> {
        let own = texts
            .iter()
            .filter_map(|text| text.get(lang.code()).map(|text| (lang.code(), text)));
        let all = texts
            .iter()
            .flat_map(MultiText::iter)
            .map(|(tag, text)| (tag.as_str(), text));
        own.chain(all).find_map(|(tag, text)| {
            let of = tag.parse().ok();
            let first = analyser::words(text).find(|(_, word)| self.fits(word, of, false))?;
            let part = around(text, first.0);
            Some(Snippet {
                tag: tag.to_owned(),
                text: self.sentence(&part, of),
            })
        })
    }
}

/// The part of a text around a place, cut between words.
fn around(text: &str, at: usize) -> String {
    let starts: Vec<usize> = analyser::words(text).map(|(start, _)| start).collect();
    let from = starts
        .iter()
        .copied()
        .find(|start| start + BEFORE >= at)
        .filter(|_| at > BEFORE)
        .unwrap_or(0);
    let to = starts
        .iter()
        .copied()
        .find(|start| *start > from + LENGTH && *start > at)
        .unwrap_or(text.len());
    let part = text.get(from..to).unwrap_or_default().trim_end();
    let [before, after] = [from > 0, to < text.len()].map(|is_cut| if is_cut { "…" } else { "" });
    format!("{before}{part}{after}")
}
