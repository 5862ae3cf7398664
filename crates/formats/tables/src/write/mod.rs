//! Tables out.

mod csv;
mod error;
mod fixed;
mod sheet;
mod table;
mod xlsx;

pub use csv::{CsvWriter, Profile, write_csv};
pub use error::WriteError;
pub use fixed::write_fixed_sheet;
pub use table::{ColumnKind, Table, TableColumn, Value};
pub use xlsx::{About, write_xlsx};
