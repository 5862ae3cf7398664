//! Activities for calendars (RFC 5545) and feed readers (RFC 4287).

use crate::Activity;
use crate::store::Listed;
use crate::words::{self, Line};
use askama::Template;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::civil::Date;
use values::Instant;
use web::{Answer, AppError, Body, Ctx, Format, Html, Outcome};

/// A calendar file with these activities. Days that are known by month or year only cannot stand in a
/// calendar and are left out.
pub(crate) fn ics(ctx: &Ctx, name: &str, listed: &[Listed]) -> Answer {
    let mut calendar = Calendar::new();
    for one in listed {
        if let Some((first, last)) = days(&one.activity) {
            calendar.push(event(ctx, one, first, last));
        }
    }
    let body = calendar.done().to_string();
    Answer::file(Format::Ics, name, Body::Bytes(body.into()))
}

/// First and last day, where both are known to the day.
fn days(activity: &Activity) -> Option<(Date, Date)> {
    let first = activity.from.exact()?;
    match activity.to {
        Some(to) => Some((first, to.exact()?)),
        None => Some((first, first)),
    }
}

fn event(ctx: &Ctx, one: &Listed, first: Date, last: Date) -> Event {
    let activity = &one.activity;
    let line = words::line(ctx.lang, one);
    let mut event = Event::new();
    event
        .uid(&ctx.citable(&line.path))
        .summary(&line.title)
        .url(&ctx.citable(&line.path))
        .status(match activity.state {
            crate::State::Planned | crate::State::Held => EventStatus::Confirmed,
            crate::State::Postponed => EventStatus::Tentative,
            crate::State::Cancelled => EventStatus::Cancelled,
        })
        .add_property("DTSTAMP", stamp(ctx.now))
        .append_property(day("DTSTART", first))
        // The end of a whole day is the morning after.
        .append_property(day("DTEND", last.tomorrow().unwrap_or(last)));
    if !line.host.is_empty() {
        event.location(&line.host);
    }
    let words: Vec<&str> = [line.plan.as_deref(), Some(line.partnerships.as_str())]
        .into_iter()
        .flatten()
        .collect();
    event.description(&words.join("\n"));
    event.done()
}

fn day(name: &str, date: Date) -> Property {
    Property::new(name, date.strftime("%Y%m%d").to_string())
        .add_parameter("VALUE", "DATE")
        .done()
}

fn stamp(now: Instant) -> String {
    now.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A feed (RFC 4287). Its texts are [`Html`], which leaves out what no XML document may hold.
#[derive(Template)]
#[template(path = "feed.xml")]
struct Feed {
    lang: &'static str,
    address: Html,
    title: Html,
    updated: String,
    author: Html,
    entries: Vec<Entry>,
}

struct Entry {
    address: Html,
    title: Html,
    updated: String,
    summary: Html,
}

/// A feed of these activities, newest first.
///
/// # Errors
/// [`AppError`] where the feed cannot be written.
pub(crate) fn atom(ctx: &Ctx, title: &str, lines: &[Line]) -> Outcome {
    let entry = |line: &Line| Entry {
        address: Html::text(&ctx.citable(&line.path)),
        title: Html::text(&line.title),
        updated: updated(line),
        summary: Html::text(&[line.kind, &line.when, &line.partnerships].join(" · ")),
    };
    let feed = Feed {
        lang: ctx.lang.code(),
        address: Html::text(&ctx.citable(&ctx.path)),
        title: Html::text(title),
        updated: ctx.now.rfc3339(),
        author: Html::text(ctx.site().instance().name.plain(ctx.lang)),
        entries: lines.iter().map(entry).collect(),
    };
    Ok(Answer::bytes(
        Format::Atom.mime(),
        feed.render().map_err(AppError::bug)?,
    ))
}

/// The activity's first day, at its beginning: what a reader sorts by.
fn updated(line: &Line) -> String {
    let day: Result<values::Day, _> = line.from.parse();
    day.map_or_else(
        |_| String::new(),
        |day| format!("{}T00:00:00Z", values::Day::Exact(day.first()).iso()),
    )
}
