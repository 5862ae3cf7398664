//! Making a plan: every row of a file, held against the register as it stands.
//!
//! What is deliberately not here: the database; the register comes in as a whole.

use super::causes::{Cause, Reason, Verdict, verdict};
use super::file::{File, Subject};
use super::new_town::NewTown;
use super::parties::{Parties, Party};
use super::plan::{Completion, Judged, Member, NewPartnership, Plan};
use super::rows::{Side, Told};
use jiff::civil::Date;
use partnerships::{Kind, Pair};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use tables::FindingCode;
use towns::Known;
use values::{Day, PartnershipId, TownId};

/// The register as it stands.
pub(super) struct Register {
    pub(super) known_until: i64,
    pub(super) towns: Vec<Known>,
    pub(super) pairs: Vec<Pair>,
}

/// Makes the plan for a file. `named` are towns that are known by their Q-ids, from a file of names.
pub(super) fn plan(
    file: &File,
    named: &HashMap<String, Side>,
    register: Register,
    today: Date,
) -> Plan {
    let mut planner = Planner {
        file,
        today,
        parties: Parties::new(register.towns, &file.map, named),
        here: HashMap::with_capacity(register.pairs.len()),
        planned: HashMap::new(),
        partnerships: Vec::new(),
        completions: BTreeMap::new(),
        reasons: Vec::with_capacity(file.sheet.rows.len()),
    };
    for pair in register.pairs {
        planner.here.entry((pair.one, pair.other)).or_insert(pair);
    }
    planner.contest();
    match file.subject {
        Subject::Towns => planner.read_towns(),
        Subject::Partnerships => planner.read_partnerships(),
    }
    planner.note_one_sided();
    planner.note_cleaned();
    planner.finish(register.known_until)
}

/// A partnership that the file brings, with who has said it.
struct Planned {
    parties: [Party; 2],
    since: Option<Day>,
    kind: Option<Kind>,
    line: u64,
    /// The rows by which the first party, and the second, name the other.
    said_by: [Option<usize>; 2],
}

struct Planner<'a> {
    file: &'a File,
    today: Date,
    parties: Parties<'a>,
    here: HashMap<(TownId, TownId), Pair>,
    planned: HashMap<(Party, Party), usize>,
    partnerships: Vec<Planned>,
    completions: BTreeMap<PartnershipId, Completion>,
    reasons: Vec<Vec<Reason>>,
}

impl Planner<'_> {
    fn contest(&mut self) {
        let file = self.file;
        let mut qids: Vec<String> = Vec::new();
        for row in &file.sheet.rows {
            if let Ok(town) = file.columns.town(row) {
                let partner = file.columns.partner(row, &town).ok();
                qids.extend(town.wikidata);
                qids.extend(partner.and_then(|partner| partner.wikidata));
            }
        }
        self.parties.contest(qids.iter().map(String::as_str));
    }

    fn read_towns(&mut self) {
        let file = self.file;
        let mut met: HashMap<Party, u64> = HashMap::new();
        for row in &file.sheet.rows {
            let reasons = match file.columns.town(row) {
                Err(reason) => vec![reason],
                Ok(side) => {
                    let answer = self.parties.party(&side);
                    match (answer.party, answer.party.and_then(|party| met.get(&party))) {
                        (Some(Party::Here(_)), _) => vec![Reason::new(Cause::AlreadyHere, "")],
                        (_, Some(line)) => vec![Reason::new(Cause::Repeated, line.to_string())],
                        (party, None) => {
                            met.extend(party.map(|party| (party, row.line)));
                            answer.reasons
                        }
                    }
                }
            };
            self.reasons.push(reasons);
        }
    }

    fn read_partnerships(&mut self) {
        let file = self.file;
        for (index, row) in file.sheet.rows.iter().enumerate() {
            let sides = file.columns.town(row).and_then(|town| {
                let partner = file.columns.partner(row, &town)?;
                Ok((town, partner))
            });
            let reasons = match sides {
                Err(reason) => vec![reason],
                Ok((town, partner)) => {
                    let told = file.columns.told(row, &file.map, self.today);
                    self.pair(index, [&town, &partner], &told)
                }
            };
            self.reasons.push(reasons);
        }
    }

    fn pair(&mut self, index: usize, sides: [&Side; 2], told: &Told) -> Vec<Reason> {
        let [town, partner] = sides.map(|side| self.parties.party(side));
        let mut reasons = town.reasons;
        for reason in partner
            .reasons
            .into_iter()
            .chain(told.reasons.iter().cloned())
        {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        let (Some(a), Some(b)) = (town.party, partner.party) else {
            return reasons;
        };
        if a == b {
            let [side, _] = sides;
            reasons.push(Reason::new(Cause::SameTown, side.shown()));
            return reasons;
        }
        if !told.reasons.is_empty() {
            return reasons;
        }
        if let (Party::Here(one), Party::Here(other)) = (a, b)
            && let Some(pair) = self.here.get_mut(&(one.min(other), one.max(other)))
        {
            return match completed(pair, told) {
                Ok(None) => vec![Reason::new(Cause::AlreadyHere, "")],
                Ok(Some((completion, what))) => {
                    let own = self.completions.entry(pair.id).or_insert(Completion {
                        id: pair.id,
                        since: None,
                        kind: None,
                    });
                    own.since = own.since.or(completion.since);
                    own.kind = own.kind.take().or(completion.kind);
                    vec![Reason::new(
                        Cause::Completes,
                        format!("{}: {what}", names(sides)),
                    )]
                }
                Err(what) => vec![Reason::new(
                    Cause::Differs,
                    format!("{}: {what}", names(sides)),
                )],
            };
        }
        reasons.extend(self.plan_pair(index, [a, b], told));
        reasons
    }

    /// Puts a pair into the plan, or holds it against the row that did.
    fn plan_pair(&mut self, index: usize, parties: [Party; 2], told: &Told) -> Option<Reason> {
        let [a, b] = parties;
        let line = self.file.sheet.rows.get(index).map_or(0, |row| row.line);
        let place = self.planned.get(&(a.min(b), a.max(b))).copied();
        let Some(planned) = place.and_then(|place| self.partnerships.get_mut(place)) else {
            self.planned
                .insert((a.min(b), a.max(b)), self.partnerships.len());
            self.partnerships.push(Planned {
                parties,
                since: told.since,
                kind: told.kind,
                line,
                said_by: [Some(index), None],
            });
            return None;
        };
        if let Some(what) = contradiction((planned.since, planned.kind), told) {
            let detail = format!("{}: {what}", planned.line);
            return Some(Reason::new(Cause::DiffersInFile, detail));
        }
        planned.since = planned.since.or(told.since);
        planned.kind = planned.kind.or(told.kind);
        let is_mirrored = planned.parties != parties;
        let [first, second] = &mut planned.said_by;
        let said_by = if is_mirrored { second } else { first };
        let is_first = said_by.is_none();
        said_by.get_or_insert(index);
        if self.file.map.directed == Some(true) && is_first {
            return None;
        }
        Some(Reason::new(Cause::Repeated, planned.line.to_string()))
    }

    fn note_one_sided(&mut self) {
        if self.file.map.directed != Some(true) {
            return;
        }
        for planned in &self.partnerships {
            let [Some(index), None] = planned.said_by else {
                continue;
            };
            if let Some(reasons) = self.reasons.get_mut(index) {
                reasons.push(Reason::new(Cause::OneSided, ""));
            }
        }
    }

    /// Cells that were cleaned are told on rows that are taken.
    fn note_cleaned(&mut self) {
        let codes = [
            FindingCode::InvisibleCharacters,
            FindingCode::LettersComposed,
        ];
        let findings = self.file.sheet.findings.iter();
        let lines: HashSet<u64> = findings
            .filter(|finding| codes.contains(&finding.code))
            .filter_map(|finding| finding.line)
            .collect();
        for (row, reasons) in self.file.sheet.rows.iter().zip(&mut self.reasons) {
            let is_taken = matches!(verdict(reasons), Verdict::Ready | Verdict::Noted);
            if is_taken && lines.contains(&row.line) {
                reasons.push(Reason::new(Cause::Cleaned, ""));
            }
        }
    }

    fn finish(self, known_until: i64) -> Plan {
        let (mut plan, mut places) = (Plan::default(), HashMap::new());
        plan.known_until = known_until;
        plan.source = self
            .file
            .map
            .source
            .clone()
            .unwrap_or_else(|| self.file.name.clone());
        for (row, reasons) in self.file.sheet.rows.iter().zip(self.reasons) {
            let verdict = verdict(&reasons);
            plan.tally.count(verdict);
            let reasons = reasons.into_iter().map(|reason| {
                *places.entry(reason).or_insert_with_key(|reason| {
                    plan.reasons.push(reason.clone());
                    plan.reasons.len() - 1
                })
            });
            let reasons = reasons.collect();
            plan.rows.push(Judged {
                line: row.line,
                verdict: verdict.code().to_owned(),
                reasons,
            });
        }
        let is_of_towns = self.file.subject == Subject::Towns;
        plan.take_towns(self.parties.new, &self.partnerships, is_of_towns);
        let is_directed = self.file.map.directed == Some(true);
        for (new, planned) in plan.partnerships.iter_mut().zip(&self.partnerships) {
            new.is_one_sided = is_directed && matches!(planned.said_by, [_, None]);
        }
        plan.completions = self.completions.into_values().collect();
        plan.tally.towns = plan.towns.len();
        plan.tally.changed = plan.completions.len();
        plan.tally.created = if is_of_towns {
            plan.towns.len()
        } else {
            plan.partnerships.len()
        };
        plan
    }
}

impl Plan {
    /// Takes the towns that are needed, and the partnerships with their new places in that list.
    fn take_towns(&mut self, met: Vec<NewTown>, planned: &[Planned], takes_all: bool) {
        let parties = planned.iter().flat_map(|planned| planned.parties);
        let needed: BTreeSet<usize> = parties
            .filter_map(|party| match party {
                Party::New(place) => Some(place),
                Party::Here(_) => None,
            })
            .collect();
        let mut places: HashMap<usize, usize> = HashMap::new();
        for (met_at, town) in met.into_iter().enumerate() {
            if takes_all || needed.contains(&met_at) {
                places.insert(met_at, self.towns.len());
                self.towns.push(town);
            }
        }
        let member = |party: Party| match party {
            Party::Here(id) => Member::Here(id),
            Party::New(met_at) => Member::New(places.get(&met_at).copied().unwrap_or(usize::MAX)),
        };
        self.partnerships = planned
            .iter()
            .map(|planned| NewPartnership {
                parties: planned.parties.map(member),
                since: planned.since,
                kind: planned.kind.map(|kind| kind.code().to_owned()),
                is_one_sided: false,
            })
            .collect();
    }
}

fn names(sides: [&Side; 2]) -> String {
    sides.map(Side::shown).join(" – ")
}

/// What a row adds to a partnership of the register, in words, and to what is known of it from now on.
fn completed(pair: &mut Pair, told: &Told) -> Result<Option<(Completion, String)>, String> {
    let known_kind = Some(pair.kind).filter(|kind| *kind != Kind::Unknown);
    if let Some(what) = contradiction((pair.since, known_kind), told) {
        return Err(what);
    }
    let since = told.since.filter(|_| pair.since.is_none());
    let kind = told
        .kind
        .filter(|kind| known_kind.is_none() && *kind != Kind::Unknown);
    pair.since = pair.since.or(since);
    pair.kind = kind.unwrap_or(pair.kind);
    let words = [since.map(Day::iso), kind.map(|kind| kind.code().to_owned())];
    let words: Vec<String> = words.into_iter().flatten().collect();
    let completion = Completion {
        id: pair.id,
        since,
        kind: kind.map(|kind| kind.code().to_owned()),
    };
    Ok((!words.is_empty()).then(|| (completion, words.join(", "))))
}

/// What a row says otherwise than what is known, in words: both values.
fn contradiction((since, kind): (Option<Day>, Option<Kind>), told: &Told) -> Option<String> {
    if let Some((known, new)) = since.zip(told.since)
        && (known.last() < new.first() || new.last() < known.first())
    {
        return Some(format!("{} ≠ {}", known.iso(), new.iso()));
    }
    match kind.zip(told.kind) {
        Some((known, new)) if known != new && new != Kind::Unknown => {
            Some(format!("{} ≠ {}", known.code(), new.code()))
        }
        _ => None,
    }
}
