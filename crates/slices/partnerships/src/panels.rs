//! What a town's page shows of its partnerships.

use crate::pictures::{self, Place, Shown};
use crate::store::{Listed, PartyRow};
use crate::{Partnership, Texts, store, words};
use askama::Template;
use db::Read;
use towns::Town;
use values::TownId;
use web::{AppError, Asked, Ctx, Html, MomentsOf, Pairs, Section, export};

#[derive(Template)]
#[template(path = "_of_town.html")]
struct OfTown<'a> {
    t: Texts,
    ctx: &'a Ctx,
    exports: Html,
    rows: Vec<Row>,
    stars: Option<Shown>,
    lives: Option<Shown>,
}

struct Row {
    path: String,
    name: String,
    distance: Option<String>,
    country: String,
    state: String,
    since: String,
}

/// So many moments are on the lifelines of a town.
const MOMENTS: i64 = 2_000;

/// The partners of a town, oldest first, each with its state in words, and as pictures.
pub(crate) fn of_town(
    ctx: &Ctx,
    read: &mut Read<'_>,
    town: TownId,
) -> Result<Option<Section>, AppError> {
    let listed = store::listed_of_town(read, &ctx.scope(), town)?;
    let (false, Some(home)) = (listed.is_empty(), towns::town_by_id(read, town)?) else {
        return Ok(None);
    };
    let t = Texts::new(ctx.lang);
    let asked = Asked {
        of: MomentsOf::Town(town),
        year: None,
        limit: MOMENTS,
    };
    let moments = ctx.moments(read, &asked)?;
    let rows = listed.iter().map(|one| row(ctx, &home, one)).collect();
    let partners: Vec<(Partnership, Place)> = (1..)
        .zip(listed)
        .map(|(number, (partnership, parties))| {
            let place = place(ctx, number, town, &parties);
            (partnership, place)
        })
        .collect();
    let n = i64::try_from(partners.len()).unwrap_or(i64::MAX);
    let mut of_home = Pairs::default();
    of_home.push("town", home.slug.as_str());
    let body = OfTown {
        t,
        ctx,
        exports: ctx.exports_of("/partnerships", &of_home, export::LIST),
        rows,
        stars: pictures::stars(ctx, &home, &partners),
        lives: pictures::lives(ctx, &partners, &moments),
    };
    Section::of("partnerships", t.partners_count(n), &body).map(Some)
}

/// The other parties of a partnership of a town.
fn others(town: TownId, parties: &[PartyRow]) -> impl Iterator<Item = &PartyRow> {
    parties.iter().filter(move |party| party.id != town)
}

fn names(ctx: &Ctx, town: TownId, parties: &[PartyRow]) -> String {
    let names: Vec<&str> = others(town, parties)
        .map(|party| party.names.plain(ctx.lang))
        .collect();
    texts::locale::and_list(ctx.lang, &names)
}

fn place(ctx: &Ctx, number: u32, town: TownId, parties: &[PartyRow]) -> Place {
    Place {
        number,
        name: names(ctx, town, parties),
        at: others(town, parties).find_map(PartyRow::at),
    }
}

fn row(ctx: &Ctx, home: &Town, (partnership, parties): &Listed) -> Row {
    let first = others(home.id, parties).next();
    Row {
        path: partnership.path(),
        name: names(ctx, home.id, parties),
        distance: pictures::distance(ctx, home.at(), first.and_then(PartyRow::at)),
        country: first
            .map(|party| words::country(ctx.lang, party))
            .unwrap_or_default(),
        state: words::short_state(ctx.lang, partnership),
        since: partnership
            .since
            .map(|day| texts::locale::day(ctx.lang, day))
            .unwrap_or_default(),
    }
}
