//! A type for each noun's identity, so that a town can never be taken for a partnership.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The identity of some noun, for what holds for all of them: history, panels, references.
pub trait RecordId: Copy {
    /// The noun that this identity belongs to.
    const NOUN: Noun;

    /// The number.
    fn number(self) -> i64;

    /// The identity with this number.
    fn from_number(number: i64) -> Self;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $noun:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl RecordId for $name {
            const NOUN: Noun = Noun::$noun;

            fn number(self) -> i64 {
                self.0
            }

            fn from_number(number: i64) -> Self {
                Self(number)
            }
        }

        impl FromStr for $name {
            type Err = ();

            /// Reads a positive decimal number without sign, leading zero, space or other dress.
            fn from_str(text: &str) -> Result<Self, ()> {
                read_id(text).map(Self).ok_or(())
            }
        }
    )+};
}

fn read_id(text: &str) -> Option<i64> {
    let plain =
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0');
    if plain { text.parse().ok() } else { None }
}

ids! {
    /// A person who signs in.
    UserId = User;
    /// A person known to the records: somebody who held an office, signed, spoke.
    PersonId = Person;
    /// A town, district or region.
    TownId = Town;
    /// An association, school, company or ministry.
    OrganisationId = Organisation;
    /// A lasting relation between two or more parties.
    PartnershipId = Partnership;
    /// A signed text between parties.
    AgreementId = Agreement;
    /// One promise of an agreement.
    CommitmentId = Commitment;
    /// A numbered series of activities.
    SeriesId = Series;
    /// Anything that happens in a partnership.
    ActivityId = Activity;
    /// A fund that pays for projects of partnerships.
    FundId = Fund;
    /// A yearly report of a town.
    ReportId = Report;
    /// One sentence of a yearly report.
    SentenceId = Sentence;
    /// One run of an import.
    RunId = Run;
}

crate::coded! {
    /// The nouns of the field that have a history, a policy and an address, in the order of the thread.
    #[derive(PartialOrd, Ord, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    Noun {
        /// A person who signs in.
        User = "user",
        /// A person known to the records.
        Person = "person",
        /// A town, district or region.
        Town = "town",
        /// An association, school, company or ministry.
        Organisation = "organisation",
        /// A lasting relation between parties.
        Partnership = "partnership",
        /// A signed text between parties.
        Agreement = "agreement",
        /// One promise of an agreement.
        Commitment = "commitment",
        /// A numbered series of activities.
        Series = "series",
        /// Anything that happens in a partnership.
        Activity = "activity",
        /// A fund that pays for projects.
        Fund = "fund",
        /// A yearly report.
        Report = "report",
        /// One sentence of a yearly report.
        Sentence = "sentence",
        /// One run of an import.
        Run = "run",
        /// The settings of this instance.
        Instance = "instance",
    }
}

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
