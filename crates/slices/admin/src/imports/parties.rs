//! Which town each side of a row is: one of the register, one that the file brings, or one that a person has to
//! choose.
//!
//! A Q-id is an identity, and so is a place of the gazetteer. A town that has neither is the same as another of
//! its kind, name and country, unless coordinates part the two.

use super::causes::{Cause, Reason};
use super::map::{Map, Points, Unplaced};
use super::new_town::NewTown;
use super::places::{self, Placing, Reading, Spot, key};
use super::rows::Side;
use std::collections::{BTreeSet, HashMap, HashSet};
use towns::gazetteer::{NEAR_KM, km_between};
use towns::{Known, TownKind};
use values::{Country, TownId};

/// A town of the register, or the number of one that the file brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Party {
    Here(TownId),
    New(usize),
}

/// The answer for one side, with what a person is told.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    pub(super) party: Option<Party>,
    pub(super) reasons: Vec<Reason>,
}

impl Answer {
    fn ask(mut reasons: Vec<Reason>, reason: Reason) -> Self {
        reasons.push(reason);
        Self {
            party: None,
            reasons,
        }
    }
}

/// A town without a place, to be told from its namesakes.
struct Written {
    party: Party,
    /// Whether this is a name of its own rather than another by which it is found.
    is_main: bool,
    kind: TownKind,
    country: Option<Country>,
    point: Option<(f64, f64)>,
}

/// All towns that a side can be.
pub(super) struct Parties<'a> {
    map: &'a Map,
    named: &'a HashMap<String, Side>,
    by_wikidata: HashMap<String, Party>,
    by_place: HashMap<u32, Vec<(Party, Option<String>)>>,
    written: HashMap<String, Vec<Written>>,
    contested: HashSet<u32>,
    /// The names of the register's towns that have no Q-id.
    without_qid: HashSet<String>,
    /// What is known of the file's Q-ids already, until it is asked for.
    readings: HashMap<String, Result<Reading, Reason>>,
    answers: HashMap<String, Answer>,
    /// The towns that the file brings, in the order in which they were met.
    pub(super) new: Vec<NewTown>,
}

impl<'a> Parties<'a> {
    /// The towns of the register, and the names of those that the file knows by their Q-ids.
    pub(super) fn new(known: Vec<Known>, map: &'a Map, named: &'a HashMap<String, Side>) -> Self {
        let mut parties = Self {
            map,
            named,
            by_wikidata: HashMap::with_capacity(known.len()),
            by_place: HashMap::with_capacity(known.len()),
            written: HashMap::new(),
            contested: HashSet::new(),
            without_qid: HashSet::new(),
            readings: HashMap::new(),
            answers: HashMap::new(),
            new: Vec::new(),
        };
        for town in known {
            parties.file(town);
        }
        parties
    }

    fn file(&mut self, town: Known) {
        let party = Party::Here(town.id);
        match &town.wikidata {
            Some(id) => drop(self.by_wikidata.insert(id.clone(), party)),
            None => self
                .without_qid
                .extend(town.names.iter().map(|name| key(name))),
        }
        // A district or region may carry the number of its seat, and is not that town.
        let place = town.geonames.filter(|_| town.kind == TownKind::Town);
        if let Some(place) = place.and_then(|id| u32::try_from(id).ok()) {
            let at = self.by_place.entry(place).or_default();
            at.push((party, town.wikidata));
            return;
        }
        let as_written = (town.kind, town.country, town.point);
        self.write_down(party, [&town.names, &town.also], as_written);
    }

    /// Files a town under its names and the others by which it is found.
    fn write_down(
        &mut self,
        party: Party,
        [names, also]: [&[String]; 2],
        (kind, country, point): (TownKind, Option<Country>, Option<(f64, f64)>),
    ) {
        let main: BTreeSet<String> = names.iter().map(|name| key(name)).collect();
        let also: BTreeSet<String> = also.iter().map(|name| key(name)).collect();
        for key in main.union(&also) {
            self.written.entry(key.clone()).or_default().push(Written {
                party,
                is_main: main.contains(key),
                kind,
                country,
                point,
            });
        }
    }

    /// Looks for places that two Q-ids of the file would take: neither gets it, since one of them is wrong.
    pub(super) fn contest<'s>(&mut self, qids: impl Iterator<Item = &'s str>) {
        let mut takers: HashMap<u32, usize> = HashMap::new();
        for id in qids.collect::<HashSet<&str>>() {
            if self.by_wikidata.contains_key(id) {
                continue;
            }
            let Some(side) = self.named.get(id) else {
                continue;
            };
            let reading = self.read(side);
            if let Ok(Placing::At(spot)) = reading.as_ref().map(|reading| &reading.placing) {
                *takers.entry(spot.geonames).or_default() += 1;
            }
            self.readings.insert(id.to_owned(), reading);
        }
        let contested = takers.into_iter().filter(|(_, n)| *n > 1);
        self.contested = contested.map(|(place, _)| place).collect();
    }

    fn read(&self, side: &Side) -> Result<Reading, Reason> {
        places::read(side, self.map.points)
    }

    /// Which town a side is. The same side gets the same answer.
    pub(super) fn party(&mut self, side: &Side) -> Answer {
        let written = match &side.wikidata {
            Some(id) => id.clone(),
            None => format!(
                "{:?} {} {:?} {:?} {:?}",
                side.names, side.country, side.point, side.geonames, side.ags
            ),
        };
        if let Some(answer) = self.answers.get(&written) {
            return answer.clone();
        }
        let answer = self.look_up(side);
        self.answers.insert(written, answer.clone());
        answer
    }

    fn look_up(&mut self, side: &Side) -> Answer {
        let Some(id) = &side.wikidata else {
            return match self.read(side) {
                Ok(reading) => self.by_reading(side, reading),
                Err(reason) => Answer::ask(side.reasons.clone(), reason),
            };
        };
        if let Some(party) = self.by_wikidata.get(id) {
            return Answer {
                party: Some(*party),
                reasons: Vec::new(),
            };
        }
        let named = self.named;
        let side = match named.get(id) {
            Some(known) if side.names.is_empty() => known,
            _ => side,
        };
        if side.names.is_empty() {
            return Answer::ask(Vec::new(), Reason::new(Cause::NameMissing, id.as_str()));
        }
        let reading = self.readings.remove(id).unwrap_or_else(|| self.read(side));
        match reading {
            Ok(reading) => self.by_qid(side, reading),
            Err(reason) => Answer::ask(side.reasons.clone(), reason),
        }
    }

    /// A town with a Q-id that nobody has yet.
    fn by_qid(&mut self, side: &Side, mut reading: Reading) -> Answer {
        let spot = match &reading.placing {
            Placing::At(spot) => Some(*spot),
            Placing::Written | Placing::Open(_) => None,
        };
        let holders = spot.and_then(|spot| self.by_place.get(&spot.geonames));
        if let Some([(party, None)]) = holders.map(Vec::as_slice) {
            return Answer {
                party: Some(*party),
                reasons: reading.reasons,
            };
        }
        let is_shared =
            spot.is_some_and(|spot| holders.is_some() || self.contested.contains(&spot.geonames));
        let spot = spot.filter(|_| !is_shared);
        if spot.is_none() && self.without_qid.contains(&key(&reading.name)) {
            let reason = Reason::new(Cause::PerhapsHere, side.shown());
            return Answer::ask(reading.reasons, reason);
        }
        let is_open = matches!(reading.placing, Placing::Open(_));
        let asks = self.map.unplaced == Unplaced::Ask;
        let cause = match reading.kind {
            TownKind::Town if is_shared => Some(Cause::PlaceShared),
            TownKind::Town if is_open => Some(Cause::PlaceOpen),
            TownKind::Town if spot.is_none() => Some(Cause::NotInGazetteer),
            TownKind::Town | TownKind::District | TownKind::Region => None,
        };
        if asks && spot.is_none() && (is_open || side.point.is_none()) {
            let reason = match reading.placing {
                Placing::Open(reason) => reason,
                Placing::At(_) | Placing::Written => Reason::new(Cause::PlaceUnknown, side.shown()),
            };
            return Answer::ask(reading.reasons, reason);
        }
        let told = cause.map(|cause| Reason::new(cause, side.shown()));
        reading.reasons.extend(told);
        self.bring(side, reading, spot)
    }

    /// A town known by its name.
    fn by_reading(&mut self, side: &Side, mut reading: Reading) -> Answer {
        match reading.placing.clone() {
            Placing::Open(reason) => Answer::ask(reading.reasons, reason),
            Placing::At(spot) => match self.by_place.get(&spot.geonames).map(Vec::as_slice) {
                Some([(party, _)]) => Answer {
                    party: Some(*party),
                    reasons: reading.reasons,
                },
                Some([_, _, ..]) => Answer::ask(
                    reading.reasons,
                    Reason::new(Cause::SeveralTowns, side.shown()),
                ),
                Some([]) | None => self.written_or_new(side, reading, Some(spot)),
            },
            Placing::Written => {
                if reading.country.is_none() && side.point.is_none() {
                    let reason = Reason::new(Cause::CountryMissing, side.shown());
                    return Answer::ask(reading.reasons, reason);
                }
                if reading.kind == TownKind::Town {
                    reading
                        .reasons
                        .push(Reason::new(Cause::NotInGazetteer, side.shown()));
                }
                self.written_or_new(side, reading, None)
            }
        }
    }

    /// The town without a place that has this name, or a new one.
    fn written_or_new(&mut self, side: &Side, reading: Reading, spot: Option<Spot>) -> Answer {
        let country = reading.country.or(spot.map(|spot| spot.country));
        let point = spot.map(|spot| spot.point).or(side.point);
        let mut keys = spot.map(Spot::keys).unwrap_or_default();
        keys.insert(key(&reading.name));
        let namesakes = keys.iter().filter_map(|key| self.written.get(key));
        let (mut same, mut by_other_name) = (BTreeSet::new(), BTreeSet::new());
        for other in namesakes.flatten().filter(|w| w.kind == reading.kind) {
            let km = point.zip(other.point).map(|(a, b)| km_between(a, b));
            let has_country = other.country.is_some() && other.country == country;
            let found = if other.is_main {
                &mut same
            } else {
                &mut by_other_name
            };
            match km {
                Some(km) if km <= NEAR_KM => found.extend([other.party]),
                None if has_country && spot.is_none() => found.extend([other.party]),
                None if other.country.is_none() || country.is_none() || has_country => {
                    let reason = Reason::new(Cause::PerhapsHere, side.shown());
                    return Answer::ask(reading.reasons, reason);
                }
                Some(_) | None => {}
            }
        }
        // *Kuressaare (Saaremaa)* is found as Saaremaa only where no town is called so.
        let same = if same.is_empty() { by_other_name } else { same };
        match (same.len(), same.first()) {
            (1, Some(party)) => Answer {
                party: Some(*party),
                reasons: reading.reasons,
            },
            (_, None) => self.bring(side, reading, spot),
            (_, Some(_)) => Answer::ask(
                reading.reasons,
                Reason::new(Cause::SeveralTowns, side.shown()),
            ),
        }
    }

    /// A town that the file brings.
    fn bring(&mut self, side: &Side, reading: Reading, spot: Option<Spot>) -> Answer {
        let party = Party::New(self.new.len());
        let country = reading.country.or(spot.map(|spot| spot.country));
        let point = match self.map.points {
            Points::Trusted => side.point,
            Points::Checked => side.point.filter(|_| spot.is_none()),
        };
        let mut names: Vec<(Option<String>, String)> = side
            .names
            .iter()
            .map(|(tag, name)| {
                (
                    tag.as_ref().map(|tag| tag.as_str().to_owned()),
                    name.clone(),
                )
            })
            .collect();
        let mut also = reading.also;
        match names.first_mut() {
            // The second name stands for itself now.
            Some((_, first)) if !also.is_empty() && reading.kind == TownKind::Town => {
                *first = reading.name;
            }
            // *Aachen (Kreis)* stays so, to be told from the town, and is found as *Aachen*, too.
            Some((_, first)) if spot.is_none() && *first != reading.name => also.push(reading.name),
            _ => {}
        }
        if let Some(id) = &side.wikidata {
            self.by_wikidata.insert(id.clone(), party);
        }
        if let Some(spot) = spot {
            let at = self.by_place.entry(spot.geonames).or_default();
            at.push((party, side.wikidata.clone()));
        } else {
            let own: Vec<String> = names.iter().map(|(_, name)| name.clone()).collect();
            self.write_down(party, [&own, &also], (reading.kind, country, point));
        }
        self.new.push(NewTown {
            kind: reading.kind.code().to_owned(),
            names,
            also,
            country,
            wikidata: side.wikidata.clone(),
            ags: side.ags.clone(),
            geonames: spot.map(|spot| spot.geonames),
            point,
            population: side.population,
        });
        Answer {
            party: Some(party),
            reasons: reading.reasons,
        }
    }
}
