//! Agreements, from the rules and from outside.

mod pages;
mod rules;
mod store;
