//! What a slice gives to the application.

use crate::site::Reports;
use crate::{AppError, Ctx, Html, Moments, Route, Searchable};
use askama::Template;
use db::{Migration, Read};
use values::{Day, Lang, Money, Noun, RecordId};

/// One slice: everything it brings, in one value.
#[derive(Default)]
pub struct Slice {
    /// Its name, which is its folder's.
    pub name: &'static str,
    /// Its routes.
    pub routes: Vec<Route>,
    /// Its migrations, in order.
    pub migrations: Vec<Migration>,
    /// What it shows on pages of earlier slices.
    pub panels: Vec<Panel>,
    /// What it tells of the moments of partnerships.
    pub moments: Vec<Moments>,
    /// What it hands to the yearly report.
    pub reports: Vec<Reports>,
    /// What it hands to the search.
    pub searchables: Vec<Searchable>,
}

/// A place on a page where later slices may show something.
pub trait Slot {
    /// The identity that the page is about.
    type Id: RecordId;
    /// The slot's name, unique: `towns-show`.
    const NAME: &'static str;
}

/// What a panel's function gives for the record that a page is about: a section, or nothing to show.
type Build<Id> = fn(&Ctx, &mut Read<'_>, Id) -> Result<Option<Section>, AppError>;
/// The same for any identity, by its number.
type BuildAny =
    Box<dyn Fn(&Ctx, &mut Read<'_>, i64) -> Result<Option<Section>, AppError> + Send + Sync>;

/// A section of another slice's page.
pub struct Panel {
    pub(crate) slot: &'static str,
    pub(crate) build: BuildAny,
}

impl Panel {
    /// A panel for a slot. It must cost a fixed number of queries, whatever it shows.
    #[must_use]
    pub fn new<S: Slot>(build: Build<S::Id>) -> Self
    where
        S::Id: 'static,
    {
        let build =
            move |ctx: &Ctx, read: &mut Read<'_>, id: i64| build(ctx, read, S::Id::from_number(id));
        Self {
            slot: S::NAME,
            build: Box::new(build),
        }
    }
}

/// A section as shown: a heading and what stands under it.
#[derive(Clone, Debug)]
pub struct Section {
    /// The anchor, in the words of the page's language-neutral address: `partnerships`.
    pub anchor: &'static str,
    /// The heading.
    pub title: String,
    /// The content.
    pub body: Html,
}

impl Section {
    /// A section with what a template gives.
    ///
    /// # Errors
    /// [`AppError::Bug`] where the template fails.
    pub fn of(
        anchor: &'static str,
        title: impl Into<String>,
        body: &impl Template,
    ) -> Result<Self, AppError> {
        Ok(Self {
            anchor,
            title: title.into(),
            body: Html::made_here(body.render().map_err(AppError::bug)?),
        })
    }
}

/// A record that a sentence rests on, in the version it had then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRef {
    /// What kind of record.
    pub noun: Noun,
    /// Which one.
    pub id: i64,
    /// In which version.
    pub version: i64,
    /// What the record is called, by language of the interface.
    pub label: [String; 5],
    /// Where it is shown, without language.
    pub path: String,
}

/// Something that is missing and would make the report better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The code of a text `gap-…` of `reports`, such as `no-outcome`.
    pub code: &'static str,
    /// The desk address where it can be filled in, without language.
    pub path: String,
    /// What the record is called, by language.
    pub label: [String; 5],
}

/// What a fact adds to one of the year's figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// So many more.
    Count(i64),
    /// One of a set whose members count once, however often they are told of, such as a partner.
    Member(i64),
    /// So much more money.
    Sum(Money),
}

/// A fact of a year, ready to be told: a whole sentence in every language, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reportable {
    /// Names what is told, the same whenever it is told anew: `activity-12`, `fund-3-2019`.
    pub key: String,
    /// The part of the report it belongs to: a code of the instance's outline, such as `new-partnerships`,
    /// `job-shadowing`, `delegations`, `conference`, `fund`, `agreements`, `anniversaries`, `standing`, `outlook`.
    pub section: &'static str,
    /// When, for the order within the part.
    pub on: Option<Day>,
    /// The sentence, or the few sentences of one fact, by language of the interface, in the order of [`Lang::ALL`].
    pub sentence: [String; 5],
    /// The records it rests on; never empty.
    pub records: Vec<RecordRef>,
    /// What is missing about it.
    pub gaps: Vec<Gap>,
    /// What it adds to the year's figures, each by its code, such as `activities`.
    pub figures: Vec<(&'static str, Figure)>,
}

/// The same in each language of the interface, in the order of [`Lang::ALL`].
#[must_use]
pub fn by_lang(say: impl Fn(Lang) -> String) -> [String; 5] {
    Lang::ALL.map(say)
}
