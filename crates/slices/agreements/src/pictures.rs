//! The renewal ribbon: what became of the fields and commitments of one agreement in the next.

use crate::rules::{self, Change, Line};
use crate::{Agreement, Texts, words};
use web::chart::{Caption, Renewal, RenewalRibbon, Strand, renewal_ribbon};
use web::{Ctx, Html};

/// What stands on one side of the ribbon: the commitments, or the fields where there are none.
fn strands(ctx: &Ctx, agreement: &Agreement, is_by_field: bool) -> Vec<(String, String)> {
    if is_by_field {
        return rules::named(agreement)
            .into_iter()
            .map(|field| (field.plain(ctx.lang).to_owned(), String::new()))
            .collect();
    }
    agreement
        .commitments
        .iter()
        .map(|one| {
            let wording = one.wording.plain(ctx.lang).to_owned();
            (wording, one.field.plain(ctx.lang).to_owned())
        })
        .collect()
}

/// The ribbon between two agreements, by commitments where both name some, else by fields; nothing where
/// neither tells anything.
pub(crate) fn ribbon(ctx: &Ctx, old: &Agreement, new: &Agreement) -> Option<Html> {
    let t = Texts::new(ctx.lang);
    let is_by_field = old.commitments.is_empty() || new.commitments.is_empty();
    let lines = if is_by_field {
        rules::compare_fields(&rules::named(old), &rules::named(new))
    } else {
        rules::compare(&old.commitments, &new.commitments)
    };
    if lines.is_empty() {
        return None;
    }
    let (before, after) = (
        strands(ctx, old, is_by_field),
        strands(ctx, new, is_by_field),
    );
    let (old_title, new_title) = (words::title(old, ctx.lang), words::title(new, ctx.lang));
    let title = t.compare_title(&old_title, &new_title);
    let sentence = words::tally(t, &lines);
    let picture = renewal_ribbon(&RenewalRibbon {
        caption: Caption {
            id: "ribbon",
            title: &title,
            description: &sentence,
        },
        terms: (&old_title, &new_title),
        before: &drawn(&before),
        after: &drawn(&after),
        links: &links(&lines),
    });
    Some(picture.html())
}

fn drawn(strands: &[(String, String)]) -> Vec<Strand<'_>> {
    strands
        .iter()
        .map(|(text, field)| Strand {
            text,
            short: "",
            field,
        })
        .collect()
}

fn links(lines: &[Line]) -> Vec<(usize, usize, Renewal)> {
    let link = |line: &Line| {
        let renewal = match line.change {
            Change::Kept => Renewal::Kept,
            Change::Changed => Renewal::Changed,
            Change::New | Change::Dropped => return None,
        };
        Some((line.old?, line.new?, renewal))
    };
    lines.iter().filter_map(link).collect()
}
