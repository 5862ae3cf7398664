//! Holding the languages against each other: English is the model, and its comments are the contract.

use super::fault::Fault;
use super::message::{Choice, Form, Kind, Message, Piece};
use crate::locale::plural_forms;
use std::collections::{BTreeMap, BTreeSet};
use values::Lang;

/// A message in all languages.
pub(crate) struct Whole {
    pub(crate) key: String,
    /// The line of the English message, from 1.
    pub(crate) line: usize,
    /// In the order of the English comment, then of the English text.
    pub(crate) args: Vec<(String, Kind)>,
    pub(crate) forms: Vec<(Lang, Vec<Piece>)>,
}

type ByLang = BTreeMap<Lang, BTreeMap<String, Message>>;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// All messages that English has, with every disagreement as a fault.
pub(crate) fn agree(by_lang: &ByLang, faults: &mut Vec<Fault>) -> Vec<Whole> {
    let Some(english) = by_lang.get(&Lang::En) else {
        return Vec::new();
    };
    for (lang, messages) in by_lang {
        for (key, message) in messages {
            if !english.contains_key(key) {
                faults.push(Fault::new(
                    *lang,
                    message.line,
                    key,
                    "stands here, but not in en.ftl",
                ));
            }
        }
    }
    let mut whole = Vec::new();
    for (key, model) in english {
        let mut versions = Vec::new();
        for (lang, messages) in by_lang {
            match messages.get(key) {
                Some(message) => versions.push((*lang, message)),
                None => faults.push(Fault::new(
                    *lang,
                    0,
                    key,
                    format!("is missing (en.ftl:{})", model.line),
                )),
            }
        }
        let args = arguments(model, &versions);
        for (name, _) in &args {
            if versions.iter().all(|(_, m)| !m.used.contains(name)) {
                let words = format!("declares ${name}, which no language uses");
                faults.push(Fault::new(Lang::En, model.line, key, words));
            }
        }
        for (lang, message) in &versions {
            let words = check(*lang, message, model, &args);
            faults.extend(
                words
                    .into_iter()
                    .map(|w| Fault::new(*lang, message.line, key, w)),
            );
        }
        whole.push(Whole {
            key: key.clone(),
            line: model.line,
            args,
            forms: versions
                .into_iter()
                .map(|(lang, m)| (lang, m.pieces.clone()))
                .collect(),
        });
    }
    whole
}

/// The arguments of a message: declared ones first. What is not declared is a number if some language counts
/// by it, else a text.
fn arguments(model: &Message, versions: &[(Lang, &Message)]) -> Vec<(String, Kind)> {
    let mut args: Vec<(String, Kind)> = model
        .declared
        .iter()
        .map(|d| (d.name.clone(), d.kind))
        .collect();
    for name in &model.used {
        if args.iter().all(|(known, _)| known != name) {
            let is_number = versions.iter().any(|(_, message)| {
                message.numbers.contains(name)
                    || choices(&message.pieces).any(|choice| choice.arg == *name && counts(choice))
            });
            args.push((
                name.clone(),
                if is_number { Kind::Number } else { Kind::Text },
            ));
        }
    }
    args
}

/// Whether the forms are those of a plural.
fn counts(choice: &Choice) -> bool {
    named(choice).all(|name| CATEGORIES.contains(&name))
}

fn named(choice: &Choice) -> impl Iterator<Item = &str> {
    let forms = choice.forms.iter().chain([&choice.default]);
    forms.filter_map(|(form, _)| match form {
        Form::Named(name) => Some(name.as_str()),
        Form::Exactly(_) => None,
    })
}

/// All choices of a message, also those within others.
fn choices(pieces: &[Piece]) -> Box<dyn Iterator<Item = &Choice> + '_> {
    Box::new(
        pieces
            .iter()
            .flat_map(|piece| -> Box<dyn Iterator<Item = &Choice>> {
                match piece {
                    Piece::Words(_) | Piece::Arg(_) => Box::new(std::iter::empty()),
                    Piece::Choice(choice) => {
                        let forms = choice.forms.iter().chain([&choice.default]);
                        Box::new(
                            std::iter::once(choice)
                                .chain(forms.flat_map(|(_, inner)| choices(inner))),
                        )
                    }
                }
            }),
    )
}

/// What is wrong with one language's version.
fn check(lang: Lang, message: &Message, model: &Message, args: &[(String, Kind)]) -> Vec<String> {
    let mut faults = Vec::new();
    for name in &message.used {
        if args.iter().all(|(known, _)| known != name) {
            faults.push(format!(
                "uses ${name}, which en.ftl neither uses nor declares"
            ));
        }
    }
    for declared in &message.declared {
        match args.iter().find(|(name, _)| *name == declared.name) {
            None => faults.push(format!(
                "declares ${}, which en.ftl does not",
                declared.name
            )),
            Some((_, kind)) if *kind != declared.kind => {
                faults.push(format!(
                    "declares ${} to be of another kind than en.ftl",
                    declared.name
                ));
            }
            Some(_) => {}
        }
    }
    for (name, kind) in args {
        let is_excused = message
            .declared
            .iter()
            .any(|d| d.name == *name && d.is_unused);
        if !is_excused && !message.used.contains(name) {
            let word = if *kind == Kind::Number {
                "Number"
            } else {
                "String"
            };
            faults.push(format!(
                "does not use ${name}; if that is right, write the comment `# ${name} ({word}, unused)`"
            ));
        }
        if *kind == Kind::Text && message.numbers.contains(name) {
            faults.push(format!("puts ${name} into NUMBER(), but it is a text"));
        }
    }
    for (name, kind) in args {
        match kind {
            Kind::Number => {
                let plurals = choices(&message.pieces).filter(|choice| choice.arg == *name);
                faults.extend(plurals.flat_map(|choice| check_plural(lang, choice)));
            }
            Kind::Text => faults.extend(check_names(name, message, model)),
        }
    }
    faults
}

/// A plural needs every form that its language has, `other` with the star, and none besides.
fn check_plural(lang: Lang, choice: &Choice) -> Vec<String> {
    let arg = &choice.arg;
    let mut faults = Vec::new();
    let needed = plural_forms(lang);
    for name in named(choice).filter(|name| !needed.contains(name)) {
        faults.push(format!(
            "the plural of ${arg} has the form [{name}], which {} has not",
            lang.code()
        ));
    }
    for form in needed {
        // In French "many" is for millions only, and always reads like "other" in sentences such as ours.
        let is_rare = lang == Lang::Fr && form == "many";
        if !is_rare && named(choice).all(|name| name != form) {
            faults.push(format!("the plural of ${arg} lacks the form [{form}]"));
        }
    }
    if choice.default.0 != Form::Named("other".into()) {
        faults.push(format!("the plural of ${arg} needs the star at *[other]"));
    }
    faults
}

/// A message that chooses by a text knows the forms of the English one, where that chooses by it, too.
fn check_names(arg: &str, message: &Message, model: &Message) -> Vec<String> {
    let by_arg = |message: &'_ Message| -> BTreeSet<Form> {
        let choices = choices(&message.pieces).filter(|choice| choice.arg == arg);
        choices
            .flat_map(|choice| choice.forms.iter().chain([&choice.default]))
            .map(|(form, _)| form.clone())
            .collect()
    };
    let (own, english) = (by_arg(message), by_arg(model));
    let mut faults = Vec::new();
    for form in &own {
        if let Form::Exactly(number) = form {
            faults.push(format!("chooses by [{number}] of ${arg}, but it is a text"));
        }
    }
    if !own.is_empty() && !english.is_empty() {
        for form in own.symmetric_difference(&english) {
            if let Form::Named(name) = form {
                faults.push(format!(
                    "the choice by ${arg} differs from en.ftl in the form [{name}]"
                ));
            }
        }
    }
    faults
}
