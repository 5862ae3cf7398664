//! What the pages of partnerships and towns show of activities.

use crate::clocks::Clock;
use crate::pictures::{self, Hours};
use crate::words::{self, Line};
use crate::{Activity, State, Texts, store};
use askama::Template;
use db::Read;
use towns::Town;
use values::{AgreementId, CommitmentId, PartnershipId, TownId};
use web::chart::Progress;
use web::{AppError, Ctx, Html, Section};

#[derive(Template)]
#[template(path = "_newest.html")]
struct Newest<'a> {
    t: Texts,
    ctx: &'a Ctx,
    lines: Vec<Line>,
    years: Vec<(String, i16)>,
}

#[derive(Template)]
#[template(path = "_featured.html")]
struct Featured<'a> {
    t: Texts,
    ctx: &'a Ctx,
    a: &'a Activity,
    kicker: String,
    title: String,
    when: String,
    plan: Option<String>,
    host: Option<String>,
    guests: Vec<String>,
    hours: Option<Hours>,
    slug: String,
}

/// The newest activity of a partnership in full, and the way to all others.
pub(crate) fn of_partnership(
    ctx: &Ctx,
    read: &mut Read<'_>,
    partnership: PartnershipId,
) -> Result<Option<Section>, AppError> {
    let (t, lang) = (Texts::new(ctx.lang), ctx.lang);
    let found = store::listed_of_partnership(read, &ctx.scope(), partnership, 1)?;
    let Some(newest) = found.first() else {
        return Ok(None);
    };
    let whole = store::activity_by_id(read, newest.activity.id)?;
    let of = partnerships::partnership_by_id(read, partnership)?;
    let (Some(a), Some(of)) = (whole, of) else {
        return Ok(None);
    };
    let towns = towns::towns_by_ids(read, &of.parties)?;
    let host = towns.iter().find(|town| Some(town.id) == a.host);
    let guests = towns.iter().filter(|town| Some(town.id) != a.host);
    let body = Featured {
        t,
        ctx,
        kicker: words::kind_and_year(t, &a),
        title: words::title(lang, &a),
        when: words::when(lang, &a),
        plan: words::plan_line(t, &a, host.map(|town| town.name(lang))),
        host: host.map(|town| town.name(lang).to_owned()),
        guests: guests
            .filter(|_| host.is_some())
            .map(|town| town.name(lang).to_owned())
            .collect(),
        hours: hours(ctx, &a, &towns),
        slug: of.slug.as_str().to_owned(),
        a: &a,
    };
    Section::of("activities", t.panel_newest(), &body).map(Some)
}

/// The working days of the first two towns whose zones are known.
fn hours(ctx: &Ctx, a: &Activity, towns: &[Town]) -> Option<Hours> {
    let mut known = towns.iter().filter_map(|town| {
        let zone = town.zone.as_deref()?;
        let town = town.name(ctx.lang);
        Some(Clock { town, zone })
    });
    let (first, second) = (known.next()?, known.next()?);
    pictures::hours(ctx, a.from.exact().unwrap_or(ctx.today()), &first, &second)
}

/// The newest ten activities of a town.
pub(crate) fn of_town(
    ctx: &Ctx,
    read: &mut Read<'_>,
    town: TownId,
) -> Result<Option<Section>, AppError> {
    let found = store::listed_of_town(read, &ctx.scope(), town, 10)?;
    let Some(home) = towns::town_by_id(read, town)?.filter(|_| !found.is_empty()) else {
        return Ok(None);
    };
    let t = Texts::new(ctx.lang);
    let years = store::years_of_town(read, &ctx.scope(), town)?;
    let body = Newest {
        t,
        ctx,
        lines: found.iter().map(|one| words::line(ctx.lang, one)).collect(),
        years: years
            .into_iter()
            .map(|year| (format!("{}/years/{year}", home.path()), year))
            .collect(),
    };
    Section::of("activities", t.panel_title(), &body).map(Some)
}

#[derive(Template)]
#[template(path = "_evidence.html")]
struct Evidence<'a> {
    t: Texts,
    ctx: &'a Ctx,
    lines: Vec<Line>,
}

/// What was done for a commitment, or that nothing is recorded yet.
pub(crate) fn of_commitment(
    ctx: &Ctx,
    read: &mut Read<'_>,
    commitment: CommitmentId,
) -> Result<Option<Section>, AppError> {
    let found = store::evidence_of(read, &ctx.scope(), commitment)?;
    let t = Texts::new(ctx.lang);
    let body = Evidence {
        t,
        ctx,
        lines: found.iter().map(|one| words::line(ctx.lang, one)).collect(),
    };
    Section::of("evidence", t.evidence_title(), &body).map(Some)
}

/// A commitment of an agreement with its evidence.
struct Promise {
    path: String,
    wording: String,
    word: &'static str,
    shape: Html,
    evidence: Vec<Line>,
}

#[derive(Template)]
#[template(path = "_ladder.html")]
struct LadderPanel<'a> {
    t: Texts,
    ctx: &'a Ctx,
    sentence: String,
    n_kept: usize,
    n_all: usize,
    picture: Option<Html>,
    promises: Vec<Promise>,
}

impl LadderPanel<'_> {
    fn legend(&self) -> [(Html, &'static str); 3] {
        [Progress::Happened, Progress::Underway, Progress::Nothing]
            .map(|one| (one.shape(), pictures::progress_word(self.t, one)))
    }
}

/// What became of the commitments of an agreement that names some.
pub(crate) fn of_agreement(
    ctx: &Ctx,
    read: &mut Read<'_>,
    agreement: AgreementId,
) -> Result<Option<Section>, AppError> {
    let t = Texts::new(ctx.lang);
    let found = store::evidence_of_agreement(read, &ctx.scope(), agreement)?;
    let Some(agreement) = agreements::agreement_by_id(read, agreement)? else {
        return Ok(None);
    };
    if agreement.commitments.is_empty() {
        return Ok(None);
    }
    let of = |n: i64| {
        found
            .iter()
            .filter(move |(of, _)| *of == n)
            .map(|(_, one)| one)
    };
    let kept: Vec<pictures::Kept<'_>> = agreement
        .commitments
        .iter()
        .map(|one| {
            let evidence = of(one.n).map(|one| (one.activity.from, one.activity.state));
            (one, evidence.collect())
        })
        .collect();
    let n_kept = kept
        .iter()
        .filter(|(_, evidence)| !evidence.is_empty())
        .count();
    let sentence = t.evidence_count(
        i64::try_from(n_kept).unwrap_or(i64::MAX),
        &kept.len().to_string(),
    );
    let promise = |(one, evidence): &pictures::Kept<'_>| {
        let states: Vec<State> = evidence.iter().map(|(_, state)| *state).collect();
        let progress = pictures::progress(&states);
        Promise {
            path: agreement.commitment_path(one.n),
            wording: one.wording.plain(ctx.lang).to_owned(),
            word: pictures::progress_word(t, progress),
            shape: progress.shape(),
            evidence: of(one.n).map(|one| words::line(ctx.lang, one)).collect(),
        }
    };
    let body = LadderPanel {
        t,
        ctx,
        n_kept,
        n_all: kept.len(),
        picture: pictures::rungs(ctx, &agreement, &kept, &sentence),
        promises: kept.iter().map(promise).collect(),
        sentence,
    };
    Section::of("evidence", t.evidence_title(), &body).map(Some)
}
