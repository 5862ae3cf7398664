//! Reading one language's file into messages.

use super::fault::Fault;
use super::file::{self, File, Pattern};
use super::term;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeMap, BTreeSet};
use values::Lang;

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A whole number, `i64`.
    Number,
    /// A text, `&str`.
    Text,
}

/// A part of a message.
#[derive(Clone, Debug)]
pub(crate) enum Piece {
    /// Words.
    Words(String),
    /// An argument.
    Arg(String),
    /// One of several forms.
    Choice(Choice),
}

/// Several forms, of which an argument picks one.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) arg: String,
    /// In the order of the file.
    pub(crate) forms: Vec<(Form, Vec<Piece>)>,
    /// The form with the star.
    pub(crate) default: (Form, Vec<Piece>),
}

/// When a form is taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    /// The number itself.
    Exactly(i64),
    /// A plural category, or a text.
    Named(String),
}

/// A line of a comment such as `# $count (Number)` or `# $name (String, unused)`.
#[derive(Clone, Debug)]
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// This language has no use for the argument, and that is right.
    pub(crate) is_unused: bool,
}

/// A message of one language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Message {
    pub(crate) line: usize,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) declared: Vec<Declared>,
    /// Arguments in the order in which they occur.
    pub(crate) used: Vec<String>,
    /// Those of them that stand in `NUMBER()`.
    pub(crate) numbers: BTreeSet<String>,
}

type Inline<'s> = ast::InlineExpression<&'s str>;

/// Reads one language's file.
pub(crate) fn read(lang: Lang, source: &str, faults: &mut Vec<Fault>) -> BTreeMap<String, Message> {
    let resource = file::parse(lang, source, faults);
    let file = File::new(lang, source, &resource, faults);
    let mut messages = BTreeMap::new();
    for (key, entry) in &file.messages {
        let mut reading = Reading {
            file: &file,
            message: Message {
                line: entry.line,
                declared: entry.declared.clone(),
                ..Message::default()
            },
            faults: Vec::new(),
        };
        let mut pieces = Vec::new();
        reading.pattern(entry.pattern, &mut pieces, 0);
        let words = reading.faults.iter();
        faults.extend(words.map(|w| Fault::new(lang, entry.line, key, w.as_str())));
        let message = Message {
            pieces,
            ..reading.message
        };
        messages.insert((*key).to_owned(), message);
    }
    messages
}

struct Reading<'s> {
    file: &'s File<'s>,
    message: Message,
    faults: Vec<String>,
}

impl<'s> Reading<'s> {
    fn uses(&mut self, name: &str) {
        if !self.message.used.iter().any(|used| used == name) {
            self.message.used.push(name.to_owned());
        }
    }

    fn pattern(&mut self, pattern: &'s Pattern<'s>, pieces: &mut Vec<Piece>, depth: u8) {
        if depth > 8 {
            self.faults
                .push("refers to itself, or is nested too deep".into());
            return;
        }
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => push_words(pieces, value),
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, pieces, depth);
                }
            }
        }
    }

    fn expression(
        &mut self,
        expression: &'s ast::Expression<&'s str>,
        pieces: &mut Vec<Piece>,
        depth: u8,
    ) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, pieces, depth),
            ast::Expression::Select { selector, variants } => {
                self.choice(selector, variants, pieces, depth);
            }
        }
    }

    fn inline(&mut self, inline: &'s Inline<'s>, pieces: &mut Vec<Piece>, depth: u8) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                push_words(pieces, &unescape_unicode_to_string(value));
            }
            ast::InlineExpression::NumberLiteral { value } => push_words(pieces, value),
            ast::InlineExpression::VariableReference { .. }
            | ast::InlineExpression::FunctionReference { .. } => {
                if let Some(name) = self.argument(inline) {
                    pieces.push(Piece::Arg(name));
                }
            }
            ast::InlineExpression::MessageReference {
                id,
                attribute: None,
            } => match self.file.messages.get(id.name) {
                Some(entry) => self.pattern(entry.pattern, pieces, depth + 1),
                None => self
                    .faults
                    .push(format!("refers to {}, which is not there", id.name)),
            },
            ast::InlineExpression::TermReference {
                id,
                attribute: None,
                arguments,
            } => {
                let given = arguments.as_ref().map_or(&[][..], |a| a.named.as_slice());
                match term::words(&self.file.terms, id.name, given) {
                    Ok(words) => push_words(pieces, &words),
                    Err(fault) => self.faults.push(fault),
                }
            }
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression, pieces, depth);
            }
            ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::TermReference { .. } => {
                self.faults
                    .push("refers to an attribute, which is not known here".into());
            }
        }
    }

    /// The argument that stands alone or in `NUMBER()`.
    fn argument(&mut self, inline: &Inline<'_>) -> Option<String> {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.uses(id.name);
                Some(id.name.to_owned())
            }
            ast::InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let ([ast::InlineExpression::VariableReference { id }], []) =
                    (arguments.positional.as_slice(), arguments.named.as_slice())
                else {
                    self.faults
                        .push("NUMBER() takes one argument of the message, nothing else".into());
                    return None;
                };
                self.uses(id.name);
                self.message.numbers.insert(id.name.to_owned());
                Some(id.name.to_owned())
            }
            ast::InlineExpression::FunctionReference { id, .. } => {
                self.faults
                    .push(format!("calls {}(); only NUMBER() is known here", id.name));
                None
            }
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. }
            | ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::TermReference { .. }
            | ast::InlineExpression::Placeable { .. } => {
                self.faults
                    .push("chooses by something else than an argument of the message".into());
                None
            }
        }
    }

    fn choice(
        &mut self,
        selector: &Inline<'_>,
        variants: &'s [ast::Variant<&'s str>],
        pieces: &mut Vec<Piece>,
        depth: u8,
    ) {
        let Some(arg) = self.argument(selector) else {
            return;
        };
        let mut forms = Vec::new();
        let mut default = None;
        for variant in variants {
            let Some(form) = form(&variant.key) else {
                self.faults.push(format!(
                    "chooses by ${arg} with a form that is no whole number"
                ));
                continue;
            };
            let mut words = Vec::new();
            self.pattern(&variant.value, &mut words, depth + 1);
            if variant.default {
                default = Some((form, words));
            } else {
                forms.push((form, words));
            }
        }
        // The parser lets no choice without a default pass.
        pieces.extend(default.map(|default| {
            Piece::Choice(Choice {
                arg,
                forms,
                default,
            })
        }));
    }
}

fn form(key: &ast::VariantKey<&str>) -> Option<Form> {
    match key {
        ast::VariantKey::Identifier { name } => Some(Form::Named((*name).to_owned())),
        ast::VariantKey::NumberLiteral { value } => value.parse().ok().map(Form::Exactly),
    }
}

fn push_words(pieces: &mut Vec<Piece>, words: &str) {
    match pieces.last_mut() {
        Some(Piece::Words(before)) => before.push_str(words),
        Some(Piece::Arg(_) | Piece::Choice(_)) | None => {
            pieces.push(Piece::Words(words.to_owned()));
        }
    }
}
