//! A town's year at a glance: figures, the strip of its months, and what was done with each partner.

use crate::store::{self, Listed};
use crate::words::{self, Line};
use crate::{State, Texts};
use access::Action;
use askama::Template;
use db::Read;
use std::collections::BTreeMap;
use texts::locale;
use towns::Town;
use values::{Day, Lang, PartnershipId};
use web::chart::{Caption, Mark, StripRow, When, YearStrip, year_strip};
use web::export::{Cell, List};
use web::{
    AppError, Area, Asked, Ctx, Head, Html, Moment, MomentKind, MomentsOf, Outcome, Station, export,
};

/// One of the figures, with that of the year before.
struct Figure {
    n: String,
    what: String,
    before: String,
}

/// What was done with one partner.
struct Partner {
    path: String,
    name: String,
    lines: Vec<Line>,
    signed: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "year.html")]
struct YearPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    title: String,
    lead: String,
    figures: Vec<Figure>,
    strip: Option<Html>,
    lines: Vec<Line>,
    partners: Vec<Partner>,
    years: Vec<(String, String)>,
}

impl YearPage<'_> {
    fn key(&self) -> [(Html, &'static str); 4] {
        let t = self.t;
        [
            (Mark::Visit.key(), t.mark_visit()),
            (Mark::Shadowing.key(), t.mark_shadowing()),
            (Mark::Event.key(), t.mark_event()),
            (Mark::Signing.key(), t.mark_signing()),
        ]
    }
}

/// So many moments of a year are shown; a hub's busiest town comes nowhere near.
const MOST: i64 = 2_000;

/// What is counted of a year.
struct Counted {
    activities: i64,
    participants: i64,
    partners: i64,
    agreements: i64,
    begun: i64,
}

fn counted(
    ctx: &Ctx,
    read: &mut Read<'_>,
    asked: &Asked,
    (listed, moments): (&[Listed], &[Moment]),
) -> Result<Counted, AppError> {
    let held = listed
        .iter()
        .filter(|one| one.activity.state == State::Held);
    let active: std::collections::BTreeSet<PartnershipId> = held
        .clone()
        .flat_map(|one| one.activity.partnerships.iter().copied())
        .collect();
    let of = |kind: MomentKind| number(moments.iter().filter(|one| one.kind == kind).count());
    Ok(Counted {
        activities: number(held.count()),
        participants: store::participants(read, &ctx.scope(), asked)?,
        partners: number(active.len()),
        agreements: of(MomentKind::Signing),
        begun: of(MomentKind::Beginning),
    })
}

fn number(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

pub(crate) fn year(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let town = towns::town(read, &ctx.slug("town")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(Action::Read, &town.facts())?;
    let year: i16 = ctx.param("year")?;
    if !(1..=9998).contains(&year) {
        return Err(AppError::NotFound);
    }
    let of = |year: i16| Asked {
        of: MomentsOf::Town(town.id),
        year: Some(year),
        limit: MOST,
    };
    let (asked, before) = (of(year), of(year - 1));
    let moments = ctx.moments(read, &asked)?;
    let listed = store::newest(read, &ctx.scope(), &asked)?;
    if ctx.format.is_some() {
        return take_along(ctx, t, &listed);
    }
    let moments_before = ctx.moments(read, &before)?;
    let listed_before = store::newest(read, &ctx.scope(), &before)?;
    let now = counted(ctx, read, &asked, (&listed, &moments))?;
    let was = counted(ctx, read, &before, (&listed_before, &moments_before))?;
    let names = partner_names(ctx, read, &town)?;
    let name = town.name(ctx.lang);
    let title = t.year_title(name, &year.to_string());
    let page = YearPage {
        t,
        ctx,
        lead: lead(t, &now),
        figures: figures(ctx.lang, t, &now, &was, year),
        strip: strip(ctx, &title, &moments, &names, year),
        partners: partners(ctx.lang, &names, &listed, &moments),
        lines: listed
            .iter()
            .rev()
            .map(|one| words::line(ctx.lang, one))
            .collect(),
        years: [year - 1, year + 1]
            .map(|year| (format!("{}/years/{year}", town.path()), year.to_string()))
            .to_vec(),
        title: title.clone(),
    };
    let thread = vec![
        Station::there(name, town.path()),
        Station::here(year.to_string()),
    ];
    let head = Head::new(title, Area::Activities)
        .thread(thread)
        .describe(page.lead.clone());
    ctx.page(head, &page)
}

fn lead(t: Texts, now: &Counted) -> String {
    if now.activities == 0 {
        return t.year_nothing().to_owned();
    }
    t.year_lead(
        &t.year_activities(now.activities),
        &t.year_with_partners(now.partners),
    )
}

fn figures(lang: Lang, t: Texts, now: &Counted, was: &Counted, year: i16) -> Vec<Figure> {
    let before = (year - 1).to_string();
    let figure = |n: i64, what: String, was: i64| Figure {
        n: locale::number(lang, n),
        what,
        before: t.figure_before(&before, &locale::number(lang, was)),
    };
    vec![
        figure(
            now.activities,
            t.figure_activities(now.activities),
            was.activities,
        ),
        figure(
            now.participants,
            t.figure_participants(now.participants),
            was.participants,
        ),
        figure(now.partners, t.figure_partners(now.partners), was.partners),
        figure(
            now.agreements,
            t.figure_agreements(now.agreements),
            was.agreements,
        ),
        figure(now.begun, t.figure_begun(now.begun), was.begun),
    ]
}

/// Address and partners' names of each partnership of a town.
type Names = BTreeMap<PartnershipId, (String, String)>;

fn partner_names(ctx: &Ctx, read: &mut Read<'_>, town: &Town) -> Result<Names, AppError> {
    let found = partnerships::partnerships_of_town(read, &ctx.scope(), town.id)?;
    let mut ids: Vec<values::TownId> = found.iter().flat_map(|one| one.parties.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let towns = towns::towns_by_ids(read, &ids)?;
    let named = |one: partnerships::Partnership| {
        let others = one.parties.iter().filter(|id| **id != town.id);
        let names: Vec<&str> = others
            .filter_map(|id| towns.iter().find(|town| town.id == *id))
            .map(|town| town.name(ctx.lang))
            .collect();
        (one.id, (one.path(), locale::and_list(ctx.lang, &names)))
    };
    Ok(found.into_iter().map(named).collect())
}

/// The strip of the months, by partner in the order of the language; nothing where nothing has a mark.
fn strip(ctx: &Ctx, title: &str, moments: &[Moment], names: &Names, year: i16) -> Option<Html> {
    let t = Texts::new(ctx.lang);
    let mut rows: Vec<(&str, Vec<(Mark, When)>)> = Vec::new();
    for (id, (_, name)) in names {
        let marks: Vec<(Mark, When)> = moments
            .iter()
            .filter(|one| one.partnership == *id)
            .filter_map(|one| Some((one.kind.mark()?, When::in_year(year, one.from, one.to))))
            .collect();
        if !marks.is_empty() {
            rows.push((name, marks));
        }
    }
    rows.sort_by_cached_key(|(name, _)| locale::sort_key(ctx.lang, name));
    let most = rows.iter().max_by_key(|(_, marks)| marks.len())?.0;
    let months: Vec<String> = (1..=12)
        .map(|month| locale::month_short(ctx.lang, month))
        .collect();
    let letters: Vec<String> = months
        .iter()
        .map(|month| month.chars().take(1).flat_map(char::to_uppercase).collect())
        .collect();
    let rows: Vec<StripRow<'_>> = rows
        .into_iter()
        .map(|(name, marks)| StripRow { name, marks })
        .collect();
    let at = |names: &'_ [String], n: usize| names.get(n).cloned().unwrap_or_default();
    let months: [String; 12] = std::array::from_fn(|n| at(&months, n));
    let letters: [String; 12] = std::array::from_fn(|n| at(&letters, n));
    let sentence = t.year_strip(most);
    let picture = year_strip(&YearStrip {
        caption: Caption {
            id: "year",
            title,
            description: &sentence,
        },
        months: months.each_ref().map(String::as_str),
        letters: letters.each_ref().map(String::as_str),
        unknown: t.year_no_month(),
        rows: &rows,
    });
    Some(picture.html())
}

fn partners(lang: Lang, names: &Names, listed: &[Listed], moments: &[Moment]) -> Vec<Partner> {
    let mut partners: Vec<Partner> = names
        .iter()
        .map(|(id, (path, name))| Partner {
            path: path.clone(),
            name: name.clone(),
            lines: listed
                .iter()
                .rev()
                .filter(|one| one.activity.partnerships.contains(id))
                .map(|one| words::line(lang, one))
                .collect(),
            signed: moments
                .iter()
                .filter(|one| one.partnership == *id && one.kind == MomentKind::Signing)
                .filter_map(|one| Some((one.path.clone()?, one.title.clone())))
                .collect(),
        })
        .filter(|partner| !partner.lines.is_empty() || !partner.signed.is_empty())
        .collect();
    partners.sort_by_cached_key(|partner| locale::sort_key(lang, &partner.name));
    partners
}

fn take_along(ctx: &Ctx, t: Texts, listed: &[Listed]) -> Outcome {
    let columns = [
        ("title", t.col_title()),
        ("kind", t.col_kind()),
        ("from", t.edit_from()),
        ("to", t.edit_to()),
        ("partnerships", t.show_partnerships()),
        ("state", t.edit_state()),
        ("address", t.col_address()),
    ];
    let cells = |one: &Listed| {
        let line = words::line(ctx.lang, one);
        vec![
            Cell::from(line.title),
            Cell::from(line.kind),
            Cell::from(line.from),
            Cell::from(one.activity.to.map(Day::iso)),
            Cell::from(line.partnerships),
            Cell::from(line.state),
            Cell::from(ctx.citable(&line.path)),
        ]
    };
    let name = ("year", t.list_title());
    export::list(ctx, &List::new(name, columns, listed.iter().map(cells)))
}
