//! Funds.
