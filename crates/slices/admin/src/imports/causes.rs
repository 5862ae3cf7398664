//! What a row came to, and why.
//!
//! Every row has exactly one verdict; the causes under it say why, in the order of how much they weigh. What is
//! deliberately not here: the words for them, which are texts.

use serde::{Deserialize, Serialize};

values::coded! {
    /// What a row came to.
    Verdict {
        /// It is taken as it stands.
        Ready = "ready",
        /// It is taken, and a person is told what was odd.
        Noted = "noted",
        /// It is not taken until a person has chosen.
        NeedsYou = "needs_you",
        /// The register has it already; nothing changes.
        Already = "already",
        /// It cannot be read as a row of this register.
        Unreadable = "unreadable",
    }
}

values::coded! {
    /// Why.
    #[derive(PartialOrd, Ord, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    Cause {
        /// The town's cell is empty. Detail: the partner.
        TownMissing = "town_missing",
        /// The partner's cell is empty. Detail: the town.
        PartnerMissing = "partner_missing",
        /// The spreadsheet could not calculate a cell. Detail: its error.
        CellError = "cell_error",
        /// The names of the columns stand again among the rows.
        HeaderAgain = "header_again",
        /// What stands for a Q-id is none. Detail: it.
        QidMalformed = "qid_malformed",
        /// A town is known by its Q-id only. Detail: it.
        NameMissing = "name_missing",
        /// Several places bear the name. Detail: the name and the places.
        SeveralPlaces = "several_places",
        /// The only place of the name is part of a town. Detail: the name and the place.
        PartOfTown = "part_of_town",
        /// The place of the name lies far from the point. Detail: the name and the distance.
        FarAway = "far_away",
        /// Nobody calls a country so. Detail: the word.
        CountryUnknown = "country_unknown",
        /// Several countries are called so. Detail: the word.
        CountryAmbiguous = "country_ambiguous",
        /// No place bears the name, and no country is told. Detail: the name.
        CountryMissing = "country_missing",
        /// Where the town lies cannot be told, and the map asks for it. Detail: the name.
        PlaceUnknown = "place_unknown",
        /// Several towns of the register can be meant. Detail: the name.
        SeveralTowns = "several_towns",
        /// A town of the register may be meant, but nothing proves it. Detail: the name.
        PerhapsHere = "perhaps_here",
        /// Both sides are the same town. Detail: the name.
        SameTown = "same_town",
        /// The beginning is no year or day that can be told. Detail: what stands there.
        SinceUnclear = "since_unclear",
        /// The kind is a word that nobody explained. Detail: the word.
        KindUnclear = "kind_unclear",
        /// The register says something else. Detail: both.
        Differs = "differs",
        /// An earlier row of the file says something else. Detail: the line and both.
        DiffersInFile = "differs_in_file",
        /// The register has it.
        AlreadyHere = "already_here",
        /// It completes what the register did not know. Detail: what.
        Completes = "completes",
        /// An earlier row says the same. Detail: the line.
        Repeated = "repeated",
        /// Only one side names the other. Detail: who names whom.
        OneSided = "one_sided",
        /// A country's name was read. Detail: the word and the country.
        CountryRead = "country_read",
        /// The country is no more; its place tells today's. Detail: the word and the country.
        CountryFormer = "country_former",
        /// A bracket held a second name, which is kept. Detail: what was written and the name.
        SecondName = "second_name",
        /// It is a district or a region, not a town. Detail: what was written.
        NotATown = "not_a_town",
        /// No place of the gazetteer bears the name; it is kept as written. Detail: the name.
        NotInGazetteer = "not_in_gazetteer",
        /// Several places can be meant; the town is kept without a place. Detail: the name.
        PlaceOpen = "place_open",
        /// Two towns would lie at one place; the town is kept without it. Detail: the name.
        PlaceShared = "place_shared",
        /// A number could not be read and was left out. Detail: it.
        NumberUnread = "number_unread",
        /// Invisible characters went, or letters were composed.
        Cleaned = "cleaned",
    }
}

impl Cause {
    /// What a row with this cause comes to, unless another cause weighs more.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::TownMissing
            | Self::PartnerMissing
            | Self::CellError
            | Self::HeaderAgain
            | Self::QidMalformed => Verdict::Unreadable,
            Self::NameMissing
            | Self::SeveralPlaces
            | Self::PartOfTown
            | Self::FarAway
            | Self::CountryUnknown
            | Self::CountryAmbiguous
            | Self::CountryMissing
            | Self::PlaceUnknown
            | Self::SeveralTowns
            | Self::PerhapsHere
            | Self::SameTown
            | Self::SinceUnclear
            | Self::KindUnclear
            | Self::Differs
            | Self::DiffersInFile => Verdict::NeedsYou,
            Self::AlreadyHere => Verdict::Already,
            Self::Completes
            | Self::Repeated
            | Self::OneSided
            | Self::CountryRead
            | Self::CountryFormer
            | Self::SecondName
            | Self::NotATown
            | Self::NotInGazetteer
            | Self::PlaceOpen
            | Self::PlaceShared
            | Self::NumberUnread
            | Self::Cleaned => Verdict::Noted,
        }
    }
}

/// A cause with what it is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Reason {
    /// Why.
    pub cause: Cause,
    /// The names, words or numbers that it is about.
    pub detail: String,
}

impl Reason {
    pub(super) fn new(cause: Cause, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        Self { cause, detail }
    }
}

/// The verdict of a row for these reasons: that of the cause that weighs most, *ready* without any.
pub(super) fn verdict(reasons: &[Reason]) -> Verdict {
    const BY_WEIGHT: [Verdict; 4] = [
        Verdict::Unreadable,
        Verdict::NeedsYou,
        Verdict::Already,
        Verdict::Noted,
    ];
    let has = |verdict: &Verdict| reasons.iter().any(|one| one.cause.verdict() == *verdict);
    BY_WEIGHT.into_iter().find(has).unwrap_or(Verdict::Ready)
}
