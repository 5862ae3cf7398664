//! The officer's pages of a fund.

use super::load;
use crate::{Fund, Texts, actions, form, store};
use access::{Action, Facts, Visibility};
use askama::Template;
use db::{Read, Tx};
use values::{Noun, Problem, Problems, TownId};
use web::form::{Fields, Options, Row, options, rows};
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
    currencies: Options,
    years: Vec<Row>,
}

/// The currencies that towns of the field reckon in.
const CURRENCIES: [&str; 13] = [
    "EUR", "PLN", "CHF", "CZK", "DKK", "GBP", "NOK", "SEK", "RUB", "USD", "TRY", "UAH", "JPY",
];

/// The officer's own towns, and the one that is chosen.
fn choices(ctx: &Ctx, read: &mut Read<'_>, form: &Pairs) -> Result<Options, AppError> {
    let mut ids: Vec<TownId> = ctx.actor.towns().chain(form.value("town")).collect();
    ids.extend(ctx.site().instance().home.as_ref().map(|(id, _)| *id));
    ids.sort_unstable();
    ids.dedup();
    let towns = towns::towns_by_ids(read, &ids)?;
    Ok(options(
        towns
            .iter()
            .map(|town| (town.id.0.to_string(), town.name(ctx.lang))),
    ))
}

fn show_form(
    ctx: &Ctx,
    read: &mut Read<'_>,
    fund: &Fund,
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let is_new = fund.id.0 == 0;
    let (title, action) = if is_new {
        (t.new_title().to_owned(), "/desk/funds/new".to_owned())
    } else {
        let title = fund.name.plain(ctx.lang).to_owned();
        (title, format!("/desk{}", fund.path()))
    };
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        towns: choices(ctx, read, form)?,
        currencies: options(CURRENCIES.map(|code| (code, code))),
        years: rows(form, "budget", 0),
        form: Fields::new(ctx, form, problems, &own),
        history: (!is_new).then(|| format!("{action}/history")),
        action,
        version: fund.version,
    };
    ctx.form_page(problems, Head::desk(title), &page)
}

pub(crate) fn new(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let blank = form::blank();
    let mut form = blank.form();
    let own = ctx.actor.towns().next();
    form.push_some("town", own.map(|town| town.0.to_string()));
    show_form(ctx, read, &blank, &form, &Problems::default())
}

pub(crate) fn create(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let blank = form::blank();
    let draft = match form::read(&ctx.form, &blank) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &blank, &ctx.form, &problems),
    };
    let facts = Facts {
        noun: Noun::Fund,
        parties: &[draft.town],
        visibility: Visibility::Public,
    };
    ctx.permit(Action::Create, &facts)?;
    let id = actions::add(tx, &ctx.actor, &draft)?;
    let fund = store::fund_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(ctx.done(&fund.path(), "created"))
}

pub(crate) fn edit(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let fund = load(ctx, read, Action::Edit)?;
    show_form(ctx, read, &fund, &fund.form(), &Problems::default())
}

pub(crate) fn update(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let fund = load(ctx, tx, Action::Edit)?;
    let draft = match form::read(&ctx.form, &fund) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &fund, &ctx.form, &problems),
    };
    if draft.version != fund.version {
        let action = format!("/desk{}", fund.path());
        return kept::conflict_page(ctx, tx, &fund, &action, &|field| label(ctx, field));
    }
    // Nobody gives a record away: it stays with one of the own towns.
    ctx.permit(Action::Edit, &draft.policy_facts())?;
    actions::edit(tx, &ctx.actor, &draft, "edit")?;
    Ok(ctx.done(&fund.path(), "saved"))
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let fund = load(ctx, read, Action::ReadHistory)?;
    let restore = format!("/desk{}/restoration", fund.path());
    let title = fund.name.plain(ctx.lang);
    kept::history_page(ctx, read, &fund, (title, &restore), &|field| {
        label(ctx, field)
    })
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let fund = load(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &fund, |form| form::read(form, &fund))?;
    ctx.permit(Action::Edit, &draft.policy_facts())?;
    actions::edit(tx, &ctx.actor, &draft, "restore")?;
    Ok(ctx.done(&fund.path(), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, name: &str) -> Option<String> {
    let t = Texts::new(ctx.lang);
    let word = match name.split('-').next().unwrap_or_default() {
        "town" => t.edit_town(),
        "name" => t.col_name(),
        "purpose" => t.show_purpose(),
        "decided" => t.show_decided_by(),
        "about" => t.show_about(),
        "source" => t.edit_source(),
        "budget" => t.edit_years(),
        _ => return None,
    };
    Some(word.to_owned())
}
