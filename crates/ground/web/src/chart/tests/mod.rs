//! The pictures under test.

mod maps;
mod reading;
