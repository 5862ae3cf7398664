//! Tags by which a browser asks whether a page is still the same (RFC 9110, section 8.8.3).

use std::hash::{DefaultHasher, Hasher};

/// A weak tag of the content: two pages with the same tag show the same. Weak, since a proxy may compress.
pub(crate) fn of(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    format!("W/\"{:016x}\"", hasher.finish())
}
