//! Tests of the plain values.

mod days;
mod ids;
mod texts;
