//! Who acts: a user with memberships of which only the active ones count.

use values::{Instant, TownId, UserId};

/// What a membership belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// This installation as a whole.
    Instance,
    /// The office of a town.
    Town(TownId),
}

values::coded! {
    /// What somebody is there.
    Role {
        /// Runs the instance: users, settings, imports. May keep every record.
        Administrator = "administrator",
        /// Member of a town's office: keeps what the town is a party to.
        Officer = "officer",
    }
}

values::coded! {
    /// Where a membership stands.
    MembershipState {
        /// Asked in, not yet come.
        Invited = "invited",
        /// In force.
        Active = "active",
        /// Put to rest by an administrator.
        Suspended = "suspended",
        /// Taken away.
        Removed = "removed",
    }
}

/// A membership as stored, whatever its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Where.
    pub place: Place,
    /// As what.
    pub role: Role,
    /// In which state.
    pub state: MembershipState,
    /// Until when, if that was said.
    pub until: Option<Instant>,
}

impl Membership {
    /// The membership as one that counts, if it does at this moment.
    #[must_use]
    pub fn active(&self, now: Instant) -> Option<ActiveMembership> {
        let counts = match self.state {
            MembershipState::Active => self.until.is_none_or(|until| now < until),
            MembershipState::Invited | MembershipState::Suspended | MembershipState::Removed => {
                false
            }
        };
        counts.then_some(ActiveMembership {
            place: self.place,
            role: self.role,
        })
    }
}

/// A membership that counts. Only [`Membership::active`] makes one, so that an invited, suspended or
/// expired member can never reach the policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActiveMembership {
    place: Place,
    role: Role,
}

/// Who acts. Without a user it is anybody at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actor {
    user: Option<UserId>,
    name: String,
    memberships: Vec<ActiveMembership>,
    is_program: bool,
}

impl Actor {
    /// A reader who has not signed in.
    #[must_use]
    pub fn anyone() -> Self {
        Self::default()
    }

    /// A person who signed in. The name is kept for the history, where it outlives the account.
    #[must_use]
    pub fn user(user: UserId, name: &str, memberships: &[Membership], now: Instant) -> Self {
        let memberships = memberships.iter().filter_map(|m| m.active(now)).collect();
        Self {
            user: Some(user),
            name: name.to_owned(),
            memberships,
            is_program: false,
        }
    }

    /// The program itself, started on the machine by somebody who owns the database: it may do everything,
    /// and the history shows the command's name.
    #[must_use]
    pub fn program(command: &str) -> Self {
        Self {
            user: None,
            name: command.to_owned(),
            memberships: Vec::new(),
            is_program: true,
        }
    }

    /// The user, if somebody signed in.
    #[must_use]
    pub fn user_id(&self) -> Option<UserId> {
        self.user
    }

    /// The name for the history.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether somebody signed in.
    #[must_use]
    pub fn is_signed_in(&self) -> bool {
        self.user.is_some()
    }

    /// Whether the actor runs the instance.
    #[must_use]
    pub fn is_administrator(&self) -> bool {
        self.is_program
            || self
                .memberships
                .iter()
                .any(|m| m.role == Role::Administrator)
    }

    /// Whether the actor is a member of some office.
    #[must_use]
    pub fn is_officer(&self) -> bool {
        self.memberships.iter().any(|m| m.role == Role::Officer)
    }

    /// The towns whose office the actor belongs to.
    pub fn towns(&self) -> impl Iterator<Item = TownId> {
        self.memberships
            .iter()
            .filter_map(|m| match (m.role, m.place) {
                (Role::Officer, Place::Town(town)) => Some(town),
                (Role::Officer | Role::Administrator, Place::Instance | Place::Town(_)) => None,
            })
    }
}
