//! One message as the generator needs it.

use crate::locale::plural_forms;
use fluent_syntax::ast;
use std::collections::BTreeMap;
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
    /// One of several forms, by the number or text of an argument.
    Choice {
        arg: String,
        kind: Kind,
        forms: Vec<(Form, Vec<Piece>)>,
        other: Vec<Piece>,
    },
}

/// When a form is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The number itself.
    Exactly(String),
    /// A plural category, or a text.
    Named(String),
}

/// A message of one language.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) pieces: Vec<Piece>,
    /// In the order in which they occur.
    pub(crate) args: Vec<(String, Kind)>,
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

type Patterns<'s> = BTreeMap<&'s str, &'s ast::Pattern<&'s str>>;

/// Reads one language's file.
pub(crate) fn read(
    lang: Lang,
    source: &str,
    faults: &mut Vec<String>,
) -> BTreeMap<String, Message> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = source
                    .get(..error.pos.start)
                    .unwrap_or_default()
                    .lines()
                    .count();
                faults.push(format!("{}: line {line}: {}", lang.code(), error.kind));
            }
            resource
        }
    };
    let mut patterns = Patterns::new();
    let mut comments: BTreeMap<&str, String> = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                if let Some(pattern) = &message.value
                    && patterns.insert(message.id.name, pattern).is_some()
                {
                    faults.push(format!("{}: {} stands twice", lang.code(), message.id.name));
                }
                let comment = message.comment.as_ref().map(|c| c.content.join("\n"));
                comments.insert(message.id.name, comment.unwrap_or_default());
            }
            ast::Entry::Term(term) => {
                patterns.insert(term.id.name, &term.value);
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    let mut messages = BTreeMap::new();
    for (key, comment) in &comments {
        let Some(pattern) = patterns.get(key) else {
            continue;
        };
        let mut reading = Reading {
            lang,
            key,
            comment,
            patterns: &patterns,
            args: Vec::new(),
            faults,
        };
        let pieces = reading.pattern(pattern, 0);
        let args = reading.args;
        messages.insert((*key).to_owned(), Message { pieces, args });
    }
    messages
}

struct Reading<'a> {
    lang: Lang,
    key: &'a str,
    comment: &'a str,
    patterns: &'a Patterns<'a>,
    args: Vec<(String, Kind)>,
    faults: &'a mut Vec<String>,
}

impl Reading<'_> {
    fn fault(&mut self, words: &str) {
        self.faults
            .push(format!("{}: {}: {words}", self.lang.code(), self.key));
    }

    /// The kind of an argument: as its comment says (`# $count (Number)`), else as it is used.
    fn arg(&mut self, name: &str, used: Kind) -> Kind {
        let told = self
            .comment
            .lines()
            .find_map(|line| line.trim().strip_prefix('$')?.strip_prefix(name));
        let kind = match told.map(str::trim_start) {
            Some(rest) if rest.starts_with("(Number)") => Kind::Number,
            Some(rest) if rest.starts_with("(String)") => Kind::Text,
            Some(_) | None => used,
        };
        if let Some((_, before)) = self.args.iter_mut().find(|(n, _)| n == name) {
            if kind == Kind::Number {
                *before = Kind::Number;
            }
            *before
        } else {
            self.args.push((name.to_owned(), kind));
            kind
        }
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>, depth: u8) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => push_words(&mut pieces, value),
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, &mut pieces, depth);
                }
            }
        }
        pieces
    }

    fn expression(
        &mut self,
        expression: &ast::Expression<&str>,
        pieces: &mut Vec<Piece>,
        depth: u8,
    ) {
        if depth > 8 {
            return self.fault("refers to itself, or is nested too deep");
        }
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, pieces, depth),
            ast::Expression::Select { selector, variants } => {
                if let Some(choice) = self.choice(selector, variants, depth) {
                    pieces.push(choice);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, pieces: &mut Vec<Piece>, depth: u8) {
        match inline {
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => {
                push_words(pieces, value);
            }
            ast::InlineExpression::VariableReference { id } => {
                self.arg(id.name, Kind::Text);
                pieces.push(Piece::Arg(id.name.to_owned()));
            }
            ast::InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                match arguments.positional.first() {
                    Some(ast::InlineExpression::VariableReference { id }) => {
                        self.arg(id.name, Kind::Number);
                        pieces.push(Piece::Arg(id.name.to_owned()));
                    }
                    _ => self.fault("NUMBER() takes an argument of the message"),
                }
            }
            ast::InlineExpression::MessageReference {
                id,
                attribute: None,
            }
            | ast::InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => match self.patterns.get(id.name).copied() {
                Some(pattern) if depth <= 8 => pieces.extend(self.pattern(pattern, depth + 1)),
                Some(_) => self.fault("refers to itself, or is nested too deep"),
                None => self.fault(&format!("refers to {}, which is not there", id.name)),
            },
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression, pieces, depth + 1);
            }
            ast::InlineExpression::FunctionReference { .. }
            | ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::TermReference { .. } => {
                self.fault("uses something that the generator does not know");
            }
        }
    }

    fn choice(
        &mut self,
        selector: &ast::InlineExpression<&str>,
        variants: &[ast::Variant<&str>],
        depth: u8,
    ) -> Option<Piece> {
        let ast::InlineExpression::VariableReference { id } = selector else {
            self.fault("a choice is made by an argument of the message");
            return None;
        };
        let name = |variant: &ast::Variant<&str>| match variant.key {
            ast::VariantKey::Identifier { name } => Form::Named(name.to_owned()),
            ast::VariantKey::NumberLiteral { value } => Form::Exactly(value.to_owned()),
        };
        let is_plural = variants.iter().all(|v| match name(v) {
            Form::Named(name) => CATEGORIES.contains(&name.as_str()),
            Form::Exactly(_) => true,
        });
        let kind = self.arg(id.name, if is_plural { Kind::Number } else { Kind::Text });
        let mut forms = Vec::new();
        let mut other = Vec::new();
        for variant in variants {
            let pieces = self.pattern(&variant.value, depth + 1);
            if variant.default {
                other = pieces;
            } else {
                forms.push((name(variant), pieces));
            }
        }
        if kind == Kind::Number {
            let has = |form: &str| {
                forms
                    .iter()
                    .any(|(f, _)| *f == Form::Named(form.to_owned()))
            };
            // The default stands for `other`; a language that counts whole numbers without `other`
            // (Polish, Russian) still needs it for fractions.
            for form in plural_forms(self.lang)
                .iter()
                .filter(|form| **form != "other" && !has(form))
            {
                if *form != "many" || matches!(self.lang, Lang::Pl | Lang::Ru) {
                    self.fault(&format!(
                        "the plural of ${} lacks the form [{form}]",
                        id.name
                    ));
                }
            }
        }
        Some(Piece::Choice {
            arg: id.name.to_owned(),
            kind,
            forms,
            other,
        })
    }
}

fn push_words(pieces: &mut Vec<Piece>, words: &str) {
    match pieces.last_mut() {
        Some(Piece::Words(before)) => before.push_str(words),
        Some(Piece::Arg(_) | Piece::Choice { .. }) | None => {
            pieces.push(Piece::Words(words.to_owned()));
        }
    }
}
