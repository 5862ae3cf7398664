//! The kit from outside.

mod markdown;
mod memory;
mod patience;
