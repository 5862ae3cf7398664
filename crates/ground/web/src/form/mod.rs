//! Forms: reading what was sent, and showing it again with what is wrong.

mod field;
mod fields;
mod reader;
mod rows;

pub use field::Field;
pub use fields::Fields;
pub(crate) use reader::OWN;
pub use reader::{Need, Reader, read_day};
pub use rows::{Options, Row, optional, options, rows};
