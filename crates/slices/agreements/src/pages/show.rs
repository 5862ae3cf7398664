//! An agreement, and one of its commitments.

use super::{Other, load};
use crate::model::Signature;
use crate::rules::{self, Change, Standing};
use crate::words::title;
use crate::{Agreement, Commitment, ShowCommitment, ShowPanel, Texts, store, words};
use access::Action;
use askama::Template;
use db::Read;
use std::collections::HashSet;
use texts::locale;
use towns::Town;
use values::{AgreementId, Day, MultiText, Tag};
use web::export::{Cell, List};
use web::{AppError, Area, Ctx, Head, Html, Outcome, Section, Station, export};

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    a: &'a Agreement,
    title: String,
    kind: &'static str,
    parties: Vec<Town>,
    pair: String,
    place: Option<Town>,
    term: String,
    standing: &'static str,
    progress: Option<(i64, i64)>,
    fields: Vec<Field<'a>>,
    signers: Vec<Signer>,
    main: Option<Other>,
    before: Option<Other>,
    after: Vec<Other>,
    beside: Vec<Other>,
    compared: Vec<(String, String)>,
    sections: Vec<Section>,
}

struct Field<'a> {
    name: &'a MultiText,
    count: String,
    commitments: Vec<Promise<'a>>,
}

/// Who signed, as this reader may see it.
struct Signer {
    name: Option<Html>,
    office: Html,
    contact: Option<String>,
}

struct Promise<'a> {
    commitment: &'a Commitment,
    path: String,
    is_new: bool,
}

impl ShowPage<'_> {
    fn day(&self, day: Day) -> String {
        locale::day(self.ctx.lang, day)
    }

    fn languages(&self, tags: &[Tag]) -> String {
        languages(self.ctx, tags)
    }
}

fn languages(ctx: &Ctx, tags: &[Tag]) -> String {
    let names: Vec<String> = tags
        .iter()
        .map(|tag| locale::language_name(ctx.lang, tag.as_str()))
        .collect();
    names.join(", ")
}

/// Another agreement, where there is one that this reader may see.
fn other(
    ctx: &Ctx,
    read: &mut Read<'_>,
    id: Option<AgreementId>,
) -> Result<Option<Agreement>, AppError> {
    let Some(id) = id else { return Ok(None) };
    let found = store::agreement_by_id(read, id)?;
    Ok(found.filter(|agreement| ctx.scope().covers(&agreement.policy_facts())))
}

pub(crate) fn show(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let a = load(ctx, read, Action::Read)?;
    if ctx.format.is_some() {
        return take_along(ctx, t, &a);
    }
    let parties = towns::towns_by_ids(read, &a.parties)?;
    let before = other(ctx, read, a.follows_id)?;
    let main = other(ctx, read, a.main_id)?;
    let (beside, after) = store::beside_and_after(read, &ctx.scope(), &a)?;
    let signatures = store::signatures(read, a.id)?;
    let may_edit = ctx.may(Action::Edit, &a.policy_facts());
    let standing = rules::standing(&a.term, ctx.today());
    let compared = before.iter().chain(&after).map(|other| {
        let path = format!("{}/compare/{}", a.path(), other.slug.as_str());
        (path, t.show_compare(&title(other, ctx.lang)))
    });
    let page = ShowPage {
        t,
        ctx,
        title: title(&a, ctx.lang),
        kind: words::kind(t, a.kind),
        pair: partnerships::title(&parties, ctx.lang),
        place: a
            .town_id
            .map_or(Ok(None), |id| towns::town_by_id(read, id))?,
        term: locale::period(ctx.lang, &a.term),
        standing: match standing {
            Standing::Open => "",
            Standing::Ahead => t.term_ahead(),
            Standing::Running { .. } => t.term_running(),
            Standing::Over => t.term_over(),
        },
        progress: match standing {
            Standing::Open => None,
            Standing::Ahead => Some((0, 1)),
            Standing::Running { day, days } => Some((day, days)),
            Standing::Over => Some((1, 1)),
        },
        fields: fields(t, &a, before.as_ref()),
        signers: signatures
            .iter()
            .map(|one| signer(ctx, one, may_edit))
            .collect(),
        compared: compared.collect(),
        main: main.map(|other| Other::of(ctx, &other)),
        before: before.as_ref().map(|other| Other::of(ctx, other)),
        after: after.iter().map(|other| Other::of(ctx, other)).collect(),
        beside: beside.iter().map(|other| Other::of(ctx, other)).collect(),
        sections: ctx.panels::<ShowPanel>(read, a.id)?,
        parties,
        a: &a,
    };
    let edit = may_edit.then(|| format!("/desk{}", a.path()));
    let mut thread = thread(ctx, read, &a, &page.parties)?;
    thread.push(Station::here(page.title.clone()));
    let head = Head::new(format!("{} – {}", page.title, page.pair), Area::Agreements)
        .thread(thread)
        .describe(format!("{} {}", page.kind, page.pair))
        .edit_at(edit);
    ctx.page(head, &page)
}

/// The name where this reader may see it, leading to the contact for whoever keeps the agreement; and the office.
fn signer(ctx: &Ctx, signature: &Signature, may_edit: bool) -> Signer {
    let name = signature.name(&ctx.scope()).map(|name| ctx.name(name));
    Signer {
        contact: (name.is_some() && may_edit)
            .then(|| format!("/desk/contacts/{}", signature.slug.as_str())),
        name,
        office: ctx.name(&signature.office),
    }
}

/// The way from the first town over the partnership.
fn thread(
    ctx: &Ctx,
    read: &mut Read<'_>,
    a: &Agreement,
    parties: &[Town],
) -> Result<Vec<Station>, AppError> {
    let mut thread = Vec::new();
    if let Some(town) = parties.first() {
        thread.push(Station::there(town.name(ctx.lang), town.path()));
    }
    // The agreement may be public and its partnership not: then the way does not lead over it.
    let partnership = partnerships::partnership_by_id(read, a.partnership_id)?
        .filter(|partnership| ctx.may(Action::Read, &partnership.policy_facts()));
    if let Some((town, partnership)) = parties.get(1).zip(partnership) {
        thread.push(Station::there(town.name(ctx.lang), partnership.path()));
    }
    Ok(thread)
}

/// The fields with their commitments. A commitment is marked as new where the agreement before has
/// commitments recorded and none of them is like it.
fn fields<'a>(t: Texts, a: &'a Agreement, before: Option<&Agreement>) -> Vec<Field<'a>> {
    let old = before.map_or(&[][..], |before| &before.commitments);
    let new: HashSet<usize> = rules::compare(old, &a.commitments)
        .iter()
        .filter(|line| !old.is_empty() && line.change == Change::New)
        .filter_map(|line| line.new)
        .collect();
    let new: HashSet<i64> = a
        .commitments
        .iter()
        .enumerate()
        .filter(|(at, _)| new.contains(at))
        .map(|(_, commitment)| commitment.n)
        .collect();
    let promise = |commitment: &'a Commitment| Promise {
        path: a.commitment_path(commitment.n),
        is_new: new.contains(&commitment.n),
        commitment,
    };
    let field = |section: rules::Section<'a>| Field {
        name: section.field,
        count: match section.commitments.len() {
            0 => t.show_field_only().to_owned(),
            n => t.commitments_count(i64::try_from(n).unwrap_or(i64::MAX)),
        },
        commitments: section.commitments.into_iter().map(promise).collect(),
    };
    rules::sections(a).into_iter().map(field).collect()
}

/// The commitments as a file.
fn take_along(ctx: &Ctx, t: Texts, a: &Agreement) -> Outcome {
    let columns = [
        ("n", t.col_number()),
        ("field", t.col_field()),
        ("commitment", t.col_commitment()),
        ("responsible", t.col_responsible()),
        ("due", t.col_due()),
        ("address", t.col_address()),
    ];
    let cells = |c: &Commitment| {
        vec![
            Cell::from(c.n),
            Cell::from(c.field.plain(ctx.lang)),
            Cell::from(c.wording.plain(ctx.lang)),
            Cell::from(c.responsible.plain(ctx.lang)),
            Cell::from(c.due.map(Day::iso)),
            Cell::from(ctx.citable(&a.commitment_path(c.n))),
        ]
    };
    let name = ("commitments", title(a, ctx.lang));
    export::list(
        ctx,
        &List::new((name.0, &name.1), columns, a.commitments.iter().map(cells)),
    )
}

#[derive(Template)]
#[template(path = "commitment.html")]
struct CommitmentPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    c: &'a Commitment,
    kicker: String,
    agreement: Other,
    versions: Vec<(String, String, String)>,
    before: Vec<Relative>,
    after: Vec<Relative>,
    sections: Vec<Section>,
}

/// What a commitment was before, or became after.
struct Relative {
    path: String,
    agreement: String,
    word: &'static str,
}

impl CommitmentPage<'_> {
    fn day(&self, day: Day) -> String {
        locale::day(self.ctx.lang, day)
    }
}

pub(crate) fn commitment(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let (a, c) = store::commitment(read, &ctx.slug("agreement")?, ctx.param("n")?)?
        .ok_or(AppError::NotFound)?;
    ctx.permit(Action::Read, &a.policy_facts())?;
    let parties = towns::towns_by_ids(read, &a.parties)?;
    let shown = c.wording.pick(ctx.lang).map(|picked| picked.tag.clone());
    let versions = c
        .wording
        .iter()
        .filter(|(tag, _)| Some(*tag) != shown.as_ref());
    let (before, after) = relatives(ctx, read, &a, &c)?;
    let page = CommitmentPage {
        t,
        ctx,
        kicker: t.commitment_kicker(&c.n.to_string()),
        agreement: Other::of(ctx, &a),
        versions: versions
            .map(|(tag, text)| {
                let tag = tag.as_str();
                let name = locale::language_name(ctx.lang, tag);
                (tag.to_owned(), name, text.to_owned())
            })
            .collect(),
        before,
        after,
        sections: ctx.panels::<ShowCommitment>(read, c.id)?,
        c: &c,
    };
    let mut thread = thread(ctx, read, &a, &parties)?;
    thread.push(Station::there(page.agreement.title.as_str(), a.path()));
    thread.push(Station::here(page.kicker.clone()));
    let edit = ctx
        .may(Action::Edit, &a.policy_facts())
        .then(|| format!("/desk{}", a.path()));
    let head = Head::new(
        format!("{}: {}", page.kicker, page.agreement.title),
        Area::Agreements,
    )
    .thread(thread)
    .describe(c.wording.plain(ctx.lang))
    .edit_at(edit);
    ctx.page(head, &page)
}

/// The same commitment in the agreement before, and in those after.
fn relatives(
    ctx: &Ctx,
    read: &mut Read<'_>,
    a: &Agreement,
    c: &Commitment,
) -> Result<(Vec<Relative>, Vec<Relative>), AppError> {
    let t = Texts::new(ctx.lang);
    let Some(at) = a.commitments.iter().position(|one| one.id == c.id) else {
        return Ok((Vec::new(), Vec::new()));
    };
    let relative = |of: &Agreement, place: Option<usize>, change: Change| {
        let one = of.commitments.get(place?)?;
        Some(Relative {
            path: of.commitment_path(one.n),
            agreement: title(of, ctx.lang),
            word: words::change(t, change),
        })
    };
    let mut before = Vec::new();
    if let Some(old) = other(ctx, read, a.follows_id)? {
        let lines = rules::compare(&old.commitments, &a.commitments);
        let line = lines.iter().find(|line| line.new == Some(at));
        before.extend(line.and_then(|line| relative(&old, line.old, line.change)));
    }
    let (_, following) = store::beside_and_after(read, &ctx.scope(), a)?;
    let mut after = Vec::new();
    for one in following {
        if let Some(new) = other(ctx, read, Some(one.id))? {
            let lines = rules::compare(&a.commitments, &new.commitments);
            let line = lines.iter().find(|line| line.old == Some(at));
            after.extend(line.and_then(|line| relative(&new, line.new, line.change)));
        }
    }
    Ok((before, after))
}
