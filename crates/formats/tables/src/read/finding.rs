//! What was odd about a file.

use crate::letters;

/// Something odd that a person should know about. The table was read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of oddity.
    pub code: FindingCode,
    /// The line of the file, counted from 1, if it belongs to one.
    pub line: Option<u64>,
    /// The column, counted from 0, if it belongs to one.
    pub column: Option<usize>,
    /// What exactly: the characters, names or numbers that a message needs. Not meant as a sentence.
    pub detail: String,
}

impl Finding {
    pub(crate) fn of_file(code: FindingCode, detail: impl Into<String>) -> Self {
        Self {
            code,
            line: None,
            column: None,
            detail: detail.into(),
        }
    }

    pub(crate) fn of_line(code: FindingCode, line: u64, detail: impl Into<String>) -> Self {
        Self {
            line: Some(line),
            ..Self::of_file(code, detail)
        }
    }

    pub(crate) fn of_column(code: FindingCode, column: usize, detail: impl Into<String>) -> Self {
        Self {
            column: Some(column),
            ..Self::of_file(code, detail)
        }
    }

    pub(crate) fn of_cell(
        code: FindingCode,
        line: u64,
        column: usize,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            line: Some(line),
            column: Some(column),
            ..Self::of_file(code, detail)
        }
    }

    /// The cell as a spreadsheet names it, `A6`, if the finding is about a cell.
    #[must_use]
    pub fn cell(&self) -> Option<String> {
        Some(format!("{}{}", letters(self.column?), self.line?))
    }
}

macro_rules! finding_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// The kinds of oddities.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum FindingCode {
            $($(#[$doc])* $name,)*
        }

        impl FindingCode {
            /// Every kind there is, so that a message can be had for each.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// A stable name in small letters, the same in every release.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

finding_codes! {
    /// The name of the file promises another format than the file has. Detail: the format it has.
    NameDiffers = "name_differs",
    /// The encoding was guessed from the letters. Detail: the encoding.
    EncodingGuessed = "encoding_guessed",
    /// Some bytes are no characters in this encoding and became U+FFFD. Detail: how many.
    UndecodableBytes = "undecodable_bytes",
    /// Lines end in different ways. Detail: the ways and their counts.
    MixedLineEnds = "mixed_line_ends",
    /// The first line only names the separator (`sep=;`).
    SeparatorLine = "separator_line",
    /// A quotation mark was never closed and was taken as a plain character.
    UnclosedQuote = "unclosed_quote",
    /// Text follows a closing quotation mark within the same cell; it was kept.
    TextAfterQuote = "text_after_quote",
    /// Lines without any content, one finding for each run. Detail: the last line of the run.
    EmptyLines = "empty_lines",
    /// Lines stand above the names of the columns; they are in `above`. Detail: their text.
    LinesAboveHeader = "lines_above_header",
    /// The first row was taken for the names of the columns, but could be data.
    HeaderAssumed = "header_assumed",
    /// There are no names of columns; the letters stand in for them.
    HeaderAbsent = "header_absent",
    /// A column has no name; its letter stands in for it.
    UnnamedColumn = "unnamed_column",
    /// Two columns have the same name. Detail: the name.
    DuplicateColumn = "duplicate_column",
    /// The names of the columns stand again among the rows.
    RepeatedHeader = "repeated_header",
    /// A row has more cells than there are columns; they are kept. Detail: how many cells it has.
    RowTooLong = "row_too_long",
    /// A row has fewer cells than there are columns; the missing ones are empty. Detail: how many cells it has.
    RowTooShort = "row_too_short",
    /// Invisible characters went, or became a space. Detail: which, as `U+00A0 U+200B`.
    InvisibleCharacters = "invisible_characters",
    /// Spaces stood at an end of the cell.
    SpacesTrimmed = "spaces_trimmed",
    /// Letters and accents stood apart and were composed.
    LettersComposed = "letters_composed",
    /// An apostrophe before a text that looks like a formula was taken away.
    GuardRemoved = "guard_removed",
    /// Merged cells; the value stands in each of them. Detail: the range, as `A2:A4`.
    MergedCells = "merged_cells",
    /// The cell is really empty, in a column where this is surprising: the first one, or one with merged cells.
    MissingValue = "missing_value",
    /// The spreadsheet could not calculate the cell. Detail: its error, as `#N/A`.
    ErrorValue = "error_value",
    /// The spreadsheet never calculated the cell, so there is no value.
    FormulaWithoutValue = "formula_without_value",
    /// The cell is written like a date, but there is no such day. Detail: the text.
    ImpossibleDate = "impossible_date",
    /// A year was written with two digits. Detail: the full year, or nothing where today is not known.
    ShortYear = "short_year",
    /// **Ask.** Day and month could be swapped in the whole column; its cells stay texts.
    AmbiguousDates = "ambiguous_dates",
    /// Some cells of the column prove day first, others month first; its cells stay texts.
    ContradictingDates = "contradicting_dates",
    /// **Ask.** The mark in numbers such as 1.234 could be a decimal mark or group thousands; such cells stay texts.
    AmbiguousNumbers = "ambiguous_numbers",
    /// Some cells of the column prove a decimal comma, others a decimal point; its cells stay texts.
    ContradictingNumbers = "contradicting_numbers",
    /// The workbook has other sheets. Detail: their names, one a line.
    OtherSheets = "other_sheets",
}

impl FindingCode {
    /// Whether a person has to choose before the cells concerned can be taken.
    #[must_use]
    pub fn asks(self) -> bool {
        matches!(self, Self::AmbiguousDates | Self::AmbiguousNumbers)
    }
}
