//! The pages of the instance.

use crate::model::Barrier;
use crate::{Setting, Texts, actions, store};
use askama::Template;
use db::{Read, Tx};
use partnerships::Partnership;
use texts::locale;
use towns::{ShowPanel, Town};
use values::{Problem, Problems};
use web::form::{Fields, Need, Reader};
use web::{Answer, AppError, Area, Ctx, Head, Outcome, Pairs, Section};

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    home: Option<Town>,
    sections: Vec<Section>,
}

pub(crate) fn start(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let home = match ctx.site().instance().home {
        Some((id, _)) => towns::town_by_id(read, id)?,
        None => None,
    };
    let sections = match &home {
        Some(town) => ctx.panels::<ShowPanel>(read, town.id)?,
        None => Vec::new(),
    };
    let title = home.as_ref().map_or_else(
        || t.start_title_any().to_owned(),
        |town| t.start_title(town.name(ctx.lang)),
    );
    let head = Head::new(title, Area::None).describe(t.start_lead());
    ctx.page(
        head,
        &StartPage {
            t,
            ctx,
            home,
            sections,
        },
    )
}

impl StartPage<'_> {
    fn title(&self) -> String {
        let any = || self.t.start_title_any().to_owned();
        self.home
            .as_ref()
            .map_or_else(any, |town| self.t.start_title(town.name(self.ctx.lang)))
    }
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    towns: Vec<Town>,
    partnerships: Vec<ToKeep>,
    changes: Vec<(String, String, String)>,
}

/// A partnership with what an officer does with it; addresses without language.
struct ToKeep {
    title: String,
    path: String,
    deeds: Vec<(String, &'static str)>,
}

fn to_keep(t: Texts, one: &Partnership, title: String) -> ToKeep {
    let (id, slug) = (one.id.0, one.slug.as_str());
    let deeds = [
        (format!("/desk{}", one.path()), t.desk_edit()),
        (
            format!("/desk/agreements/new?partnership={id}"),
            t.desk_new_agreement(),
        ),
        (
            format!("/desk/activities/new?partnership={slug}"),
            t.desk_new_activity(),
        ),
    ];
    ToKeep {
        title,
        path: one.path(),
        deeds: deeds.into(),
    }
}

/// How many changes of others the desk shows.
const NEWEST: i64 = 20;

pub(crate) fn desk(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own: Vec<_> = ctx.actor.towns().collect();
    // What others changed is told to those who keep records; a guest's desk shows none.
    let may_see = ctx.actor.is_administrator();
    let newest = if may_see {
        db::history::newest(read, None, NEWEST)?
    } else {
        Vec::new()
    };
    let zone = ctx.zone();
    let change = |c: db::history::Recorded| {
        let verb = ctx
            .kit()
            .by_key(&format!("verb-{}", c.verb), &[])
            .unwrap_or(c.verb);
        let noun = t
            .by_key(&format!("noun-{}", c.noun), &[])
            .unwrap_or_default();
        (
            locale::instant(ctx.lang, c.at, &zone),
            c.actor,
            format!("{noun} {} – {verb}", c.record_id),
        )
    };
    let titled = partnerships::titled_of_towns(read, &ctx.scope(), own.clone(), ctx.lang)?;
    let page = DeskPage {
        t,
        ctx,
        towns: towns::towns_by_ids(read, &own)?,
        partnerships: titled
            .into_iter()
            .map(|(one, title)| to_keep(t, &one, title))
            .collect(),
        changes: newest.into_iter().map(change).collect(),
    };
    ctx.page(Head::desk(t.desk_title()), &page)
}

#[derive(Template)]
#[template(path = "words.html")]
struct WordsPage<'a> {
    ctx: &'a Ctx,
    title: &'static str,
    paragraphs: Vec<String>,
    links: Vec<(String, String)>,
}

/// A page of a title and a few paragraphs.
fn words(
    ctx: &Ctx,
    title: &'static str,
    paragraphs: Vec<String>,
    links: Vec<(&str, &str)>,
) -> Outcome {
    let links = links
        .into_iter()
        .map(|(path, label)| (path.to_owned(), label.to_owned()))
        .collect();
    let page = WordsPage {
        ctx,
        title,
        paragraphs,
        links,
    };
    ctx.page(Head::new(title, Area::None), &page)
}

/// Who is responsible, or a sentence that says that it is not filled in yet.
fn responsible(ctx: &Ctx, read: &mut Read<'_>) -> Result<String, AppError> {
    let t = Texts::new(ctx.lang);
    Ok(store::setting(read, Setting::Responsible)?
        .unwrap_or_else(|| t.responsible_missing().to_owned()))
}

pub(crate) fn contact(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let who = responsible(ctx, read)?;
    words(
        ctx,
        t.contact_title(),
        vec![who],
        vec![
            ("/accessibility/report", t.barrier_title()),
            ("/security", t.security_title()),
        ],
    )
}

/// How to tell of a fault, and what happens then; `security.txt` names this page.
pub(crate) fn security(ctx: &Ctx, _: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let paragraphs = [t.security_tell(), t.security_answer(), t.security_try()];
    words(
        ctx,
        t.security_title(),
        paragraphs.map(str::to_owned).to_vec(),
        vec![("/contact", t.contact_title())],
    )
}

pub(crate) fn legal_notice(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let who = responsible(ctx, read)?;
    words(
        ctx,
        t.legal_title(),
        vec![t.legal_text().to_owned(), who],
        Vec::new(),
    )
}

pub(crate) fn privacy(ctx: &Ctx, _: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let paragraphs = [
        t.privacy_readers(),
        t.privacy_cookie(),
        t.privacy_history(),
        t.privacy_barrier(),
        t.privacy_rights(),
    ];
    words(
        ctx,
        t.privacy_title(),
        paragraphs.map(str::to_owned).to_vec(),
        Vec::new(),
    )
}

pub(crate) fn accessibility(ctx: &Ctx, _: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let paragraphs = [
        t.accessibility_aim(),
        t.accessibility_state(),
        t.accessibility_feedback(),
    ];
    let links = vec![("/accessibility/report", t.barrier_title())];
    words(
        ctx,
        t.accessibility_title(),
        paragraphs.map(str::to_owned).to_vec(),
        links,
    )
}

pub(crate) fn data(ctx: &Ctx, _: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let links = vec![
        ("/towns.csv", t.data_towns_csv()),
        ("/towns.json", t.data_towns_json()),
        ("/towns.geojson", t.data_towns_geojson()),
        ("/partnerships.csv", t.data_partnerships_csv()),
        ("/partnerships.json", t.data_partnerships_json()),
    ];
    words(ctx, t.data_title(), vec![t.data_text().to_owned()], links)
}

#[derive(Template)]
#[template(path = "glossary.html")]
struct GlossaryPage {
    t: Texts,
    words: Vec<(&'static str, &'static str)>,
}

pub(crate) fn glossary(ctx: &Ctx, _: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let words = vec![
        (t.word_partnership(), t.word_partnership_text()),
        (t.word_twinning(), t.word_twinning_text()),
        (t.word_friendship(), t.word_friendship_text()),
        (t.word_cooperation(), t.word_cooperation_text()),
        (t.word_contact(), t.word_contact_text()),
        (t.word_suspended(), t.word_suspended_text()),
        (t.word_contacts_paused(), t.word_contacts_paused_text()),
        (t.word_agreement(), t.word_agreement_text()),
        (t.word_commitment(), t.word_commitment_text()),
        (t.word_activity(), t.word_activity_text()),
        (t.word_report(), t.word_report_text()),
    ];
    ctx.page(
        Head::new(t.glossary_title(), Area::None),
        &GlossaryPage { t, words },
    )
}

#[derive(Template)]
#[template(path = "barrier.html")]
struct BarrierPage<'a> {
    t: Texts,
    form: Fields<'a>,
}

fn show_barrier(ctx: &Ctx, form: &Pairs, problems: &Problems) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |_: &Problem| None;
    let page = BarrierPage {
        t,
        form: Fields::new(ctx, form, problems, &own),
    };
    let head = Head::new(t.barrier_title(), Area::None);
    ctx.form_page(problems, head, &page)
}

pub(crate) fn barrier(ctx: &Ctx, _: &mut Read<'_>) -> Outcome {
    let form = Pairs::default().with("path", ctx.query.get("path").unwrap_or_default());
    show_barrier(ctx, &form, &Problems::default())
}

pub(crate) fn report_barrier(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let mut read = Reader::new(&ctx.form);
    let path = read.text("path", 500, Need::Optional);
    let words = read.lines("words", 4000, Need::Required);
    let contact = read.text("contact", 200, Need::Optional);
    match read.finish((path, words, contact)) {
        Ok((path, words, contact)) => {
            actions::report_barrier(tx, &ctx.actor, (&path, &words, &contact), ctx.today())?;
            Ok(ctx.done("/accessibility", "reported"))
        }
        Err(problems) => show_barrier(ctx, &ctx.form, &problems),
    }
}

#[derive(Template)]
#[template(path = "barriers.html")]
struct BarriersPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    barriers: Vec<Barrier>,
}

impl BarriersPage<'_> {
    fn day(&self, barrier: &Barrier) -> String {
        locale::day(self.ctx.lang, barrier.due_on)
    }
}

pub(crate) fn barriers(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let barriers = store::barriers(read)?;
    ctx.page(
        Head::desk(t.barriers_title()),
        &BarriersPage { t, ctx, barriers },
    )
}

pub(crate) fn health(_: &Ctx, read: &mut Read<'_>) -> Outcome {
    // A question to the database, so that "ok" means that pages can be made.
    store::setting(read, Setting::Name)?;
    Ok(Answer::text("ok\n"))
}
