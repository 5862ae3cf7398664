//! What stops a build.

use std::fmt;
use values::Lang;

/// One fault, shown as `ru.ftl:12: towns-list-title: …`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    lang: Lang,
    /// Counted from 1; 0 where the file as a whole is meant.
    line: usize,
    key: String,
    words: String,
}

impl Fault {
    pub(crate) fn new(lang: Lang, line: usize, key: &str, words: impl Into<String>) -> Self {
        Self {
            lang,
            line,
            key: key.to_owned(),
            words: words.into(),
        }
    }

    /// A fault of the whole file.
    pub(crate) fn of_file(lang: Lang, words: &str) -> Self {
        Self::new(lang, 0, "", words)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.ftl", self.lang.code())?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.key.is_empty() {
            write!(f, ": {}", self.key)?;
        }
        write!(f, ": {}", self.words)
    }
}
