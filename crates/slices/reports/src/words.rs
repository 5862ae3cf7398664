//! What the desk says of a draft: what is missing, and what no longer fits.

use crate::Texts;
use crate::store::Checked;
use texts::locale;
use values::{Lang, Tag};
use web::{Gap, Reportable};

/// What is missing, grouped by what it is: a sentence, and for each record its name and where it is mended.
pub(crate) struct GapGroup {
    pub(crate) sentence: String,
    pub(crate) records: Vec<(String, String)>,
}

/// The codes of gaps, in the order in which they are shown.
const GAPS: [&str; 7] = [
    "no-outcome",
    "no-participants",
    "no-signatories",
    "no-commitments",
    "no-purpose",
    "no-decider",
    "uncertain",
];

fn gap_sentence(t: Texts, code: &str, n: i64) -> String {
    match code {
        "no-outcome" => t.gap_no_outcome(n),
        "no-participants" => t.gap_no_participants(n),
        "no-signatories" => t.gap_no_signatories(n),
        "no-commitments" => t.gap_no_commitments(n),
        "no-purpose" => t.gap_no_purpose(n),
        "no-decider" => t.gap_no_decider(n),
        _ => t.gap_uncertain(n),
    }
}

/// The gaps of what was told, each record once a kind of gap.
pub(crate) fn gaps(lang: Lang, told: &[Reportable]) -> Vec<GapGroup> {
    let t = Texts::new(lang);
    let group = |code: &str| {
        let mut found: Vec<&Gap> = Vec::new();
        for gap in told.iter().flat_map(|one| &one.gaps) {
            if gap.code == code && !found.iter().any(|known| known.path == gap.path) {
                found.push(gap);
            }
        }
        let n = i64::try_from(found.len()).unwrap_or(i64::MAX);
        let record = |gap: &&Gap| {
            let label = gap.label.get(lang.index()).cloned().unwrap_or_default();
            (label, gap.path.clone())
        };
        (n > 0).then(|| GapGroup {
            sentence: gap_sentence(t, code, n),
            records: found.iter().map(record).collect(),
        })
    };
    GAPS.into_iter().filter_map(group).collect()
}

/// What an officer should know of a sentence, in the order of its weight.
pub(crate) struct Remarks {
    /// Whether something of it no longer fits.
    pub(crate) is_doubtful: bool,
    /// The remarks, each a sentence.
    pub(crate) lines: Vec<String>,
}

/// The remarks on a sentence. `is_told` says whether a record still tells it, `strays` are the numbers that
/// no record has.
pub(crate) fn remarks(lang: Lang, checked: &Checked, is_told: bool, strays: &[u64]) -> Remarks {
    let t = Texts::new(lang);
    let mut lines = Vec::new();
    let n_changed = i64::try_from(checked.changed().count()).unwrap_or(i64::MAX);
    if !strays.is_empty() {
        let numbers: Vec<String> = strays
            .iter()
            .map(|n| locale::number(lang, i64::try_from(*n).unwrap_or(i64::MAX)))
            .collect();
        let n = i64::try_from(strays.len()).unwrap_or(i64::MAX);
        lines.push(t.remark_numbers(n, &locale::and_list(lang, &numbers)));
    }
    if !is_told {
        lines.push(t.remark_gone().to_owned());
    }
    if n_changed > 0 {
        lines.push(t.remark_changed(n_changed));
    }
    let is_doubtful = !lines.is_empty();
    if checked.sentence.is_edited() {
        let tags = checked.sentence.edited.iter().map(|(tag, _)| tag);
        let names: Vec<String> = tags
            .map(Tag::as_str)
            .map(|tag| locale::language_name(lang, tag))
            .collect();
        let n = i64::try_from(checked.sentence.records.len()).unwrap_or(i64::MAX);
        lines.push(t.remark_edited(n, &locale::and_list(lang, &names)));
    }
    Remarks { is_doubtful, lines }
}
