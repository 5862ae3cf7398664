//! The partnership and its dated facts.

use access::{Facts, Visibility};
use db::row;
use std::cmp::Reverse;
use values::{Day, Lang, MultiText, Noun, PartnershipId, Slug, TownId};
use web::{Kept, Pairs};

values::coded! {
    /// What kind of partnership it is.
    Kind {
        /// Formally agreed, open in time and subject.
        Twinning = "twinning",
        /// Looser, often limited in time.
        Friendship = "friendship",
        /// Limited to subjects or projects.
        Cooperation = "cooperation",
        /// Exchange without any agreement.
        Contact = "contact",
        /// A source names the two as partners and does not say what kind.
        Unknown = "unknown",
    }
}

values::coded! {
    /// What somebody decided about it.
    Standing {
        /// It is planned.
        InPreparation = "in_preparation",
        /// It holds.
        InForce = "in_force",
        /// Put to rest by decision.
        Suspended = "suspended",
        /// It is over.
        Ended = "ended",
        /// Nothing is recorded.
        Unknown = "unknown",
    }
}

values::coded! {
    /// Whether the town halls speak with each other.
    Contacts {
        /// They do.
        Open = "open",
        /// They rest.
        Paused = "paused",
        /// Nothing is recorded.
        Unknown = "unknown",
    }
}

db::stored_by_code!(Kind, Standing, Contacts);

row! {
    /// A dated fact: how the kind, the standing or the contacts changed, or an honour.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Fact {
        /// `kind`, `standing`, `official_contacts` or `honour`.
        pub what: String,
        /// The code name of what it became; empty for an honour.
        pub value: String,
        /// Since when.
        pub since: Option<Day>,
        /// Who decided.
        pub decided_by: MultiText,
        /// Reason, scope and term, in words.
        pub wording: MultiText,
        /// Where it is written.
        pub source: Option<String>,
        /// Whether the source says it plainly.
        pub is_certain: bool,
    }
}

/// A lasting relation between parties.
#[derive(Clone, Debug, PartialEq)]
pub struct Partnership {
    /// Identity.
    pub id: PartnershipId,
    /// Its part of an address, for ever.
    pub slug: Slug,
    /// Its kind today.
    pub kind: Kind,
    /// Since when.
    pub since: Option<Day>,
    /// Its standing today.
    pub standing: Standing,
    /// Its official contacts today.
    pub official_contacts: Contacts,
    /// A few sentences about it.
    pub about: MultiText,
    /// What the parties call it themselves.
    pub own_term: MultiText,
    /// Fields of cooperation.
    pub fields: MultiText,
    /// Who founded it.
    pub founders: MultiText,
    /// Who pays.
    pub sponsors: MultiText,
    /// Where the record was read.
    pub source: Option<String>,
    /// Who confirmed it last.
    pub confirmed_by: Option<String>,
    /// When.
    pub confirmed_on: Option<Day>,
    /// Who is meant to see it.
    pub visibility: Visibility,
    /// The version.
    pub version: i64,
    /// The parties, in the order of the name.
    pub parties: Vec<TownId>,
    /// Dated facts, oldest first as recorded.
    pub facts: Vec<Fact>,
}

impl Partnership {
    /// What the policy needs to know.
    #[must_use]
    pub fn policy_facts(&self) -> Facts<'_> {
        Facts {
            noun: Noun::Partnership,
            parties: &self.parties,
            visibility: self.visibility,
        }
    }

    /// Its address without language.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/partnerships/{}", self.slug.as_str())
    }

    /// The dated fact with which what holds today began: of the newest facts that say the same one after the
    /// other, the first. What came later and changed nothing (a sign taken down, a word repeated) dates nothing
    /// anew. A fact without its day counts only where no other says the same.
    #[must_use]
    pub fn beginning(&self, what: &str, value: &str) -> Option<&Fact> {
        let of = || self.facts.iter().filter(|fact| fact.what == what);
        let mut dated: Vec<&Fact> = of().rev().filter(|fact| fact.since.is_some()).collect();
        dated.sort_by_key(|fact| Reverse(fact.since));
        let lasts = dated.into_iter().take_while(|fact| fact.value == value);
        lasts
            .last()
            .or_else(|| of().find(|fact| fact.value == value && fact.since.is_none()))
    }
}

/// What a partnership is called: its parties' names with a dash.
#[must_use]
pub fn title<'a>(parties: impl IntoIterator<Item = &'a towns::Town>, lang: Lang) -> String {
    title_by_names(parties.into_iter().map(|town| &town.names), lang)
}

/// The same where no more than the names of the parties is at hand.
#[must_use]
pub fn title_by_names<'a>(parties: impl IntoIterator<Item = &'a MultiText>, lang: Lang) -> String {
    let names: Vec<&str> = parties.into_iter().map(|names| names.plain(lang)).collect();
    names.join(" – ")
}

impl Kept for Partnership {
    const NOUN: Noun = Noun::Partnership;

    fn number(&self) -> i64 {
        self.id.0
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn form(&self) -> Pairs {
        let mut form = Pairs::default();
        for (n, party) in self.parties.iter().enumerate() {
            form.push(format!("party-{n}"), party.0.to_string());
        }
        form.push("kind", self.kind.code());
        form.push_some("since", self.since.map(Day::iso));
        form.push("standing", self.standing.code());
        form.push("official-contacts", self.official_contacts.code());
        form.push_multitext("about", &self.about);
        form.push_multitext("own-term", &self.own_term);
        form.push_multitext("fields", &self.fields);
        form.push_multitext("founders", &self.founders);
        form.push_multitext("sponsors", &self.sponsors);
        form.push_some("source", self.source.as_deref());
        for (n, fact) in self.facts.iter().enumerate() {
            form.push(format!("fact-{n}-what"), &fact.what);
            form.push(format!("fact-{n}-value"), &fact.value);
            form.push_some(&format!("fact-{n}-since"), fact.since.map(Day::iso));
            form.push_multitext(&format!("fact-{n}-by"), &fact.decided_by);
            form.push_multitext(&format!("fact-{n}-wording"), &fact.wording);
            form.push_some(&format!("fact-{n}-source"), fact.source.as_deref());
            form.push_some(
                &format!("fact-{n}-certain"),
                fact.is_certain.then_some("yes"),
            );
        }
        form
    }
}
