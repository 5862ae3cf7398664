//! What a line finds: as it was typed; else with its typing mistakes mended; else by any of its words.

use crate::analyser;
use crate::model::{Asked, Filter, Hit, Look, Reach};
use crate::query::Query;
use crate::store;
use db::{DbError, Read};
use values::{Cursor, Noun};

/// So many words of a line are mended.
const MOST_MENDED: usize = 4;

/// What was found.
pub(crate) struct Found {
    /// The line as it was understood in the end.
    pub(crate) query: Query,
    /// Whether hits have all words or only some.
    pub(crate) reach: Reach,
    /// How many there are under the filters.
    pub(crate) total: i64,
    /// How many there would be of each noun, in each country and of each year.
    pub(crate) nouns: Vec<(Noun, i64)>,
    pub(crate) countries: Vec<(String, i64)>,
    pub(crate) years: Vec<(String, i64)>,
    /// The page of hits, the best first, and where the next page begins.
    pub(crate) hits: Vec<Hit>,
    pub(crate) next: Option<Cursor>,
}

/// Finds what fits a line.
pub(crate) fn find(read: &mut Read<'_>, line: &str, look: &Look<'_>) -> Result<Found, DbError> {
    let (query, reach, everything) = understand(read, line, look)?;
    let asked = Asked {
        query: &query,
        reach,
        scope: look.scope,
        home: look.home,
    };
    let filter = look.filter;
    let is_narrowed = filter.country.is_some() || filter.year.is_some();
    let (mut nouns, mut countries, mut years) = (everything, Vec::new(), Vec::new());
    let (mut hits, mut next) = (Vec::new(), None);
    if !nouns.is_empty() {
        if is_narrowed {
            nouns = store::by_noun(read, &asked, filter)?;
        }
        countries = store::by_country(read, &asked, filter)?;
        years = store::by_year(read, &asked, filter)?;
        (hits, next) = store::hits(read, &asked, filter, look.after, look.limit)?;
    }
    let counted = nouns
        .iter()
        .filter(|(noun, _)| filter.noun.is_none_or(|one| one == *noun));
    Ok(Found {
        total: counted.map(|(_, n)| n).sum(),
        query,
        reach,
        nouns,
        countries,
        years,
        hits,
        next,
    })
}

/// How many there are of each noun without any filter.
type Everything = Vec<(Noun, i64)>;

fn understand(
    read: &mut Read<'_>,
    line: &str,
    look: &Look<'_>,
) -> Result<(Query, Reach, Everything), DbError> {
    let mut query = Query::read(line);
    let count = |read: &mut Read<'_>, query: &Query, reach: Reach| {
        let asked = Asked {
            query,
            reach,
            scope: look.scope,
            home: look.home,
        };
        store::by_noun(read, &asked, &Filter::default())
    };
    if query.is_empty() {
        return Ok((query, Reach::All, Vec::new()));
    }
    let found = count(read, &query, Reach::All)?;
    if !found.is_empty() || query.words.is_empty() {
        return Ok((query, Reach::All, found));
    }
    for word in query.words.iter_mut().take(MOST_MENDED) {
        let mut candidates = Vec::new();
        for form in &word.starts {
            candidates.extend(store::candidates(read, form)?);
        }
        word.correct(&candidates);
    }
    query.mend_whole();
    let found = count(read, &query, Reach::All)?;
    if !found.is_empty() || query.words.len() == 1 {
        return Ok((query, Reach::All, found));
    }
    let found = count(read, &query, Reach::Any)?;
    Ok((query, Reach::Any, found))
}

impl Found {
    /// The line as it was probably meant, where words were mended: with the words of the best hit's name, so
    /// that nothing is suggested which the reader may not see.
    pub(crate) fn meant(&self, name_of_best: &str) -> Option<String> {
        let known: Vec<_> = analyser::words(name_of_best)
            .map(|(_, word)| (word, analyser::spellings(word)))
            .collect();
        let mut is_other = false;
        let mut meant = |word: &crate::query::Word| {
            let of = known
                .iter()
                .find(|(_, spelt)| word.instead.iter().any(|one| spelt.contains(one)));
            of.map_or_else(
                || word.typed.clone(),
                |(known, _)| {
                    is_other = true;
                    (*known).to_owned()
                },
            )
        };
        let words: Vec<String> = self.query.words.iter().map(&mut meant).collect();
        let years = self.query.years.iter().map(i16::to_string);
        let line: Vec<String> = words.into_iter().chain(years).collect();
        is_other.then(|| line.join(" "))
    }
}
