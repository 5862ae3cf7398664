//! From Fluent files to Rust: [`build()`] finds them, `file` and `message` read one language, `agree` holds the
//! languages against each other, `method` names the methods and `emit` writes them.

mod agree;
mod emit;
mod fault;
mod file;
mod message;
mod method;
mod term;

use fault::Fault;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use values::Lang;

/// Writes `texts.rs` into the build folder of the room whose `build.rs` calls this.
///
/// Every fault becomes an error of the build with its file, line and key. A room without a `texts/` folder
/// gets a type without messages.
///
/// # Panics
/// If a file cannot be read or written, or if something else than cargo calls this.
#[expect(clippy::panic, reason = "a build script stops the build by panicking")]
#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its folders by variables"
)]
#[expect(
    clippy::print_stdout,
    reason = "a build script speaks to cargo on standard output"
)]
pub fn build() {
    let told = |name| std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"));
    let folder = Path::new(&told("CARGO_MANIFEST_DIR")).join("texts");
    // Cargo takes a watched path that is not there for changed at every build, so the whole room is watched
    // until it has texts.
    let watched = if folder.is_dir() { "texts" } else { "." };
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={watched}");
    let files: Vec<(Lang, String)> = Lang::ALL
        .into_iter()
        .map(|lang| (lang, folder.join(format!("{}.ftl", lang.code()))))
        .filter(|(_, file)| file.exists())
        .map(|(lang, file)| {
            let source = fs::read_to_string(&file)
                .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            (lang, source)
        })
        .collect();
    let files: Vec<(Lang, &str)> = files.iter().map(|(l, s)| (*l, s.as_str())).collect();
    let package = told("CARGO_PKG_NAME");
    let room = package.strip_prefix("jumelage-").unwrap_or("app");
    match generate(&files, room) {
        Ok(code) => {
            let target = Path::new(&told("OUT_DIR")).join("texts.rs");
            fs::write(&target, code)
                .unwrap_or_else(|error| panic!("{}: {error}", target.display()));
        }
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={}/{fault}", folder.display());
            }
        }
    }
}

/// The Rust code for the messages of one room, given the source of each language.
///
/// # Errors
/// All faults, one a line with file, line and key: syntax, keys that a language lacks or has too many,
/// arguments that differ between languages, plurals without a form that the language needs.
pub(crate) fn generate(files: &[(Lang, &str)], room: &str) -> Result<String, Vec<String>> {
    let mut faults = Vec::new();
    let mut by_lang = BTreeMap::new();
    for (lang, source) in files {
        by_lang.insert(*lang, message::read(*lang, source, &mut faults));
    }
    if !files.is_empty() {
        for lang in Lang::ALL {
            if !by_lang.contains_key(&lang) {
                faults.push(Fault::of_file(lang, "the file is missing"));
            }
        }
    }
    let messages = agree::agree(&by_lang, &mut faults);
    let methods = method::methods(&messages, room, &mut faults);
    if faults.is_empty() {
        return Ok(emit::code(&methods));
    }
    faults.sort();
    faults.dedup();
    Err(faults.iter().map(ToString::to_string).collect())
}
