//! From a request to an answer: what is asked for, in which language and format, by whom; and what leaves the
//! house. The way between the two is in a room of its own.

mod run;

use crate::ctx::form_token;
use crate::routes::{Found, Route, Speech};
use crate::{
    Answer, AppError, Ctx, Format, Keep, Outcome, Pairs, SignedIn, Site, assets, headers, shelf,
};
use bytes::Bytes;
use db::{DbError, Read};
use http::{HeaderMap, Method, StatusCode, header};
use std::sync::Arc;
use values::Lang;

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
    let place = place(site, &incoming);
    if let Some((address, stamp)) = &place
        && let Some(answer) = site.shelf.find(address, *stamp, &incoming.headers)
    {
        return answer;
    }
    let (asked, early) = ask(site, &incoming);
    let is_personal = asked.token.is_some();
    let answer = match early {
        Some(Ok(answer)) => answer,
        Some(Err(error)) => run::in_frame(&asked, error).await,
        None => run::run(&asked).await,
    };
    let answer = finish(answer, &incoming, is_personal);
    if let Some((address, stamp)) = place
        && asked.route.as_ref().is_some_and(shelf::takes)
    {
        site.shelf.put(address, stamp, &answer);
    }
    answer
}

/// Where the answer would stand on the shelf; nowhere for a request that bears a session, or that changes
/// something.
fn place(site: &Site, incoming: &Incoming) -> Option<(String, shelf::Stamp)> {
    let bears_session = incoming
        .headers
        .get_all(header::COOKIE)
        .iter()
        .any(|cookies| {
            cookies
                .to_str()
                .map_or(true, |c| session_token(c).is_some())
        });
    if incoming.method != Method::GET || bears_session {
        return None;
    }
    let stamp = site.shelf.stamp(site.db.revision()?, (site.clock)());
    Some((format!("{}?{}", incoming.path, incoming.query), stamp))
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
