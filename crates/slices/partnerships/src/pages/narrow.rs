//! What narrows the list: the filters of the address, and the facets as links with their numbers.

use crate::directory::{Chosen, Counts, Mark, decade};
use crate::store::{self, Filter, Listed};
use crate::{Texts, words};
use db::{Read, history};
use texts::locale;
use values::{Cursor, Slug, TownId};
use web::{AppError, Ctx, Facet, FacetValue, Html};

/// The names of all filters in an address.
const FILTERS: [&str; 7] = ["q", "kind", "standing", "country", "year", "decade", "town"];

/// A page of the list, with what the directory tells of the whole of it.
pub(super) struct Part {
    pub(super) listed: Vec<Listed>,
    pub(super) next: Option<Cursor>,
    pub(super) total: i64,
    pub(super) counts: Counts,
}

/// What the address narrows the list to. A year says more than a decade does.
pub(super) fn filter(ctx: &Ctx, read: &mut Read<'_>) -> Result<Filter, AppError> {
    let year = ctx.query.year("year");
    let begun_in = ctx.query.year("decade").map(decade);
    Ok(Filter {
        kind: ctx.query.value("kind"),
        standing: ctx.query.value("standing"),
        country: ctx.query.value("country"),
        year,
        decade: begun_in.filter(|_| year.is_none()),
        town: town(ctx, read)?,
        name: values::name_key(ctx.query.get("q").unwrap_or_default()),
    })
}

/// The town whose partnerships alone are shown.
fn town(ctx: &Ctx, read: &mut Read<'_>) -> Result<Option<TownId>, AppError> {
    let Some(slug) = ctx.query.value::<Slug>("town") else {
        return Ok(None);
    };
    let town = towns::town(read, &slug)?.ok_or(AppError::NotFound)?;
    Ok(Some(town.id))
}

/// The page of the list that begins behind a place, in the reader's scope.
pub(super) fn part(
    ctx: &Ctx,
    read: &mut Read<'_>,
    filter: &Filter,
    after: Option<&Cursor>,
) -> Result<Part, AppError> {
    let newest = history::newest_number(read)?;
    let memory = &ctx.site().memory;
    let directory = memory.at(newest, |older| store::directory(read, older))?;
    let seen = store::in_scope(read, &directory, &ctx.scope())?;
    let mut others = Vec::new();
    if let Some(town) = filter.town {
        others.push(store::of_town(read, &directory, town)?);
    }
    if !filter.name.is_empty() {
        others.push(store::by_name(read, &directory, &filter.name)?);
    }
    let chosen = Chosen {
        kind: filter.kind.map(Mark::Kind),
        standing: filter.standing.map(Mark::Standing),
        country: filter.country.map(Mark::Country),
        begun: filter
            .year
            .map(Mark::Year)
            .or(filter.decade.map(Mark::Decade)),
        others,
    };
    let left = directory.narrowed(&seen, &chosen);
    let limit = usize::try_from(ctx.list_size()).unwrap_or(usize::MAX);
    let (ids, last) = directory.page(&left, after.map(|cursor| cursor.key.as_str()), limit);
    Ok(Part {
        listed: store::partnerships_by_ids(read, &ids, limit)?,
        next: last.map(|(slug, id)| Cursor {
            key: slug.as_str().to_owned(),
            id: id.0,
        }),
        total: left.count(),
        counts: directory.counts(&seen, &chosen),
    })
}

/// The facets, as links that each set a filter.
pub(super) fn facets(ctx: &Ctx, t: Texts, counts: &Counts) -> Html {
    let kind = |(kind, n): &_| value(crate::Kind::code(*kind), words::kind(t, *kind), *n);
    let standing = |(one, n): &_| value(crate::Standing::code(*one), words::standing(t, *one), *n);
    let country = |(country, n): &(values::Country, i64)| {
        let code = country.code();
        value(code, &locale::country_name(ctx.lang, code), *n)
    };
    let begun = |(year, n): &(i64, i64)| {
        let year = year.to_string();
        value(&year, &t.timeline_decade(&year), *n)
    };
    let facet = |title: &str, name, values| Facet {
        title: title.to_owned(),
        name,
        narrower: None,
        values,
    };
    let facets = [
        facet(
            t.col_kind(),
            "kind",
            counts.kinds.iter().map(kind).collect(),
        ),
        facet(
            t.show_standing(),
            "standing",
            counts.standings.iter().map(standing).collect(),
        ),
        facet(
            t.facet_country(),
            "country",
            counts.countries.iter().map(country).collect(),
        ),
        Facet {
            narrower: Some("year"),
            ..facet(
                t.facet_decade(),
                "decade",
                counts.decades.iter().map(begun).collect(),
            )
        },
    ];
    ctx.facets(&FILTERS, &facets)
}

fn value(code: &str, label: &str, n: i64) -> FacetValue {
    FacetValue {
        code: code.to_owned(),
        label: label.to_owned(),
        n,
    }
}
