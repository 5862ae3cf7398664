//! Names with a typing error: an automaton that walks the map of names and accepts what is near a key.
//!
//! The crate `fst` has such an automaton too, but builds all its states beforehand (20 MB); this one keeps
//! a single row of the edit matrix for each step of the walk.

use fst::Automaton;

/// Accepts every key within a Levenshtein distance of the one looked for, counted in characters.
pub(crate) struct Near {
    key: Vec<char>,
    distance: u8,
    same_beginning: bool,
}

/// One row of the edit matrix, and the bytes of a character that is not complete yet.
#[derive(Clone)]
pub(crate) struct Row {
    distances: Vec<u8>,
    begun: Vec<u8>,
    at_start: bool,
}

impl Near {
    /// Looks for keys with as many errors as are [`allowed`]. With two, the first letter has to be right: there
    /// people seldom slip, and it spares most of the walk.
    pub(crate) fn new(key: &str) -> Option<Self> {
        let distance = u8::try_from(allowed(key))
            .ok()
            .filter(|errors| *errors > 0)?;
        Some(Self {
            key: key.chars().collect(),
            distance,
            same_beginning: distance > 1,
        })
    }

    fn next_row(&self, row: &Row, typed: char) -> Vec<u8> {
        let mut next = Vec::with_capacity(row.distances.len());
        let mut left = row
            .distances
            .first()
            .map_or(1, |first| first.saturating_add(1));
        next.push(left);
        let above = row.distances.windows(2);
        for (letter, pair) in self.key.iter().zip(above) {
            let &[diagonal, up] = pair else { continue };
            let change = diagonal.saturating_add(u8::from(*letter != typed));
            left = change.min(up.saturating_add(1)).min(left.saturating_add(1));
            next.push(left);
        }
        next
    }
}

impl Automaton for Near {
    type State = Row;

    fn start(&self) -> Row {
        let length = u8::try_from(self.key.len()).unwrap_or(u8::MAX);
        Row {
            distances: (0..=length).collect(),
            begun: Vec::new(),
            at_start: true,
        }
    }

    fn is_match(&self, row: &Row) -> bool {
        row.begun.is_empty()
            && row
                .distances
                .last()
                .is_some_and(|distance| *distance <= self.distance)
    }

    fn can_match(&self, row: &Row) -> bool {
        row.distances
            .iter()
            .any(|distance| *distance <= self.distance)
    }

    fn accept(&self, row: &Row, byte: u8) -> Row {
        let mut begun = row.begun.clone();
        begun.push(byte);
        let Some(typed) = std::str::from_utf8(&begun)
            .ok()
            .and_then(|text| text.chars().next())
        else {
            return Row {
                distances: row.distances.clone(),
                begun,
                at_start: row.at_start,
            };
        };
        let astray = self.same_beginning && row.at_start && self.key.first() != Some(&typed);
        Row {
            distances: if astray {
                Vec::new()
            } else {
                self.next_row(row, typed)
            },
            begun: Vec::new(),
            at_start: false,
        }
    }
}

/// How many errors a name of this length makes likely: none up to three letters, one up to seven, two
/// beyond. What is longer than any name is not looked for.
pub(crate) fn allowed(key: &str) -> usize {
    match key.chars().count() {
        4..=7 => 1,
        8..=60 => 2,
        _ => 0,
    }
}

/// The Levenshtein distance of two keys in characters.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(&b) {
            let value = (diagonal + usize::from(x != *y))
                .min(*cell + 1)
                .min(left + 1);
            diagonal = std::mem::replace(cell, value);
            left = value;
        }
    }
    row.last().copied().unwrap_or(0)
}
