//! A town.

use super::load;
use crate::{OtherName, ShowPanel, Texts, Town, store, words};
use access::Action;
use askama::Template;
use db::Read;
use texts::locale;
use web::{Area, Ctx, Head, Outcome, Section, Station};

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
    successor: Option<Town>,
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
    let names = store::other_names(read, town.id)?;
    let (former, other): (Vec<_>, Vec<_>) =
        names.into_iter().partition(|name| name.kind == "former");
    let successor = town
        .succeeded_by
        .map(|id| store::town_by_id(read, id))
        .transpose()?
        .flatten();
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
