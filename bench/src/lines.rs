//! The report: a line an operation for people, and the same for the history.

use crate::{Outcome, cpu};
use jiff::Timestamp;
use serde_json::json;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

/// From this part of a gate on, the report warns: medians of interleaved rounds still vary by 1.2.
const WARNS: f64 = 0.8;

/// The median of all rounds, with the least and the greatest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spread {
    pub(crate) all: Vec<f64>,
}

impl Spread {
    /// Of these rounds.
    pub(crate) fn of(rounds: impl IntoIterator<Item = f64>) -> Self {
        Self {
            all: rounds.into_iter().collect(),
        }
    }

    fn sorted(&self) -> Vec<f64> {
        let mut sorted = self.all.clone();
        sorted.sort_by(f64::total_cmp);
        sorted
    }

    /// The middle one.
    pub(crate) fn median(&self) -> f64 {
        let sorted = self.sorted();
        sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
    }

    fn range(&self) -> (f64, f64) {
        let sorted = self.sorted();
        let end = |found: Option<&f64>| found.copied().unwrap_or(f64::NAN);
        (end(sorted.first()), end(sorted.last()))
    }
}

/// How long answers were awaited, by the clock, beside the floor at the same rate.
#[derive(Clone, Debug)]
pub(crate) struct Waited {
    pub(crate) p50: Duration,
    pub(crate) p99: Duration,
    pub(crate) floor_p50: Duration,
    pub(crate) floor_p99: Duration,
    pub(crate) is_crowded: bool,
}

/// What ours costs: processor time, or an amount in the unit of its gate.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cost {
    Time(Duration),
    Amount(f64),
}

impl From<Duration> for Cost {
    fn from(time: Duration) -> Self {
        Self::Time(time)
    }
}

/// An operation, measured.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) number: String,
    pub(crate) name: String,
    pub(crate) ours: Cost,
    pub(crate) yardstick: Option<Duration>,
    /// What is judged: ours in yardsticks, or the amount itself.
    pub(crate) ratio: Spread,
    /// The yardstick's sign, or the unit of the amount.
    pub(crate) unit: &'static str,
    pub(crate) gate: f64,
    pub(crate) waited: Option<Waited>,
    /// Why it could not be measured to the end; the gate then fails.
    pub(crate) fault: Option<String>,
}

impl Line {
    /// What could not be measured, and why.
    pub(crate) fn broken(number: &str, name: &str, fault: &str) -> Self {
        Self {
            fault: Some(fault.to_owned()),
            ..Self::amount(number, name, Vec::new(), (0.0, ""))
        }
    }

    /// An amount that is judged by itself.
    pub(crate) fn amount(
        number: &str,
        name: &str,
        rounds: Vec<f64>,
        limit: (f64, &'static str),
    ) -> Self {
        let ratio = Spread::of(rounds);
        Self {
            number: number.to_owned(),
            name: name.to_owned(),
            ours: Cost::Amount(ratio.median()),
            yardstick: None,
            ratio,
            unit: limit.1,
            gate: limit.0,
            waited: None,
            fault: None,
        }
    }

    fn verdict(&self) -> &'static str {
        let median = self.ratio.median();
        if self.fault.is_some() || median.is_nan() || median > self.gate {
            "FAILS"
        } else if median > self.gate * WARNS {
            "near"
        } else {
            "ok"
        }
    }

    fn words(&self) -> String {
        if let Some(fault) = &self.fault {
            return format!("{:<3} {:<36} FAILS  {fault}", self.number, self.name);
        }
        let (least, most) = self.ratio.range();
        let ours = match self.ours {
            Cost::Time(time) => milliseconds(time),
            Cost::Amount(amount) => format!("{amount:.1} {}", self.unit),
        };
        let yardstick = self.yardstick.map_or_else(String::new, |time| {
            format!("{} {}", self.unit, milliseconds(time))
        });
        let ratio = format!(
            "{:.2} {} ({least:.2}-{most:.2})",
            self.ratio.median(),
            self.unit
        );
        let gate = format!("<= {} {}", self.gate, self.unit);
        let waited = self.waited.as_ref().map_or_else(String::new, Waited::words);
        format!(
            "{:<3} {:<36} {ours:>11} {yardstick:>13} {ratio:>24} {gate:>12}  {:<6} {waited}",
            self.number,
            self.name,
            self.verdict()
        )
    }

    fn json(&self) -> serde_json::Value {
        let ours = match self.ours {
            Cost::Time(time) => time.as_secs_f64() * 1e3,
            Cost::Amount(amount) => amount,
        };
        json!({
            "number": self.number,
            "name": self.name,
            "ours": ours,
            "yardstick_ms": self.yardstick.map(|time| time.as_secs_f64() * 1e3),
            "unit": self.unit,
            "median": self.ratio.median(),
            "rounds": self.ratio.all,
            "gate": self.gate,
            "verdict": self.verdict(),
            "fault": self.fault,
        })
    }
}

impl Waited {
    fn words(&self) -> String {
        if self.is_crowded {
            return "crowded, waiting not judged".to_owned();
        }
        format!(
            "p50 {} p99 {} (P: {} {})",
            milliseconds(self.p50),
            milliseconds(self.p99),
            milliseconds(self.floor_p50),
            milliseconds(self.floor_p99)
        )
    }
}

fn milliseconds(time: Duration) -> String {
    let time = time.as_secs_f64() * 1e3;
    if time < 10.0 {
        format!("{time:.3} ms")
    } else {
        format!("{time:.0} ms")
    }
}

/// A report as it grows.
pub(crate) struct Report {
    commit: String,
    begun_at: String,
    lines: Vec<Line>,
    left_out: Vec<(String, String)>,
}

/// Says a line; a reader who has gone away is no fault.
fn say(words: &str) {
    let _ = writeln!(std::io::stdout(), "{words}");
}

impl Report {
    /// Begins with the head line.
    #[expect(
        clippy::disallowed_methods,
        reason = "a report of measurements bears its day"
    )]
    pub(crate) fn begin(commit: &str) -> Self {
        let begun_at = Timestamp::now().strftime("%Y-%m-%d %H:%M UTC").to_string();
        let pressure = cpu::pressure().map_or_else(|| "unknown".to_owned(), |n| format!("{n}"));
        say(&format!(
            "{begun_at}, commit {commit}, {}, pressure {pressure}",
            cpu::machine()
        ));
        say(&format!(
            "{:<3} {:<36} {:>11} {:>13} {:>24} {:>12}  verdict",
            "#", "operation", "ours", "yardstick", "ratio (min-max)", "gate"
        ));
        Self {
            commit: commit.to_owned(),
            begun_at,
            lines: Vec::new(),
            left_out: Vec::new(),
        }
    }

    /// Adds a line and says it.
    pub(crate) fn add(&mut self, line: Line) {
        say(&line.words());
        self.lines.push(line);
    }

    /// Says a sentence that is judged by nobody.
    #[expect(clippy::unused_self, reason = "what is said belongs to the report")]
    pub(crate) fn note(&self, words: &str) {
        say(words);
    }

    /// Says that something was not measured, and why.
    pub(crate) fn leave_out(&mut self, number: &str, why: &str) {
        self.left_out.push((number.to_owned(), why.to_owned()));
    }

    /// Says what was left out, writes the history, and gives whether every gate held.
    pub(crate) fn end(self, history: &Path) -> Outcome<bool> {
        for (number, why) in &self.left_out {
            say(&format!("{number:<3} left out: {why}"));
        }
        let mut file = OpenOptions::new().create(true).append(true).open(history)?;
        for line in &self.lines {
            let mut json = line.json();
            if let Some(fields) = json.as_object_mut() {
                fields.insert("commit".to_owned(), json!(self.commit));
                fields.insert("at".to_owned(), json!(self.begun_at));
                fields.insert("machine".to_owned(), json!(cpu::machine()));
                fields.insert("pressure".to_owned(), json!(cpu::pressure()));
            }
            writeln!(file, "{json}")?;
        }
        let failing = self
            .lines
            .iter()
            .filter(|line| line.verdict() == "FAILS")
            .count();
        say(&match failing {
            0 => "Every gate holds.".to_owned(),
            n => format!("{n} of {} gates do not hold.", self.lines.len()),
        });
        Ok(failing == 0)
    }
}
