//! From Fluent files to Rust.

mod emit;
mod message;

use message::{Message, read};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use values::Lang;

/// Writes `texts.rs` into the build folder of the room whose `build.rs` calls this.
///
/// # Panics
/// Stops the build, naming every fault with its language and key.
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
    let folder = |name| std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"));
    let room = folder("CARGO_MANIFEST_DIR");
    let package = folder("CARGO_PKG_NAME");
    let texts = Path::new(&room).join("texts");
    println!("cargo::rerun-if-changed=texts");
    println!("cargo::rerun-if-changed=build.rs");
    let files: Vec<(Lang, String)> = Lang::ALL
        .into_iter()
        .filter_map(|lang| {
            let file = texts.join(format!("{}.ftl", lang.code()));
            fs::read_to_string(file).ok().map(|source| (lang, source))
        })
        .collect();
    let name = package.strip_prefix("jumelage-").unwrap_or("app");
    let code = generate(&files, name).unwrap_or_else(|faults| {
        panic!("texts of {name}:\n{}", faults.join("\n"));
    });
    let target = Path::new(&folder("OUT_DIR")).join("texts.rs");
    fs::write(&target, code).unwrap_or_else(|error| panic!("{}: {error}", target.display()));
}

/// The Rust code for the messages of one room, given the source of each language.
///
/// # Errors
/// All faults, one a line: syntax, missing or superfluous keys, arguments that differ between languages,
/// plurals without a form that the language needs.
pub fn generate(files: &[(Lang, String)], room: &str) -> Result<String, Vec<String>> {
    let mut faults = Vec::new();
    let mut by_lang: BTreeMap<Lang, BTreeMap<String, Message>> = BTreeMap::new();
    for (lang, source) in files {
        by_lang.insert(*lang, read(*lang, source, &mut faults));
    }
    if !files.is_empty() {
        for lang in Lang::ALL
            .into_iter()
            .filter(|lang| !by_lang.contains_key(lang))
        {
            faults.push(format!("{}: the file is missing", lang.code()));
        }
    }
    let messages = together(&by_lang, &mut faults);
    if faults.is_empty() {
        Ok(emit::code(&messages, room))
    } else {
        Err(faults)
    }
}

/// A message in all languages, with its arguments in the order of the English text.
pub(crate) struct Whole {
    pub(crate) key: String,
    pub(crate) args: Vec<(String, message::Kind)>,
    pub(crate) forms: Vec<(Lang, Message)>,
}

fn together(
    by_lang: &BTreeMap<Lang, BTreeMap<String, Message>>,
    faults: &mut Vec<String>,
) -> Vec<Whole> {
    let Some(english) = by_lang.get(&Lang::En) else {
        return Vec::new();
    };
    let mut whole = Vec::new();
    for (lang, messages) in by_lang {
        for key in messages.keys().filter(|key| !english.contains_key(*key)) {
            faults.push(format!(
                "{}: {key} stands only here, not in en",
                lang.code()
            ));
        }
    }
    for (key, model) in english {
        let mut forms = Vec::new();
        for (lang, messages) in by_lang {
            let Some(message) = messages.get(key) else {
                faults.push(format!("{}: {key} is missing", lang.code()));
                continue;
            };
            for (name, kind) in &message.args {
                match model.args.iter().find(|(n, _)| n == name) {
                    None => faults.push(format!(
                        "{}: {key} uses ${name}, which en does not",
                        lang.code()
                    )),
                    Some((_, other)) if other != kind => {
                        faults.push(format!(
                            "{}: {key} takes ${name} for another kind than en",
                            lang.code()
                        ));
                    }
                    Some(_) => {}
                }
            }
            forms.push((*lang, message.clone()));
        }
        whole.push(Whole {
            key: key.clone(),
            args: model.args.clone(),
            forms,
        });
    }
    whole
}
