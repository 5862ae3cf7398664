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

values::coded! {
    /// What a further name is to a town.
    NameKind {
        /// Another name in use.
        Also = "also",
        /// A name of the past.
        Former = "former",
    }
}

db::stored_by_code!(TownKind, NameKind);

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
        /// Whether it is still in use.
        pub kind: NameKind,
        /// The language and script as a tag of BCP 47, if known.
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

/// A town with every name by which it is found: what its form shows, and so what its history keeps.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NamedTown {
    /// The town.
    pub(crate) town: Town,
    /// Its further names, in the order in which they were written.
    pub(crate) others: Vec<OtherName>,
}

impl Kept for NamedTown {
    const NOUN: Noun = Noun::Town;

    fn number(&self) -> i64 {
        self.town.id.0
    }

    fn version(&self) -> i64 {
        self.town.version
    }

    fn form(&self) -> Pairs {
        let town = &self.town;
        let mut form = Pairs::default();
        form.push("kind", town.kind.code());
        form.push_multitext("name", &town.names);
        form.push_some("native", town.native.as_deref());
        for (n, other) in self.others.iter().enumerate() {
            let part = |part: &str| format!("other-{n}-{part}");
            form.push(part("name"), &other.name);
            form.push(part("kind"), other.kind.code());
            form.push_some(&part("language"), other.lang.as_deref());
            form.push_some(&part("until"), other.until.map(Day::iso));
        }
        form.push_some("country", town.country.as_ref().map(Country::code));
        form.push_some("lat", town.lat.map(|degrees| degrees.to_string()));
        form.push_some("lon", town.lon.map(|degrees| degrees.to_string()));
        form.push_some("zone", town.zone.as_deref());
        form.push_some("population", town.population.map(|n| n.to_string()));
        form.push_some(
            "population-year",
            town.population_year.map(|n| n.to_string()),
        );
        form.push_some("population-source", town.population_source.as_deref());
        form.push_some("wikidata", town.wikidata.as_deref());
        form.push_some("geonames", town.geonames.map(|n| n.to_string()));
        form.push_some("ags", town.ags.as_deref());
        form.push_some("nuts", town.nuts.as_deref());
        form.push_some("successor", town.succeeded_by.map(|id| id.0.to_string()));
        form.push_some("succeeded-on", town.succeeded_on.map(Day::iso));
        form.push_multitext("note", &town.note);
        form.push_some("source", town.source.as_deref());
        form
    }
}
