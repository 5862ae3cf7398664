//! From what is asked for to what is answered: session, permission, lane, handler, errors as pages.

use super::Asked;
use crate::routes::{Handler, Route};
use crate::{Answer, AppError, Ctx, Outcome, frame};
use db::{Db, DbError, Lane, Read, Tx, forms};
use std::time::Duration;
use subtle::ConstantTimeEq;
use tokio::sync::oneshot;

/// How long a page waits for a lane.
const PATIENCE: Duration = Duration::from_secs(2);

/// Why there is no good answer: a deed was rolled back with a page to show, or what the database said.
enum Trouble {
    Page(Box<Answer>),
    Db(DbError),
    /// The lane went away without a word.
    Silence,
}

impl From<DbError> for Trouble {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}

pub(super) async fn run(asked: &Asked) -> Answer {
    let Some(route) = asked.route.clone() else {
        return in_frame(asked, AppError::NotFound).await;
    };
    let outcome = match route.handler {
        Handler::Page(page, lane) => {
            let lane = asked.format.map_or(lane, |_| Lane::Long);
            let work = move |ctx: &Ctx, read: &mut Read<'_>| {
                admit(ctx, &route).and_then(|()| page(ctx, read))
            };
            on_lane(asked, lane, work).await
        }
        Handler::Deed(deed) => {
            let (sender, receiver) = oneshot::channel();
            let (mine, now) = (asked.clone(), (asked.site.clock)());
            let work = move |tx: &mut Tx<'_>| perform(mine, &route, deed, tx);
            let reply = move |answer| drop(sender.send(answer));
            asked.site.db.submit_write(now, PATIENCE, work, reply);
            told(receiver).await
        }
        Handler::Steps(steps) => {
            let (sender, receiver) = oneshot::channel();
            let (mine, db) = (asked.clone(), asked.site.db.clone());
            let work = move || drop(sender.send(in_steps(mine, &route, steps, &db)));
            tokio::task::spawn_blocking(work);
            told(receiver).await
        }
    };
    match outcome {
        Ok(answer) => answer,
        Err(Trouble::Page(answer)) => *answer,
        // The same form came twice in the same moment: the first one's answer stands.
        Err(Trouble::Db(error)) if error.is_taken("form_sent", "form_id") => {
            sent_before(asked).await
        }
        Err(Trouble::Db(error)) => in_frame(asked, error.into()).await,
        Err(Trouble::Silence) => in_frame(asked, AppError::bug("the lane gave no answer")).await,
    }
}

/// Reads on a lane for whoever asks; what goes wrong is a page in the frame of that person.
async fn on_lane(
    asked: &Asked,
    lane: Lane,
    work: impl FnOnce(&Ctx, &mut Read<'_>) -> Outcome + Send + 'static,
) -> Result<Answer, Trouble> {
    let (sender, receiver) = oneshot::channel();
    let mine = asked.clone();
    let work = move |read: &mut Read<'_>| {
        let ctx = mine.identified(read)?;
        let outcome = work(&ctx, read);
        Ok::<Answer, Trouble>(outcome.unwrap_or_else(|error| frame::error_page(&ctx, error)))
    };
    let reply = move |answer| drop(sender.send(answer));
    asked.site.db.submit_read(lane, PATIENCE, work, reply);
    told(receiver).await
}

/// What a lane answered.
async fn told(receiver: oneshot::Receiver<Result<Answer, Trouble>>) -> Result<Answer, Trouble> {
    receiver.await.unwrap_or(Err(Trouble::Silence))
}

/// The gate in front of the record.
fn admit(ctx: &Ctx, route: &Route) -> Result<(), AppError> {
    if route.needs.admits(&ctx.actor) {
        return Ok(());
    }
    if !ctx.actor.is_signed_in() {
        return Err(AppError::SignIn);
    }
    Err(AppError::Forbidden(
        if route.needs == access::Needs::Administer {
            access::Who::Administrators
        } else {
            access::Who::Officers
        },
    ))
}

/// A form of a session must carry that session's token.
fn check_token(ctx: &Ctx) -> Result<(), AppError> {
    let sent = ctx.form.get("form-token").unwrap_or_default();
    let fits = bool::from(sent.as_bytes().ct_eq(ctx.form_token.as_bytes()));
    if ctx.signed_in.is_none() || fits {
        Ok(())
    } else {
        Err(AppError::Stale)
    }
}

/// One deed: done once for one form, and rolled back unless its answer is a good one.
fn perform(
    asked: Asked,
    route: &Route,
    deed: crate::Deed,
    tx: &mut Tx<'_>,
) -> Result<Answer, Trouble> {
    let ctx = asked.identified(tx)?;
    let gate = admit(&ctx, route).and_then(|()| check_token(&ctx));
    let form_id = ctx
        .form
        .get("form-id")
        .filter(|id| id.len() == 32)
        .map(str::to_owned);
    let who = ctx.actor.user_id();
    if gate.is_ok()
        && let Some(form_id) = &form_id
        && let Some(address) = forms::sent(tx, form_id, who)?
    {
        return Ok(Answer::see_other(&address));
    }
    let answer = gate
        .and_then(|()| deed(&ctx, tx))
        .unwrap_or_else(|error| frame::error_page(&ctx, error));
    if answer.status.is_client_error() || answer.status.is_server_error() {
        return Err(Trouble::Page(Box::new(answer)));
    }
    if let (Some(form_id), Some(address)) = (form_id, answer.location()) {
        forms::keep(tx, &form_id, who, address)?;
    }
    Ok(answer)
}

fn in_steps(asked: Asked, route: &Route, steps: crate::Steps, db: &Db) -> Result<Answer, Trouble> {
    let ctx = db.read(move |read| asked.identified(read).map_err(Trouble::from))?;
    let outcome = admit(&ctx, route)
        .and_then(|()| check_token(&ctx))
        .and_then(|()| steps(&ctx, db));
    Ok(outcome.unwrap_or_else(|error| frame::error_page(&ctx, error)))
}

async fn sent_before(asked: &Asked) -> Answer {
    let work = |ctx: &Ctx, read: &mut Read<'_>| {
        let form_id = ctx.form.get("form-id").unwrap_or_default();
        let address = forms::sent(read, form_id, ctx.actor.user_id())?;
        address.map_or(Err(AppError::Busy), |address| {
            Ok(Answer::see_other(&address))
        })
    };
    match on_lane(asked, Lane::Quick, work).await {
        Ok(answer) => answer,
        Err(_) => in_frame(asked, AppError::Busy).await,
    }
}

/// An error page without a handler. The frame shows who signed in where the database can still tell.
pub(super) async fn in_frame(asked: &Asked, error: AppError) -> Answer {
    if asked.token.is_some() && error != AppError::Busy {
        let told = error.clone();
        let work = move |_: &Ctx, _: &mut Read<'_>| Err(told);
        if let Ok(answer) = on_lane(asked, Lane::Quick, work).await {
            return answer;
        }
    }
    frame::error_page(&asked.clone().ctx(None), error)
}
