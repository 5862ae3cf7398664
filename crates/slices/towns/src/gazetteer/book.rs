//! A book of names held in memory: the towns of a register or of a list, asked by name.
//!
//! A name alone identifies nothing. One town is the answer only if no other bears the name and none is called
//! by it with an addition (*Neustadt* and *Neustadt an der Orla*); a postcode or an official key decides.
//! Size never does.

use super::keys::keys;
use super::typo;

/// A town in the book.
#[derive(Clone, Debug)]
pub struct Entry<Id> {
    /// What the answer names.
    pub id: Id,
    /// Its names: of all languages, other and former ones.
    pub names: Vec<String>,
    /// Its postcodes.
    pub postcodes: Vec<String>,
    /// Its official key, in Germany the AGS.
    pub official_key: Option<String>,
}

/// What is asked: a name, and what parts namesakes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Question<'a> {
    /// The name as typed.
    pub name: &'a str,
    /// A postcode of the town.
    pub postcode: Option<&'a str>,
    /// The town's official key.
    pub official_key: Option<&'a str>,
}

/// What the book answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<Id> {
    /// Towns that bear the name.
    pub exact: Vec<Id>,
    /// Towns that bear it with an addition: `Frankfurt (Oder)` for `Frankfurt`.
    pub with_addition: Vec<Id>,
    /// Towns with a name that begins so or differs in a letter or two, the nearest first.
    pub close: Vec<Id>,
    /// Whether a person has to choose.
    pub outcome: Outcome<Id>,
}

/// Whether a name has led to one town.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<Id> {
    /// No other town can be meant.
    One(Id),
    /// A person chooses among the towns of the answer.
    Ask,
    /// There is nothing to choose from.
    None,
}

/// The book.
#[derive(Clone, Debug)]
pub struct Book<Id> {
    entries: Vec<(Entry<Id>, Vec<String>)>,
}

impl<Id: Clone + PartialEq> Book<Id> {
    /// Writes the towns into a book.
    #[must_use]
    pub fn new(towns: impl IntoIterator<Item = Entry<Id>>) -> Self {
        let with_keys = |entry: Entry<Id>| {
            let mut all: Vec<String> = entry.names.iter().flat_map(|name| keys(name)).collect();
            all.sort();
            all.dedup();
            (entry, all)
        };
        Self {
            entries: towns.into_iter().map(with_keys).collect(),
        }
    }

    /// Looks a name up.
    #[must_use]
    pub fn ask(&self, question: Question<'_>) -> Answer<Id> {
        let asked = keys(question.name);
        let additions: Vec<String> = asked.iter().map(|key| format!("{key} ")).collect();
        let bears = |all: &[String]| all.iter().any(|key| asked.contains(key));
        let extends = |all: &[String]| {
            all.iter()
                .any(|key| additions.iter().any(|begin| key.starts_with(begin)))
        };
        let exact: Vec<&Entry<Id>> = self.matching(bears).collect();
        let with_addition: Vec<&Entry<Id>> =
            self.matching(|all| extends(all) && !bears(all)).collect();
        let outcome = outcome(&exact, &with_addition, question);
        let close = self.close(&asked, |all| bears(all) || extends(all));
        let ids = |entries: Vec<&Entry<Id>>| entries.into_iter().map(|e| e.id.clone()).collect();
        Answer {
            outcome: match outcome {
                Outcome::None if !close.is_empty() => Outcome::Ask,
                decided => decided,
            },
            exact: ids(exact),
            with_addition: ids(with_addition),
            close,
        }
    }

    fn matching(&self, fits: impl Fn(&[String]) -> bool) -> impl Iterator<Item = &Entry<Id>> {
        self.entries
            .iter()
            .filter(move |(_, all)| fits(all))
            .map(|(entry, _)| entry)
    }

    fn close(&self, asked: &[String], is_nearer: impl Fn(&[String]) -> bool) -> Vec<Id> {
        let mut ranked: Vec<(usize, &Entry<Id>)> = self
            .entries
            .iter()
            .filter(|(_, all)| !is_nearer(all))
            .filter_map(|(entry, all)| Some((nearest(asked, all)?, entry)))
            .collect();
        ranked.sort_by_key(|(errors, _)| *errors);
        ranked
            .into_iter()
            .map(|(_, entry)| entry.id.clone())
            .collect()
    }
}

impl<Id> Answer<Id> {
    /// The town to show first, for a reader who will look at it: never a choice made for a record.
    #[must_use]
    pub fn first(&self) -> Option<&Id> {
        self.exact
            .iter()
            .chain(&self.with_addition)
            .chain(&self.close)
            .next()
    }
}

fn outcome<Id: Clone>(
    exact: &[&Entry<Id>],
    with_addition: &[&Entry<Id>],
    question: Question<'_>,
) -> Outcome<Id> {
    let told = question.postcode.is_some() || question.official_key.is_some();
    let fits = |entry: &&&Entry<Id>| {
        let by_postcode = question
            .postcode
            .is_none_or(|postcode| entry.postcodes.iter().any(|own| own == postcode));
        let by_key = question
            .official_key
            .is_none_or(|key| entry.official_key.as_deref() == Some(key));
        by_postcode && by_key
    };
    let fitting: Vec<&&Entry<Id>> = exact.iter().chain(with_addition).filter(fits).collect();
    match (fitting.as_slice(), with_addition) {
        ([only], _) if told => Outcome::One(only.id.clone()),
        ([only], []) => Outcome::One(only.id.clone()),
        _ if exact.is_empty() && with_addition.is_empty() => Outcome::None,
        _ => Outcome::Ask,
    }
}

/// How far the nearest of a town's keys is from what was asked: a beginning counts as no error.
fn nearest(asked: &[String], all: &[String]) -> Option<usize> {
    let errors_between = |key: &String, own: &String| {
        if own.starts_with(key.as_str()) {
            return Some(0);
        }
        let allowed = typo::allowed(key);
        // Names of too different length are spared the edit matrix: most of a large book.
        let too_long = own.chars().count().abs_diff(key.chars().count()) > allowed;
        let errors = if too_long {
            usize::MAX
        } else {
            typo::distance(key, own)
        };
        (errors <= allowed).then_some(errors)
    };
    let pairs = asked
        .iter()
        .flat_map(|key| all.iter().map(move |own| (key, own)));
    pairs
        .filter_map(|(key, own)| errors_between(key, own))
        .min()
}
