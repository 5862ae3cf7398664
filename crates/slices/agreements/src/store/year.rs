//! What the yearly report is told of: the agreements signed in a year or ending in the next.

use super::AgreementRow;
use crate::Agreement;
use crate::model::Signature;
use db::{DbError, Read, params, row};
use std::collections::HashMap;
use values::{AgreementId, MultiText, TownId};

/// An agreement with what its sentence needs.
pub(crate) struct Signed {
    /// Without signatories, fields and commitments.
    pub(crate) agreement: Agreement,
    pub(crate) signatures: Vec<Signature>,
    pub(crate) parties: Vec<MultiText>,
    /// The names of the town where it was signed.
    pub(crate) place: Option<MultiText>,
    pub(crate) n_commitments: i64,
}

const END: &str = "where a.visibility = 'public' and a.partnership_id in \
     (select partnership_id from partnership_party where town_id = ?1) \
     and ((a.signed_on >= ?2 and a.signed_on < ?3) or (a.term_to >= ?3 and a.term_to < ?4))";

row! {
    struct NameRow {
        id: AgreementId,
        names: MultiText,
    }
}

/// A town's public agreements that were signed in a year or end in the next, oldest first, in five questions
/// whatever they are.
pub(crate) fn signed_or_ending(
    read: &mut Read<'_>,
    town: TownId,
    year: i16,
) -> Result<Vec<Signed>, DbError> {
    let from = |years: i16| format!("{:04}", year.saturating_add(years));
    let asked = params![town, from(0), from(1), from(2)];
    let select = columns!("");
    let rows: Vec<AgreementRow> =
        read.all(&format!("{select}{END} order by a.signed_on, a.id"), asked)?;
    let mut parties: HashMap<AgreementId, Vec<MultiText>> = HashMap::new();
    let sql = format!(
        "select a.id, t.names from agreement a join partnership_party pp \
         on pp.partnership_id = a.partnership_id join town t on t.id = pp.town_id {END} order by a.id, pp.place"
    );
    for row in read.all::<NameRow>(&sql, asked)? {
        parties.entry(row.id).or_default().push(row.names);
    }
    let sql =
        format!("select a.id, t.names from agreement a join town t on t.id = a.town_id {END}");
    let places = read.all::<NameRow>(&sql, asked)?.into_iter();
    let mut places: HashMap<AgreementId, MultiText> =
        places.map(|row| (row.id, row.names)).collect();
    let mut signatures: HashMap<AgreementId, Vec<Signature>> = HashMap::new();
    let sql = format!(
        "select s.agreement_id, p.slug, p.name, p.visibility, s.office from agreement a \
         join agreement_signatory s on s.agreement_id = a.id join person p on p.id = s.person_id \
         {END} order by a.id, s.place"
    );
    for one in read.all::<Signature>(&sql, asked)? {
        signatures.entry(one.agreement_id).or_default().push(one);
    }
    let sql = format!(
        "select a.id, count(*) from agreement a join commitment c on c.agreement_id = a.id {END} group by a.id"
    );
    let counts: Vec<(AgreementId, i64)> = read.all(&sql, asked)?;
    let counts: HashMap<AgreementId, i64> = counts.into_iter().collect();
    let signed = |row: AgreementRow| {
        let id = row.id;
        Signed {
            agreement: row.with(Vec::new()),
            signatures: signatures.remove(&id).unwrap_or_default(),
            parties: parties.remove(&id).unwrap_or_default(),
            place: places.remove(&id),
            n_commitments: counts.get(&id).copied().unwrap_or(0),
        }
    };
    Ok(rows.into_iter().map(signed).collect())
}
