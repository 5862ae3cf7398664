//! What is done with the instance.

use crate::{Setting, Unfit, store};
use access::Actor;
use db::{Change, DbError, FactMap, Read, Tx};
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::json;
use values::{Day, MultiText, Noun};
use web::Instance;

/// Sets one setting.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn set(tx: &mut Tx<'_>, who: &Actor, setting: Setting, value: &str) -> Result<(), DbError> {
    let fact = |value: Option<String>| -> FactMap {
        value
            .into_iter()
            .map(|value| (setting.code().to_owned(), json!(value)))
            .collect()
    };
    let before = fact(store::setting(tx, setting)?);
    let after = fact(Some(value.to_owned()));
    store::update_setting(tx, setting, value)?;
    let (noun, verb) = (Noun::Instance, "edit");
    let change = Change {
        who,
        noun,
        record: 1,
        version: 1,
        verb,
        before: Some(&before),
        after: Some(&after),
    };
    tx.record(&change)
}

/// Sets one setting as an administrator types it; a server that runs reads it when it starts again.
///
/// # Errors
/// [`DbError`] of the engine; inside, [`Unfit`] where the value is none, and nothing was set.
pub fn configure(
    tx: &mut Tx<'_>,
    who: &Actor,
    setting: Setting,
    value: &str,
) -> Result<Result<(), Unfit>, DbError> {
    let mut fits = setting.fits(value);
    if let (Setting::Home, Ok(slug)) = (setting, value.parse())
        && towns::town(tx, &slug)?.is_none()
    {
        fits = Err(Unfit("no town has this slug"));
    }
    match fits {
        Ok(()) => set(tx, who, setting, value)?,
        Err(_) => tx.leaves_no_trace("nothing was set"),
    }
    Ok(fits)
}

/// The settings that pages show.
///
/// # Errors
/// [`DbError`] of the engine.
pub fn load_instance(read: &mut Read<'_>) -> Result<Instance, DbError> {
    let default = Instance::default();
    let name = store::setting(read, Setting::Name)?;
    let name: Option<MultiText> = name.and_then(|json| serde_json::from_str(&json).ok());
    let home = match store::setting(read, Setting::Home)?.and_then(|slug| slug.parse().ok()) {
        Some(slug) => towns::town(read, &slug)?.map(|town| (town.id, slug.as_str().to_owned())),
        None => None,
    };
    Ok(Instance {
        name: name.filter(|name| !name.is_empty()).unwrap_or(default.name),
        home,
        zone: store::setting(read, Setting::Zone)?.unwrap_or(default.zone),
        lang: default.lang,
        outline: outline(store::setting(read, Setting::Outline)?.as_deref()),
        is_demo: store::setting(read, Setting::Demo)?.as_deref() == Some("yes"),
    })
}

/// The codes of an outline as it is stored: `new-partnerships, fund`.
fn outline(stored: Option<&str>) -> Vec<String> {
    let codes = stored.unwrap_or_default().split(',').map(str::trim);
    codes
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Takes a reader's report of a barrier as a task that is due in a month.
pub(crate) fn report_barrier(
    tx: &mut Tx<'_>,
    who: &Actor,
    (path, words, contact): (&str, &str, &str),
    today: Date,
) -> Result<(), DbError> {
    let due_on = Day::Exact(today.saturating_add(1.month()));
    let id = store::insert_barrier(tx, path, words, contact, due_on)?;
    // The reader's words and address are personal: the history only knows that a report came.
    let mut after = FactMap::new();
    after.insert("barrier_report".to_owned(), json!(id));
    let (noun, verb) = (Noun::Instance, "create");
    tx.record(&Change {
        who,
        noun,
        record: 1,
        version: 1,
        verb,
        before: None,
        after: Some(&after),
    })
}
