//! What people type about themselves.

use crate::Account;
use crate::password::SHORTEST;
use values::{Lang, Problems};
use web::Pairs;
use web::form::{Need, Reader};

/// What was typed to sign in.
pub(crate) struct SignIn {
    pub(crate) mail: String,
    pub(crate) password: String,
    pub(crate) next: String,
}

pub(crate) fn sign_in(form: &Pairs) -> Result<SignIn, Problems> {
    let mut read = Reader::new(form);
    let mail = read.text("mail", 200, Need::Required);
    let next = read.text("next", 2000, Need::Optional);
    // A password is taken as it is: spaces at its ends count.
    let password = form.get("password").unwrap_or_default().to_owned();
    read.text("password", 1000, Need::Required);
    read.finish(SignIn {
        mail,
        password,
        next,
    })
}

pub(crate) fn account(form: &Pairs, before: &Account) -> Result<Account, Problems> {
    let mut read = Reader::new(form);
    let name = read.text("name", 200, Need::Required);
    let lang = read.choice::<Lang>("lang", Need::Optional);
    let zone = read.optional_text("zone", 60);
    let version = read.version();
    if zone
        .as_deref()
        .is_some_and(|zone| jiff::tz::TimeZone::get(zone).is_err())
    {
        read.problem("zone", "accounts-problem-zone");
    }
    read.finish(Account {
        name,
        lang,
        zone,
        version,
        ..before.clone()
    })
}

pub(crate) fn password(form: &Pairs) -> Result<(String, String), Problems> {
    let mut read = Reader::new(form);
    let old = form.get("old-password").unwrap_or_default().to_owned();
    let new = form.get("new-password").unwrap_or_default().to_owned();
    read.text("old-password", 1000, Need::Optional);
    read.text("new-password", 1000, Need::Required);
    if new.chars().count() < SHORTEST {
        read.problem("new-password", "accounts-problem-short-password");
    }
    read.finish((old, new))
}
