//! What a report says of itself: title, number and kind of paper, other papers it refers to.

use super::{desk_path, desk_town, year};
use crate::{Report, Texts, actions, form, store};
use askama::Template;
use db::{Read, Tx};
use towns::Town;
use values::{Problem, Problems};
use web::form::{Fields, Row, rows};
use web::{AppError, Ctx, Head, Kept, Outcome, Pairs, kept};

#[derive(Template)]
#[template(path = "paper.html")]
struct PaperPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    title: String,
    form: Fields<'a>,
    action: String,
    history: String,
    version: i64,
    edition: String,
    references: Vec<Row>,
}

fn load(ctx: &Ctx, read: &mut Read<'_>) -> Result<(Town, Report), AppError> {
    let town = desk_town(ctx, read)?;
    let report = store::report(read, town.id, year(ctx)?)?.ok_or(AppError::NotFound)?;
    Ok((town, report))
}

fn show_form(
    ctx: &Ctx,
    (town, report): (&Town, &Report),
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let title = t.paper_title(&report.year.to_string());
    let page = PaperPage {
        t,
        ctx,
        title: title.clone(),
        references: rows(form, "reference", 0),
        form: Fields::new(ctx, form, problems, &own),
        action: desk_path(town, report.year, "/paper"),
        history: desk_path(town, report.year, "/history"),
        version: report.version,
        edition: report.form().get("edition").unwrap_or_default().to_owned(),
    };
    ctx.form_page(problems, Head::desk(title), &page)
}

pub(crate) fn paper(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let (town, report) = load(ctx, read)?;
    show_form(ctx, (&town, &report), &report.form(), &Problems::default())
}

pub(crate) fn save_paper(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let (town, report) = load(ctx, tx)?;
    let draft = match form::read_report(&ctx.form, &report) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, (&town, &report), &ctx.form, &problems),
    };
    if draft.version != report.version {
        let action = desk_path(&town, report.year, "/paper");
        return kept::conflict_page(ctx, tx, &report, &action, &|field| label(ctx, field));
    }
    actions::describe(tx, &ctx.actor, &draft, "edit")?;
    Ok(ctx.done(&desk_path(&town, report.year, ""), "draft-saved"))
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let (town, report) = load(ctx, read)?;
    let title = Texts::new(ctx.lang).paper_title(&report.year.to_string());
    let restore = desk_path(&town, report.year, "/restoration");
    kept::history_page(ctx, read, &report, (&title, &restore), &|field| {
        label(ctx, field)
    })
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let (town, report) = load(ctx, tx)?;
    let draft = kept::restored(ctx, tx, &report, |form| form::read_report(form, &report))?;
    actions::describe(tx, &ctx.actor, &draft, "restore")?;
    Ok(ctx.done(&desk_path(&town, report.year, ""), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, name: &str) -> Option<String> {
    let t = Texts::new(ctx.lang);
    let word = match name.split('-').next().unwrap_or_default() {
        "title" => t.col_title(),
        "number" => t.col_number(),
        "kind" => t.col_kind(),
        "edition" => t.col_edition(),
        "reference" => t.show_references(),
        _ => return None,
    };
    Some(word.to_owned())
}
