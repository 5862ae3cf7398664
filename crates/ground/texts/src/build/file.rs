//! What stands in one language's file, as Fluent's own parser reads it.

use super::fault::Fault;
use super::message::{Declared, Kind};
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use std::collections::BTreeMap;
use values::Lang;

pub(super) type Pattern<'s> = ast::Pattern<&'s str>;

/// The messages and the terms of a file: two worlds of names.
#[derive(Default)]
pub(super) struct File<'s> {
    pub(super) messages: BTreeMap<&'s str, Entry<'s>>,
    pub(super) terms: BTreeMap<&'s str, &'s Pattern<'s>>,
}

/// A message as it is written.
pub(super) struct Entry<'s> {
    /// The line where it begins, from 1.
    pub(super) line: usize,
    pub(super) pattern: &'s Pattern<'s>,
    pub(super) declared: Vec<Declared>,
}

/// Parses a file; broken entries become faults, and the others stay.
pub(super) fn parse<'s>(
    lang: Lang,
    source: &'s str,
    faults: &mut Vec<Fault>,
) -> ast::Resource<&'s str> {
    fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|error| syntax(lang, source, error)));
        resource
    })
}

impl<'s> File<'s> {
    /// Sorts the entries of a file by their names.
    pub(super) fn new(
        lang: Lang,
        source: &str,
        resource: &'s ast::Resource<&'s str>,
        faults: &mut Vec<Fault>,
    ) -> Self {
        let mut file = Self::default();
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let line = line_of(source, message.id.name);
                    for words in file.add(message, line) {
                        faults.push(Fault::new(lang, line, message.id.name, words));
                    }
                }
                ast::Entry::Term(term) => {
                    if file.terms.insert(term.id.name, &term.value).is_some() {
                        let name = format!("-{}", term.id.name);
                        let line = line_of(source, &name);
                        faults.push(Fault::new(lang, line, &name, "stands twice"));
                    }
                }
                ast::Entry::Comment(_)
                | ast::Entry::GroupComment(_)
                | ast::Entry::ResourceComment(_)
                | ast::Entry::Junk { .. } => {}
            }
        }
        file
    }

    /// Adds a message, and says what is wrong with it.
    fn add(&mut self, message: &'s ast::Message<&'s str>, line: usize) -> Vec<&'static str> {
        let mut faults = Vec::new();
        if !message.attributes.is_empty() {
            faults.push("has attributes, which are not known here: make it a message of its own");
        }
        if let Some(pattern) = &message.value {
            let declared = message.comment.as_ref().map(declared).unwrap_or_default();
            let entry = Entry {
                line,
                pattern,
                declared,
            };
            if self.messages.insert(message.id.name, entry).is_some() {
                faults.push("stands twice");
            }
        }
        faults
    }
}

/// The line where a message or term begins, from 1.
fn line_of(source: &str, name: &str) -> usize {
    let begins = |line: &str| {
        line.strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    source.lines().position(begins).map_or(0, |index| index + 1)
}

fn syntax(lang: Lang, source: &str, error: &ParserError) -> Fault {
    let broken = error.slice.clone().and_then(|slice| source.get(slice));
    let key = broken.and_then(|text| text.trim_start().split(['=', ' ', '\n']).next());
    let before = source.get(..error.pos.start).unwrap_or(source).trim_end();
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    Fault::new(lang, line, key.unwrap_or_default(), error.kind.to_string())
}

/// The arguments that a comment declares, in its order.
fn declared(comment: &ast::Comment<&str>) -> Vec<Declared> {
    let one = |line: &&str| {
        let (name, rest) = line.trim().strip_prefix('$')?.split_once('(')?;
        let mut words = rest.split_once(')')?.0.split(',').map(str::trim);
        let kind = match words.next()? {
            "Number" => Kind::Number,
            "String" => Kind::Text,
            _ => return None,
        };
        Some(Declared {
            name: name.trim().to_owned(),
            kind,
            is_unused: words.any(|word| word == "unused"),
        })
    };
    comment.content.iter().filter_map(one).collect()
}
