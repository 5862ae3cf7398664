//! SQL of the index: finding, in the reader's scope and never outside it.
//!
//! Every query here has the policy's condition in it, counts and facets too, so that what a reader may not see
//! leaves no trace. The best hits are ranked among the newest five thousand; counts are exact.

use crate::model::{Asked, Filter, Hit};
use crate::typo;
use db::full_text::{self, Wanted};
use db::{Conditions, DbError, Read, Value};
use std::fmt::Write;
use values::{Cursor, Noun, TownId};

/// So many matches are ranked, the newest ones.
const RANKED: i64 = 5_000;
/// So many words that share letters with a mistyped one are looked at.
const CANDIDATES: i64 = 300;

/// A query that gives, as `id`, what fits the words; where there are none, what fits a year or a kind.
fn fitting(read: &Read<'_>, asked: &Asked<'_>, conditions: &mut Conditions) -> String {
    let engine = read.engine();
    if let Some(words) = full_text::expression(engine, &asked.query.wanted(asked.reach)) {
        return full_text::matching(engine, &conditions.place(words));
    }
    let mut parts = Vec::new();
    if !asked.query.nouns.is_empty() {
        let nouns = places(conditions, asked.query.nouns.iter().copied());
        parts.push(format!(
            "select id from search_entry where noun in ({nouns})"
        ));
    }
    if !asked.query.years.is_empty() {
        let years = places(conditions, asked.query.years.iter().map(i16::to_string));
        parts.push(format!(
            "select entry_id as id from search_facet where facet = 'year' and value in ({years})"
        ));
        let words = asked.query.years.iter().map(i16::to_string);
        let words = Wanted::Any(words.map(Wanted::Word).collect());
        if let Some(words) = full_text::expression(engine, &words) {
            parts.push(full_text::matching(engine, &conditions.place(words)));
        }
    }
    if parts.is_empty() {
        "select id from search_entry where id < 0".to_owned()
    } else {
        parts.join(" union ")
    }
}

/// The places of a list of values, parted by commas.
fn places<T: Into<Value>>(
    conditions: &mut Conditions,
    values: impl IntoIterator<Item = T>,
) -> String {
    let places: Vec<String> = values
        .into_iter()
        .map(|value| conditions.place(value))
        .collect();
    places.join(", ")
}

/// What fits, joined with its entries as `e`, and the conditions of policy and filter.
fn from(read: &Read<'_>, asked: &Asked<'_>, filter: &Filter) -> (String, Conditions) {
    let mut conditions = Conditions::default();
    let fitting = fitting(read, asked, &mut conditions);
    conditions.and_some("e.noun = {}", filter.noun);
    conditions.and_some(&facet("country"), filter.country);
    conditions.and_some(&facet("year"), filter.year.map(|year| year.to_string()));
    conditions.and_in_scope(
        asked.scope,
        "e.visibility",
        "exists (select 1 from search_party s where s.entry_id = e.id and s.town_id = {})",
    );
    let from = format!("from ({fitting}) f join search_entry e on e.id = f.id ");
    (from, conditions)
}

fn facet(facet: &str) -> String {
    format!(
        "exists (select 1 from search_facet n where n.entry_id = e.id and n.facet = '{facet}' \
         and n.value = {{}})"
    )
}

/// How many hits there are of each noun, in the order of the thread, under the filters but that for the noun.
pub(crate) fn by_noun(
    read: &mut Read<'_>,
    asked: &Asked<'_>,
    filter: &Filter,
) -> Result<Vec<(Noun, i64)>, DbError> {
    let filter = Filter {
        noun: None,
        ..filter.clone()
    };
    let (from, conditions) = from(read, asked, &filter);
    let sql = format!(
        "select e.noun, count(*) {from}where 1 = 1{} group by e.noun",
        conditions.sql()
    );
    let mut counts: Vec<(Noun, i64)> = read.all(&sql, conditions.values())?;
    counts.sort_unstable();
    Ok(counts)
}

/// How many hits there are in each country under the filters but that for the country, the most first.
pub(crate) fn by_country(
    read: &mut Read<'_>,
    asked: &Asked<'_>,
    filter: &Filter,
) -> Result<Vec<(String, i64)>, DbError> {
    let filter = Filter {
        country: None,
        ..filter.clone()
    };
    by_facet(read, asked, &filter, "country", "count(*) desc, x.value")
}

/// How many hits there are of each year under the filters but that for the year, the newest first.
pub(crate) fn by_year(
    read: &mut Read<'_>,
    asked: &Asked<'_>,
    filter: &Filter,
) -> Result<Vec<(String, i64)>, DbError> {
    let filter = Filter {
        year: None,
        ..filter.clone()
    };
    by_facet(read, asked, &filter, "year", "x.value desc")
}

fn by_facet(
    read: &mut Read<'_>,
    asked: &Asked<'_>,
    filter: &Filter,
    facet: &'static str,
    order: &'static str,
) -> Result<Vec<(String, i64)>, DbError> {
    let (from, conditions) = from(read, asked, filter);
    let sql = format!(
        "select x.value, count(*) {from}join search_facet x on x.entry_id = e.id and x.facet = '{facet}' \
         where 1 = 1{} group by x.value order by {order} limit 12",
        conditions.sql()
    );
    read.all(&sql, conditions.values())
}

/// A page of hits, the best first, and where the next page begins.
pub(crate) fn hits(
    read: &mut Read<'_>,
    asked: &Asked<'_>,
    filter: &Filter,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<(Vec<Hit>, Option<Cursor>), DbError> {
    let (from, mut conditions) = from(read, asked, filter);
    let (place, newest) = (
        place(read, asked, &mut conditions),
        newest(asked, &mut conditions),
    );
    let (policy, ranked) = (conditions.sql().to_owned(), conditions.place(RANKED));
    let (key, id) = after.map_or((-1, 0), |cursor| {
        (cursor.key.parse().unwrap_or(-1_i64), cursor.id)
    });
    let (key, id) = (conditions.place(key), conditions.place(-id));
    let limited = conditions.place(limit + 1);
    let sql = format!(
        "select e.id, r.place, e.noun, e.path, e.kind, e.label, e.native, e.summary, e.texts \
         from (select e.id as id, {place} as place {from}where 1 = 1{policy} order by {newest} limit {ranked}) r \
         join search_entry e on e.id = r.id where (r.place, -r.id) > ({key}, {id}) \
         order by r.place, r.id desc limit {limited}"
    );
    let mut found: Vec<Hit> = read.all(&sql, conditions.values())?;
    let next = Cursor::cut(&mut found, limit, |hit| (hit.place.to_string(), hit.id));
    Ok((found, next))
}

/// Which matches are ranked: the newest. Where only a year or a kind is named, those of the home town first.
fn newest(asked: &Asked<'_>, conditions: &mut Conditions) -> String {
    match asked.home.filter(|_| asked.query.words.is_empty()) {
        Some(home) => format!("{}, e.id desc", is_not_of(home, conditions)),
        None => "f.id desc".to_owned(),
    }
}

fn is_not_of(home: TownId, conditions: &mut Conditions) -> String {
    format!(
        "case when exists (select 1 from search_party h where h.entry_id = e.id and h.town_id = {}) \
         then 0 else 1 end",
        conditions.place(home)
    )
}

/// The place of a hit, the least first: a whole name, the beginning of a name, words of names, other words;
/// then how many of the named kinds and years it fits, then its weight, to which the home town adds.
fn place(read: &Read<'_>, asked: &Asked<'_>, conditions: &mut Conditions) -> String {
    let engine = read.engine();
    let query = asked.query;
    let tiers = [
        query.wanted_as_name(),
        query.wanted_as_start(),
        query.wanted_in_names(),
    ];
    let mut tier = String::from("case");
    for (n, wanted) in tiers.iter().enumerate() {
        if let Some(words) = full_text::expression(engine, wanted) {
            let matching = full_text::matching(engine, &conditions.place(words));
            let _ = write!(tier, " when e.id in ({matching}) then {n}");
        }
    }
    tier.push_str(" when e.id > 0 then 3 else 4 end");
    let mut misses = String::from("0");
    if !query.nouns.is_empty() {
        let nouns = places(conditions, query.nouns.iter().copied());
        let _ = write!(misses, " + case when e.noun in ({nouns}) then 0 else 1 end");
    }
    if !query.years.is_empty() {
        let years = places(conditions, query.years.iter().map(i16::to_string));
        let _ = write!(
            misses,
            " + case when exists (select 1 from search_facet y where y.entry_id = e.id \
             and y.facet = 'year' and y.value in ({years})) then 0 else 1 end"
        );
    }
    let home = asked
        .home
        .map_or_else(|| "0".to_owned(), |home| is_not_of(home, conditions));
    format!("(({tier}) * 3 + {misses}) * 1000 + ({home}) * 300 + 699 - e.weight")
}

/// Words of names that share letters with a word, those that share most first. They are only guesses about
/// spelling: what they lead to is asked for in the reader's scope.
pub(crate) fn candidates(read: &mut Read<'_>, word: &str) -> Result<Vec<String>, DbError> {
    let mut conditions = Conditions::default();
    let grams = places(&mut conditions, typo::grams(word));
    let limited = conditions.place(CANDIDATES);
    let sql = format!(
        "select word from search_gram where gram in ({grams}) group by word \
         order by count(*) desc, word limit {limited}"
    );
    read.values(&sql, conditions.values())
}
