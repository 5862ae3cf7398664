//! What the yearly report is told of: the activities of a year and those that lay ahead.

use super::FROM;
use super::list::{Listed, OF_TOWN, listed};
use crate::Participants;
use db::{DbError, Read, params, row};
use std::collections::HashMap;
use values::{ActivityId, MultiText, TownId};

row! {
    struct ThemeRow {
        activity_id: ActivityId,
        theme: MultiText,
    }
}

row! {
    struct CountRow {
        activity_id: ActivityId,
        town_id: Option<TownId>,
        people: MultiText,
        count: i64,
    }
}

/// What a town held in a year, and what lay ahead when it had ended: what was planned for the next year, or
/// held in its first three months, before reports are written. With themes and participants, oldest first, in
/// four questions whatever they are.
pub(crate) fn of_year(
    read: &mut Read<'_>,
    town: TownId,
    year: i16,
) -> Result<Vec<Listed>, DbError> {
    let end = format!(
        "{OF_TOWN}and a.visibility = 'public' and (\
         (a.state = 'held' and a.from_day < ?3 and coalesce(a.to_day, a.from_day) >= ?2) or \
         (a.from_day >= ?3 and a.from_day < ?5 \
         and (a.state = 'planned' or (a.state = 'held' and a.from_day < ?4)))) \
         order by a.from_day, a.id"
    );
    let from = |years: i16| format!("{:04}", year.saturating_add(years));
    let spring = format!("{}-04", from(1));
    let years = params![town, from(0), from(1), spring, from(2)];
    let mut found = listed(read, &end, years)?;
    let of_these = format!("(select a.id {FROM}{end}) x");
    let mut themes: HashMap<ActivityId, Vec<MultiText>> = HashMap::new();
    let sql = format!(
        "select t.activity_id, t.theme from {of_these} join activity_theme t on t.activity_id = x.id \
         order by t.id"
    );
    for row in read.all::<ThemeRow>(&sql, years)? {
        themes.entry(row.activity_id).or_default().push(row.theme);
    }
    let mut counts: HashMap<ActivityId, Vec<Participants>> = HashMap::new();
    let sql = format!(
        "select p.activity_id, p.town_id, p.people, p.count from {of_these} \
         join activity_participants p on p.activity_id = x.id order by p.id"
    );
    for row in read.all::<CountRow>(&sql, years)? {
        counts
            .entry(row.activity_id)
            .or_default()
            .push(Participants {
                town_id: row.town_id,
                people: row.people,
                count: row.count,
            });
    }
    for one in &mut found {
        let id = one.activity.id;
        one.activity.themes = themes.remove(&id).unwrap_or_default();
        one.activity.participants = counts.remove(&id).unwrap_or_default();
    }
    Ok(found)
}
