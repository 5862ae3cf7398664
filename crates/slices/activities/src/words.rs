//! An activity in words: its name, its days, and what became of its plan.

use crate::store::{Listed, PartyRow};
use crate::{Activity, Form, Kind, State, Texts};
use texts::locale;
use values::{Lang, MultiText};
use web::form::{Options, options};

pub(crate) fn kind(t: Texts, kind: Kind) -> &'static str {
    match kind {
        Kind::Exchange => t.kind_exchange(),
        Kind::JobShadowing => t.kind_job_shadowing(),
        Kind::DelegationVisit => t.kind_delegation_visit(),
        Kind::ReturnVisit => t.kind_return_visit(),
        Kind::WorkingVisit => t.kind_working_visit(),
        Kind::SummerSchool => t.kind_summer_school(),
        Kind::Event => t.kind_event(),
        Kind::Project => t.kind_project(),
        Kind::Conference => t.kind_conference(),
    }
}

pub(crate) fn form(t: Texts, form: Form) -> &'static str {
    match form {
        Form::OnSite => t.form_on_site(),
        Form::Online => t.form_online(),
        Form::Hybrid => t.form_hybrid(),
    }
}

pub(crate) fn state(t: Texts, state: State) -> &'static str {
    match state {
        State::Planned => t.state_planned(),
        State::Held => t.state_held(),
        State::Postponed => t.state_postponed(),
        State::Cancelled => t.state_cancelled(),
    }
}

/// The kinds to choose from.
pub(crate) fn kinds(t: Texts) -> Options {
    options(Kind::ALL.iter().map(|one| (one.code(), kind(t, *one))))
}

/// The forms to choose from.
pub(crate) fn forms(t: Texts) -> Options {
    options(Form::ALL.iter().map(|one| (one.code(), form(t, *one))))
}

/// The states to choose from.
pub(crate) fn states(t: Texts) -> Options {
    options(State::ALL.iter().map(|one| (one.code(), state(t, *one))))
}

/// What an activity is called: its title, else its kind and year.
#[must_use]
pub fn title(lang: Lang, activity: &Activity) -> String {
    let title = activity.title.plain(lang);
    if title.is_empty() {
        kind_and_year(Texts::new(lang), activity)
    } else {
        title.to_owned()
    }
}

pub(crate) fn kind_and_year(t: Texts, activity: &Activity) -> String {
    format!("{} {}", kind(t, activity.kind), activity.from.year())
}

pub(crate) fn when(lang: Lang, activity: &Activity) -> String {
    locale::day_range(lang, activity.from, activity.to.unwrap_or(activity.from))
}

/// The one line that says what became of the plan, where it became something else.
pub(crate) fn plan_line(t: Texts, activity: &Activity, host: Option<&str>) -> Option<String> {
    match (activity.state, host) {
        (State::Postponed, _) => Some(t.line_postponed().to_owned()),
        (State::Cancelled, _) => Some(t.line_cancelled().to_owned()),
        (State::Planned | State::Held, _) if !activity.is_moved_online() => None,
        (State::Held, Some(town)) => Some(t.line_moved_held(town)),
        (State::Held, None) => Some(t.line_moved_held_on_site().to_owned()),
        (State::Planned, Some(town)) => Some(t.line_moved_planned(town)),
        (State::Planned, None) => Some(t.line_moved_planned_on_site().to_owned()),
    }
}

/// The partnerships of an activity by their parties: `Kassel – Nowy Urengoi`, each in the order of its name.
pub(crate) fn partnerships(lang: Lang, parties: &[PartyRow]) -> Vec<String> {
    parties
        .chunk_by(|a, b| a.partnership_id == b.partnership_id)
        .map(|parties| partnerships::title_by_names(parties.iter().map(|party| &party.names), lang))
        .collect()
}

/// An activity as one line of a list.
pub(crate) struct Line {
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) kind: &'static str,
    pub(crate) when: String,
    pub(crate) from: String,
    pub(crate) to: Option<String>,
    pub(crate) partnerships: String,
    pub(crate) host: String,
    pub(crate) form: &'static str,
    pub(crate) state: &'static str,
    pub(crate) is_planned: bool,
    pub(crate) plan: Option<String>,
}

/// The line of an activity in a language.
pub(crate) fn line(lang: Lang, listed: &Listed) -> Line {
    let (t, activity) = (Texts::new(lang), &listed.activity);
    let host = listed
        .host
        .as_ref()
        .map(|names| MultiText::plain(names, lang));
    Line {
        path: activity.path(),
        title: title(lang, activity),
        kind: kind(t, activity.kind),
        when: when(lang, activity),
        from: activity.from.iso(),
        to: activity.to.map(values::Day::iso),
        partnerships: partnerships(lang, &listed.parties).join(" · "),
        host: host.unwrap_or_default().to_owned(),
        form: form(t, activity.form),
        state: state(t, activity.state),
        is_planned: activity.state == State::Planned,
        plan: plan_line(t, activity, host),
    }
}
