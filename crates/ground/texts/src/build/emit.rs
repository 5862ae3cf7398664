//! Writing the Rust code.

use super::Whole;
use super::message::{Form, Kind, Piece};
use std::fmt::Write;
use values::Lang;

const HEAD: &str = "\
/// The texts of this room in one language: a method a message, made from the files in `texts/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    lang: ::values::Lang,
}

#[expect(clippy::all, clippy::pedantic, reason = \"generated\")]
impl Texts {
    /// The texts in this language.
    #[must_use]
    pub const fn new(lang: ::values::Lang) -> Self {
        Self { lang }
    }

    /// The language.
    #[must_use]
    pub const fn lang(self) -> ::values::Lang {
        self.lang
    }
";

/// The code of a room's texts.
pub(crate) fn code(messages: &[Whole], room: &str) -> String {
    let mut out = String::from(HEAD);
    let prefix = format!("{room}-");
    for message in messages {
        method(&mut out, message, &prefix);
    }
    by_key(&mut out, messages, &prefix);
    out.push_str("}\n");
    out
}

fn method_name(key: &str, prefix: &str) -> String {
    key.strip_prefix(prefix).unwrap_or(key).replace('-', "_")
}

/// The English text, as the method's documentation.
fn doc(message: &Whole) -> String {
    let english = message.forms.iter().find(|(lang, _)| *lang == Lang::En);
    let mut text = String::new();
    for piece in english.iter().flat_map(|(_, m)| &m.pieces) {
        match piece {
            Piece::Words(words) => text.push_str(words),
            Piece::Arg(arg) | Piece::Choice { arg, .. } => {
                let _ = write!(text, "`{arg}`");
            }
        }
    }
    text.lines()
        .next()
        .unwrap_or_default()
        .replace('[', "(")
        .replace(']', ")")
        .replace('<', "‹")
}

/// Words only, if the message is that in this language.
fn plain(pieces: &[Piece]) -> Option<&str> {
    match pieces {
        [] => Some(""),
        [Piece::Words(words)] => Some(words),
        _ => None,
    }
}

fn method(out: &mut String, message: &Whole, prefix: &str) {
    let name = method_name(&message.key, prefix);
    let _ = writeln!(out, "\n    /// {}", doc(message));
    if message.args.is_empty()
        && message
            .forms
            .iter()
            .all(|(_, m)| plain(&m.pieces).is_some())
    {
        let _ = writeln!(
            out,
            "    #[must_use]\n    pub fn {name}(self) -> &'static str {{\n        match self.lang {{"
        );
        for (lang, form) in &message.forms {
            let words = plain(&form.pieces).unwrap_or_default();
            let _ = writeln!(out, "            ::values::Lang::{lang:?} => {words:?},");
        }
        out.push_str("        }\n    }\n");
        return;
    }
    let args: Vec<String> = message
        .args
        .iter()
        .map(|(name, kind)| match kind {
            Kind::Number => format!("{}: i64", ident(name)),
            Kind::Text => format!("{}: &str", ident(name)),
        })
        .collect();
    let args = args.join(", ");
    let _ = writeln!(
        out,
        "    #[must_use]\n    pub fn {name}(self, {args}) -> String {{\n        let mut out = String::new();\n        match self.lang {{"
    );
    for (lang, form) in &message.forms {
        let _ = writeln!(out, "            ::values::Lang::{lang:?} => {{");
        pieces(out, &form.pieces, &message.args, 16);
        out.push_str("            }\n");
    }
    out.push_str("        }\n        out\n    }\n");
}

fn ident(arg: &str) -> String {
    let name = arg.replace('-', "_");
    if matches!(name.as_str(), "type" | "in" | "for" | "match" | "where") {
        format!("r#{name}")
    } else {
        name
    }
}

fn pieces(out: &mut String, list: &[Piece], args: &[(String, Kind)], indent: usize) {
    let pad = " ".repeat(indent);
    for piece in list {
        match piece {
            Piece::Words(words) => {
                let _ = writeln!(out, "{pad}out.push_str({words:?});");
            }
            Piece::Arg(arg) => {
                let is_number = args
                    .iter()
                    .any(|(n, kind)| n == arg && *kind == Kind::Number);
                let arg = ident(arg);
                let _ = if is_number {
                    writeln!(
                        out,
                        "{pad}out.push_str(&::texts::locale::number(self.lang, {arg}));"
                    )
                } else {
                    writeln!(out, "{pad}out.push_str({arg});")
                };
            }
            Piece::Choice {
                arg,
                kind,
                forms,
                other,
            } => {
                choice(out, (arg, *kind), forms, other, (args, indent));
            }
        }
    }
}

fn choice(
    out: &mut String,
    (arg, kind): (&str, Kind),
    forms: &[(Form, Vec<Piece>)],
    other: &[Piece],
    (args, indent): (&[(String, Kind)], usize),
) {
    let pad = " ".repeat(indent);
    let arg = ident(arg);
    let _ = match kind {
        Kind::Number => {
            writeln!(
                out,
                "{pad}match ({arg}, ::texts::locale::plural_category(self.lang, {arg})) {{"
            )
        }
        Kind::Text => writeln!(out, "{pad}match {arg} {{"),
    };
    // Exact numbers win over categories, whatever their order in the file.
    let exact = forms
        .iter()
        .filter(|(form, _)| matches!(form, Form::Exactly(_)));
    let named = forms
        .iter()
        .filter(|(form, _)| matches!(form, Form::Named(_)));
    for (form, list) in exact.chain(named) {
        let _ = match (form, kind) {
            (Form::Exactly(number), Kind::Number) => writeln!(out, "{pad}    ({number}, _) => {{"),
            (Form::Named(name), Kind::Number) => writeln!(out, "{pad}    (_, {name:?}) => {{"),
            (Form::Exactly(name) | Form::Named(name), Kind::Text) => {
                writeln!(out, "{pad}    {name:?} => {{")
            }
        };
        pieces(out, list, args, indent + 8);
        let _ = writeln!(out, "{pad}    }}");
    }
    let _ = writeln!(out, "{pad}    _ => {{");
    pieces(out, other, args, indent + 8);
    let _ = writeln!(out, "{pad}    }}\n{pad}}}");
}

fn by_key(out: &mut String, messages: &[Whole], prefix: &str) {
    out.push_str("\n    /// The message with this key, as in the files; `None` where there is none.\n    #[must_use]\n    pub fn by_key(self, key: &str, args: &[(&str, ::values::Arg)]) -> Option<String> {\n        let _ = args;\n        match key {\n");
    for message in messages {
        let args: Vec<String> = message
            .args
            .iter()
            .map(|(name, kind)| match kind {
                Kind::Number => format!("::texts::number_arg(args, {name:?})"),
                Kind::Text => format!("::texts::text_arg(args, {name:?})"),
            })
            .collect();
        let name = method_name(&message.key, prefix);
        let call = format!("self.{name}({})", args.join(", "));
        let _ = writeln!(
            out,
            "            {:?} => Some({call}.to_string()),",
            message.key
        );
    }
    out.push_str("            _ => None,\n        }\n    }\n\n    /// All keys.\n    pub const KEYS: &'static [&'static str] = &[\n");
    for message in messages {
        let _ = writeln!(out, "        {:?},", message.key);
    }
    out.push_str("    ];\n");
}
