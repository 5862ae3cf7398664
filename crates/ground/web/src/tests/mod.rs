//! The kit from outside.

mod memory;
