//! Agreements of the five cases, with their commitments.

use super::Known;
use super::facts::{self, AgreementFact, Promise, SignatoryFact};
use access::{Actor, Visibility};
use agreements::{Agreement, Commitment, Kind, Signatory, Signer};
use db::Tx;
use values::{CommitmentId, Day, MultiText, PartnershipId, Period};
use web::AppError;

/// Makes those that are not there yet, and then ties each to the one that it follows.
pub(super) fn load(
    tx: &mut Tx<'_>,
    who: &Actor,
    facts: &[AgreementFact],
    known: &mut Known,
) -> Result<(), AppError> {
    for fact in facts {
        let Some(of) = known.partnerships.get(&fact.partnership).copied() else {
            continue;
        };
        let draft = fact.agreement(of, known);
        let there = agreements::agreements_of_partnership(tx, &access::Scope::everything(), of)?;
        let same = there.iter().find(|one| {
            one.source == draft.source
                && one.kind == draft.kind
                && one.began() == draft.began()
                && one.title == draft.title
        });
        let id = if let Some(one) = same {
            one.id
        } else {
            known.loaded.agreements += 1;
            agreements::add(tx, who, &draft)?
        };
        known.agreements.insert(fact.id.clone(), id);
    }
    Ok(())
}

impl AgreementFact {
    fn agreement(&self, of: PartnershipId, known: &Known) -> Agreement {
        let year = |year: Option<i16>| year.map(Day::Year);
        let link =
            |id: &Option<String>| id.as_ref().and_then(|id| known.agreements.get(id)).copied();
        Agreement {
            partnership_id: of,
            kind: self.kind.parse().unwrap_or(Kind::Agreement),
            title: facts::said(self.title_own.as_ref()),
            signed_on: self.date.as_deref().and_then(|day| day.parse().ok()),
            town_id: self
                .place
                .as_ref()
                .and_then(|town| known.towns.get(town))
                .copied(),
            place: facts::said(self.place_detail.as_ref()),
            term: Period {
                from: year(self.period_from),
                to: year(self.period_to),
            },
            follows_id: link(&self.follows),
            main_id: link(&self.beside),
            source: Some(self.source.clone()),
            visibility: Visibility::Public,
            signatories: self
                .signatories
                .iter()
                .filter_map(|one| one.signatory(known))
                .collect(),
            fields: self
                .fields
                .iter()
                .chain(&self.new_fields)
                .map(facts::Text::multitext)
                .collect(),
            commitments: (1..).zip(&self.commitments).map(commitment).collect(),
            ..agreements::blank()
        }
    }
}

impl SignatoryFact {
    fn signatory(&self, known: &Known) -> Option<Signatory> {
        Some(Signatory {
            signer: Signer::Known(known.people.get(&self.person).copied()?),
            office: self.office.multitext(),
        })
    }
}

fn commitment((n, promise): (i64, &Promise)) -> Commitment {
    let (wording, field) = match promise {
        Promise::InField { text, field } => (text, field.multitext()),
        Promise::Plain(text) => (text, MultiText::default()),
    };
    Commitment {
        id: CommitmentId(0),
        n,
        field,
        wording: wording.multitext(),
        responsible: MultiText::default(),
        due: None,
    }
}
