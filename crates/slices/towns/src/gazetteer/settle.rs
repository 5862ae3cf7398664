//! Which place a town of a foreign list is, only where that needs no guess.
//!
//! A town that is known by an id and a label only, and whose label fits several places, keeps its label and
//! stays without a place until a person says which it is.

use super::check::NEAR_KM;
use super::{Hint, Place, bearers, normalise};
use values::Country;

/// How near one of several namesakes must be to a point, in kilometres, to be the one that is meant there.
const AT_THE_POINT_KM: f64 = 5.0;

/// What a list tells of a town beside its label.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context {
    /// Where it lies (latitude, longitude).
    pub point: Option<(f64, f64)>,
    /// Its country today.
    pub country: Option<Country>,
}

/// The place of a town, and by which rule it was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Settled {
    /// A place of this name lies within [`NEAR_KM`] of the point, and no other: or it alone is at the point.
    ByPoint(Place),
    /// No other place of the world bears the name in any language, nor with an addition.
    ByUniqueName(Place),
    /// As before, among the places of the country; one that is shown under the name in one of the languages
    /// counts before those that bear it as a rarer name, as Kehl bears that of Kiel.
    ByUniqueNameInCountry(Place),
}

impl Settled {
    /// The place.
    #[must_use]
    pub const fn place(&self) -> &Place {
        match self {
            Self::ByPoint(place)
            | Self::ByUniqueName(place)
            | Self::ByUniqueNameInCountry(place) => place,
        }
    }
}

/// The places among which a person has to choose; none if no place bears the name.
#[derive(Clone, Debug, PartialEq)]
pub struct Unsettled(pub Vec<Place>);

/// The place that a town of this label is, if no other can be meant.
///
/// # Errors
/// Where several places can be meant, or none: those that bear the name.
pub fn settle(label: &str, context: Context) -> Result<Settled, Unsettled> {
    let hint = Hint {
        country: context.country,
        near: context.point,
        kind: None,
    };
    let bearers = bearers(label, hint);
    let settled = match context.point {
        Some(point) => at_point(&bearers, point).map(Settled::ByPoint),
        None => alone(&bearers, label, context.country),
    };
    settled.ok_or(Unsettled(bearers))
}

fn at_point(bearers: &[Place], point: (f64, f64)) -> Option<Place> {
    let within = |km: f64| {
        let near: Vec<Place> = bearers
            .iter()
            .filter(|place| place.km_to(point) <= km)
            .copied()
            .collect();
        let towns: Vec<Place> = near
            .iter()
            .filter(|place| !place.is_section())
            .copied()
            .collect();
        if towns.is_empty() { near } else { towns }
    };
    match within(NEAR_KM).as_slice() {
        [only] => Some(*only),
        _ => match within(AT_THE_POINT_KM).as_slice() {
            [only] => Some(*only),
            _ => None,
        },
    }
}

/// The only bearer of the name, if no other place is called by it with an addition.
fn alone(bearers: &[Place], label: &str, country: Option<Country>) -> Option<Settled> {
    let key = normalise(label);
    let shown: Vec<Place> = bearers
        .iter()
        .filter(|place| country.is_some() && place.shown_names().any(|name| normalise(name) == key))
        .copied()
        .collect();
    let [only] = (if shown.is_empty() { bearers } else { &shown }) else {
        return None;
    };
    let rivals = super::find::with_addition(label);
    let is_rival =
        |place: &Place| place != only && country.is_none_or(|country| country == place.country);
    if only.is_section() || rivals.iter().any(is_rival) {
        return None;
    }
    Some(match country {
        Some(_) => Settled::ByUniqueNameInCountry(*only),
        None => Settled::ByUniqueName(*only),
    })
}
