//! A town.

use super::load;
use crate::{NameKind, OtherName, ShowPanel, Texts, Town, store, words};
use access::Action;
use askama::Template;
use db::Read;
use texts::locale;
use values::Day;
use web::{AppError, Area, Ctx, Head, Outcome, Section, Station};

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    town: &'a Town,
    kind: &'static str,
    country: String,
    population: Option<String>,
    offset: Option<String>,
    other_names: Vec<OtherName>,
    former_names: Vec<(String, String)>,
    successor: Option<Joined>,
    predecessors: Vec<Joined>,
    sections: Vec<Section>,
}

impl ShowPage<'_> {
    fn names(&self) -> Vec<(String, String, String)> {
        let name = |(tag, name): (&values::Tag, &str)| {
            (
                locale::language_name(self.ctx.lang, tag.as_str()),
                tag.as_str().to_owned(),
                name.to_owned(),
            )
        };
        self.town.names.iter().map(name).collect()
    }
}

pub(crate) fn show(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let town = load(ctx, read, Action::Read)?;
    let (successor, predecessors) = succession(ctx, read, &town)?;
    let names = store::other_names(read, town.id)?;
    let (former, other): (Vec<_>, Vec<_>) = names
        .into_iter()
        .partition(|name| name.kind == NameKind::Former);
    let until = |name: OtherName| {
        (
            name.name,
            name.until
                .map(|day| locale::until(ctx.lang, day))
                .unwrap_or_default(),
        )
    };
    let page = ShowPage {
        t,
        ctx,
        town: &town,
        kind: words::kind(t, town.kind),
        country: words::country(ctx.lang, &town),
        population: town.population.map(|n| match town.population_year {
            Some(year) => t.inhabitants_year(n, &year.to_string()),
            None => t.inhabitants(n),
        }),
        offset: town
            .zone
            .as_deref()
            .map(|zone| locale::offset(ctx.now, zone)),
        other_names: other,
        former_names: former.into_iter().map(until).collect(),
        successor,
        predecessors,
        sections: ctx.panels::<ShowPanel>(read, town.id)?,
    };
    let edit = ctx
        .may(Action::Edit, &town.facts())
        .then(|| format!("/desk{}", town.path()));
    let head = Head::new(town.name(ctx.lang), Area::Towns)
        .thread(vec![Station::here(town.name(ctx.lang))]);
    ctx.page(
        head.describe(town.note.plain(ctx.lang)).edit_at(edit),
        &page,
    )
}

/// A town with the words since when it is part of another, or another part of it.
type Joined = (Town, String);

/// The town that this one became part of, and those that became part of it, as far as this reader may see them.
fn succession(
    ctx: &Ctx,
    read: &mut Read<'_>,
    town: &Town,
) -> Result<(Option<Joined>, Vec<Joined>), AppError> {
    let visible = |town: &Town| ctx.scope().covers(&town.facts());
    let since = |day: Option<Day>| {
        day.map(|day| locale::since(ctx.lang, day))
            .unwrap_or_default()
    };
    let successor = town
        .succeeded_by
        .map_or(Ok(None), |id| store::town_by_id(read, id))?
        .filter(visible)
        .map(|successor| (successor, since(town.succeeded_on)));
    let mut predecessors = store::predecessors(read, town.id)?;
    predecessors.retain(visible);
    let predecessors = predecessors
        .into_iter()
        .map(|one| (since(one.succeeded_on), one))
        .map(|(when, one)| (one, when));
    Ok((successor, predecessors.collect()))
}
