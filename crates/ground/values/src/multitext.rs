//! A text in several languages, as officers write it.

use crate::{Lang, Tag};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a language's form of a text came to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextForm {
    /// Written or checked by a person.
    #[default]
    Human,
    /// Made by a machine and not yet checked.
    Machine,
    /// Right once, but the original has changed since.
    Outdated,
}

/// Language → text. Which one is the original, which are machine-made, which are out of date.
///
/// The stored form is JSON: `{"original":"de","texts":{"de":"…","ru":"…"},"machine":["ru"]}`.
/// Empty texts are not kept, so a `MultiText` without an entry is the empty text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MultiText {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    original: Option<Tag>,
    #[serde(default)]
    texts: BTreeMap<Tag, String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    machine: Vec<Tag>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    outdated: Vec<Tag>,
}

/// The text that a reader gets, with the language it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked<'a> {
    /// The text.
    pub text: &'a str,
    /// Its language, for the `lang` attribute.
    pub tag: &'a Tag,
    /// How it came to be.
    pub form: TextForm,
    /// Whether it is in the language that was asked for.
    pub is_asked: bool,
}

impl MultiText {
    /// A text in one language, which is the original.
    #[must_use]
    pub fn new(tag: impl Into<Tag>, text: &str) -> Self {
        let mut new = Self::default();
        new.set(tag, text);
        new
    }

    /// Sets (or, with an empty text, removes) one language. The first language set is the original.
    pub fn set(&mut self, tag: impl Into<Tag>, text: &str) {
        let tag = tag.into();
        self.machine.retain(|t| *t != tag);
        self.outdated.retain(|t| *t != tag);
        let text = crate::nfc(text.trim());
        if text.is_empty() {
            self.texts.remove(&tag);
            if self.original.as_ref() == Some(&tag) {
                self.original = self.texts.keys().next().cloned();
            }
            return;
        }
        if self.original.is_none() {
            self.original = Some(tag.clone());
        }
        self.texts.insert(tag, text);
    }

    /// Says which language is the original; ignored where that language has no text.
    pub fn set_original(&mut self, tag: impl Into<Tag>) {
        let tag = tag.into();
        if self.texts.contains_key(&tag) {
            self.original = Some(tag);
        }
    }

    /// Marks a language's text as machine-made or out of date.
    pub fn mark(&mut self, tag: impl Into<Tag>, form: TextForm) {
        let tag = tag.into();
        self.machine.retain(|t| *t != tag);
        self.outdated.retain(|t| *t != tag);
        match form {
            TextForm::Human => {}
            TextForm::Machine => self.machine.push(tag),
            TextForm::Outdated => self.outdated.push(tag),
        }
    }

    /// The language it was written in first.
    #[must_use]
    pub fn original(&self) -> Option<&Tag> {
        self.original.as_ref()
    }

    /// The text in exactly this language.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.texts
            .iter()
            .find(|(t, _)| t.as_str() == tag)
            .map(|(_, text)| text.as_str())
    }

    /// All languages and texts, in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&Tag, &str)> {
        self.texts.iter().map(|(tag, text)| (tag, text.as_str()))
    }

    /// Whether no language has a text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// What a reader of `lang` gets: that language, else the original, else English, else any.
    /// `None` only when there is no text at all, so a fallback is never empty.
    #[must_use]
    pub fn pick(&self, lang: Lang) -> Option<Picked<'_>> {
        let asked = self.entry(lang.code());
        let (tag, text) = asked
            .or_else(|| {
                self.original
                    .as_ref()
                    .and_then(|tag| self.entry(tag.as_str()))
            })
            .or_else(|| self.entry(Lang::En.code()))
            .or_else(|| self.texts.iter().next())?;
        let form = if self.machine.contains(tag) {
            TextForm::Machine
        } else if self.outdated.contains(tag) {
            TextForm::Outdated
        } else {
            TextForm::Human
        };
        Some(Picked {
            text,
            tag,
            form,
            is_asked: asked.is_some(),
        })
    }

    /// The text for a reader of `lang` without its dress; empty only when there is none at all.
    #[must_use]
    pub fn plain(&self, lang: Lang) -> &str {
        self.pick(lang).map_or("", |picked| picked.text)
    }

    fn entry(&self, tag: &str) -> Option<(&Tag, &String)> {
        self.texts.iter().find(|(t, _)| t.as_str() == tag)
    }
}
