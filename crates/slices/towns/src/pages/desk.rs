//! The officer's pages of a town.

use super::load;
use super::places::{self, Finds};
use crate::model::NamedTown;
use crate::{Texts, Town, actions, form, gazetteer, store, words};
use access::{Action, Facts, Visibility};
use askama::Template;
use db::{Read, Tx};
use values::{Noun, Problem, Problems, TownId};
use web::form::{Fields, Options, Row, optional, rows};
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
    finds: Option<Finds>,
    others: Vec<Row>,
    successors: Options,
}

impl EditPage<'_> {
    /// What the search beside the form is for: a place to begin with, or a successor.
    fn find_label(&self) -> &'static str {
        if self.history.is_none() {
            self.t.edit_find_place()
        } else {
            self.t.edit_find_successor()
        }
    }
}

/// The towns that may be chosen as a successor: the chosen one, and those of a name that was typed.
fn successors(
    ctx: &Ctx,
    read: &mut Read<'_>,
    form: &Pairs,
    looked_for: &[Town],
) -> Result<Options, AppError> {
    let mut found = match form.value::<TownId>("successor") {
        Some(id) => store::towns_by_ids(read, &[id])?,
        None => Vec::new(),
    };
    for town in looked_for {
        if found.iter().all(|other| other.id != town.id) {
            found.push(town.clone());
        }
    }
    Ok(optional(found.iter().map(|town| {
        let label = words::placed(town.name(ctx.lang), &words::country(ctx.lang, town));
        (town.id.0.to_string(), label)
    })))
}

fn show_form(
    ctx: &Ctx,
    read: &mut Read<'_>,
    now: &NamedTown,
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let town = &now.town;
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
    let looked_for = places::towns(ctx, read)?;
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        form: Fields::new(ctx, form, problems, &own),
        history: (!is_new).then(|| format!("{action}/history")),
        action,
        version: town.version,
        finds: is_new.then(|| places::finds(ctx, &looked_for)).flatten(),
        others: rows(form, "other", 0),
        successors: successors(ctx, read, form, &looked_for)?,
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

fn blank() -> NamedTown {
    NamedTown {
        town: form::blank(),
        others: Vec::new(),
    }
}

/// The form of a new town: empty, or filled with what the gazetteer knows of the place that was chosen.
pub(crate) fn new(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    permit_new(ctx)?;
    let mut draft = blank();
    let place = ctx.query.value("place").and_then(gazetteer::by_geonames);
    if let Some(place) = place {
        draft.town = form::of_place(&place);
    }
    show_form(ctx, read, &draft, &draft.form(), &Problems::default())
}

pub(crate) fn create(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    permit_new(ctx)?;
    let blank = blank();
    let draft = match draft(ctx, tx, &blank)? {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &blank, &ctx.form, &problems),
    };
    let id = actions::add(tx, &ctx.actor, &draft.town, &draft.others)?;
    let town = store::town_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(ctx.done(&town.path(), "created"))
}

/// What was typed, as far as neither the form nor the register objects to it.
fn draft(
    ctx: &Ctx,
    read: &mut Read<'_>,
    now: &NamedTown,
) -> Result<Result<NamedTown, Problems>, AppError> {
    let draft = match form::read(&ctx.form, &now.town) {
        Ok(draft) => draft,
        Err(problems) => return Ok(Err(problems)),
    };
    let objections = actions::objections(read, &draft.town)?;
    Ok(if objections.is_empty() {
        Ok(draft)
    } else {
        Err(objections)
    })
}

fn load_named(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<NamedTown, AppError> {
    let town = load(ctx, read, action)?;
    let others = store::other_names(read, town.id)?;
    Ok(NamedTown { town, others })
}

pub(crate) fn edit(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let now = load_named(ctx, read, Action::Edit)?;
    show_form(ctx, read, &now, &now.form(), &Problems::default())
}

pub(crate) fn update(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let now = load_named(ctx, tx, Action::Edit)?;
    let draft = match draft(ctx, tx, &now)? {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &now, &ctx.form, &problems),
    };
    if draft.town.version != now.town.version {
        let action = format!("/desk{}", now.town.path());
        return kept::conflict_page(ctx, tx, &now, &action, &|field| label(ctx, field));
    }
    actions::edit(tx, &ctx.actor, &draft.town, &draft.others, "edit")?;
    Ok(ctx.done(&now.town.path(), "saved"))
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let now = load_named(ctx, read, Action::ReadHistory)?;
    let restore = format!("/desk{}/restoration", now.town.path());
    let title = now.town.name(ctx.lang);
    kept::history_page(ctx, read, &now, (title, &restore), &|field| {
        label(ctx, field)
    })
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let now = load_named(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &now, |form| form::read(form, &now.town))?;
    let objections = actions::objections(tx, &draft.town)?;
    if !objections.is_empty() {
        return Err(AppError::Problems(objections));
    }
    actions::edit(tx, &ctx.actor, &draft.town, &draft.others, "restore")?;
    Ok(ctx.done(&now.town.path(), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, name: &str) -> Option<String> {
    let t = Texts::new(ctx.lang);
    let word = match name {
        "name" => t.edit_names(),
        "nuts" => t.edit_nuts(),
        "geonames" => t.edit_geonames(),
        "wikidata" => t.edit_wikidata(),
        "successor" => t.succeeded(),
        "succeeded-on" => t.edit_succeeded_on(),
        other if other.starts_with("other-") => t.edit_others(),
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
