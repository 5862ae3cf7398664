//! Settings and barrier reports.

use db::row;
use values::{Day, Instant};

/// The settings that an instance has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Its name, as JSON by language.
    Name,
    /// The slug of the town that the start page is about.
    Home,
    /// Its IANA time zone.
    Zone,
    /// Whether it shows the demonstration: `yes`.
    Demo,
    /// Which edition of the shipped register stands around the demonstration.
    Register,
    /// The order of the parts of yearly reports: their codes, with commas between them.
    Outline,
    /// Who is responsible, for the legal notice and the contact page.
    Responsible,
}

impl Setting {
    /// The code name, as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Home => "home",
            Self::Zone => "zone",
            Self::Demo => "demo",
            Self::Register => "register",
            Self::Outline => "outline",
            Self::Responsible => "responsible",
        }
    }
}

row! {
    /// A barrier that a reader reported.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct Barrier {
        pub(crate) id: i64,
        pub(crate) at: Instant,
        pub(crate) path: String,
        pub(crate) words: String,
        pub(crate) contact: String,
        pub(crate) due_on: Day,
        pub(crate) answered_at: Option<Instant>,
    }
}
