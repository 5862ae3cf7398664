//! Texts for people, made at build time, and the way of each language with numbers, dates and names.
//!
//! *Build side*: [`build`] is called by the `build.rs` of every room with a `texts/` folder. It reads one
//! Fluent file a language and writes a typed method a message, so that a missing key, a missing language, or
//! a misspelt argument stops the build. Messages become plain `match`es: nothing is interpreted at run time.
//!
//! *Run side*: [`locale`] is the only place that knows how a language writes numbers, dates and lists (CLDR,
//! through ICU4X). What is deliberately not here: any sentence of the product.

mod build;
pub mod locale;

pub use build::{build, generate};

/// Puts the generated `Texts` of this room into its place.
#[macro_export]
macro_rules! include_texts {
    () => {
        include!(concat!(env!("OUT_DIR"), "/texts.rs"));
    };
}

/// The text argument with this name, for messages asked for by key.
#[must_use]
pub fn text_arg<'a>(args: &'a [(&str, values::Arg)], name: &str) -> &'a str {
    match args.iter().find(|(n, _)| *n == name) {
        Some((_, values::Arg::Text(text))) => text,
        Some((_, values::Arg::Number(_))) | None => "",
    }
}

/// The number argument with this name, for messages asked for by key.
#[must_use]
pub fn number_arg(args: &[(&str, values::Arg)], name: &str) -> i64 {
    match args.iter().find(|(n, _)| *n == name) {
        Some((_, values::Arg::Number(number))) => *number,
        Some((_, values::Arg::Text(_))) | None => 0,
    }
}

#[cfg(test)]
mod tests;
