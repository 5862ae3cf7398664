//! The policy itself, for one record and for lists.

use crate::Actor;
use values::{Noun, TownId};

/// What somebody wants to do to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See it, in whatever form: page, feed, search, count, export.
    Read,
    /// See who changed what and when.
    ReadHistory,
    /// Change it, publish it, restore an earlier state.
    Edit,
    /// Make a new one with these parties.
    Create,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 4] = [Self::Read, Self::ReadHistory, Self::Edit, Self::Create];
}

values::coded! {
    /// Who is meant to see a record.
    Visibility {
        /// Everybody.
        Public = "public",
        /// The offices: every active officer.
        Offices = "offices",
        /// The offices of its parties.
        Parties = "parties",
    }
}

/// What the policy needs to know of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts<'a> {
    /// What kind of record it is.
    pub noun: Noun,
    /// The towns whose offices keep it.
    pub parties: &'a [TownId],
    /// Who is meant to see it.
    pub visibility: Visibility,
}

/// Who may do what was refused; the page says it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Officers of one of the record's towns.
    OfficersOfItsTowns,
    /// Officers of any town.
    Officers,
    /// Administrators of the instance.
    Administrators,
}

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Yes.
    Allowed,
    /// For this actor the record does not exist.
    Hidden,
    /// The record may be seen, but this may not be done; these may.
    Forbidden(Who),
}

/// Decides about one record.
#[must_use]
pub fn decide(actor: &Actor, action: Action, facts: &Facts<'_>) -> Decision {
    if actor.is_administrator() {
        return Decision::Allowed;
    }
    if action == Action::Create {
        return create(actor, facts);
    }
    if !Scope::of(actor).covers(facts) {
        return Decision::Hidden;
    }
    match action {
        Action::Read => Decision::Allowed,
        Action::ReadHistory | Action::Edit | Action::Create => keep(actor, facts),
    }
}

/// Keeping a record: its own towns' officers; what belongs to no town's office is common to all officers
/// where it is a person or an organisation, and the administrators' where it is anything else.
fn keep(actor: &Actor, facts: &Facts<'_>) -> Decision {
    match facts.noun {
        Noun::Person | Noun::Organisation => officers_only(actor),
        Noun::User | Noun::Run | Noun::Instance => Decision::Forbidden(Who::Administrators),
        Noun::Town
        | Noun::Partnership
        | Noun::Agreement
        | Noun::Commitment
        | Noun::Series
        | Noun::Activity
        | Noun::Fund
        | Noun::Report
        | Noun::Sentence => own_towns_only(actor, facts),
    }
}

/// Making a record: an officer may add any town, person or organisation to the register, and everything
/// else only with the own town among the parties.
fn create(actor: &Actor, facts: &Facts<'_>) -> Decision {
    if facts.noun == Noun::Town {
        officers_only(actor)
    } else {
        keep(actor, facts)
    }
}

fn officers_only(actor: &Actor) -> Decision {
    if actor.is_officer() {
        Decision::Allowed
    } else {
        Decision::Forbidden(Who::Officers)
    }
}

fn own_towns_only(actor: &Actor, facts: &Facts<'_>) -> Decision {
    if actor.towns().any(|town| facts.parties.contains(&town)) {
        Decision::Allowed
    } else {
        Decision::Forbidden(Who::OfficersOfItsTowns)
    }
}

/// What an actor may read, as a condition for lists: a record is in scope exactly when [`decide`] lets the
/// actor read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// No condition at all.
    pub everything: bool,
    /// Also what is meant for the offices.
    pub offices: bool,
    /// Also what is meant for the parties, where one of these towns is a party.
    pub towns: Vec<TownId>,
}

impl Scope {
    /// What this actor may read.
    #[must_use]
    pub fn of(actor: &Actor) -> Self {
        Self {
            everything: actor.is_administrator(),
            offices: actor.is_officer(),
            towns: actor.towns().collect(),
        }
    }

    /// Every record; for programs such as loaders, never for a reader.
    #[must_use]
    pub fn everything() -> Self {
        Self {
            everything: true,
            ..Self::public()
        }
    }

    /// What everybody may read.
    #[must_use]
    pub fn public() -> Self {
        Self {
            everything: false,
            offices: false,
            towns: Vec::new(),
        }
    }

    /// Whether only public records are in scope, so that prepared public answers may be used.
    #[must_use]
    pub fn is_public(&self) -> bool {
        !self.everything && !self.offices && self.towns.is_empty()
    }

    /// Whether a record is in scope.
    #[must_use]
    pub fn covers(&self, facts: &Facts<'_>) -> bool {
        self.everything
            || match facts.visibility {
                Visibility::Public => true,
                Visibility::Offices => self.offices,
                Visibility::Parties => self.towns.iter().any(|town| facts.parties.contains(town)),
            }
    }
}
