//! A report as it is read: what a draft would say now, and what an edition said when it was published.

use crate::figures::Figures;
use crate::model::{Record, Reference, in_all_languages};
use crate::{Report, Sentence, Texts, outline};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use texts::locale;
use towns::Town;
use values::{Lang, MultiText, Noun};
use web::by_lang;

/// A sentence as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What it says.
    pub text: MultiText,
    /// The records it rests on; never empty.
    pub records: Vec<Record>,
}

/// A part of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its code in the outline.
    pub code: String,
    /// Its sentences.
    pub sentences: Vec<Told>,
}

/// A whole report. As JSON it is what an edition keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The names of the town that reports.
    pub town: MultiText,
    /// Its part of an address.
    pub town_slug: String,
    /// The year.
    pub year: i16,
    /// The title.
    pub title: MultiText,
    /// The number of the paper.
    pub number: Option<String>,
    /// The kind of paper.
    pub kind: MultiText,
    /// Other papers that it refers to.
    pub references: Vec<Reference>,
    /// The figures of the year.
    pub figures: Figures,
    /// The figures of the year before.
    pub before: Figures,
    /// The parts that have a sentence, in the order of the outline.
    pub parts: Vec<Part>,
}

impl Document {
    /// Puts a report together from its sentences, in the order of an instance's outline.
    pub(crate) fn new(
        town: &Town,
        report: &Report,
        sentences: &[Sentence],
        (figures, before): (Figures, Figures),
        order: &[&'static str],
    ) -> Self {
        let part = |code: &&'static str| {
            let mut of_part: Vec<&Sentence> = sentences
                .iter()
                .filter(|one| one.section == *code && !one.is_left_out)
                .collect();
            of_part.sort_by_key(|one| (one.place, one.id));
            let told = |one: &&Sentence| Told {
                text: one.text(),
                records: one.records.clone(),
            };
            (!of_part.is_empty()).then(|| Part {
                code: (*code).to_owned(),
                sentences: of_part.iter().map(told).collect(),
            })
        };
        Self {
            town: town.names.clone(),
            town_slug: town.slug.as_str().to_owned(),
            year: report.year,
            title: title(town, report),
            number: report.number.clone(),
            kind: report.kind.clone(),
            references: report.references.clone(),
            figures,
            before,
            parts: order.iter().filter_map(part).collect(),
        }
    }

    /// Every record behind it, once, in the order in which the sentences name them.
    #[must_use]
    pub fn records(&self) -> Vec<&Record> {
        let mut seen: BTreeSet<(Noun, i64)> = BTreeSet::new();
        self.parts
            .iter()
            .flat_map(|part| &part.sentences)
            .flat_map(|told| &told.records)
            .filter(|one| seen.insert((one.noun, one.id)))
            .collect()
    }

    /// How many sentences it has.
    #[must_use]
    pub fn n_sentences(&self) -> usize {
        self.parts.iter().map(|part| part.sentences.len()).sum()
    }

    /// Its address without language.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/reports/{}/{}", self.town_slug, self.year)
    }

    /// The report in one language for machines: parts, their sentences, and the records under each, with
    /// addresses under `base`.
    #[must_use]
    pub fn json(&self, lang: Lang, base: &str) -> Json {
        let t = Texts::new(lang);
        let record = |one: &Record| {
            json!({
                "kind": one.noun.code(),
                "id": one.id,
                "version": one.version,
                "label": one.label.plain(lang),
                "address": format!("{base}{}", one.path),
            })
        };
        let sentence = |told: &Told| {
            let records: Vec<Json> = told.records.iter().map(record).collect();
            json!({ "text": told.text.plain(lang), "records": records })
        };
        let part = |part: &Part| {
            let sentences: Vec<Json> = part.sentences.iter().map(sentence).collect();
            json!({
                "code": part.code,
                "title": outline::title(t, &part.code),
                "sentences": sentences,
            })
        };
        let reference =
            |one: &Reference| json!({ "number": one.number, "about": one.about.plain(lang) });
        json!({
            "town": self.town.plain(lang),
            "year": self.year,
            "language": lang.code(),
            "title": self.title.plain(lang),
            "number": self.number,
            "kind": self.kind.plain(lang),
            "references": self.references.iter().map(reference).collect::<Vec<Json>>(),
            "figures": { "year": self.figures, "year_before": self.before },
            "sections": self.parts.iter().map(part).collect::<Vec<Json>>(),
            "address": format!("{base}{}", self.path()),
        })
    }
}

/// A report's own title, else the usual one.
pub(crate) fn title(town: &Town, report: &Report) -> MultiText {
    if report.title.is_empty() {
        let usual = |lang| Texts::new(lang).usual_title(town.name(lang), &report.year.to_string());
        in_all_languages(&by_lang(usual))
    } else {
        report.title.clone()
    }
}

/// A figure in words: its number, what it counts, and the same of the year before.
pub(crate) struct FigureLine {
    pub(crate) number: String,
    pub(crate) what: String,
    pub(crate) before: String,
}

/// The figures of a year beside those of the year before; those that are nothing in both are left out.
pub(crate) fn figure_lines(lang: Lang, document: &Document) -> Vec<FigureLine> {
    let t = Texts::new(lang);
    let (now, before) = (&document.figures, &document.before);
    let year_before = (document.year - 1).to_string();
    let count = |now: i64, before: i64, what: String| {
        (now != 0 || before != 0).then(|| FigureLine {
            number: locale::number(lang, now),
            what,
            before: t.figure_before(&year_before, &locale::number(lang, before)),
        })
    };
    let counts = [
        count(
            now.activities,
            before.activities,
            t.figure_activities(now.activities),
        ),
        count(
            now.participants,
            before.participants,
            t.figure_participants(now.participants),
        ),
        count(
            now.partners,
            before.partners,
            t.figure_partners(now.partners),
        ),
        count(
            now.agreements,
            before.agreements,
            t.figure_agreements(now.agreements),
        ),
    ];
    let sum = |one: &values::Money| {
        let was = before.fund.iter().find(|sum| sum.currency == one.currency);
        let was = was.map_or_else(|| "–".to_owned(), |sum| locale::money(lang, *sum));
        FigureLine {
            number: locale::money(lang, *one),
            what: t.figure_fund().to_owned(),
            before: t.figure_before(&year_before, &was),
        }
    };
    let sums = now.fund.iter().map(sum);
    counts.into_iter().flatten().chain(sums).collect()
}
