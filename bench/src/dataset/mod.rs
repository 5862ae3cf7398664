//! The data that is measured on: the register that ships, once, ten times or a hundred times, and around it what a
//! register gains in use. Seed 7, so that every run and every machine has the same.
//!
//! A partnership has an agreement with six fields, two commitments and two signatures; the two thousand best connected towns have five
//! activities each; one town has a report of a year. All sentences say that they are invented; no person, town or
//! result is.

mod floor;
mod register;
mod report;
mod write;

pub(crate) use register::Register;

use crate::Outcome;
use crate::servers::Program;
use std::path::{Path, PathBuf};

/// The seed of all chance.
pub(crate) const SEED: u64 = 7;

/// How often the register is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Scale(pub(crate) u32);

/// The files of a data set, and what of it the operations ask for.
#[derive(Debug)]
pub(crate) struct Dataset {
    /// How often the register is in it.
    pub(crate) scale: Scale,
    /// The product's database.
    pub(crate) file: PathBuf,
    /// The floor's database.
    pub(crate) floor: PathBuf,
    /// How many partnerships there are.
    pub(crate) n_partnerships: u32,
    /// How many rows the floor's list has.
    pub(crate) n_pairs: u64,
    /// Slugs of partnerships, by chance.
    pub(crate) partnerships: Vec<String>,
    /// Slugs of the best connected towns.
    pub(crate) towns: Vec<String>,
    /// The last slugs of partnerships, for the deepest page.
    pub(crate) deepest: String,
}

impl Dataset {
    /// Makes the files anew in a folder, in the shape of this program's version.
    pub(crate) fn make(
        program: &Program,
        register: &Register,
        (folder, scale): (&Path, Scale),
    ) -> Outcome<Self> {
        let file = folder.join(format!("x{}.sqlite", scale.0));
        let floor = folder.join(format!("floor-x{}.sqlite", scale.0));
        remove_database(&file);
        remove_database(&floor);
        program.run(&address(&file), &["migrate"])?;
        let written = write::write(&file, register, scale)?;
        if program.has_command("search")? {
            program.run(&address(&file), &["search", "reindex"])?;
        }
        let n_pairs = floor::write(&floor, register, scale)?;
        Ok(Self {
            scale,
            file,
            floor,
            n_partnerships: written.n_partnerships,
            n_pairs,
            partnerships: written.partnerships,
            towns: written.towns,
            deepest: written.deepest,
        })
    }

    /// The database's address, as the product reads it.
    pub(crate) fn address(&self) -> String {
        address(&self.file)
    }
}

/// A database's address, as the product reads it.
pub(crate) fn address(file: &Path) -> String {
    format!("sqlite:{}", file.display())
}

/// Removes an SQLite database with all that stands beside it, if it is there.
pub(crate) fn remove_database(file: &Path) {
    for ending in ["", "-wal", "-shm", ".lock"] {
        let mut name = file.to_owned().into_os_string();
        name.push(ending);
        drop(std::fs::remove_file(PathBuf::from(name)));
    }
}
