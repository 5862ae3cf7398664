//! A place of the gazetteer, and how far two points are apart.

use values::{Country, Lang};

/// A populated place as GeoNames knows it. All texts lie in the executable, so a place is cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The GeoNames id, which stays when names change.
    pub geonames: u32,
    /// The main name in Latin letters, often the English one (`Munich`). To show a name, see [`Place::name_in`].
    pub name: &'static str,
    /// The name in the place's own language and script, where a source says which it is.
    pub local: Option<&'static str>,
    /// The names in the interface's languages, in the order of [`Lang::ALL`], where known.
    pub names: [Option<&'static str>; 5],
    /// The country today.
    pub country: Country,
    /// The first-level division by its GeoNames code within the country (`05` for Hesse); may be empty.
    pub admin1: &'static str,
    /// The division's names in the interface's languages, where known.
    pub division_names: [Option<&'static str>; 5],
    /// The GeoNames feature code (`PPLA`, `PPLX`); empty if not known.
    pub feature: &'static str,
    /// Latitude in degrees, north positive.
    pub lat: f64,
    /// Longitude in degrees, east positive.
    pub lon: f64,
    /// Inhabitants; zero if not known.
    pub population: u32,
    /// The IANA time zone.
    pub time_zone: &'static str,
    /// The number behind [`Place::ags`].
    pub(crate) municipal_key: u32,
}

impl Place {
    /// The name to show to a reader of the language: the one known for it, else the local name if it is
    /// written in letters that the reader knows, else the main name.
    #[must_use]
    pub fn name_in(&self, lang: Lang) -> &'static str {
        let known = self.names.get(lang.index()).copied().flatten();
        let local = self.local.filter(|name| lang == Lang::Ru || is_latin(name));
        known.or(local).unwrap_or(self.name)
    }

    /// The name of the first-level division, in the language if known, else in any.
    #[must_use]
    pub fn division_in(&self, lang: Lang) -> Option<&'static str> {
        let known = self.division_names.get(lang.index()).copied().flatten();
        let english = self.division_names.get(Lang::En.index()).copied().flatten();
        known
            .or(english)
            .or_else(|| self.division_names.iter().copied().flatten().next())
    }

    /// The official key of the German municipality that the place lies in (*Amtlicher Gemeindeschlüssel*,
    /// eight digits). Several places may lie in one municipality.
    #[must_use]
    pub fn ags(&self) -> Option<String> {
        (self.municipal_key > 0).then(|| format!("{:08}", self.municipal_key))
    }

    /// Whether the place is a part of a town rather than a town (GeoNames `PPLX`).
    #[must_use]
    pub fn is_section(&self) -> bool {
        self.feature == "PPLX"
    }

    /// Every name that the place is shown under, without doubles.
    pub fn shown_names(&self) -> impl Iterator<Item = &'static str> {
        let mut all = vec![self.name];
        for name in self
            .local
            .into_iter()
            .chain(self.names.into_iter().flatten())
        {
            if !all.contains(&name) {
                all.push(name);
            }
        }
        all.into_iter()
    }

    /// The way to a point in kilometres, along a great circle.
    #[must_use]
    pub fn km_to(&self, point: (f64, f64)) -> f64 {
        km_between((self.lat, self.lon), point)
    }
}

fn is_latin(name: &str) -> bool {
    name.chars()
        .filter(|c| c.is_alphabetic())
        .all(|c| c < '\u{250}' || ('\u{1e00}'..='\u{1eff}').contains(&c))
}

/// The great-circle distance of two points (latitude, longitude in degrees) in kilometres, by the
/// haversine formula on a sphere of the mean Earth radius, 6,371 km.
#[must_use]
pub fn km_between(a: (f64, f64), b: (f64, f64)) -> f64 {
    const EARTH_RADIUS_KM: f64 = 6371.0;
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let half_lat = ((lat_b - lat_a) / 2.0).sin();
    let half_lon = ((b.1 - a.1).to_radians() / 2.0).sin();
    let h = half_lat * half_lat + lat_a.cos() * lat_b.cos() * half_lon * half_lon;
    2.0 * EARTH_RADIUS_KM * h.sqrt().min(1.0).asin()
}
