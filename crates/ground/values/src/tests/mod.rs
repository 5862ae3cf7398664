//! Tests of the plain values.

mod bits;
mod days;
mod ids;
mod texts;
