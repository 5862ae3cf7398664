//! Texts.

/// Build.
pub fn build() {}
