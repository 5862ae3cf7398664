//! The instance, from outside.
