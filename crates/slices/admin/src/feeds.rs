//! What programs ask of an instance: whom to tell of a fault (RFC 9116), where to crawl (RFC 9309).

use crate::{Setting, store};
use db::Read;
use jiff::ToSpan;
use values::Lang;
use web::{Answer, Ctx, Outcome};

/// How long the file is good, in days; RFC 9116, 2.5.5 recommends less than a year.
const GOOD_FOR: i64 = 180;

/// Whom to tell of a fault: the address of the settings, else the page that says how to reach those responsible.
pub(crate) fn security(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let contact = store::setting(read, Setting::SecurityContact)?;
    let contact = contact.unwrap_or_else(|| ctx.citable("/contact"));
    let expires = ctx
        .now
        .in_zone("UTC")
        .date()
        .saturating_add(GOOD_FOR.days());
    let languages = Lang::ALL.map(Lang::code).join(", ");
    let file = format!(
        "Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: {languages}\nCanonical: {}\nPolicy: {}\n",
        ctx.citable("/.well-known/security.txt"),
        ctx.citable("/security"),
    );
    Ok(Answer::text(file))
}

/// Where to crawl: everything that everybody may read, but no search, which has no end.
#[expect(clippy::unnecessary_wraps, reason = "the shape of a handler")]
pub(crate) fn robots(_: &Ctx, _: &mut Read<'_>) -> Outcome {
    let closed = ["account", "admin", "desk", "search", "sign-in"];
    let mut file = "User-agent: *\n".to_owned();
    for place in closed {
        file.push_str("Disallow: /*/");
        file.push_str(place);
        file.push('\n');
    }
    Ok(Answer::text(file))
}
