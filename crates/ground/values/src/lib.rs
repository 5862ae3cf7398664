//! The words and measures that every other room uses: identities, languages, texts, days, money, problems.
//!
//! Everything here is pure: no clock, no chance, no input or output, nothing that waits. What is
//! deliberately not here: how a value looks to a reader (that is `texts::locale`) and who may see it
//! (that is `access`).

mod bits;
mod coded;
mod country;
mod cursor;
mod day;
mod ids;
mod instant;
mod lang;
mod money;
mod multitext;
mod names;
mod problems;
mod slug;

pub use bits::Bits;
pub use country::Country;
pub use cursor::Cursor;
pub use day::{Day, DayError, Period};
pub use ids::{
    ActivityId, AgreementId, CommitmentId, FundId, Noun, OrganisationId, PartnershipId, PersonId,
    RecordId, ReportId, RunId, SentenceId, SeriesId, TownId, UserId,
};
pub use instant::{Instant, SECOND};
pub use lang::{Lang, Tag};
pub use money::{Currency, Money};
pub use multitext::{MultiText, Picked, TextForm};
pub use names::{end_of_range, name_key, nfc};
pub use problems::{Arg, Problem, Problems};
pub use slug::Slug;

#[cfg(test)]
mod tests;
