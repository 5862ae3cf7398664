//! The names of methods and of their arguments.

use super::agree::Whole;
use super::fault::Fault;
use std::collections::BTreeMap;
use values::Lang;

/// Names that a message's method cannot have: those that every `Texts` has, and those of Rust.
const TAKEN: &[&str] = &[
    "new",
    "pseudo",
    "lang",
    "is_pseudo",
    "by_key",
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

/// A message under the name of its method.
pub(crate) struct Method<'m> {
    pub(super) name: String,
    pub(super) message: &'m Whole,
}

/// The methods of a room's messages: their keys without the room's name, in the order of their keys.
pub(crate) fn methods<'m>(
    messages: &'m [Whole],
    room: &str,
    faults: &mut Vec<Fault>,
) -> Vec<Method<'m>> {
    let prefix = format!("{room}-");
    let mut names = BTreeMap::new();
    let mut methods = Vec::new();
    for message in messages {
        let key = message.key.as_str();
        let name = snake(key.strip_prefix(&prefix).unwrap_or(key));
        let mut fault = |words| faults.push(Fault::new(Lang::En, message.line, key, words));
        if TAKEN.contains(&name.as_str()) {
            fault(format!(
                "its method would be called `{name}`, which is taken"
            ));
        }
        if !name.starts_with(|c: char| c.is_ascii_lowercase())
            || name.contains(|c: char| c.is_ascii_uppercase())
        {
            fault("a key is written in small letters and begins with one".to_owned());
        }
        if let Some(other) = names.insert(name.clone(), key) {
            fault(format!(
                "its method would be called `{name}`, as that of {other}"
            ));
        }
        methods.push(Method { name, message });
    }
    methods
}

fn snake(kebab: &str) -> String {
    kebab.replace('-', "_")
}

/// An argument's name as Rust has it.
pub(super) fn variable(arg: &str) -> String {
    let name = snake(arg);
    match name.as_str() {
        // What the body of a method calls its own things.
        "self" | "super" | "crate" | "out" => format!("{name}_"),
        _ if TAKEN.contains(&name.as_str()) => format!("r#{name}"),
        _ => name,
    }
}
