//! The whole history of a partnership, newest first, by decades.

use super::load;
use crate::model::title;
use crate::{Partnership, Texts};
use access::Action;
use askama::Template;
use db::Read;
use texts::locale;
use values::Day;
use web::export::{Cell, List};
use web::form::{Fields, Options, options};
use web::{Area, Asked, Ctx, Head, Html, Moment, MomentKind, MomentsOf, Outcome, Station, export};

/// What happened in ten years.
pub(super) struct Decade {
    pub(super) heading: String,
    pub(super) moments: Vec<Told>,
}

/// A moment as it is shown.
pub(super) struct Told {
    pub(super) when: String,
    pub(super) iso: String,
    pub(super) title: String,
    pub(super) detail: Html,
    pub(super) path: Option<String>,
    pub(super) class: &'static str,
}

/// Moments, newest first, under the decades that they fall into.
pub(super) fn decades(ctx: &Ctx, moments: Vec<Moment>) -> Vec<Decade> {
    let t = Texts::new(ctx.lang);
    let mut decades: Vec<(i16, Vec<Told>)> = Vec::new();
    for moment in moments {
        let decade = moment.from.year() / 10 * 10;
        let told = told(ctx, moment);
        match decades.last_mut() {
            Some((last, moments)) if *last == decade => moments.push(told),
            Some(_) | None => decades.push((decade, vec![told])),
        }
    }
    let decade = |(decade, moments): (i16, Vec<Told>)| Decade {
        heading: t.timeline_decade(&decade.to_string()),
        moments,
    };
    decades.into_iter().map(decade).collect()
}

fn told(ctx: &Ctx, moment: Moment) -> Told {
    Told {
        when: when(ctx, &moment),
        iso: moment.from.iso(),
        class: match moment.kind {
            MomentKind::Pause | MomentKind::End => "is-pause",
            MomentKind::Beginning | MomentKind::Honour => "is-anniversary",
            MomentKind::Change
            | MomentKind::Resumption
            | MomentKind::Signing
            | MomentKind::Visit
            | MomentKind::Shadowing
            | MomentKind::Event => "",
        },
        title: moment.title,
        detail: moment.detail,
        path: moment.path,
    }
}

fn when(ctx: &Ctx, moment: &Moment) -> String {
    locale::day_range(ctx.lang, moment.from, moment.to.unwrap_or(moment.from))
}

#[derive(Template)]
#[template(path = "timeline.html")]
struct TimelinePage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    p: &'a Partnership,
    title: String,
    form: Fields<'a>,
    decades: Vec<Decade>,
}

impl TimelinePage<'_> {
    fn parts(&self) -> Options {
        options([
            ("state", self.t.timeline_state()),
            ("agreements", self.t.timeline_agreements()),
            ("activities", self.t.timeline_activities()),
        ])
    }
}

/// So many moments are told; nothing that people did together comes near it.
const MOST: i64 = 5_000;

pub(crate) fn timeline(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let p = load(ctx, read, Action::Read)?;
    let asked = Asked {
        of: MomentsOf::Partnership(p.id),
        year: None,
        limit: MOST,
    };
    let mut moments = ctx.moments(read, &asked)?;
    if let Some(part) = ctx.query.get("of").filter(|part| !part.is_empty()) {
        moments.retain(|moment| moment.kind.part() == part);
    }
    let parties = towns::towns_by_ids(read, &p.parties)?;
    let name = title(&parties, ctx.lang);
    if ctx.format.is_some() {
        return take_along(ctx, t, &name, &moments);
    }
    let page = TimelinePage {
        t,
        ctx,
        p: &p,
        title: t.timeline_title(&name),
        form: Fields::of_filters(ctx),
        decades: decades(ctx, moments),
    };
    let thread = vec![
        Station::there(name.as_str(), p.path()),
        Station::here(t.show_timeline()),
    ];
    let head = Head::new(page.title.clone(), Area::Partnerships).thread(thread);
    ctx.page(head, &page)
}

fn take_along(ctx: &Ctx, t: Texts, name: &str, moments: &[Moment]) -> Outcome {
    let columns = [
        ("from", t.col_since()),
        ("to", t.col_until()),
        ("what", t.col_what()),
        ("address", t.col_address()),
    ];
    let cells = |moment: &Moment| {
        vec![
            Cell::from(moment.from.iso()),
            Cell::from(moment.to.map(Day::iso)),
            Cell::from(moment.title.as_str()),
            Cell::from(moment.path.as_deref().map(|path| ctx.citable(path))),
        ]
    };
    let title = t.timeline_title(name);
    let list = List::new(("timeline", &title), columns, moments.iter().map(cells));
    export::list(ctx, &list)
}
