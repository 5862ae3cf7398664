//! What people see of partnerships.

use crate::model::title;
use crate::store::{Filter, Listed, PartyRow};
use crate::{Contacts, Fact, Kind, Partnership, ShowPanel, Standing, Texts, actions, form, store};
use access::{Action, Facts, Visibility};
use askama::Template;
use db::{Read, Tx};
use texts::locale;
use towns::Town;
use values::{Cursor, Day, Lang, Noun, Problem, Problems};
use web::export::{Cell, List};
use web::form::Fields;
use web::{AppError, Area, Ctx, Head, Kept, Outcome, Pairs, Section, Station, export, kept};

const PAGE: i64 = 50;
const EXPORT: i64 = 1_000_000;

pub(crate) fn country(lang: Lang, party: &PartyRow) -> String {
    party
        .country
        .as_ref()
        .map(|c| locale::country_name(lang, c.code()))
        .unwrap_or_default()
}

fn kind_word(t: Texts, kind: Kind) -> &'static str {
    match kind {
        Kind::Twinning => t.kind_twinning(),
        Kind::Friendship => t.kind_friendship(),
        Kind::Cooperation => t.kind_cooperation(),
        Kind::Contact => t.kind_contact(),
    }
}

fn standing_word(t: Texts, standing: Standing) -> &'static str {
    match standing {
        Standing::InPreparation => t.standing_in_preparation(),
        Standing::InForce => t.standing_in_force(),
        Standing::Suspended => t.standing_suspended(),
        Standing::Ended => t.standing_ended(),
        Standing::Unknown => t.standing_unknown(),
    }
}

fn contacts_word(t: Texts, contacts: Contacts) -> &'static str {
    match contacts {
        Contacts::Open => t.contacts_open(),
        Contacts::Paused => t.contacts_paused(),
        Contacts::Unknown => t.contacts_unknown(),
    }
}

/// The state in a few words, for lists.
pub(crate) fn short_state(lang: Lang, p: &Partnership) -> String {
    let t = Texts::new(lang);
    match (p.standing, p.official_contacts) {
        (Standing::InForce, Contacts::Paused) => t.contacts_paused().to_owned(),
        (Standing::InForce | Standing::Unknown, _) => p
            .since
            .map(|day| locale::since(lang, day))
            .unwrap_or_default(),
        (standing, _) => standing_word(t, standing).to_owned(),
    }
}

/// The state in one sentence, by the words of the record: what holds, since when.
fn state_line(lang: Lang, p: &Partnership) -> String {
    let t = Texts::new(lang);
    let on = |what: &str, value: &str| p.newest(what, value).and_then(|fact| fact.since);
    let begun = p
        .since
        .map(|day| locale::since(lang, day))
        .unwrap_or_default();
    match p.standing {
        Standing::Suspended => match on("standing", "suspended") {
            Some(day) => t.state_suspended_since(&locale::since(lang, day)),
            None => t.state_suspended().to_owned(),
        },
        Standing::Ended => match (p.since, on("standing", "ended")) {
            (Some(from), Some(to)) => t.state_ended_period(&locale::day_range(
                lang,
                Day::Year(from.year()),
                Day::Year(to.year()),
            )),
            _ => t.state_ended().to_owned(),
        },
        Standing::InPreparation => t.standing_in_preparation().to_owned(),
        Standing::InForce | Standing::Unknown if p.official_contacts == Contacts::Paused => {
            match on("official_contacts", "paused") {
                Some(day) => t.state_paused_since(&locale::since(lang, day)),
                None => t.state_paused().to_owned(),
            }
        }
        Standing::InForce | Standing::Unknown if begun.is_empty() => String::new(),
        Standing::InForce | Standing::Unknown => t.state_active(&begun),
    }
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    form: Fields<'a>,
    rows: Vec<Row>,
    next: Option<Cursor>,
}

struct Row {
    path: String,
    title: String,
    countries: String,
    kind: &'static str,
    since: String,
    state: String,
}

impl ListPage<'_> {
    fn kinds(&self) -> Vec<(String, String)> {
        with_any(
            self.ctx,
            Kind::ALL.iter().map(|k| (k.code(), kind_word(self.t, *k))),
        )
    }

    fn standings(&self) -> Vec<(String, String)> {
        with_any(
            self.ctx,
            Standing::ALL
                .iter()
                .map(|s| (s.code(), standing_word(self.t, *s))),
        )
    }
}

fn with_any<'w>(
    ctx: &Ctx,
    options: impl Iterator<Item = (&'w str, &'w str)>,
) -> Vec<(String, String)> {
    let any = (String::new(), ctx.kit().list_any().to_owned());
    std::iter::once(any)
        .chain(options.map(|(v, l)| (v.to_owned(), l.to_owned())))
        .collect()
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let filter = Filter {
        kind: ctx.query.get("kind").and_then(|code| code.parse().ok()),
        standing: ctx.query.get("standing").and_then(|code| code.parse().ok()),
        country: ctx
            .query
            .get("country")
            .and_then(|code| code.trim().parse().ok()),
        year: ctx
            .query
            .get("year")
            .and_then(|year| year.parse().ok())
            .filter(|y| (1..=9998).contains(y)),
    };
    let after = ctx.query.get("after").and_then(Cursor::read);
    let limit = if ctx.format.is_some() { EXPORT } else { PAGE };
    let (found, next) = store::partnerships(read, &ctx.scope(), &filter, after.as_ref(), limit)?;
    let rows: Vec<Row> = found.iter().map(|listed| row(ctx, t, listed)).collect();
    if ctx.format.is_some() {
        return take_along(ctx, t, &rows);
    }
    let (problems, own) = (Problems::default(), |_: &Problem| None);
    let form = Fields::new(ctx, &ctx.query, &problems, &own);
    let page = ListPage {
        t,
        ctx,
        form,
        rows,
        next,
    };
    ctx.page(
        Head::new(t.list_title(), Area::Partnerships).describe(t.list_lead()),
        &page,
    )
}

fn row(ctx: &Ctx, t: Texts, (partnership, parties): &Listed) -> Row {
    let names: Vec<&str> = parties
        .iter()
        .map(|party| party.names.plain(ctx.lang))
        .collect();
    let mut countries: Vec<String> = parties
        .iter()
        .map(|party| country(ctx.lang, party))
        .collect();
    countries.dedup();
    Row {
        path: partnership.path(),
        title: names.join(" – "),
        countries: countries.join(" · "),
        kind: kind_word(t, partnership.kind),
        since: partnership
            .since
            .map(|day| locale::day(ctx.lang, day))
            .unwrap_or_default(),
        state: short_state(ctx.lang, partnership),
    }
}

fn take_along(ctx: &Ctx, t: Texts, rows: &[Row]) -> Outcome {
    let columns = [
        ("title", t.col_title()),
        ("countries", t.col_countries()),
        ("kind", t.col_kind()),
        ("since", t.col_since()),
        ("state", t.col_state()),
        ("address", t.col_address()),
    ];
    let cells = |row: &Row| {
        let (title, countries, since, state) = (
            row.title.as_str(),
            row.countries.as_str(),
            row.since.as_str(),
            row.state.as_str(),
        );
        [
            title,
            countries,
            row.kind,
            since,
            state,
            &ctx.citable(&row.path),
        ]
        .map(Cell::from)
        .to_vec()
    };
    let columns = columns
        .map(|(code, title)| (code, title.to_owned()))
        .to_vec();
    export::list(
        ctx,
        &List {
            name: "partnerships",
            columns,
            rows: rows.iter().map(cells).collect(),
        },
    )
}

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    p: &'a Partnership,
    parties: Vec<PartyView>,
    kind: &'static str,
    since: String,
    begun: Option<(String, String)>,
    standing: &'static str,
    contacts: &'static str,
    state: String,
    is_quiet: bool,
    facts: Vec<FactView<'a>>,
    sections: Vec<Section>,
}

struct PartyView {
    path: String,
    town: Town,
    country: String,
    offset: String,
}

struct FactView<'a> {
    fact: &'a Fact,
    when: String,
    what: String,
}

pub(crate) fn show(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let p = load(ctx, read, Action::Read)?;
    let parties = towns::towns_by_ids(read, &p.parties)?;
    let title = title(&parties, ctx.lang);
    let mut thread: Vec<Station> = parties
        .first()
        .map(|town| Station::there(town.name(ctx.lang), town.path()))
        .into_iter()
        .collect();
    thread.push(Station::here(
        parties
            .get(1)
            .map_or(title.as_str(), |town| town.name(ctx.lang)),
    ));
    let is_quiet = p.official_contacts == Contacts::Paused
        || p.standing == Standing::Suspended
        || p.standing == Standing::Ended;
    let page = ShowPage {
        t,
        ctx,
        parties: parties
            .into_iter()
            .map(|town| party_view(ctx, town))
            .collect(),
        kind: kind_word(t, p.kind),
        since: p
            .since
            .map(|day| locale::since(ctx.lang, day))
            .unwrap_or_default(),
        begun: p.since.map(|day| (day.iso(), locale::day(ctx.lang, day))),
        standing: standing_word(t, p.standing),
        contacts: contacts_word(t, p.official_contacts),
        state: state_line(ctx.lang, &p),
        is_quiet,
        facts: p
            .facts
            .iter()
            .rev()
            .map(|fact| fact_view(ctx.lang, t, fact))
            .collect(),
        sections: ctx.panels::<ShowPanel>(read, p.id)?,
        p: &p,
    };
    let edit = ctx
        .may(Action::Edit, &p.policy_facts())
        .then(|| format!("/desk{}", p.path()));
    let head = Head::new(title, Area::Partnerships)
        .thread(thread)
        .describe(page.state.clone())
        .edit_at(edit);
    ctx.page(head, &page)
}

fn party_view(ctx: &Ctx, town: Town) -> PartyView {
    PartyView {
        path: town.path(),
        country: town
            .country
            .as_ref()
            .map(|c| locale::country_name(ctx.lang, c.code()))
            .unwrap_or_default(),
        offset: town
            .zone
            .as_deref()
            .map(|zone| locale::offset(ctx.now, zone))
            .unwrap_or_default(),
        town,
    }
}

fn fact_view(lang: Lang, t: Texts, fact: &Fact) -> FactView<'_> {
    let word = match fact.what.as_str() {
        "kind" => fact.value.parse().map(|kind| kind_word(t, kind)),
        "standing" => fact
            .value
            .parse()
            .map(|standing| standing_word(t, standing)),
        "official_contacts" => fact
            .value
            .parse()
            .map(|contacts| contacts_word(t, contacts)),
        _ => Ok(t.fact_honour()),
    };
    let when = fact
        .since
        .map(|day| locale::day(lang, day))
        .unwrap_or_default();
    FactView {
        fact,
        when,
        what: word.unwrap_or_default().to_owned(),
    }
}

fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Partnership, AppError> {
    let partnership =
        store::partnership(read, &ctx.slug("partnership")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &partnership.policy_facts())?;
    Ok(partnership)
}

#[derive(Template)]
#[template(path = "edit.html")]
struct EditPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    title: String,
    form: Fields<'a>,
    action: String,
    version: i64,
    history: Option<String>,
    towns: Vec<(String, String)>,
    parties: Vec<String>,
    facts: Vec<String>,
}

impl EditPage<'_> {
    fn kinds(&self) -> Vec<(String, String)> {
        Kind::ALL
            .iter()
            .map(|k| (k.code().to_owned(), kind_word(self.t, *k).to_owned()))
            .collect()
    }

    fn standings(&self) -> Vec<(String, String)> {
        Standing::ALL
            .iter()
            .map(|s| (s.code().to_owned(), standing_word(self.t, *s).to_owned()))
            .collect()
    }

    fn contacts(&self) -> Vec<(String, String)> {
        Contacts::ALL
            .iter()
            .map(|c| (c.code().to_owned(), contacts_word(self.t, *c).to_owned()))
            .collect()
    }

    fn whats(&self) -> Vec<(String, String)> {
        let t = self.t;
        let words = [
            ("", "–"),
            ("kind", t.col_kind()),
            ("standing", t.show_standing()),
            ("official_contacts", t.show_contacts()),
            ("honour", t.fact_honour()),
        ];
        words.map(|(v, l)| (v.to_owned(), l.to_owned())).to_vec()
    }

    fn values(&self) -> Vec<(String, String)> {
        let none = (String::new(), "–".to_owned());
        let mut values = vec![none];
        values.extend(self.kinds());
        values.extend(self.standings());
        values.extend(
            self.contacts()
                .into_iter()
                .filter(|(value, _)| value != "unknown"),
        );
        values
    }
}

/// The towns that a party may be: those already chosen, the officer's own, and what a name typed finds.
fn choices(
    ctx: &Ctx,
    read: &mut Read<'_>,
    form: &Pairs,
) -> Result<Vec<(String, String)>, AppError> {
    let chosen = (0..20).filter_map(|n| {
        form.get(&format!("party-{n}"))
            .and_then(|id| id.parse().ok())
    });
    let mut ids: Vec<values::TownId> = ctx.actor.towns().chain(chosen).collect();
    if let Some(name) = ctx.query.get("town") {
        ids.extend(
            towns::towns_by_name(read, name)?
                .into_iter()
                .map(|town| town.id),
        );
    }
    ids.sort_unstable();
    ids.dedup();
    let option = |town: Town| {
        let country = town
            .country
            .as_ref()
            .map(|c| format!(" ({})", c.code()))
            .unwrap_or_default();
        (
            town.id.0.to_string(),
            format!("{}{country}", town.name(ctx.lang)),
        )
    };
    let mut options = vec![(String::new(), "–".to_owned())];
    options.extend(towns::towns_by_ids(read, &ids)?.into_iter().map(option));
    Ok(options)
}

fn show_form(
    ctx: &Ctx,
    read: &mut Read<'_>,
    p: &Partnership,
    form: &Pairs,
    problems: &Problems,
) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let is_new = p.id.0 == 0;
    let action = if is_new {
        "/desk/partnerships/new".to_owned()
    } else {
        format!("/desk{}", p.path())
    };
    let title = if is_new {
        t.new_title().to_owned()
    } else {
        title(&towns::towns_by_ids(read, &p.parties)?, ctx.lang)
    };
    // One empty row stands ready for one more party and one more fact.
    let rows = web::form::Reader::new(form);
    let more = |group: &str, least: usize| -> Vec<String> {
        let next = rows.rows(group).last().map_or(0, |n| n + 1).max(least);
        (0..=next).map(|n| format!("{group}-{n}")).collect()
    };
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        towns: choices(ctx, read, form)?,
        parties: more("party", 1),
        facts: more("fact", 0),
        form: Fields::new(ctx, form, problems, &own),
        history: (!is_new).then(|| format!("{action}/history")),
        action,
        version: p.version,
    };
    let head = Head::desk(title);
    if problems.is_empty() {
        ctx.page(head, &page)
    } else {
        ctx.page_again(head, &page)
    }
}

pub(crate) fn new(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let blank = form::blank();
    let mut form = blank.form();
    for (n, town) in ctx.actor.towns().take(1).enumerate() {
        form.push(format!("party-{n}"), town.0.to_string());
    }
    show_form(ctx, read, &blank, &form, &Problems::default())
}

pub(crate) fn create(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let blank = form::blank();
    let draft = match form::read(&ctx.form, &blank) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &blank, &ctx.form, &problems),
    };
    let facts = Facts {
        noun: Noun::Partnership,
        parties: &draft.parties,
        visibility: Visibility::Public,
    };
    ctx.permit(Action::Create, &facts)?;
    let id = actions::add(tx, &ctx.actor, &draft)?;
    let partnership = store::partnership_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(ctx.done(&partnership.path(), "created"))
}

pub(crate) fn edit(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let p = load(ctx, read, Action::Edit)?;
    show_form(ctx, read, &p, &p.form(), &Problems::default())
}

pub(crate) fn update(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let p = load(ctx, tx, Action::Edit)?;
    let draft = match form::read(&ctx.form, &p) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, tx, &p, &ctx.form, &problems),
    };
    if draft.version != p.version {
        return kept::conflict_page(ctx, tx, &p, &format!("/desk{}", p.path()), &|field| {
            label(ctx, field)
        });
    }
    // Nobody gives a record away: the own town stays a party.
    ctx.permit(Action::Edit, &draft.policy_facts())?;
    actions::edit(tx, &ctx.actor, &draft, "edit")?;
    Ok(ctx.done(&p.path(), "saved"))
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let p = load(ctx, read, Action::ReadHistory)?;
    let title = title(&towns::towns_by_ids(read, &p.parties)?, ctx.lang);
    let restore = format!("/desk{}/restoration", p.path());
    kept::history_page(ctx, read, &p, (&title, &restore), &|field| {
        label(ctx, field)
    })
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let p = load(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &p, |form| form::read(form, &p))?;
    ctx.permit(Action::Edit, &draft.policy_facts())?;
    actions::edit(
        tx,
        &ctx.actor,
        &Partnership {
            version: p.version,
            ..draft
        },
        "restore",
    )?;
    Ok(ctx.done(&p.path(), "restored"))
}

/// The name of a part of a dated fact's row.
fn part(fact: &str, part: &str) -> String {
    format!("{fact}-{part}")
}

/// What a field of the form is called.
fn label(ctx: &Ctx, field: &str) -> String {
    let t = Texts::new(ctx.lang);
    let (name, lang) = match field.rsplit_once('-') {
        Some((name, tag)) if tag.parse::<Lang>().is_ok() => (name, Some(tag)),
        Some(_) | None => (field, None),
    };
    let word = match name.split('-').next().unwrap_or_default() {
        "party" => t.edit_party(),
        "fact" => t.edit_facts(),
        "kind" => t.col_kind(),
        "since" => t.col_since(),
        "standing" => t.show_standing(),
        "official" => t.show_contacts(),
        "about" => t.show_about(),
        "own" => t.edit_own_term(),
        "fields" => t.show_fields(),
        "founders" => t.show_founders(),
        "sponsors" => t.show_sponsors(),
        "source" => t.edit_source(),
        other => return other.to_owned(),
    };
    lang.map_or_else(
        || word.to_owned(),
        |tag| format!("{word} ({})", locale::language_name(ctx.lang, tag)),
    )
}
