//! What happens when a handler of ours is wrong: the planted panics of fault F22, on every kind of lane.

use super::{World, world_of};
use access::Needs;
use db::{Change, Db, FactMap, Read, Tx};
use std::collections::BTreeSet;
use std::io::Write;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use testing::Engine;
use values::{Lang, Noun};
use web::{Chance, Ctx, Outcome, Slice, get, post, post_in_steps};

const KIEL: &str = "officer.kiel@jumelage.example";
const WORDS: &str = "a planted fault";

fn on_reading(_: &Ctx, _: &mut Read<'_>) -> Outcome {
    panic!("{WORDS}")
}

/// Changes a town and says so, and only then goes wrong.
fn on_writing(ctx: &Ctx, tx: &mut Tx<'_>) -> Outcome {
    tx.execute(
        "update town set population = 7 where slug = ?1",
        db::params!["kiel"],
    )?;
    let (before, mut after) = (FactMap::new(), FactMap::new());
    after.insert("population".to_owned(), 7.into());
    tx.record(&Change {
        who: &ctx.actor,
        noun: Noun::Town,
        record: 1,
        version: 99,
        verb: "edit",
        before: Some(&before),
        after: Some(&after),
    })?;
    panic!("{WORDS}")
}

fn in_steps(_: &Ctx, _: &Db) -> Outcome {
    panic!("{WORDS}")
}

/// The slice that only this test has.
fn planted() -> Slice {
    Slice {
        name: "planted",
        routes: vec![
            get("/planted/page", Needs::Nothing, on_reading),
            get("/planted/long", Needs::Nothing, on_reading).long(),
            post("/planted/deed", Needs::Nothing, on_writing),
            post_in_steps("/planted/steps", Needs::Nothing, in_steps),
        ],
        ..Slice::default()
    }
}

/// Everything that was logged, of both tests where they share a process.
fn log() -> &'static Mutex<Vec<u8>> {
    static LOG: OnceLock<Mutex<Vec<u8>>> = OnceLock::new();
    LOG.get_or_init(|| {
        tracing_subscriber::fmt()
            .with_ansi(false)
            .with_writer(|| Kept)
            .init();
        // Telling where a panic was takes longer than a page may wait, when dozens are planted at once.
        let tell = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if panic.payload_as_str() != Some(WORDS) {
                tell(panic);
            }
        }));
        Mutex::default()
    })
}

struct Kept;

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        log().lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The lines that were logged under a number.
fn logged(number: &str) -> Vec<String> {
    let log = String::from_utf8_lossy(&log().lock().unwrap()).into_owned();
    let lines = log.lines().filter(|line| line.contains(number));
    lines.map(str::to_owned).collect()
}

/// Chance whose first digits are other ones each time, and other ones for each engine: incident numbers are
/// made of them.
fn chance(engine: Engine) -> Chance {
    let next = AtomicU32::new(
        if engine == Engine::Sqlite {
            0x1000
        } else {
            0x2000
        } << 16,
    );
    Arc::new(move || {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&next.fetch_add(1, Ordering::SeqCst).to_be_bytes());
        bytes
    })
}

fn kept(world: &World) -> [Option<i64>; 3] {
    let read = |read: &mut Read<'_>| -> Result<_, db::DbError> {
        Ok([
            read.value(
                "select coalesce(population, 0) from town where slug = ?1",
                db::params!["kiel"],
            )?,
            read.value("select count(*) from change", db::params![])?,
            read.value(
                "select count(*) from form_sent where form_id like '0000%'",
                db::params![],
            )?,
        ])
    };
    world.test.db.read(read).unwrap()
}

testing::both! {
    fn f22_a_panic_is_a_numbered_page_and_one_line_of_the_log_and_nothing_else(engine) {
        log();
        let mut slices = crate::slices();
        slices.push(planted());
        let world = world_of(engine, slices, chance(engine));
        let mut person = world.signed_in(KIEL);
        let (account, before) = (person.get("/de/account"), kept(&world));
        let (mut numbers, mut headings) = (BTreeSet::new(), BTreeSet::new());
        // More often than there are lanes, by readers and by somebody signed in.
        for round in 0..4 {
            let mut reader = world.reader();
            let browser = if round % 2 == 0 { &mut reader } else { &mut person };
            for lang in Lang::ALL {
                for path in ["page", "long", "deed", "steps"] {
                    let path = format!("/{}/planted/{path}", lang.code());
                    let form = account.form("/de/account").with("form-id", &format!("{round:032}"));
                    let is_read = path.ends_with("page") || path.ends_with("long");
                    let page = if is_read { browser.get(&path) } else { browser.post(&path, &form) };
                    assert_eq!(page.status, 500, "{path}");
                    assert_eq!(page.attributes("html", "lang"), [lang.code()], "{path}");
                    assert!(page.header("cache-control").contains("no-store"), "{path}");
                    assert!(!page.text().contains(WORDS), "{path} tells what only the log may");
                    let number = page.one("main .num");
                    let lines = logged(&number);
                    assert_eq!(lines.len(), 1, "{path}: {lines:?}");
                    let reason = if path.ends_with("steps") { "no answer" } else { WORDS };
                    assert!(lines[0].contains("ERROR") && lines[0].contains(reason), "{lines:?}");
                    assert!(numbers.insert(number), "{path}: two incidents, one number");
                    headings.insert(page.heading());
                }
            }
        }
        assert_eq!(headings.len(), Lang::ALL.len());
        assert_eq!(kept(&world), before, "a deed that panicked leaves nothing behind");
        assert_eq!(person.get("/de/account").status, 200, "the session goes on");
    }

    fn f22_who_acts_at_the_same_moment_as_a_panic_is_served(engine) {
        log();
        let mut slices = crate::slices();
        slices.push(planted());
        let world = world_of(engine, slices, chance(engine));
        let form = world.reader().get("/de/accessibility/report").form("/de/accessibility/report");
        let before = kept(&world);
        std::thread::scope(|scope| {
            for n in 0..30 {
                let (mut reader, form) = (world.reader(), form.with("form-id", &format!("{n:032}")));
                scope.spawn(move || match n % 3 {
                    0 => assert_eq!(reader.post("/de/planted/deed", &form).status, 500),
                    1 => assert_eq!(reader.post("/de/accessibility/report", &form.with("words", "Zu klein")).status, 303),
                    _ => {
                        assert_eq!(reader.get("/de/planted/page").status, 500);
                        assert_eq!(reader.get("/de/towns/kiel").status, 200);
                    }
                });
            }
        });
        let after = kept(&world);
        assert_eq!(after[0], before[0]);
        assert_eq!(after[1], before[1].map(|n| n + 10), "every deed that was right is kept, though one beside it went wrong");
    }
}
