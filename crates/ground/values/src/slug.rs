//! The part of an address that names a record for ever.

use serde::Serialize;
use std::str::FromStr;

/// Lower-case ASCII letters, digits and single hyphens, 1 to 120 characters; the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A slug from a name in any script, romanised; a name without a single usable letter gives `unnamed`.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        let mut slug = String::new();
        for c in deunicode::deunicode(&german_letters(name)).chars() {
            if c.is_ascii_alphanumeric() {
                slug.push(c.to_ascii_lowercase());
            } else if c != '\'' && c != '`' && !slug.ends_with('-') && !slug.is_empty() {
                slug.push('-');
            }
            if slug.len() >= 100 {
                break;
            }
        }
        let slug = slug.trim_end_matches('-');
        Self(if slug.is_empty() {
            "unnamed".to_owned()
        } else {
            slug.to_owned()
        })
    }

    /// This slug, or with the first number behind it that makes it another than all that are taken: a second
    /// record of the same name is `kiel-2`.
    #[must_use]
    pub fn free_among(&self, taken: &[Self]) -> Self {
        self.free(|slug| taken.contains(slug))
    }

    /// As [`free_among`](Self::free_among), where something else knows which are taken.
    #[must_use]
    pub fn free(&self, is_taken: impl Fn(&Self) -> bool) -> Self {
        let mut slug = self.clone();
        let mut n = 2_u32;
        while is_taken(&slug) {
            slug = Self(format!("{}-{n}", self.0));
            n += 1;
        }
        slug
    }
}

/// Umlauts as German offices write them without umlauts (ä → ae), before everything else is romanised.
fn german_letters(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in crate::nfc(name).chars() {
        match c {
            'ä' | 'Ä' => out.push_str("ae"),
            'ö' | 'Ö' => out.push_str("oe"),
            'ü' | 'Ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            _ => out.push(c),
        }
    }
    out
}

impl FromStr for Slug {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let letters = text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let edges = !text.starts_with('-') && !text.ends_with('-') && !text.contains("--");
        if letters && edges && (1..=120).contains(&text.len()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(())
        }
    }
}
