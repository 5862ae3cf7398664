//! The kit from outside.
