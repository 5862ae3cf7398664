//! The pages of funds, as a reader and as an officer of Kiel.

use super::{database, fund, program, town};
use access::{Actor, Membership, MembershipState, Place, Role};
use db::{DbError, Read};
use std::sync::Arc;
use testing::{Browser, Clock, Engine, TestDb, chance};
use values::{Instant, Lang, TownId, UserId};
use web::{AppError, Instance, SignedIn, Site};

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

fn site(engine: Engine) -> (TestDb, Arc<Site>) {
    let test = database(engine);
    test.db
        .write(testing::NOON, |tx| -> Result<_, AppError> {
            let kiel = town(tx, "Kiel")?;
            town(tx, "Kassel")?;
            crate::add(tx, &program(), &fund(kiel))
        })
        .unwrap();
    let clock = Clock::default();
    let site = Site::new(
        test.db.clone(),
        super::slices(),
        "https://jumelage.example",
        (officer, settings),
        (clock.for_site(), chance()),
    );
    (test, Arc::new(site.unwrap()))
}

const FUND: &str = "/funds/kiel-fund-for-partnerships";

testing::both! {
    fn a_reader_sees_the_years_as_a_table_and_takes_them_along(engine) {
        let (_test, site) = site(engine);
        let mut reader = Browser::new(&site);
        let list = reader.get("/en/funds");
        assert_eq!(list.all("tbody th a"), ["Fund for partnerships"]);
        let page = reader.get(&list.link("Fund for partnerships"));
        assert_eq!(page.all("tbody th"), ["2020", "2019"]);
        assert_eq!(page.all("tbody td.is-num"), ["€175,000", "+ €25,000", "€150,000", ""]);
        let csv = reader.get(&format!("/en{FUND}.csv")).text();
        assert!(csv.contains("2020,175000,EUR,25000,https://example.org/budget"), "{csv}");
        assert_eq!(reader.get("/en/funds/nothing").status, 404);
    }

    fn an_officer_keeps_a_fund_and_restores_it(engine) {
        let (_test, site) = site(engine);
        let mut officer = Browser::with_session(&site, "token");
        let desk = format!("/en/desk{FUND}");
        let form = officer.get(&desk);
        let wrong = officer.submit(&form, &desk, &[("budget-2-year", "2020"), ("budget-2-amount", "viel")]);
        assert_eq!(wrong.status, 422);
        assert!(wrong.error("budget-2-amount").starts_with("Please write a sum in digits"));
        let filled = [("budget-2-year", "2021"), ("budget-2-amount", "180 000"), ("budget-2-raised", "5000")];
        let saved = officer.submit_and_follow(&form, &desk, &filled);
        assert_eq!(saved.all("tbody th"), ["2021", "2020", "2019"]);
        // The same form once more was made from an older version.
        let late = officer.submit(&form, &desk, &[("source", "a paper"), ("form-id", "")]);
        assert_eq!(late.status, 409);
        let history = officer.get(&format!("{desk}/history"));
        let restored = officer.submit_and_follow(&history, &format!("{desk}/restoration"), &[]);
        assert_eq!(restored.all("tbody th"), ["2020", "2019"]);
    }

    fn an_officer_adds_a_fund_for_the_own_town_only(engine) {
        let (_test, site) = site(engine);
        let mut officer = Browser::with_session(&site, "token");
        let action = "/en/desk/funds/new";
        let form = officer.get(action);
        let made = officer.submit_and_follow(&form, action, &[("name-en", "Small fund")]);
        assert_eq!(made.heading(), "Small fund");
        let form = officer.get(action);
        let other = officer.submit(&form, action, &[("name-en", "Their fund"), ("town", "2")]);
        assert_eq!(other.status, 403);
    }

    fn every_page_speaks_every_language(engine) {
        let (_test, site) = site(engine);
        let mut reader = Browser::with_session(&site, "token");
        for lang in Lang::ALL {
            let desk = format!("/desk{FUND}");
            for path in ["/funds", FUND, "/desk/funds/new", &desk, &format!("{desk}/history")] {
                let page = reader.get(&format!("/{}{path}", lang.code()));
                assert_eq!(page.status, 200, "{} {path}", lang.code());
                assert_ne!(page.heading(), "");
            }
        }
    }

    fn a_stranger_is_led_to_sign_in(engine) {
        let (_test, site) = site(engine);
        let page = Browser::new(&site).get(&format!("/en/desk{FUND}"));
        assert!(page.location().is_some_and(|to| to.starts_with("/en/sign-in?")));
    }
}
