//! Two working days in two time zones, and the hours they share.

use super::letters::{fit, width};
use super::svg::{Anchor, Drawing, Rect};
use super::{Caption, Picture};

/// A working day, 8 to 17 o'clock, in minutes after midnight.
const MORNING: i32 = 8 * 60;
const EVENING: i32 = 17 * 60;
const DAY: i32 = 24 * 60;
const SIZE: f64 = 13.0;
const EDGE: f64 = 10.0;

/// One of the two sides.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The town and its zone in words, such as "Kassel, UTC+1".
    pub label: &'a str,
    /// How far its clocks are before UTC on that day, in minutes; behind is negative.
    pub offset_minutes: i32,
}

/// What the picture of two zones shows.
#[derive(Clone, Copy, Debug)]
pub struct TwoZones<'a> {
    /// Title and description.
    pub caption: Caption<'a>,
    /// The reader's own side, drawn above.
    pub first: Side<'a>,
    /// The other side.
    pub second: Side<'a>,
    /// The word between the days: "shared", or that no hour is shared.
    pub label: &'a str,
}

/// The hours that two working days (8 to 17 o'clock) share, in minutes after each side's own midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedHours {
    /// How long, in minutes, 1 to 540.
    pub minutes: i32,
    /// Beginning and end by the first side's clock.
    pub first: (i32, i32),
    /// Beginning and end by the second side's clock.
    pub second: (i32, i32),
}

/// The shared hours of two offsets before UTC, in minutes; `None` where the working days do not meet. Offsets
/// that differ by more than twelve hours meet on neighbouring dates, so only the clocks are compared.
#[must_use]
pub fn shared_hours(first_offset: i32, second_offset: i32) -> Option<SharedHours> {
    let ahead = ahead(first_offset, second_offset);
    let from = MORNING.max(MORNING - ahead);
    let to = EVENING.min(EVENING - ahead);
    (from < to).then_some(SharedHours {
        minutes: to - from,
        first: (from, to),
        second: (from + ahead, to + ahead),
    })
}

/// How far the second clock is ahead of the first, −12 h (excluded) to 12 h.
fn ahead(first_offset: i32, second_offset: i32) -> i32 {
    let ahead = (second_offset % DAY - first_offset % DAY).rem_euclid(DAY);
    if ahead > DAY / 2 { ahead - DAY } else { ahead }
}

/// Draws both working days on one scale of time, the shared hours framed.
#[must_use]
pub fn zones(pair: &TwoZones<'_>) -> Picture {
    Picture {
        wide: draw(pair, 620.0, 'w'),
        narrow: draw(pair, 260.0, 'n'),
    }
}

fn draw(pair: &TwoZones<'_>, w: f64, which: char) -> String {
    let mut drawing = Drawing::begin(Rect::new(0.0, 0.0, w, 180.0), &pair.caption, which);
    let ahead = ahead(pair.first.offset_minutes, pair.second.offset_minutes);
    let (begin, end) = (MORNING.min(MORNING - ahead), EVENING.max(EVENING - ahead));
    let scale = (w - 2.0 * EDGE) / f64::from(end - begin);
    let x = |minute: i32| EDGE + f64::from(minute - begin) * scale;
    let day = f64::from(EVENING - MORNING) * scale;
    let shared = shared_hours(pair.first.offset_minutes, pair.second.offset_minutes);
    if let Some(hours) = shared {
        let (from, to) = (x(hours.first.0), x(hours.first.1));
        drawing.rect("both", Rect::new(from, 46.0, to - from, 86.0), 4.0);
    }
    drawing.rect("day", Rect::new(x(MORNING), 51.0, day, 26.0), 3.0);
    drawing.rect("day", Rect::new(x(MORNING - ahead), 101.0, day, 26.0), 3.0);

    let first_clock = |minute: i32| x(minute);
    let second_clock = |minute: i32| x(minute - ahead);
    hours(&mut drawing, shared.map(|s| s.first), &first_clock, 40.0, w);
    hours(
        &mut drawing,
        shared.map(|s| s.second),
        &second_clock,
        150.0,
        w,
    );

    let middle = shared.map_or(w / 2.0, |s| x(s.first.0).midpoint(x(s.first.1)));
    let label = fit(pair.label, SIZE, w - 2.0 * EDGE);
    let half = width(&label, SIZE) / 2.0;
    let middle = middle.clamp(half + 2.0, (w - half - 2.0).max(half + 2.0));
    drawing.text("strong", (middle, 94.0), Anchor::Middle, &label);
    side(&mut drawing, &pair.first, x(MORNING), 15.0, w);
    side(&mut drawing, &pair.second, x(MORNING - ahead), 173.0, w);
    drawing.end()
}

/// A side's name at the beginning of its day, moved left where it would leave the frame.
fn side(drawing: &mut Drawing, side: &Side<'_>, x: f64, y: f64, w: f64) {
    let label = fit(side.label, SIZE, w - 2.0 * EDGE);
    let x = x.min(w - EDGE - width(&label, SIZE)).max(EDGE);
    drawing.text("strong", (x, y), Anchor::Start, &label);
}

/// The hours above or below a day: its ends and the shared ends first, then others where there is room.
fn hours(
    drawing: &mut Drawing,
    shared: Option<(i32, i32)>,
    x: &dyn Fn(i32) -> f64,
    y: f64,
    w: f64,
) {
    let needed = shared.map_or([MORNING, EVENING, MORNING, EVENING], |(from, to)| {
        [MORNING, EVENING, from, to]
    });
    let mut written: Vec<f64> = Vec::new();
    let mut write = |minute: i32, gap: f64| {
        let words = clock(minute);
        let half = width(&words, SIZE) / 2.0;
        let at = x(minute).clamp(half, w - half);
        if written.iter().all(|other| (other - at).abs() >= gap + half) {
            written.push(at);
            drawing.text("", (at, y), Anchor::Middle, &words);
        }
    };
    for minute in needed {
        write(minute, 12.0);
    }
    for hour in [10, 15, 12] {
        write(hour * 60, 50.0);
    }
}

/// A time of day, "8" or "12:30".
fn clock(minute: i32) -> String {
    let (hour, rest) = (minute.div_euclid(60), minute.rem_euclid(60));
    if rest == 0 {
        hour.to_string()
    } else {
        format!("{hour}:{rest:02}")
    }
}
