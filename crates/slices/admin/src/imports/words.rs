//! A run in words, for the terminal and for the file of what is left.

use super::causes::{Cause, Reason, Verdict};
use super::file::{File, Subject};
use super::map::Columns;
use super::plan::{Judged, Plan};
use crate::Texts;
use std::collections::BTreeMap;
use texts::locale;
use values::Lang;

/// How many lines of the file are shown for each cause.
const SAMPLES: usize = 3;

/// The words of one language.
#[derive(Clone, Copy)]
pub(super) struct Words {
    t: Texts,
    lang: Lang,
}

impl Words {
    pub(super) fn new(lang: Lang) -> Self {
        let t = Texts::new(lang);
        Self { t, lang }
    }

    fn by_code(self, family: &str, code: &str) -> String {
        let key = format!("import-{family}-{}", code.replace('_', "-"));
        self.t.by_key(&key, &[]).unwrap_or_else(|| code.to_owned())
    }

    pub(super) fn cause(self, cause: Cause) -> String {
        self.by_code("cause", cause.code())
    }

    fn verdict(self, verdict: Verdict) -> String {
        self.by_code("verdict", verdict.code())
    }

    /// The cause with what it is about.
    pub(super) fn reason(self, reason: &Reason) -> String {
        let cause = self.cause(reason.cause);
        if reason.detail.is_empty() {
            cause
        } else {
            format!("{cause}: {}", reason.detail)
        }
    }

    pub(super) fn what_to_fix(self) -> &'static str {
        self.t.import_what_to_fix()
    }

    fn count(self, n: usize) -> String {
        locale::number(self.lang, number(n))
    }
}

fn number(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// What became of a file, in lines: the counts, then each cause with its count and a few lines of the file,
/// then how the columns were read and what was odd about the file as a whole.
#[must_use]
pub fn summary(file: &File, plan: &Plan, lang: Lang) -> Vec<String> {
    let words = Words::new(lang);
    let t = words.t;
    let mut lines = vec![format!(
        "{}: {}",
        file.name,
        t.import_rows(number(plan.tally.rows))
    )];
    let mut by_verdict: BTreeMap<&str, usize> = BTreeMap::new();
    for row in &plan.rows {
        *by_verdict.entry(&row.verdict).or_default() += 1;
    }
    for verdict in Verdict::ALL {
        let n = by_verdict.get(verdict.code()).copied().unwrap_or(0);
        lines.push(format!(
            "  {:>8}  {}",
            words.count(n),
            words.verdict(verdict)
        ));
    }
    lines.push(String::new());
    lines.extend(causes(words, plan));
    lines.push(format!("{}:", t.import_columns()));
    lines.extend(columns(file));
    let unread = file.unread_columns();
    if !unread.is_empty() {
        lines.push(format!(
            "{}: {}",
            t.import_columns_unread(),
            unread.join(", ")
        ));
    }
    lines.extend(findings(words, file));
    let mut made = vec![t.import_new_towns(number(plan.tally.towns))];
    if file.subject == Subject::Partnerships {
        made.push(t.import_new_partnerships(number(plan.tally.created)));
    }
    if plan.tally.changed > 0 {
        made.push(t.import_completed(number(plan.tally.changed)));
    }
    lines.push(format!(
        "{}: {}.",
        t.import_made(),
        locale::and_list(lang, &made)
    ));
    lines
}

/// Every row in a line: where it stands in the file, its verdict, and why.
pub(super) fn rows(plan: &Plan, lang: Lang) -> Vec<String> {
    let words = Words::new(lang);
    let line = |row: &Judged| {
        let reasons = row
            .reasons
            .iter()
            .filter_map(|place| plan.reasons.get(*place));
        let said: Vec<String> = reasons.map(|reason| words.reason(reason)).collect();
        format!(
            "{}\t{}\t{}",
            row.line,
            words.by_code("verdict", &row.verdict),
            said.join("; ")
        )
    };
    plan.rows.iter().map(line).collect()
}

/// Each cause with its count, the greatest first within its verdict.
fn causes(words: Words, plan: &Plan) -> Vec<String> {
    let mut rows_of: BTreeMap<Cause, Vec<(u64, &Reason)>> = BTreeMap::new();
    for row in &plan.rows {
        let mut of_row: BTreeMap<Cause, &Reason> = BTreeMap::new();
        for reason in row
            .reasons
            .iter()
            .filter_map(|place| plan.reasons.get(*place))
        {
            of_row.entry(reason.cause).or_insert(reason);
        }
        for (cause, reason) in of_row {
            rows_of.entry(cause).or_default().push((row.line, reason));
        }
    }
    let mut lines = Vec::new();
    for verdict in [Verdict::NeedsYou, Verdict::Unreadable, Verdict::Noted] {
        let mut own: Vec<(&Cause, &Vec<(u64, &Reason)>)> = rows_of
            .iter()
            .filter(|(cause, _)| cause.verdict() == verdict)
            .collect();
        own.sort_by_key(|(_, rows)| std::cmp::Reverse(rows.len()));
        if own.is_empty() {
            continue;
        }
        lines.push(format!("{}:", words.verdict(verdict)));
        for (cause, rows) in own {
            lines.push(format!(
                "  {:>8}  {}",
                words.count(rows.len()),
                words.cause(*cause)
            ));
            lines.extend(rows.iter().take(SAMPLES).map(|row| sample(words, row)));
        }
        lines.push(String::new());
    }
    lines
}

fn sample(words: Words, (line, reason): &(u64, &Reason)) -> String {
    let colon = if reason.detail.is_empty() { "" } else { ": " };
    format!(
        "            {} {line}{colon}{}",
        words.t.import_line(),
        reason.detail
    )
}

/// The columns as the map names them: `town.name = "Stadt"`.
fn columns(file: &File) -> Vec<String> {
    let sides: [(&str, &Columns); 3] = [
        ("town", &file.map.town),
        ("partner", &file.map.partner),
        ("partnership", &file.map.partnership),
    ];
    let lines = sides.into_iter().flat_map(|(side, columns)| {
        let columns = columns.iter();
        columns.map(move |(field, column)| format!("  {side}.{field} = {column:?}"))
    });
    lines.collect()
}

/// What was odd about the file, by code, with its count.
fn findings(words: Words, file: &File) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &file.sheet.findings {
        *counts.entry(finding.code.as_str()).or_default() += 1;
    }
    if counts.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![format!("{}:", words.t.import_file_findings())];
    lines.extend(
        counts
            .into_iter()
            .map(|(code, n)| format!("  {:>8}  {code}", words.count(n))),
    );
    lines
}
