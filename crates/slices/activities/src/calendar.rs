//! Activities for calendars (RFC 5545) and feed readers (RFC 4287).

use crate::Activity;
use crate::store::Listed;
use crate::words::{self, Line};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::civil::Date;
use values::Instant;
use web::{Answer, Body, Ctx, Format};

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

/// A feed of these activities, newest first.
pub(crate) fn atom(ctx: &Ctx, title: &str, lines: &[Line]) -> Answer {
    let address = ctx.citable(&ctx.path);
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.push_str(ctx.lang.code());
    xml.push_str("\">\n");
    element(&mut xml, "id", &address);
    element(&mut xml, "title", title);
    element(&mut xml, "updated", &ctx.now.rfc3339());
    link(&mut xml, &address);
    xml.push_str("<author>");
    element(&mut xml, "name", ctx.site().instance().name.plain(ctx.lang));
    xml.push_str("</author>\n");
    for line in lines {
        let address = ctx.citable(&line.path);
        xml.push_str("<entry>\n");
        element(&mut xml, "id", &address);
        element(&mut xml, "title", &line.title);
        element(&mut xml, "updated", &updated(line));
        link(&mut xml, &address);
        let summary = [line.kind, &line.when, &line.partnerships].join(" · ");
        element(&mut xml, "summary", &summary);
        xml.push_str("</entry>\n");
    }
    xml.push_str("</feed>\n");
    Answer::bytes(Format::Atom.mime(), xml)
}

/// The activity's first day, at its beginning: what a reader sorts by.
fn updated(line: &Line) -> String {
    let day: Result<values::Day, _> = line.from.parse();
    day.map_or_else(
        |_| String::new(),
        |day| format!("{}T00:00:00Z", values::Day::Exact(day.first()).iso()),
    )
}

fn link(xml: &mut String, address: &str) {
    xml.push_str("<link href=\"");
    escaped(xml, address);
    xml.push_str("\"/>\n");
}

fn element(xml: &mut String, name: &str, text: &str) {
    xml.push('<');
    xml.push_str(name);
    xml.push('>');
    escaped(xml, text);
    xml.push_str("</");
    xml.push_str(name);
    xml.push_str(">\n");
}

/// Text as XML takes it; control characters, which XML cannot hold at all, are left out.
fn escaped(xml: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            c if c.is_control() && c != '\n' && c != '\t' => {}
            c => xml.push(c),
        }
    }
}
