//! What happened to partnerships themselves: beginnings, decisions, honours.

use crate::{Contacts, Standing, Texts, store, words};
use db::Read;
use web::{AppError, Asked, Ctx, Html, Moment, MomentKind};

pub(crate) fn moments(
    ctx: &Ctx,
    read: &mut Read<'_>,
    asked: &Asked,
) -> Result<Vec<Moment>, AppError> {
    let t = Texts::new(ctx.lang);
    let begun = store::begun(read, &ctx.scope(), asked)?;
    let facts = store::dated_facts(read, &ctx.scope(), asked)?;
    let beginning = |one: store::Begun| Moment {
        partnership: one.id,
        kind: MomentKind::Beginning,
        from: one.since,
        to: None,
        title: t.moment_begun().to_owned(),
        detail: Html::text(words::kind(t, one.kind)),
        path: None,
    };
    let decided = |one: store::DatedFact| Moment {
        partnership: one.partnership_id,
        kind: kind(&one.what, &one.value),
        from: one.since,
        to: None,
        title: words::fact(t, &one.what, &one.value).to_owned(),
        detail: detail(ctx, t, &one),
        path: None,
    };
    let mut all: Vec<Moment> = begun.into_iter().map(beginning).collect();
    all.extend(facts.into_iter().map(decided));
    Ok(all)
}

fn kind(what: &str, value: &str) -> MomentKind {
    match what {
        "standing" => match value.parse() {
            Ok(Standing::Suspended) => MomentKind::Pause,
            Ok(Standing::Ended) => MomentKind::End,
            Ok(Standing::InForce) => MomentKind::Resumption,
            Ok(Standing::InPreparation | Standing::Unknown) | Err(()) => MomentKind::Change,
        },
        "official_contacts" => match value.parse() {
            Ok(Contacts::Paused) => MomentKind::Pause,
            Ok(Contacts::Open) => MomentKind::Resumption,
            Ok(Contacts::Unknown) | Err(()) => MomentKind::Change,
        },
        "honour" => MomentKind::Honour,
        _ => MomentKind::Change,
    }
}

/// In which words it was decided, and by whom.
fn detail(ctx: &Ctx, t: Texts, one: &store::DatedFact) -> Html {
    let mut html = ctx.multi(&one.wording);
    if !one.decided_by.is_empty() {
        if !one.wording.is_empty() {
            html.push_text(" ");
        }
        html.push_text(&format!("{}: ", t.show_decided_by()));
        html.push(&ctx.multi(&one.decided_by));
    }
    html
}
