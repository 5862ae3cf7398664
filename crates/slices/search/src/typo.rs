//! Typing mistakes in names: which words are near a typed one.
//!
//! Words that share groups of three letters are candidates; the number of edits decides. Two letters that
//! changed places count as one mistake, since that is the most frequent one. What is deliberately not here:
//! which candidates exist, see `store`.

use std::collections::BTreeSet;

/// The longest word that is corrected.
const LONGEST: usize = 40;

/// How many mistakes a word of this length makes likely: none up to three letters, one up to seven, else two.
pub(crate) fn allowed(word: &str) -> usize {
    match word.chars().count() {
        4..=7 => 1,
        8..=LONGEST => 2,
        _ => 0,
    }
}

/// The groups of letters by which a word is found: each three that follow one another, with `^` before the
/// first and `$` behind the last, and the first with the last letter, which changed places inside leave alone.
pub(crate) fn grams(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = std::iter::once('^')
        .chain(word.chars().take(LONGEST))
        .chain(std::iter::once('$'))
        .collect();
    let mut grams: BTreeSet<String> = letters.windows(3).map(|w| w.iter().collect()).collect();
    if let (Some(first), Some(last)) = (word.chars().next(), word.chars().last()) {
        grams.insert(format!("{first}~{last}"));
    }
    grams
}

/// How many letters were left out, added, changed or exchanged with their neighbour (optimal string
/// alignment; Boytsov 2011, "Indexing methods for approximate dictionary searching", section 2.1).
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    let mut last = None;
    for (i, x) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], n: usize| row.get(n).copied().unwrap_or(usize::MAX / 2);
            let changed = at(&row, j) + usize::from(x != *y);
            let mut best = changed.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let crossed = j > 0 && last == Some(*y) && b.get(j - 1) == Some(&x);
            if crossed {
                best = best.min(at(&before, j - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
        last = Some(x);
    }
    row.last().copied().unwrap_or(0)
}
