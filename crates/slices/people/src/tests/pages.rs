//! The pages of contacts, as anybody and as an officer of Kassel.

use super::{slices, world};
use access::{Actor, Membership, MembershipState, Place, Role};
use db::{DbError, Read};
use http::StatusCode;
use std::sync::Arc;
use testing::{Browser, Clock, TestDb, chance};
use values::{Instant, Lang, TownId, UserId};
use web::{Instance, SignedIn, Site};

/// Whoever has a session is an officer of the first town.
#[expect(clippy::unnecessary_wraps, reason = "a hook of the site")]
fn officer(_: &mut Read<'_>, _: &str, now: Instant) -> Result<Option<SignedIn>, DbError> {
    let membership = Membership {
        place: Place::Town(TownId(1)),
        role: Role::Officer,
        state: MembershipState::Active,
        until: None,
    };
    let user = UserId(1);
    Ok(Some(SignedIn {
        user,
        actor: Actor::user(user, "Officer", &[membership], now),
        session: "session".to_owned(),
        zone: None,
    }))
}

#[expect(clippy::unnecessary_wraps, reason = "a hook of the site")]
fn settings(_: &mut Read<'_>) -> Result<Instance, DbError> {
    Ok(Instance::default())
}

fn site(test: &TestDb) -> Arc<Site> {
    let made = Site::new(
        test.db.clone(),
        slices(),
        "https://jumelage.example",
        (officer, settings),
        (Clock::default().for_site(), chance()),
    );
    Arc::new(made.unwrap())
}

const LIST: &str = "/en/desk/contacts";
const NEW: &str = "/en/desk/contacts/new";
const MAYOR: &str = "/en/desk/contacts/ada-maria-mustermann";

testing::both! {
    fn nobody_but_an_officer_has_a_page_of_a_person(engine) {
        let (test, _) = world(engine);
        let site = site(&test);
        let mut reader = Browser::new(&site);
        for path in [LIST.to_owned(), MAYOR.to_owned(), format!("{MAYOR}/history"), format!("{MAYOR}x")] {
            let page = reader.get(&path);
            assert!(page.location().is_some_and(|to| to.starts_with("/en/sign-in?")), "{path}");
            assert!(!page.text().contains("Mustermann"), "{path}");
        }
        for path in ["/en/contacts/ada-maria-mustermann", "/en/people/ada-maria-mustermann"] {
            assert_eq!(reader.get(path).status, StatusCode::NOT_FOUND, "{path}");
        }
    }

    fn an_officer_finds_a_person_and_reads_the_offices(engine) {
        let (test, _) = world(engine);
        let site = site(&test);
        let mut officer = Browser::with_session(&site, "token");
        let list = officer.get(LIST);
        assert_eq!(list.all("tbody th"), ["Ada-Maria Mustermann"]);
        let cells = list.all("tbody td");
        assert!(cells[0].contains("lord mayor of Kassel") && cells[0].contains("2017"), "{cells:?}");
        assert_eq!(cells[1], "everyone");
        assert_eq!(officer.get("/ru/desk/contacts?q=мустер").all("tbody th"), ["Ада-Мария Мустерманн"]);
        assert_eq!(officer.get(&format!("{LIST}?q=otto")).all("tbody th").len(), 0);
        assert_eq!(officer.get(&list.link("Ada-Maria Mustermann")).heading(), "Ada-Maria Mustermann");
    }

    fn an_officer_adds_a_person_with_an_office_in_an_association(engine) {
        let (test, _) = world(engine);
        let site = site(&test);
        let mut officer = Browser::with_session(&site, "token");
        let form = officer.get(NEW);
        let refused = officer.submit(&form, NEW, &[("visibility", "parties"), ("office-0-town", "1"), ("source", "a book")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.error("name-de"), "Please fill in this text in at least one language.");
        assert_eq!(refused.error("visibility"), "Please choose one of the options.");
        assert_eq!(refused.error("office-0-title-de"), "Please fill in this text in at least one language.");
        assert_eq!(refused.form(NEW).get("source"), Some("a book"));
        let more = officer.submit(&form, NEW, &[("add", "row"), ("name-en", "Otto"), ("office-0-title-en", "chair"), ("find", "Kassel")]);
        assert_eq!((more.status, more.form(NEW).get("name-en")), (StatusCode::OK, Some("Otto")));
        let places = more.all("select[name=office-1-organisation] option");
        assert_eq!(places, ["–", "Friends of Kassel"]);
        let filled = [
            ("name-en", "Otto"), ("visibility", "offices"), ("office-0-title-en", "chair"), ("office-0-organisation", "1"),
            ("office-0-from", "05.2019"),
        ];
        let made = officer.submit_and_follow(&form, NEW, &filled);
        assert_eq!(made.heading(), "Otto");
        let kept = made.form("/en/desk/contacts/otto");
        let kept = ["visibility", "office-0-title-en", "office-0-organisation", "office-0-from"].map(|name| kept.get(name));
        assert_eq!(kept, [Some("offices"), Some("chair"), Some("1"), Some("2019-05")]);
        assert_eq!(officer.get(&format!("{LIST}?q=otto")).all("tbody td")[1], "only the offices");
    }

    fn two_editors_lose_nothing_and_an_earlier_state_comes_back(engine) {
        let (test, _) = world(engine);
        let site = site(&test);
        let mut officer = Browser::with_session(&site, "token");
        let form = officer.get(MAYOR);
        let saved = officer.submit_and_follow(&form, MAYOR, &[("name-en", "Ada Mustermann"), ("visibility", "offices")]);
        assert_eq!(saved.heading(), "Ada Mustermann");
        let late = officer.submit(&form, MAYOR, &[("name-en", "Mine"), ("form-id", "")]);
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.main().contains("Mine") && late.main().contains("Ada Mustermann"), "{}", late.main());
        let history = officer.get(&format!("{MAYOR}/history"));
        assert!(history.main().contains("Who sees the name"), "{}", history.main());
        let back = officer.submit_and_follow(&history, &format!("{MAYOR}/restoration"), &[]);
        assert_eq!(back.heading(), "Ada-Maria Mustermann");
        assert_eq!(back.form(MAYOR).get("visibility"), Some("public"));
    }

    fn every_page_speaks_every_language(engine) {
        let (test, _) = world(engine);
        let site = site(&test);
        let mut officer = Browser::with_session(&site, "token");
        for lang in Lang::ALL {
            for path in [LIST, NEW, MAYOR, &format!("{MAYOR}/history")] {
                let path = path.replacen("/en", &format!("/{}", lang.code()), 1);
                let page = officer.get(&path);
                assert_eq!(page.status, StatusCode::OK, "{path}");
                assert_ne!(page.heading(), "");
            }
        }
    }
}
