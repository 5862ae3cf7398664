//! A partnership.

use super::load;
use super::timeline::{Decade, decades};
use crate::model::title;
use crate::{Contacts, Fact, Partnership, ShowPanel, Standing, Texts, words};
use access::Action;
use askama::Template;
use db::Read;
use texts::locale;
use towns::Town;
use web::{Area, Asked, Ctx, Head, MomentsOf, Outcome, Section, Station};

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    p: &'a Partnership,
    parties: Vec<PartyView>,
    kind: &'static str,
    since: String,
    begun: Option<(String, String)>,
    standing: &'static str,
    contacts: &'static str,
    state: String,
    is_quiet: bool,
    decades: Vec<Decade>,
    decided: Option<&'a Fact>,
    sections: Vec<Section>,
}

struct PartyView {
    path: String,
    town: Town,
    country: String,
    offset: String,
}

pub(crate) fn show(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let p = load(ctx, read, Action::Read)?;
    let parties = towns::towns_by_ids(read, &p.parties)?;
    let title = title(&parties, ctx.lang);
    let mut thread: Vec<Station> = parties
        .first()
        .map(|town| Station::there(town.name(ctx.lang), town.path()))
        .into_iter()
        .collect();
    thread.push(Station::here(
        parties
            .get(1)
            .map_or(title.as_str(), |town| town.name(ctx.lang)),
    ));
    let is_quiet = p.official_contacts == Contacts::Paused
        || p.standing == Standing::Suspended
        || p.standing == Standing::Ended;
    let asked = Asked {
        of: MomentsOf::Partnership(p.id),
        year: None,
        limit: 12,
    };
    let page = ShowPage {
        t,
        ctx,
        parties: parties
            .into_iter()
            .map(|town| party_view(ctx, town))
            .collect(),
        kind: words::kind(t, p.kind),
        since: p
            .since
            .map(|day| locale::since(ctx.lang, day))
            .unwrap_or_default(),
        begun: p.since.map(|day| (day.iso(), locale::day(ctx.lang, day))),
        standing: words::standing(t, p.standing),
        contacts: words::contacts(t, p.official_contacts),
        state: words::state_line(ctx.lang, &p),
        is_quiet,
        decades: decades(ctx, ctx.moments(read, &asked)?),
        decided: decided(&p),
        sections: ctx.panels::<ShowPanel>(read, p.id)?,
        p: &p,
    };
    let edit = ctx
        .may(Action::Edit, &p.policy_facts())
        .then(|| format!("/desk{}", p.path()));
    let head = Head::new(title, Area::Partnerships)
        .thread(thread)
        .describe(page.state.clone())
        .edit_at(edit);
    ctx.page(head, &page)
}

fn party_view(ctx: &Ctx, town: Town) -> PartyView {
    PartyView {
        path: town.path(),
        country: town
            .country
            .as_ref()
            .map(|c| locale::country_name(ctx.lang, c.code()))
            .unwrap_or_default(),
        offset: town
            .zone
            .as_deref()
            .map(|zone| locale::offset(ctx.now, zone))
            .unwrap_or_default(),
        town,
    }
}

/// The decision that the state rests on, where it is a quiet one.
fn decided(p: &Partnership) -> Option<&Fact> {
    [
        ("standing", "ended"),
        ("standing", "suspended"),
        ("official_contacts", "paused"),
    ]
    .into_iter()
    .filter(|(what, value)| {
        *what == "standing" && p.standing.code() == *value
            || *what == "official_contacts" && p.official_contacts.code() == *value
    })
    .find_map(|(what, value)| p.beginning(what, value))
}
