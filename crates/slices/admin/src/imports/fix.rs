//! What is left of a file, as the person's own sheet with one more column: what to fix.

use super::causes::Verdict;
use super::file::File;
use super::plan::Plan;
use super::words::Words;
use jiff::civil::Date;
use std::collections::HashMap;
use tables::{WriteError, write_fixed_sheet};
use values::Lang;

/// The rows that need a person or cannot be read, as a workbook that `import` takes again.
///
/// # Errors
/// Where the sheet is greater than a workbook can be.
pub fn fix_file(
    file: &File,
    plan: &Plan,
    lang: Lang,
    made_on: Date,
) -> Result<Vec<u8>, WriteError> {
    let words = Words::new(lang);
    let places: HashMap<u64, usize> = file
        .sheet
        .rows
        .iter()
        .enumerate()
        .map(|(place, row)| (row.line, place))
        .collect();
    let left = plan.rows.iter().filter(|row| {
        [Verdict::NeedsYou, Verdict::Unreadable]
            .iter()
            .any(|verdict| verdict.code() == row.verdict)
    });
    let notes: Vec<(usize, String)> = left
        .filter_map(|row| {
            let reasons = row
                .reasons
                .iter()
                .filter_map(|place| plan.reasons.get(*place));
            let said: Vec<String> = reasons.map(|reason| words.reason(reason)).collect();
            Some((*places.get(&row.line)?, said.join("; ")))
        })
        .collect();
    let notes: Vec<(usize, &str)> = notes
        .iter()
        .map(|(place, note)| (*place, note.as_str()))
        .collect();
    write_fixed_sheet(&file.sheet, words.what_to_fix(), &notes, made_on)
}
