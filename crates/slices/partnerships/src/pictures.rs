//! Where a town's partnerships lead, and how long they have lasted, as pictures.

use crate::{Contacts, Kind, Partnership, Standing, Texts};
use texts::locale;
use towns::Town;
use values::PartnershipId;
use web::chart::{
    Caption, Lifeline, Lifelines, Line, Partner, Point, StarMap, distance_km, lifelines, moment,
    star_map,
};
use web::{Ctx, Html, Moment, MomentKind};

/// A partner in the list beside the pictures.
pub(crate) struct Place {
    pub(crate) number: u32,
    pub(crate) name: String,
    pub(crate) at: Option<Point>,
}

/// How far it is from a town, in words: `1.207 km`.
pub(crate) fn distance(ctx: &Ctx, from: Option<Point>, to: Option<Point>) -> Option<String> {
    let km = distance_km(from?, to?).round();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "no distance on Earth is longer than i64"
    )]
    let km = locale::number(ctx.lang, km as i64);
    Some(Texts::new(ctx.lang).distance(&km))
}

/// How the line of a partnership is drawn; one that is over has none.
fn line(p: &Partnership) -> Option<Line> {
    match (p.standing, p.official_contacts, p.kind) {
        (Standing::Ended, _, _) => None,
        (Standing::Suspended, _, _) | (_, Contacts::Paused, _) => Some(Line::Paused),
        (_, _, Kind::Friendship | Kind::Contact) => Some(Line::Friendship),
        (_, _, Kind::Twinning | Kind::Cooperation) => Some(Line::Active),
    }
}

/// A picture with the sentence that it shows.
pub(crate) struct Shown {
    pub(crate) picture: Html,
    pub(crate) sentence: String,
}

/// The star map of a town; none where it lies nowhere, or no partner does.
pub(crate) fn stars(ctx: &Ctx, home: &Town, partners: &[(Partnership, Place)]) -> Option<Shown> {
    let t = Texts::new(ctx.lang);
    let at = home.at()?;
    let drawn: Vec<(&Place, Point, Line, String)> = partners
        .iter()
        .filter_map(|(p, place)| {
            let to = place.at?;
            let km = distance(ctx, Some(at), Some(to)).unwrap_or_default();
            Some((place, to, line(p)?, km))
        })
        .collect();
    let far = drawn
        .iter()
        .max_by(|a, b| distance_km(at, a.1).total_cmp(&distance_km(at, b.1)))?;
    let n = i64::try_from(drawn.len()).unwrap_or(i64::MAX);
    let name = home.name(ctx.lang);
    let sentence = t.map_description(n, name, &far.0.name, &far.3);
    let title = t.map_title(name);
    let stars: Vec<Partner<'_>> = drawn
        .iter()
        .map(|(place, to, line, km)| Partner {
            number: place.number,
            name: &place.name,
            distance: km,
            at: *to,
            line: *line,
        })
        .collect();
    let rings = [500, 2_000, 8_000].map(|km| t.distance(&locale::number(ctx.lang, km)));
    let land = ctx.href(&home.land_path());
    let picture = star_map(&StarMap {
        caption: Caption {
            id: "stars",
            title: &title,
            description: &sentence,
        },
        home: at,
        home_name: name,
        partners: &stars,
        rings: rings.each_ref().map(String::as_str),
        land: Some(&land),
    });
    Some(Shown {
        picture: picture.html(),
        sentence,
    })
}

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
