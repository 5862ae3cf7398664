//! Places on the globe: distance, direction, and the plane of the star map. What is deliberately not here:
//! the names of places, and the land (see `land.rs`).

/// The mean radius of the Earth in kilometres (IUGG, R₁ of the GRS 80 ellipsoid).
const RADIUS_KM: f64 = 6_371.008_8;

/// Half the way round the globe, in kilometres: the distance of the antipode.
pub(super) const HALF_WAY_KM: f64 = RADIUS_KM * std::f64::consts::PI;

/// Where distance begins to be squeezed, in kilometres.
const SQUEEZE_KM: f64 = 250.0;

/// A place by its geographical coordinates, in degrees (WGS 84): north and east are positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Latitude, −90 to 90.
    pub lat: f64,
    /// Longitude, −180 to 180.
    pub lon: f64,
}

impl Point {
    /// Whether the coordinates are numbers that name a place. Pictures leave other points out.
    #[must_use]
    pub fn is_on_earth(self) -> bool {
        (-90.0..=90.0).contains(&self.lat) && (-180.0..=180.0).contains(&self.lon)
    }
}

/// The distance along the great circle in kilometres, by the haversine formula on a sphere of radius
/// 6,371.0088 km. Against the ellipsoid it is at most 0.56 % off. Coordinates that name no place give 0.
#[must_use]
pub fn distance_km(a: Point, b: Point) -> f64 {
    let distance = polar(a, b).0;
    if distance.is_finite() { distance } else { 0.0 }
}

/// Distance in kilometres and direction (radians, clockwise from north) of a place as seen from `home`.
pub(super) fn polar(home: Point, place: Point) -> (f64, f64) {
    let (lat_a, lat_b) = (home.lat.to_radians(), place.lat.to_radians());
    let east = (place.lon - home.lon).to_radians();
    let half = ((lat_b - lat_a) / 2.0).sin().powi(2)
        + lat_a.cos() * lat_b.cos() * (east / 2.0).sin().powi(2);
    let distance = 2.0 * RADIUS_KM * half.clamp(0.0, 1.0).sqrt().asin();
    let bearing = (east.sin() * lat_b.cos())
        .atan2(lat_a.cos() * lat_b.sin() - lat_a.sin() * lat_b.cos() * east.cos());
    (distance, bearing)
}

/// The plane of the star map: azimuthal around a home, so that directions are true and great circles through
/// the home are straight; the radius is `asinh(distance / 250 km)`, so that neighbours and the far side share
/// one picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plane {
    home: Point,
    unit: f64,
}

impl Plane {
    /// The plane on which `reach_km` lies at `radius` units from the home.
    pub(super) fn new(home: Point, reach_km: f64, radius: f64) -> Self {
        Self {
            home,
            unit: radius / (reach_km / SQUEEZE_KM).asinh(),
        }
    }

    /// How far from the home a distance is drawn.
    pub(super) fn radius(self, km: f64) -> f64 {
        self.unit * (km / SQUEEZE_KM).asinh()
    }

    /// Where a place is drawn, `y` downwards.
    pub(super) fn at(self, place: Point) -> (f64, f64) {
        let (km, bearing) = polar(self.home, place);
        self.around(km, bearing)
    }

    /// Where the point in a distance and direction is drawn.
    pub(super) fn around(self, km: f64, bearing: f64) -> (f64, f64) {
        let r = self.radius(km);
        (r * bearing.sin(), -r * bearing.cos())
    }
}
