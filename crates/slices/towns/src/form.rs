//! What people type about a town.

use crate::gazetteer::Place;
use crate::model::NamedTown;
use crate::{NameKind, OtherName, Town, TownKind};
use access::Visibility;
use values::{Country, Lang, MultiText, Problems, Slug, Tag, TownId};
use web::Pairs;
use web::form::{Need, Reader};

/// A town without anything yet, for a new record.
#[must_use]
pub fn blank() -> Town {
    Town {
        id: TownId(0),
        slug: Slug::from_name("unnamed"),
        kind: TownKind::Town,
        names: MultiText::default(),
        native: None,
        country: None,
        lat: None,
        lon: None,
        zone: None,
        population: None,
        population_year: None,
        population_source: None,
        wikidata: None,
        geonames: None,
        ags: None,
        nuts: None,
        note: MultiText::default(),
        source: None,
        succeeded_by: None,
        succeeded_on: None,
        visibility: Visibility::Public,
        version: 0,
    }
}

/// A draft of a town, from what the gazetteer knows of a place.
#[must_use]
pub fn of_place(place: &Place) -> Town {
    let mut names = MultiText::default();
    names.set(Lang::En, place.name);
    for (lang, name) in Lang::ALL.into_iter().zip(place.names) {
        if let Some(name) = name {
            names.set(lang, name);
        }
    }
    let population = Some(i64::from(place.population)).filter(|n| *n > 0);
    Town {
        names,
        native: place.local.map(str::to_owned),
        country: Some(place.country),
        lat: Some(place.lat),
        lon: Some(place.lon),
        zone: Some(place.time_zone.to_owned()),
        population,
        population_source: population.map(|_| "GeoNames".to_owned()),
        geonames: Some(i64::from(place.geonames)),
        ags: place.ags(),
        source: Some("GeoNames".to_owned()),
        ..blank()
    }
}

/// A draft of a town, from the form, upon what is there.
pub(crate) fn read(form: &Pairs, before: &Town) -> Result<NamedTown, Problems> {
    let mut read = Reader::new(form);
    let kind = read.choice("kind", Need::Required).unwrap_or(before.kind);
    let names = read.multitext("name", 120, Need::Required, Some(&before.names));
    let country = read.choice::<Country>("country", Need::Optional);
    let lat = read.decimal("lat", -90.0..=90.0, Need::Optional);
    let lon = read.decimal("lon", -180.0..=180.0, Need::Optional);
    if lat.is_some() != lon.is_some() {
        read.problem(
            if lat.is_some() { "lon" } else { "lat" },
            "towns-problem-both-degrees",
        );
    }
    let zone = read.optional_text("zone", 60);
    if zone
        .as_deref()
        .is_some_and(|zone| jiff::tz::TimeZone::get(zone).is_err())
    {
        read.problem("zone", "towns-problem-zone");
    }
    let wikidata = read.optional_text("wikidata", 20);
    if wikidata.as_deref().is_some_and(|id| !is_q_id(id)) {
        read.problem("wikidata", "towns-problem-wikidata");
    }
    let ags = read.optional_text("ags", 12);
    if ags
        .as_deref()
        .is_some_and(|ags| ![5, 8].contains(&ags.len()) || !ags.bytes().all(|b| b.is_ascii_digit()))
    {
        read.problem("ags", "towns-problem-ags");
    }
    let succeeded_by = read.choice("successor", Need::Optional);
    let succeeded_on = read.day("succeeded-on", Need::Optional);
    if succeeded_on.is_some() && succeeded_by.is_none() {
        read.problem("successor", "problem-choose");
    }
    let others = other_names(&mut read);
    let town = Town {
        kind,
        names,
        native: read.optional_text("native", 120),
        country,
        lat,
        lon,
        zone,
        population: read.number("population", 0..=100_000_000, Need::Optional),
        population_year: read.number("population-year", 1000..=2100, Need::Optional),
        population_source: read.optional_text("population-source", 500),
        wikidata,
        geonames: read.number("geonames", 1..=100_000_000, Need::Optional),
        ags,
        nuts: read.optional_text("nuts", 5),
        note: read.multitext("note", 4000, Need::Optional, Some(&before.note)),
        source: read.optional_text("source", 500),
        succeeded_by,
        succeeded_on,
        version: read.version(),
        ..before.clone()
    };
    read.finish(NamedTown { town, others })
}

/// The further names; a row without a name is none.
fn other_names(read: &mut Reader<'_>) -> Vec<OtherName> {
    let mut names = Vec::new();
    for n in read.rows("other") {
        let part = |part: &str| format!("other-{n}-{part}");
        let kind = read.choice(&part("kind"), Need::Optional);
        let lang = read.optional_text(&part("language"), 35);
        if lang.as_ref().is_some_and(|tag| tag.parse::<Tag>().is_err()) {
            read.problem(&part("language"), "towns-problem-language");
        }
        let until = read.day(&part("until"), Need::Optional);
        let name = read.text(&part("name"), 120, Need::Optional);
        if !name.is_empty() {
            names.push(OtherName {
                kind: kind.unwrap_or(if until.is_some() {
                    NameKind::Former
                } else {
                    NameKind::Also
                }),
                lang,
                name,
                until,
            });
        } else if lang.is_some() || until.is_some() {
            read.problem(&part("name"), "problem-required");
        }
    }
    names
}

fn is_q_id(text: &str) -> bool {
    text.strip_prefix('Q')
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}
