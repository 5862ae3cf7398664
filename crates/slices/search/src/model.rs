//! Who looks for what, and what a hit is.

use crate::query::Query;
use access::Scope;
use db::row;
use serde_json::Value as Json;
use values::{Country, Cursor, Noun, TownId};

/// What a search is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) noun: Option<Noun>,
    pub(crate) country: Option<Country>,
    pub(crate) year: Option<i64>,
}

/// How many of the words must occur.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// All of them.
    All,
    /// One of them.
    Any,
}

/// Who looks, and at which part of what there is.
pub(crate) struct Look<'a> {
    pub(crate) scope: &'a Scope,
    /// The town that the instance is about: what it is a party to comes first among equals.
    pub(crate) home: Option<TownId>,
    pub(crate) filter: &'a Filter,
    pub(crate) after: Option<&'a Cursor>,
    pub(crate) limit: i64,
}

/// A question to the index.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) query: &'a Query,
    pub(crate) reach: Reach,
    pub(crate) scope: &'a Scope,
    pub(crate) home: Option<TownId>,
}

row! {
    /// Something that was found.
    #[derive(Clone, Debug)]
    pub(crate) struct Hit {
        pub(crate) id: i64,
        /// Its place among the hits, the least first; see `store`.
        pub(crate) place: i64,
        pub(crate) noun: Noun,
        pub(crate) path: String,
        /// By language of the interface, as are `label` and `summary`.
        pub(crate) kind: Json,
        pub(crate) label: Json,
        pub(crate) native: Option<String>,
        pub(crate) summary: Json,
        pub(crate) texts: Json,
    }
}

impl Hit {
    /// Whether the words are its whole name, or the beginning of it.
    pub(crate) fn is_named_so(&self) -> bool {
        // A place counts three thousand for each tier.
        self.place < 2 * 3_000
    }
}
