//! Two working days beside each other, and the ladder from commitment to evidence.

use crate::clocks::{Clock, offset_minutes};
use crate::{State, Texts};
use agreements::{Agreement, Commitment};
use jiff::civil::Date;
use texts::locale;
use values::Day;
use web::chart::{
    Caption, Ladder, Progress, Rung, Side, TwoZones, ladder, moment, shared_hours, zones,
};
use web::{Ctx, Html};

/// Two zones as a picture, with the sentence beneath; nothing where the clocks agree.
pub(crate) struct Hours {
    pub(crate) title: String,
    pub(crate) picture: Html,
    pub(crate) sentence: String,
}

/// The working days of two towns on a day.
pub(crate) fn hours(ctx: &Ctx, on: Date, first: &Clock<'_>, second: &Clock<'_>) -> Option<Hours> {
    let t = Texts::new(ctx.lang);
    let (one, two) = (offset_minutes(on, first)?, offset_minutes(on, second)?);
    if one == two {
        return None;
    }
    let label = |clock: &Clock<'_>, minutes: i32| {
        let sign = if minutes < 0 { "\u{2212}" } else { "+" };
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        let rest = if rest == 0 {
            String::new()
        } else {
            format!(":{rest:02}")
        };
        format!("{}, UTC{sign}{hours}{rest}", clock.town)
    };
    let time = |minutes: i32| {
        let (hour, minute) = (minutes.rem_euclid(24 * 60) / 60, minutes.rem_euclid(60));
        let narrow = |n: i32| i8::try_from(n).unwrap_or_default();
        locale::time(ctx.lang, narrow(hour), narrow(minute))
    };
    let shared = shared_hours(one, two);
    let sentence = match &shared {
        Some(shared) => t.zones_shared(
            &time(shared.first.0),
            &time(shared.first.1),
            first.town,
            &time(shared.second.0),
            &time(shared.second.1),
            second.town,
        ),
        None => t.zones_none(first.town, second.town),
    };
    let label_between = match &shared {
        Some(_) => t.zones_word(),
        None => t.zones_no_word(),
    };
    let picture = zones(&TwoZones {
        caption: Caption {
            id: "zones",
            title: t.zones_title(),
            description: &sentence,
        },
        first: Side {
            label: &label(first, one),
            offset_minutes: one,
        },
        second: Side {
            label: &label(second, two),
            offset_minutes: two,
        },
        label: label_between,
    });
    Some(Hours {
        title: t.zones_title().to_owned(),
        picture: picture.html(),
        sentence,
    })
}

/// How far a commitment is by the states of its evidence.
pub(crate) fn progress(states: &[State]) -> Progress {
    if states.contains(&State::Held) {
        Progress::Happened
    } else if states
        .iter()
        .any(|state| matches!(state, State::Planned | State::Postponed))
    {
        Progress::Underway
    } else {
        Progress::Nothing
    }
}

/// The word for it.
pub(crate) fn progress_word(t: Texts, progress: Progress) -> &'static str {
    match progress {
        Progress::Happened => t.progress_happened(),
        Progress::Underway => t.progress_underway(),
        Progress::Nothing | Progress::Dropped => t.progress_nothing(),
    }
}

/// A commitment with what is evidence of it: when, and what became of it.
pub(crate) type Kept<'a> = (&'a Commitment, Vec<(Day, State)>);

/// The ladder of an agreement; nothing where it is not known when it began.
pub(crate) fn rungs(
    ctx: &Ctx,
    agreement: &Agreement,
    kept: &[Kept<'_>],
    sentence: &str,
) -> Option<Html> {
    let t = Texts::new(ctx.lang);
    let from = moment(agreement.term.from.or(agreement.began())?);
    // A term of which only the last year is known lasts to its end.
    let to = agreement.term.to.map(|to| moment(Day::Exact(to.last())));
    let evidence: Vec<Vec<(f64, Progress)>> = kept
        .iter()
        .map(|(_, evidence)| {
            let dot = |(day, state): &(Day, State)| (moment(*day), progress(&[*state]));
            evidence.iter().map(dot).collect()
        })
        .collect();
    let rungs: Vec<Rung<'_>> = kept
        .iter()
        .zip(&evidence)
        .map(|((commitment, of), evidence)| {
            let states: Vec<State> = of.iter().map(|(_, state)| *state).collect();
            Rung {
                field: commitment.field.plain(ctx.lang),
                text: commitment.wording.plain(ctx.lang),
                progress: progress(&states),
                evidence,
                note: if of.is_empty() { t.evidence_none() } else { "" },
            }
        })
        .collect();
    let picture = ladder(&Ladder {
        caption: Caption {
            id: "ladder",
            title: t.evidence_title(),
            description: sentence,
        },
        term: (from, to),
        today: moment(Day::Exact(ctx.today())),
        today_word: t.ladder_today(),
        rungs: &rungs,
    });
    Some(picture.html())
}
