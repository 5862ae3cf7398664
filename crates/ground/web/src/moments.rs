//! What happened in partnerships, told by the slices that keep it: for timelines, lifelines and years.
//!
//! A slice hands over one function; it costs a fixed number of queries, whatever is asked. What is
//! deliberately not here: sentences for the yearly report, which name their records; see
//! [`Reportable`](crate::Reportable).

use crate::chart::Mark;
use crate::{AppError, Ctx, Html};
use db::Read;
use values::{Day, PartnershipId, TownId};

/// What kind of thing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentKind {
    /// The partnership began.
    Beginning,
    /// Its kind or its state became another.
    Change,
    /// It was suspended, or its official contacts were paused.
    Pause,
    /// A pause ended.
    Resumption,
    /// It was over.
    End,
    /// Somebody honoured it.
    Honour,
    /// An agreement was signed.
    Signing,
    /// People visited each other.
    Visit,
    /// People worked beside their colleagues.
    Shadowing,
    /// Anything else that was done together.
    Event,
}

impl MomentKind {
    /// The part of a timeline that it belongs to: `state`, `agreements` or `activities`.
    #[must_use]
    pub const fn part(self) -> &'static str {
        match self {
            Self::Beginning
            | Self::Change
            | Self::Pause
            | Self::Resumption
            | Self::End
            | Self::Honour => "state",
            Self::Signing => "agreements",
            Self::Visit | Self::Shadowing | Self::Event => "activities",
        }
    }

    /// Its mark in pictures, where it has one.
    #[must_use]
    pub const fn mark(self) -> Option<Mark> {
        match self {
            Self::Signing => Some(Mark::Signing),
            Self::Visit => Some(Mark::Visit),
            Self::Shadowing => Some(Mark::Shadowing),
            Self::Event | Self::Honour => Some(Mark::Event),
            Self::Beginning | Self::Change | Self::Pause | Self::Resumption | Self::End => None,
        }
    }
}

/// Something that happened in a partnership.
#[derive(Clone, Debug)]
pub struct Moment {
    /// In which one.
    pub partnership: PartnershipId,
    /// What kind of thing.
    pub kind: MomentKind,
    /// When, or when it began.
    pub from: Day,
    /// When it ended, where it took longer.
    pub to: Option<Day>,
    /// What happened, in the reader's language.
    pub title: String,
    /// A line more about it.
    pub detail: Html,
    /// Where it is told, without language.
    pub path: Option<String>,
}

/// Whose moments are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentsOf {
    /// Those of one partnership.
    Partnership(PartnershipId),
    /// Those of all partnerships of a town.
    Town(TownId),
}

/// Which moments are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Whose.
    pub of: MomentsOf,
    /// Of which year only.
    pub year: Option<i16>,
    /// How many of the newest.
    pub limit: i64,
}

/// What a slice tells of moments that the reader may see: at most as many as asked for, the newest.
pub type Moments = fn(&Ctx, &mut Read<'_>, &Asked) -> Result<Vec<Moment>, AppError>;

impl Ctx {
    /// What the slices tell of a partnership or a town, newest first.
    ///
    /// # Errors
    /// What a slice's function gives.
    pub fn moments(&self, read: &mut Read<'_>, asked: &Asked) -> Result<Vec<Moment>, AppError> {
        let mut all = Vec::new();
        for tell in &self.site.moments {
            all.extend(tell(self, read, asked)?);
        }
        all.sort_by(|a, b| b.from.cmp(&a.from).then(b.to.cmp(&a.to)));
        all.truncate(usize::try_from(asked.limit).unwrap_or(usize::MAX));
        Ok(all)
    }
}
