//! What a town did in a year, as sentences for its yearly report.

use crate::store::Listed;
use crate::{Activity, Kind, Texts, store, words};
use db::{DbError, Read};
use texts::locale;
use values::{Day, Lang, Noun, TownId};
use web::{Figure, Gap, RecordRef, Reportable, by_lang};

/// A sentence for each activity that the town held in the year.
///
/// # Errors
/// [`DbError`] of the engine.
pub(crate) fn of_town(
    read: &mut Read<'_>,
    town: TownId,
    year: i16,
) -> Result<Vec<Reportable>, DbError> {
    let mut told = Vec::new();
    for listed in store::held_in_year(read, town, year)? {
        let whole = store::activity_by_id(read, listed.activity.id)?;
        told.extend(whole.map(|activity| reportable(&activity, &listed)));
    }
    Ok(told)
}

/// The part of the report that a kind belongs to.
const fn section(kind: Kind) -> &'static str {
    match kind {
        Kind::JobShadowing => "job-shadowing",
        Kind::DelegationVisit | Kind::ReturnVisit | Kind::WorkingVisit => "delegations",
        Kind::Conference => "conference",
        Kind::Exchange => "exchanges",
        Kind::SummerSchool => "summer-schools",
        Kind::Event => "events",
        Kind::Project => "projects",
    }
}

fn reportable(activity: &Activity, listed: &Listed) -> Reportable {
    let label = by_lang(|lang| words::title(lang, activity));
    let missing = [
        ("no-outcome", activity.outcome.is_empty()),
        ("no-participants", activity.participants.is_empty()),
    ];
    let gap = |code| Gap {
        code,
        path: format!("/desk{}", activity.path()),
        label: label.clone(),
    };
    let mut figures = vec![("activities", Figure::Count(1))];
    figures.extend(
        activity
            .n_participants()
            .map(|n| ("participants", Figure::Count(n))),
    );
    let partners = activity.partnerships.iter();
    figures.extend(partners.map(|id| ("partners", Figure::Member(id.0))));
    Reportable {
        key: format!("activity-{}", activity.id.0),
        section: section(activity.kind),
        on: Some(activity.from),
        sentence: by_lang(|lang| sentence(lang, activity, listed)),
        records: vec![RecordRef {
            noun: Noun::Activity,
            id: activity.id.0,
            version: activity.version,
            label: label.clone(),
            path: activity.path(),
        }],
        gaps: missing
            .into_iter()
            .filter(|(_, is_missing)| *is_missing)
            .map(|(code, _)| gap(code))
            .collect(),
        figures,
    }
}

fn sentence(lang: Lang, activity: &Activity, listed: &Listed) -> String {
    let t = Texts::new(lang);
    let partnerships = words::partnerships(lang, &listed.parties);
    let partnerships = locale::and_list(lang, &partnerships);
    let title = match activity.title.plain(lang) {
        "" => String::new(),
        title => t.report_title(title),
    };
    let form = match activity.form {
        _ if activity.is_moved_online() => "moved",
        crate::Form::Online => "online",
        crate::Form::OnSite | crate::Form::Hybrid => "plain",
    };
    let (kind, when) = (activity.kind.code(), when(lang, activity));
    match &listed.host {
        Some(host) => {
            let host = host.plain(lang);
            t.report_hosted(kind, &title, &partnerships, &when, form, host)
        }
        None => t.report_held(kind, &title, &partnerships, &when, form),
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
        (Day::Exact(_), Day::Exact(_)) => t.report_when_days(&days),
        (Day::Year(_), Day::Year(_)) => t.report_when_years(&days),
        _ => t.report_when_period(&days),
    }
}
