//! SQL of agreements.

use crate::model::{read_tags, tags_line};
use crate::rules::Link;
use crate::{Agreement, Commitment, Kind, Signer};
use access::{Scope, Visibility};
use db::{DbError, Read, Tx, Value, params, row};
use values::{
    AgreementId, CommitmentId, Day, MultiText, PartnershipId, Period, Slug, TownId, end_of_range,
};

macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "select a.id, a.slug, a.partnership_id, a.kind, a.title, a.signed_on, a.town_id, a.place, \
             a.term_from, a.term_to, a.languages, a.authentic, a.follows_id, a.main_id, a.source, \
             a.visibility, a.version from agreement a ",
            $rest
        )
    };
}

mod list;
mod searchable;
mod signatures;
mod year;

pub(crate) use list::{Filter, Listed, agreements, signed};
pub(crate) use searchable::{numbers, numbers_of_partnership, numbers_of_town};
pub(crate) use signatures::{agreements_of_person, numbers_of_person, signatures, signers_of_town};
pub(crate) use year::{Signed, signed_or_ending};

const BY_SLUG: &str = columns!("where a.slug = ?1");
const BY_ID: &str = columns!("where a.id = ?1");
const OF_PARTNERSHIP: &str = columns!(
    "where a.partnership_id = ?1 order by coalesce(a.signed_on, a.term_from), a.slug limit 500"
);
const BESIDE: &str = columns!("where a.main_id = ?1 order by a.slug limit 500");
const AFTER: &str = columns!("where a.follows_id = ?1 order by a.slug limit 500");
const LINKS: &str =
    "select id, follows_id, main_id from agreement where partnership_id = ?1 order by id";
const PARTIES: &str =
    "select town_id from partnership_party where partnership_id = ?1 order by place";
const FIELDS: &str = "select name from agreement_field where agreement_id = ?1 order by place";
const COMMITMENTS: &str = "select id, n, field, wording, responsible, due from commitment \
     where agreement_id = ?1 order by n";
const AGREEMENT_OF: &str = "select agreement_id from commitment where id = ?1";
const INSERT: &str = "insert into agreement (slug, partnership_id, kind, title, signed_on, town_id, place, \
     term_from, term_to, languages, authentic, follows_id, main_id, source, visibility, version) \
     values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 1) returning id";
const UPDATE: &str = "update agreement set kind = ?3, title = ?4, signed_on = ?5, town_id = ?6, place = ?7, \
     term_from = ?8, term_to = ?9, languages = ?10, authentic = ?11, follows_id = ?12, main_id = ?13, \
     source = ?14, version = version + 1 where id = ?1 and version = ?2";
const INSERT_SIGNATORY: &str = "insert into agreement_signatory (agreement_id, place, person_id, office) \
     values (?1, ?2, ?3, ?4)";
const INSERT_FIELD: &str =
    "insert into agreement_field (agreement_id, place, name) values (?1, ?2, ?3)";
const INSERT_COMMITMENT: &str = "insert into commitment (agreement_id, n, field, wording, responsible, due) \
     values (?1, ?2, ?3, ?4, ?5, ?6) returning id";
const UPDATE_COMMITMENT: &str = "update commitment set field = ?3, wording = ?4, responsible = ?5, due = ?6 \
     where agreement_id = ?1 and n = ?2";
const REMOVE_SIGNATORIES: &str = "delete from agreement_signatory where agreement_id = ?1";
const REMOVE_FIELDS: &str = "delete from agreement_field where agreement_id = ?1";
const REMOVE_COMMITMENT: &str = "delete from commitment where agreement_id = ?1 and n = ?2";
const SLUGS: &str = "select slug from agreement where slug >= ?1 and slug < ?2";

row! {
    struct AgreementRow {
        id: AgreementId,
        slug: Slug,
        partnership_id: PartnershipId,
        kind: Kind,
        title: MultiText,
        signed_on: Option<Day>,
        town_id: Option<TownId>,
        place: MultiText,
        term_from: Option<Day>,
        term_to: Option<Day>,
        languages: String,
        authentic: String,
        follows_id: Option<AgreementId>,
        main_id: Option<AgreementId>,
        source: Option<String>,
        visibility: Visibility,
        version: i64,
    }
}

impl AgreementRow {
    /// The agreement with its parties, and without what stands in tables of its own.
    fn with(self, parties: Vec<TownId>) -> Agreement {
        Agreement {
            id: self.id,
            slug: self.slug,
            partnership_id: self.partnership_id,
            kind: self.kind,
            title: self.title,
            signed_on: self.signed_on,
            town_id: self.town_id,
            place: self.place,
            term: Period {
                from: self.term_from,
                to: self.term_to,
            },
            languages: read_tags(&self.languages).unwrap_or_default(),
            authentic: read_tags(&self.authentic).unwrap_or_default(),
            follows_id: self.follows_id,
            main_id: self.main_id,
            source: self.source,
            visibility: self.visibility,
            version: self.version,
            parties,
            signatories: Vec::new(),
            fields: Vec::new(),
            commitments: Vec::new(),
        }
    }
}

fn whole(read: &mut Read<'_>, row: Option<AgreementRow>) -> Result<Option<Agreement>, DbError> {
    let Some(row) = row else { return Ok(None) };
    let parties = read.values(PARTIES, params![row.partnership_id])?;
    let id = row.id;
    Ok(Some(Agreement {
        signatories: signatures::signatories(read, id)?,
        fields: read.values(FIELDS, params![id])?,
        commitments: read.all::<Commitment>(COMMITMENTS, params![id])?,
        ..row.with(parties)
    }))
}

/// An agreement by its slug.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn agreement(read: &mut Read<'_>, slug: &Slug) -> Result<Option<Agreement>, DbError> {
    let row = read.one(BY_SLUG, params![slug])?;
    whole(read, row)
}

/// An agreement by its identity.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn agreement_by_id(read: &mut Read<'_>, id: AgreementId) -> Result<Option<Agreement>, DbError> {
    let row = read.one(BY_ID, params![id])?;
    whole(read, row)
}

/// A commitment by its agreement's slug and its number, with that agreement.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn commitment(
    read: &mut Read<'_>,
    slug: &Slug,
    n: i64,
) -> Result<Option<(Agreement, Commitment)>, DbError> {
    let found = agreement(read, slug)?;
    Ok(found.and_then(|agreement| {
        let commitment = agreement.commitments.iter().find(|one| one.n == n).cloned();
        commitment.map(|commitment| (agreement, commitment))
    }))
}

/// A commitment by its identity, with its agreement.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn commitment_by_id(
    read: &mut Read<'_>,
    id: CommitmentId,
) -> Result<Option<(Agreement, Commitment)>, DbError> {
    let Some(of) = read.value(AGREEMENT_OF, params![id])? else {
        return Ok(None);
    };
    let found = agreement_by_id(read, of)?;
    Ok(found.and_then(|agreement| {
        let commitment = agreement
            .commitments
            .iter()
            .find(|one| one.id == id)
            .cloned();
        commitment.map(|commitment| (agreement, commitment))
    }))
}

/// Those of one partnership that are in scope, oldest first; without signatories, fields and commitments.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn agreements_of_partnership(
    read: &mut Read<'_>,
    scope: &Scope,
    partnership: PartnershipId,
) -> Result<Vec<Agreement>, DbError> {
    let parties: Vec<TownId> = read.values(PARTIES, params![partnership])?;
    let rows = read.all(OF_PARTNERSHIP, params![partnership])?;
    Ok(in_scope(rows, &parties, scope))
}

/// The commitments of a partnership's agreements that are in scope, newest agreement first.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn commitments_of_partnership(
    read: &mut Read<'_>,
    scope: &Scope,
    partnership: PartnershipId,
) -> Result<Vec<(Agreement, Vec<Commitment>)>, DbError> {
    let mut found = Vec::new();
    for agreement in agreements_of_partnership(read, scope, partnership)?
        .into_iter()
        .rev()
    {
        let commitments = read.all::<Commitment>(COMMITMENTS, params![agreement.id])?;
        found.push((agreement, commitments));
    }
    Ok(found)
}

/// The separate agreements that stand beside one of these parties, and those that follow it.
pub(crate) fn beside_and_after(
    read: &mut Read<'_>,
    scope: &Scope,
    of: &Agreement,
) -> Result<(Vec<Agreement>, Vec<Agreement>), DbError> {
    let beside = read.all(BESIDE, params![of.id])?;
    let after = read.all(AFTER, params![of.id])?;
    let seen = |rows| in_scope(rows, &of.parties, scope);
    Ok((seen(beside), seen(after)))
}

fn in_scope(rows: Vec<AgreementRow>, parties: &[TownId], scope: &Scope) -> Vec<Agreement> {
    rows.into_iter()
        .map(|row| row.with(parties.to_vec()))
        .filter(|agreement| scope.covers(&agreement.policy_facts()))
        .collect()
}

/// How the agreements of a partnership hang on each other.
pub(crate) fn links_of_partnership(
    read: &mut Read<'_>,
    partnership: PartnershipId,
) -> Result<Vec<Link>, DbError> {
    type Row = (AgreementId, Option<AgreementId>, Option<AgreementId>);
    let rows: Vec<Row> = read.all(LINKS, params![partnership])?;
    let link = |(id, follows_id, main_id)| Link {
        id,
        follows_id,
        main_id,
    };
    Ok(rows.into_iter().map(link).collect())
}

pub(crate) fn slugs_like(read: &mut Read<'_>, slug: &Slug) -> Result<Vec<Slug>, DbError> {
    read.values(SLUGS, params![slug, end_of_range(slug.as_str())])
}

pub(crate) fn insert_agreement(tx: &mut Tx<'_>, a: &Agreement) -> Result<AgreementId, DbError> {
    let fields = params![
        &a.slug,
        a.partnership_id,
        a.kind,
        &a.title,
        a.signed_on,
        a.town_id,
        &a.place,
        a.term.from,
        a.term.to,
        tags_line(&a.languages),
        tags_line(&a.authentic),
        a.follows_id,
        a.main_id,
        a.source.as_deref(),
        a.visibility,
    ];
    tx.insert(INSERT, fields).map(AgreementId)
}

/// Saves an agreement; false where its version is not the newest any more.
pub(crate) fn update_agreement(tx: &mut Tx<'_>, a: &Agreement) -> Result<bool, DbError> {
    let fields = params![
        a.id,
        a.version,
        a.kind,
        &a.title,
        a.signed_on,
        a.town_id,
        &a.place,
        a.term.from,
        a.term.to,
        tags_line(&a.languages),
        tags_line(&a.authentic),
        a.follows_id,
        a.main_id,
        a.source.as_deref(),
    ];
    tx.execute(UPDATE, fields).map(|n| n == 1)
}

/// Inserts signatories, fields and commitments of a new agreement.
pub(crate) fn insert_parts(tx: &mut Tx<'_>, a: &Agreement) -> Result<(), DbError> {
    insert_named(tx, a)?;
    for commitment in &a.commitments {
        tx.insert(INSERT_COMMITMENT, &commitment_values(a.id, commitment))?;
    }
    Ok(())
}

fn insert_named(tx: &mut Tx<'_>, a: &Agreement) -> Result<(), DbError> {
    // All of them are known: the deed has made those known who were not.
    for (place, signatory) in (0_i64..).zip(&a.signatories) {
        if let Signer::Known(person) = signatory.signer {
            let fields = params![a.id, place, person, &signatory.office];
            tx.execute(INSERT_SIGNATORY, fields)?;
        }
    }
    for (place, field) in (0_i64..).zip(&a.fields) {
        tx.execute(INSERT_FIELD, params![a.id, place, field])?;
    }
    Ok(())
}

/// Saves signatories, fields and commitments. A commitment that stays keeps its identity, because evidence
/// hangs on it.
pub(crate) fn update_parts(
    tx: &mut Tx<'_>,
    before: &Agreement,
    a: &Agreement,
) -> Result<(), DbError> {
    tx.execute(REMOVE_SIGNATORIES, params![a.id])?;
    tx.execute(REMOVE_FIELDS, params![a.id])?;
    insert_named(tx, a)?;
    for was in &before.commitments {
        if !a.commitments.iter().any(|is| is.n == was.n) {
            tx.execute(REMOVE_COMMITMENT, params![a.id, was.n])?;
        }
    }
    for commitment in &a.commitments {
        let values = commitment_values(a.id, commitment);
        if before.commitments.iter().any(|was| was.n == commitment.n) {
            tx.execute(UPDATE_COMMITMENT, &values)?;
        } else {
            tx.insert(INSERT_COMMITMENT, &values)?;
        }
    }
    Ok(())
}

fn commitment_values(agreement: AgreementId, c: &Commitment) -> [Value; 6] {
    [
        agreement.into(),
        c.n.into(),
        (&c.field).into(),
        (&c.wording).into(),
        (&c.responsible).into(),
        c.due.into(),
    ]
}
