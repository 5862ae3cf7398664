//! The places of the world, and how people write them.
//!
//! The gazetteer answers which places a name may mean and what they are called in the interface's languages.
//! It lies in the executable, derived from GeoNames (CC BY 4.0) as told in `gazetteer/README.md`, and needs
//! neither network nor database. What is deliberately not here: the register's own towns, which have
//! histories and officers; a place is only what a town can be matched with.
//!
//! One rule holds throughout: nothing is guessed. Where several places fit, all are returned and a person
//! chooses.

mod cyrillic;
mod find;
mod keys;
mod layout;
mod place;
mod table;
mod typo;

pub use find::{Found, Hint, Kind, by_geonames, find, prefix};
pub use keys::{keys, normalise};
pub use place::{Place, km_between};

#[cfg(test)]
mod tests;
