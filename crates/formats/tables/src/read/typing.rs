//! What the texts of a column mean, decided by the column as a whole.

use super::dates::{DateReading, DateVerdict, read_dates};
use super::numbers::{NumberVerdict, read_numbers};
use super::options::{ColumnHint, ReadOptions};
use super::sheet::{Kind, Row, Typed};
use super::{Cell, Finding, FindingCode};
use std::collections::BTreeSet;

/// What typing a column needs to know.
pub(super) struct Typing<'a> {
    pub(super) options: &'a ReadOptions,
    /// Lines and columns of texts that stay texts.
    pub(super) certain: &'a BTreeSet<(u64, usize)>,
    /// Whether the file is text throughout: only then can a text be a number or a truth value. In a workbook
    /// somebody could have written a number and wrote a text.
    pub(super) is_text_file: bool,
}

impl Typing<'_> {
    /// Gives the cells of a column their meaning.
    pub(super) fn column(&self, rows: &mut [Row], index: usize, findings: &mut Vec<Finding>) {
        let hint = self
            .options
            .columns
            .get(&index)
            .copied()
            .unwrap_or_default();
        let places: Vec<usize> = rows
            .iter()
            .enumerate()
            .filter(|(_, row)| {
                let is_text = row
                    .cell(index)
                    .is_some_and(|cell| cell.typed == Typed::Text);
                is_text && !self.certain.contains(&(row.line, index))
            })
            .map(|(place, _)| place)
            .collect();
        let texts: Vec<&str> = places
            .iter()
            .filter_map(|place| rows.get(*place))
            .map(|row| row.text(index))
            .collect();
        let column = UndecidedColumn {
            index,
            lines: places
                .iter()
                .filter_map(|place| rows.get(*place))
                .map(|row| row.line)
                .collect(),
            texts,
        };
        let typed = column
            .dates(hint, self.options, findings)
            .or_else(|| self.is_text_file.then(|| column.truths())?)
            .or_else(|| self.is_text_file.then(|| column.numbers(hint, findings)));
        for (place, typed) in places.into_iter().zip(typed.unwrap_or_default()) {
            if let Some(typed) = typed
                && let Some(cell) = rows.get_mut(place).and_then(|row| row.cells.get_mut(index))
            {
                cell.typed = typed;
            }
        }
    }
}

/// The texts of a column of which nobody knows yet what they mean.
struct UndecidedColumn<'a> {
    index: usize,
    lines: Vec<u64>,
    texts: Vec<&'a str>,
}

impl UndecidedColumn<'_> {
    /// `None` if fewer than half of the texts are written like dates: then none is taken for one.
    fn dates(
        &self,
        hint: ColumnHint,
        options: &ReadOptions,
        findings: &mut Vec<Finding>,
    ) -> Option<Vec<Option<Typed>>> {
        let dates = read_dates(&self.texts, hint.day_order, options.today);
        let is_date =
            |reading: &DateReading| !matches!(reading, DateReading::NoDate | DateReading::Year(_));
        let count = dates
            .readings
            .iter()
            .filter(|reading| is_date(reading))
            .count();
        let asks_serial = dates.verdict == DateVerdict::AskSerial;
        if count == 0 || count * 2 < self.texts.len() || asks_serial {
            return None;
        }
        match dates.verdict {
            DateVerdict::AskDayOrder => findings.push(Finding::of_column(
                FindingCode::AmbiguousDates,
                self.index,
                self.texts.first().copied().unwrap_or_default(),
            )),
            DateVerdict::Contradicting => findings.push(Finding::of_column(
                FindingCode::ContradictingDates,
                self.index,
                "",
            )),
            DateVerdict::Settled | DateVerdict::AskSerial => {}
        }
        for (place, reading) in dates.readings.iter().enumerate() {
            if *reading == DateReading::Impossible {
                self.found(
                    findings,
                    FindingCode::ImpossibleDate,
                    place,
                    self.text(place),
                );
            }
        }
        for place in dates.short_years {
            let year = match dates.readings.get(place) {
                Some(DateReading::Day(date)) => date.year().to_string(),
                Some(DateReading::Moment(moment)) => moment.year().to_string(),
                _ => String::new(),
            };
            self.found(findings, FindingCode::ShortYear, place, &year);
        }
        let typed = dates.readings.into_iter().map(|reading| match reading {
            DateReading::Day(date) => Some(Typed::Date(date)),
            DateReading::Moment(moment) => Some(Typed::DateTime(moment)),
            DateReading::NoDate
            | DateReading::Month { .. }
            | DateReading::Year(_)
            | DateReading::Impossible
            | DateReading::Open => None,
        });
        Some(typed.collect())
    }

    /// `None` unless every text is a truth value as spreadsheets write them in the five languages.
    fn truths(&self) -> Option<Vec<Option<Typed>>> {
        let truth = |text: &&str| match text.to_lowercase().as_str() {
            "true" | "wahr" | "vrai" | "prawda" | "истина" => Some(Some(Typed::Bool(true))),
            "false" | "falsch" | "faux" | "fałsz" | "ложь" => Some(Some(Typed::Bool(false))),
            _ => None,
        };
        self.texts.iter().map(truth).collect()
    }

    fn numbers(&self, hint: ColumnHint, findings: &mut Vec<Finding>) -> Vec<Option<Typed>> {
        let numbers = read_numbers(&self.texts, hint.decimal_mark);
        let code = match numbers.verdict {
            NumberVerdict::Settled => None,
            NumberVerdict::Ask => Some(FindingCode::AmbiguousNumbers),
            NumberVerdict::Contradicting => Some(FindingCode::ContradictingNumbers),
        };
        if let Some(code) = code {
            findings.push(Finding::of_column(code, self.index, ""));
        }
        numbers
            .numbers
            .into_iter()
            .map(|number| number.map(Typed::Number))
            .collect()
    }

    fn text(&self, place: usize) -> &str {
        self.texts.get(place).copied().unwrap_or_default()
    }

    fn found(&self, findings: &mut Vec<Finding>, code: FindingCode, place: usize, detail: &str) {
        if let Some(line) = self.lines.get(place) {
            findings.push(Finding::of_cell(code, *line, self.index, detail));
        }
    }
}

/// What the cells of a column have in common.
pub(super) fn kind(rows: &[Row], index: usize) -> Kind {
    let mut kinds = rows
        .iter()
        .filter_map(|row| row.cell(index))
        .filter_map(kind_of_cell);
    let Some(first) = kinds.next() else {
        return Kind::Empty;
    };
    kinds.fold(first, |kind, next| match (kind, next) {
        (kind, next) if kind == next => kind,
        (Kind::Year, Kind::Number) | (Kind::Number, Kind::Year) => Kind::Number,
        (Kind::Date, Kind::DateTime) | (Kind::DateTime, Kind::Date) => Kind::DateTime,
        _ => Kind::Mixed,
    })
}

fn kind_of_cell(cell: &Cell) -> Option<Kind> {
    Some(match &cell.typed {
        Typed::Empty | Typed::Error => return None,
        Typed::Text => Kind::Text,
        Typed::Number(number) => match number.as_str().parse::<u16>() {
            Ok(1000..=2199) => Kind::Year,
            _ => Kind::Number,
        },
        Typed::Date(_) => Kind::Date,
        Typed::DateTime(_) => Kind::DateTime,
        Typed::Time(_) => Kind::Time,
        Typed::Bool(_) => Kind::Bool,
    })
}
