//! Makes the texts of this room and the read-only tables of the gazetteer.

use std::error::Error;
use std::path::Path;

/// The parts of the slice's gazetteer that are needed to write its tables.
#[expect(
    unreachable_pub,
    reason = "these files are public in the slice, not in its build script"
)]
mod gazetteer {
    #[path = "../src/gazetteer/cyrillic.rs"]
    mod cyrillic;
    #[path = "../src/gazetteer/keys.rs"]
    pub(crate) mod keys;
    #[path = "../src/gazetteer/layout.rs"]
    pub(crate) mod layout;
}
#[path = "gazetteer/pack.rs"]
mod pack;

fn main() -> Result<(), Box<dyn Error>> {
    texts::build();
    for path in [
        "gazetteer/places.tsv.zst",
        "gazetteer/divisions.tsv",
        "gazetteer/countries.tsv",
        "gazetteer/spellings.tsv",
        "src/gazetteer/keys.rs",
        "src/gazetteer/cyrillic.rs",
        "src/gazetteer/layout.rs",
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    let out = std::env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    pack::pack(Path::new("gazetteer"), Path::new(&out))
}
