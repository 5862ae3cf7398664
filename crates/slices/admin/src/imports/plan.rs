//! The plan of a run: what would be made and completed, and what became of every row.
//!
//! A dry run stores its plan, and the commit carries out exactly that one; it holds no more than is needed for
//! this. What is deliberately not here: how it is made (see `planner`).

use super::causes::{Reason, Verdict};
use super::new_town::NewTown;
use serde::{Deserialize, Serialize};
use values::{Day, PartnershipId, TownId};

/// A party of a partnership to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Member {
    /// A town of the register.
    Here(TownId),
    /// One of the plan's towns, by its place in the list.
    New(usize),
}

/// A partnership to be made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct NewPartnership {
    pub(super) parties: [Member; 2],
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) since: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<String>,
    /// Whether only the first party names the second, where both might.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) is_one_sided: bool,
}

/// A partnership of the register of which something becomes known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Completion {
    pub(super) id: PartnershipId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) since: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<String>,
}

/// What a row came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// Its line in the person's file.
    pub line: u64,
    /// The code of its verdict.
    pub verdict: String,
    /// Why, by place in [`Plan::reasons`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<usize>,
}

/// How many rows came to what, and what the run makes of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Rows of the file.
    pub rows: usize,
    /// Taken as they stand.
    pub ready: usize,
    /// Taken, with a note.
    pub noted: usize,
    /// Left to a person.
    pub needs_you: usize,
    /// In the register already.
    pub already: usize,
    /// Not to be read.
    pub unreadable: usize,
    /// New records of the subject.
    pub created: usize,
    /// Records of the register that are completed.
    pub changed: usize,
    /// New towns, among them those that the partnerships bring.
    pub towns: usize,
}

/// The plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The newest change of the register that was known; with another one the plan is out of date.
    pub(super) known_until: i64,
    pub(super) source: String,
    pub(super) towns: Vec<NewTown>,
    pub(super) partnerships: Vec<NewPartnership>,
    pub(super) completions: Vec<Completion>,
    /// Every row, in the order of the file.
    pub rows: Vec<Judged>,
    /// Every reason, each once.
    pub reasons: Vec<Reason>,
    /// The counts.
    pub tally: Tally,
}

impl Tally {
    /// The counts as one JSON object, for machines.
    #[must_use]
    pub fn json(self) -> String {
        serde_json::json!({
            "rows": self.rows,
            "ready": self.ready,
            "noted": self.noted,
            "needs_you": self.needs_you,
            "already": self.already,
            "unreadable": self.unreadable,
            "created": self.created,
            "changed": self.changed,
        })
        .to_string()
    }

    pub(super) fn count(&mut self, verdict: Verdict) {
        self.rows += 1;
        *match verdict {
            Verdict::Ready => &mut self.ready,
            Verdict::Noted => &mut self.noted,
            Verdict::NeedsYou => &mut self.needs_you,
            Verdict::Already => &mut self.already,
            Verdict::Unreadable => &mut self.unreadable,
        } += 1;
    }
}
