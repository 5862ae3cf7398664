//! Writing the Rust code.

use super::agree::Whole;
use super::message::{Choice, Form, Kind, Piece};
use super::method::{Method, variable};
use std::fmt::Write;
use values::Lang;

const HEAD: &str = r#"/// The texts of this room in one language: a method a message, made from the files in `texts/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    lang: ::values::Lang,
    is_pseudo: bool,
}

#[expect(clippy::allow_attributes, reason = "which lints generated code meets depends on the messages")]
#[allow(clippy::all, clippy::pedantic, reason = "generated")]
impl Texts {
    /// The texts in this language.
    #[must_use]
    pub fn new(lang: ::values::Lang) -> Self {
        Self { lang, is_pseudo: ::texts::is_pseudo() }
    }

    /// The texts as the layout tests need them: a good deal longer than this language's, and full of accents.
    #[must_use]
    pub const fn pseudo(lang: ::values::Lang) -> Self {
        Self { lang, is_pseudo: true }
    }

    /// The language.
    #[must_use]
    pub const fn lang(self) -> ::values::Lang {
        self.lang
    }

    /// Whether these are the texts for layout tests.
    #[must_use]
    pub const fn is_pseudo(self) -> bool {
        self.is_pseudo
    }
"#;

const BY_KEY: &str = r"
    /// The message with this key, as in the files; `None` where there is none.
    ///
    /// Missing arguments are shown as nothing and zero: the page matters more than the sentence.
    #[must_use]
    pub fn by_key(self, key: &str, args: &[(&str, ::values::Arg)]) -> Option<String> {
        let _ = args;
        match key {
";

/// The code of a room's texts.
pub(crate) fn code(methods: &[Method<'_>]) -> String {
    let mut out = String::from(HEAD);
    for method in methods {
        match plain_words(method.message) {
            Some(words) => write_plain(&mut out, method, &words),
            None => write_filled(&mut out, method),
        }
    }
    write_by_key(&mut out, methods);
    out.push_str("}\n");
    out
}

/// The words by language, if a message takes no arguments: such a text is there already, and is not put together.
fn plain_words(message: &Whole) -> Option<Vec<(Lang, &str)>> {
    let words = message
        .forms
        .iter()
        .map(|(lang, pieces)| match pieces.as_slice() {
            [] => Some((*lang, "")),
            [Piece::Words(words)] => Some((*lang, words.as_str())),
            _ => None,
        });
    words
        .collect::<Option<_>>()
        .filter(|_| message.args.is_empty())
}

/// The English text, for the method's documentation.
fn english(message: &Whole) -> String {
    fn add(out: &mut String, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Words(words) => out.push_str(words),
                Piece::Arg(arg) => {
                    let _ = write!(out, "{{{arg}}}");
                }
                Piece::Choice(choice) => add(out, &choice.default.1),
            }
        }
    }
    let mut text = String::new();
    for (_, pieces) in message.forms.iter().filter(|(lang, _)| *lang == Lang::En) {
        add(&mut text, pieces);
    }
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('`', "'")
}

fn write_plain(out: &mut String, method: &Method<'_>, words: &[(Lang, &str)]) {
    let Method { name, message } = method;
    let _ = write!(
        out,
        "\n    /// `{}`\n    #[must_use]\n    pub fn {name}(self) -> &'static str {{\n        ::texts::made::plain(self.is_pseudo, match self.lang {{\n",
        english(message)
    );
    for (lang, words) in words {
        let _ = writeln!(out, "            ::values::Lang::{lang:?} => {words:?},");
    }
    out.push_str("        })\n    }\n");
}

fn write_filled(out: &mut String, method: &Method<'_>) {
    let Method { name, message } = method;
    let _ = write!(
        out,
        "\n    /// `{}`\n    #[must_use]\n    pub fn {name}(self",
        english(message)
    );
    for (arg, kind) in &message.args {
        let ty = match kind {
            Kind::Number => "i64",
            Kind::Text => "&str",
        };
        let _ = write!(out, ", {}: {ty}", variable(arg));
    }
    out.push_str(") -> String {\n");
    out.push_str("        let mut out = String::new();\n        match self.lang {\n");
    for (lang, pieces) in &message.forms {
        let _ = writeln!(out, "            ::values::Lang::{lang:?} => {{");
        write_pieces(out, pieces, &message.args, 16);
        out.push_str("            }\n");
    }
    out.push_str("        }\n        out\n    }\n");
}

fn is_number(args: &[(String, Kind)], name: &str) -> bool {
    args.iter()
        .any(|(arg, kind)| arg == name && *kind == Kind::Number)
}

fn write_pieces(out: &mut String, pieces: &[Piece], args: &[(String, Kind)], indent: usize) {
    let pad = " ".repeat(indent);
    for piece in pieces {
        let _ = match piece {
            Piece::Words(words) => {
                writeln!(
                    out,
                    "{pad}::texts::made::say(&mut out, self.is_pseudo, {words:?});"
                )
            }
            Piece::Arg(arg) if is_number(args, arg) => writeln!(
                out,
                "{pad}out.push_str(&::texts::locale::number(self.lang, {}));",
                variable(arg)
            ),
            Piece::Arg(arg) => writeln!(out, "{pad}out.push_str({});", variable(arg)),
            Piece::Choice(choice) => {
                write_choice(out, choice, args, indent);
                Ok(())
            }
        };
    }
}

fn write_choice(out: &mut String, choice: &Choice, args: &[(String, Kind)], indent: usize) {
    let pad = " ".repeat(indent);
    let arg = variable(&choice.arg);
    let by_number = is_number(args, &choice.arg);
    let _ = if by_number {
        writeln!(
            out,
            "{pad}match ({arg}, ::texts::locale::plural_category(self.lang, {arg})) {{"
        )
    } else {
        writeln!(out, "{pad}match {arg} {{")
    };
    // Sorted, exact numbers come first: they win over categories, whatever their order in the file.
    let mut forms: Vec<_> = choice.forms.iter().collect();
    forms.sort_by(|(a, _), (b, _)| a.cmp(b));
    for (form, pieces) in forms {
        let _ = match form {
            Form::Exactly(number) => writeln!(out, "{pad}    ({number}, _) => {{"),
            Form::Named(name) if by_number => writeln!(out, "{pad}    (_, {name:?}) => {{"),
            Form::Named(name) => writeln!(out, "{pad}    {name:?} => {{"),
        };
        write_pieces(out, pieces, args, indent + 8);
        let _ = writeln!(out, "{pad}    }}");
    }
    let _ = writeln!(out, "{pad}    _ => {{");
    write_pieces(out, &choice.default.1, args, indent + 8);
    let _ = writeln!(out, "{pad}    }}\n{pad}}}");
}

fn write_by_key(out: &mut String, methods: &[Method<'_>]) {
    out.push_str(BY_KEY);
    for Method { name, message } in methods {
        let args: Vec<String> = message
            .args
            .iter()
            .map(|(arg, kind)| match kind {
                Kind::Number => format!("::texts::made::number_arg(args, {arg:?})"),
                Kind::Text => format!("&::texts::made::text_arg(self.lang, args, {arg:?})"),
            })
            .collect();
        let args = args.join(", ");
        let owned = if plain_words(message).is_some() {
            ".to_owned()"
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "            {:?} => Some(self.{name}({args}){owned}),",
            message.key
        );
    }
    out.push_str("            _ => None,\n        }\n    }\n\n    /// All keys, sorted.\n    pub const KEYS: &'static [&'static str] = &[\n");
    for Method { message, .. } in methods {
        let _ = writeln!(out, "        {:?},", message.key);
    }
    out.push_str("    ];\n");
}
