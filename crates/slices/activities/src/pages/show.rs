//! An activity.

use super::load;
use crate::clocks::{self, Clock};
use crate::pictures::{self, Hours};
use crate::store::{self, Listed};
use crate::words::{self, Line};
use crate::{Activity, Fact, Item, Series, ShowPanel, Texts, calendar};
use access::Action;
use askama::Template;
use db::Read;
use texts::locale;
use towns::Town;
use values::{Day, MultiText, TownId};
use web::{Answer, AppError, Area, Ctx, Format, Head, Outcome, Section, Station};

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    a: &'a Activity,
    kicker: String,
    title: String,
    when: String,
    plan: Option<String>,
    moved_on: Option<String>,
    host: Option<(String, String)>,
    guests: Vec<String>,
    partnerships: Vec<(String, String)>,
    series: Option<Series>,
    edition: Option<String>,
    answers: Option<(String, String)>,
    answered_by: Vec<Line>,
    facts: Vec<FactView<'a>>,
    hours: Option<Hours>,
    programme: Vec<Point<'a>>,
    commitments: Vec<(String, String)>,
    participants: Vec<(String, &'a MultiText, String)>,
    total: Option<String>,
    sections: Vec<Section>,
}

/// A point of the programme: its day and its time on every clock.
struct Point<'a> {
    day: String,
    times: Vec<String>,
    what: &'a MultiText,
}

struct FactView<'a> {
    fact: &'a Fact,
    what: &'static str,
    when: String,
    planned: String,
}

impl ShowPage<'_> {
    fn kind(&self) -> &'static str {
        words::kind(self.t, self.a.kind)
    }

    fn form(&self) -> &'static str {
        words::form(self.t, self.a.form)
    }

    fn state(&self) -> &'static str {
        words::state(self.t, self.a.state)
    }
}

pub(crate) fn show(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let (t, lang) = (Texts::new(ctx.lang), ctx.lang);
    let a = load(ctx, read, Action::Read)?;
    let towns = towns::towns_by_ids(read, &a.parties)?;
    let host = match a.host {
        Some(id) => towns::town_by_id(read, id)?,
        None => None,
    };
    if ctx.format == Some(Format::Ics) {
        return Ok(as_file(ctx, a, host));
    }
    let partnerships = partnerships_of(ctx, read, &a)?;
    let title = words::title(lang, &a);
    let mut thread: Vec<Station> = partnerships
        .iter()
        .take(1)
        .map(|(path, title)| Station::there(title, path))
        .collect();
    thread.push(Station::here(&title));
    let answered_by = store::answers_to(read, &ctx.scope(), a.id)?;
    let answered_by = answered_by.iter().map(|one| words::line(lang, one));
    let page = ShowPage {
        t,
        ctx,
        kicker: words::kind_and_year(t, &a),
        title: title.clone(),
        when: words::when(lang, &a),
        plan: words::plan_line(t, &a, host.as_ref().map(|town| town.name(lang))),
        moved_on: a.moved_online_on.map(|day| locale::on(lang, day)),
        guests: guests(ctx, &a, &towns),
        series: match a.series {
            Some(id) => store::series_by_id(read, id)?,
            None => None,
        },
        answers: answered(ctx, read, &a)?,
        answered_by: answered_by.collect(),
        facts: a.facts.iter().map(|fact| fact_view(ctx, t, fact)).collect(),
        hours: hours(ctx, &a, host.as_ref(), &towns),
        programme: programme(ctx, &a, host.as_ref(), &towns),
        commitments: commitments(ctx, read, &a)?,
        participants: participants(ctx, read, &a)?,
        total: a.n_participants().map(|n| t.participants_count(n)),
        sections: ctx.panels::<ShowPanel>(read, a.id)?,
        partnerships,
        edition: a.edition.map(|n| t.series_edition(n)),
        host: host.map(|town| (town.path(), town.name(lang).to_owned())),
        a: &a,
    };
    let edit = ctx
        .may(Action::Edit, &a.policy_facts())
        .then(|| format!("/desk{}", a.path()));
    let head = Head::new(title, Area::Activities)
        .thread(thread)
        .describe(format!("{} · {}", page.kicker, page.when))
        .edit_at(edit);
    ctx.page(head, &page)
}

/// The activity alone as a calendar.
fn as_file(ctx: &Ctx, activity: Activity, host: Option<Town>) -> Answer {
    let name = activity.slug.as_str().to_owned();
    let listed = Listed {
        host: host.map(|town| town.names),
        parties: Vec::new(),
        activity,
    };
    calendar::ics(ctx, &name, &[listed])
}

/// The towns that take part beside the host.
fn guests(ctx: &Ctx, a: &Activity, towns: &[Town]) -> Vec<String> {
    towns
        .iter()
        .filter(|town| a.host.is_some() && a.host != Some(town.id))
        .map(|town| town.name(ctx.lang).to_owned())
        .collect()
}

/// Address and title of each partnership of an activity that this reader may see.
fn partnerships_of(
    ctx: &Ctx,
    read: &mut Read<'_>,
    a: &Activity,
) -> Result<Vec<(String, String)>, AppError> {
    let mut titles = Vec::new();
    for id in &a.partnerships {
        let Some(found) = partnerships::partnership_by_id(read, *id)? else {
            continue;
        };
        if !ctx.scope().covers(&found.policy_facts()) {
            continue;
        }
        let parties = towns::towns_by_ids(read, &found.parties)?;
        titles.push((found.path(), partnerships::title(&parties, ctx.lang)));
    }
    Ok(titles)
}

/// Address and title of the activity that this one answers, if this reader may see it.
fn answered(
    ctx: &Ctx,
    read: &mut Read<'_>,
    a: &Activity,
) -> Result<Option<(String, String)>, AppError> {
    let Some(id) = a.answers else { return Ok(None) };
    let other = store::activity_by_id(read, id)?;
    Ok(other
        .filter(|other| ctx.scope().covers(&other.policy_facts()))
        .map(|other| (other.path(), words::title(ctx.lang, &other))))
}

/// The clocks of the towns that take part, the host's first.
fn clocks_of<'t>(
    ctx: &Ctx,
    a: &Activity,
    host: Option<&'t Town>,
    towns: &'t [Town],
) -> Vec<Clock<'t>> {
    let others = towns.iter().filter(|town| Some(town.id) != a.host);
    host.into_iter()
        .chain(others)
        .filter_map(|town| {
            let zone = town.zone.as_deref()?;
            let town = town.name(ctx.lang);
            Some(Clock { town, zone })
        })
        .collect()
}

/// The working days of the first two towns on the day it begins, where that is known.
fn hours(ctx: &Ctx, a: &Activity, host: Option<&Town>, towns: &[Town]) -> Option<Hours> {
    let clocks = clocks_of(ctx, a, host, towns);
    let (first, second) = (clocks.first()?, clocks.get(1)?);
    pictures::hours(ctx, a.from.exact()?, first, second)
}

/// The programme, each time on the host's clock first and then on those of the other towns.
fn programme<'a>(
    ctx: &Ctx,
    a: &'a Activity,
    host: Option<&Town>,
    towns: &[Town],
) -> Vec<Point<'a>> {
    let clocks = clocks_of(ctx, a, host, towns);
    let point = |item: &'a Item| {
        let day = item.on_day.or(a.to.is_none().then_some(a.from));
        let date = day.and_then(Day::exact);
        Point {
            day: item
                .on_day
                .map(|day| locale::day_with_weekday(ctx.lang, day))
                .unwrap_or_default(),
            times: item
                .at
                .as_deref()
                .map(|at| clocks::told(ctx.lang, date, at, &clocks))
                .unwrap_or_default(),
            what: &item.what,
        }
    };
    a.programme.iter().map(point).collect()
}

/// Address and words of each commitment that the activity is evidence of and this reader may see.
fn commitments(
    ctx: &Ctx,
    read: &mut Read<'_>,
    a: &Activity,
) -> Result<Vec<(String, String)>, AppError> {
    let mut found = Vec::new();
    for id in &a.commitments {
        let Some((agreement, one)) = agreements::commitment_by_id(read, *id)? else {
            continue;
        };
        if ctx.scope().covers(&agreement.policy_facts()) {
            let words = format!(
                "{}, {}: {}",
                agreements::title(&agreement, ctx.lang),
                one.n,
                one.wording.plain(ctx.lang)
            );
            found.push((agreement.commitment_path(one.n), words));
        }
    }
    Ok(found)
}

fn participants<'a>(
    ctx: &Ctx,
    read: &mut Read<'_>,
    a: &'a Activity,
) -> Result<Vec<(String, &'a MultiText, String)>, AppError> {
    let ids: Vec<TownId> = a
        .participants
        .iter()
        .filter_map(|row| row.town_id)
        .collect();
    let towns = towns::towns_by_ids(read, &ids)?;
    let name = |id: Option<TownId>| {
        let town = towns.iter().find(|town| Some(town.id) == id);
        town.map_or("", |town| town.name(ctx.lang)).to_owned()
    };
    let row = |row: &'a crate::Participants| {
        let count = locale::number(ctx.lang, row.count);
        (name(row.town_id), &row.people, count)
    };
    Ok(a.participants.iter().map(row).collect())
}

fn fact_view<'a>(ctx: &Ctx, t: Texts, fact: &'a Fact) -> FactView<'a> {
    let planned = fact.planned_from.map(|from| {
        let to = fact.planned_to.unwrap_or(from);
        t.fact_planned(&locale::day_range(ctx.lang, from, to))
    });
    FactView {
        fact,
        what: words::state(t, fact.state),
        when: fact
            .decided_on
            .map(|day: Day| locale::day(ctx.lang, day))
            .unwrap_or_default(),
        planned: planned.unwrap_or_default(),
    }
}
