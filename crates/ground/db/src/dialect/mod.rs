//! What truly differs between the two engines, one file each with the same function names.

pub(crate) mod postgres;
pub(crate) mod sqlite;
