//! Texts for people, made at build time, and the way of each language with numbers, dates and names.
//!
//! *Build side*: [`build()`] is called by the `build.rs` of every room with a `texts/` folder. It reads one
//! Fluent file a language and writes a typed method a message, so that a missing key, a missing language, or
//! a misspelt argument stops the build. Messages become plain `match`es: nothing is interpreted at run time.
//! What translators may write stands in `docs/texts.md`.
//!
//! *Run side*: [`locale`] is the only place that knows how a language writes numbers, dates and lists (CLDR,
//! through ICU4X). What is deliberately not here: any sentence of the product.

mod build;
pub mod locale;
#[doc(hidden)]
pub mod made;
mod pseudo;

pub use build::build;
pub use pseudo::{is_pseudo, speak_pseudo};

/// Puts the generated `Texts` of this room into its place.
#[macro_export]
macro_rules! include_texts {
    () => {
        include!(concat!(env!("OUT_DIR"), "/texts.rs"));
    };
}

// The generated sample in the tests names this room as every other room does.
#[cfg(test)]
extern crate self as texts;

#[cfg(test)]
mod tests;
