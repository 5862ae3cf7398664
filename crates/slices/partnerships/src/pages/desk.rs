//! The officer's pages of a partnership.

use super::load;
use crate::model::title;
use crate::{Partnership, Texts, actions, form, store, words};
use access::{Action, Facts, Visibility};
use askama::Template;
use db::{Read, Tx};
use towns::Town;
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
    towns: Options,
    parties: Vec<Row>,
    facts: Vec<Row>,
}

impl EditPage<'_> {
    /// What a dated fact may be about.
    fn whats(&self) -> Options {
        let t = self.t;
        optional([
            ("kind", t.col_kind()),
            ("standing", t.show_standing()),
            ("official_contacts", t.show_contacts()),
            ("honour", t.fact_honour()),
        ])
    }

    /// What a dated fact may say; that something is unknown is no fact.
    fn values(&self) -> Options {
        let all = [words::kinds, words::standings, words::all_contacts].map(|of| of(self.t));
        optional(
            all.into_iter()
                .flatten()
                .filter(|(value, _)| value != "unknown"),
        )
    }
}

/// The towns that a party may be: those already chosen, the officer's own, and what a name typed finds.
fn choices(ctx: &Ctx, read: &mut Read<'_>, form: &Pairs) -> Result<Options, AppError> {
    let chosen = (0..20).filter_map(|n| {
        form.get(&format!("party-{n}"))
            .and_then(|id| id.parse().ok())
    });
    let mut ids: Vec<TownId> = ctx.actor.towns().chain(chosen).collect();
    if let Some(name) = ctx.query.get("town") {
        ids.extend(
            towns::towns_by_name(read, name)?
                .into_iter()
                .map(|town| town.id),
        );
    }
    ids.sort_unstable();
    ids.dedup();
    let option = |town: Town| {
        let country = town
            .country
            .as_ref()
            .map(|c| format!(" ({})", c.code()))
            .unwrap_or_default();
        (
            town.id.0.to_string(),
            format!("{}{country}", town.name(ctx.lang)),
        )
    };
    Ok(optional(
        towns::towns_by_ids(read, &ids)?.into_iter().map(option),
    ))
}

fn show_form(
    ctx: &Ctx,
    read: &mut Read<'_>,
    p: &Partnership,
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let is_new = p.id.0 == 0;
    let action = if is_new {
        "/desk/partnerships/new".to_owned()
    } else {
        format!("/desk{}", p.path())
    };
    let title = if is_new {
        t.new_title().to_owned()
    } else {
        title(&towns::towns_by_ids(read, &p.parties)?, ctx.lang)
    };
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        towns: choices(ctx, read, form)?,
        parties: rows(form, "party", 0),
        facts: rows(form, "fact", 0),
        form: Fields::new(ctx, form, problems, &own),
        history: (!is_new).then(|| format!("{action}/history")),
        action,
        version: p.version,
    };
    let head = Head::desk(title);
    ctx.form_page(problems, head, &page)
}

pub(crate) fn new(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let blank = form::blank();
    let mut form = blank.form();
    let own = ctx.actor.towns().next();
    form.push(
        "party-0",
        own.map(|town| town.0.to_string()).unwrap_or_default(),
    );
    show_form(ctx, read, &blank, &form, &Problems::default())
}

pub(crate) fn create(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let blank = form::blank();
    let draft = match form::read(&ctx.form, &blank) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &blank, &ctx.form, &problems),
    };
    let facts = Facts {
        noun: Noun::Partnership,
        parties: &draft.parties,
        visibility: Visibility::Public,
    };
    ctx.permit(Action::Create, &facts)?;
    let id = actions::add(tx, &ctx.actor, &draft)?;
    let partnership = store::partnership_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(ctx.done(&partnership.path(), "created"))
}

pub(crate) fn edit(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let p = load(ctx, read, Action::Edit)?;
    show_form(ctx, read, &p, &p.form(), &Problems::default())
}

pub(crate) fn update(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let p = load(ctx, tx, Action::Edit)?;
    let draft = match form::read(&ctx.form, &p) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &p, &ctx.form, &problems),
    };
    if draft.version != p.version {
        return kept::conflict_page(ctx, tx, &p, &format!("/desk{}", p.path()), &|field| {
            label(ctx, field)
        });
    }
    // Nobody gives a record away: the own town stays a party.
    ctx.permit(Action::Edit, &draft.policy_facts())?;
    actions::edit(tx, &ctx.actor, &draft, "edit")?;
    Ok(ctx.done(&p.path(), "saved"))
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let p = load(ctx, read, Action::ReadHistory)?;
    let title = title(&towns::towns_by_ids(read, &p.parties)?, ctx.lang);
    let restore = format!("/desk{}/restoration", p.path());
    kept::history_page(ctx, read, &p, (&title, &restore), &|field| {
        label(ctx, field)
    })
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let p = load(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &p, |form| form::read(form, &p))?;
    ctx.permit(Action::Edit, &draft.policy_facts())?;
    actions::edit(tx, &ctx.actor, &draft, "restore")?;
    Ok(ctx.done(&p.path(), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, name: &str) -> Option<String> {
    let t = Texts::new(ctx.lang);
    if let Some(part) = name.strip_prefix("fact-") {
        return Some(fact_label(t, part));
    }
    let word = match name.split('-').next().unwrap_or_default() {
        "party" => t.edit_party(),
        "kind" => t.col_kind(),
        "since" => t.col_since(),
        "standing" => t.show_standing(),
        "official" => t.show_contacts(),
        "about" => t.show_about(),
        "own" => t.edit_own_term(),
        "fields" => t.show_fields(),
        "founders" => t.show_founders(),
        "sponsors" => t.show_sponsors(),
        "source" => t.edit_source(),
        _ => return None,
    };
    Some(word.to_owned())
}

/// What a field of a dated fact is called: the number of its row, and its part.
fn fact_label(t: Texts, row_and_part: &str) -> String {
    let (n, part) = row_and_part.split_once('-').unwrap_or_default();
    let n = n.parse::<i64>().unwrap_or_default() + 1;
    let part = match part {
        "what" => t.edit_fact_what(),
        "value" => t.edit_fact_value(),
        "since" => t.edit_fact_since(),
        "by" => t.show_decided_by(),
        "wording" => t.edit_fact_wording(),
        "source" => t.edit_source(),
        "certain" => t.edit_fact_certain(),
        _ => return t.edit_facts().to_owned(),
    };
    t.edit_fact_part(n, part)
}
