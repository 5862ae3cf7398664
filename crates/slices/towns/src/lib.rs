//! towns.
