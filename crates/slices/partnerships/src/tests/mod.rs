//! Partnerships, from the rules and from outside.
