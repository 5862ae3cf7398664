//! Columns by the letters that a spreadsheet shows above them.

/// The letters of a column, counted from zero: `0` is `A`, `25` is `Z`, `26` is `AA`.
#[must_use]
pub fn letters(index: usize) -> String {
    let mut reversed = Vec::new();
    let mut rest = index;
    loop {
        let letter = u8::try_from(rest % 26).unwrap_or(0) + b'A';
        reversed.push(char::from(letter));
        if rest < 26 {
            break;
        }
        rest = rest / 26 - 1;
    }
    reversed.iter().rev().collect()
}
