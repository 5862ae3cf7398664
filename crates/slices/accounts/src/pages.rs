//! Pages of accounts.

use crate::actions::Proof;
use crate::model::local_path;
use crate::{Account, Texts, actions, form, password, store};
use askama::Template;
use db::{Db, Read, Tx};
use http::header;
use values::{Lang, Problem, Problems};
use web::form::Fields;
use web::{Answer, AppError, Area, COOKIE, Ctx, Head, Outcome, Pairs};

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage<'a> {
    t: Texts,
    form: Fields<'a>,
    next: &'a str,
    failure: Option<&'static str>,
}

fn explain(ctx: &Ctx) -> impl Fn(&Problem) -> Option<String> {
    let t = Texts::new(ctx.lang);
    move |problem| t.by_key(&problem.key, &[])
}

pub(crate) fn sign_in(ctx: &Ctx, _: &mut Read<'_>) -> Outcome {
    let form = Pairs::default().with("next", ctx.query.get("next").unwrap_or_default());
    show_sign_in(ctx, &form, &Problems::default(), None)
}

fn show_sign_in(
    ctx: &Ctx,
    form: &Pairs,
    problems: &Problems,
    failure: Option<&'static str>,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = explain(ctx);
    let fields = Fields::new(ctx, form, problems, &own);
    let next = form.get("next").unwrap_or_default();
    let page = SignInPage {
        t,
        form: fields,
        next,
        failure,
    };
    let head = Head {
        is_private: true,
        ..Head::new(t.sign_in_title(), Area::None)
    };
    if problems.is_empty() && failure.is_none() {
        ctx.page(head, &page)
    } else {
        ctx.page_again(head, &page)
    }
}

/// Checks the password outside of any transaction, since that takes its time.
pub(crate) fn sign_in_by_password(ctx: &Ctx, db: &Db) -> Outcome {
    let typed = match form::sign_in(&ctx.form) {
        Ok(typed) => typed,
        Err(problems) => return show_sign_in(ctx, &ctx.form, &problems, None),
    };
    let (mail, now) = (typed.mail.clone(), ctx.now);
    let (account, is_locked) =
        db.read(move |read| actions::before_password(read, &mail, now).map_err(AppError::from))?;
    if is_locked {
        return Err(AppError::TooMany(900));
    }
    let hash = account
        .as_ref()
        .and_then(|account| account.password.clone());
    let fits = password::fits(&typed.password, hash.as_deref());
    let account = account.filter(|_| fits).map(|account| account.id);
    let (mail, token) = (typed.mail.clone(), fresh_session(ctx));
    let kept = token.clone();
    db.write(ctx.now, move |tx| {
        actions::after_password(tx, &mail, account, &kept).map_err(AppError::from)
    })?;
    if account.is_none() {
        let t = Texts::new(ctx.lang);
        return show_sign_in(
            ctx,
            &ctx.form,
            &Problems::default(),
            Some(t.sign_in_failed()),
        );
    }
    Ok(with_session(
        ctx.done(local_path(&typed.next), "signed-in"),
        &token,
    ))
}

/// 256 random bits.
fn fresh_session(ctx: &Ctx) -> String {
    format!("{}{}", ctx.fresh_token(), ctx.fresh_token())
}

fn with_session(answer: Answer, token: &str) -> Answer {
    let cookie = format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Lax");
    answer.with(header::SET_COOKIE, &cookie)
}

#[derive(Template)]
#[template(path = "link.html")]
struct LinkPage<'a> {
    t: Texts,
    form: Fields<'a>,
    action: String,
    works: bool,
    sign_in: String,
}

/// The page behind a one-time link. Looking does not use it up: mail scanners look.
pub(crate) fn link(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let token: String = ctx.param("token")?;
    let works = actions::link_works(read, &token, ctx.now)?;
    let (form, problems, own) = (Pairs::default(), Problems::default(), explain(ctx));
    let page = LinkPage {
        t,
        form: Fields::new(ctx, &form, &problems, &own),
        action: format!("/sign-in/{token}"),
        works,
        sign_in: ctx.href("/sign-in"),
    };
    let head = Head {
        is_private: true,
        ..Head::new(t.link_title(), Area::None)
    };
    Ok(ctx
        .page(head, &page)?
        .with(header::REFERRER_POLICY, "no-referrer"))
}

pub(crate) fn sign_in_by_link(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let token: String = ctx.param("token")?;
    let session = fresh_session(ctx);
    if !actions::open_by_link(tx, &token, &session)? {
        return Ok(Answer::see_other(&ctx.href(&format!("/sign-in/{token}"))));
    }
    Ok(with_session(ctx.done("/desk", "signed-in"), &session))
}

pub(crate) fn sign_out(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    if let Some(signed_in) = ctx.signed_in() {
        actions::close(tx, &signed_in.session)?;
    }
    let cookie = format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
    let answer = ctx
        .done("/", "signed-out")
        .with(header::SET_COOKIE, &cookie);
    Ok(answer.with(
        header::HeaderName::from_static("clear-site-data"),
        "\"storage\"",
    ))
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage<'a> {
    t: Texts,
    account: &'a Account,
    form: Fields<'a>,
    languages: Vec<(String, String)>,
    version: i64,
    proof: Proof,
}

impl AccountPage<'_> {
    fn asks_old(&self) -> bool {
        self.proof == Proof::OldPassword
    }

    fn is_by_link(&self) -> bool {
        self.proof == Proof::Link
    }
}

/// What this session has to show before it sets a password.
fn own_proof(ctx: &Ctx, read: &mut Read<'_>, account: &Account) -> Result<Proof, AppError> {
    let session = ctx.signed_in().map_or("", |signed_in| &signed_in.session);
    Ok(actions::proof(read, account, session, ctx.now)?)
}

fn own_account(ctx: &Ctx, read: &mut Read<'_>) -> Result<Account, AppError> {
    let id = ctx.actor.user_id().ok_or(AppError::SignIn)?;
    store::account(read, id)?.ok_or(AppError::NotFound)
}

pub(crate) fn account(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let account = own_account(ctx, read)?;
    let mut form = Pairs::default();
    form.push("name", &account.name);
    form.push("lang", account.lang.map(Lang::code).unwrap_or_default());
    form.push("zone", account.zone.clone().unwrap_or_default());
    let proof = own_proof(ctx, read, &account)?;
    show_account(ctx, (&account, proof), &form, &Problems::default())
}

fn show_account(
    ctx: &Ctx,
    (account, proof): (&Account, Proof),
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = explain(ctx);
    let languages = std::iter::once((String::new(), t.account_any_language().to_owned()))
        .chain(Lang::ALL.map(|lang| (lang.code().to_owned(), lang.own_name().to_owned())))
        .collect();
    let page = AccountPage {
        t,
        account,
        form: Fields::new(ctx, form, problems, &own),
        languages,
        version: account.version,
        proof,
    };
    let head = Head::desk(t.account_title());
    ctx.form_page(problems, head, &page)
}

pub(crate) fn update_account(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let before = own_account(ctx, tx)?;
    match form::account(&ctx.form, &before) {
        Ok(draft) => {
            actions::edit(tx, &ctx.actor, &draft)?;
            Ok(ctx.done("/account", "saved"))
        }
        Err(problems) => {
            let proof = own_proof(ctx, tx, &before)?;
            show_account(ctx, (&before, proof), &ctx.form, &problems)
        }
    }
}

pub(crate) fn change_password(ctx: &Ctx, db: &Db) -> Outcome {
    let signed_in = ctx.signed_in().ok_or(AppError::SignIn)?;
    let (id, session, now) = (signed_in.user, signed_in.session.clone(), ctx.now);
    let (account, proof) = db.read(move |read| {
        let account = store::account(read, id)?.ok_or(AppError::NotFound)?;
        let proof = actions::proof(read, &account, &session, now)?;
        Ok::<_, AppError>((account, proof))
    })?;
    let (old, new) = match form::password(&ctx.form, &account) {
        Ok(typed) => typed,
        Err(problems) => return show_account(ctx, (&account, proof), &ctx.form, &problems),
    };
    if proof == Proof::OldPassword && !password::fits(&old, account.password.as_deref()) {
        let problems = Problems::one("old-password", "accounts-problem-old-password");
        return show_account(ctx, (&account, proof), &ctx.form, &problems);
    }
    let (hash, who, session) = (
        password::hash(&new)?,
        ctx.actor.clone(),
        signed_in.session.clone(),
    );
    db.write(ctx.now, move |tx| {
        actions::set_password(tx, &who, (id, &session), &hash, proof)
    })?;
    Ok(ctx.done("/account", "password"))
}
