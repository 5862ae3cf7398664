//! Partnerships, from the rules and from outside.

mod directory;
mod rules;
