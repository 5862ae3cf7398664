//! Where a town's partnerships lead, and how long they have lasted, as pictures.

mod lives;

pub(crate) use lives::lives;

use crate::store::OnMap;
use crate::{Contacts, Kind, Partnership, Standing, Texts};
use db::{DbError, Read};
use std::collections::HashMap;
use texts::locale;
use towns::Town;
use values::TownId;
use web::chart::{
    Caption, Line, Partner, Point, RegisterLine, RegisterMap, RegisterPlace, StarMap, distance_km,
    register_map, star_map,
};
use web::{Ctx, Html};

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

/// What the lines of a map mean.
pub(crate) fn key(t: Texts) -> [(Html, &'static str); 3] {
    [
        (Line::Active.key(), t.map_active()),
        (Line::Paused.key(), t.map_suspended()),
        (Line::Friendship.key(), t.map_friendship()),
    ]
}

/// How the line of a partnership is drawn; one that is over has none.
fn line(standing: Standing, contacts: Contacts, kind: Kind) -> Option<Line> {
    match (standing, contacts, kind) {
        (Standing::Ended, _, _) => None,
        (Standing::Suspended, _, _) | (_, Contacts::Paused, _) => Some(Line::Paused),
        (_, _, Kind::Friendship | Kind::Contact | Kind::Unknown) => Some(Line::Friendship),
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
            Some((
                place,
                to,
                line(p.standing, p.official_contacts, p.kind)?,
                km,
            ))
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

/// A picture of many partnerships at once, seen from a place; nothing where none has two places.
pub(crate) fn register(
    ctx: &Ctx,
    read: &mut Read<'_>,
    home: Option<&Town>,
    found: &[OnMap],
) -> Result<Option<Shown>, DbError> {
    let t = Texts::new(ctx.lang);
    let (towns, lines) = drawn(found);
    if lines.is_empty() {
        return Ok(None);
    }
    // Names are drawn for few towns only; of many the picture shows how many there are.
    let names: HashMap<TownId, String> = if towns.len() > MOST_NAMED {
        HashMap::new()
    } else {
        let ids: Vec<TownId> = towns.iter().map(|(id, _)| *id).collect();
        towns::towns_by_ids(read, &ids)?
            .into_iter()
            .map(|town| (town.id, town.name(ctx.lang).to_owned()))
            .collect()
    };
    let places: Vec<RegisterPlace<'_>> = towns
        .iter()
        .map(|(id, at)| RegisterPlace {
            name: names.get(id).map_or("", String::as_str),
            at: *at,
            number: None,
        })
        .collect();
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let sentence = t.register_description(
        count(lines.len()),
        &locale::number(ctx.lang, count(towns.len())),
    );
    let rings = [500, 2_000, 8_000].map(|km| t.distance(&locale::number(ctx.lang, km)));
    let land = home.map(|home| ctx.href(&home.land_path()));
    let picture = register_map(&RegisterMap {
        caption: Caption {
            id: "register",
            title: t.register_title(),
            description: &sentence,
        },
        centre: home.and_then(Town::at).unwrap_or(MIDDLE_OF_EUROPE),
        places: &places,
        lines: &lines,
        rings: rings.each_ref().map(String::as_str),
        land: land.as_deref(),
    });
    Ok(Some(Shown {
        picture: picture.html(),
        sentence,
    }))
}

/// Up to so many towns the map names them.
const MOST_NAMED: usize = 60;
/// From where a map is seen that no home town has.
const MIDDLE_OF_EUROPE: Point = Point {
    lat: 50.0,
    lon: 10.0,
};

/// The towns with their places, and the lines between them; a partnership of more than two parties is a
/// line from the first to each other.
fn drawn(found: &[OnMap]) -> (Vec<(TownId, Point)>, Vec<RegisterLine>) {
    let mut towns: Vec<(TownId, Point)> = Vec::new();
    let mut known: HashMap<TownId, usize> = HashMap::new();
    let mut lines = Vec::new();
    for parties in found.chunk_by(|a, b| a.id == b.id) {
        let (Some((first, others)), true) = (parties.split_first(), parties.len() > 1) else {
            continue;
        };
        let Some(line) = line(first.standing, first.official_contacts, first.kind) else {
            continue;
        };
        let mut place = |one: &OnMap| {
            *known.entry(one.town_id).or_insert_with(|| {
                let (lat, lon) = (one.lat, one.lon);
                towns.push((one.town_id, Point { lat, lon }));
                towns.len() - 1
            })
        };
        let from = place(first);
        for other in others {
            lines.push(RegisterLine {
                between: (from, place(other)),
                line,
            });
        }
    }
    (towns, lines)
}
