//! Whether a coordinate given for a town is where the town lies.

use super::km_between;

/// Within how many kilometres of a place a coordinate belongs to it: towns are large, and their centres are
/// set differently.
pub const NEAR_KM: f64 = 25.0;

/// A given coordinate, held against the place of that name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CoordinateCheck {
    /// How far they are apart, in kilometres.
    pub distance_km: f64,
    /// What a person is told.
    pub finding: Option<CoordinateFinding>,
    /// The point (latitude, longitude) for the map: the given one only where it belongs to the place.
    pub used: (f64, f64),
}

/// What is odd about a coordinate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoordinateFinding {
    /// It lies more than [`NEAR_KM`] from the place; somebody looked up another place.
    FarFromPlace,
}

impl CoordinateFinding {
    /// The code name, as reports show it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::FarFromPlace => "coordinate_far_from_place",
        }
    }
}

/// Holds a given coordinate against the place that the name and country belong to. The name is never
/// changed to fit the coordinate.
#[must_use]
pub fn check_coordinate(place: (f64, f64), given: (f64, f64)) -> CoordinateCheck {
    let distance_km = km_between(place, given);
    let far = distance_km > NEAR_KM;
    CoordinateCheck {
        distance_km,
        finding: far.then_some(CoordinateFinding::FarFromPlace),
        used: if far { place } else { given },
    }
}
