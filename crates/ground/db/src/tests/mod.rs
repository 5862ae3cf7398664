//! Lanes, history and migrations on both engines. The slices' own tests use `testing::both`.

mod tls;
