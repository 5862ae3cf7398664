//! What comes in through the front door: who asks, in which language, when, and for what.

use crate::frame;
use crate::{Answer, AppError, Format, Head, Outcome, Pairs, Section, Site, Slot, Texts};
use access::{Action, Actor, Decision, Facts, Scope, decide};
use askama::Template;
use db::Read;
use http::StatusCode;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::Arc;
use values::{Instant, Lang, Problems, RecordId, Slug, UserId};

/// A person who signed in, as `accounts` tells it.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who.
    pub user: UserId,
    /// With which active memberships.
    pub actor: Actor,
    /// The hash under which the session is stored.
    pub session: String,
    /// The person's time zone, if set.
    pub zone: Option<String>,
}

/// The context of one request. Handlers take time, chance, language and actor from here and nowhere else.
pub struct Ctx {
    /// The language of the page.
    pub lang: Lang,
    /// Who asks.
    pub actor: Actor,
    /// The moment of the request.
    pub now: Instant,
    /// The path without language and extension.
    pub path: String,
    /// The query of the address.
    pub query: Pairs,
    /// The form that was sent; empty for a page.
    pub form: Pairs,
    /// The format asked for, if other than a page.
    pub format: Option<Format>,
    pub(crate) params: Vec<(String, String)>,
    pub(crate) signed_in: Option<SignedIn>,
    pub(crate) form_token: String,
    pub(crate) site: Arc<Site>,
}

impl Ctx {
    /// The site: settings, tables, hooks.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The kit's own texts in the reader's language.
    #[must_use]
    pub fn kit(&self) -> Texts {
        Texts::new(self.lang)
    }

    /// An address of this site in the reader's language: `/towns/kiel` → `/de/towns/kiel`. An address that
    /// is complete already (`/assets/…`, `https://…`) must not be given.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.lang.code())
    }

    /// The whole citable address of a path, with host and without a language.
    #[must_use]
    pub fn citable(&self, path: &str) -> String {
        format!("{}{path}", self.site.base)
    }

    /// A parameter of the path.
    ///
    /// # Errors
    /// [`AppError::NotFound`] where it is missing or not of the form wanted.
    pub fn param<T: std::str::FromStr>(&self, name: &str) -> Result<T, AppError> {
        let text = self
            .params
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value.as_str());
        text.and_then(|text| text.parse().ok())
            .ok_or(AppError::NotFound)
    }

    /// The slug in the path.
    ///
    /// # Errors
    /// [`AppError::NotFound`] for what can be no slug.
    pub fn slug(&self, name: &str) -> Result<Slug, AppError> {
        self.param(name)
    }

    /// What this reader may see in lists.
    #[must_use]
    pub fn scope(&self) -> Scope {
        Scope::of(&self.actor)
    }

    /// Asks the policy about a record that was just loaded.
    ///
    /// # Errors
    /// [`AppError::NotFound`] where the record is hidden, [`AppError::Forbidden`] where only this is not
    /// allowed; [`AppError::SignIn`] where somebody who has not signed in might be allowed.
    pub fn permit(&self, action: Action, facts: &Facts<'_>) -> Result<(), AppError> {
        match decide(&self.actor, action, facts) {
            Decision::Allowed => Ok(()),
            Decision::Hidden => Err(AppError::NotFound),
            Decision::Forbidden(_) if !self.actor.is_signed_in() => Err(AppError::SignIn),
            Decision::Forbidden(who) => Err(AppError::Forbidden(who)),
        }
    }

    /// Whether the policy would allow this; for links that only some readers get.
    #[must_use]
    pub fn may(&self, action: Action, facts: &Facts<'_>) -> bool {
        decide(&self.actor, action, facts) == Decision::Allowed
    }

    /// Who signed in, if anybody.
    #[must_use]
    pub fn signed_in(&self) -> Option<&SignedIn> {
        self.signed_in.as_ref()
    }

    /// The reader's time zone: the own one, else the instance's.
    #[must_use]
    pub fn zone(&self) -> String {
        let own = self.signed_in.as_ref().and_then(|s| s.zone.clone());
        own.unwrap_or_else(|| self.site.instance().zone.clone())
    }

    /// Today, where the instance is at home.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.in_zone(&self.site.instance().zone).date()
    }

    /// What a form of this session carries to prove that it is ours; empty without a session.
    #[must_use]
    pub fn form_token(&self) -> &str {
        &self.form_token
    }

    /// 128 random bits as hexadecimal digits.
    #[must_use]
    pub fn fresh_token(&self) -> String {
        let mut token = String::with_capacity(32);
        for byte in (self.site.chance)() {
            let _ = write!(token, "{byte:02x}");
        }
        token
    }

    /// What later slices show on an earlier slice's page, in the order of the thread.
    ///
    /// # Errors
    /// What a panel's function gives.
    pub fn panels<S: Slot>(
        &self,
        read: &mut Read<'_>,
        id: S::Id,
    ) -> Result<Vec<Section>, AppError> {
        let mut sections = Vec::new();
        for panel in self
            .site
            .panels
            .iter()
            .filter(|panel| panel.slot == S::NAME)
        {
            sections.extend((panel.build)(self, read, id.number())?);
        }
        Ok(sections)
    }

    /// How many records a list shows: fifty on a page, and in a file as many as a spreadsheet holds.
    #[must_use]
    pub fn list_size(&self) -> i64 {
        if self.format.is_some() { 1_000_000 } else { 50 }
    }

    /// A page.
    ///
    /// # Errors
    /// [`AppError::Bug`] where a template fails.
    pub fn page(&self, head: Head, body: &impl Template) -> Outcome {
        self.page_with(StatusCode::OK, head, body)
    }

    /// A form that was sent and has problems: the same page again, 422.
    ///
    /// # Errors
    /// [`AppError::Bug`] where a template fails.
    pub fn page_again(&self, head: Head, body: &impl Template) -> Outcome {
        let title = self.kit().errors_in_title(&head.title);
        self.page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            Head { title, ..head },
            body,
        )
    }

    /// A form: as a page, or again with what is wrong with it.
    ///
    /// # Errors
    /// [`AppError::Bug`] where a template fails.
    pub fn form_page(&self, problems: &Problems, head: Head, body: &impl Template) -> Outcome {
        if problems.is_empty() {
            self.page(head, body)
        } else {
            self.page_again(head, body)
        }
    }

    /// A page with another status.
    ///
    /// # Errors
    /// [`AppError::Bug`] where a template fails.
    pub fn page_with(&self, status: StatusCode, head: Head, body: &impl Template) -> Outcome {
        let body = body.render().map_err(AppError::bug)?;
        frame::render(self, head, body).map(|markup| Answer::html(status, markup))
    }

    /// The page of the desk that sent somebody here to mend something, and waits for them, without language.
    #[must_use]
    pub fn back(&self) -> Option<&str> {
        let wanted = self.form.get("back").or_else(|| self.query.get("back"))?;
        let is_plain = wanted
            .bytes()
            .all(|b| (0x21..=0x7e).contains(&b) && b != b'\\');
        let is_ours =
            wanted.starts_with("/desk/") && !wanted.contains("//") && !wanted.contains("..");
        (is_plain && is_ours && wanted.len() <= 500).then_some(wanted)
    }

    /// Done: back to the page that waits (see [`Ctx::back`]), else on to a page of ours, which says so in a line (`said` is the code of a text `said-…` of the
    /// kit, such as `saved`).
    #[must_use]
    pub fn done(&self, path: &str, said: &'static str) -> Answer {
        let path = self.back().unwrap_or(path);
        let join = if path.contains('?') { '&' } else { '?' };
        let (path, anchor) = path
            .split_once('#')
            .map_or((path, String::new()), |(p, a)| (p, format!("#{a}")));
        Answer::see_other(&format!("{}{join}said={said}{anchor}", self.href(path)))
    }
}

/// The form token of a session: a hash that the session's own hash cannot be read from.
pub(crate) fn form_token(session: &str) -> String {
    let digest = Sha256::digest(format!("form token of {session}").as_bytes());
    let mut token = hex::encode(digest);
    token.truncate(32);
    token
}
