//! How the gazetteer lies in the executable: what the build script writes and `table` reads.
//!
//! - `records`: [`RECORD`] bytes for each place, in order of GeoNames ids: seven little-endian words of four
//!   bytes, namely GeoNames id, latitude, longitude (both signed, in parts of a degree, see [`DEGREE`]),
//!   population, German municipal key as a number (0: none), where its setting begins in `texts`, where its
//!   names begin in `texts`;
//! - `texts`: lines of cells parted by tabs; a *setting* is country, division, feature, time zone and the
//!   division's names in the five languages; *names* are the main name, the local name and the names in the
//!   five languages, where `=` stands for the main name and an empty cell for none;
//! - `names`: a finite-state map (crate `fst`) from a key to a posting, or to a list of them if [`LIST`] is set;
//! - `lists`: for keys of several places their number, then their postings, four bytes each.
//!
//! A posting is a place's number in `records`, shifted by [`NEARNESS_BITS`], and in the lowest bits how the
//! key belongs to the place. Everything is read where it lies in the executable, so a server that nobody
//! asks holds none of it in memory. This file is also compiled into the build script.

/// The length of a record in bytes.
pub(crate) const RECORD: usize = 28;
/// Set in a value of `names` whose other bits are the place of a list in `lists`.
pub(crate) const LIST: u64 = 1 << 40;
/// How many parts of a degree a coordinate counts: ten thousand, each eleven metres at most.
pub(crate) const DEGREE: f64 = 10_000.0;
/// How many bits of a posting say how the key belongs to the place.
pub(crate) const NEARNESS_BITS: u32 = 2;
/// The key of its main or local name, or of its name in one of the five languages.
pub(crate) const NAME: u32 = 0;
/// Another spelling of one of these: two letters for one, or another romanisation.
pub(crate) const SPELLING: u32 = 1;
/// A name in a further language, an older or a rarer name.
pub(crate) const OTHER: u32 = 2;
