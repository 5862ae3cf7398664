//! What people type about an activity.

use crate::{Activity, Fact, Form, Item, Kind, Participants, Series, State};
use access::Visibility;
use jiff::civil::Time;
use std::collections::BTreeSet;
use values::{
    ActivityId, CommitmentId, Day, MultiText, PartnershipId, Period, Problems, SeriesId, Slug,
    TownId,
};
use web::Pairs;
use web::form::{Need, Reader};

/// More people than this take part in nothing that a town counts.
const MOST_PEOPLE: i64 = 10_000_000;

/// An activity of a day without anything else yet, for a new record.
#[must_use]
pub fn blank(from: Day) -> Activity {
    Activity {
        id: ActivityId(0),
        slug: Slug::from_name("unnamed"),
        kind: Kind::Exchange,
        title: MultiText::default(),
        about: MultiText::default(),
        host: None,
        from,
        to: None,
        form: Form::OnSite,
        planned_form: None,
        moved_online_on: None,
        moved_reason: MultiText::default(),
        state: State::Planned,
        series: None,
        edition: None,
        outcome: MultiText::default(),
        sponsors: MultiText::default(),
        answers: None,
        source: None,
        is_certain: true,
        visibility: Visibility::Public,
        version: 0,
        partnerships: Vec::new(),
        parties: Vec::new(),
        facts: Vec::new(),
        themes: Vec::new(),
        programme: Vec::new(),
        participants: Vec::new(),
        commitments: Vec::new(),
    }
}

/// A series without anything yet.
#[must_use]
pub fn blank_series() -> Series {
    Series {
        id: SeriesId(0),
        slug: Slug::from_name("unnamed"),
        partnership: None,
        parties: Vec::new(),
        name: MultiText::default(),
        rule: MultiText::default(),
        about: MultiText::default(),
        version: 0,
    }
}

/// A draft of an activity, from the form, upon what is there.
pub(crate) fn read(form: &Pairs, before: &Activity) -> Result<Activity, Problems> {
    let mut read = Reader::new(form);
    let kind = read.choice("kind", Need::Required).unwrap_or(before.kind);
    let partnerships = partnerships(&mut read);
    let from = read.day("from", Need::Required);
    let to = read.day("to", Need::Optional);
    if (Period { from, to }).is_backwards() {
        read.problem("to", "problem-end-before-start");
    }
    let answers = read.choice("answers", Need::Optional);
    if answers == Some(before.id) {
        read.problem("answers", "activities-problem-answers-itself");
    }
    let draft = Activity {
        kind,
        partnerships,
        from: from.unwrap_or(before.from),
        to,
        answers,
        title: read.multitext("title", 200, Need::Optional, Some(&before.title)),
        about: read.multitext("about", 8000, Need::Optional, Some(&before.about)),
        host: read.choice::<TownId>("host", Need::Optional),
        form: read.choice("form", Need::Required).unwrap_or(before.form),
        planned_form: read.choice("planned-form", Need::Optional),
        moved_online_on: read.day("moved-on", Need::Optional),
        moved_reason: read.multitext(
            "moved-reason",
            1000,
            Need::Optional,
            Some(&before.moved_reason),
        ),
        state: read.choice("state", Need::Required).unwrap_or(before.state),
        series: read.choice::<SeriesId>("series", Need::Optional),
        edition: read.number("edition", 1..=1000, Need::Optional),
        outcome: read.multitext("outcome", 8000, Need::Optional, Some(&before.outcome)),
        sponsors: read.multitext("sponsors", 500, Need::Optional, Some(&before.sponsors)),
        source: read.optional_text("source", 500),
        is_certain: read.tick("certain"),
        facts: rows(&mut read, "fact", fact),
        themes: rows(&mut read, "theme", theme),
        programme: rows(&mut read, "item", item),
        participants: rows(&mut read, "participants", participants),
        commitments: commitments(&mut read),
        version: read.version(),
        ..before.clone()
    };
    read.finish(draft)
}

/// A draft of a series, from the form, upon what is there.
pub(crate) fn read_series(form: &Pairs, before: &Series) -> Result<Series, Problems> {
    let mut read = Reader::new(form);
    let draft = Series {
        partnership: read.choice("partnership-0", Need::Optional),
        name: read.multitext("name", 200, Need::Required, Some(&before.name)),
        rule: read.multitext("rule", 500, Need::Optional, Some(&before.rule)),
        about: read.multitext("about", 8000, Need::Optional, Some(&before.about)),
        version: read.version(),
        ..before.clone()
    };
    read.finish(draft)
}

/// When and why an activity is moved online.
pub(crate) fn read_move(form: &Pairs) -> Result<(Option<Day>, MultiText, i64), Problems> {
    let mut read = Reader::new(form);
    let on = read.day("moved-on", Need::Optional);
    let reason = read.multitext("moved-reason", 1000, Need::Required, None);
    let version = read.version();
    read.finish((on, reason, version))
}

fn partnerships(read: &mut Reader<'_>) -> Vec<PartnershipId> {
    let mut partnerships = Vec::new();
    for n in read.rows("partnership") {
        let chosen = read.choice::<PartnershipId>(&format!("partnership-{n}"), Need::Optional);
        partnerships.extend(chosen.filter(|id| !partnerships.contains(id)));
    }
    if partnerships.is_empty() {
        read.problem("partnership-0", "activities-problem-partnership");
    }
    partnerships
}

fn rows<T>(
    read: &mut Reader<'_>,
    group: &str,
    row: impl Fn(&mut Reader<'_>, &str) -> Option<T>,
) -> Vec<T> {
    read.rows(group)
        .into_iter()
        .filter_map(|n| row(read, &format!("{group}-{n}")))
        .collect()
}

/// What the activity is evidence of, each once.
fn commitments(read: &mut Reader<'_>) -> Vec<CommitmentId> {
    let mut chosen = rows(read, "commitment", |read, name| {
        read.choice::<CommitmentId>(name, Need::Optional)
    });
    let mut seen = BTreeSet::new();
    chosen.retain(|id| seen.insert(*id));
    chosen
}

/// A point of the programme; a row in which nothing is said is none.
fn item(read: &mut Reader<'_>, name: &str) -> Option<Item> {
    let part = |part: &str| format!("{name}-{part}");
    let on_day = read.day(&part("day"), Need::Optional);
    let at = read.optional_text(&part("at"), 5);
    let time = at.as_deref().map(|at| Time::strptime("%H:%M", at));
    if time.as_ref().is_some_and(Result::is_err) {
        read.problem(&part("at"), "activities-problem-time");
    }
    let what = read.multitext(&part("what"), 500, Need::Optional, None);
    if what.is_empty() && (on_day.is_some() || at.is_some()) {
        read.problem(&format!("{name}-what-de"), "problem-required-one-language");
    }
    let at = time
        .and_then(Result::ok)
        .map(|time| time.strftime("%H:%M").to_string());
    (!what.is_empty()).then_some(Item { on_day, at, what })
}

fn theme(read: &mut Reader<'_>, name: &str) -> Option<MultiText> {
    let theme = read.multitext(name, 300, Need::Optional, None);
    (!theme.is_empty()).then_some(theme)
}

/// A count of a group; a row in which nothing is said is none.
fn participants(read: &mut Reader<'_>, name: &str) -> Option<Participants> {
    let town_id = read.choice::<TownId>(&format!("{name}-town"), Need::Optional);
    let people = read.multitext(&format!("{name}-people"), 200, Need::Optional, None);
    let count_name = format!("{name}-count");
    let count = read.number(&count_name, 0..=MOST_PEOPLE, Need::Optional);
    if count.is_none() && (town_id.is_some() || !people.is_empty()) {
        read.problem(&count_name, "activities-problem-count");
    }
    Some(Participants {
        town_id,
        people,
        count: count?,
    })
}

/// One dated fact; a row in which nothing is said is none.
fn fact(read: &mut Reader<'_>, name: &str) -> Option<Fact> {
    let part = |part: &str| format!("{name}-{part}");
    let state = read.choice::<State>(&part("state"), Need::Optional);
    let decided_on = read.day(&part("on"), Need::Optional);
    let planned = read.period(&part("from"), &part("to"));
    let reason = read.multitext(&part("reason"), 1000, Need::Optional, None);
    let source = read.optional_text(&part("source"), 500);
    let is_said = decided_on.is_some()
        || planned != Period::default()
        || !reason.is_empty()
        || source.is_some();
    if state.is_none() && is_said {
        read.problem(&part("state"), "problem-choose");
    }
    Some(Fact {
        state: state?,
        decided_on,
        planned_from: planned.from,
        planned_to: planned.to,
        reason,
        source,
    })
}
