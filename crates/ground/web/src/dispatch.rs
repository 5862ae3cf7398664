//! From a request to an answer: language, route, session, permission, lane, handler, errors as pages.

use crate::ctx::form_token;
use crate::routes::{Found, Handler, Route, Speech};
use crate::{
    Answer, AppError, Ctx, Format, Keep, Outcome, Pairs, SignedIn, Site, assets, frame, headers,
};
use bytes::Bytes;
use db::{Db, DbError, Read, Tx, forms};
use http::{HeaderMap, Method, StatusCode, header};
use std::sync::Arc;
use std::time::Duration;
use subtle::ConstantTimeEq;
use tokio::sync::oneshot;
use values::Lang;

/// How long a page waits for a lane.
const PATIENCE: Duration = Duration::from_secs(2);

/// A request, read whole.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The method.
    pub method: Method,
    /// The path, as sent.
    pub path: String,
    /// The query without its question mark.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// A rolled-back deed: the page to show, or what the database said.
enum Trouble {
    Page(Box<Answer>),
    Db(DbError),
}

impl From<DbError> for Trouble {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}

/// What is known of a request before its session is.
#[derive(Clone)]
struct Asked {
    site: Arc<Site>,
    lang: Lang,
    path: String,
    query: Pairs,
    form: Pairs,
    format: Option<Format>,
    params: Vec<(String, String)>,
    token: Option<String>,
    route: Option<Route>,
}

/// Answers one request. Never fails: whatever goes wrong becomes a page in the reader's language.
pub async fn answer(site: &Arc<Site>, incoming: Incoming) -> Answer {
    if let Some(asset) = assets::find(&incoming.path) {
        return finish(asset_answer(asset, &incoming.headers), &incoming, false);
    }
    let (asked, early) = ask(site, &incoming);
    let is_personal = asked.token.is_some();
    let answer = match early {
        Some(Ok(answer)) => answer,
        Some(Err(error)) => in_frame(&asked, error).await,
        None => run(&asked).await,
    };
    finish(answer, &incoming, is_personal)
}

fn asset_answer(asset: &'static assets::Asset, headers: &HeaderMap) -> Answer {
    let accepts = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    let answer = match asset.gzip {
        Some(gzip) if accepts.contains("gzip") => {
            Answer::bytes(asset.mime, gzip).with(header::CONTENT_ENCODING, "gzip")
        }
        Some(_) | None => Answer::bytes(asset.mime, asset.bytes),
    };
    answer
        .with(header::VARY, "Accept-Encoding")
        .kept(Keep::Always)
}

/// Reads language, format, route and session token; gives an early answer where no handler is needed.
fn ask(site: &Arc<Site>, incoming: &Incoming) -> (Asked, Option<Outcome>) {
    let header =
        |name: header::HeaderName| incoming.headers.get(name).and_then(|v| v.to_str().ok());
    let first = incoming
        .path
        .get(1..)
        .unwrap_or_default()
        .split('/')
        .next()
        .unwrap_or_default();
    let spoken: Option<Lang> = first.parse().ok();
    let wanted = Lang::accepted(
        header(header::ACCEPT_LANGUAGE).unwrap_or_default(),
        site.instance().lang,
    );
    let rest = spoken.map_or(incoming.path.as_str(), |_| {
        incoming.path.get(3..).unwrap_or_default()
    });
    let rest = if rest.is_empty() { "/" } else { rest };
    let (path, format) = Format::split(rest);
    let mut asked = Asked {
        site: site.clone(),
        lang: spoken.unwrap_or(wanted),
        path: path.to_owned(),
        query: Pairs::read(incoming.query.as_bytes()),
        form: Pairs::default(),
        format,
        params: Vec::new(),
        token: header(header::COOKIE).and_then(session_token),
        route: None,
    };
    let early = match site.table.find(&incoming.method, path) {
        Found::Nothing if path.len() > 1 && path.ends_with('/') => {
            let shorter = incoming.path.trim_end_matches('/');
            Some(Ok(Answer::redirect(
                StatusCode::PERMANENT_REDIRECT,
                shorter,
            )))
        }
        Found::Nothing => Some(Err(AppError::NotFound)),
        Found::OtherMethod => Some(
            Ok(Answer::text("").with(header::ALLOW, "GET, HEAD, POST")).map(|mut a| {
                a.status = StatusCode::METHOD_NOT_ALLOWED;
                a
            }),
        ),
        Found::Route(route, params) => {
            let early = early(route, spoken, format, incoming, wanted);
            asked.params = params;
            asked.route = Some(route.clone());
            if incoming.method == Method::POST {
                asked.form = Pairs::read(&incoming.body);
            }
            early
        }
    };
    (asked, early)
}

fn early(
    route: &Route,
    spoken: Option<Lang>,
    format: Option<Format>,
    incoming: &Incoming,
    wanted: Lang,
) -> Option<Outcome> {
    if format.is_some_and(|format| !route.formats.contains(&format)) {
        return Some(Err(AppError::NotFound));
    }
    match (route.speech, spoken) {
        (Speech::Language, Some(_)) | (Speech::None, None) => None,
        (Speech::Language, None) if route.method == Method::GET => {
            let query = if incoming.query.is_empty() {
                String::new()
            } else {
                format!("?{}", incoming.query)
            };
            let path = if incoming.path == "/" {
                ""
            } else {
                incoming.path.as_str()
            };
            let there = format!("/{}{path}{query}", wanted.code());
            let answer =
                Answer::redirect(StatusCode::FOUND, &there).with(header::VARY, "Accept-Language");
            Some(Ok(answer))
        }
        (Speech::None, Some(_)) | (Speech::Language, None) => Some(Err(AppError::NotFound)),
    }
}

/// The name of the session's cookie. The prefix binds it to this host, to TLS and to the whole site.
pub const COOKIE: &str = "__Host-session";

fn session_token(cookies: &str) -> Option<String> {
    cookies
        .split(';')
        .filter_map(|c| c.trim().split_once('='))
        .find_map(|(name, value)| {
            (name == COOKIE && !value.is_empty() && value.len() <= 100).then(|| value.to_owned())
        })
}

impl Asked {
    fn ctx(self, signed_in: Option<SignedIn>) -> Ctx {
        let actor = signed_in
            .as_ref()
            .map(|s| s.actor.clone())
            .unwrap_or_default();
        let form_token = signed_in
            .as_ref()
            .map(|s| form_token(&s.session))
            .unwrap_or_default();
        Ctx {
            lang: self.lang,
            actor,
            now: (self.site.clock)(),
            path: self.path,
            query: self.query,
            form: self.form,
            format: self.format,
            params: self.params,
            signed_in,
            form_token,
            site: self.site,
        }
    }

    fn identified(self, read: &mut Read<'_>) -> Result<Ctx, DbError> {
        let signed_in = match &self.token {
            Some(token) => (self.site.identify)(read, token, (self.site.clock)())?,
            None => None,
        };
        Ok(self.ctx(signed_in))
    }
}

async fn run(asked: &Asked) -> Answer {
    let Some(route) = asked.route.clone() else {
        return in_frame(asked, AppError::NotFound).await;
    };
    let db = asked.site.db.clone();
    let (sender, receiver) = oneshot::channel();
    let mine = asked.clone();
    match route.handler {
        Handler::Page(page, lane) => {
            let lane = if asked.format.is_some() {
                db::Lane::Long
            } else {
                lane
            };
            let work = move |read: &mut Read<'_>| {
                let ctx = mine.identified(read)?;
                let outcome = admit(&ctx, &route).and_then(|()| page(&ctx, read));
                Ok::<Answer, Trouble>(
                    outcome.unwrap_or_else(|error| frame::error_page(&ctx, error)),
                )
            };
            db.submit_read(lane, PATIENCE, work, move |answer| {
                drop(sender.send(answer));
            });
        }
        Handler::Deed(deed) => {
            let now = (asked.site.clock)();
            let work = move |tx: &mut Tx<'_>| perform(mine, &route, deed, tx);
            db.submit_write(now, PATIENCE, work, move |answer| drop(sender.send(answer)));
        }
        Handler::Steps(steps) => {
            let work = move || drop(sender.send(in_steps(mine, &route, steps, &db)));
            tokio::task::spawn_blocking(work);
        }
    }
    match receiver.await {
        Ok(Ok(answer)) => answer,
        Ok(Err(Trouble::Page(answer))) => *answer,
        // The same form came twice in the same moment: the first one's answer stands.
        Ok(Err(Trouble::Db(error))) if error.is_taken("form_sent", "form_id") => {
            sent_before(asked).await
        }
        Ok(Err(Trouble::Db(error))) => in_frame(asked, error.into()).await,
        Err(_) => in_frame(asked, AppError::bug("the lane gave no answer")).await,
    }
}

/// The gate in front of the record.
fn admit(ctx: &Ctx, route: &Route) -> Result<(), AppError> {
    if route.needs.admits(&ctx.actor) {
        return Ok(());
    }
    if !ctx.actor.is_signed_in() {
        return Err(AppError::SignIn);
    }
    Err(AppError::Forbidden(
        if route.needs == access::Needs::Administer {
            access::Who::Administrators
        } else {
            access::Who::Officers
        },
    ))
}

/// A form of a session must carry that session's token.
fn check_token(ctx: &Ctx) -> Result<(), AppError> {
    let sent = ctx.form.get("form-token").unwrap_or_default();
    let fits = bool::from(sent.as_bytes().ct_eq(ctx.form_token.as_bytes()));
    if ctx.signed_in.is_none() || fits {
        Ok(())
    } else {
        Err(AppError::Stale)
    }
}

/// One deed: done once for one form, and rolled back unless its answer is a good one.
fn perform(
    asked: Asked,
    route: &Route,
    deed: crate::Deed,
    tx: &mut Tx<'_>,
) -> Result<Answer, Trouble> {
    let ctx = asked.identified(tx)?;
    let gate = admit(&ctx, route).and_then(|()| check_token(&ctx));
    let form_id = ctx
        .form
        .get("form-id")
        .filter(|id| id.len() == 32)
        .map(str::to_owned);
    let who = ctx.actor.user_id();
    if gate.is_ok()
        && let Some(form_id) = &form_id
        && let Some(address) = forms::sent(tx, form_id, who)?
    {
        return Ok(Answer::see_other(&address));
    }
    let answer = gate
        .and_then(|()| deed(&ctx, tx))
        .unwrap_or_else(|error| frame::error_page(&ctx, error));
    if answer.status.is_client_error() || answer.status.is_server_error() {
        return Err(Trouble::Page(Box::new(answer)));
    }
    if let (Some(form_id), Some(address)) = (form_id, answer.location()) {
        forms::keep(tx, &form_id, who, address)?;
    }
    Ok(answer)
}

fn in_steps(asked: Asked, route: &Route, steps: crate::Steps, db: &Db) -> Result<Answer, Trouble> {
    let ctx = db.read(move |read| asked.identified(read).map_err(Trouble::from))?;
    let outcome = admit(&ctx, route)
        .and_then(|()| check_token(&ctx))
        .and_then(|()| steps(&ctx, db));
    Ok(outcome.unwrap_or_else(|error| frame::error_page(&ctx, error)))
}

async fn sent_before(asked: &Asked) -> Answer {
    let db = asked.site.db.clone();
    let mine = asked.clone();
    let (sender, receiver) = oneshot::channel();
    let work = move |read: &mut Read<'_>| {
        let ctx = mine.identified(read)?;
        let form_id = ctx.form.get("form-id").unwrap_or_default();
        let address = forms::sent(read, form_id, ctx.actor.user_id())?;
        Ok::<Answer, Trouble>(address.map_or_else(
            || frame::error_page(&ctx, AppError::Busy),
            |address| Answer::see_other(&address),
        ))
    };
    db.submit_read(db::Lane::Quick, PATIENCE, work, move |answer| {
        drop(sender.send(answer));
    });
    match receiver.await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) | Err(_) => in_frame(asked, AppError::Busy).await,
    }
}

/// An error page without a handler. The frame shows who signed in where the database can still tell.
async fn in_frame(asked: &Asked, error: AppError) -> Answer {
    let mine = asked.clone();
    let told = error.clone();
    let (sender, receiver) = oneshot::channel();
    if asked.token.is_some() && error != AppError::Busy {
        let work = move |read: &mut Read<'_>| {
            let ctx = mine.identified(read)?;
            Ok::<Answer, Trouble>(frame::error_page(&ctx, told))
        };
        let reply = move |answer| drop(sender.send(answer));
        asked
            .site
            .db
            .submit_read(db::Lane::Quick, PATIENCE, work, reply);
        if let Ok(Ok(answer)) = receiver.await {
            return answer;
        }
    }
    frame::error_page(&asked.clone().ctx(None), error)
}

fn finish(mut answer: Answer, incoming: &Incoming, is_personal: bool) -> Answer {
    headers::finish(&mut answer, is_personal);
    if answer.status == StatusCode::OK
        && answer.keep == Keep::Ask
        && !is_personal
        && let crate::Body::Bytes(bytes) = &answer.body
    {
        let tag = crate::etag::of(bytes);
        let known = incoming
            .headers
            .get(header::IF_NONE_MATCH)
            .and_then(|v| v.to_str().ok());
        headers::set(&mut answer.headers, header::ETAG, &tag);
        if known.is_some_and(|known| known.split(',').any(|t| t.trim() == tag)) {
            answer.status = StatusCode::NOT_MODIFIED;
            answer.body = crate::Body::Bytes(Bytes::new());
        }
    }
    answer
}
