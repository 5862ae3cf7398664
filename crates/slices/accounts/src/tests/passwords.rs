//! Passwords: which are taken, who may set a new one without the old one, and what ends with the old one.

use crate::password::{fits, is_known};
use crate::{actions, store};
use access::Actor;
use std::sync::Arc;
use testing::{Browser, Clock, Engine, Page, TestDb};
use values::{Noun, RecordId, UserId};
use web::{Instance, Site};

const MAIL: &str = "anna.example@kassel.example";
const OLD: &str = "the old one was quite long";
const NEW: &str =
    "ein ganzer Satz mit Leerzeichen, länger als vierundsechzig Zeichen, ist ein gutes Passwort";

struct House {
    test: TestDb,
    clock: Clock,
    site: Arc<Site>,
    anna: UserId,
}

/// An account with a password, and nothing else.
fn house(engine: Engine) -> House {
    let slices = vec![crate::slice()];
    let test = testing::database(engine, &testing::steps(&slices));
    let clock = Clock::default();
    let hooks = (
        crate::identify as web::Identify,
        (|_| Ok(Instance::default())) as web::LoadInstance,
    );
    let doors = (clock.for_site(), testing::chance());
    let site = Site::new(
        test.db.clone(),
        slices,
        "https://jumelage.example",
        hooks,
        doors,
    );
    let anna = test
        .db
        .write(clock.now(), |tx| {
            let who = Actor::program("test");
            let anna = actions::add(tx, &who, MAIL, "Anna Example", None)?;
            let hash = crate::password::hash(OLD).unwrap();
            store::update_password(tx, anna, &hash)?;
            Ok::<_, db::DbError>(anna)
        })
        .unwrap();
    House {
        test,
        clock,
        site: Arc::new(site.unwrap()),
        anna,
    }
}

impl House {
    fn by_link(&self) -> Browser {
        self.link("a-link");
        let mut browser = Browser::new(&self.site);
        let page = browser.get("/de/sign-in/a-link");
        assert_eq!(browser.submit(&page, "/de/sign-in/a-link", &[]).status, 303);
        browser
    }

    fn link(&self, token: &'static str) {
        let make = move |tx: &mut db::Tx<'_>| actions::make_link(tx, MAIL, token);
        assert!(
            self.test
                .db
                .write(self.clock.now(), make)
                .unwrap()
                .is_some()
        );
    }

    fn by_password(&self, password: &str) -> (Browser, Page) {
        let mut browser = Browser::new(&self.site);
        let page = browser.get("/de/sign-in");
        let typed = [("mail", MAIL), ("password", password)];
        let answer = browser.submit(&page, "/de/sign-in", &typed);
        (browser, answer)
    }

    /// Whether this is the password now.
    fn is_password(&self, password: &'static str) -> bool {
        let anna = self.anna;
        let account = self
            .test
            .db
            .read(move |read| store::account(read, anna))
            .unwrap()
            .unwrap();
        fits(password, account.password.as_deref())
    }

    /// How the last change of the account says that the password was replaced.
    fn told(&self) -> Option<String> {
        let anna = self.anna.number();
        let read =
            move |read: &mut db::Read<'_>| db::history::of_record(read, Noun::User, anna, None, 1);
        let changes = self.test.db.read(read).unwrap();
        let told = serde_json::to_value(&changes.first()?.after).unwrap();
        told["password_changed_by"].as_str().map(str::to_owned)
    }
}

fn change(browser: &mut Browser, typed: &[(&str, &str)]) -> Page {
    let page = browser.get("/de/account");
    browser.submit(&page, "/de/account/password", typed)
}

testing::both! {
    fn who_came_by_a_link_sets_a_new_password_without_the_old_one(engine) {
        let house = house(engine);
        let (mut elsewhere, _) = house.by_password(OLD);
        assert_eq!(elsewhere.get("/de/account").status, 200);
        let mut browser = house.by_link();
        house.link("sent-before");
        let page = browser.get("/de/account");
        assert!(page.all("[name=old-password]").is_empty());
        assert!(page.main().contains("ohne das bisherige zu kennen"));
        let done = change(&mut browser, &[("new-password", NEW)]);
        assert_eq!(done.location().unwrap(), "/de/account?said=password");
        assert!(house.is_password(NEW));
        assert_eq!(house.told().as_deref(), Some("one-time link"));
        assert_eq!(browser.get("/de/account").status, 200, "this session goes on");
        assert_eq!(elsewhere.get("/de/account").status, 303, "all others end");
        let spent = Browser::new(&house.site).get("/de/sign-in/sent-before");
        assert!(spent.all("button.kern-btn--primary").is_empty(), "links of before open nothing");
        assert_eq!(house.by_password(OLD).1.status, 422);
        assert_eq!(house.by_password(NEW).1.status, 303);
    }

    fn a_link_stands_for_the_old_password_a_quarter_of_an_hour(engine) {
        let house = house(engine);
        let mut browser = house.by_link();
        house.clock.pass_seconds(15 * 60 - 1);
        assert!(browser.get("/de/account").all("[name=old-password]").is_empty());
        house.clock.pass_seconds(1);
        assert_eq!(browser.get("/de/account").all("[name=old-password]").len(), 1);
        let refused = change(&mut browser, &[("new-password", NEW)]);
        assert_eq!(refused.status, 422);
        assert_eq!(refused.error("old-password"), "Das bisherige Passwort stimmt nicht.");
        assert!(house.is_password(OLD));
        let done = change(&mut browser, &[("old-password", OLD), ("new-password", NEW)]);
        assert_eq!(done.status, 303);
        assert_eq!(house.told().as_deref(), Some("old password"));
    }

    fn who_came_by_password_shows_it_again(engine) {
        let house = house(engine);
        let (mut browser, _) = house.by_password(OLD);
        for old in ["", "guessed wrongly"] {
            let refused = change(&mut browser, &[("old-password", old), ("new-password", NEW)]);
            assert_eq!(refused.status, 422, "{old:?}");
        }
        assert!(house.is_password(OLD));
        let done = change(&mut browser, &[("old-password", OLD), ("new-password", NEW)]);
        assert_eq!(done.status, 303);
        assert!(house.is_password(NEW));
    }

    fn a_new_password_is_long_enough_and_nobodys_first_guess(engine) {
        let house = house(engine);
        let mut browser = house.by_link();
        for (new, words) in [
            ("short7!", "zu kurz"), ("Password123", "häufigsten"), ("QWERTZUIOP", "häufigsten"), ("12345678", "häufigsten"),
            ("anna.example", "kein Passwort"), ("Anna.Example@Kassel.example", "kein Passwort"), ("ANNA EXAMPLE", "kein Passwort"),
        ] {
            let refused = change(&mut browser, &[("new-password", new)]);
            assert_eq!(refused.status, 422, "{new}");
            assert!(refused.error("new-password").contains(words), "{new}: {}", refused.error("new-password"));
            assert!(refused.attributes("[type=password]", "value").concat().is_empty(), "{new} comes back in the page");
        }
        assert!(house.is_password(OLD));
        let long = "ż".repeat(200);
        assert_eq!(change(&mut browser, &[("new-password", &long)]).status, 303);
        assert_eq!(house.by_password(&long).1.status, 303);
        assert_eq!(house.by_password(&long[..144]).1.status, 422, "no part of it is enough");
    }

    fn who_forgot_and_guessed_too_often_signs_in_with_the_new_one_at_once(engine) {
        let house = house(engine);
        for _ in 0..10 {
            assert_eq!(house.by_password("guessed wrongly").1.status, 422);
        }
        assert_eq!(house.by_password(OLD).1.status, 429);
        let mut browser = house.by_link();
        assert_eq!(change(&mut browser, &[("new-password", NEW)]).status, 303);
        assert_eq!(house.by_password(NEW).1.status, 303);
    }
}

#[test]
fn what_everybody_tries_first_is_known_in_any_case() {
    for known in [
        "password123",
        "PASSWORD123",
        "12345678",
        "qwertyuiop",
        "iloveyou",
    ] {
        assert!(is_known(known), "{known}");
    }
    for own in ["correct horse battery staple", NEW, ""] {
        assert!(!is_known(own), "{own}");
    }
}
