//! The request kit: from a socket to a page, with routes that carry their permission.
//!
//! A slice gives one [`Slice`]: its routes, migrations, panels, and what it hands to search and to the
//! report. A handler is a plain function of a [`Ctx`] and a [`db::Read`] (a page) or a [`db::Tx`] (a deed);
//! it waits for nothing, and only this room and `app` know the word `async`. What is deliberately not here:
//! any noun of the field, and any text that a slice says for itself.

mod answer;
pub mod assets;
pub mod chart;
mod ctx;
mod dispatch;
mod error;
mod etag;
pub mod export;
mod facets;
pub mod form;
mod format;
mod frame;
mod headers;
mod html;
pub mod kept;
mod markdown;
mod memory;
mod moments;
mod pairs;
mod parts;
mod patience;
mod routes;
mod searchable;
mod serve;
mod shelf;
mod site;
mod slice;

texts::include_texts!();

pub use answer::{Answer, Body, Keep};
pub use ctx::{Ctx, SignedIn};
pub use dispatch::{COOKIE, Incoming, answer};
pub use error::{AppError, Outcome};
pub use facets::{Facet, FacetValue};
pub use format::Format;
pub use frame::{Area, Head, Station};
pub use html::Html;
pub use kept::Kept;
pub use markdown::markdown;
pub use memory::Memory;
pub use moments::{Asked, Moment, MomentKind, Moments, MomentsOf};
pub use pairs::Pairs;
pub(crate) use pairs::one as pairs_one;
pub use routes::{
    Deed, Found, Handler, Page, Route, Speech, Steps, Table, get, post, post_in_steps,
};
pub use searchable::{Entry, Searchable};
pub use serve::{ServeError, serve};
pub use site::{Chance, Clock, Identify, Instance, LoadInstance, Reports, Site};
pub use slice::{Figure, Gap, Panel, RecordRef, Reportable, Section, Slice, Slot, by_lang};

#[cfg(test)]
mod tests;
