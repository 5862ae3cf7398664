//! Settings and barrier reports.

use db::row;
use values::{Day, Instant, Slug};

values::coded! {
    /// The settings that an instance has.
    Setting {
        /// Its name, as JSON by language.
        Name = "name",
        /// The slug of the town that the start page is about.
        Home = "home",
        /// Its IANA time zone.
        Zone = "zone",
        /// Whether it shows the demonstration: `yes`.
        Demo = "demo",
        /// Which edition of the shipped register stands around the demonstration.
        Register = "register",
        /// The order of the parts of yearly reports: their codes, with commas between them.
        Outline = "outline",
        /// Who is responsible, for the legal notice and the contact page.
        Responsible = "responsible",
        /// Whom to tell of a fault, for `security.txt`: an address with its scheme (RFC 9116, 2.5.3).
        SecurityContact = "security-contact",
    }
}

/// Why a value is none for a setting, in words for the administrator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit(pub &'static str);

impl Setting {
    /// Whether a value can be one; whether the town of `home` exists is asked elsewhere.
    pub(crate) fn fits(self, value: &str) -> Result<(), Unfit> {
        let is_address = value.bytes().all(|b| b.is_ascii_graphic())
            && ["mailto:", "https://", "tel:"]
                .iter()
                .any(|scheme| value.len() > scheme.len() && value.starts_with(scheme));
        match self {
            Self::Home if value.parse::<Slug>().is_err() => {
                Err(Unfit("the town is named by its slug, such as `kiel`"))
            }
            Self::Zone if jiff::tz::TimeZone::get(value).is_err() => {
                Err(Unfit("a time zone is written like Europe/Berlin"))
            }
            Self::SecurityContact if !is_address => Err(Unfit(
                "an address begins with `mailto:`, `https://` or `tel:`",
            )),
            Self::Responsible | Self::Outline if value.chars().any(char::is_control) => {
                Err(Unfit("this is one line of text"))
            }
            Self::Name | Self::Demo | Self::Register => {
                Err(Unfit("this setting comes with the records, not by command"))
            }
            Self::Home | Self::Zone | Self::SecurityContact | Self::Responsible | Self::Outline => {
                Ok(())
            }
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
