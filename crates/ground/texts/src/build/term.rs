//! Terms: words of the field in the forms that a language has of them.
//!
//! A term is settled while the build reads it: `{ -partnership(case: "gen", number: "many") }` becomes
//! `партнёрств`, and nothing of it is left at run time.

use super::file::Pattern;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeMap, BTreeSet};

type Terms<'s> = BTreeMap<&'s str, &'s Pattern<'s>>;
type Given<'s> = [ast::NamedArgument<&'s str>];

/// The words of a term in the form asked for, or what is wrong with the asking.
pub(super) fn words(terms: &Terms<'_>, name: &str, given: &Given<'_>) -> Result<String, String> {
    let mut asking = Asking {
        terms,
        name,
        given,
        depth: 0,
    };
    asking.words()
}

struct Asking<'a, 's> {
    terms: &'a Terms<'s>,
    name: &'a str,
    given: &'a Given<'a>,
    depth: u8,
}

impl Asking<'_, '_> {
    fn words(&mut self) -> Result<String, String> {
        let Some(pattern) = self.terms.get(self.name) else {
            return Err(format!("refers to -{}, which is not there", self.name));
        };
        if self.depth > 8 {
            return Err(format!(
                "-{} refers to itself, or is nested too deep",
                self.name
            ));
        }
        let mut known = BTreeSet::new();
        collect(pattern, &mut known);
        for argument in self.given {
            if !known.contains(argument.name.name) {
                return Err(format!(
                    "-{} does not know {}",
                    self.name, argument.name.name
                ));
            }
        }
        let mut out = String::new();
        self.pattern(pattern, &mut out)?;
        Ok(out)
    }

    fn pattern(&self, pattern: &Pattern<'_>, out: &mut String) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => out.push_str(value),
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, out)?;
                }
            }
        }
        Ok(())
    }

    fn expression(
        &self,
        expression: &ast::Expression<&str>,
        out: &mut String,
    ) -> Result<(), String> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, out),
            ast::Expression::Select { selector, variants } => {
                let ast::InlineExpression::VariableReference { id } = selector else {
                    return Err(format!(
                        "-{} may choose only by what it is given",
                        self.name
                    ));
                };
                let asked = self.value(id.name);
                let fits = |variant: &&ast::Variant<&str>| match (&asked, &variant.key) {
                    (
                        Some(asked),
                        ast::VariantKey::Identifier { name: key }
                        | ast::VariantKey::NumberLiteral { value: key },
                    ) => asked == key,
                    (None, _) => variant.default,
                };
                match variants.iter().find(fits) {
                    Some(variant) => self.pattern(&variant.value, out),
                    None => Err(format!(
                        "-{} has no form [{}] of {}",
                        self.name,
                        asked.unwrap_or_default(),
                        id.name
                    )),
                }
            }
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>, out: &mut String) -> Result<(), String> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                out.push_str(&unescape_unicode_to_string(value));
                Ok(())
            }
            ast::InlineExpression::NumberLiteral { value } => {
                out.push_str(value);
                Ok(())
            }
            ast::InlineExpression::VariableReference { id } => {
                let value = self.value(id.name);
                out.push_str(&value.ok_or_else(|| format!("-{} needs {}", self.name, id.name))?);
                Ok(())
            }
            ast::InlineExpression::TermReference {
                id,
                attribute: None,
                arguments,
            } => {
                let given = arguments.as_ref().map_or(&[][..], |a| a.named.as_slice());
                let mut inner = Asking {
                    terms: self.terms,
                    name: id.name,
                    given,
                    depth: self.depth + 1,
                };
                out.push_str(&inner.words()?);
                Ok(())
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, out),
            ast::InlineExpression::FunctionReference { .. }
            | ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::TermReference { .. } => Err(format!(
                "-{} may hold only words, other terms and what it is given",
                self.name
            )),
        }
    }

    /// What is given under this name: a text or a number.
    fn value(&self, name: &str) -> Option<String> {
        let given = self
            .given
            .iter()
            .find(|argument| argument.name.name == name)?;
        match given.value {
            ast::InlineExpression::StringLiteral { value } => {
                Some(unescape_unicode_to_string(value).into_owned())
            }
            ast::InlineExpression::NumberLiteral { value } => Some(value.to_owned()),
            _ => None,
        }
    }
}

/// The names of everything that a term can be given.
fn collect<'s>(pattern: &'s Pattern<'s>, names: &mut BTreeSet<&'s str>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, names);
        }
    }
}

fn collect_expression<'s>(expression: &'s ast::Expression<&'s str>, names: &mut BTreeSet<&'s str>) {
    let (ast::Expression::Inline(inline)
    | ast::Expression::Select {
        selector: inline, ..
    }) = expression;
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name);
        }
        ast::InlineExpression::Placeable { expression } => collect_expression(expression, names),
        _ => {}
    }
    if let ast::Expression::Select { variants, .. } = expression {
        for variant in variants {
            collect(&variant.value, names);
        }
    }
}
