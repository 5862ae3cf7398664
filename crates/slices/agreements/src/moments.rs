//! When agreements were signed.

use crate::{Texts, store, words};
use db::Read;
use texts::locale;
use web::{AppError, Asked, Ctx, Html, Moment, MomentKind};

pub(crate) fn moments(
    ctx: &Ctx,
    read: &mut Read<'_>,
    asked: &Asked,
) -> Result<Vec<Moment>, AppError> {
    let t = Texts::new(ctx.lang);
    let mut all = Vec::new();
    for one in store::signed(read, &ctx.scope(), asked)? {
        let Some(from) = one.began() else { continue };
        all.push(Moment {
            partnership: one.partnership_id,
            kind: MomentKind::Signing,
            from,
            to: None,
            title: words::title(&one, ctx.lang),
            detail: Html::text(&match one.signed_on {
                Some(_) => t.moment_signed(words::kind(t, one.kind)),
                None => t.moment_holds(&locale::period(ctx.lang, &one.term)),
            }),
            path: Some(one.path()),
        });
    }
    Ok(all)
}
