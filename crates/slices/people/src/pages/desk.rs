//! The officer's page of a person.

use super::load;
use crate::{Person, ShowPanel, Texts, actions, form, store};
use access::Action;
use askama::Template;
use db::{Read, Tx};
use std::collections::BTreeSet;
use values::{OrganisationId, Problem, Problems, TownId};
use web::form::{Fields, Options, Row, optional, rows};
use web::{AppError, Ctx, Head, Kept, Outcome, Pairs, Section, kept};

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
    towns: Options,
    organisations: Options,
    offices: Vec<Row>,
    sections: Vec<Section>,
}

/// The towns and organisations whose offices may be chosen: the officer's own, those of a town that was looked for,
/// and those already chosen.
fn choices(ctx: &Ctx, read: &mut Read<'_>, form: &Pairs) -> Result<(Options, Options), AppError> {
    let rows = rows(form, "office", 0);
    let chosen = rows.iter().filter_map(|row| form.value(&row.part("town")));
    let mut ids: BTreeSet<TownId> = ctx.actor.towns().chain(chosen).collect();
    if let Some(name) = form.get("find") {
        let found = towns::towns_by_name(read, name)?;
        ids.extend(found.into_iter().map(|town| town.id));
    }
    let ids: Vec<TownId> = ids.into_iter().collect();
    let mut organisations = Vec::new();
    for id in &ids {
        let of_town = organisations::organisations_of_town(read, &ctx.scope(), *id)?;
        organisations.extend(of_town);
    }
    for row in &rows {
        if let Some(id) = form.value::<OrganisationId>(&row.part("organisation")) {
            organisations.extend(organisations::organisation_by_id(read, id)?);
        }
    }
    let mut seen = BTreeSet::new();
    organisations.retain(|one| seen.insert(one.id));
    let towns = towns::towns_by_ids(read, &ids)?;
    let town = |town: &towns::Town| (town.id.0.to_string(), town.name(ctx.lang).to_owned());
    let organisation = |one: &organisations::Organisation| {
        (one.id.0.to_string(), one.name.plain(ctx.lang).to_owned())
    };
    Ok((
        optional(towns.iter().map(town)),
        optional(organisations.iter().map(organisation)),
    ))
}

fn show_form(
    ctx: &Ctx,
    read: &mut Read<'_>,
    p: &Person,
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let is_new = p.id.0 == 0;
    let (title, action) = if is_new {
        (t.new_title().to_owned(), "/desk/contacts/new".to_owned())
    } else {
        (p.name.plain(ctx.lang).to_owned(), p.path())
    };
    let (towns, organisations) = choices(ctx, read, form)?;
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        form: Fields::new(ctx, form, problems, &own),
        version: p.version,
        history: (!is_new).then(|| format!("{action}/history")),
        action,
        towns,
        organisations,
        offices: rows(form, "office", 0),
        sections: if is_new {
            Vec::new()
        } else {
            ctx.panels::<ShowPanel>(read, p.id)?
        },
    };
    ctx.form_page(problems, Head::desk(title), &page)
}

/// Whether only a town or one more row was asked for, not a save.
fn wants_more(ctx: &Ctx) -> bool {
    ctx.form.get("add").is_some()
}

pub(crate) fn new(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let blank = form::blank();
    ctx.permit(Action::Create, &blank.policy_facts())?;
    show_form(ctx, read, &blank, &blank.form(), &Problems::default())
}

pub(crate) fn create(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let blank = form::blank();
    ctx.permit(Action::Create, &blank.policy_facts())?;
    if wants_more(ctx) {
        return show_form(ctx, tx, &blank, &ctx.form, &Problems::default());
    }
    let draft = match form::read(&ctx.form, &blank) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &blank, &ctx.form, &problems),
    };
    let id = actions::add(tx, &ctx.actor, &draft)?;
    let made = store::person_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(ctx.done(&made.path(), "created"))
}

pub(crate) fn edit(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let p = load(ctx, read, Action::Edit)?;
    show_form(ctx, read, &p, &p.form(), &Problems::default())
}

pub(crate) fn update(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let p = load(ctx, tx, Action::Edit)?;
    if wants_more(ctx) {
        return show_form(ctx, tx, &p, &ctx.form, &Problems::default());
    }
    let draft = match form::read(&ctx.form, &p) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &p, &ctx.form, &problems),
    };
    if draft.version != p.version {
        return kept::conflict_page(ctx, tx, &p, &p.path(), &|field| label(ctx, field));
    }
    actions::edit(tx, &ctx.actor, &draft, "edit")?;
    Ok(ctx.done(&p.path(), "saved"))
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let p = load(ctx, read, Action::ReadHistory)?;
    let restore = format!("{}/restoration", p.path());
    let title = p.name.plain(ctx.lang);
    kept::history_page(ctx, read, &p, (title, &restore), &|field| label(ctx, field))
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let p = load(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &p, |form| form::read(form, &p))?;
    actions::edit(tx, &ctx.actor, &draft, "restore")?;
    Ok(ctx.done(&p.path(), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, name: &str) -> Option<String> {
    let t = Texts::new(ctx.lang);
    let mut parts = name.split('-');
    let word = match parts.next().unwrap_or_default() {
        "name" => t.col_name(),
        "visibility" => t.edit_seen_by(),
        "source" => t.edit_source(),
        "office" => match parts.nth(1).unwrap_or_default() {
            "title" => t.edit_office(),
            "town" => t.edit_town(),
            "organisation" => t.edit_organisation(),
            "from" => t.edit_from(),
            "to" => t.edit_to(),
            _ => t.col_offices(),
        },
        _ => return None,
    };
    Some(word.to_owned())
}
