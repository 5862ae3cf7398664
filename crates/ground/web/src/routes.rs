//! The route table: no route without its permission.

use crate::{Ctx, Format, Outcome};
use access::Needs;
use db::{Db, Lane, Read, Tx};
use http::Method;
use std::fmt::Write;

/// A handler that reads.
pub type Page = fn(&Ctx, &mut Read<'_>) -> Outcome;
/// A handler that writes, in one transaction.
pub type Deed = fn(&Ctx, &mut Tx<'_>) -> Outcome;
/// A handler that does something slow before or between transactions, such as hashing a password.
pub type Steps = fn(&Ctx, &Db) -> Outcome;

/// How a route's handler works.
#[derive(Clone, Copy, Debug)]
pub enum Handler {
    /// Reads on a lane.
    Page(Page, Lane),
    /// Writes on the lane that writes.
    Deed(Deed),
    /// Works on a thread of its own, with the database at hand.
    Steps(Steps),
}

/// Whether the address begins with a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speech {
    /// `/de/partnerships`; the same without the language leads there by what the browser asks for.
    Language,
    /// `/healthz`, `/feeds/activities.atom`: for machines.
    None,
}

/// One route.
#[derive(Clone, Debug)]
pub struct Route {
    /// GET (which answers HEAD as well) or POST.
    pub method: Method,
    /// The pattern without the language, such as `/towns/{town}`.
    pub path: &'static str,
    /// The permission.
    pub needs: Needs,
    /// The handler.
    pub handler: Handler,
    /// Whether the address begins with a language.
    pub speech: Speech,
    /// The other formats that the address has.
    pub formats: &'static [Format],
}

/// A page.
#[must_use]
pub fn get(path: &'static str, needs: Needs, page: Page) -> Route {
    let handler = Handler::Page(page, Lane::Quick);
    Route {
        method: Method::GET,
        path,
        needs,
        handler,
        speech: Speech::Language,
        formats: &[],
    }
}

/// A deed.
#[must_use]
pub fn post(path: &'static str, needs: Needs, deed: Deed) -> Route {
    let handler = Handler::Deed(deed);
    Route {
        method: Method::POST,
        path,
        needs,
        handler,
        speech: Speech::Language,
        formats: &[],
    }
}

/// A deed with something slow in it.
#[must_use]
pub fn post_in_steps(path: &'static str, needs: Needs, steps: Steps) -> Route {
    let handler = Handler::Steps(steps);
    Route {
        method: Method::POST,
        path,
        needs,
        handler,
        speech: Speech::Language,
        formats: &[],
    }
}

impl Route {
    /// The same, on the lane for what takes its time.
    #[must_use]
    pub fn long(mut self) -> Self {
        if let Handler::Page(page, _) = self.handler {
            self.handler = Handler::Page(page, Lane::Long);
        }
        self
    }

    /// The same, without a language in front of the address.
    #[must_use]
    pub fn for_machines(mut self) -> Self {
        self.speech = Speech::None;
        self
    }

    /// The same, also in these formats, which take the long lane.
    #[must_use]
    pub fn formats(mut self, formats: &'static [Format]) -> Self {
        self.formats = formats;
        self
    }
}

/// All routes of all slices, by method and path.
pub struct Table {
    routes: Vec<Route>,
    by_get: matchit::Router<usize>,
    by_post: matchit::Router<usize>,
}

/// What a path leads to.
#[derive(Debug)]
pub enum Found<'t> {
    /// A route, with the values of its parameters.
    Route(&'t Route, Vec<(String, String)>),
    /// The path exists, for the other method.
    OtherMethod,
    /// Nothing.
    Nothing,
}

impl Table {
    /// Builds the table.
    ///
    /// # Errors
    /// Names the first route that clashes with another.
    pub fn new(routes: Vec<Route>) -> Result<Self, String> {
        let (mut by_get, mut by_post) = (matchit::Router::new(), matchit::Router::new());
        for (index, route) in routes.iter().enumerate() {
            let by_method = if route.method == Method::GET {
                &mut by_get
            } else {
                &mut by_post
            };
            by_method
                .insert(route.path, index)
                .map_err(|error| format!("{}: {error}", route.path))?;
        }
        Ok(Self {
            routes,
            by_get,
            by_post,
        })
    }

    /// Looks a path up, without its language.
    #[must_use]
    pub fn find(&self, method: &Method, path: &str) -> Found<'_> {
        let reads = method == Method::GET || method == Method::HEAD;
        let (ours, other) = if reads {
            (&self.by_get, &self.by_post)
        } else {
            (&self.by_post, &self.by_get)
        };
        let is_known = reads || method == Method::POST;
        match ours.at(path) {
            Ok(found) if is_known => {
                let params = found
                    .params
                    .iter()
                    .map(|(n, v)| (n.to_owned(), v.to_owned()))
                    .collect();
                self.routes
                    .get(*found.value)
                    .map_or(Found::Nothing, |r| Found::Route(r, params))
            }
            Ok(_) => Found::OtherMethod,
            Err(_) if other.at(path).is_ok() => Found::OtherMethod,
            Err(_) => Found::Nothing,
        }
    }

    /// All routes, in the order of the slices.
    #[must_use]
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// The table for people: method, address, permission, formats.
    #[must_use]
    pub fn words(&self) -> String {
        let mut table = String::new();
        for route in &self.routes {
            let lang = if route.speech == Speech::Language {
                "/{lang}"
            } else {
                ""
            };
            let formats: Vec<&str> = route.formats.iter().map(|f| f.extension()).collect();
            let address = format!("{lang}{}", route.path);
            let line = format!(
                "{:<5}{address:<56}{:<22}{}",
                route.method.as_str(),
                route.needs.words(),
                formats.join(" ")
            );
            let _ = writeln!(table, "{}", line.trim_end());
        }
        table
    }
}
