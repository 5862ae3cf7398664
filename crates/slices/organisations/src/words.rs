//! An organisation in words.

use crate::{Kind, RoleKind, Texts};
use texts::locale;
use values::{Day, Lang, Period};
use web::form::{Options, options};

pub(crate) fn kind(t: Texts, kind: Kind) -> &'static str {
    match kind {
        Kind::Association => t.kind_association(),
        Kind::School => t.kind_school(),
        Kind::University => t.kind_university(),
        Kind::Company => t.kind_company(),
        Kind::Foundation => t.kind_foundation(),
        Kind::Culture => t.kind_culture(),
        Kind::Clinic => t.kind_clinic(),
        Kind::Authority => t.kind_authority(),
        Kind::Other => t.kind_other(),
    }
}

/// The kinds to choose from.
pub(crate) fn kinds(t: Texts) -> Options {
    options(Kind::ALL.iter().map(|one| (one.code(), kind(t, *one))))
}

pub(crate) fn role(t: Texts, role: RoleKind) -> &'static str {
    match role {
        RoleKind::Founder => t.role_founder(),
        RoleKind::Sponsor => t.role_sponsor(),
        RoleKind::Actor => t.role_actor(),
        RoleKind::Adviser => t.role_adviser(),
    }
}

/// The roles to choose from.
pub(crate) fn roles(t: Texts) -> Options {
    options(RoleKind::ALL.iter().map(|one| (one.code(), role(t, *one))))
}

/// From when to when, in words; empty where nothing is known.
pub(crate) fn period(lang: Lang, from: Option<Day>, to: Option<Day>) -> String {
    locale::period(lang, &Period { from, to })
}
