//! Pages kept in memory as long as nothing changed, for readers who did not sign in.
//!
//! A page is kept under its whole address (language, path, format and query) and under a stamp: the
//! database's revision, the minute, since pages tell of today and of the time in other towns, and how often
//! the settings were read. Another stamp empties the shelf. Only what everybody may see is put here: `dispatch` never
//! comes here with a request that bears a session, and never with an answer to one. What is deliberately not here:
//! pages with a form that is sent, since each of those has a number of its own.

use crate::{Answer, Body, Keep, Route};
use access::Needs;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use std::collections::{HashMap, VecDeque};
use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use values::{Instant, SECOND};

/// All pages together weigh this at most; the oldest go first.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// A page that weighs more is not kept.
const LARGEST: usize = 1024 * 1024;

/// When a page was right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stamp {
    revision: i64,
    minute: i64,
    settings: u64,
}

/// A finished page, and packed once where somebody asked for it packed.
struct Shelved {
    headers: HeaderMap,
    body: Bytes,
    packed: Mutex<Option<Bytes>>,
}

#[derive(Default)]
struct Pages {
    stamp: Stamp,
    by_address: HashMap<String, Arc<Shelved>>,
    oldest_first: VecDeque<String>,
    weight: usize,
}

/// The shelf.
#[derive(Default)]
pub(crate) struct Shelf {
    settings: AtomicU64,
    pages: Mutex<Pages>,
}

/// Whether what this route answers may stand here: a page of records that everybody may read.
pub(crate) fn takes(route: &Route) -> bool {
    route.method == Method::GET && matches!(route.needs, Needs::Read(_))
}

impl Shelf {
    /// The stamp of this moment.
    pub(crate) fn stamp(&self, revision: i64, now: Instant) -> Stamp {
        Stamp {
            revision,
            minute: now.0.div_euclid(60 * SECOND),
            settings: self.settings.load(Ordering::Acquire),
        }
    }

    /// The settings were read again: what was made with the old ones is not right any more.
    pub(crate) fn forget_settings(&self) {
        self.settings.fetch_add(1, Ordering::AcqRel);
    }

    /// The page of an address, if it is here and right.
    pub(crate) fn find(&self, address: &str, stamp: Stamp, asked: &HeaderMap) -> Option<Answer> {
        let page = {
            let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
            if pages.stamp != stamp {
                return None;
            }
            pages.by_address.get(address)?.clone()
        };
        Some(page.answer(asked))
    }

    /// Keeps a finished page that was made after the stamp was taken.
    pub(crate) fn put(&self, address: String, stamp: Stamp, answer: &Answer) {
        let Body::Bytes(body) = &answer.body else {
            return;
        };
        if answer.status != StatusCode::OK
            || answer.keep != Keep::Ask
            || answer.headers.contains_key(header::SET_COOKIE)
            || body.len() > LARGEST
            || is_form(body)
        {
            return;
        }
        let page = Shelved {
            headers: answer.headers.clone(),
            body: body.clone(),
            packed: Mutex::default(),
        };
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.put(address, stamp, page);
    }
}

/// Whether a form that is sent stands in a page.
fn is_form(body: &[u8]) -> bool {
    std::str::from_utf8(body).is_ok_and(|page| page.contains("method=\"post\""))
}

impl Pages {
    fn put(&mut self, address: String, stamp: Stamp, page: Shelved) {
        if self.stamp != stamp {
            *self = Self {
                stamp,
                ..Self::default()
            };
        }
        if self.by_address.contains_key(&address) {
            return;
        }
        self.weight += weight(&address, &page);
        self.oldest_first.push_back(address.clone());
        self.by_address.insert(address, Arc::new(page));
        while self.weight > MOST_BYTES {
            let oldest = self.oldest_first.pop_front();
            let Some((address, page)) = oldest.and_then(|a| self.by_address.remove_entry(&a))
            else {
                return;
            };
            self.weight = self.weight.saturating_sub(weight(&address, &page));
        }
    }
}

/// What a page and its address, which stands here twice, weigh: addresses can be long, too.
fn weight(address: &str, page: &Shelved) -> usize {
    page.body.len() + 2 * address.len()
}

impl Shelved {
    fn answer(&self, asked: &HeaderMap) -> Answer {
        let word = |headers: &HeaderMap, name| {
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            value.map(str::to_owned)
        };
        let mut answer = Answer::bytes("text/html; charset=utf-8", Bytes::new());
        answer.headers = self.headers.clone();
        let tag = word(&self.headers, header::ETAG).unwrap_or_default();
        let known = word(asked, header::IF_NONE_MATCH).unwrap_or_default();
        if known.split(',').any(|known| known.trim() == tag) {
            answer.status = StatusCode::NOT_MODIFIED;
            return answer;
        }
        let accepts = word(asked, header::ACCEPT_ENCODING).unwrap_or_default();
        let packed = accepts.contains("gzip").then(|| self.packed()).flatten();
        if let Some(packed) = packed {
            answer.body = Body::Bytes(packed);
            let varies = HeaderValue::from_static("Accept-Encoding");
            answer.headers.append(header::VARY, varies);
            answer.with(header::CONTENT_ENCODING, "gzip")
        } else {
            answer.body = Body::Bytes(self.body.clone());
            answer
        }
    }

    /// The page packed; packing costs ten times what sending does, so it is done once.
    fn packed(&self) -> Option<Bytes> {
        let mut packed = self.packed.lock().unwrap_or_else(PoisonError::into_inner);
        if packed.is_none() {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(&self.body).ok()?;
            *packed = Some(encoder.finish().ok()?.into());
        }
        packed.clone()
    }
}
