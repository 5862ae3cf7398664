//! The pages of agreements, as a reader and as an officer of Düsseldorf.

use super::store::{add, communique, slices, world};
use crate::{Agreement, Commitment};
use access::{Actor, Membership, MembershipState, Place, Role, Visibility};
use db::{DbError, Read};
use http::StatusCode;
use std::sync::Arc;
use testing::{Browser, Clock, Engine, NOON, TestDb, chance};
use values::{Instant, Lang, Noun, TownId, UserId};
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

/// A site with a communiqué and its successor.
fn site(engine: Engine) -> (TestDb, Arc<Site>) {
    let (db, of, _) = world(engine);
    let first = add(&db.db, communique(of)).unwrap();
    let mut next = Agreement {
        follows_id: Some(first.id),
        signed_on: "2023-11-02".parse().ok(),
        ..communique(of)
    };
    next.term.from = "2024".parse().ok();
    next.term.to = "2027".parse().ok();
    next.commitments.remove(1);
    next.commitments.push(Commitment {
        n: 2,
        wording: values::MultiText::new(Lang::En, "Joint run on the river"),
        ..next.commitments[0].clone()
    });
    add(&db.db, next).unwrap();
    let clock = Clock::default();
    let made = Site::new(
        db.db.clone(),
        slices(),
        "https://jumelage.example",
        (officer, settings),
        (clock.for_site(), chance()),
    );
    assert_eq!(clock.now(), NOON);
    (db, Arc::new(made.unwrap()))
}

const FIRST: &str = "duesseldorf-moscow-communique-2020";
const NEXT: &str = "duesseldorf-moscow-communique-2024";

testing::both! {
    fn a_reader_finds_an_agreement_and_its_commitments(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        let list = reader.get("/en/agreements?kind=communique&year=2019");
        assert_eq!(list.all("tbody th a"), ["Communiqué 2020–2023"]);
        let page = reader.get(&list.link("Communiqué 2020–2023"));
        assert_eq!(page.heading(), "Communiqué 2020–2023");
        assert_eq!(page.all(".field h2"), ["Health", "Youth"]);
        assert_eq!(
            page.all(".promise__text"),
            ["Start partnerships between kindergartens", "Exchange of trainees"]
        );
        assert_eq!(page.all(".signers b"), ["Ada Mustermann"]);
        let one = reader.get(&page.link("Exchange of trainees"));
        assert_eq!(one.heading(), "Exchange of trainees");
        let gone = reader.get(&format!("/en/agreements/{FIRST}/commitments/9"));
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
    }

    fn the_comparison_is_the_same_from_both_sides(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        for (one, other) in [(FIRST, NEXT), (NEXT, FIRST)] {
            let page = reader.get(&format!("/en/agreements/{one}/compare/{other}"));
            assert_eq!(page.heading(), "Communiqué 2020–2023 and Communiqué 2024–2027");
            assert_eq!(page.one(".lead"), "1 kept, 0 changed, 1 new, 1 dropped.");
            assert_eq!(page.all("tbody td .tag"), ["kept", "new", "dropped"]);
        }
        let only = reader.get(&format!("/en/agreements/{NEXT}/compare/{FIRST}?only=new"));
        assert_eq!(only.all("tbody td .tag"), ["new"]);
        let file = reader.get(&format!("/en/agreements/{NEXT}/compare/{FIRST}.json"));
        assert_eq!(file.text().matches("\"change\"").count(), 3);
    }

    fn every_page_speaks_every_language(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::with_session(&site, "token");
        for lang in Lang::ALL {
            for path in [
                "/agreements".to_owned(),
                format!("/agreements/{NEXT}"),
                format!("/agreements/{NEXT}/commitments/1"),
                format!("/agreements/{NEXT}/compare/{FIRST}"),
                "/partnerships/duesseldorf-moscow".to_owned(),
                "/desk/agreements/new".to_owned(),
                "/desk/agreements/new?partnership=1".to_owned(),
                format!("/desk/agreements/{NEXT}"),
                format!("/desk/agreements/{NEXT}/history"),
            ] {
                let page = reader.get(&format!("/{}{path}", lang.code()));
                assert_eq!(page.status, StatusCode::OK, "{} {path}", lang.code());
                assert_ne!(page.heading(), "");
            }
        }
    }

    fn an_officer_records_changes_and_restores(engine) {
        let (_db, site) = site(engine);
        let mut officer = Browser::with_session(&site, "token");
        let form = officer.get("/en/desk/agreements/new?partnership=1");
        let action = "/en/desk/agreements/new";
        let filled = [
            ("kind", "memorandum"),
            ("signed-on", "18.05.2019"),
            ("commitment-1-wording-en", "Meet every year"),
        ];
        let made = officer.submit_and_follow(&form, action, &filled);
        assert_eq!(made.heading(), "Memorandum of understanding 2019");
        let desk = "/en/desk/agreements/duesseldorf-moscow-memorandum-2019";
        let form = officer.get(desk);
        let refused = officer.submit(&form, desk, &[("authentic", "ru")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(
            refused.error("authentic"),
            "Only a language version can be authentic. Please name it there, too."
        );
        let more = officer.submit(&form, desk, &[("add", "row"), ("commitment-2-wording-en", "Plant trees")]);
        assert_eq!(more.all("legend strong").len(), 3);
        let saved = officer.submit_and_follow(&form, desk, &[("title-en", "The letter")]);
        assert_eq!(saved.heading(), "The letter");
        // The same form once more was made from an older version.
        let late = officer.submit(&form, desk, &[("title-en", "Mine"), ("form-id", "")]);
        assert_eq!(late.status, StatusCode::CONFLICT);
        let history = officer.get(&format!("{desk}/history"));
        let restored = officer.submit_and_follow(&history, &format!("{desk}/restoration"), &[]);
        assert_eq!(restored.heading(), "Memorandum of understanding 2019");
    }

    fn a_signatory_is_chosen_or_becomes_known_with_the_agreement(engine) {
        let (db, site) = site(engine);
        let mut officer = Browser::with_session(&site, "token");
        let desk = &format!("/en/desk/agreements/{FIRST}");
        let form = officer.get(desk);
        assert_eq!(form.form(desk).get("signatory-0-person"), Some("1"));
        // Whoever signed here before stands in the list; others are found among the contacts.
        assert_eq!(form.all("[name=signatory-1-person] option"), ["–", "Ada Mustermann"]);
        let newcomer = [
            ("signatory-1-name", "Борис Иванов"), ("signatory-1-hidden", "yes"), ("signatory-1-office-en", "deputy mayor"),
        ];
        let saved = officer.submit_and_follow(&form, desk, &newcomer);
        assert_eq!(saved.all(".signers b"), ["Ada Mustermann", "Борис Иванов"]);
        assert_eq!(Browser::new(&site).get(&format!("/en/agreements/{FIRST}")).all(".signers b"), ["Ada Mustermann", "deputy mayor"]);
        let made = db.db.read(|read| people::people_named(read, "Борис Иванов")).unwrap();
        let [made] = made.as_slice() else { panic!("{made:?}") };
        assert_eq!((made.visibility, made.source.as_deref()), (Visibility::Offices, Some("https://example.org")));
        assert_eq!(made.offices[0].title, values::MultiText::new(Lang::En, "deputy mayor"));
        let history = db.db.read(|read| db::history::of_record(read, Noun::Person, 2, None, 9)).unwrap();
        assert_eq!(history.iter().map(|one| (one.actor.as_str(), one.verb.as_str())).collect::<Vec<_>>(), [("Officer", "create")]);
        let found = officer.submit(&form, desk, &[("add", "row"), ("find", "ива"), ("title-en", "Mine"), ("form-id", "")]);
        assert_eq!(found.all("[name=signatory-1-person] option"), ["–", "Ada Mustermann", "Борис Иванов (deputy mayor)"]);
        assert_eq!(found.form(desk).get("title-en"), Some("Mine"));
    }

    fn a_signatory_that_cannot_be_used_is_told_and_nobody_becomes_known(engine) {
        let (db, site) = site(engine);
        let mut officer = Browser::with_session(&site, "token");
        let desk = &format!("/en/desk/agreements/{FIRST}");
        let form = officer.get(desk);
        let refused = officer.submit(&form, desk, &[
            ("signatory-0-name", "Ada"),
            ("signatory-1-office-en", "mayor"),
        ]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.error("signatory-0-name"), "Please either choose a person from the list or type a new name.");
        assert_eq!(refused.error("signatory-1-person"), "Please choose who signed, or type the name.");
        // A row left empty does not move the problem to another row.
        let known = officer.submit(&form, desk, &[
            ("signatory-0-person", ""), ("signatory-0-office-en", ""), ("signatory-1-name", "Boris"),
            ("signatory-2-name", "boris"), ("signatory-3-name", "ADA MUSTERMANN"), ("signatory-3-office-en", "mayor"),
        ]);
        assert_eq!(known.status, StatusCode::UNPROCESSABLE_ENTITY);
        for row in ["2", "3"] {
            let error = known.error(&format!("signatory-{row}-name"));
            assert!(error.starts_with("This name is already among the contacts."), "{error}");
        }
        assert_eq!(known.all("#signatory-1-name-error").len(), 0);
        assert_eq!(known.form(desk).get("signatory-3-office-en"), Some("mayor"));
        let nobody = db.db.read(|read| people::people_by_name(read, "Boris")).unwrap();
        assert_eq!(nobody, []);
        // Nor does somebody become known by a save that came too late.
        officer.submit(&form, desk, &[("title-en", "First")]);
        let late = officer.submit(&form, desk, &[("signatory-1-name", "Boris"), ("form-id", "")]);
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!(db.db.read(|read| people::people_by_name(read, "Boris")).unwrap(), []);
    }

    fn a_stranger_is_led_to_sign_in(engine) {
        let (_db, site) = site(engine);
        let page = Browser::new(&site).get(&format!("/en/desk/agreements/{NEXT}"));
        assert!(page.location().is_some_and(|to| to.starts_with("/en/sign-in?")));
    }
}
