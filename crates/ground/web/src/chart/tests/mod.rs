//! The pictures under test.

mod charts;
mod maps;
mod reading;
mod register;
