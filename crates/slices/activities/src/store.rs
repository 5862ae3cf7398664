//! SQL of activities: one of them, and writing.

mod list;
mod searchable;
mod series;
mod year;

pub use list::activities_of_partnership;
pub(crate) use list::{
    Filter, Listed, PartyRow, activities, answers_to, between, editions, evidence_of,
    evidence_of_agreement, listed_of_partnership, listed_of_town, newest, participants,
    years_of_town,
};
pub(crate) use searchable::{numbers, numbers_of_partnership, numbers_of_town, series_numbers};
pub(crate) use series::{all_series, insert_series, series_slugs_like, update_series};
pub use series::{series, series_by_id};
pub(crate) use year::of_year;

use crate::{Activity, Form, Kind, State};
use access::Visibility;
use db::{DbError, Read, Tx, Value, params, row};
use values::{ActivityId, Day, MultiText, PartnershipId, SeriesId, Slug, TownId, end_of_range};

/// The columns of an activity and its host's names, in the order of [`ActivityRow`].
const COLUMNS: &str = "select a.id, a.slug, a.kind, a.title, a.about, a.host_id, a.from_day, a.to_day, \
     a.form, a.planned_form, a.moved_online_on, a.moved_reason, a.state, a.series_id, a.edition, \
     a.outcome, a.sponsors, a.answers, a.source, a.is_certain, a.visibility, a.version, h.names as host_names ";
const FROM: &str = "from activity a left join town h on h.id = a.host_id ";
const PARTNERSHIPS: &str = "select partnership_id from activity_partnership where activity_id = ?1 order by partnership_id";
const PARTIES: &str = "select distinct pp.town_id from activity_partnership ap \
     join partnership_party pp on pp.partnership_id = ap.partnership_id \
     where ap.activity_id = ?1 order by pp.town_id";
const FACTS: &str = "select state, decided_on, planned_from, planned_to, reason, source \
     from activity_fact where activity_id = ?1 order by decided_on, id";
const THEMES: &str = "select theme from activity_theme where activity_id = ?1 order by id";
const PARTICIPANTS: &str = "select town_id, people, count from activity_participants \
     where activity_id = ?1 order by id";
const INSERT: &str = "insert into activity (slug, kind, title, about, host_id, from_day, to_day, form, \
     planned_form, moved_online_on, moved_reason, state, series_id, edition, outcome, sponsors, answers, \
     source, is_certain, visibility, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, \
     ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, 1) returning id";
const UPDATE: &str = "update activity set kind = ?3, title = ?4, about = ?5, host_id = ?6, from_day = ?7, \
     to_day = ?8, form = ?9, planned_form = ?10, moved_online_on = ?11, moved_reason = ?12, state = ?13, \
     series_id = ?14, edition = ?15, outcome = ?16, sponsors = ?17, answers = ?18, source = ?19, is_certain = ?20, \
     version = version + 1 where id = ?1 and version = ?2";
const INSERT_PARTNERSHIP: &str =
    "insert into activity_partnership (activity_id, partnership_id) values (?1, ?2)";
const INSERT_FACT: &str = "insert into activity_fact (activity_id, state, decided_on, planned_from, \
     planned_to, reason, source) values (?1, ?2, ?3, ?4, ?5, ?6, ?7) returning id";
const INSERT_THEME: &str =
    "insert into activity_theme (activity_id, theme) values (?1, ?2) returning id";
const INSERT_PARTICIPANTS: &str = "insert into activity_participants (activity_id, town_id, people, count) \
     values (?1, ?2, ?3, ?4) returning id";
const PROGRAMME: &str =
    "select on_day, at, what from activity_item where activity_id = ?1 order by id";
const COMMITMENTS: &str = "select commitment_id from activity_commitment where activity_id = ?1 \
     order by commitment_id";
const INSERT_ITEM: &str = "insert into activity_item (activity_id, on_day, at, what) \
     values (?1, ?2, ?3, ?4) returning id";
const INSERT_COMMITMENT: &str =
    "insert into activity_commitment (activity_id, commitment_id) values (?1, ?2)";
const REMOVE: [&str; 6] = [
    "delete from activity_item where activity_id = ?1",
    "delete from activity_commitment where activity_id = ?1",
    "delete from activity_partnership where activity_id = ?1",
    "delete from activity_fact where activity_id = ?1",
    "delete from activity_theme where activity_id = ?1",
    "delete from activity_participants where activity_id = ?1",
];
const SLUGS: &str = "select slug from activity where slug >= ?1 and slug < ?2";

row! {
    struct ActivityRow {
        id: ActivityId,
        slug: Slug,
        kind: Kind,
        title: MultiText,
        about: MultiText,
        host_id: Option<TownId>,
        from_day: Day,
        to_day: Option<Day>,
        form: Form,
        planned_form: Option<Form>,
        moved_online_on: Option<Day>,
        moved_reason: MultiText,
        state: State,
        series_id: Option<SeriesId>,
        edition: Option<i64>,
        outcome: MultiText,
        sponsors: MultiText,
        answers: Option<ActivityId>,
        source: Option<String>,
        is_certain: bool,
        visibility: Visibility,
        version: i64,
        host_names: Option<MultiText>,
    }
}

impl ActivityRow {
    /// The activity without what stands in tables of its own.
    fn into_activity(self) -> Activity {
        Activity {
            id: self.id,
            slug: self.slug,
            kind: self.kind,
            title: self.title,
            about: self.about,
            host: self.host_id,
            from: self.from_day,
            to: self.to_day,
            form: self.form,
            planned_form: self.planned_form,
            moved_online_on: self.moved_online_on,
            moved_reason: self.moved_reason,
            state: self.state,
            series: self.series_id,
            edition: self.edition,
            outcome: self.outcome,
            sponsors: self.sponsors,
            answers: self.answers,
            source: self.source,
            is_certain: self.is_certain,
            visibility: self.visibility,
            version: self.version,
            partnerships: Vec::new(),
            parties: Vec::new(),
            facts: Vec::new(),
            themes: Vec::new(),
            programme: Vec::new(),
            participants: Vec::new(),
            commitments: Vec::new(),
        }
    }
}

fn whole(
    read: &mut Read<'_>,
    condition: &str,
    params: &[Value],
) -> Result<Option<Activity>, DbError> {
    let row: Option<ActivityRow> = read.one(&format!("{COLUMNS}{FROM}{condition}"), params)?;
    let Some(row) = row else { return Ok(None) };
    let key = params![row.id];
    Ok(Some(Activity {
        partnerships: read.values(PARTNERSHIPS, key)?,
        parties: read.values(PARTIES, key)?,
        facts: read.all(FACTS, key)?,
        themes: read.values(THEMES, key)?,
        programme: read.all(PROGRAMME, key)?,
        participants: read.all(PARTICIPANTS, key)?,
        commitments: read.values(COMMITMENTS, key)?,
        ..row.into_activity()
    }))
}

/// An activity by its slug.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn activity(read: &mut Read<'_>, slug: &Slug) -> Result<Option<Activity>, DbError> {
    whole(read, "where a.slug = ?1", params![slug])
}

/// An activity by its identity.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn activity_by_id(read: &mut Read<'_>, id: ActivityId) -> Result<Option<Activity>, DbError> {
    whole(read, "where a.id = ?1", params![id])
}

/// The towns of these partnerships, each once.
pub(crate) fn parties(
    read: &mut Read<'_>,
    partnerships: &[PartnershipId],
) -> Result<Vec<TownId>, DbError> {
    let mut towns: Vec<TownId> = Vec::new();
    for id in partnerships {
        towns.extend(read.values::<TownId>(
            "select town_id from partnership_party where partnership_id = ?1",
            params![*id],
        )?);
    }
    towns.sort_unstable();
    towns.dedup();
    Ok(towns)
}

pub(crate) fn slugs_like(read: &mut Read<'_>, slug: &Slug) -> Result<Vec<Slug>, DbError> {
    read.values(SLUGS, params![slug, end_of_range(slug.as_str())])
}

pub(crate) fn insert_activity(tx: &mut Tx<'_>, a: &Activity) -> Result<ActivityId, DbError> {
    let fields = params![
        &a.slug,
        a.kind,
        &a.title,
        &a.about,
        a.host,
        a.from,
        a.to,
        a.form,
        a.planned_form,
        a.moved_online_on,
        &a.moved_reason,
        a.state,
        a.series,
        a.edition,
        &a.outcome,
        &a.sponsors,
        a.answers,
        a.source.as_deref(),
        a.is_certain,
        a.visibility,
    ];
    tx.insert(INSERT, fields).map(ActivityId)
}

/// Saves an activity; false where its version is not the newest any more.
pub(crate) fn update_activity(tx: &mut Tx<'_>, a: &Activity) -> Result<bool, DbError> {
    let fields = params![
        a.id,
        a.version,
        a.kind,
        &a.title,
        &a.about,
        a.host,
        a.from,
        a.to,
        a.form,
        a.planned_form,
        a.moved_online_on,
        &a.moved_reason,
        a.state,
        a.series,
        a.edition,
        &a.outcome,
        &a.sponsors,
        a.answers,
        a.source.as_deref(),
        a.is_certain,
    ];
    tx.execute(UPDATE, fields).map(|n| n == 1)
}

pub(crate) fn insert_parts(tx: &mut Tx<'_>, a: &Activity) -> Result<(), DbError> {
    for partnership in &a.partnerships {
        tx.execute(INSERT_PARTNERSHIP, params![a.id, *partnership])?;
    }
    for fact in &a.facts {
        let fields = params![
            a.id,
            fact.state,
            fact.decided_on,
            fact.planned_from,
            fact.planned_to,
            &fact.reason,
            fact.source.as_deref(),
        ];
        tx.insert(INSERT_FACT, fields)?;
    }
    for theme in &a.themes {
        tx.insert(INSERT_THEME, params![a.id, theme])?;
    }
    for item in &a.programme {
        let fields = params![a.id, item.on_day, item.at.as_deref(), &item.what];
        tx.insert(INSERT_ITEM, fields)?;
    }
    for commitment in &a.commitments {
        tx.execute(INSERT_COMMITMENT, params![a.id, *commitment])?;
    }
    for row in &a.participants {
        let fields = params![a.id, row.town_id, &row.people, row.count];
        tx.insert(INSERT_PARTICIPANTS, fields)?;
    }
    Ok(())
}

pub(crate) fn remove_parts(tx: &mut Tx<'_>, id: ActivityId) -> Result<(), DbError> {
    for sql in REMOVE {
        tx.execute(sql, params![id])?;
    }
    Ok(())
}
