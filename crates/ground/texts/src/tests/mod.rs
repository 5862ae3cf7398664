//! The generator refuses what is wrong, and the languages have their ways.

mod generator;
mod languages;
