//! Sets of places in a list, one bit each: what has a value, to be counted together with other values.

/// How many places share a word.
const WORD: usize = u64::BITS as usize;

/// A set of places, counted from zero. Seventeen thousand places weigh two kilobytes, and how many of them two
/// sets share is told in a microsecond.
#[derive(Clone, Debug, Default)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// Puts a place in.
    pub fn insert(&mut self, place: usize) {
        let word = place / WORD;
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit(place);
        }
    }

    /// Takes a place out.
    pub fn remove(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / WORD) {
            *word &= !bit(place);
        }
    }

    /// Moves this place and all behind it up by one, for a row that comes between; the place itself is free.
    pub fn make_room(&mut self, place: usize) {
        let mut carried = 0;
        let first = place / WORD;
        for (n, word) in self.0.iter_mut().enumerate().skip(first) {
            let stays = if n == first { bit(place) - 1 } else { 0 };
            let moves = *word & !stays;
            let top = moves >> (WORD - 1);
            *word = (*word & stays) | (moves << 1) | carried;
            carried = top;
        }
        if carried > 0 {
            self.0.push(carried);
        }
    }

    /// How many places there are.
    #[must_use]
    pub fn count(&self) -> i64 {
        self.0.iter().map(|word| i64::from(word.count_ones())).sum()
    }

    /// How many places are in both.
    #[must_use]
    pub fn count_shared(&self, other: &Self) -> i64 {
        let pairs = self.0.iter().zip(&other.0);
        pairs.map(|(a, b)| i64::from((a & b).count_ones())).sum()
    }

    /// Keeps what is in the other one, too.
    pub fn keep(&mut self, other: &Self) {
        self.0.truncate(other.0.len());
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }

    /// Adds what is in the other one.
    pub fn add(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }

    /// The places from one on, in their order.
    pub fn from(&self, place: usize) -> impl Iterator<Item = usize> + '_ {
        let first = place / WORD;
        let words = self.0.iter().copied().enumerate().skip(first);
        words.flat_map(move |(n, word)| {
            let before = if n == first { bit(place) - 1 } else { 0 };
            ones(word & !before).map(move |at| n * WORD + at)
        })
    }
}

impl FromIterator<usize> for Bits {
    fn from_iter<I: IntoIterator<Item = usize>>(places: I) -> Self {
        let mut bits = Self::default();
        for place in places {
            bits.insert(place);
        }
        bits
    }
}

fn bit(place: usize) -> u64 {
    1 << (place % WORD)
}

/// The places of the ones in a word, the lowest first.
fn ones(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let at = (word != 0).then(|| word.trailing_zeros() as usize)?;
        word &= word - 1;
        Some(at)
    })
}
