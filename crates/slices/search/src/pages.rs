//! The page of the search, and its hits to take along.

use crate::Texts;
use crate::found::{self, Found};
use crate::mark::{Marker, Snippet};
use crate::model::{Filter, Hit, Look, Reach};
use askama::Template;
use db::Read;
use texts::locale;
use values::{Cursor, Lang, MultiText, Noun};
use web::export::{Cell, List};
use web::{AppError, Area, Ctx, Head, Html, Outcome, Pairs, export};

/// A link that narrows the hits, with how many there are behind it.
struct Narrowing {
    label: String,
    n: String,
    path: String,
    is_here: bool,
}

/// One way of narrowing.
struct Facet {
    title: &'static str,
    links: Vec<Narrowing>,
}

/// A hit as the page shows it.
struct Shown {
    path: String,
    kind: String,
    languages: Vec<Lang>,
    label: Html,
    native: Option<Html>,
    summary: Html,
    snippet: Option<Snippet>,
}

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    line: &'a str,
    is_asked: bool,
    count: String,
    meant: Option<(String, String)>,
    is_by_any: bool,
    also: Vec<String>,
    year: Option<(String, String)>,
    facets: Vec<Facet>,
    hits: Vec<Shown>,
    next: Option<Cursor>,
    is_narrowed: bool,
}

pub(crate) fn show(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let filter = filter(ctx);
    let home = ctx.site().instance().home.as_ref().map(|(id, _)| *id);
    let after = ctx.query.get("after").and_then(Cursor::read);
    let look = Look {
        scope: &ctx.scope(),
        home,
        filter: &filter,
        after: after.as_ref(),
        limit: if ctx.format.is_some() { 5_000 } else { 20 },
    };
    let typed = ctx.query.get("q").unwrap_or_default();
    let found = found::find(read, typed, &look)?;
    if ctx.format.is_some() {
        return take_along(ctx, t, &found);
    }
    let line = found.query.line.as_str();
    let best = found.hits.first();
    let name_of_best = best
        .map(|hit| said(ctx.lang, &hit.label))
        .unwrap_or_default();
    let page = SearchPage {
        t,
        ctx,
        line,
        is_asked: !line.is_empty(),
        count: t.count(found.total),
        meant: found
            .meant(&name_of_best)
            .map(|meant| (ctx.href(&address(&meant)), meant)),
        is_by_any: found.reach == Reach::Any && found.total > 0,
        also: best
            .map(|hit| other_names(ctx.lang, hit))
            .unwrap_or_default(),
        year: year(ctx, read, &found)?,
        facets: facets(ctx, t, &found, &filter),
        hits: found
            .hits
            .iter()
            .map(|hit| shown(ctx, &found, hit))
            .collect(),
        next: found.next.clone(),
        is_narrowed: filter != Filter::default(),
    };
    let title = if line.is_empty() {
        t.title().to_owned()
    } else {
        t.title_of(line)
    };
    let head = Head {
        is_private: true,
        ..Head::new(title, Area::None)
    };
    ctx.page(head, &page)
}

fn filter(ctx: &Ctx) -> Filter {
    Filter {
        noun: ctx.query.value("type"),
        country: ctx.query.value("country"),
        year: ctx.query.year("year"),
    }
}

/// The address of a search, without language.
fn address(line: &str) -> String {
    format!("/search{}", Pairs::default().with("q", line).query())
}

/// What a hit says in a language.
fn said(lang: Lang, by_lang: &serde_json::Value) -> String {
    let said = by_lang
        .get(lang.index())
        .and_then(serde_json::Value::as_str);
    said.unwrap_or_default().to_owned()
}

fn texts_of(hit: &Hit) -> Vec<MultiText> {
    serde_json::from_value(hit.texts.clone()).unwrap_or_default()
}

fn shown(ctx: &Ctx, found: &Found, hit: &Hit) -> Shown {
    let marker = Marker::new(&found.query);
    let texts = texts_of(hit);
    let lang = Some(ctx.lang);
    let label = said(ctx.lang, &hit.label);
    let is_written = |lang: &Lang| texts.iter().any(|text| text.get(lang.code()).is_some());
    Shown {
        path: hit.path.clone(),
        kind: said(ctx.lang, &hit.kind),
        languages: Lang::ALL.into_iter().filter(is_written).collect(),
        label: marker.name(&label, lang),
        native: hit
            .native
            .as_ref()
            .filter(|native| **native != label)
            .map(|native| marker.name(native, None)),
        summary: marker.sentence(&said(ctx.lang, &hit.summary), lang),
        snippet: marker.snippet(&texts, ctx.lang),
    }
}

/// Under which other names the best hit is known, where the line is its name.
fn other_names(lang: Lang, hit: &Hit) -> Vec<String> {
    let own = said(lang, &hit.label);
    if hit.noun != Noun::Town || !hit.is_named_so() {
        return Vec::new();
    }
    let mut names: Vec<String> = hit.native.iter().cloned().collect();
    names.extend(Lang::ALL.map(|other| said(other, &hit.label)));
    let mut seen = vec![own];
    names.retain(|name| {
        let is_new = !seen.contains(name);
        seen.push(name.clone());
        is_new
    });
    names
}

/// The year at a glance that a line with a year may mean: of the town it names, else of the home town.
fn year(
    ctx: &Ctx,
    read: &mut Read<'_>,
    found: &Found,
) -> Result<Option<(String, String)>, AppError> {
    let Some(year) = found.query.years.first() else {
        return Ok(None);
    };
    let named = found
        .hits
        .iter()
        .find(|hit| hit.noun == Noun::Town && hit.is_named_so())
        .map(|hit| (hit.path.clone(), said(ctx.lang, &hit.label)));
    let town = match (named, &ctx.site().instance().home) {
        (Some(named), _) => Some(named),
        (None, Some((id, _))) if found.query.words.is_empty() => towns::town_by_id(read, *id)?
            .filter(|town| ctx.scope().covers(&town.facts()))
            .map(|town| (town.path(), town.name(ctx.lang).to_owned())),
        (None, _) => None,
    };
    let t = Texts::new(ctx.lang);
    let year = year.to_string();
    Ok(town.map(|(path, name)| {
        let path = ctx.href(&format!("{path}/years/{year}"));
        (path, t.year_of(&name, &year))
    }))
}

fn facets(ctx: &Ctx, t: Texts, found: &Found, filter: &Filter) -> Vec<Facet> {
    let noun = |(noun, n): &(Noun, i64)| (noun.code().to_owned(), things(t, *noun).to_owned(), *n);
    let country =
        |(code, n): &(String, i64)| (code.clone(), locale::country_name(ctx.lang, code), *n);
    let year = |(year, n): &(String, i64)| (year.clone(), year.clone(), *n);
    let chosen = [
        filter.noun.map(|noun| noun.code().to_owned()),
        filter.country.map(|country| country.code().to_owned()),
        filter.year.map(|year| year.to_string()),
    ];
    let [of_noun, of_country, of_year] = chosen;
    let all = |title, name, chosen, links| Facet {
        title,
        links: links_of(ctx, t, (name, chosen), links),
    };
    let mut facets = vec![
        all(
            t.facet_what(),
            "type",
            of_noun,
            found.nouns.iter().map(noun).collect(),
        ),
        all(
            t.facet_country(),
            "country",
            of_country,
            found.countries.iter().map(country).collect(),
        ),
        all(
            t.facet_year(),
            "year",
            of_year,
            found.years.iter().map(year).collect(),
        ),
    ];
    facets.retain(|facet| facet.links.len() > 1);
    facets
}

/// The links of one way of narrowing: all, then each value with its number of hits.
fn links_of(
    ctx: &Ctx,
    t: Texts,
    (name, chosen): (&'static str, Option<String>),
    values: Vec<(String, String, i64)>,
) -> Vec<Narrowing> {
    let query = ctx.query.without("after").without("said");
    let path = |query: &Pairs| ctx.href(&format!("/search{}", query.query()));
    let mut links = vec![Narrowing {
        label: t.facet_all().to_owned(),
        n: String::new(),
        path: path(&query.without(name)),
        is_here: chosen.is_none(),
    }];
    links.extend(values.into_iter().map(|(code, label, n)| Narrowing {
        label,
        n: locale::number(ctx.lang, n),
        path: path(&query.with(name, &code)),
        is_here: chosen.as_ref() == Some(&code),
    }));
    links
}

/// The things of a noun, in the plural.
fn things(t: Texts, noun: Noun) -> &'static str {
    match noun {
        Noun::Town => t.noun_town(),
        Noun::Partnership => t.noun_partnership(),
        Noun::Agreement => t.noun_agreement(),
        Noun::Commitment => t.noun_commitment(),
        Noun::Activity => t.noun_activity(),
        Noun::Series => t.noun_series(),
        Noun::Report => t.noun_report(),
        Noun::Organisation => t.noun_organisation(),
        Noun::Person => t.noun_person(),
        Noun::Fund => t.noun_fund(),
        Noun::User | Noun::Run | Noun::Instance | Noun::Sentence => t.noun_other(),
    }
}

fn take_along(ctx: &Ctx, t: Texts, found: &Found) -> Outcome {
    let columns = [
        ("type", t.facet_what()),
        ("kind", t.col_kind()),
        ("title", t.col_title()),
        ("native", t.col_native()),
        ("summary", t.col_summary()),
        ("address", t.col_address()),
    ];
    let row = |hit: &Hit| {
        vec![
            Cell::from(things(t, hit.noun)),
            Cell::from(said(ctx.lang, &hit.kind)),
            Cell::from(said(ctx.lang, &hit.label)),
            Cell::from(hit.native.clone()),
            Cell::from(said(ctx.lang, &hit.summary)),
            Cell::from(ctx.citable(&hit.path)),
        ]
    };
    let name = ("search", t.title());
    export::list(ctx, &List::new(name, columns, found.hits.iter().map(row)))
}
