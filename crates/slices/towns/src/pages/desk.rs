//! The officer's pages of a town.

use super::load;
use crate::{Texts, Town, actions, form, store};
use access::{Action, Facts, Visibility};
use askama::Template;
use db::{Read, Tx};
use values::{Noun, Problem, Problems};
use web::form::Fields;
use web::{AppError, Ctx, Head, Kept, Outcome, Pairs, kept};

#[derive(Template)]
#[template(path = "edit.html")]
struct EditPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    title: String,
    form: Fields<'a>,
    action: String,
    version: i64,
    history: Option<String>,
}

fn show_form(ctx: &Ctx, town: &Town, form: &Pairs, problems: &Problems) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let is_new = town.id.0 == 0;
    let action = if is_new {
        "/desk/towns/new".to_owned()
    } else {
        format!("/desk{}", town.path())
    };
    let title = if is_new {
        t.new_title().to_owned()
    } else {
        town.name(ctx.lang).to_owned()
    };
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        form: Fields::new(ctx, form, problems, &own),
        history: (!is_new).then(|| format!("{action}/history")),
        action,
        version: town.version,
    };
    let head = Head::desk(if is_new {
        title
    } else {
        format!("{}: {title}", t.edit_title())
    });
    ctx.form_page(problems, head, &page)
}

fn permit_new(ctx: &Ctx) -> Result<(), AppError> {
    let facts = Facts {
        noun: Noun::Town,
        parties: &[],
        visibility: Visibility::Public,
    };
    ctx.permit(Action::Create, &facts)
}

pub(crate) fn new(ctx: &Ctx, _: &mut Read<'_>) -> Outcome {
    permit_new(ctx)?;
    let blank = form::blank();
    show_form(ctx, &blank, &blank.form(), &Problems::default())
}

pub(crate) fn create(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    permit_new(ctx)?;
    let blank = form::blank();
    let draft = match form::read(&ctx.form, &blank) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, &blank, &ctx.form, &problems),
    };
    if taken(tx, &draft)? {
        return show_form(
            ctx,
            &blank,
            &ctx.form,
            &Problems::one("wikidata", "problem-taken"),
        );
    }
    let id = actions::add(tx, &ctx.actor, &draft, &[])?;
    let town = store::town_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(ctx.done(&town.path(), "created"))
}

/// Whether another town has the draft's Q-id.
fn taken(read: &mut Read<'_>, draft: &Town) -> Result<bool, AppError> {
    let Some(id) = &draft.wikidata else {
        return Ok(false);
    };
    Ok(store::town_by_wikidata(read, id)?.is_some_and(|other| other.id != draft.id))
}

pub(crate) fn edit(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let town = load(ctx, read, Action::Edit)?;
    show_form(ctx, &town, &town.form(), &Problems::default())
}

pub(crate) fn update(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let town = load(ctx, tx, Action::Edit)?;
    let draft = match form::read(&ctx.form, &town) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, &town, &ctx.form, &problems),
    };
    if draft.version != town.version {
        let action = format!("/desk{}", town.path());
        return kept::conflict_page(ctx, tx, &town, &action, &|field| label(ctx, field));
    }
    if taken(tx, &draft)? {
        return show_form(
            ctx,
            &town,
            &ctx.form,
            &Problems::one("wikidata", "problem-taken"),
        );
    }
    actions::edit(tx, &ctx.actor, &draft, "edit")?;
    Ok(ctx.done(&town.path(), "saved"))
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let town = load(ctx, read, Action::ReadHistory)?;
    let restore = format!("/desk{}/restoration", town.path());
    kept::history_page(
        ctx,
        read,
        &town,
        (town.name(ctx.lang), &restore),
        &|field| label(ctx, field),
    )
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let town = load(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &town, |form| form::read(form, &town))?;
    actions::edit(tx, &ctx.actor, &draft, "restore")?;
    Ok(ctx.done(&town.path(), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, name: &str) -> Option<String> {
    let t = Texts::new(ctx.lang);
    let word = match name {
        "name" => t.edit_names(),
        "native" => t.edit_native(),
        "kind" => t.col_kind(),
        "country" => t.col_country(),
        "lat" => t.edit_lat(),
        "lon" => t.edit_lon(),
        "zone" => t.show_zone(),
        "population" => t.col_population(),
        "population-year" => t.col_population_year(),
        "population-source" => t.edit_population_source(),
        "note" => t.edit_note(),
        "source" => t.edit_source(),
        "ags" => t.edit_ags(),
        _ => return None,
    };
    Some(word.to_owned())
}
