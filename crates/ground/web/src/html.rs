//! Markup that is safe to show.

use std::fmt;

/// Markup made by this program from escaped parts. The only type that templates show unescaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub(crate) String);

impl Html {
    /// Any text, escaped.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let mut html = Self::default();
        html.push_text(text);
        html
    }

    /// Markup that one of the reviewed rooms wrote: a picture of `chart`, a template, cleaned Markdown.
    #[must_use]
    pub fn made_here(markup: String) -> Self {
        Self(markup)
    }

    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The markup.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Appends a text, escaped for content and for quoted attributes.
    pub fn push_text(&mut self, text: &str) {
        for c in text.chars() {
            push_escaped(&mut self.0, c);
        }
    }

    /// Appends markup that stands in the program's own text.
    pub fn push_markup(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Appends other safe markup.
    pub fn push(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// Appends ` name="value"`.
    pub fn push_attribute(&mut self, name: &'static str, value: &str) {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        self.push_text(value);
        self.0.push('"');
    }
}

/// Appends a character, escaped for content and for quoted attributes of HTML and XML. What no document may hold
/// (XML 1.0, production 2: control characters but newline and tab) is left out.
pub(crate) fn push_escaped(markup: &mut String, c: char) {
    match c {
        '&' => markup.push_str("&amp;"),
        '<' => markup.push_str("&lt;"),
        '>' => markup.push_str("&gt;"),
        '"' => markup.push_str("&quot;"),
        '\'' => markup.push_str("&#39;"),
        '\n' | '\t' => markup.push(c),
        c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
        c => markup.push(c),
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Html {}
