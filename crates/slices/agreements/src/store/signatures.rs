//! Who signed what: signatures with the signers' names, and the agreements of a person.

use crate::model::Signature;
use crate::{Agreement, Signatory, Signer};
use access::Scope;
use db::{DbError, Read, params};
use values::{AgreementId, MultiText, PersonId, TownId};

const SIGNATORIES: &str =
    "select person_id, office from agreement_signatory where agreement_id = ?1 order by place";
const SIGNATURES: &str = "select s.agreement_id, p.slug, p.name, p.visibility, s.office \
     from agreement_signatory s join person p on p.id = s.person_id where s.agreement_id = ?1 order by s.place";
const SIGNERS_OF_TOWN: &str = "select distinct s.person_id from partnership_party pp \
     join agreement a on a.partnership_id = pp.partnership_id \
     join agreement_signatory s on s.agreement_id = a.id where pp.town_id = ?1 order by s.person_id limit 200";
const OF_PERSON: &str = "select distinct agreement_id from agreement_signatory where person_id = ?1 order by agreement_id";

/// Who signed an agreement, in the order of the text.
pub(super) fn signatories(
    read: &mut Read<'_>,
    agreement: AgreementId,
) -> Result<Vec<Signatory>, DbError> {
    let rows: Vec<(PersonId, MultiText)> = read.all(SIGNATORIES, params![agreement])?;
    let signatory = |(id, office)| Signatory {
        signer: Signer::Known(id),
        office,
    };
    Ok(rows.into_iter().map(signatory).collect())
}

/// The same with the signers' names, for those who may see them.
pub(crate) fn signatures(
    read: &mut Read<'_>,
    agreement: AgreementId,
) -> Result<Vec<Signature>, DbError> {
    read.all(SIGNATURES, params![agreement])
}

/// Everybody who signed an agreement of a town.
pub(crate) fn signers_of_town(read: &mut Read<'_>, town: TownId) -> Result<Vec<PersonId>, DbError> {
    read.values(SIGNERS_OF_TOWN, params![town])
}

/// The numbers of all agreements that a person signed.
pub(crate) fn numbers_of_person(read: &mut Read<'_>, person: i64) -> Result<Vec<i64>, DbError> {
    read.values(OF_PERSON, params![person])
}

/// The agreements that a person signed and that are in scope.
pub(crate) fn agreements_of_person(
    read: &mut Read<'_>,
    scope: &Scope,
    person: PersonId,
) -> Result<Vec<Agreement>, DbError> {
    let mut found = Vec::new();
    for number in numbers_of_person(read, person.0)? {
        found.extend(super::agreement_by_id(read, AgreementId(number))?);
    }
    found.retain(|one| scope.covers(&one.policy_facts()));
    Ok(found)
}
