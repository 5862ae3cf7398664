//! Answers: pages, redirects, files.

use crate::Format;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use std::fs::File;

/// What fills the answer.
#[derive(Debug)]
pub enum Body {
    /// All at once.
    Bytes(Bytes),
    /// A temporary file, sent piece by piece, so that a slow reader holds no lane.
    Spool(File),
}

/// An answer to a request.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Headers beyond those that every answer has.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// How long others may keep it, if at all.
    pub keep: Keep,
}

/// How long an answer may be kept by browsers and proxies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Not at all: it was made for one person.
    No,
    /// It may be kept, and must be asked for again by its tag.
    Ask,
    /// For ever: its address changes when it changes.
    Always,
}

impl Answer {
    fn new(status: StatusCode, mime: &'static str, body: Body) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
        Self {
            status,
            headers,
            body,
            keep: Keep::Ask,
        }
    }

    /// A page.
    #[must_use]
    pub fn html(status: StatusCode, markup: String) -> Self {
        Self::new(
            status,
            "text/html; charset=utf-8",
            Body::Bytes(markup.into()),
        )
    }

    /// Plain text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let body = Body::Bytes(Bytes::from(text.into()));
        Self::new(StatusCode::OK, "text/plain; charset=utf-8", body)
    }

    /// Bytes of a kind that browsers show.
    #[must_use]
    pub fn bytes(mime: &'static str, bytes: impl Into<Bytes>) -> Self {
        Self::new(StatusCode::OK, mime, Body::Bytes(bytes.into()))
    }

    /// A file to be kept, under a plain ASCII name without its extension.
    #[must_use]
    pub fn file(format: Format, name: &str, body: Body) -> Self {
        let mut answer = Self::new(StatusCode::OK, format.mime(), body);
        let plain: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        let disposition = format!("attachment; filename=\"{plain}.{}\"", format.extension());
        answer.set(header::CONTENT_DISPOSITION, &disposition);
        answer
    }

    /// Go and look there (303), after something was done.
    #[must_use]
    pub fn see_other(address: &str) -> Self {
        Self::redirect(StatusCode::SEE_OTHER, address)
    }

    /// The record has another address now and for ever (301).
    #[must_use]
    pub fn moved(address: &str) -> Self {
        Self::redirect(StatusCode::MOVED_PERMANENTLY, address)
    }

    /// A redirect. An address with other than visible ASCII letters leads to the start page.
    #[must_use]
    pub fn redirect(status: StatusCode, address: &str) -> Self {
        let mut answer = Self::new(
            status,
            "text/plain; charset=utf-8",
            Body::Bytes(Bytes::new()),
        );
        answer.set(
            header::LOCATION,
            if address.is_ascii() { address } else { "/" },
        );
        answer.keep = Keep::No;
        answer
    }

    /// The same with a header; a value that no header may have is left out.
    #[must_use]
    pub fn with(mut self, name: HeaderName, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// The same, kept otherwise.
    #[must_use]
    pub fn kept(mut self, keep: Keep) -> Self {
        self.keep = keep;
        self
    }

    fn set(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
    }

    /// Where a redirect leads.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.headers
            .get(header::LOCATION)
            .and_then(|value| value.to_str().ok())
    }
}
