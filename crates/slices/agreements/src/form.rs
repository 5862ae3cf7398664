//! What people type about an agreement.

use crate::model::read_tags;
use crate::{Agreement, Commitment, Kind, Newcomer, Signatory, Signer};
use access::Visibility;
use values::{
    AgreementId, CommitmentId, Lang, MultiText, PartnershipId, Period, PersonId, Problems, Slug,
    Tag,
};
use web::Pairs;
use web::form::{Need, Reader};

/// An agreement without anything yet, for a new record.
#[must_use]
pub fn blank() -> Agreement {
    Agreement {
        id: AgreementId(0),
        slug: Slug::from_name("unnamed"),
        partnership_id: PartnershipId(0),
        kind: Kind::Agreement,
        title: MultiText::default(),
        signed_on: None,
        town_id: None,
        place: MultiText::default(),
        term: Period::default(),
        languages: Vec::new(),
        authentic: Vec::new(),
        follows_id: None,
        main_id: None,
        source: None,
        visibility: Visibility::Public,
        version: 0,
        parties: Vec::new(),
        signatories: Vec::new(),
        fields: Vec::new(),
        commitments: Vec::new(),
    }
}

/// A draft of an agreement, from the form of somebody who reads in `lang`, upon what is there. The partnership of a
/// record never changes.
pub(crate) fn read(form: &Pairs, before: &Agreement, lang: Lang) -> Result<Agreement, Problems> {
    let mut read = Reader::new(form);
    // What was looked for is shown again and is no part of the record.
    read.text("find", 200, Need::Optional);
    let chosen = read.choice("partnership", Need::Required);
    let partnership_id = match before.id {
        AgreementId(0) => chosen.unwrap_or(before.partnership_id),
        _ => before.partnership_id,
    };
    let draft = Agreement {
        partnership_id,
        kind: read.choice("kind", Need::Required).unwrap_or(before.kind),
        title: read.multitext("title", 300, Need::Optional, Some(&before.title)),
        signed_on: read.day("signed-on", Need::Optional),
        town_id: read.choice("town", Need::Optional),
        place: read.multitext("place", 300, Need::Optional, Some(&before.place)),
        term: read.period("term-from", "term-to"),
        languages: tags(&mut read, "languages"),
        authentic: tags(&mut read, "authentic"),
        follows_id: read.choice("follows", Need::Optional),
        main_id: read.choice("main", Need::Optional),
        source: read.optional_text("source", 500),
        version: read.version(),
        signatories: signatories(&mut read, before, lang),
        fields: fields(&mut read, before),
        commitments: commitments(&mut read, before),
        ..before.clone()
    };
    if draft
        .authentic
        .iter()
        .any(|tag| !draft.languages.contains(tag))
    {
        read.problem("authentic", "agreements-problem-authentic");
    }
    for commitment in draft.commitments.iter().filter(|c| c.wording.is_empty()) {
        let name = format!("commitment-{}-wording-de", commitment.n);
        read.problem(&name, "agreements-problem-wording");
    }
    read.finish(draft)
}

fn tags(read: &mut Reader<'_>, name: &str) -> Vec<Tag> {
    let line = read.text(name, 200, Need::Optional);
    read_tags(&line).unwrap_or_else(|| {
        read.problem(name, "agreements-problem-languages");
        Vec::new()
    })
}

/// The signatories, each a known person or a name; a row in which nothing is said is none.
fn signatories(read: &mut Reader<'_>, before: &Agreement, lang: Lang) -> Vec<Signatory> {
    let mut signatories = Vec::new();
    for row in read.rows("signatory") {
        let part = |part: &str| format!("signatory-{row}-{part}");
        let known = read.choice::<PersonId>(&part("person"), Need::Optional);
        let name = read.text(&part("name"), 200, Need::Optional);
        let is_hidden = read.tick(&part("hidden"));
        let was = before.signatories.get(row).map(|was| &was.office);
        let office = read.multitext(&part("office"), 300, Need::Optional, was);
        let signer = match (known, name.as_str()) {
            (Some(id), "") => Signer::Known(id),
            (Some(_), _) => {
                read.problem(&part("name"), "agreements-problem-two-signers");
                continue;
            }
            (None, "") if office.is_empty() => continue,
            (None, "") => {
                read.problem(&part("person"), "agreements-problem-signer");
                continue;
            }
            (None, name) => Signer::New(Newcomer {
                name: people::name_as_typed(name, lang),
                visibility: if is_hidden {
                    Visibility::Offices
                } else {
                    Visibility::Public
                },
                row,
            }),
        };
        signatories.push(Signatory { signer, office });
    }
    signatories
}

fn fields(read: &mut Reader<'_>, before: &Agreement) -> Vec<MultiText> {
    let mut fields = Vec::new();
    for n in read.rows("field") {
        let was = before.fields.get(n);
        let field = read.multitext(&format!("field-{n}"), 200, Need::Optional, was);
        if !field.is_empty() {
            fields.push(field);
        }
    }
    fields
}

/// The commitments; the number of a row is the commitment's own, so that it stays when others go.
fn commitments(read: &mut Reader<'_>, before: &Agreement) -> Vec<Commitment> {
    let mut commitments = Vec::new();
    for row in read.rows("commitment") {
        let n = i64::try_from(row).unwrap_or_default();
        let was = before.commitments.iter().find(|was| was.n == n);
        let name = |part: &str| format!("commitment-{row}-{part}");
        let commitment = Commitment {
            id: was.map_or(CommitmentId(0), |was| was.id),
            n,
            field: read.multitext(&name("field"), 200, Need::Optional, was.map(|c| &c.field)),
            wording: read.multitext(
                &name("wording"),
                2000,
                Need::Optional,
                was.map(|c| &c.wording),
            ),
            responsible: read.multitext(
                &name("responsible"),
                300,
                Need::Optional,
                was.map(|c| &c.responsible),
            ),
            due: read.day(&name("due"), Need::Optional),
        };
        let is_empty = commitment.field.is_empty()
            && commitment.wording.is_empty()
            && commitment.responsible.is_empty()
            && commitment.due.is_none();
        if n > 0 && !is_empty {
            commitments.push(commitment);
        }
    }
    commitments
}
