//! Organisations on both engines, from the store and from outside.

use crate::store;
use crate::{Kind, Organisation, Role, RoleKind, actions, blank, form};
use access::{Actor, Membership, MembershipState, Place, Scope, Visibility};
use db::{DbError, Read};
use http::StatusCode;
use std::sync::Arc;
use testing::{Browser, Clock, Engine, NOON, TestDb, chance};
use values::{Instant, Lang, MultiText, PartnershipId, TownId, UserId};
use web::{AppError, Instance, Kept, SignedIn, Site};

fn slices() -> Vec<web::Slice> {
    vec![towns::slice(), partnerships::slice(), crate::slice()]
}

fn en(text: &str) -> MultiText {
    MultiText::new(Lang::En, text)
}

/// Kassel and Novy Urengoy, their partnership, and the company that founded it with them.
fn world(engine: Engine) -> (TestDb, PartnershipId) {
    let test = testing::database(engine, &testing::steps(&slices()));
    let made: Result<PartnershipId, AppError> = test.db.write(NOON, |tx| {
        let who = Actor::program("test");
        let mut parties = Vec::new();
        for name in ["Kassel", "Novy Urengoy"] {
            let draft = towns::Town {
                names: en(name),
                ..towns::blank()
            };
            parties.push(towns::add(tx, &who, &draft, &[])?);
        }
        let kassel = parties.first().copied();
        let draft = partnerships::Partnership {
            parties,
            ..partnerships::blank()
        };
        let id = partnerships::add(tx, &who, &draft)?;
        actions::add(tx, &who, &company(kassel, id))?;
        Ok(id)
    });
    let id = made.unwrap();
    (test, id)
}

fn company(town: Option<TownId>, partnership_id: PartnershipId) -> Organisation {
    let role = |role: RoleKind, to_day: Option<&str>| Role {
        partnership_id,
        role,
        from_day: "2005".parse().ok(),
        to_day: to_day.and_then(|day| day.parse().ok()),
    };
    Organisation {
        kind: Kind::Company,
        name: en("Wintershall Dea"),
        town,
        website: Some("https://company.example".to_owned()),
        roles: vec![
            role(RoleKind::Founder, None),
            role(RoleKind::Sponsor, Some("2023-01")),
        ],
        ..blank()
    }
}

/// Whoever has a session is an officer of the first town.
#[expect(clippy::unnecessary_wraps, reason = "a hook of the site")]
fn officer(_: &mut Read<'_>, _: &str, now: Instant) -> Result<Option<SignedIn>, DbError> {
    let membership = Membership {
        place: Place::Town(TownId(1)),
        role: access::Role::Officer,
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

const PATH: &str = "/organisations/wintershall-dea";

testing::both! {
    fn an_organisation_is_read_as_it_was_written(engine) {
        let (test, partnership) = world(engine);
        let slug: values::Slug = "wintershall-dea".parse().unwrap();
        let found = test.db.read(move |read| store::organisation(read, &slug)).unwrap().unwrap();
        let draft = company(found.town, partnership);
        let expected = Organisation { id: found.id, slug: found.slug.clone(), version: 1, ..draft };
        assert_eq!(found, expected);
        let mut form = found.form();
        form.push("version", "1");
        assert_eq!(form::read(&form, &found), Ok(found));
    }

    fn a_hidden_organisation_is_in_no_list(engine) {
        let (test, partnership) = world(engine);
        let seen = test.db.write(NOON, move |tx| -> Result<_, AppError> {
            let who = Actor::program("test");
            let hidden = Organisation { visibility: Visibility::Parties, ..company(None, partnership) };
            actions::add(tx, &who, &hidden)?;
            let public = Scope::public();
            let listed = store::organisations(tx, &public, Some(Kind::Company), None, 10)?.0.len();
            let here = store::in_partnership(tx, &public, partnership)?.len();
            let all = store::organisations(tx, &Scope::everything(), None, None, 10)?.0.len();
            Ok((listed, here, all))
        }).unwrap();
        assert_eq!(seen, (1, 2, 2));
    }

    fn roles_are_shown_from_both_ends(engine) {
        let (test, _) = world(engine);
        let site = site(&test);
        let mut reader = Browser::new(&site);
        let page = reader.get("/en/partnerships/kassel-novy-urengoy");
        let there = reader.open(&page.link("Wintershall Dea"));
        assert_eq!(there.heading(), "Wintershall Dea");
        assert_eq!(there.all("#roles ~ ul .small"), ["founder", "sponsor"]);
        assert_eq!(reader.open(&there.link("Kassel – Novy Urengoy")).status, StatusCode::OK);
        assert!(reader.get("/en/towns/kassel").main().contains("Wintershall Dea"));
        assert!(reader.get("/en/organisations.csv?kind=company").text().contains("Wintershall Dea"));
        assert!(!reader.get("/en/organisations?kind=school").main().contains("Wintershall Dea"));
    }

    fn an_officer_keeps_it_and_two_lose_nothing(engine) {
        let (test, _) = world(engine);
        let site = site(&test);
        let mut officer = Browser::with_session(&site, "token");
        let desk = format!("/en/desk{PATH}");
        let page = officer.get(&desk);
        let refused = officer.submit(&page, &desk, &[("website", "company.example"), ("name-en", "")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.error("website"), "Please give the address with https:// at its beginning.");
        let saved = officer.submit_and_follow(&page, &desk, &[("name-en", "Wintershall")]);
        assert_eq!(saved.heading(), "Wintershall");
        let late = officer.submit(&page, &desk, &[("about-en", "Mine"), ("form-id", "")]);
        assert_eq!(late.status, StatusCode::CONFLICT);
        let history = officer.get(&format!("{desk}/history"));
        let back = officer.submit_and_follow(&history, &format!("{desk}/restoration"), &[]);
        assert_eq!(back.heading(), "Wintershall Dea");
        let new = officer.get("/en/desk/organisations/new");
        let made = officer.submit_and_follow(&new, "/en/desk/organisations/new", &[("kind", "school"), ("name-de", "Schule am Wall")]);
        assert_eq!(made.heading(), "Schule am Wall");
    }

    fn every_page_speaks_every_language(engine) {
        let (test, _) = world(engine);
        let site = site(&test);
        let mut officer = Browser::with_session(&site, "token");
        for lang in Lang::ALL {
            for path in ["/organisations", PATH, "/desk/organisations/new", &format!("/desk{PATH}"), &format!("/desk{PATH}/history")] {
                let page = officer.get(&format!("/{}{path}", lang.code()));
                assert_eq!(page.status, StatusCode::OK, "{} {path}", lang.code());
                assert_ne!(page.heading(), "");
            }
        }
    }
}
