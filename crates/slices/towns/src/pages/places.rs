//! What a typed name may mean, for the form of a new town: towns that are there already, and places of the world.

use crate::gazetteer::{self, Hint, Place};
use crate::{Town, store, words};
use db::Read;
use texts::locale;
use web::{AppError, Ctx};

/// How many places are offered.
const PLACES: usize = 30;

/// What was found under a name.
pub(super) struct Finds {
    /// Towns of the register: path, name and where they lie.
    pub(super) towns: Vec<Find>,
    /// Places that the form can be filled with.
    pub(super) places: Vec<Find>,
}

/// One of them.
pub(super) struct Find {
    /// The address without language.
    pub(super) path: String,
    /// The name.
    pub(super) name: String,
    /// Where it lies, and how many people live there.
    pub(super) whereabouts: String,
}

/// The towns of the register that bear the name that was typed and may be seen.
pub(super) fn towns(ctx: &Ctx, read: &mut Read<'_>) -> Result<Vec<Town>, AppError> {
    let Some(name) = ctx.query.get("find") else {
        return Ok(Vec::new());
    };
    let mut found = store::towns_by_name(read, name)?;
    found.retain(|town| ctx.scope().covers(&town.facts()));
    Ok(found)
}

/// What the name that was typed may mean, beside the towns that are there already; nothing where none was typed.
pub(super) fn finds(ctx: &Ctx, there: &[Town]) -> Option<Finds> {
    let name = ctx
        .query
        .get("find")
        .filter(|name| !name.trim().is_empty())?;
    let found = gazetteer::find(name, Hint::default());
    let places = found.exact.into_iter().chain(found.close);
    let is_there = |place: &Place| {
        let number = Some(i64::from(place.geonames));
        there.iter().any(|town| town.geonames == number)
    };
    Some(Finds {
        places: places
            .filter(|place| !is_there(place))
            .take(PLACES)
            .map(|place| of_place(ctx, &place))
            .collect(),
        towns: there.iter().map(|town| of_town(ctx, town)).collect(),
    })
}

fn of_town(ctx: &Ctx, town: &Town) -> Find {
    Find {
        path: town.path(),
        name: town.name(ctx.lang).to_owned(),
        whereabouts: words::country(ctx.lang, town),
    }
}

fn of_place(ctx: &Ctx, place: &Place) -> Find {
    let t = crate::Texts::new(ctx.lang);
    let mut parts = vec![locale::country_name(ctx.lang, place.country.code())];
    parts.extend(place.division_in(ctx.lang).map(str::to_owned));
    if place.population > 0 {
        parts.push(t.inhabitants(i64::from(place.population)));
    }
    Find {
        path: format!("/desk/towns/new?place={}", place.geonames),
        name: place.name_in(ctx.lang).to_owned(),
        whereabouts: parts.join(" · "),
    }
}
