//! What is done with activities and series.

use crate::{Activity, Series, store};
use access::Actor;
use db::Tx;
use values::{ActivityId, Day, Lang, MultiText, Problems, SeriesId, Slug};
use web::{AppError, kept};

/// Adds an activity; its slug comes from its English title, or from its kind, partnership and year.
///
/// # Errors
/// [`AppError::NotFound`] where a partnership is none of ours.
pub fn add(tx: &mut Tx<'_>, who: &Actor, draft: &Activity) -> Result<ActivityId, AppError> {
    let wanted = wanted_slug(tx, draft)?;
    let mut activity = Activity {
        slug: wanted.free_among(&store::slugs_like(tx, &wanted)?),
        version: 1,
        ..draft.clone()
    };
    activity.id = store::insert_activity(tx, &activity)?;
    store::insert_parts(tx, &activity)?;
    kept::record(tx, who, "create", None, Some(&activity))?;
    Ok(activity.id)
}

fn wanted_slug(tx: &mut Tx<'_>, draft: &Activity) -> Result<Slug, AppError> {
    let mut first = None;
    for id in &draft.partnerships {
        let found = partnerships::partnership_by_id(tx, *id)?.ok_or(AppError::NotFound)?;
        first.get_or_insert(found.slug);
    }
    let partnership = first.ok_or(AppError::NotFound)?;
    let title = draft.title.plain(Lang::En);
    Ok(if title.is_empty() {
        let (kind, year) = (draft.kind.code().replace('_', " "), draft.from.year());
        Slug::from_name(&format!("{kind} {} {year}", partnership.as_str()))
    } else {
        Slug::from_name(title)
    })
}

/// Adds a series; its slug comes from its English name.
///
/// # Errors
/// [`AppError`] of the database.
pub fn add_series(tx: &mut Tx<'_>, who: &Actor, draft: &Series) -> Result<SeriesId, AppError> {
    let wanted = Slug::from_name(draft.name.plain(Lang::En));
    let mut series = Series {
        slug: wanted.free_among(&store::series_slugs_like(tx, &wanted)?),
        version: 1,
        ..draft.clone()
    };
    series.id = store::insert_series(tx, &series)?;
    kept::record(tx, who, "create", None, Some(&series))?;
    Ok(series.id)
}

/// Saves a series made from the version that the draft carries.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile.
pub(crate) fn edit_series(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Series,
    verb: &'static str,
) -> Result<(), AppError> {
    let before = store::series_by_id(tx, draft.id)?.ok_or(AppError::NotFound)?;
    if before.version != draft.version || !store::update_series(tx, draft)? {
        return Err(AppError::Conflict);
    }
    kept::record(tx, who, verb, Some(&before), Some(draft))
}

/// Saves an activity made from the version that the draft carries.
///
/// # Errors
/// [`AppError::Conflict`] where somebody else saved meanwhile; [`AppError::NotFound`] for a partnership that
/// is none of ours.
pub fn edit(
    tx: &mut Tx<'_>,
    who: &Actor,
    draft: &Activity,
    verb: &'static str,
) -> Result<(), AppError> {
    let before = store::activity_by_id(tx, draft.id)?.ok_or(AppError::NotFound)?;
    if before.version != draft.version || !store::update_activity(tx, draft)? {
        return Err(AppError::Conflict);
    }
    store::remove_parts(tx, draft.id)?;
    store::insert_parts(tx, draft)?;
    kept::record(tx, who, verb, Some(&before), Some(draft))
}

/// Moves an activity online, where and how it was planned stays on record.
///
/// # Errors
/// [`AppError::Problems`] where the rules forbid it, else as [`edit`].
pub fn move_online(
    tx: &mut Tx<'_>,
    who: &Actor,
    activity: &Activity,
    (on, reason): (Option<Day>, MultiText),
) -> Result<(), AppError> {
    let moved = activity
        .clone()
        .moved_online(on, reason)
        .map_err(|key| AppError::Problems(Problems::one("moved-on", key)))?;
    edit(tx, who, &moved, "move-online")
}
