//! The dates: what lies ahead, or a month, first as a list and then as a sheet of days.

use crate::store;
use crate::words::{self, Line};
use crate::{Texts, calendar};
use askama::Template;
use db::Read;
use jiff::ToSpan;
use jiff::civil::Date;
use texts::locale;
use values::Day;
use web::{AppError, Area, Ctx, Format, Head, Outcome};

/// A day of the sheet: its number and what begins or goes on.
struct Cell {
    number: i8,
    what: Vec<(String, String)>,
    is_today: bool,
}

/// The sheet of a month: seven names, and weeks of seven days; none where another month's days are.
struct Sheet {
    names: Vec<String>,
    weeks: Vec<Vec<Option<Cell>>>,
}

#[derive(Template)]
#[template(path = "calendar.html")]
struct CalendarPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    title: String,
    lines: Vec<Line>,
    sheet: Option<Sheet>,
    before: String,
    after: String,
    has_month: bool,
}

/// So far ahead a calendar looks, and so many dates it shows.
const YEARS_AHEAD: i64 = 3;
const MOST: i64 = 500;

pub(crate) fn calendar(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let month = ctx
        .query
        .value::<Day>("month")
        .filter(|day| day.month().is_some());
    let today = ctx.today();
    let (from, to) = match month {
        Some(month) => (month.first(), month.last()),
        None => (today, today.saturating_add(YEARS_AHEAD.years())),
    };
    let found = store::between(read, &ctx.scope(), (from, to), MOST)?;
    if ctx.format == Some(Format::Ics) {
        return Ok(calendar::ics(ctx, "calendar", &found));
    }
    if ctx.format.is_some() {
        return Err(AppError::NotFound);
    }
    let lines: Vec<Line> = found.iter().map(|one| words::line(ctx.lang, one)).collect();
    let shown = month.map_or(today, Day::first).first_of_month();
    let beside = |months: i64| {
        let day = shown.saturating_add(months.months());
        Day::Month(day.year(), day.month()).iso()
    };
    let page = CalendarPage {
        t,
        ctx,
        title: match month {
            Some(month) => locale::day(ctx.lang, month),
            None => t.calendar_ahead().to_owned(),
        },
        sheet: month.map(|_| sheet(ctx, shown, &found)),
        lines,
        before: beside(-1),
        after: beside(1),
        has_month: month.is_some(),
    };
    let head = Head::new(t.calendar_title(), Area::Activities).describe(t.calendar_lead());
    ctx.page(head, &page)
}

fn sheet(ctx: &Ctx, first: Date, found: &[store::Listed]) -> Sheet {
    // A week begins on Monday in all five languages of the interface.
    let lead = usize::from(first.weekday().to_monday_zero_offset().unsigned_abs());
    let mut days: Vec<Option<Cell>> = std::iter::repeat_with(|| None).take(lead).collect();
    for number in 1..=first.days_in_month() {
        let Ok(day) = Date::new(first.year(), first.month(), number) else {
            continue;
        };
        let what = found
            .iter()
            .filter(|one| is_on(one, day))
            .map(|one| (one.activity.path(), words::title(ctx.lang, &one.activity)))
            .collect();
        days.push(Some(Cell {
            number,
            what,
            is_today: day == ctx.today(),
        }));
    }
    while !days.len().is_multiple_of(7) {
        days.push(None);
    }
    let mut days = days.into_iter().peekable();
    let mut weeks = Vec::new();
    while days.peek().is_some() {
        weeks.push(days.by_ref().take(7).collect());
    }
    let monday = Date::constant(2024, 1, 1);
    let name = |n: i64| locale::weekday(ctx.lang, monday.saturating_add(n.days()));
    Sheet {
        names: (0..7).map(name).collect(),
        weeks,
    }
}

/// Whether an activity of which the days are known is on a day.
fn is_on(one: &store::Listed, day: Date) -> bool {
    let from = one.activity.from.exact();
    let to = one.activity.to.map_or(from, Day::exact);
    from.zip(to)
        .is_some_and(|(from, to)| from <= day && day <= to)
}
