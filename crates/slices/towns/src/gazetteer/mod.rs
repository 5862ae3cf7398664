//! The places of the world, and how people write them.
//!
//! The gazetteer answers which places a name may mean and what they are called in the interface's languages.
//! It lies in the executable, derived from GeoNames (CC BY 4.0) as told in `gazetteer/README.md`, and needs
//! neither network nor database. What is deliberately not here: the register's own towns, which have
//! histories and officers; a place is only what a town can be matched with.
//!
//! One rule holds throughout: nothing is guessed. Where several places fit, all are returned and a person
//! chooses.

mod book;
mod check;
mod country;
mod cyrillic;
mod find;
mod former;
mod keys;
mod label;
mod layout;
mod place;
mod place_name;
mod settle;
mod table;
mod typo;
mod union;

pub use book::{Answer, Book, Entry, Outcome, Question};
pub use check::{CoordinateCheck, CoordinateFinding, NEAR_KM, check_coordinate};
pub use country::{CountryReading, country, country_now};
pub use find::{Found, Hint, Kind, bearers, by_geonames, find, prefix, with_addition};
pub use former::Former;
pub use keys::{keys, normalise};
pub use label::{FormerName, LabelReading, name_on, read_label};
pub use place::{Place, km_between};
pub use place_name::{Body, PlaceName, place_name};
pub use settle::{Context, Settled, Unsettled, settle};
pub use union::{Union, union};

#[cfg(test)]
mod tests;
