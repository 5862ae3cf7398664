//! Doing what was typed.

mod care;
mod import;

use crate::cli::{Cli, Command, DemoCommand, ReportCommand, SearchCommand, UserCommand};
use crate::{searchables, slices, steps, tellers};
use access::{Actor, Place, Role};
use admin::{Setting, demo};
use care::{backup, doctor, refuse_damaged, restore, verify};
use db::{Address, Db, DbError};
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use values::{Instant, Lang, Slug};
use web::{AppError, Chance, Clock, Site};

/// Why a command did not succeed: its exit code and what to say.
#[derive(Debug)]
pub struct RunError {
    code: u8,
    words: String,
}

impl RunError {
    fn problem(words: impl fmt::Display) -> Self {
        Self {
            code: 1,
            words: words.to_string(),
        }
    }

    fn wrong_use(words: impl fmt::Display) -> Self {
        Self {
            code: 2,
            words: words.to_string(),
        }
    }

    fn unreachable(words: impl fmt::Display) -> Self {
        Self {
            code: 3,
            words: words.to_string(),
        }
    }

    /// Says it on standard error and gives the exit code.
    #[must_use]
    #[expect(clippy::print_stderr, reason = "the command line speaks here")]
    pub fn tell(&self) -> ExitCode {
        eprintln!("jumelage: {}", self.words);
        ExitCode::from(self.code)
    }
}

impl From<DbError> for RunError {
    fn from(error: DbError) -> Self {
        Self::unreachable(error)
    }
}

impl From<AppError> for RunError {
    fn from(error: AppError) -> Self {
        Self::problem(format!("{error:?}"))
    }
}

/// Says a line on standard output; a reader who has gone away, such as `head`, is no fault.
fn say(words: impl fmt::Display) {
    let _ = writeln!(std::io::stdout(), "{words}");
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the clock is read"
)]
fn now() -> Instant {
    Instant::from(jiff::Timestamp::now())
}

/// 128 bits of the system's randomness; without it nothing secret can be made, so the program ends.
fn chance() -> [u8; 16] {
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() {
        std::process::abort();
    }
    bytes
}

fn token() -> String {
    (0..2)
        .map(|_| chance().map(|byte| format!("{byte:02x}")).concat())
        .collect()
}

/// Does what the command line says.
///
/// # Errors
/// [`RunError`] with the exit code: 1 problem found, 3 not reachable.
pub fn run(cli: Cli) -> Result<(), RunError> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter("info")
        .init();
    let address: Address = cli.database.parse()?;
    let base = cli
        .base
        .clone()
        .unwrap_or_else(|| format!("http://{}", cli.listen));
    match cli.command {
        Command::Serve => serve(&address, &base, &cli.listen),
        Command::Migrate => migrate(&address),
        Command::Demo {
            command: DemoCommand::Load { cases_only },
        } => demo_load(&address, cases_only),
        Command::Demo {
            command: DemoCommand::Links,
        } => demo_links(&address, &base),
        Command::Import(command) => import::run(&address, &command),
        Command::User {
            command: UserCommand::Add { mail, name, town },
        } => add_user(&address, mail, name, town.as_deref()),
        Command::User {
            command: UserCommand::Link { mail },
        } => user_link(&address, &base, &mail),
        Command::Set { setting, value } => set(&address, setting, value),
        Command::Report {
            command:
                ReportCommand::Draft {
                    town,
                    year,
                    lang,
                    output,
                },
        } => report_draft((&address, &base), (&town, year), &lang, &output),
        Command::Search {
            command: SearchCommand::Reindex,
        } => reindex(&address),
        Command::Doctor => doctor(&address),
        Command::Verify => verify(&address),
        Command::Backup { file } => backup(&address, &file),
        Command::Restore { file } => restore(&address, &file),
        Command::Routes => routes(),
    }
}

/// Opens a database of this version's shape.
fn open(address: &Address) -> Result<Db, RunError> {
    let db = Db::open(address, &steps()).map_err(|error| failed(address, &error))?;
    db.watch(search::watch(searchables()));
    Ok(db)
}

/// Which database it is, what is wrong with it, and what to do.
fn failed(address: &Address, error: &DbError) -> RunError {
    match (address, error) {
        (Address::Sqlite(path), DbError::Corrupt(why)) => RunError::unreachable(format_args!(
            "the database {} is damaged ({why}). Nothing was written to it. `jumelage verify` tells more; put \
             the file aside and bring back the newest backup with `jumelage restore`",
            path.display()
        )),
        (Address::Sqlite(path), error) => {
            RunError::unreachable(format_args!("the database {}: {error}", path.display()))
        }
        (Address::Postgres(_), error) => RunError::unreachable(error),
    }
}

fn migrate(address: &Address) -> Result<(), RunError> {
    if let Address::Sqlite(path) = address
        && let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(RunError::problem)?;
    }
    let taken = Db::migrate(address, &steps(), now()).map_err(|error| failed(address, &error))?;
    for step in &taken {
        say(format_args!("{} {} {}", step.slice, step.number, step.name));
    }
    // A database that is older than its search index gets one.
    if taken.iter().any(|step| step.slice == "search") {
        reindex(address)?;
    }
    say(format_args!(
        "{} steps taken; the database has the shape of this version.",
        taken.len()
    ));
    Ok(())
}

fn reindex(address: &Address) -> Result<(), RunError> {
    let n = search::reindex(&open(address)?, &searchables(), now())?;
    say(format_args!("{n} things can be found."));
    Ok(())
}

fn demo_load(address: &Address, is_alone: bool) -> Result<(), RunError> {
    migrate(address)?;
    let db = open(address)?;
    let loaded = demo::load(&db, now(), &tellers())?;
    say(format_args!(
        "{} towns, {} partnerships, {} agreements and {} activities loaded.",
        loaded.towns, loaded.partnerships, loaded.agreements, loaded.activities
    ));
    if !is_alone {
        load_register(&db)?;
    }
    // The file alone is the whole demonstration, so that it can be copied as it is.
    db.checkpoint()?;
    Ok(())
}

fn load_register(db: &Db) -> Result<(), RunError> {
    let [world, europe] = demo::load_register(db, now(), &import::progress())?;
    say(format_args!(
        "From the register around them {} towns and {} partnerships; {} statements were not taken, since their \
         towns cannot be told without guessing.",
        world.towns + europe.towns,
        world.created + europe.created,
        world.needs_you + europe.needs_you
    ));
    Ok(())
}

fn report_draft(
    (address, base): (&Address, &str),
    (town, year): (&str, i16),
    lang: &str,
    output: &Path,
) -> Result<(), RunError> {
    let slug: Slug = town
        .parse()
        .map_err(|()| RunError::problem("the town is named by its slug, such as `kiel`"))?;
    let lang: Lang = lang
        .parse()
        .map_err(|()| RunError::problem("the language is one of de, en, fr, pl and ru"))?;
    let draft = open(address)?.read(move |read| -> Result<_, AppError> {
        let outline = admin::load_instance(read)?.outline;
        reports::draft(read, &tellers(), (&slug, year), &outline)
    })?;
    let base = base.trim_end_matches('/');
    let file = match output.extension().and_then(|ending| ending.to_str()) {
        Some("html") => draft.page(lang, &format!("{base}/{}", lang.code()))?,
        Some("json") => format!("{:#}\n", draft.json(lang, base)),
        Some(_) | None => {
            return Err(RunError::problem(
                "the file's name ends in `.html` or `.json`",
            ));
        }
    };
    std::fs::write(output, file).map_err(RunError::problem)?;
    say(format_args!(
        "{} sentences written to {}.",
        draft.document().n_sentences(),
        output.display()
    ));
    Ok(())
}

fn demo_links(address: &Address, base: &str) -> Result<(), RunError> {
    for (mail, name, _) in demo::ROLES {
        say(format_args!("{name}:"));
        user_link(address, base, mail)?;
    }
    Ok(())
}

fn add_user(
    address: &Address,
    mail: String,
    name: String,
    town: Option<&str>,
) -> Result<(), RunError> {
    let db = open(address)?;
    let slug = match town.map(str::parse::<Slug>) {
        Some(Ok(slug)) => Some(slug),
        Some(Err(())) => {
            return Err(RunError::problem(
                "the town is named by its slug, such as `kiel`",
            ));
        }
        None => None,
    };
    db.write(now(), move |tx| {
        let who = Actor::program("jumelage user add");
        let (place, role) = match slug {
            Some(slug) => {
                let town = towns::town(tx, &slug)?.ok_or(AppError::NotFound)?;
                (Place::Town(town.id), Role::Officer)
            }
            None => (Place::Instance, Role::Administrator),
        };
        let id = accounts::add(tx, &who, &mail, &name, None)?;
        accounts::grant(tx, &who, id, place, role).map_err(AppError::from)
    })?;
    say("The account is made. `jumelage user link ADDRESS` prints a link that signs in.");
    Ok(())
}

fn user_link(address: &Address, base: &str, mail: &str) -> Result<(), RunError> {
    let (mail, fresh) = (mail.to_owned(), token());
    let made = open(address)?.write(now(), move |tx| accounts::make_link(tx, &mail, &fresh))?;
    let Some(token) = made else {
        return Err(RunError::problem("no account has this address"));
    };
    say(format_args!(
        "{}/sign-in/{token}",
        base.trim_end_matches('/')
    ));
    Ok(())
}

fn set(address: &Address, setting: Setting, value: String) -> Result<(), RunError> {
    let set = open(address)?.write(now(), move |tx| {
        let who = Actor::program("jumelage set");
        admin::configure(tx, &who, setting, &value)
    })?;
    set.map_err(|unfit| RunError::problem(unfit.0))?;
    say("It is set. A server that runs reads it when it starts again.");
    Ok(())
}

/// One server an SQLite file: a second one is refused as long as the first holds the lock.
fn lock(address: &Address) -> Result<Option<File>, RunError> {
    let Address::Sqlite(path) = address else {
        return Ok(None);
    };
    let mut name = path.clone().into_os_string();
    name.push(".lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(PathBuf::from(&name));
    let file = file.map_err(RunError::unreachable)?;
    file.try_lock()
        .map_err(|_| RunError::problem("another server has this database open"))?;
    Ok(Some(file))
}

fn serve(address: &Address, base: &str, listen: &str) -> Result<(), RunError> {
    let _lock = lock(address)?;
    if let Address::Sqlite(_) = address {
        refuse_damaged(address)?;
    }
    let db = open(address)?;
    let clock: Clock = Arc::new(now);
    let chance: Chance = Arc::new(chance);
    let hooks = (
        accounts::identify as web::Identify,
        admin::load_instance as web::LoadInstance,
    );
    let site = Site::new(db, slices(), base, hooks, (clock, chance)).map_err(RunError::problem)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(8)
        .enable_all()
        .build()
        .map_err(RunError::problem)?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(listen)
            .await
            .map_err(RunError::unreachable)?;
        say(format_args!("Jumelage serves on http://{listen}"));
        web::serve(listener, Arc::new(site), stopped())
            .await
            .map_err(RunError::problem)
    })
}

/// Until the system or a person asks the server to stop.
async fn stopped() {
    let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
    let Ok(mut terminate) = terminate else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

fn routes() -> Result<(), RunError> {
    let routes = slices()
        .into_iter()
        .flat_map(|slice| slice.routes)
        .collect();
    say(web::Table::new(routes)
        .map_err(RunError::problem)?
        .words()
        .trim_end());
    Ok(())
}
