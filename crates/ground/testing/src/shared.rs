//! The real files that stand beside a developer's checkout.

use std::path::{Path, PathBuf};

/// A file of the real data and cases, if they are there: `shared("cases/c-calendar.json")`. Elsewhere, as in
/// a stranger's clone, the test says in one line that it was left out.
#[must_use]
#[expect(
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test tells that it was left out"
)]
pub fn shared(path: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared");
    let root = std::env::var("JUMELAGE_SHARED").map_or_else(|_| beside(), PathBuf::from);
    let file = root.join(path);
    if file.exists() {
        return Some(file);
    }
    eprintln!("left out: {path} is not beside this checkout");
    None
}
