//! The officer's pages of an organisation.

use super::load;
use crate::{Organisation, Texts, actions, form, store};
use access::Action;
use askama::Template;
use db::{Read, Tx};
use std::collections::BTreeSet;
use values::{PartnershipId, Problem, Problems, TownId};
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
    towns: Options,
    partnerships: Options,
    roles: Vec<Row>,
}

/// The towns and partnerships that may be chosen: the officer's own, those of a town that was typed, and those
/// already chosen.
fn choices(ctx: &Ctx, read: &mut Read<'_>, form: &Pairs) -> Result<(Options, Options), AppError> {
    let mut ids: BTreeSet<TownId> = ctx.actor.towns().chain(form.value("town")).collect();
    if let Some(name) = ctx.query.get("find") {
        ids.extend(
            towns::towns_by_name(read, name)?
                .into_iter()
                .map(|town| town.id),
        );
    }
    let mut found = Vec::new();
    for id in &ids {
        found.extend(partnerships::partnerships_of_town(read, &ctx.scope(), *id)?);
    }
    for row in rows(form, "role", 0) {
        if let Some(id) = form.value::<PartnershipId>(&row.part("partnership")) {
            found.extend(partnerships::partnership_by_id(read, id)?);
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|one| seen.insert(one.id));
    let ids: Vec<TownId> = ids.into_iter().collect();
    let named = towns::towns_by_ids(read, &ids)?;
    let towns = named
        .iter()
        .map(|town| (town.id.0.to_string(), town.name(ctx.lang)));
    let mut pairs = Vec::new();
    for one in &found {
        let parties = towns::towns_by_ids(read, &one.parties)?;
        pairs.push((
            one.id.0.to_string(),
            partnerships::title(&parties, ctx.lang),
        ));
    }
    Ok((optional(towns), optional(pairs)))
}

fn show_form(
    ctx: &Ctx,
    read: &mut Read<'_>,
    o: &Organisation,
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let is_new = o.id.0 == 0;
    let (title, action) = if is_new {
        (
            t.new_title().to_owned(),
            "/desk/organisations/new".to_owned(),
        )
    } else {
        (
            o.name.plain(ctx.lang).to_owned(),
            format!("/desk{}", o.path()),
        )
    };
    let (towns, partnerships) = choices(ctx, read, form)?;
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        form: Fields::new(ctx, form, problems, &own),
        version: o.version,
        history: (!is_new).then(|| format!("{action}/history")),
        action,
        towns,
        partnerships,
        roles: rows(form, "role", 0),
    };
    ctx.form_page(problems, Head::desk(title), &page)
}

pub(crate) fn new(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let blank = form::blank();
    ctx.permit(Action::Create, &blank.policy_facts())?;
    show_form(ctx, read, &blank, &blank.form(), &Problems::default())
}

pub(crate) fn create(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let blank = form::blank();
    ctx.permit(Action::Create, &blank.policy_facts())?;
    let draft = match form::read(&ctx.form, &blank) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &blank, &ctx.form, &problems),
    };
    let id = actions::add(tx, &ctx.actor, &draft)?;
    let made = store::organisation_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(ctx.done(&made.path(), "created"))
}

pub(crate) fn edit(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let o = load(ctx, read, Action::Edit)?;
    show_form(ctx, read, &o, &o.form(), &Problems::default())
}

pub(crate) fn update(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let o = load(ctx, tx, Action::Edit)?;
    let draft = match form::read(&ctx.form, &o) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &o, &ctx.form, &problems),
    };
    if draft.version != o.version {
        let action = format!("/desk{}", o.path());
        return kept::conflict_page(ctx, tx, &o, &action, &|field| label(ctx, field));
    }
    actions::edit(tx, &ctx.actor, &draft, "edit")?;
    Ok(ctx.done(&o.path(), "saved"))
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let o = load(ctx, read, Action::ReadHistory)?;
    let restore = format!("/desk{}/restoration", o.path());
    let title = o.name.plain(ctx.lang);
    kept::history_page(ctx, read, &o, (title, &restore), &|field| label(ctx, field))
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let o = load(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &o, |form| form::read(form, &o))?;
    actions::edit(tx, &ctx.actor, &draft, "restore")?;
    Ok(ctx.done(&o.path(), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, name: &str) -> Option<String> {
    let t = Texts::new(ctx.lang);
    let word = match name.split('-').next().unwrap_or_default() {
        "kind" => t.col_kind(),
        "name" => t.col_name(),
        "town" => t.edit_town(),
        "about" => t.show_about(),
        "website" => t.edit_website(),
        "source" => t.edit_source(),
        "role" => t.show_roles(),
        _ => return None,
    };
    Some(word.to_owned())
}
