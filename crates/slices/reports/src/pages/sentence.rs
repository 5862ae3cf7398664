//! One sentence: its words in every language, its place, and the records it rests on.

use super::{desk_path, desk_town, year};
use crate::model::Record;
use crate::store::Checked;
use crate::{Sentence, Texts, actions, form, outline, store};
use askama::Template;
use db::{Read, Tx};
use towns::Town;
use values::{Problems, SentenceId};
use web::form::{Fields, Options, options};
use web::{AppError, Ctx, Head, Kept, Outcome, Pairs, kept};

#[derive(Template)]
#[template(path = "sentence.html")]
struct SentencePage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    sentence: &'a Sentence,
    records: Vec<(&'a Record, bool)>,
    form: Fields<'a>,
    action: String,
    history: String,
    report: String,
    sections: Options,
    version: i64,
}

struct Found {
    town: Town,
    year: i16,
    checked: Checked,
}

impl Found {
    fn path(&self, rest: &str) -> String {
        let id = self.checked.sentence.id.0;
        desk_path(&self.town, self.year, &format!("/sentences/{id}{rest}"))
    }

    /// The report, where this sentence stands in it.
    fn report(&self) -> String {
        let report = desk_path(&self.town, self.year, "");
        format!("{report}#s{}", self.checked.sentence.id.0)
    }
}

fn load(ctx: &Ctx, read: &mut Read<'_>) -> Result<Found, AppError> {
    let town = desk_town(ctx, read)?;
    let year = year(ctx)?;
    let report = store::report(read, town.id, year)?.ok_or(AppError::NotFound)?;
    let id: SentenceId = ctx.param("sentence")?;
    let mut sentences = store::sentences(read, report.id)?.into_iter();
    let checked = sentences
        .find(|one| one.sentence.id == id)
        .ok_or(AppError::NotFound)?;
    Ok(Found {
        town,
        year,
        checked,
    })
}

fn show_form(ctx: &Ctx, found: &Found, form: &Pairs, problems: &Problems) -> Outcome {
    let t = Texts::new(ctx.lang);
    let sentence = &found.checked.sentence;
    let changed: Vec<i64> = found
        .checked
        .changed()
        .map(|(record, _)| record.id)
        .collect();
    let records = sentence.records.iter();
    let page = SentencePage {
        t,
        ctx,
        sentence,
        records: records
            .map(|record| (record, changed.contains(&record.id)))
            .collect(),
        form: Fields::new(ctx, form, problems, &|_| None),
        action: found.path(""),
        history: found.path("/history"),
        report: found.report(),
        version: sentence.version,
        sections: options(outline::USUAL.map(|code| (code, outline::title(t, code)))),
    };
    ctx.form_page(problems, Head::desk(t.sentence_title()), &page)
}

pub(crate) fn sentence(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let found = load(ctx, read)?;
    let form = found.checked.sentence.form();
    show_form(ctx, &found, &form, &Problems::default())
}

pub(crate) fn save_sentence(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let found = load(ctx, tx)?;
    let before = &found.checked.sentence;
    let draft = match form::read_sentence(&ctx.form, before) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, &found, &ctx.form, &problems),
    };
    if draft.version != before.version {
        return kept::conflict_page(ctx, tx, before, &found.path(""), &|field| label(ctx, field));
    }
    actions::edit_sentence(tx, &ctx.actor, &found.checked, &draft, "edit")?;
    Ok(ctx.done(&found.report(), "draft-saved"))
}

pub(crate) fn sentence_history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let found = load(ctx, read)?;
    let title = Texts::new(ctx.lang).sentence_title();
    let restore = found.path("/restoration");
    let sentence = &found.checked.sentence;
    kept::history_page(ctx, read, sentence, (title, &restore), &|field| {
        label(ctx, field)
    })
}

pub(crate) fn restore_sentence(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let found = load(ctx, tx)?;
    let now = &found.checked.sentence;
    let draft = kept::restored(ctx, tx, now, |form| form::read_sentence(form, now))?;
    actions::edit_sentence(tx, &ctx.actor, &found.checked, &draft, "restore")?;
    Ok(ctx.done(&found.report(), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, name: &str) -> Option<String> {
    let t = Texts::new(ctx.lang);
    let word = match name {
        "text" => t.sentence_text(),
        "section" => t.sentence_section(),
        "place" => t.sentence_place(),
        "left-out" => t.sentence_left_out(),
        _ => return None,
    };
    Some(word.to_owned())
}
