//! How long partnerships have lasted, and what they lived through.

use super::{Place, Shown};
use crate::{Partnership, Texts};
use texts::locale;
use values::PartnershipId;
use web::chart::{Caption, Lifeline, Lifelines, lifelines, moment};
use web::{Ctx, Moment, MomentKind};

/// What a partnership lived through, as numbers on the axis of years.
struct Life {
    agreements: Vec<f64>,
    activities: Vec<f64>,
    pauses: Vec<(f64, Option<f64>)>,
    end: Option<f64>,
}

fn life(of: PartnershipId, moments: &[Moment]) -> Life {
    let mut life = Life {
        agreements: Vec::new(),
        activities: Vec::new(),
        pauses: Vec::new(),
        end: None,
    };
    // Moments come newest first; a pause is ended by what follows it.
    for one in moments.iter().rev().filter(|one| one.partnership == of) {
        let at = moment(one.from);
        match one.kind {
            MomentKind::Signing => life.agreements.push(at),
            MomentKind::Visit | MomentKind::Shadowing | MomentKind::Event => {
                life.activities.push(at);
            }
            MomentKind::Pause if life.pauses.last().is_none_or(|(_, end)| end.is_some()) => {
                life.pauses.push((at, None));
            }
            MomentKind::Resumption => {
                if let Some((_, end)) = life.pauses.last_mut() {
                    end.get_or_insert(at);
                }
            }
            MomentKind::End => {
                life.end = Some(at);
                if let Some((_, end)) = life.pauses.last_mut() {
                    end.get_or_insert(at);
                }
            }
            MomentKind::Pause | MomentKind::Beginning | MomentKind::Change | MomentKind::Honour => {
            }
        }
    }
    life
}

/// The lifelines of a town's partnerships, oldest first; none where of none it is known when it began.
pub(crate) fn lives(
    ctx: &Ctx,
    partners: &[(Partnership, Place)],
    moments: &[Moment],
) -> Option<Shown> {
    let t = Texts::new(ctx.lang);
    let mut begun: Vec<_> = partners
        .iter()
        .filter_map(|(p, place)| Some((p, place, p.since?, life(p.id, moments))))
        .collect();
    begun.sort_by_key(|(_, _, since, _)| *since);
    let (oldest, newest) = (begun.first()?, begun.last()?);
    let sentence = t.lifelines_description(
        &oldest.1.name,
        &oldest.2.year().to_string(),
        &newest.1.name,
        &newest.2.year().to_string(),
    );
    let notes: Vec<String> = begun
        .iter()
        .map(|(_, _, since, _)| locale::since(ctx.lang, *since))
        .collect();
    let rows: Vec<Lifeline<'_>> = begun
        .iter()
        .zip(&notes)
        .map(|((_, place, since, life), note)| Lifeline {
            name: &place.name,
            note,
            from: moment(*since),
            to: life.end,
            agreements: &life.agreements,
            activities: &life.activities,
            pauses: &life.pauses,
        })
        .collect();
    let picture = lifelines(&Lifelines {
        caption: Caption {
            id: "lives",
            title: t.lifelines_title(),
            description: &sentence,
        },
        today: moment(values::Day::Exact(ctx.today())),
        today_word: t.lifelines_today(),
        rows: &rows,
    });
    Some(Shown {
        picture: picture.html(),
        sentence,
    })
}
