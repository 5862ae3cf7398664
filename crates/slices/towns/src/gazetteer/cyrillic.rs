//! Cyrillic names in Latin letters, by each of the schemes in which towns meet them.
//!
//! `Новый Уренгой` is *Novyj Urengoj* by ISO 9 and GOST, *Novyy Urengoy* by BGN/PCGN, *Novy Urengoy* in the
//! press, *Nowy Urengoi* in German, *Novy Ourengoï* in French, *Nowyj Uriengoj* in Polish. They fall together
//! when each is made from the Cyrillic original; so the original is filed under all of them.

use unicode_normalization::UnicodeNormalization;

/// How one tradition writes the 33 Russian letters, and what it does with `е` and adjective endings.
struct Scheme {
    /// For а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я, in this order; ё counts as е.
    letters: [&'static str; 32],
    /// How `е` is written at the beginning of a word and after a vowel or a sign.
    opening_e: &'static str,
    /// How the endings `ый` and `ий` are written, where that is not letter by letter.
    adjective: Option<[&'static str; 2]>,
}

const ALPHABET: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

const SCHEMES: [Scheme; 7] = [
    // ISO 9:1995 without its marks, which comparison drops anyway.
    Scheme {
        letters: [
            "a", "b", "v", "g", "d", "e", "z", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r",
            "s", "t", "u", "f", "h", "c", "c", "s", "s", "", "y", "", "e", "u", "a",
        ],
        opening_e: "e",
        adjective: None,
    },
    // GOST 16876-71 and the scholarly tradition (DIN 1460), without marks.
    Scheme {
        letters: [
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r",
            "s", "t", "u", "f", "kh", "c", "ch", "sh", "shh", "", "y", "", "e", "ju", "ja",
        ],
        opening_e: "e",
        adjective: None,
    },
    // BGN/PCGN 1947, as GeoNames writes its main names.
    Scheme {
        letters: [
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r",
            "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
        ],
        opening_e: "ye",
        adjective: None,
    },
    // English as the press writes it.
    Scheme {
        letters: [
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r",
            "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
        ],
        opening_e: "e",
        adjective: Some(["y", "y"]),
    },
    // German (Duden).
    Scheme {
        letters: [
            "a", "b", "w", "g", "d", "e", "sch", "s", "i", "i", "k", "l", "m", "n", "o", "p", "r",
            "s", "t", "u", "f", "ch", "z", "tsch", "sch", "schtsch", "", "y", "", "e", "ju", "ja",
        ],
        opening_e: "je",
        adjective: Some(["y", "i"]),
    },
    // French.
    Scheme {
        letters: [
            "a", "b", "v", "g", "d", "e", "j", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r",
            "s", "t", "ou", "f", "kh", "ts", "tch", "ch", "chtch", "", "y", "", "e", "iou", "ia",
        ],
        opening_e: "ie",
        adjective: Some(["y", "i"]),
    },
    // Polish, without marks.
    Scheme {
        letters: [
            "a", "b", "w", "g", "d", "ie", "z", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r",
            "s", "t", "u", "f", "ch", "c", "cz", "sz", "szcz", "", "y", "", "e", "ju", "ja",
        ],
        opening_e: "je",
        adjective: Some(["y", "i"]),
    },
];

/// The name in Latin letters, once for each scheme; nothing if it holds no Cyrillic letter.
pub(crate) fn romanisations(name: &str) -> Vec<String> {
    if !name.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c)) {
        return Vec::new();
    }
    let composed: String = name.nfc().collect();
    let lower = composed.to_lowercase().replace('ё', "е");
    SCHEMES
        .iter()
        .map(|scheme| written(&lower, scheme))
        .collect()
}

fn written(lower: &str, scheme: &Scheme) -> String {
    let mut text = String::with_capacity(lower.len());
    let mut before = ' ';
    let mut rest = lower.chars();
    while let Some(c) = rest.next() {
        if let Some(ending) = adjective_ending(c, &rest, scheme) {
            text.push_str(ending);
            rest.next();
            before = 'й';
            continue;
        }
        let opens = !before.is_alphabetic() || "аеиоуыэюяйъь".contains(before);
        if c == 'е' && opens {
            text.push_str(scheme.opening_e);
        } else if let Some(letters) = letters_of(c, scheme) {
            text.push_str(letters);
        } else {
            text.push(c);
        }
        before = c;
    }
    text
}

/// The scheme's form of `ый` or `ий` if `c` begins such an ending and the word ends behind it.
fn adjective_ending(c: char, rest: &std::str::Chars<'_>, scheme: &Scheme) -> Option<&'static str> {
    let mut ahead = rest.clone();
    let ends = ahead.next() == Some('й') && !ahead.next().is_some_and(char::is_alphabetic);
    let [hard, soft] = scheme.adjective.filter(|_| ends)?;
    match c {
        'ы' => Some(hard),
        'и' => Some(soft),
        _ => None,
    }
}

/// Letters that other languages add to the Russian ones are written alike in every scheme.
fn letters_of(c: char, scheme: &Scheme) -> Option<&'static str> {
    if let Some(place) = ALPHABET.chars().position(|letter| letter == c) {
        return scheme.letters.get(place).copied();
    }
    Some(match c {
        'і' => "i",
        'ї' => "yi",
        'є' => "ye",
        'ґ' => "g",
        'ў' => "u",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ћ' => "c",
        'ђ' => "dj",
        'џ' => "dz",
        _ => return None,
    })
}
