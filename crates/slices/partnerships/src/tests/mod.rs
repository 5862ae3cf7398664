//! Partnerships, from the rules and from outside.

mod rules;
