//! What was done together, as moments.

use crate::{Kind, State, Texts, store, words};
use db::Read;
use web::{AppError, Asked, Ctx, Html, Moment, MomentKind};

pub(crate) fn moments(
    ctx: &Ctx,
    read: &mut Read<'_>,
    asked: &Asked,
) -> Result<Vec<Moment>, AppError> {
    let t = Texts::new(ctx.lang);
    let mut all = Vec::new();
    for one in store::newest(read, &ctx.scope(), asked)? {
        let line = words::line(ctx.lang, &one);
        let activity = &one.activity;
        for partnership in &activity.partnerships {
            let detail = match (&line.plan, activity.state) {
                (Some(plan), _) => plan.as_str(),
                (None, State::Planned) => words::state(t, State::Planned),
                (None, State::Held | State::Postponed | State::Cancelled) => "",
            };
            all.push(Moment {
                partnership: *partnership,
                kind: kind(activity.kind),
                from: activity.from,
                to: activity.to,
                title: line.title.clone(),
                detail: Html::text(detail),
                path: Some(line.path.clone()),
            });
        }
    }
    if let web::MomentsOf::Partnership(id) = asked.of {
        all.retain(|moment| moment.partnership == id);
    }
    Ok(all)
}

const fn kind(kind: Kind) -> MomentKind {
    match kind {
        Kind::DelegationVisit | Kind::ReturnVisit => MomentKind::Visit,
        Kind::JobShadowing | Kind::WorkingVisit => MomentKind::Shadowing,
        Kind::Exchange | Kind::SummerSchool | Kind::Event | Kind::Project | Kind::Conference => {
            MomentKind::Event
        }
    }
}
