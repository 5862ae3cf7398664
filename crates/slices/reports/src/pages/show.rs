//! A published report, with the records under every sentence.

use crate::document::{self, Document, FigureLine};
use crate::model::Record;
use crate::store::{self, Edition};
use crate::{Texts, outline};
use askama::Template;
use db::Read;
use texts::locale;
use values::MultiText;
use web::{Answer, AppError, Area, Ctx, Head, Outcome, Station};

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    document: &'a Document,
    parts: Vec<PartView<'a>>,
    figures: Vec<FigureLine>,
    records: Vec<&'a Record>,
    changed: &'a [Record],
    published: String,
    edition: String,
}

struct PartView<'a> {
    anchor: &'a str,
    title: &'static str,
    sentences: Vec<SentenceView<'a>>,
}

struct SentenceView<'a> {
    anchor: String,
    text: &'a MultiText,
    records: &'a [Record],
    mark: String,
    /// The places of its records in the list at the end, for paper.
    notes: String,
}

pub(crate) fn show(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let year = super::year(ctx)?;
    let town = towns::town(read, &ctx.slug("town")?)?.ok_or(AppError::NotFound)?;
    let edition = store::edition(read, town.id, year)?.ok_or(AppError::NotFound)?;
    if ctx.format.is_some() {
        let json = edition.document.json(ctx.lang, &ctx.citable(""));
        return Ok(Answer::bytes("application/json", json.to_string()));
    }
    let changed = store::changed_since(read, edition.id)?;
    let page = page(ctx, t, &edition, &changed);
    let title = edition.document.title.plain(ctx.lang).to_owned();
    let edit = ctx
        .may(
            access::Action::Edit,
            &crate::model::draft_facts(values::Noun::Report, &town.id),
        )
        .then(|| super::desk_path(&town, year, ""));
    let head = Head::new(title, Area::Reports)
        .thread(vec![
            Station::there(town.name(ctx.lang), town.path()),
            Station::there(
                t.station_year(&year.to_string()),
                format!("{}/years/{year}", town.path()),
            ),
            Station::here(t.station_report()),
        ])
        .describe(
            page.parts
                .iter()
                .map(|part| part.title)
                .collect::<Vec<_>>()
                .join(", "),
        )
        .edit_at(edit);
    ctx.page(head, &page)
}

fn page<'a>(ctx: &'a Ctx, t: Texts, edition: &'a Edition, changed: &'a [Record]) -> ShowPage<'a> {
    let document = &edition.document;
    let records = document.records();
    let part = |part: &'a crate::Part| PartView {
        anchor: &part.code,
        title: outline::title(t, &part.code),
        sentences: part
            .sentences
            .iter()
            .enumerate()
            .map(|(n, told)| SentenceView {
                anchor: format!("{}-{}", part.code, n + 1),
                text: &told.text,
                records: &told.records,
                notes: notes(&records, &told.records),
                mark: t.mark_records(i64::try_from(told.records.len()).unwrap_or(i64::MAX)),
            })
            .collect(),
    };
    ShowPage {
        t,
        ctx,
        parts: document.parts.iter().map(part).collect(),
        figures: document::figure_lines(ctx.lang, document),
        records,
        changed,
        published: locale::instant(ctx.lang, edition.published_at, &ctx.zone()),
        edition: t.show_edition(&edition.n.to_string(), &edition.published_by),
        document,
    }
}

/// The numbers of a sentence's records in the list of all: `1, 4`.
fn notes(all: &[&Record], own: &[Record]) -> String {
    let place = |one: &Record| {
        all.iter()
            .position(|other| (other.noun, other.id) == (one.noun, one.id))
    };
    let numbers: Vec<String> = own
        .iter()
        .filter_map(place)
        .map(|n| (n + 1).to_string())
        .collect();
    numbers.join(", ")
}

impl ShowPage<'_> {
    fn n_records(&self) -> i64 {
        i64::try_from(self.records.len()).unwrap_or(i64::MAX)
    }

    fn n_changed(&self) -> i64 {
        i64::try_from(self.changed.len()).unwrap_or(i64::MAX)
    }
}
