//! Where officers record agreements.

use super::load;
use crate::words::title;
use crate::{Agreement, Texts, actions, form, store};
use access::{Action, Facts, Visibility};
use askama::Template;
use db::{Read, Tx};
use std::collections::BTreeSet;
use towns::Town;
use values::{Noun, PartnershipId, PersonId, Problem, Problems, TownId};
use web::form::{Fields, Options, Row, optional, rows};
use web::{AppError, Ctx, Head, Kept, Outcome, Pairs, kept};

#[derive(Template)]
#[template(path = "choose.html")]
struct ChoosePage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    form: Fields<'a>,
    partnerships: Options,
}

#[derive(Template)]
#[template(path = "edit.html")]
struct EditPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    title: String,
    pair: String,
    form: Fields<'a>,
    action: String,
    version: i64,
    history: Option<String>,
    towns: Options,
    agreements: Options,
    people: Options,
    signatories: Vec<Row>,
    fields: Vec<Row>,
    commitments: Vec<Row>,
}

/// The towns where it may have been signed: the parties, and the one already chosen; any other place is words.
fn places(
    ctx: &Ctx,
    read: &mut Read<'_>,
    parties: Vec<Town>,
    form: &Pairs,
) -> Result<Options, AppError> {
    let mut found = parties;
    if let Some(id) = form.get("town").and_then(|id| id.parse::<TownId>().ok()) {
        found.extend(towns::town_by_id(read, id)?);
    }
    let mut seen = BTreeSet::new();
    found.retain(|town| seen.insert(town.id));
    Ok(optional(
        found
            .iter()
            .map(|town| (town.id.0.to_string(), town.name(ctx.lang))),
    ))
}

/// The other agreements of the partnership, which this one may follow or stand beside.
fn siblings(ctx: &Ctx, read: &mut Read<'_>, a: &Agreement) -> Result<Options, AppError> {
    let all = store::agreements_of_partnership(read, &ctx.scope(), a.partnership_id)?;
    let others = all.iter().filter(|other| other.id != a.id);
    Ok(optional(others.map(|other| {
        (other.id.0.to_string(), title(other, ctx.lang))
    })))
}

/// The persons who may have signed: those already chosen, those of a name that was typed or looked for, those in
/// office in the parties' towns, and those who signed there before.
fn signers(
    ctx: &Ctx,
    read: &mut Read<'_>,
    a: &Agreement,
    form: &Pairs,
) -> Result<Options, AppError> {
    let mut found = people::people_of_towns(read, &a.parties)?;
    let mut ids = Vec::new();
    for row in rows(form, "signatory", 0) {
        ids.extend(form.value::<PersonId>(&row.part("person")));
        let typed = form.get(&row.part("name")).unwrap_or_default();
        found.extend(people::people_named(read, typed)?);
    }
    let looked_for = form.get("find").unwrap_or_default();
    found.extend(people::people_by_name(read, looked_for)?);
    for town in &a.parties {
        ids.extend(store::signers_of_town(read, *town)?);
    }
    let mut seen: BTreeSet<PersonId> = BTreeSet::new();
    found.retain(|person| seen.insert(person.id));
    for id in ids {
        if seen.insert(id) {
            found.extend(people::person_by_id(read, id)?);
        }
    }
    found.sort_by(|one, other| one.slug.cmp(&other.slug));
    Ok(optional(found.iter().map(|person| {
        (person.id.0.to_string(), people::in_office(person, ctx.lang))
    })))
}

fn show_form(
    ctx: &Ctx,
    read: &mut Read<'_>,
    a: &Agreement,
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let is_new = a.id.0 == 0;
    let action = if is_new {
        "/desk/agreements/new".to_owned()
    } else {
        format!("/desk{}", a.path())
    };
    let title = if is_new {
        t.new_title().to_owned()
    } else {
        title(a, ctx.lang)
    };
    let parties = towns::towns_by_ids(read, &a.parties)?;
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        pair: partnerships::title(&parties, ctx.lang),
        form: Fields::new(ctx, form, problems, &own),
        version: a.version,
        history: (!is_new).then(|| format!("{action}/history")),
        action,
        towns: places(ctx, read, parties, form)?,
        agreements: siblings(ctx, read, a)?,
        people: signers(ctx, read, a, form)?,
        signatories: rows(form, "signatory", 0),
        fields: rows(form, "field", 0),
        commitments: rows(form, "commitment", 1),
    };
    let head = Head::desk(title);
    ctx.form_page(problems, head, &page)
}

/// A new agreement of a partnership of which this officer may keep agreements.
fn blank_of(ctx: &Ctx, read: &mut Read<'_>, id: PartnershipId) -> Result<Agreement, AppError> {
    let partnership = partnerships::partnership_by_id(read, id)?.ok_or(AppError::NotFound)?;
    let facts = Facts {
        noun: Noun::Agreement,
        parties: &partnership.parties,
        visibility: Visibility::Public,
    };
    ctx.permit(Action::Create, &facts)?;
    Ok(Agreement {
        partnership_id: id,
        parties: partnership.parties,
        ..form::blank()
    })
}

pub(crate) fn new(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let chosen = ctx.query.get("partnership").and_then(|id| id.parse().ok());
    let Some(id) = chosen else {
        return choose(ctx, read);
    };
    let blank = blank_of(ctx, read, id)?;
    show_form(ctx, read, &blank, &blank.form(), &Problems::default())
}

/// First the partnership: who the parties are, and what it may follow, hangs on that.
fn choose(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let titled = partnerships::titled_of_towns(read, &ctx.scope(), ctx.actor.towns(), ctx.lang)?;
    let options = titled
        .into_iter()
        .map(|(one, title)| (one.id.0.to_string(), title));
    let (problems, own) = (Problems::default(), |_: &Problem| None);
    let page = ChoosePage {
        t,
        ctx,
        form: Fields::new(ctx, &ctx.query, &problems, &own),
        partnerships: optional(options),
    };
    ctx.page(Head::desk(t.new_title()), &page)
}

/// Whether only one more row was asked for, not a save.
fn wants_rows(ctx: &Ctx) -> bool {
    ctx.form.get("add").is_some()
}

pub(crate) fn create(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let chosen = ctx.form.get("partnership").and_then(|id| id.parse().ok());
    let blank = blank_of(ctx, tx, chosen.ok_or(AppError::NotFound)?)?;
    if wants_rows(ctx) {
        return show_form(ctx, tx, &blank, &ctx.form, &Problems::default());
    }
    let added = form::read(&ctx.form, &blank, ctx.lang)
        .map_err(AppError::Problems)
        .and_then(|draft| actions::add(tx, &ctx.actor, &draft));
    match added {
        Ok(id) => {
            let agreement = store::agreement_by_id(tx, id)?.ok_or(AppError::NotFound)?;
            Ok(ctx.done(&agreement.path(), "created"))
        }
        Err(AppError::Problems(problems)) => show_form(ctx, tx, &blank, &ctx.form, &problems),
        Err(other) => Err(other),
    }
}

pub(crate) fn edit(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let a = load(ctx, read, Action::Edit)?;
    show_form(ctx, read, &a, &a.form(), &Problems::default())
}

pub(crate) fn update(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let a = load(ctx, tx, Action::Edit)?;
    if wants_rows(ctx) {
        return show_form(ctx, tx, &a, &ctx.form, &Problems::default());
    }
    let draft = match form::read(&ctx.form, &a, ctx.lang) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &a, &ctx.form, &problems),
    };
    if draft.version != a.version {
        let action = format!("/desk{}", a.path());
        return kept::conflict_page(ctx, tx, &a, &action, &|field| label(ctx, field));
    }
    match actions::edit(tx, &ctx.actor, &draft, "edit") {
        Ok(()) => Ok(ctx.done(&a.path(), "saved")),
        Err(AppError::Problems(problems)) => show_form(ctx, tx, &a, &ctx.form, &problems),
        Err(other) => Err(other),
    }
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let a = load(ctx, read, Action::ReadHistory)?;
    let restore = format!("/desk{}/restoration", a.path());
    let title = title(&a, ctx.lang);
    kept::history_page(ctx, read, &a, (&title, &restore), &|field| {
        label(ctx, field)
    })
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let a = load(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &a, |form| form::read(form, &a, ctx.lang))?;
    actions::edit(tx, &ctx.actor, &draft, "restore")?;
    Ok(ctx.done(&a.path(), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, name: &str) -> Option<String> {
    let t = Texts::new(ctx.lang);
    let mut parts = name.split('-');
    let (group, row) = (parts.next().unwrap_or_default(), parts.next());
    let word = match group {
        "partnership" => t.edit_partnership(),
        "kind" => t.col_kind(),
        "title" => t.edit_title(),
        "signed" => t.col_signed(),
        "town" => t.edit_town(),
        "place" => t.edit_place(),
        "term" => t.col_term(),
        "languages" => t.show_languages(),
        "authentic" => t.show_authentic(),
        "follows" => t.show_before(),
        "main" => t.edit_main(),
        "source" => t.edit_source(),
        "signatory" => t.show_signatories(),
        "field" => t.col_field(),
        "commitment" => t.col_commitment(),
        _ => return None,
    };
    let number = row.and_then(|row| row.parse::<i64>().ok());
    let word = match (group, number, parts.next()) {
        ("commitment", Some(n), Some(part)) => format!("{word} {n}: {}", part_word(t, part)),
        ("signatory", Some(n), Some(part)) => format!("{word} {}: {}", n + 1, part_word(t, part)),
        _ => word.to_owned(),
    };
    Some(word)
}

fn part_word(t: Texts, part: &str) -> &str {
    match part {
        "field" => t.col_field(),
        "wording" => t.edit_wording(),
        "responsible" => t.col_responsible(),
        "due" => t.col_due(),
        "person" => t.edit_person(),
        "name" => t.edit_new_name(),
        "hidden" => t.edit_new_name_hidden(),
        "office" => t.edit_office(),
        other => other,
    }
}
