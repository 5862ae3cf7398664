//! What holds for all requests.

use crate::shelf::Shelf;
use crate::{Memory, Moments, Panel, Reportable, SignedIn, Slice, Table};
use db::{Db, DbError, Read};
use std::sync::{Arc, PoisonError, RwLock};
use values::{Instant, Lang, MultiText, TownId};

/// The clock: a function, so that it can stand still in tests.
pub type Clock = Arc<dyn Fn() -> Instant + Send + Sync>;
/// Chance: 128 random bits.
pub type Chance = Arc<dyn Fn() -> [u8; 16] + Send + Sync>;
/// Whose session this is, by the token of its cookie.
pub type Identify = fn(&mut Read<'_>, &str, Instant) -> Result<Option<SignedIn>, DbError>;
/// Reads the settings of the instance.
pub type LoadInstance = fn(&mut Read<'_>) -> Result<Instance, DbError>;
/// The facts that a slice hands to a town's yearly report.
pub type Reports = fn(&mut Read<'_>, TownId, i16) -> Result<Vec<Reportable>, DbError>;

/// The settings of the instance that pages show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Its name, as in the header.
    pub name: MultiText,
    /// The town that the start page is about, with its slug; none for a hub or an empty instance.
    pub home: Option<(TownId, String)>,
    /// Its time zone.
    pub zone: String,
    /// The language for readers whose browser asks for none of ours.
    pub lang: Lang,
    /// The order of the parts of its yearly reports, by their codes; empty for the usual one.
    pub outline: Vec<String>,
    /// Whether it shows demonstration data, which the foot of each page says.
    pub is_demo: bool,
}

impl Default for Instance {
    fn default() -> Self {
        Self {
            name: MultiText::new(Lang::En, "Jumelage"),
            home: None,
            zone: "Europe/Berlin".to_owned(),
            lang: Lang::De,
            outline: Vec::new(),
            is_demo: false,
        }
    }
}

/// The site: everything that outlives a request.
pub struct Site {
    /// The database.
    pub db: Db,
    /// The routes of all slices.
    pub table: Table,
    /// The panels of all slices, in the order of the thread.
    pub panels: Vec<Panel>,
    /// What the slices tell of moments, in the order of the thread.
    pub moments: Vec<Moments>,
    /// What the slices hand to the yearly report, in the order of the thread.
    pub reports: Vec<Reports>,
    /// The origin of citable addresses, such as `https://international.kiel.de`.
    pub base: String,
    /// What slices keep in memory as long as no record changes.
    pub memory: Memory,
    pub(crate) clock: Clock,
    pub(crate) chance: Chance,
    pub(crate) identify: Identify,
    pub(crate) shelf: Shelf,
    load_instance: LoadInstance,
    instance: RwLock<Arc<Instance>>,
}

impl Site {
    /// Puts the slices together and reads the instance's settings.
    ///
    /// # Errors
    /// In words for the administrator: routes that clash, or settings that cannot be read.
    pub fn new(
        db: Db,
        slices: Vec<Slice>,
        base: &str,
        hooks: (Identify, LoadInstance),
        (clock, chance): (Clock, Chance),
    ) -> Result<Self, String> {
        let (mut routes, mut panels) = (Vec::new(), Vec::new());
        let (mut moments, mut reports) = (Vec::new(), Vec::new());
        for slice in slices {
            routes.extend(slice.routes);
            panels.extend(slice.panels);
            moments.extend(slice.moments);
            reports.extend(slice.reports);
        }
        let site = Self {
            db,
            table: Table::new(routes)?,
            panels,
            moments,
            reports,
            memory: Memory::default(),
            base: base.trim_end_matches('/').to_owned(),
            clock,
            chance,
            identify: hooks.0,
            shelf: Shelf::default(),
            load_instance: hooks.1,
            instance: RwLock::new(Arc::new(Instance::default())),
        };
        site.reload().map_err(|error| error.to_string())?;
        Ok(site)
    }

    /// The settings as they are now.
    #[must_use]
    pub fn instance(&self) -> Arc<Instance> {
        self.instance
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Reads the settings again, after they were changed.
    ///
    /// # Errors
    /// [`DbError`] where they cannot be read.
    pub fn reload(&self) -> Result<(), DbError> {
        let load = self.load_instance;
        let instance = self.db.read(load)?;
        *self
            .instance
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Arc::new(instance);
        self.shelf.forget_settings();
        Ok(())
    }
}
