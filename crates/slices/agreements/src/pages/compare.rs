//! Two agreements held against each other, as a list with words.

use super::{Other, load};
use crate::pictures;
use crate::rules::{self, Change, Line};
use crate::words::{self, title};
use crate::{Agreement, Commitment, Texts, store};
use access::Action;
use askama::Template;
use db::Read;
use values::MultiText;
use web::export::{Cell, List};
use web::{AppError, Area, Ctx, Head, Html, Outcome, Station, export};

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    title: String,
    old: Other,
    new: Other,
    tally: Vec<Tally>,
    is_filtered: bool,
    total: i64,
    fields: Vec<(Change, &'a MultiText)>,
    rows: Vec<Row<'a>>,
    without: Option<String>,
    ribbon: Option<Html>,
}

/// How many commitments there are of a change, and the address of these alone.
struct Tally {
    words: String,
    path: String,
    is_here: bool,
}

struct Row<'a> {
    change: Change,
    field: &'a MultiText,
    old: Option<(String, &'a Commitment)>,
    new: Option<(String, &'a Commitment)>,
}

impl ComparePage<'_> {
    fn word(&self, change: Change) -> &'static str {
        words::change(self.t, change)
    }
}

/// How a change is marked, beside its word.
const fn class(change: Change) -> &'static str {
    match change {
        Change::Kept => "tag tag-kept",
        Change::New => "tag tag-new",
        Change::Changed | Change::Dropped => "tag",
    }
}

pub(crate) fn compare(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let one = load(ctx, read, Action::Read)?;
    let other = store::agreement(read, &ctx.slug("other")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(Action::Read, &other.policy_facts())?;
    // Either order of the address gives the same page: the older agreement stands first.
    let is_reverse = other.follows_id == Some(one.id)
        || one.follows_id != Some(other.id) && other.began() > one.began();
    let (old, new) = if is_reverse {
        (one, other)
    } else {
        (other, one)
    };
    let lines = rules::compare(&old.commitments, &new.commitments);
    let only = ctx.query.get("only");
    let only = Change::ALL
        .into_iter()
        .find(|change| only == Some(change.code()));
    let rows: Vec<Row<'_>> = lines
        .iter()
        .filter(|line| only.is_none_or(|only| only == line.change))
        .filter_map(|line| row(&old, &new, *line))
        .collect();
    if ctx.format.is_some() {
        return take_along(ctx, t, &rows);
    }
    let tally = Change::ALL.map(|change| Tally {
        words: words::count(t, change, rules::count(&lines, change)),
        path: format!("{}?only={}", ctx.path, change.code()),
        is_here: only == Some(change),
    });
    let without = [&old, &new]
        .into_iter()
        .find(|agreement| agreement.commitments.is_empty())
        .map(|agreement| t.compare_without(&title(agreement, ctx.lang)));
    let (before, after) = (Other::of(ctx, &old), Other::of(ctx, &new));
    let heading = t.compare_title(&before.title, &after.title);
    let page = ComparePage {
        t,
        ctx,
        title: heading.clone(),
        tally: tally.into(),
        is_filtered: only.is_some(),
        total: i64::try_from(lines.len()).unwrap_or(i64::MAX),
        fields: fields(&old, &new),
        rows,
        without,
        ribbon: pictures::ribbon(ctx, &old, &new),
        old: before,
        new: after,
    };
    let thread = vec![
        Station::there(page.old.title.as_str(), page.old.path.as_str()),
        Station::there(page.new.title.as_str(), page.new.path.as_str()),
        Station::here(t.compare_here()),
    ];
    ctx.page(Head::new(heading, Area::Agreements).thread(thread), &page)
}

fn row<'a>(old: &'a Agreement, new: &'a Agreement, line: Line) -> Option<Row<'a>> {
    let side = |agreement: &'a Agreement, at: Option<usize>| {
        let commitment = agreement.commitments.get(at?)?;
        Some((agreement.commitment_path(commitment.n), commitment))
    };
    let (old, new) = (side(old, line.old), side(new, line.new));
    let (_, shown) = new.as_ref().or(old.as_ref())?;
    Some(Row {
        change: line.change,
        field: &shown.field,
        old,
        new,
    })
}

/// The fields of both, each with what became of it.
fn fields<'a>(old: &'a Agreement, new: &'a Agreement) -> Vec<(Change, &'a MultiText)> {
    let (old, new) = (rules::named(old), rules::named(new));
    let field = |line: &rules::Line| {
        let of_new = line.new.and_then(|n| new.get(n));
        let field = of_new.or_else(|| line.old.and_then(|o| old.get(o)))?;
        Some((line.change, *field))
    };
    rules::compare_fields(&old, &new)
        .iter()
        .filter_map(field)
        .collect()
}

fn take_along(ctx: &Ctx, t: Texts, rows: &[Row<'_>]) -> Outcome {
    let columns = [
        ("change", t.col_change()),
        ("field", t.col_field()),
        ("before", t.col_before()),
        ("after", t.col_after()),
    ];
    let wording = |side: &Option<(String, &Commitment)>| {
        Cell::from(side.as_ref().map(|(_, c)| c.wording.plain(ctx.lang)))
    };
    let cells = |row: &Row<'_>| {
        vec![
            Cell::from(words::change(t, row.change)),
            Cell::from(row.field.plain(ctx.lang)),
            wording(&row.old),
            wording(&row.new),
        ]
    };
    let name = ("comparison", t.compare_here());
    export::list(ctx, &List::new(name, columns, rows.iter().map(cells)))
}
