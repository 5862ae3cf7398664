//! What a route asks for before anything is read.

use crate::Actor;
use values::Noun;

/// The permission that a route declares. A route cannot be made without one.
///
/// This is the gate in front of the record: it decides by the actor alone. Whether *this* record may be
/// read or edited is decided when it is loaded, by [`crate::decide`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Needs {
    /// Nothing: the page shows no record, or shows what is in the reader's scope.
    Nothing,
    /// The right to read records of this noun.
    Read(Noun),
    /// The right to keep records of this noun.
    Keep(Noun),
    /// A person who signed in.
    SignedIn,
    /// The administration of the instance.
    Administer,
}

impl Needs {
    /// Whether this actor may come to the door at all.
    #[must_use]
    pub fn admits(self, actor: &Actor) -> bool {
        match self {
            Self::Nothing | Self::Read(_) => true,
            Self::SignedIn => actor.is_signed_in(),
            Self::Keep(_) => actor.is_officer() || actor.is_administrator(),
            Self::Administer => actor.is_administrator(),
        }
    }

    /// The words of the route table.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Nothing => "nothing".to_owned(),
            Self::Read(noun) => format!("read {noun}"),
            Self::Keep(noun) => format!("keep {noun}"),
            Self::SignedIn => "signed in".to_owned(),
            Self::Administer => "administer".to_owned(),
        }
    }
}
