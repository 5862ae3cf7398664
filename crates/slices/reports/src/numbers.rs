//! The numbers in a text, to see whether the records still say the same.

use std::collections::BTreeSet;

/// The numbers that a text writes in digits, each without its groups: `150.000`, `150,000` and `150 000` are
/// all 150000; `18.05.2019` is 18, 5 and 2019; `1.250,50` is 1250 and 50.
pub(crate) fn of(text: &str) -> BTreeSet<u64> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = BTreeSet::new();
    let mut rest = letters.as_slice();
    while let Some(start) = rest.iter().position(char::is_ascii_digit) {
        rest = rest.get(start..).unwrap_or_default();
        let (number, after) = number(rest);
        found.extend(number);
        rest = after;
    }
    found
}

/// The number at the start of these letters, and what follows it.
fn number(letters: &[char]) -> (Option<u64>, &[char]) {
    let run = |letters: &[char]| letters.iter().take_while(|c| c.is_ascii_digit()).count();
    let first = run(letters);
    let mut digits: String = letters.iter().take(first).collect();
    let mut rest = letters.get(first..).unwrap_or_default();
    // A group is three digits behind one separator, and only a number of one to three digits begins groups.
    while (1..=3).contains(&first) {
        let is_group = rest.first().is_some_and(|c| is_separator(*c))
            && run(rest.get(1..).unwrap_or_default()) == 3;
        if !is_group {
            break;
        }
        digits.extend(rest.iter().skip(1).take(3));
        rest = rest.get(4..).unwrap_or_default();
    }
    (digits.parse().ok(), rest)
}

/// What stands between groups of digits; a plain space does not, since "in 3 150-seat halls" has two numbers.
const fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '’')
}
