//! The officer's pages of an activity.

use super::choices::{Choices, choices};
use super::load;
use crate::{Activity, Form, State, Texts, actions, form, store, words};
use access::{Action, Facts, Visibility};
use askama::Template;
use db::{Read, Tx};
use values::{Day, Noun, Problem, Problems};
use web::form::{Fields, Row, rows};
use web::{AppError, Ctx, Head, Kept, Outcome, Pairs, kept};

#[derive(Template)]
#[template(path = "edit.html")]
struct EditPage<'a> {
    t: Texts,
    title: String,
    ctx: &'a Ctx,
    form: Fields<'a>,
    action: String,
    version: i64,
    links: Option<(String, Option<String>)>,
    choices: Choices,
    partnerships: Vec<Row>,
    themes: Vec<Row>,
    participants: Vec<Row>,
    programme: Vec<Row>,
    commitments: Vec<Row>,
    facts: Vec<Row>,
}

fn show_form(
    ctx: &Ctx,
    read: &mut Read<'_>,
    a: &Activity,
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let is_new = a.id.0 == 0;
    let (title, action) = if is_new {
        (t.new_title().to_owned(), "/desk/activities/new".to_owned())
    } else {
        (words::title(ctx.lang, a), format!("/desk{}", a.path()))
    };
    let can_move = a.form != Form::Online && a.state != State::Cancelled;
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        choices: choices(ctx, read, form)?,
        partnerships: rows(form, "partnership", 0),
        themes: rows(form, "theme", 0),
        participants: rows(form, "participants", 0),
        programme: rows(form, "item", 0),
        commitments: rows(form, "commitment", 0),
        facts: rows(form, "fact", 0),
        form: Fields::new(ctx, form, problems, &own),
        links: (!is_new).then(|| {
            let move_online = can_move.then(|| format!("{action}/move-online"));
            (format!("{action}/history"), move_online)
        }),
        action,
        version: a.version,
    };
    let head = Head::desk(title);
    ctx.form_page(problems, head, &page)
}

fn blank(ctx: &Ctx) -> Activity {
    form::blank(Day::Exact(ctx.today()))
}

pub(crate) fn new(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let blank = blank(ctx);
    // The day is asked for, not guessed.
    let mut form = blank.form().without("from");
    if let Some(slug) = ctx
        .query
        .get("partnership")
        .and_then(|slug| slug.parse().ok())
        && let Some(found) = partnerships::partnership(read, &slug)?
        && ctx.scope().covers(&found.policy_facts())
    {
        form.push("partnership-0", found.id.0.to_string());
    }
    show_form(ctx, read, &blank, &form, &Problems::default())
}

/// Nobody makes a record that is not theirs, and nobody gives one away: the policy is asked about the towns
/// of the partnerships that were chosen.
fn permit(
    ctx: &Ctx,
    read: &mut Read<'_>,
    action: Action,
    draft: &Activity,
) -> Result<(), AppError> {
    let parties = store::parties(read, &draft.partnerships)?;
    let facts = Facts {
        noun: Noun::Activity,
        parties: &parties,
        visibility: draft.visibility,
    };
    ctx.permit(action, &facts)
}

pub(crate) fn create(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let blank = Activity {
        visibility: Visibility::Public,
        ..blank(ctx)
    };
    let draft = match form::read(&ctx.form, &blank) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &blank, &ctx.form, &problems),
    };
    permit(ctx, tx, Action::Create, &draft)?;
    let id = actions::add(tx, &ctx.actor, &draft)?;
    let activity = store::activity_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(ctx.done(&activity.path(), "created"))
}

pub(crate) fn edit(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let a = load(ctx, read, Action::Edit)?;
    show_form(ctx, read, &a, &a.form(), &Problems::default())
}

fn conflict(ctx: &Ctx, read: &mut Read<'_>, a: &Activity) -> Outcome {
    let action = format!("/desk{}", a.path());
    kept::conflict_page(ctx, read, a, &action, &|field| label(ctx, field))
}

pub(crate) fn update(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let a = load(ctx, tx, Action::Edit)?;
    let draft = match form::read(&ctx.form, &a) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &a, &ctx.form, &problems),
    };
    if draft.version != a.version {
        return conflict(ctx, tx, &a);
    }
    permit(ctx, tx, Action::Edit, &draft)?;
    actions::edit(tx, &ctx.actor, &draft, "edit")?;
    Ok(ctx.done(&a.path(), "saved"))
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let a = load(ctx, read, Action::ReadHistory)?;
    let (title, restore) = (
        words::title(ctx.lang, &a),
        format!("/desk{}/restoration", a.path()),
    );
    kept::history_page(ctx, read, &a, (&title, &restore), &|field| {
        label(ctx, field)
    })
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let a = load(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &a, |form| form::read(form, &a))?;
    permit(ctx, tx, Action::Edit, &draft)?;
    actions::edit(tx, &ctx.actor, &draft, "restore")?;
    Ok(ctx.done(&a.path(), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, name: &str) -> Option<String> {
    let t = Texts::new(ctx.lang);
    let word = match name {
        "kind" => t.col_kind(),
        "title" => t.edit_title(),
        "about" => t.show_about(),
        "host" => t.show_host(),
        "from" => t.edit_from(),
        "to" => t.edit_to(),
        "form" => t.col_form(),
        "planned-form" => t.edit_planned_form(),
        "moved-on" => t.edit_moved_on(),
        "moved-reason" => t.edit_moved_reason(),
        "state" => t.edit_state(),
        "series" => t.show_series(),
        "edition" => t.edit_edition(),
        "outcome" => t.show_outcome(),
        "sponsors" => t.show_sponsors(),
        "answers" => t.edit_answers(),
        "source" => t.edit_source(),
        "certain" => t.edit_certain(),
        other => match other.split('-').next().unwrap_or_default() {
            "partnership" => t.edit_partnership(),
            "theme" => t.edit_theme(),
            "item" => t.show_programme(),
            "commitment" => t.show_evidence_of(),
            "participants" => t.show_participants(),
            "fact" => t.edit_facts(),
            _ => return None,
        },
    };
    Some(word.to_owned())
}
