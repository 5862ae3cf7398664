//! What a town did in a year and what lay ahead of it, as sentences for its yearly report.

use crate::store::Listed;
use crate::{Activity, Form, Kind, State, Texts, store, words};
use db::{DbError, Read};
use texts::locale;
use values::{Day, Lang, MultiText, Noun, TownId};
use web::{Figure, Gap, RecordRef, Reportable, by_lang};

/// From how many partners on a sentence counts them instead of naming them.
const MOST_NAMES: usize = 5;

/// A few sentences for each activity that the town held in the year, and for each that lay ahead when the year
/// had ended. A return visit that is planned is told with the visit it answers.
///
/// # Errors
/// [`DbError`] of the engine.
pub(crate) fn of_town(
    read: &mut Read<'_>,
    town: TownId,
    year: i16,
) -> Result<Vec<Reportable>, DbError> {
    let (held, ahead): (Vec<Listed>, Vec<Listed>) = store::of_year(read, town, year)?
        .into_iter()
        .partition(|one| one.activity.from.year() <= year);
    let answer = |one: &Listed| {
        ahead.iter().find(|other| {
            other.activity.state == State::Planned
                && other.activity.answers == Some(one.activity.id)
        })
    };
    let answered: Vec<_> = held
        .iter()
        .filter_map(answer)
        .map(|one| one.activity.id)
        .collect();
    let told = held.iter().map(|one| of_held(town, one, answer(one)));
    let planned = ahead
        .iter()
        .filter(|one| !answered.contains(&one.activity.id))
        .map(|one| of_ahead(town, one));
    Ok(told.chain(planned).collect())
}

/// The part of the report that a kind belongs to.
const fn section(kind: Kind) -> &'static str {
    match kind {
        Kind::JobShadowing | Kind::WorkingVisit => "job-shadowing",
        Kind::DelegationVisit | Kind::ReturnVisit => "delegations",
        Kind::Conference => "conference",
        Kind::Exchange => "exchanges",
        Kind::SummerSchool => "summer-schools",
        Kind::Event => "events",
        Kind::Project => "projects",
    }
}

/// What an activity is called in a list beside others: one without a title says with whom it was.
fn label(listed: &Listed) -> [String; 5] {
    by_lang(|lang| {
        let title = words::title(lang, &listed.activity);
        if !listed.activity.title.is_empty() {
            return title;
        }
        let with = words::partnerships(lang, &listed.parties);
        format!("{title}, {}", locale::and_list(lang, &with))
    })
}

fn record(listed: &Listed) -> RecordRef {
    let activity = &listed.activity;
    RecordRef {
        noun: Noun::Activity,
        id: activity.id.0,
        version: activity.version,
        label: label(listed),
        path: activity.path(),
    }
}

fn of_held(town: TownId, listed: &Listed, answer: Option<&Listed>) -> Reportable {
    let activity = &listed.activity;
    let mut figures = vec![("activities", Figure::Count(1))];
    let n_participants = activity.n_participants();
    figures.extend(n_participants.map(|n| ("participants", Figure::Count(n))));
    let partners = activity.partnerships.iter();
    figures.extend(partners.map(|id| ("partners", Figure::Member(id.0))));
    let mut records = vec![record(listed)];
    records.extend(answer.map(record));
    Reportable {
        key: format!("activity-{}", activity.id.0),
        section: section(activity.kind),
        on: Some(activity.from),
        sentence: by_lang(|lang| {
            let mut said = told(lang, town, listed);
            if let Some(answer) = answer {
                let when = locale::day(lang, answer.activity.from);
                let back = Texts::new(lang).report_return(&when);
                said = format!("{said} {}", ended(&back));
            }
            said
        }),
        records,
        gaps: gaps(listed),
        figures,
    }
}

fn gaps(listed: &Listed) -> Vec<Gap> {
    let activity = &listed.activity;
    let missing = [
        ("no-outcome", activity.outcome.is_empty()),
        (
            "no-participants",
            activity.participants.is_empty() && activity.kind != Kind::Project,
        ),
        ("uncertain", !activity.is_certain),
    ];
    let gap = |code| Gap {
        code,
        path: format!("/desk{}", activity.path()),
        label: label(listed),
    };
    missing
        .into_iter()
        .filter(|(_, is_missing)| *is_missing)
        .map(|(code, _)| gap(code))
        .collect()
}

/// What lay ahead: planned, or done in the weeks before a report is written.
fn of_ahead(town: TownId, listed: &Listed) -> Reportable {
    let activity = &listed.activity;
    let say = |lang| match activity.state {
        State::Held => told(lang, town, listed),
        State::Planned | State::Postponed | State::Cancelled => planned(lang, town, listed),
    };
    Reportable {
        key: format!("activity-{}-ahead", activity.id.0),
        section: "outlook",
        on: Some(activity.from),
        sentence: by_lang(say),
        records: vec![record(listed)],
        gaps: Vec::new(),
        figures: Vec::new(),
    }
}

/// The words that every sentence about an activity is made of.
struct Words {
    town: String,
    /// Those that took part with the town: by name, or by number where they are many.
    partners: String,
    /// The same as the names of the partnerships.
    partnerships: String,
    /// Where it was, if that is known; and whether that is the town itself.
    host: Option<(String, bool)>,
    /// The title in quotation marks with the space before it, or nothing.
    title: String,
}

impl Words {
    fn new(lang: Lang, town: TownId, listed: &Listed) -> Self {
        let t = Texts::new(lang);
        let name = |names: &MultiText| names.plain(lang).to_owned();
        let own = listed.parties.iter().find(|party| party.id == town);
        let is_here = listed.activity.host == Some(town);
        let host = listed.host.as_ref().map(|names| (name(names), is_here));
        let mut partners: Vec<String> = Vec::new();
        for party in listed.parties.iter().filter(|party| party.id != town) {
            let name = name(&party.names);
            if !partners.contains(&name) {
                partners.push(name);
            }
        }
        let partnerships = words::partnerships(lang, &listed.parties);
        let are_many = partners.len() > MOST_NAMES;
        let counted = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let title = match listed.activity.title.plain(lang) {
            "" => String::new(),
            title => t.report_title(title),
        };
        Self {
            town: own
                .map(|party| name(&party.names))
                .or_else(|| host.as_ref().map(|(name, _)| name.clone()))
                .unwrap_or_default(),
            partners: if are_many {
                t.report_partners(counted(partners.len()))
            } else {
                locale::and_list(lang, &partners)
            },
            partnerships: if are_many {
                t.report_partnerships(counted(partnerships.len()))
            } else {
                locale::and_list(lang, &partnerships)
            },
            host,
            title,
        }
    }
}

/// What happened, what it was about, who took part, and what came of it.
fn told(lang: Lang, town: TownId, listed: &Listed) -> String {
    let activity = &listed.activity;
    let said = [
        happened(lang, town, listed),
        themes(lang, activity),
        ended(activity.about.plain(lang)),
        participants(lang, activity),
        outcome(lang, activity),
    ];
    let said: Vec<String> = said.into_iter().filter(|words| !words.is_empty()).collect();
    said.join(" ")
}

fn happened(lang: Lang, town: TownId, listed: &Listed) -> String {
    let (t, activity) = (Texts::new(lang), &listed.activity);
    let words = Words::new(lang, town, listed);
    let form = match activity.form {
        _ if activity.is_moved_online() => "moved",
        Form::Online => "online",
        Form::OnSite | Form::Hybrid => "plain",
    };
    let (kind, when) = (activity.kind.code(), when(lang, activity));
    let form = t.report_form(form);
    let named = if words.title.is_empty() { "no" } else { "yes" };
    match &words.host {
        Some((host, true)) => t.report_here(
            kind,
            &words.partners,
            &words.partnerships,
            &when,
            host,
            named,
            &words.title,
            &form,
        ),
        Some((host, false)) => t.report_there(
            kind,
            &words.town,
            &words.partnerships,
            &when,
            host,
            named,
            &words.title,
            &form,
        ),
        None => t.report_between(
            kind,
            &words.town,
            &words.partners,
            &words.partnerships,
            &when,
            &words.title,
            &form,
        ),
    }
}

fn planned(lang: Lang, town: TownId, listed: &Listed) -> String {
    let words = Words::new(lang, town, listed);
    let when = match listed.activity.to {
        Some(to) => locale::day_range(lang, listed.activity.from, to),
        None => locale::day(lang, listed.activity.from),
    };
    let kind = listed.activity.kind.code();
    let t = Texts::new(lang);
    let planned = t.report_planned(
        kind,
        &words.partners,
        &words.partnerships,
        &when,
        &words.title,
    );
    ended(&planned)
}

fn themes(lang: Lang, activity: &Activity) -> String {
    let themes: Vec<&str> = activity
        .themes
        .iter()
        .map(|theme| theme.plain(lang))
        .filter(|theme| !theme.is_empty())
        .collect();
    if themes.is_empty() {
        return String::new();
    }
    let n = i64::try_from(themes.len()).unwrap_or(i64::MAX);
    Texts::new(lang).report_themes(n, &locale::and_list(lang, &themes))
}

/// How many took part, and who, where the groups have names.
fn participants(lang: Lang, activity: &Activity) -> String {
    let Some(n) = activity.n_participants() else {
        return String::new();
    };
    let named = activity
        .participants
        .iter()
        .map(|row| (row.people.plain(lang), row.count))
        .filter(|(people, _)| !people.is_empty());
    let is_one = activity.participants.len() == 1;
    let groups: Vec<String> = named
        .map(|(people, count)| {
            if is_one {
                people.to_owned()
            } else {
                format!("{people}: {}", locale::number(lang, count))
            }
        })
        .collect();
    let t = Texts::new(lang);
    if groups.is_empty() {
        t.report_participants(n)
    } else {
        t.report_participants_of(n, &groups.join(", "))
    }
}

fn outcome(lang: Lang, activity: &Activity) -> String {
    let lines: Vec<&str> = activity
        .outcome
        .plain(lang)
        .lines()
        .map(str::trim)
        .collect();
    let between = if lang == Lang::Fr { "\u{202f}; " } else { "; " };
    let words = lines.join(between);
    if words.is_empty() {
        return words;
    }
    ended(&Texts::new(lang).report_outcome(&words))
}

/// Words as they were written, with the point that ends a sentence.
fn ended(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    let words = words.join(" ");
    if words.is_empty() || words.ends_with(['.', '!', '?', '…']) {
        words
    } else {
        format!("{words}.")
    }
}

/// When it was, inside a sentence.
fn when(lang: Lang, activity: &Activity) -> String {
    let t = Texts::new(lang);
    let Some(to) = activity.to.filter(|to| *to != activity.from) else {
        return locale::on(lang, activity.from);
    };
    let days = locale::day_range(lang, activity.from, to);
    match (activity.from, to) {
        (Day::Exact(from), Day::Exact(last)) if from.first_of_month() != last.first_of_month() => {
            let [from, to] = [activity.from, to].map(|day| locale::day(lang, day));
            t.report_when_from_to(&from, &to)
        }
        (Day::Exact(_), Day::Exact(_)) => t.report_when_days(&days),
        (Day::Year(_), Day::Year(_)) => t.report_when_years(&days),
        _ => t.report_when_period(&days),
    }
}
