//! An organisation.

use super::load;
use crate::{Organisation, ShowPanel, Texts, words};
use access::Action;
use askama::Template;
use db::Read;
use towns::Town;
use web::{AppError, Area, Ctx, Head, Outcome, Section, Station};

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    o: &'a Organisation,
    kind: &'static str,
    town: Option<Town>,
    roles: Vec<Held>,
    sections: Vec<Section>,
}

/// A role as it is shown.
struct Held {
    path: String,
    partnership: String,
    role: &'static str,
    when: String,
}

pub(crate) fn show(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let o = load(ctx, read, Action::Read)?;
    let title = o.name.plain(ctx.lang).to_owned();
    let page = ShowPage {
        t,
        ctx,
        kind: words::kind(t, o.kind),
        town: o.town.map_or(Ok(None), |id| towns::town_by_id(read, id))?,
        roles: roles(ctx, read, &o)?,
        sections: ctx.panels::<ShowPanel>(read, o.id)?,
        o: &o,
    };
    let edit = ctx
        .may(Action::Edit, &o.policy_facts())
        .then(|| format!("/desk{}", o.path()));
    let thread = vec![
        Station::there(t.list_title(), "/organisations"),
        Station::here(&title),
    ];
    let head = Head::new(title, Area::None)
        .thread(thread)
        .describe(page.kind)
        .edit_at(edit);
    ctx.page(head, &page)
}

/// Its roles in partnerships that this reader may see.
fn roles(ctx: &Ctx, read: &mut Read<'_>, o: &Organisation) -> Result<Vec<Held>, AppError> {
    let t = Texts::new(ctx.lang);
    let mut held = Vec::new();
    for role in &o.roles {
        let found = partnerships::partnership_by_id(read, role.partnership_id)?;
        let Some(found) = found.filter(|one| ctx.scope().covers(&one.policy_facts())) else {
            continue;
        };
        let towns = towns::towns_by_ids(read, &found.parties)?;
        held.push(Held {
            path: found.path(),
            partnership: partnerships::title(&towns, ctx.lang),
            role: words::role(t, role.role),
            when: words::period(ctx.lang, role.from_day, role.to_day),
        });
    }
    Ok(held)
}
