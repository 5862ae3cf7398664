//! The town and its names.

use access::{Facts, Visibility};
use db::row;
use values::{Country, Day, Lang, MultiText, Noun, Slug, TownId};
use web::chart::Point;
use web::{Kept, Pairs};

values::coded! {
    /// What kind of body it is.
    TownKind {
        /// A town, or any other municipality.
        Town = "town",
        /// A district: a county, a Kreis, a powiat.
        District = "district",
        /// A region: a federal state, an oblast, a voivodeship.
        Region = "region",
    }
}

db::stored_by_code!(TownKind);

row! {
    /// A town, district or region.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Town {
        /// Identity.
        pub id: TownId,
        /// Its part of an address, for ever.
        pub slug: Slug,
        /// Town, district or region.
        pub kind: TownKind,
        /// Its names by language.
        pub names: MultiText,
        /// Its name as written at home, where that is another script or language.
        pub native: Option<String>,
        /// Its country.
        pub country: Option<Country>,
        /// Degrees north.
        pub lat: Option<f64>,
        /// Degrees east.
        pub lon: Option<f64>,
        /// Its IANA time zone.
        pub zone: Option<String>,
        /// Inhabitants.
        pub population: Option<i64>,
        /// The year of that number.
        pub population_year: Option<i64>,
        /// Where the number was read.
        pub population_source: Option<String>,
        /// Its Q-id in Wikidata.
        pub wikidata: Option<String>,
        /// Its number in GeoNames.
        pub geonames: Option<i64>,
        /// Its Amtlicher Gemeindeschlüssel, eight digits, in Germany.
        pub ags: Option<String>,
        /// Its NUTS code, in the European Union.
        pub nuts: Option<String>,
        /// A few sentences about it.
        pub note: MultiText,
        /// Where the record was read.
        pub source: Option<String>,
        /// The town that it was merged into.
        pub succeeded_by: Option<TownId>,
        /// Since when.
        pub succeeded_on: Option<Day>,
        /// Who is meant to see it.
        pub visibility: Visibility,
        /// The version.
        pub version: i64,
    }
}

row! {
    /// A further name by which a town is found.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OtherName {
        /// `also` for another name in use, `former` for one of the past.
        pub kind: String,
        /// The language, if known.
        pub lang: Option<String>,
        /// The name.
        pub name: String,
        /// Until when it was in use, for former names.
        pub until: Option<Day>,
    }
}

impl Town {
    /// What the policy needs to know.
    #[must_use]
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            noun: Noun::Town,
            parties: std::slice::from_ref(&self.id),
            visibility: self.visibility,
        }
    }

    /// The name for readers of a language.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &str {
        self.names.plain(lang)
    }

    /// Its names in all languages, and that at home.
    pub fn all_names(&self) -> impl Iterator<Item = String> {
        let names = self.names.iter().map(|(_, name)| name.to_owned());
        names.chain(self.native.clone())
    }

    /// Where it lies, if that is known.
    #[must_use]
    pub fn at(&self) -> Option<Point> {
        let (lat, lon) = self.lat.zip(self.lon)?;
        Some(Point { lat, lon })
    }

    /// The address of the land around it, for the maps of which it is the middle; without language.
    #[must_use]
    pub fn land_path(&self) -> String {
        format!("{}/land.svg#land", self.path())
    }

    /// Its address without language.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/towns/{}", self.slug.as_str())
    }
}

impl Kept for Town {
    const NOUN: Noun = Noun::Town;

    fn number(&self) -> i64 {
        self.id.0
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn form(&self) -> Pairs {
        let mut form = Pairs::default();
        form.push("kind", self.kind.code());
        form.push_multitext("name", &self.names);
        form.push_some("native", self.native.as_deref());
        form.push_some("country", self.country.as_ref().map(Country::code));
        form.push_some("lat", self.lat.map(|degrees| degrees.to_string()));
        form.push_some("lon", self.lon.map(|degrees| degrees.to_string()));
        form.push_some("zone", self.zone.as_deref());
        form.push_some("population", self.population.map(|n| n.to_string()));
        form.push_some(
            "population-year",
            self.population_year.map(|n| n.to_string()),
        );
        form.push_some("population-source", self.population_source.as_deref());
        form.push_some("wikidata", self.wikidata.as_deref());
        form.push_some("geonames", self.geonames.map(|n| n.to_string()));
        form.push_some("ags", self.ags.as_deref());
        form.push_some("nuts", self.nuts.as_deref());
        form.push_multitext("note", &self.note);
        form.push_some("source", self.source.as_deref());
        form
    }
}
