//! Speed as ratios: see `docs/performance.md`.
fn main() {}
