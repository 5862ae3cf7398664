//! The agreement, its signatories and its commitments.

use access::{Facts, Scope, Visibility};
use db::row;
use values::{
    AgreementId, CommitmentId, Day, Lang, MultiText, Noun, PartnershipId, Period, PersonId, Slug,
    Tag, TownId,
};
use web::{Kept, Pairs};

values::coded! {
    /// What kind of agreement it is.
    Kind {
        /// Founding agreement, usually without an end.
        Charter = "charter",
        /// For a few years; makes the cooperation concrete.
        Communique = "communique",
        /// Statement of intent.
        Memorandum = "memorandum",
        /// Plan for a year or a term.
        Programme = "programme",
        /// Any other signed text.
        Agreement = "agreement",
    }
}

db::stored_by_code!(Kind);

/// Somebody who signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    /// Who it was.
    pub signer: Signer,
    /// The office held that day, as the text states it.
    pub office: MultiText,
}

/// Who signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signer {
    /// A person known to the records; after a save it is always one.
    Known(PersonId),
    /// In a draft: a person whom the same deed makes known.
    New(Newcomer),
}

/// Somebody whose name was typed because the records do not know them yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// The name.
    pub name: MultiText,
    /// Who may see it.
    pub visibility: Visibility,
    /// The row of the form in which it was typed, for what is wrong with it.
    pub row: usize,
}

row! {
    /// A signature as it is read: who signed, in which office. The name is given to those only who may see it.
    #[derive(Clone, Debug)]
    pub(crate) struct Signature {
        pub(crate) agreement_id: AgreementId,
        pub(crate) slug: Slug,
        name: MultiText,
        visibility: Visibility,
        pub(crate) office: MultiText,
    }
}

impl Signature {
    /// The name, where a reader of this scope may see it.
    pub(crate) fn name(&self, scope: &Scope) -> Option<&MultiText> {
        people::may_see_name(scope, self.visibility).then_some(&self.name)
    }
}

row! {
    /// One thing the agreement says will be done.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Commitment {
        /// Identity; 0 in a draft.
        pub id: CommitmentId,
        /// Its number in the agreement, from 1, for ever.
        pub n: i64,
        /// The field it belongs to; may be empty.
        pub field: MultiText,
        /// The sentence.
        pub wording: MultiText,
        /// Who does it.
        pub responsible: MultiText,
        /// By when.
        pub due: Option<Day>,
    }
}

/// A signed text between the parties of a partnership.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// Identity.
    pub id: AgreementId,
    /// Its part of an address, for ever.
    pub slug: Slug,
    /// The partnership it belongs to.
    pub partnership_id: PartnershipId,
    /// Its kind.
    pub kind: Kind,
    /// Its own title; empty where it has none, see [`title`](crate::title).
    pub title: MultiText,
    /// When it was signed.
    pub signed_on: Option<Day>,
    /// The town where it was signed.
    pub town_id: Option<TownId>,
    /// Where in that town, or where else.
    pub place: MultiText,
    /// From when to when it holds.
    pub term: Period,
    /// The languages of its versions.
    pub languages: Vec<Tag>,
    /// Those of them whose text is authentic.
    pub authentic: Vec<Tag>,
    /// The agreement that it follows.
    pub follows_id: Option<AgreementId>,
    /// The agreement beside which this one was signed separately.
    pub main_id: Option<AgreementId>,
    /// Where the record was read.
    pub source: Option<String>,
    /// Who is meant to see it.
    pub visibility: Visibility,
    /// The version.
    pub version: i64,
    /// The parties: the towns of the partnership. Read with the record; a draft's are not looked at.
    pub parties: Vec<TownId>,
    /// Who signed, in the order of the text.
    pub signatories: Vec<Signatory>,
    /// The fields it names, in the order of the text, also those without a commitment.
    pub fields: Vec<MultiText>,
    /// The commitments by number.
    pub commitments: Vec<Commitment>,
}

impl Agreement {
    /// What the policy needs to know.
    #[must_use]
    pub fn policy_facts(&self) -> Facts<'_> {
        Facts {
            noun: Noun::Agreement,
            parties: &self.parties,
            visibility: self.visibility,
        }
    }

    /// Its address without language.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/agreements/{}", self.slug.as_str())
    }

    /// The address of one of its commitments, without language.
    #[must_use]
    pub fn commitment_path(&self, n: i64) -> String {
        format!("{}/commitments/{n}", self.path())
    }

    /// The day it is ordered by: when it was signed, else when its term begins.
    #[must_use]
    pub fn began(&self) -> Option<Day> {
        self.signed_on.or(self.term.from)
    }
}

/// Tags as they are typed and stored: `de, ru`.
pub(crate) fn tags_line(tags: &[Tag]) -> String {
    tags.iter().map(Tag::as_str).collect::<Vec<_>>().join(", ")
}

/// The tags of such a line; `None` where one of them is none.
pub(crate) fn read_tags(line: &str) -> Option<Vec<Tag>> {
    let mut tags: Vec<Tag> = Vec::new();
    for word in line.split([',', ';', ' ']).filter(|word| !word.is_empty()) {
        let tag = word.parse().ok()?;
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    Some(tags)
}

impl Kept for Agreement {
    const NOUN: Noun = Noun::Agreement;

    fn number(&self) -> i64 {
        self.id.0
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn form(&self) -> Pairs {
        let mut form = Pairs::default();
        if self.partnership_id.0 != 0 {
            form.push("partnership", self.partnership_id.0.to_string());
        }
        form.push("kind", self.kind.code());
        form.push_multitext("title", &self.title);
        form.push_some("signed-on", self.signed_on.map(Day::iso));
        form.push_some("town", self.town_id.map(|id| id.0.to_string()));
        form.push_multitext("place", &self.place);
        form.push_some("term-from", self.term.from.map(Day::iso));
        form.push_some("term-to", self.term.to.map(Day::iso));
        for (name, tags) in [
            ("languages", &self.languages),
            ("authentic", &self.authentic),
        ] {
            form.push_some(name, (!tags.is_empty()).then(|| tags_line(tags)));
        }
        form.push_some("follows", self.follows_id.map(|id| id.0.to_string()));
        form.push_some("main", self.main_id.map(|id| id.0.to_string()));
        form.push_some("source", self.source.as_deref());
        for (n, signatory) in self.signatories.iter().enumerate() {
            let part = |part: &str| format!("signatory-{n}-{part}");
            match &signatory.signer {
                Signer::Known(id) => form.push(part("person"), id.0.to_string()),
                Signer::New(newcomer) => form.push(part("name"), newcomer.name.plain(Lang::En)),
            }
            form.push_multitext(&format!("signatory-{n}-office"), &signatory.office);
        }
        for (n, field) in self.fields.iter().enumerate() {
            form.push_multitext(&format!("field-{n}"), field);
        }
        for commitment in &self.commitments {
            let name = |part: &str| format!("commitment-{}-{part}", commitment.n);
            form.push_multitext(&name("field"), &commitment.field);
            form.push_multitext(&name("wording"), &commitment.wording);
            form.push_multitext(&name("responsible"), &commitment.responsible);
            form.push_some(&name("due"), commitment.due.map(Day::iso));
        }
        form
    }
}
