//! From what people typed to values, with all problems at once.

use crate::Pairs;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::str::FromStr;
use values::{Arg, Day, Lang, MultiText, Period, Problems, nfc};

/// Whether a field may stay empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must be filled.
    Required,
    /// It may be empty.
    Optional,
}

/// The fields that every form carries for the kit itself.
pub(crate) const OWN: [&str; 5] = ["form-id", "form-token", "version", "add", "back"];

/// Reads a form field by field. Whatever was sent and never asked for is a problem, too: a form takes what
/// it shows and nothing else.
pub struct Reader<'f> {
    form: &'f Pairs,
    known: BTreeSet<String>,
    problems: Problems,
}

impl<'f> Reader<'f> {
    /// Begins with a form.
    #[must_use]
    pub fn new(form: &'f Pairs) -> Self {
        Self {
            form,
            known: OWN.map(str::to_owned).into(),
            problems: Problems::default(),
        }
    }

    fn raw(&mut self, name: &str) -> &'f str {
        self.known.insert(name.to_owned());
        self.form.get(name).unwrap_or_default()
    }

    /// Adds a problem found by the slice's own rule.
    pub fn problem(&mut self, field: &str, key: &'static str) {
        self.problems.add(field, key);
    }

    /// A text of one line: trimmed, NFC, at most `max` characters, no control characters.
    pub fn text(&mut self, name: &str, max: usize, need: Need) -> String {
        let text = self.lines(name, max, need);
        if text.contains('\n') {
            self.problems.add(name, "problem-one-line");
        }
        text
    }

    /// A text of one line that may be left out.
    pub fn optional_text(&mut self, name: &str, max: usize) -> Option<String> {
        Some(self.text(name, max, Need::Optional)).filter(|text| !text.is_empty())
    }

    /// A text that may have several lines.
    pub fn lines(&mut self, name: &str, max: usize, need: Need) -> String {
        let text = nfc(&self.raw(name).replace("\r\n", "\n"));
        let text = text.trim();
        if text.is_empty() && need == Need::Required {
            self.problems.add(name, "problem-required");
        }
        let length = text.chars().count();
        if length > max {
            let [length, max] =
                [length, max].map(|n| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX)));
            self.problems
                .add_with(name, "problem-too-long", [("length", length), ("max", max)]);
        }
        if text
            .chars()
            .any(|c| c.is_control() && c != '\n' && c != '\t')
        {
            self.problems.add(name, "problem-control-characters");
        }
        text.to_owned()
    }

    /// A text in the languages of the interface: fields `name-de`, `name-en`, … Required means: in one of
    /// them at least. The languages that `before` has beyond these are kept.
    pub fn multitext(
        &mut self,
        name: &str,
        max: usize,
        need: Need,
        before: Option<&MultiText>,
    ) -> MultiText {
        let mut text = before.cloned().unwrap_or_default();
        for lang in Lang::ALL {
            let field = format!("{name}-{}", lang.code());
            let typed = self.lines(&field, max, Need::Optional);
            if text.get(lang.code()) != Some(typed.as_str()) {
                text.set(lang, &typed);
            }
        }
        if text.is_empty() && need == Need::Required {
            self.problems
                .add(format!("{name}-de"), "problem-required-one-language");
        }
        text
    }

    /// A day as vague as it is known; see [`read_day`].
    pub fn day(&mut self, name: &str, need: Need) -> Option<Day> {
        let text = self.text(name, 20, need);
        if text.is_empty() {
            return None;
        }
        let day = read_day(&text);
        if day.is_none() {
            self.problems.add(name, "problem-day");
        }
        day
    }

    /// Two days, of which the second must not lie before the first.
    pub fn period(&mut self, from: &str, to: &str) -> Period {
        let period = Period {
            from: self.day(from, Need::Optional),
            to: self.day(to, Need::Optional),
        };
        if period.is_backwards() {
            self.problems.add(to, "problem-end-before-start");
        }
        period
    }

    /// A whole number; spaces between groups of digits do no harm.
    pub fn number(&mut self, name: &str, range: RangeInclusive<i64>, need: Need) -> Option<i64> {
        let text = self.text(name, 30, need);
        if text.is_empty() {
            return None;
        }
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let Ok(number) = digits.parse::<i64>() else {
            self.problems.add(name, "problem-number");
            return None;
        };
        if range.contains(&number) {
            return Some(number);
        }
        let ends = [
            ("min", Arg::Number(*range.start())),
            ("max", Arg::Number(*range.end())),
        ];
        self.problems.add_with(name, "problem-out-of-range", ends);
        None
    }

    /// A measured number with a point or a comma, such as a degree of latitude.
    pub fn decimal(&mut self, name: &str, range: RangeInclusive<f64>, need: Need) -> Option<f64> {
        let text = self.text(name, 30, need);
        if text.is_empty() {
            return None;
        }
        match text.replace(',', ".").parse::<f64>() {
            Ok(number) if range.contains(&number) => Some(number),
            Ok(_) | Err(_) => {
                self.problems.add(name, "problem-decimal");
                None
            }
        }
    }

    /// One of a closed set, by its code name.
    pub fn choice<T: FromStr>(&mut self, name: &str, need: Need) -> Option<T> {
        let text = self.raw(name).trim();
        if text.is_empty() {
            if need == Need::Required {
                self.problems.add(name, "problem-choose");
            }
            return None;
        }
        let choice = text.parse().ok();
        if choice.is_none() {
            self.problems.add(name, "problem-choose");
        }
        choice
    }

    /// Any number of a closed set; what is not in it is a problem.
    pub fn choices<T: FromStr>(&mut self, name: &str) -> Vec<T> {
        self.known.insert(name.to_owned());
        let mut chosen = Vec::new();
        for text in self.form.all(name).filter(|text| !text.is_empty()) {
            match text.parse() {
                Ok(choice) => chosen.push(choice),
                Err(_) => self.problems.add(name, "problem-choose"),
            }
        }
        chosen
    }

    /// Whether a box was ticked.
    pub fn tick(&mut self, name: &str) -> bool {
        !self.raw(name).is_empty()
    }

    /// A web address with `https` or `http`.
    pub fn link(&mut self, name: &str, need: Need) -> Option<String> {
        let text = self.text(name, 2000, need);
        if text.is_empty() {
            return None;
        }
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        if rest.is_none_or(|rest| rest.is_empty() || text.contains(char::is_whitespace)) {
            self.problems.add(name, "problem-link");
            return None;
        }
        Some(text)
    }

    /// The numbers of the rows that were sent for a repeated group: `theme-0-de`, `theme-3-de` give 0, 3.
    #[must_use]
    pub fn rows(&self, group: &str) -> Vec<usize> {
        let start = format!("{group}-");
        let number = |name: &str| {
            name.strip_prefix(&start)?
                .split('-')
                .next()?
                .parse::<usize>()
                .ok()
                .filter(|n| *n < 1000)
        };
        let rows: BTreeSet<usize> = self
            .form
            .iter()
            .filter_map(|(name, _)| number(name))
            .collect();
        rows.into_iter().collect()
    }

    /// The version that the form was made from.
    pub fn version(&mut self) -> i64 {
        self.raw("version").parse().unwrap_or(0)
    }

    /// The draft, if nothing is wrong.
    ///
    /// # Errors
    /// All problems, in the order in which the fields were read; unknown fields last.
    pub fn finish<T>(mut self, draft: T) -> Result<T, Problems> {
        for (name, _) in self.form.iter() {
            if !self.known.contains(name) {
                let field = Arg::Text(name.chars().take(40).collect());
                self.problems
                    .add_with("", "problem-unknown-field", [("field", field)]);
            }
        }
        if self.problems.is_empty() {
            Ok(draft)
        } else {
            Err(self.problems)
        }
    }
}

/// Reads a day as people in Europe write it: `2019`, `05.2019`, `18.05.2019`, `18/5/2019` (the day comes
/// first), or in the order of ISO 8601.
#[must_use]
pub fn read_day(text: &str) -> Option<Day> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = text.split(['.', '/']).map(str::trim).collect();
    let padded: String = match parts.as_slice() {
        [month, year] => format!("{year}-{month:0>2}"),
        [day, month, year] => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => return None,
    };
    padded.parse().ok()
}
