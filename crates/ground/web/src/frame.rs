//! What stands around every page: head, header, thread, foot; and the pages for errors.

use crate::{Answer, AppError, Ctx, Html, Texts, assets};
use access::Who;
use askama::Template;
use http::StatusCode;
use values::Lang;

/// The entries of the menu.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Area {
    /// None of them.
    #[default]
    None,
    /// Partnerships.
    Partnerships,
    /// Towns and the map.
    Towns,
    /// Agreements.
    Agreements,
    /// Activities, series, calendar.
    Activities,
    /// Reports.
    Reports,
    /// The desk of somebody who signed in.
    Desk,
}

/// A station of the thread strip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// What it is called.
    pub label: String,
    /// Where it is, without language; none where nothing is there yet, or where we are.
    pub path: Option<String>,
    /// Whether it is the present place.
    pub is_here: bool,
}

impl Station {
    /// A station to go to.
    #[must_use]
    pub fn there(label: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            path: Some(path.into()),
            is_here: false,
        }
    }

    /// The present place.
    #[must_use]
    pub fn here(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            path: None,
            is_here: true,
        }
    }

    /// A station with nothing there yet.
    #[must_use]
    pub fn nothing(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            path: None,
            is_here: false,
        }
    }
}

/// What a page tells about itself.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The title.
    pub title: String,
    /// One sentence for search engines and previews.
    pub description: String,
    /// The menu entry that it belongs to.
    pub area: Area,
    /// The way from the town to the report, where the page lies on it.
    pub thread: Vec<Station>,
    /// Where the same record is edited, for those who may, without language.
    pub edit: Option<String>,
    /// Feeds of the page: address without language but with extension, and title.
    pub feeds: Vec<(String, String)>,
    /// Whether search engines shall leave it out.
    pub is_private: bool,
    /// Whether it uses the denser type of the desk.
    pub is_desk: bool,
}

impl Head {
    /// A page of an area.
    #[must_use]
    pub fn new(title: impl Into<String>, area: Area) -> Self {
        Self {
            title: title.into(),
            area,
            ..Self::default()
        }
    }

    /// A page of the desk: private, dense.
    #[must_use]
    pub fn desk(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            area: Area::Desk,
            is_private: true,
            is_desk: true,
            ..Self::default()
        }
    }

    /// The same with a thread strip.
    #[must_use]
    pub fn thread(mut self, thread: Vec<Station>) -> Self {
        self.thread = thread;
        self
    }

    /// The same with a description.
    #[must_use]
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// The same with the address where it is edited, if the reader may.
    #[must_use]
    pub fn edit_at(mut self, path: Option<String>) -> Self {
        self.edit = path;
        self
    }

    /// The same with a feed.
    #[must_use]
    pub fn feed(mut self, path: impl Into<String>, title: impl Into<String>) -> Self {
        self.feeds.push((path.into(), title.into()));
        self
    }
}

#[derive(Template)]
#[template(path = "frame.html")]
struct Frame<'a> {
    t: Texts,
    ctx: &'a Ctx,
    head: Head,
    name: String,
    query: String,
    is_demo: bool,
    said: Option<String>,
    user: Option<&'a str>,
    body: Html,
}

impl Frame<'_> {
    /// The entries of the menu that this program has pages for.
    fn menu(&self) -> [(&'static str, &'static str, bool); 5] {
        let t = self.t;
        [
            ("/partnerships", t.menu_partnerships(), Area::Partnerships),
            ("/towns", t.menu_towns(), Area::Towns),
            ("/agreements", t.menu_agreements(), Area::Agreements),
            ("/activities", t.menu_activities(), Area::Activities),
            ("/reports", t.menu_reports(), Area::Reports),
        ]
        .map(|(path, label, area)| (path, label, area == self.head.area))
    }

    fn languages(&self) -> impl Iterator<Item = Lang> {
        let own = self.ctx.lang;
        Lang::ALL.into_iter().filter(move |lang| *lang != own)
    }

    /// The same page in another language.
    fn in_language(&self, code: &str) -> String {
        format!(
            "/{}{}{}",
            code,
            self.ctx.path.trim_end_matches('/'),
            self.query
        )
    }
}

pub(crate) fn render(ctx: &Ctx, head: Head, body: String) -> Result<String, AppError> {
    let instance = ctx.site.instance();
    let t = ctx.kit();
    let said = ctx
        .query
        .get("said")
        .and_then(|code| t.by_key(&format!("said-{code}"), &[]));
    let frame = Frame {
        t,
        ctx,
        head,
        name: instance.name.plain(ctx.lang).to_owned(),
        query: ctx.query.without("said").query(),
        is_demo: instance.is_demo,
        said,
        user: ctx.signed_in.as_ref().map(|s| s.actor.name()),
        body: Html::made_here(body),
    };
    frame.render().map_err(AppError::bug)
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    title: String,
    text: String,
    link: Option<(String, String)>,
    number: Option<String>,
    number_label: String,
}

/// The page for an error, in the reader's language; a bug is logged here, once, under the number shown.
pub(crate) fn error_page(ctx: &Ctx, error: AppError) -> Answer {
    let t = ctx.kit();
    let (status, title, text) = match error {
        AppError::SignIn => {
            let next = format!("{}{}", ctx.path, ctx.query.query());
            let there = ctx.href(&format!("/sign-in?{}", crate::pairs_one("next", &next)));
            return Answer::see_other(&there);
        }
        AppError::Bug(words) => return bug_page(ctx, &words),
        AppError::Refused(key) => {
            let words = t.by_key(&key, &[]).unwrap_or(key);
            (StatusCode::CONFLICT, t.error_refused(), words)
        }
        AppError::Problems(problems) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            t.errors_title(),
            problem_words(t, &problems),
        ),
        AppError::TooMany(seconds) => {
            let words = t.error_too_many_text(i64::from(seconds));
            (StatusCode::TOO_MANY_REQUESTS, t.error_too_many(), words)
        }
        plain => {
            let (status, title, text) = plain_words(t, &plain);
            (status, title, text.to_owned())
        }
    };
    let link = (status == StatusCode::NOT_FOUND)
        .then(|| (ctx.href("/search"), t.error_not_found_link().to_owned()));
    let title = title.to_owned();
    let page = ErrorPage {
        title: title.clone(),
        text,
        link,
        number: None,
        number_label: String::new(),
    };
    show(ctx, status, title, &page)
}

/// The errors whose page is always the same.
fn plain_words(t: Texts, error: &AppError) -> (StatusCode, &'static str, &'static str) {
    match error {
        AppError::Forbidden(who) => {
            let text = match who {
                Who::OfficersOfItsTowns => t.error_forbidden_towns(),
                Who::Officers => t.error_forbidden_officers(),
                Who::Administrators => t.error_forbidden_administrators(),
            };
            (StatusCode::FORBIDDEN, t.error_forbidden(), text)
        }
        AppError::Stale => (StatusCode::FORBIDDEN, t.error_stale(), t.error_stale_text()),
        AppError::Conflict => (
            StatusCode::CONFLICT,
            t.error_conflict(),
            t.error_conflict_text(),
        ),
        AppError::Busy => (
            StatusCode::SERVICE_UNAVAILABLE,
            t.error_busy(),
            t.error_busy_text(),
        ),
        AppError::Full => (
            StatusCode::INSUFFICIENT_STORAGE,
            t.error_full(),
            t.error_full_text(),
        ),
        AppError::NotFound
        | AppError::SignIn
        | AppError::Bug(_)
        | AppError::Refused(_)
        | AppError::Problems(_)
        | AppError::TooMany(_) => (
            StatusCode::NOT_FOUND,
            t.error_not_found(),
            t.error_not_found_text(),
        ),
    }
}

fn problem_words(t: Texts, problems: &values::Problems) -> String {
    let say = |problem: &values::Problem| {
        let args: Vec<_> = problem
            .args
            .iter()
            .map(|(name, arg)| (name.as_str(), arg.clone()))
            .collect();
        t.by_key(&problem.key, &args)
    };
    let words: Vec<String> = problems.0.iter().filter_map(say).collect();
    words.join(" ")
}

fn bug_page(ctx: &Ctx, words: &str) -> Answer {
    let t = ctx.kit();
    let number = ctx.fresh_token().chars().take(8).collect::<String>();
    tracing::error!(number, path = ctx.path, "{words}");
    let title = t.error_bug().to_owned();
    let page = ErrorPage {
        title: title.clone(),
        text: t.error_bug_text().to_owned(),
        link: None,
        number: Some(number),
        number_label: t.error_number().to_owned(),
    };
    show(ctx, StatusCode::INTERNAL_SERVER_ERROR, title, &page)
}

fn show(ctx: &Ctx, status: StatusCode, title: String, page: &ErrorPage) -> Answer {
    let head = Head {
        title,
        is_private: true,
        ..Head::default()
    };
    let mut answer = ctx
        .page_with(status, head, page)
        .unwrap_or_else(|_| Answer::html(status, String::new()));
    answer.keep = crate::Keep::No;
    if status == StatusCode::SERVICE_UNAVAILABLE {
        answer = answer.with(http::header::RETRY_AFTER, "2");
    }
    answer
}
