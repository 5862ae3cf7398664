//! Filling the product's tables by the fast path: one transaction, no history, no checks, for the bench alone.

use super::register::{Town, german};
use super::{Register, SEED, Scale, report};
use crate::Outcome;
use crate::chance::Chance;
use rusqlite::{Connection, Statement, params};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;
use texts::locale;
use values::{Lang, Slug, name_key};

/// So many towns have activities, and so many each.
const BEST_CONNECTED: usize = 2_000;
const ACTIVITIES_EACH: usize = 5;
/// So many partnerships are asked for by chance.
const ASKED: usize = 4_000;
const FIELDS: [&str; 6] = [
    "Kultur",
    "Bildung",
    "Jugend",
    "Sport",
    "Umwelt",
    "Wirtschaft",
];

/// What was written, as far as the operations ask for it.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) n_partnerships: u32,
    pub(super) partnerships: Vec<String>,
    pub(super) towns: Vec<String>,
    pub(super) deepest: String,
}

/// Writes the register so many times.
pub(super) fn write(file: &Path, register: &Register, scale: Scale) -> Outcome<Written> {
    let conn = Connection::open(file)?;
    conn.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = off; pragma cache_size = -200000; begin;",
    )?;
    let mut chance = Chance::new(SEED);
    let slugs = town_slugs(register);
    let (mut written, mut all) = (Written::default(), Vec::new());
    for copy in 0..scale.0 {
        let copy = Copy {
            conn: &conn,
            register,
            slugs: &slugs,
            n: copy,
            first_town: 1 + i64::from(copy) * i64::try_from(register.towns.len())?,
        };
        copy.towns()?;
        let first = i64::try_from(all.len())? + 1;
        copy.partnerships(first, &mut chance, &mut all)?;
        copy.activities(first)?;
    }
    let report_town = register
        .best_connected(1)
        .first()
        .copied()
        .unwrap_or_default();
    report::write(&conn, i64::try_from(report_town)? + 1)?;
    conn.execute_batch("commit; analyze; pragma wal_checkpoint(truncate);")?;
    written.n_partnerships = u32::try_from(all.len())?;
    for _ in 0..ASKED {
        written.partnerships.extend(chance.pick(&all).cloned());
    }
    let best = register.best_connected(BEST_CONNECTED);
    written.towns = best
        .iter()
        .filter_map(|place| slugs.get(*place).cloned())
        .collect();
    all.sort_unstable();
    let deepest = all.len().saturating_sub(51);
    written.deepest = all.into_iter().nth(deepest).unwrap_or_default();
    Ok(written)
}

/// A slug for each town, none twice.
fn town_slugs(register: &Register) -> Vec<String> {
    let mut seen: HashMap<String, u32> = HashMap::new();
    register
        .towns
        .iter()
        .map(|town| {
            let slug = Slug::from_name(&town.label)
                .as_str()
                .chars()
                .take(50)
                .collect::<String>();
            let slug = slug.trim_end_matches('-').to_owned();
            let n = seen.entry(slug.clone()).or_insert(0);
            *n += 1;
            if *n == 1 { slug } else { format!("{slug}-{n}") }
        })
        .collect()
}

/// One copy of the register.
struct Copy<'a> {
    conn: &'a Connection,
    register: &'a Register,
    slugs: &'a [String],
    n: u32,
    first_town: i64,
}

impl Copy<'_> {
    fn slug(&self, slug: &str) -> String {
        if self.n == 0 {
            slug.to_owned()
        } else {
            format!("{slug}-x{}", self.n)
        }
    }

    fn town_id(&self, place: usize) -> Outcome<i64> {
        Ok(self.first_town + i64::try_from(place)?)
    }

    fn towns(&self) -> Outcome<()> {
        let mut town = self.conn.prepare_cached(
            "insert into town (id, slug, kind, names, country, lat, lon, zone, population, wikidata, note, \
             source, visibility, version) values (?1, ?2, 'town', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, \
             'Wikidata', 'public', 1)",
        )?;
        let mut name = self.conn.prepare_cached(
            "insert into town_name (town_id, kind, lang, name, key) values (?1, 'name', 'de', ?2, ?3)",
        )?;
        let mut order = self
            .conn
            .prepare_cached("insert into town_order (town_id, lang, key) values (?1, ?2, ?3)")?;
        for ((id, one), slug) in (self.first_town..)
            .zip(&self.register.towns)
            .zip(self.slugs)
        {
            let label = self.label(one);
            town.execute(params![
                id,
                self.slug(slug),
                german(&label),
                one.country,
                one.lat,
                one.lon,
                one.lat.map(|_| "Europe/Berlin"),
                one.population,
                self.slug(&one.wikidata),
                german(""),
            ])?;
            name.execute(params![id, label, name_key(&label)])?;
            for lang in Lang::ALL {
                order.execute(params![id, lang.code(), order_key(lang, &label)])?;
            }
        }
        Ok(())
    }

    fn label(&self, town: &Town) -> String {
        if self.n == 0 {
            town.label.clone()
        } else {
            format!("{} {}", town.label, self.n)
        }
    }

    fn partnerships(&self, first: i64, chance: &mut Chance, all: &mut Vec<String>) -> Outcome<()> {
        let mut partnership = self.conn.prepare_cached(
            "insert into partnership (id, slug, kind, since, standing, official_contacts, about, own_term, \
             fields, founders, sponsors, source, visibility, version) \
             values (?1, ?2, ?3, ?4, ?5, 'open', ?6, ?7, ?8, ?7, ?7, 'Wikidata', 'public', 1)",
        )?;
        let mut party = self.conn.prepare_cached(
            "insert into partnership_party (partnership_id, town_id, place) values (?1, ?2, ?3)",
        )?;
        let (about, empty) = (
            german("Ein Satz, der für die Messung erfunden ist."),
            german(""),
        );
        let fields = german(&FIELDS.join(", "));
        let mut agreement = AgreementWriter::new(self.conn)?;
        for (id, (a, b)) in (first..).zip(&self.register.partnerships) {
            let slug_of = |place: &usize| self.slugs.get(*place).map_or("", String::as_str);
            let slug = self.slug(&format!("{}-{}", slug_of(a), slug_of(b)));
            let since = since(chance);
            let kind = chance.pick(&[
                "twinning",
                "twinning",
                "twinning",
                "friendship",
                "cooperation",
            ]);
            let standing = chance.pick(&[
                "in_force",
                "in_force",
                "in_force",
                "in_force",
                "ended",
                "suspended",
            ]);
            partnership.execute(params![
                id, slug, kind, since, standing, about, empty, fields
            ])?;
            party.execute(params![id, self.town_id(*a)?, 0])?;
            party.execute(params![id, self.town_id(*b)?, 1])?;
            agreement.write(id, &slug, &since)?;
            all.push(slug);
        }
        Ok(())
    }

    /// Five activities for each of the best connected towns, one after the other in its partnerships.
    fn activities(&self, first: i64) -> Outcome<()> {
        let mut of_town: HashMap<usize, Vec<i64>> = HashMap::new();
        for (id, (a, b)) in (first..).zip(&self.register.partnerships) {
            of_town.entry(*a).or_default().push(id);
            of_town.entry(*b).or_default().push(id);
        }
        let mut activity = self.conn.prepare_cached(
            "insert into activity (slug, kind, title, about, host_id, from_day, to_day, form, moved_reason, \
             state, outcome, sponsors, is_certain, visibility, version) values (?1, 'exchange', ?2, ?3, ?4, ?5, \
             ?5, 'on_site', ?6, 'held', ?6, ?6, 1, 'public', 1) returning id",
        )?;
        let mut link = self.conn.prepare_cached(
            "insert into activity_partnership (activity_id, partnership_id) values (?1, ?2)",
        )?;
        let (about, empty) = (
            german("Ein Austausch, der für die Messung erfunden ist."),
            german(""),
        );
        for place in self.register.best_connected(BEST_CONNECTED) {
            let mut wheel = of_town.get(&place).into_iter().flatten().cycle();
            for n in 1..=ACTIVITIES_EACH {
                let slug = self.slugs.get(place).map_or("", String::as_str);
                let slug = self.slug(&format!("{slug}-austausch-{n}"));
                let title = german(&format!("Erfundener Austausch {n}"));
                let day = format!("{}-0{n}-1{n}", 2019 + n);
                let row = params![slug, title, about, self.town_id(place)?, day, empty];
                let id: i64 = activity.query_row(row, |row| row.get(0))?;
                if let Some(partnership) = wheel.next() {
                    link.execute(params![id, partnership])?;
                }
            }
        }
        Ok(())
    }
}

/// Writes the agreement of a partnership, under the partnership's number.
struct AgreementWriter<'a> {
    agreement: Statement<'a>,
    person: Statement<'a>,
    signatory: Statement<'a>,
    field: Statement<'a>,
    commitment: Statement<'a>,
}

impl<'a> AgreementWriter<'a> {
    fn new(conn: &'a Connection) -> Outcome<Self> {
        Ok(Self {
            agreement: conn.prepare(
                "insert into agreement (id, slug, partnership_id, kind, title, signed_on, place, term_from, \
                 languages, authentic, visibility, version) \
                 values (?1, ?2, ?1, 'charter', ?3, ?4, ?5, ?4, 'de', 'de', 'public', 1)",
            )?,
            person: conn.prepare(
                "insert into person (slug, name, visibility, version) values (?1, ?2, 'public', 1) returning id",
            )?,
            signatory: conn.prepare(
                "insert into agreement_signatory (agreement_id, place, person_id, office) values (?1, ?2, ?3, ?4)",
            )?,
            field: conn.prepare(
                "insert into agreement_field (agreement_id, place, name) values (?1, ?2, ?3)",
            )?,
            commitment: conn.prepare(
                "insert into commitment (agreement_id, n, field, wording, responsible) values (?1, ?2, ?3, ?4, ?5)",
            )?,
        })
    }

    fn write(&mut self, id: i64, slug: &str, signed_on: &str) -> Outcome<()> {
        let slug = format!("{}-vertrag", slug.get(..110).unwrap_or(slug));
        let empty = german("");
        let row = params![
            id,
            slug,
            german("Vereinbarung über die Partnerschaft"),
            signed_on,
            empty
        ];
        self.agreement.execute(row)?;
        for place in 0..2_i64 {
            let slug = format!("unterschrift-{id}-{}", place + 1);
            let name = german(&format!("Unterschrift {}", place + 1));
            let person: i64 = self
                .person
                .query_row(params![slug, name], |row| row.get(0))?;
            self.signatory
                .execute(params![id, place, person, german("Rathaus")])?;
        }
        for (place, name) in (0_i64..).zip(FIELDS) {
            self.field.execute(params![id, place, german(name)])?;
        }
        for (n, field) in (1_i64..).zip(FIELDS).take(2) {
            let wording = german(&format!(
                "Eine Zusage zu {field}, die für die Messung erfunden ist."
            ));
            self.commitment
                .execute(params![id, n, german(field), wording, empty])?;
        }
        Ok(())
    }
}

fn since(chance: &mut Chance) -> String {
    let (year, month, day) = (
        1950 + chance.below(76),
        1 + chance.below(12),
        1 + chance.below(28),
    );
    format!("{year}-{month:02}-{day:02}")
}

/// The key of a town in the order of a language, in the form in which the product keeps it.
fn order_key(lang: Lang, label: &str) -> String {
    let key = locale::sort_key(lang, label);
    let mut text = String::with_capacity(key.len() * 2);
    for byte in key.into_iter().take(60) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
