//! A draft as a file: a page that stands for itself, or JSON.

use crate::actions::{blank, told};
use crate::document::{FigureLine, figure_lines};
use crate::words::{GapGroup, gaps};
use crate::{Document, Part, Record, Texts, Told, actions, figures, outline, rules, store};
use askama::Template;
use db::Read;
use serde_json::{Value as Json, json};
use towns::Town;
use values::{Lang, ReportId, Slug};
use web::{AppError, Html, Reportable, Reports};

/// A town's report of a year as it stands, with what is missing.
pub struct Draft {
    document: Document,
    told: Vec<Reportable>,
}

/// The report of a town and a year as it stands: the draft that was begun, else what the records tell.
///
/// # Errors
/// [`AppError::NotFound`] where there is no such town.
pub fn draft(
    read: &mut Read<'_>,
    tell: &[Reports],
    (slug, year): (&Slug, i16),
    outline: &[String],
) -> Result<Draft, AppError> {
    let town = towns::town(read, slug)?.ok_or(AppError::NotFound)?;
    let told = told(read, tell, town.id, year)?;
    let document = match store::report(read, town.id, year)? {
        Some(report) => actions::document(read, tell, (&town, &report), outline)?,
        None => unwritten(read, tell, (&town, year), &told, outline)?,
    };
    Ok(Draft { document, told })
}

/// What a first draft would say.
fn unwritten(
    read: &mut Read<'_>,
    tell: &[Reports],
    (town, year): (&Town, i16),
    now: &[Reportable],
    outline: &[String],
) -> Result<Document, AppError> {
    let sentences = rules::renew(ReportId(0), &[], now).added;
    let before = figures::count(&told(read, tell, town.id, year - 1)?);
    let figures = (figures::count(now), before);
    let order = outline::order(outline);
    let report = blank(town.id, year);
    Ok(Document::new(town, &report, &sentences, figures, &order))
}

#[derive(Template)]
#[template(path = "file.html")]
struct FilePage<'a> {
    t: Texts,
    lang: Lang,
    draft: &'a Draft,
    figures: Vec<FigureLine>,
    gaps: Vec<GapGroup>,
    base: &'a str,
}

/// A part as the file shows it: code, heading, and each sentence with the numbers of its records.
struct FilePart<'a> {
    code: &'a str,
    title: &'static str,
    sentences: Vec<(&'a str, Vec<usize>)>,
}

impl<'a> FilePage<'a> {
    #[expect(clippy::unused_self, reason = "askama calls it on the page")]
    fn style(&self) -> Html {
        Html::made_here(include_str!("../templates/file.css").to_owned())
    }

    fn parts(&self) -> Vec<FilePart<'a>> {
        let document = &self.draft.document;
        let records = document.records();
        let numbers = |told: &Told| -> Vec<usize> {
            let place = |one: &Record| {
                let same = |other: &&Record| other.noun == one.noun && other.id == one.id;
                records.iter().position(same)
            };
            told.records
                .iter()
                .filter_map(place)
                .map(|n| n + 1)
                .collect()
        };
        let part = |part: &'a Part| FilePart {
            code: &part.code,
            title: outline::title(self.t, &part.code),
            sentences: part
                .sentences
                .iter()
                .map(|told| (told.text.plain(self.lang), numbers(told)))
                .collect(),
        };
        document.parts.iter().map(part).collect()
    }

    fn notes(&self) -> Vec<(usize, &'a str, String)> {
        let records = self.draft.document.records();
        let note = |(n, one): (usize, &'a Record)| {
            let address = format!("{}{}", self.base, one.path);
            (n + 1, one.label.plain(self.lang), address)
        };
        records.into_iter().enumerate().map(note).collect()
    }
}

impl Draft {
    /// The report.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// As JSON in one language: sections, their sentences, the records under each, and what is missing.
    #[must_use]
    pub fn json(&self, lang: Lang, base: &str) -> Json {
        let mut json = self.document.json(lang, base);
        let gap = |one: GapGroup| json!({ "sentence": one.sentence, "n": one.records.len() });
        let missing: Vec<Json> = gaps(lang, &self.told).into_iter().map(gap).collect();
        if let Some(fields) = json.as_object_mut() {
            fields.insert("gaps".to_owned(), Json::Array(missing));
        }
        json
    }

    /// As a page that stands for itself, in one language, with links under `base` to the records.
    ///
    /// # Errors
    /// [`AppError::Bug`] where the template fails.
    pub fn page(&self, lang: Lang, base: &str) -> Result<String, AppError> {
        let page = FilePage {
            t: Texts::new(lang),
            lang,
            draft: self,
            figures: figure_lines(lang, &self.document),
            gaps: gaps(lang, &self.told),
            base,
        };
        page.render().map_err(AppError::bug)
    }
}
