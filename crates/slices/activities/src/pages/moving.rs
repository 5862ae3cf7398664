//! The form that moves an activity online.

use super::load;
use crate::{Activity, Texts, actions, form, words};
use access::Action;
use askama::Template;
use db::{Read, Tx};
use values::{Day, Problem, Problems};
use web::form::Fields;
use web::{AppError, Ctx, Head, Outcome, Pairs};

#[derive(Template)]
#[template(path = "move.html")]
struct MovePage<'a> {
    t: Texts,
    title: String,
    form: Fields<'a>,
    action: String,
    version: i64,
}

fn show_move(ctx: &Ctx, a: &Activity, form: &Pairs, problems: &Problems) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let title = t.move_title(&words::title(ctx.lang, a));
    let page = MovePage {
        t,
        title: title.clone(),
        form: Fields::new(ctx, form, problems, &own),
        action: format!("/desk{}/move-online", a.path()),
        version: a.version,
    };
    ctx.form_page(problems, Head::desk(title), &page)
}

pub(crate) fn move_online(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let a = load(ctx, read, Action::Edit)?;
    let mut form = Pairs::default();
    form.push("moved-on", Day::Exact(ctx.today()).iso());
    show_move(ctx, &a, &form, &Problems::default())
}

pub(crate) fn moved_online(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let a = load(ctx, tx, Action::Edit)?;
    let (on, reason, version) = match form::read_move(&ctx.form) {
        Ok(read) => read,
        Err(problems) => return show_move(ctx, &a, &ctx.form, &problems),
    };
    if version != a.version {
        return Err(AppError::Conflict);
    }
    match actions::move_online(tx, &ctx.actor, &a, (on, reason)) {
        Ok(()) => Ok(ctx.done(&a.path(), "saved")),
        Err(AppError::Problems(problems)) => show_move(ctx, &a, &ctx.form, &problems),
        Err(other) => Err(other),
    }
}
