//! The house as a whole: the demonstration on both databases, read and kept from outside.

mod faults;
mod hostile;
mod house;
mod imports;
mod instance;
mod keeping;
mod names;
mod narrowing;
mod reading;
mod reporting;
mod rich_text;
mod safety;
mod shelf;
mod socket;

use std::sync::Arc;
use testing::{Browser, Clock, Engine, TestDb};
use web::{Chance, Site, Slice};

/// The demonstration, on a database of its own; loaded once for all tests.
struct World {
    site: Arc<Site>,
    clock: Clock,
    test: TestDb,
}

fn world(engine: Engine) -> World {
    world_of(engine, crate::slices(), testing::chance())
}

/// The same with routes that no program has, or with another chance.
fn world_of(engine: Engine, slices: Vec<Slice>, chance: Chance) -> World {
    let clock = Clock::default();
    let test = testing::filled(engine, &crate::steps(), |db| {
        db.watch(search::watch(crate::searchables()));
        let loaded = admin::demo::load(db, clock.now(), &crate::tellers()).unwrap();
        assert_eq!((loaded.towns, loaded.partnerships), (74, 47));
    });
    test.db.watch(search::watch(crate::searchables()));
    let hooks = (
        accounts::identify as web::Identify,
        admin::load_instance as web::LoadInstance,
    );
    let doors = (clock.for_site(), chance);
    let site = Site::new(
        test.db.clone(),
        slices,
        "https://jumelage.example",
        hooks,
        doors,
    );
    World {
        site: Arc::new(site.unwrap()),
        clock,
        test,
    }
}

impl World {
    fn reader(&self) -> Browser {
        Browser::new(&self.site)
    }

    /// Somebody signed in by a one-time link, as a person does it.
    fn signed_in(&self, mail: &'static str) -> Browser {
        let token = format!("link-of-{mail}");
        let sent = token.clone();
        self.test
            .db
            .write(self.clock.now(), move |tx| {
                accounts::make_link(tx, mail, &sent)
            })
            .unwrap();
        let mut browser = self.reader();
        let page = browser.get(&format!("/de/sign-in/{token}"));
        let there = browser.submit(&page, &format!("/de/sign-in/{token}"), &[]);
        assert_eq!(there.location().unwrap(), "/de/desk?said=signed-in");
        browser
    }
}
