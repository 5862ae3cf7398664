//! A browser without a screen: follows links, fills in forms by their names, keeps the session's cookie.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use scraper::{ElementRef, Html, Selector};
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};
use web::{Answer, Body, Incoming, Pairs, Site, answer};

/// Somebody who looks at the site.
pub struct Browser {
    site: Arc<Site>,
    runtime: Runtime,
    cookie: Option<String>,
}

/// What came back.
pub struct Page {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
    /// The address asked for.
    pub address: String,
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|_| panic!("no selector: {css}"))
}

fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Browser {
    /// A reader who has not signed in.
    #[must_use]
    pub fn new(site: &Arc<Site>) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        Self {
            site: site.clone(),
            runtime,
            cookie: None,
        }
    }

    /// A reader with this session token.
    #[must_use]
    pub fn with_session(site: &Arc<Site>, token: &str) -> Self {
        Self {
            cookie: Some(format!("__Host-session={token}")),
            ..Self::new(site)
        }
    }

    /// Asks, with headers of the test's own.
    pub fn send(&mut self, method: Method, address: &str, body: Bytes, headers: HeaderMap) -> Page {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let mut headers = headers;
        if let Some(cookie) = &self.cookie {
            headers.insert(header::COOKIE, HeaderValue::from_str(cookie).unwrap());
        }
        let (path, query) = (path.to_owned(), query.to_owned());
        let incoming = Incoming {
            method,
            path,
            query,
            headers,
            body,
        };
        let answer = self.runtime.block_on(answer(&self.site, incoming));
        self.keep_cookie(&answer);
        Page::of(answer, address)
    }

    fn keep_cookie(&mut self, answer: &Answer) {
        let set = answer
            .headers
            .get(header::SET_COOKIE)
            .and_then(|value| value.to_str().ok());
        if let Some(pair) = set.and_then(|set| set.split(';').next()) {
            self.cookie = Some(pair.to_owned()).filter(|pair| !pair.ends_with('='));
        }
    }

    /// Opens an address.
    pub fn get(&mut self, address: &str) -> Page {
        self.send(Method::GET, address, Bytes::new(), HeaderMap::new())
    }

    /// Opens an address and follows redirects.
    pub fn open(&mut self, address: &str) -> Page {
        let mut page = self.get(address);
        for _ in 0..5 {
            let Some(location) = page.location() else {
                return page;
            };
            page = self.get(&location);
        }
        panic!("{address} leads in circles");
    }

    /// Sends a form as it is given.
    pub fn post(&mut self, address: &str, form: &Pairs) -> Page {
        let body = form.query().trim_start_matches('?').to_owned();
        self.send(Method::POST, address, body.into(), HeaderMap::new())
    }

    /// Fills in the page's form with this action and sends it, as a click on its button would: fields that
    /// are not named keep what they show.
    pub fn submit(&mut self, page: &Page, action: &str, filled: &[(&str, &str)]) -> Page {
        let mut form = page.form(action);
        for (name, value) in filled {
            form = form.with(name, value);
        }
        self.post(action, &form)
    }

    /// The same, following the redirect behind it.
    pub fn submit_and_follow(
        &mut self,
        page: &Page,
        action: &str,
        filled: &[(&str, &str)],
    ) -> Page {
        let answer = self.submit(page, action, filled);
        match answer.location() {
            Some(location) => self.open(&location),
            None => answer,
        }
    }
}

impl Page {
    fn of(answer: Answer, address: &str) -> Self {
        let body = match answer.body {
            Body::Bytes(bytes) => bytes.to_vec(),
            Body::Spool(mut file) => {
                let mut bytes = Vec::new();
                std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
                bytes
            }
        };
        Self {
            status: answer.status,
            headers: answer.headers,
            body,
            address: address.to_owned(),
        }
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header's value, or nothing.
    #[must_use]
    pub fn header(&self, name: &str) -> String {
        self.headers
            .get(name)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    }

    /// Where it leads.
    #[must_use]
    pub fn location(&self) -> Option<String> {
        Some(self.header("location")).filter(|location| !location.is_empty())
    }

    /// The words of every element that fits, as read aloud: `page.all("main h2")`.
    #[must_use]
    pub fn all(&self, css: &str) -> Vec<String> {
        let html = Html::parse_document(&self.text());
        html.select(&selector(css)).map(words).collect()
    }

    /// The words of the first element that fits; the test fails where there is none.
    #[must_use]
    pub fn one(&self, css: &str) -> String {
        let found = self.all(css).into_iter().next();
        found.unwrap_or_else(|| panic!("no {css} on {}:\n{}", self.address, self.text()))
    }

    /// The page's heading.
    #[must_use]
    pub fn heading(&self) -> String {
        self.one("h1")
    }

    /// The words of the main part.
    #[must_use]
    pub fn main(&self) -> String {
        self.one("main")
    }

    /// An attribute of every element that fits.
    #[must_use]
    pub fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.text());
        html.select(&selector(css))
            .filter_map(|e| e.attr(name))
            .map(str::to_owned)
            .collect()
    }

    /// The address of the link with these words.
    #[must_use]
    pub fn link(&self, label: &str) -> String {
        let html = Html::parse_document(&self.text());
        let found = html.select(&selector("a")).find(|a| words(*a) == label);
        let href = found.and_then(|a| a.attr("href")).map(str::to_owned);
        href.unwrap_or_else(|| panic!("no link “{label}” on {}", self.address))
    }

    /// The error under a field.
    #[must_use]
    pub fn error(&self, field: &str) -> String {
        self.one(&format!("[id='{field}-error']"))
    }

    /// What the form with this action would send if its button were pressed now.
    #[must_use]
    pub fn form(&self, action: &str) -> Pairs {
        let html = Html::parse_document(&self.text());
        let form = html
            .select(&selector("form[method=post]"))
            .find(|form| form.attr("action") == Some(action))
            .unwrap_or_else(|| panic!("no form to {action} on {}:\n{}", self.address, self.text()));
        let mut pairs = Pairs::default();
        for control in form.select(&selector("input, textarea, select")) {
            let Some(name) = control.attr("name") else {
                continue;
            };
            match (
                control.value().name(),
                control.attr("type").unwrap_or("text"),
            ) {
                ("textarea", _) => {
                    let text: String = control.text().collect();
                    pairs.push(name, text.strip_prefix('\n').unwrap_or(&text));
                }
                ("select", _) => {
                    let chosen = selector("option[selected]");
                    let first = selector("option");
                    let option = control
                        .select(&chosen)
                        .next()
                        .or_else(|| control.select(&first).next());
                    pairs.push(
                        name,
                        option.and_then(|o| o.attr("value")).unwrap_or_default(),
                    );
                }
                (_, "checkbox" | "radio") if control.attr("checked").is_none() => {}
                (_, "submit" | "button") => {}
                _ => pairs.push(name, control.attr("value").unwrap_or_default()),
            }
        }
        pairs
    }
}
