//! What people type about themselves.

use crate::Account;
use crate::password::{SHORTEST, is_known};
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

/// The old password and the new one, as they are. What everybody tries first, and what says only who it is, is
/// no password (ASVS 5.0, 6.2.4 and 6.2.11).
pub(crate) fn password(form: &Pairs, account: &Account) -> Result<(String, String), Problems> {
    let mut read = Reader::new(form);
    let old = form.get("old-password").unwrap_or_default().to_owned();
    let new = form.get("new-password").unwrap_or_default().to_owned();
    read.text("old-password", 1000, Need::Optional);
    read.text("new-password", 1000, Need::Required);
    if new.chars().count() < SHORTEST {
        read.problem("new-password", "accounts-problem-short-password");
    } else if is_known(&new) {
        read.problem("new-password", "accounts-problem-known-password");
    } else if is_own_name(&new, account) {
        read.problem("new-password", "accounts-problem-own-name");
    }
    read.finish((old, new))
}

/// Whether the password is the person's name or address, or begins that address.
fn is_own_name(password: &str, account: &Account) -> bool {
    let password = password.to_lowercase();
    let local = account.mail.split('@').next().unwrap_or_default();
    [&account.mail, local, &account.name.to_lowercase()].contains(&password.as_str())
}
