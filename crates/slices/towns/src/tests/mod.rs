//! Towns, from the rules and from outside.
