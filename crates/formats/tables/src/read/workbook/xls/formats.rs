//! Which formats of numbers show a day or a time (MS-XLS 2.4.126, ECMA-376 part 1, 18.8.30 and 18.8.31).

use super::super::values::Shown;

/// A format that every workbook has, by its number.
pub(super) fn built_in(number: u16) -> Shown {
    match number {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Shown::Moment,
        46 => Shown::Length,
        _ => Shown::Number,
    }
}

/// A format that the workbook describes. Only what stands outside of quotation marks, of brackets and not behind a
/// sign that makes the next one plain counts; a length of time has its hours, minutes or seconds in brackets.
pub(super) fn described(code: &str) -> Shown {
    let positive = code.split(';').next().unwrap_or_default();
    let mut signs = positive.chars();
    let mut shown = Shown::Number;
    while let Some(sign) = signs.next() {
        match sign {
            '\\' | '_' | '*' => {
                signs.next();
            }
            '"' => {
                signs.by_ref().find(|sign| *sign == '"');
            }
            '[' => {
                let inner: String = signs.by_ref().take_while(|sign| *sign != ']').collect();
                let inner = inner.to_ascii_lowercase();
                if matches!(inner.as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss") {
                    return Shown::Length;
                }
            }
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => shown = Shown::Moment,
            // "General" and its kin hold none of the letters above but these, which no date has.
            'G' | 'g' if positive.eq_ignore_ascii_case("general") => return Shown::Number,
            _ => {}
        }
    }
    shown
}
