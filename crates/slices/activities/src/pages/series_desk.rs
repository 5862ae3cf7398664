//! The officer's pages of a series.

use super::choices::choices;
use crate::{Series, Texts, actions, form, store};
use access::{Action, Facts, Visibility};
use askama::Template;
use db::{Read, Tx};
use values::{Lang, Noun, PartnershipId, Problem, Problems};
use web::form::{Fields, Options};
use web::{AppError, Ctx, Head, Kept, Outcome, Pairs, kept};

#[derive(Template)]
#[template(path = "edit_series.html")]
struct EditPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    title: String,
    form: Fields<'a>,
    action: String,
    version: i64,
    history: Option<String>,
    partnerships: Options,
}

pub(super) fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Series, AppError> {
    let series = store::series(read, &ctx.slug("series")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &series.policy_facts())?;
    Ok(series)
}

fn show_form(
    ctx: &Ctx,
    read: &mut Read<'_>,
    series: &Series,
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let is_new = series.id.0 == 0;
    let (title, action) = if is_new {
        (t.series_new().to_owned(), "/desk/series/new".to_owned())
    } else {
        let title = series.name.plain(ctx.lang).to_owned();
        (title, format!("/desk{}", series.path()))
    };
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        form: Fields::new(ctx, form, problems, &own),
        version: series.version,
        partnerships: choices(ctx, read, form)?.partnerships,
        history: (!is_new).then(|| format!("{action}/history")),
        action,
    };
    ctx.form_page(problems, Head::desk(title), &page)
}

/// Nobody makes a series that is not theirs, and nobody gives one away: the policy is asked about the towns
/// of the partnership that was chosen.
fn permit(ctx: &Ctx, read: &mut Read<'_>, action: Action, draft: &Series) -> Result<(), AppError> {
    let chosen: Vec<PartnershipId> = draft.partnership.into_iter().collect();
    let parties = store::parties(read, &chosen)?;
    let facts = Facts {
        noun: Noun::Series,
        parties: &parties,
        visibility: Visibility::Public,
    };
    ctx.permit(action, &facts)
}

pub(crate) fn new_series(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let blank = form::blank_series();
    show_form(ctx, read, &blank, &blank.form(), &Problems::default())
}

pub(crate) fn create_series(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let blank = form::blank_series();
    let draft = match form::read_series(&ctx.form, &blank) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &blank, &ctx.form, &problems),
    };
    permit(ctx, tx, Action::Create, &draft)?;
    let id = actions::add_series(tx, &ctx.actor, &draft)?;
    let series = store::series_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(ctx.done(&series.path(), "created"))
}

pub(crate) fn edit_series(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let series = load(ctx, read, Action::Edit)?;
    show_form(ctx, read, &series, &series.form(), &Problems::default())
}

pub(crate) fn update_series(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let series = load(ctx, tx, Action::Edit)?;
    let draft = match form::read_series(&ctx.form, &series) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &series, &ctx.form, &problems),
    };
    if draft.version != series.version {
        let action = format!("/desk{}", series.path());
        return kept::conflict_page(ctx, tx, &series, &action, &|field| label(ctx.lang, field));
    }
    permit(ctx, tx, Action::Edit, &draft)?;
    actions::edit_series(tx, &ctx.actor, &draft, "edit")?;
    Ok(ctx.done(&series.path(), "saved"))
}

pub(crate) fn series_history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let series = load(ctx, read, Action::ReadHistory)?;
    let restore = format!("/desk{}/restoration", series.path());
    let title = series.name.plain(ctx.lang);
    kept::history_page(ctx, read, &series, (title, &restore), &|field| {
        label(ctx.lang, field)
    })
}

pub(crate) fn restore_series(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let series = load(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &series, |form| form::read_series(form, &series))?;
    permit(ctx, tx, Action::Edit, &draft)?;
    actions::edit_series(tx, &ctx.actor, &draft, "restore")?;
    Ok(ctx.done(&series.path(), "restored"))
}

/// What a field of the form is called.
fn label(lang: Lang, name: &str) -> Option<String> {
    let t = Texts::new(lang);
    let word = match name {
        "partnership-0" => t.edit_partnership(),
        "name" => t.series_name(),
        "rule" => t.series_rule(),
        "about" => t.show_about(),
        _ => return None,
    };
    Some(word.to_owned())
}
