//! What people see of towns.

use crate::store::Filter;
use crate::{OtherName, ShowPanel, Texts, Town, TownKind, actions, form, store};
use access::{Action, Facts, Visibility};
use askama::Template;
use db::{Read, Tx};
use texts::locale;
use values::{Cursor, Lang, Noun, Problem, Problems};
use web::export::{Cell, List};
use web::form::Fields;
use web::{AppError, Area, Ctx, Head, Kept, Outcome, Pairs, Section, Station, export, kept};

/// How many towns a page of the list shows.
const PAGE: i64 = 50;
/// How many an export takes along at most; a spreadsheet holds as many.
const EXPORT: i64 = 1_000_000;

fn kind_word(t: Texts, kind: TownKind) -> &'static str {
    match kind {
        TownKind::Town => t.kind_town(),
        TownKind::District => t.kind_district(),
        TownKind::Region => t.kind_region(),
    }
}

fn country(lang: Lang, town: &Town) -> String {
    town.country
        .as_ref()
        .map(|c| locale::country_name(lang, c.code()))
        .unwrap_or_default()
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    form: Fields<'a>,
    towns: &'a [Town],
    next: Option<Cursor>,
}

impl ListPage<'_> {
    fn population(&self, town: &Town) -> String {
        town.population
            .map(|n| locale::number(self.ctx.lang, n))
            .unwrap_or_default()
    }

    fn country(&self, town: &Town) -> String {
        country(self.ctx.lang, town)
    }
}

pub(crate) fn list(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let filter = Filter {
        name: ctx
            .query
            .get("name")
            .unwrap_or_default()
            .chars()
            .take(80)
            .collect(),
        country: ctx
            .query
            .get("country")
            .and_then(|code| code.trim().parse().ok()),
    };
    let after = ctx.query.get("after").and_then(Cursor::read);
    let limit = if ctx.format.is_some() { EXPORT } else { PAGE };
    let (towns, next) = store::towns(
        read,
        (&ctx.scope(), ctx.lang),
        &filter,
        after.as_ref(),
        limit,
    )?;
    if ctx.format.is_some() {
        return take_along(ctx, t, &towns);
    }
    let (problems, own) = (Problems::default(), |_: &Problem| None);
    let form = Fields::new(ctx, &ctx.query, &problems, &own);
    let page = ListPage {
        t,
        ctx,
        form,
        towns: &towns,
        next,
    };
    ctx.page(
        Head::new(t.list_title(), Area::Towns).describe(t.list_lead()),
        &page,
    )
}

fn take_along(ctx: &Ctx, t: Texts, towns: &[Town]) -> Outcome {
    let columns = vec![
        ("name", t.col_name().to_owned()),
        ("native", t.col_native().to_owned()),
        ("kind", t.col_kind().to_owned()),
        ("country", t.col_country().to_owned()),
        ("country_code", "ISO 3166-1".to_owned()),
        ("population", t.col_population().to_owned()),
        ("population_year", t.col_population_year().to_owned()),
        ("lat", t.edit_lat().to_owned()),
        ("lon", t.edit_lon().to_owned()),
        ("wikidata", "Wikidata".to_owned()),
        ("geonames", "GeoNames".to_owned()),
        ("address", t.col_address().to_owned()),
    ];
    let row = |town: &Town| {
        vec![
            Cell::from(town.name(ctx.lang)),
            Cell::from(town.native.as_deref()),
            Cell::from(kind_word(t, town.kind)),
            Cell::from(country(ctx.lang, town)),
            Cell::from(town.country.as_ref().map(|c| c.code().to_owned())),
            Cell::from(town.population),
            Cell::from(town.population_year),
            Cell::from(town.lat),
            Cell::from(town.lon),
            Cell::from(town.wikidata.as_deref()),
            Cell::from(town.geonames),
            Cell::from(ctx.citable(&town.path())),
        ]
    };
    export::list(
        ctx,
        &List {
            name: "towns",
            columns,
            rows: towns.iter().map(row).collect(),
        },
    )
}

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage<'a> {
    t: Texts,
    ctx: &'a Ctx,
    town: &'a Town,
    kind: &'static str,
    country: String,
    population: Option<String>,
    offset: Option<String>,
    other_names: Vec<OtherName>,
    former_names: Vec<(String, String)>,
    successor: Option<Town>,
    sections: Vec<Section>,
}

impl ShowPage<'_> {
    fn names(&self) -> Vec<(String, String, String)> {
        let name = |(tag, name): (&values::Tag, &str)| {
            (
                locale::language_name(self.ctx.lang, tag.as_str()),
                tag.as_str().to_owned(),
                name.to_owned(),
            )
        };
        self.town.names.iter().map(name).collect()
    }
}

pub(crate) fn show(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let t = Texts::new(ctx.lang);
    let town = load(ctx, read, Action::Read)?;
    let names = store::other_names(read, town.id)?;
    let (former, other): (Vec<_>, Vec<_>) =
        names.into_iter().partition(|name| name.kind == "former");
    let successor = town
        .succeeded_by
        .map(|id| store::town_by_id(read, id))
        .transpose()?
        .flatten();
    let until = |name: OtherName| {
        (
            name.name,
            name.until
                .map(|day| locale::until(ctx.lang, day))
                .unwrap_or_default(),
        )
    };
    let page = ShowPage {
        t,
        ctx,
        town: &town,
        kind: kind_word(t, town.kind),
        country: country(ctx.lang, &town),
        population: town.population.map(|n| match town.population_year {
            Some(year) => t.inhabitants_year(n, &year.to_string()),
            None => t.inhabitants(n),
        }),
        offset: town
            .zone
            .as_deref()
            .map(|zone| locale::offset(ctx.now, zone)),
        other_names: other,
        former_names: former.into_iter().map(until).collect(),
        successor,
        sections: ctx.panels::<ShowPanel>(read, town.id)?,
    };
    let edit = ctx
        .may(Action::Edit, &town.facts())
        .then(|| format!("/desk{}", town.path()));
    let head = Head::new(town.name(ctx.lang), Area::Towns)
        .thread(vec![Station::here(town.name(ctx.lang))]);
    ctx.page(
        head.describe(town.note.plain(ctx.lang)).edit_at(edit),
        &page,
    )
}

fn load(ctx: &Ctx, read: &mut Read<'_>, action: Action) -> Result<Town, AppError> {
    let town = store::town(read, &ctx.slug("town")?)?.ok_or(AppError::NotFound)?;
    ctx.permit(action, &town.facts())?;
    Ok(town)
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
}

impl EditPage<'_> {
    fn kinds(&self) -> Vec<(String, String)> {
        let option = |kind: TownKind| (kind.code().to_owned(), kind_word(self.t, kind).to_owned());
        TownKind::ALL.map(option).to_vec()
    }
}

fn show_form(ctx: &Ctx, town: &Town, form: &Pairs, problems: &Problems) -> Outcome {
    let t = Texts::new(ctx.lang);
    let own = |problem: &Problem| t.by_key(&problem.key, &[]);
    let is_new = town.id.0 == 0;
    let action = if is_new {
        "/desk/towns/new".to_owned()
    } else {
        format!("/desk{}", town.path())
    };
    let title = if is_new {
        t.new_title().to_owned()
    } else {
        town.name(ctx.lang).to_owned()
    };
    let page = EditPage {
        t,
        ctx,
        title: title.clone(),
        form: Fields::new(ctx, form, problems, &own),
        history: (!is_new).then(|| format!("{action}/history")),
        action,
        version: town.version,
    };
    let head = Head::desk(if is_new {
        title
    } else {
        format!("{}: {title}", t.edit_title())
    });
    if problems.is_empty() {
        ctx.page(head, &page)
    } else {
        ctx.page_again(head, &page)
    }
}

fn permit_new(ctx: &Ctx) -> Result<(), AppError> {
    let facts = Facts {
        noun: Noun::Town,
        parties: &[],
        visibility: Visibility::Public,
    };
    ctx.permit(Action::Create, &facts)
}

pub(crate) fn new(ctx: &Ctx, _: &mut Read<'_>) -> Outcome {
    permit_new(ctx)?;
    let blank = form::blank();
    show_form(ctx, &blank, &blank.form(), &Problems::default())
}

pub(crate) fn create(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    permit_new(ctx)?;
    let blank = form::blank();
    let draft = match form::read(&ctx.form, &blank) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, &blank, &ctx.form, &problems),
    };
    if taken(tx, &draft)? {
        return show_form(
            ctx,
            &blank,
            &ctx.form,
            &Problems::one("wikidata", "problem-taken"),
        );
    }
    let id = actions::add(tx, &ctx.actor, &draft, &[])?;
    let town = store::town_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(ctx.done(&town.path(), "created"))
}

/// Whether another town has the draft's Q-id.
fn taken(read: &mut Read<'_>, draft: &Town) -> Result<bool, AppError> {
    let Some(id) = &draft.wikidata else {
        return Ok(false);
    };
    Ok(store::town_by_wikidata(read, id)?.is_some_and(|other| other.id != draft.id))
}

pub(crate) fn edit(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let town = load(ctx, read, Action::Edit)?;
    show_form(ctx, &town, &town.form(), &Problems::default())
}

pub(crate) fn update(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let town = load(ctx, tx, Action::Edit)?;
    let draft = match form::read(&ctx.form, &town) {
        Ok(draft) => draft,
        Err(problems) => return show_form(ctx, &town, &ctx.form, &problems),
    };
    if draft.version != town.version {
        let action = format!("/desk{}", town.path());
        return kept::conflict_page(ctx, tx, &town, &action, &|field| label(ctx, field));
    }
    if taken(tx, &draft)? {
        return show_form(
            ctx,
            &town,
            &ctx.form,
            &Problems::one("wikidata", "problem-taken"),
        );
    }
    actions::edit(tx, &ctx.actor, &draft, "edit")?;
    Ok(ctx.done(&town.path(), "saved"))
}

pub(crate) fn history(ctx: &Ctx, read: &mut Read<'_>) -> Outcome {
    let town = load(ctx, read, Action::ReadHistory)?;
    let restore = format!("/desk{}/restoration", town.path());
    kept::history_page(
        ctx,
        read,
        &town,
        (town.name(ctx.lang), &restore),
        &|field| label(ctx, field),
    )
}

pub(crate) fn restore(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    let town = load(ctx, tx, Action::Edit)?;
    let draft = kept::restored(ctx, tx, &town, |form| form::read(form, &town))?;
    actions::edit(
        tx,
        &ctx.actor,
        &Town {
            version: town.version,
            ..draft
        },
        "restore",
    )?;
    Ok(ctx.done(&town.path(), "restored"))
}

/// What a field of the form is called.
fn label(ctx: &Ctx, field: &str) -> String {
    let t = Texts::new(ctx.lang);
    let (name, lang) = match field.rsplit_once('-') {
        Some((name, tag)) if tag.parse::<Lang>().is_ok() => (name, Some(tag)),
        Some(_) | None => (field, None),
    };
    let word = match name {
        "name" => t.edit_names(),
        "native" => t.edit_native(),
        "kind" => t.col_kind(),
        "country" => t.col_country(),
        "lat" => t.edit_lat(),
        "lon" => t.edit_lon(),
        "zone" => t.show_zone(),
        "population" => t.col_population(),
        "population-year" => t.col_population_year(),
        "population-source" => t.edit_population_source(),
        "note" => t.edit_note(),
        "source" => t.edit_source(),
        "ags" => t.edit_ags(),
        other => return other.to_owned(),
    };
    lang.map_or_else(
        || word.to_owned(),
        |tag| format!("{word} ({})", locale::language_name(ctx.lang, tag)),
    )
}
