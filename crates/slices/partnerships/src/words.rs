//! A partnership in words: its kind, its state, and the one sentence that tells it.

use crate::store::PartyRow;
use crate::{Contacts, Kind, Partnership, Standing, Texts};
use texts::locale;
use values::{Day, Lang};
use web::form::{Options, options};

pub(crate) fn country(lang: Lang, party: &PartyRow) -> String {
    party
        .country
        .as_ref()
        .map(|c| locale::country_name(lang, c.code()))
        .unwrap_or_default()
}

pub(crate) fn kind(t: Texts, kind: Kind) -> &'static str {
    match kind {
        Kind::Twinning => t.kind_twinning(),
        Kind::Friendship => t.kind_friendship(),
        Kind::Cooperation => t.kind_cooperation(),
        Kind::Contact => t.kind_contact(),
        Kind::Unknown => t.kind_unknown(),
    }
}

pub(crate) fn standing(t: Texts, standing: Standing) -> &'static str {
    match standing {
        Standing::InPreparation => t.standing_in_preparation(),
        Standing::InForce => t.standing_in_force(),
        Standing::Suspended => t.standing_suspended(),
        Standing::Ended => t.standing_ended(),
        Standing::Unknown => t.standing_unknown(),
    }
}

pub(crate) fn contacts(t: Texts, contacts: Contacts) -> &'static str {
    match contacts {
        Contacts::Open => t.contacts_open(),
        Contacts::Paused => t.contacts_paused(),
        Contacts::Unknown => t.contacts_unknown(),
    }
}

/// The kinds to choose from.
pub(crate) fn kinds(t: Texts) -> Options {
    options(Kind::ALL.iter().map(|one| (one.code(), kind(t, *one))))
}

/// What may be decided, to choose from.
pub(crate) fn standings(t: Texts) -> Options {
    options(
        Standing::ALL
            .iter()
            .map(|one| (one.code(), standing(t, *one))),
    )
}

/// What the official contacts may be, to choose from.
pub(crate) fn all_contacts(t: Texts) -> Options {
    options(
        Contacts::ALL
            .iter()
            .map(|one| (one.code(), contacts(t, *one))),
    )
}

/// The state in a few words, for lists.
pub(crate) fn short_state(lang: Lang, p: &Partnership) -> String {
    let t = Texts::new(lang);
    match (p.standing, p.official_contacts) {
        (Standing::InForce, Contacts::Paused) => t.contacts_paused().to_owned(),
        (Standing::InForce | Standing::Unknown, _) => p
            .since
            .map(|day| locale::since(lang, day))
            .unwrap_or_default(),
        (other, _) => standing(t, other).to_owned(),
    }
}

/// The state in one sentence, by the words of the record: what holds, since when.
pub(crate) fn state_line(lang: Lang, p: &Partnership) -> String {
    let t = Texts::new(lang);
    let on = |what: &str, value: &str| p.beginning(what, value).and_then(|fact| fact.since);
    let begun = p
        .since
        .map(|day| locale::since(lang, day))
        .unwrap_or_default();
    match p.standing {
        Standing::Suspended => match on("standing", "suspended") {
            Some(day) => t.state_suspended_since(&locale::since(lang, day)),
            None => t.state_suspended().to_owned(),
        },
        Standing::Ended => match (p.since, on("standing", "ended")) {
            (Some(from), Some(to)) => t.state_ended_period(&locale::day_range(
                lang,
                Day::Year(from.year()),
                Day::Year(to.year()),
            )),
            _ => t.state_ended().to_owned(),
        },
        Standing::InPreparation => t.standing_in_preparation().to_owned(),
        Standing::InForce | Standing::Unknown if p.official_contacts == Contacts::Paused => {
            match on("official_contacts", "paused") {
                Some(day) => t.state_paused_since(&locale::since(lang, day)),
                None => t.state_paused().to_owned(),
            }
        }
        Standing::InForce | Standing::Unknown if begun.is_empty() => String::new(),
        Standing::InForce | Standing::Unknown => t.state_active(&begun),
    }
}

/// What a dated fact says.
pub(crate) fn fact(t: Texts, what: &str, value: &str) -> &'static str {
    let word = match what {
        "kind" => value.parse().map(|one| kind(t, one)),
        "standing" => value.parse().map(|one| standing(t, one)),
        "official_contacts" => value.parse().map(|one| contacts(t, one)),
        _ => Ok(t.fact_honour()),
    };
    word.unwrap_or_default()
}
