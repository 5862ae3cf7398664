//! The report, its sentences, and the records they rest on.

use access::{Facts, Visibility};
use serde::{Deserialize, Serialize};
use values::{Day, Lang, MultiText, Noun, ReportId, SentenceId, TownId};
use web::{Kept, Pairs, RecordRef};

/// Another paper that a report refers to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// Its number, such as `0020/2020`.
    pub number: String,
    /// What it is about.
    pub about: MultiText,
}

/// The yearly report of a town, as it is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Identity.
    pub id: ReportId,
    /// The town that reports.
    pub town: TownId,
    /// The year that it tells of.
    pub year: i16,
    /// Its title; empty for the usual one.
    pub title: MultiText,
    /// The number of the council paper, such as `0100/2020`.
    pub number: Option<String>,
    /// The kind of paper, in the council's own words.
    pub kind: MultiText,
    /// Other papers that it refers to.
    pub references: Vec<Reference>,
    /// How many editions of it were published.
    pub editions: i64,
    /// The version.
    pub version: i64,
}

/// What the policy needs to know of a report that is being written: only its own town's office sees it.
pub(crate) fn draft_facts(noun: Noun, town: &TownId) -> Facts<'_> {
    Facts {
        noun,
        parties: std::slice::from_ref(town),
        visibility: Visibility::Parties,
    }
}

impl Report {
    /// What the policy needs to know.
    #[must_use]
    pub fn policy_facts(&self) -> Facts<'_> {
        draft_facts(Noun::Report, &self.town)
    }
}

impl Kept for Report {
    const NOUN: Noun = Noun::Report;

    fn number(&self) -> i64 {
        self.id.0
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn form(&self) -> Pairs {
        let mut form = Pairs::default();
        form.push_multitext("title", &self.title);
        form.push_some("number", self.number.as_deref());
        form.push_multitext("kind", &self.kind);
        form.push_some(
            "edition",
            (self.editions > 0).then(|| self.editions.to_string()),
        );
        for (n, reference) in self.references.iter().enumerate() {
            form.push(format!("reference-{n}-number"), &reference.number);
            form.push_multitext(&format!("reference-{n}-about"), &reference.about);
        }
        form
    }
}

/// A record that a sentence rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What kind of record.
    pub noun: Noun,
    /// Which one.
    pub id: i64,
    /// In which version it was told from.
    pub version: i64,
    /// What it is called.
    pub label: MultiText,
    /// Where it is shown, without language.
    pub path: String,
}

impl From<&RecordRef> for Record {
    fn from(told: &RecordRef) -> Self {
        Self {
            noun: told.noun,
            id: told.id,
            version: told.version,
            label: in_all_languages(&told.label),
            path: told.path.clone(),
        }
    }
}

/// Words in each language of the interface as one text.
pub(crate) fn in_all_languages(words: &[String; 5]) -> MultiText {
    let mut text = MultiText::default();
    for (lang, words) in Lang::ALL.into_iter().zip(words) {
        text.set(lang, words);
    }
    text
}

/// One sentence, or the few sentences of one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Identity.
    pub id: SentenceId,
    /// The report it stands in.
    pub report: ReportId,
    /// Names what it tells, the same whenever the draft is made anew.
    pub key: String,
    /// The part of the report it stands in: a code of the outline.
    pub section: String,
    /// Its place in that part; smaller numbers come first.
    pub place: i64,
    /// When it was what it tells of.
    pub on: Option<Day>,
    /// As the records tell it.
    pub drafted: MultiText,
    /// As an officer rewrote it, in those languages in which somebody did.
    pub edited: MultiText,
    /// Whether it is left out.
    pub is_left_out: bool,
    /// The version.
    pub version: i64,
    /// The records it rests on; never empty.
    pub records: Vec<Record>,
}

impl Sentence {
    /// What it says: in each language the officer's words, else what the records tell.
    #[must_use]
    pub fn text(&self) -> MultiText {
        let mut text = self.drafted.clone();
        for (tag, words) in self.edited.iter() {
            text.set(tag.clone(), words);
        }
        text
    }

    /// The same with what it shall say; what is no other than the records tell counts as not rewritten.
    #[must_use]
    pub fn saying(mut self, text: &MultiText) -> Self {
        self.edited = MultiText::default();
        for (tag, words) in text.iter() {
            if self.drafted.get(tag.as_str()) != Some(words) {
                self.edited.set(tag.clone(), words);
            }
        }
        self
    }

    /// Whether somebody rewrote it.
    #[must_use]
    pub fn is_edited(&self) -> bool {
        !self.edited.is_empty()
    }
}

impl Kept for Sentence {
    const NOUN: Noun = Noun::Sentence;

    fn number(&self) -> i64 {
        self.id.0
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn form(&self) -> Pairs {
        let mut form = Pairs::default();
        form.push_multitext("text", &self.text());
        form.push("section", &self.section);
        form.push("place", self.place.to_string());
        form.push_some("left-out", self.is_left_out.then_some("yes"));
        form
    }
}
