//! The way of a report: drafted, mended, rewritten, published, read.

use super::{count_again, database, kiel};
use access::{Actor, Membership, MembershipState, Place, Role};
use db::{DbError, Read};
use std::sync::Arc;
use testing::{Browser, Clock, Engine, NOON, Page, TestDb, chance};
use values::{Instant, Lang, TownId, UserId};
use web::{AppError, Instance, SignedIn, Site};

/// Whoever has a session is an officer: of Kiel, or of another town where the token says so.
#[expect(clippy::unnecessary_wraps, reason = "a hook of the site")]
fn officer(_: &mut Read<'_>, token: &str, now: Instant) -> Result<Option<SignedIn>, DbError> {
    let town = if token == "kiel" {
        TownId(1)
    } else {
        TownId(2)
    };
    let membership = Membership {
        place: Place::Town(town),
        role: Role::Officer,
        state: MembershipState::Active,
        until: None,
    };
    let user = UserId(1);
    Ok(Some(SignedIn {
        user,
        actor: Actor::user(user, "Officer", &[membership], now),
        session: token.to_owned(),
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
        .write(NOON, |tx| -> Result<_, AppError> {
            kiel(tx, 247_863)?;
            kiel(tx, 1)
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

const DESK: &str = "/en/desk/reports/2019?town=kiel";

fn drafted(officer: &mut Browser) -> Page {
    let empty = officer.get("/en/desk/reports/2019");
    assert_eq!(
        empty.one(".empty p"),
        "Your records are enough for 1 sentence."
    );
    officer.submit_and_follow(&empty, DESK, &[])
}

/// The address of the only sentence's form.
fn sentence(page: &Page) -> String {
    let found = page.attributes(".sentence__flag a", "href");
    found.into_iter().next().unwrap()
}

fn publish(officer: &mut Browser) -> Page {
    let page = officer.get(DESK);
    officer.submit_and_follow(&page, "/en/desk/reports/2019/publication?town=kiel", &[])
}

testing::both! {
    fn an_officer_drafts_rewrites_and_publishes_and_a_citizen_reads(engine) {
        let (_test, site) = site(engine);
        let mut officer = Browser::with_session(&site, "kiel");
        let page = drafted(&mut officer);
        assert_eq!(page.all(".sentence > p:first-child button"), ["1"]);
        assert!(page.one(".sentence").starts_with("Kiel: people 247,863."), "{}", page.main());
        assert_eq!(page.all(".rec-list a"), ["Kiel"]);
        assert_eq!(page.one(".side h3"), "No outcome recorded for 1 activity");
        let address = sentence(&page);
        let form = officer.get(&address);
        assert_eq!(form.all(".feed a"), ["Kiel"]);
        let saved = officer.submit_and_follow(&form, &address, &[("text-en", "Kiel grew to 247,863 people.")]);
        assert!(saved.one(".sentence").starts_with("Kiel grew to 247,863 people."));
        assert_eq!(saved.all(".sentence__flag > span"), ["Rewritten (English); 1 record stays."]);
        // Nobody reads a draft.
        let mut citizen = Browser::new(&site);
        assert_eq!(citizen.get("/en/reports/kiel/2019").status, 404);
        assert!(citizen.get("/en/reports").main().contains("No report has been published yet."));
        let published = publish(&mut officer);
        assert_eq!(published.heading(), "Kiel and its partners: report on the year 2019");
        let there = citizen.get("/en/reports").link("Kiel and its partners: report on the year 2019");
        let read = citizen.get(&there);
        assert!(read.one(".report p").starts_with("Kiel grew to 247,863 people."));
        assert_eq!(read.attributes(".report button", "aria-label"), ["1 record stands behind this sentence"]);
        assert_eq!(read.all(".rec-list a"), ["Kiel"]);
        assert!(read.main().contains("no record changed"));
        let german = citizen.get("/de/reports/kiel/2019");
        assert!(german.one(".report p").starts_with("Kiel: people 247.863."));
        let json = citizen.get("/en/reports/kiel/2019.json").text();
        assert!(json.contains("\"text\":\"Kiel grew to 247,863 people.\""), "{json}");
        assert!(json.contains("\"address\":\"https://jumelage.example/towns/kiel\""), "{json}");
    }

    fn a_record_that_changed_is_marked_and_an_edition_stays(engine) {
        let (test, site) = site(engine);
        let mut officer = Browser::with_session(&site, "kiel");
        let page = drafted(&mut officer);
        let address = sentence(&page);
        let form = officer.get(&address);
        officer.submit(&form, &address, &[("text-en", "In 2019 Kiel had 247,863 people.")]);
        publish(&mut officer);
        test.db.write(NOON, |tx| count_again(tx, TownId(1), 248_000)).unwrap();
        let doubtful = officer.get(DESK);
        assert_eq!(
            doubtful.all(".sentence--mismatch .sentence__flag > span"),
            [
                "No record has this number: 247,863.", "1 record changed since.",
                "Rewritten (English); 1 record stays.",
            ]
        );
        let read = Browser::new(&site).get("/en/reports/kiel/2019");
        assert!(read.one(".report p").starts_with("In 2019 Kiel had 247,863 people."));
        assert!(read.main().contains("1 record changed"), "{}", read.main());
        // Making the draft anew keeps the words; whoever saves has looked at the record.
        let anew = officer.submit_and_follow(&doubtful, DESK, &[]);
        let again = officer.submit_and_follow(&anew, DESK, &[]);
        assert_eq!((again.status.as_u16(), again.all(".sentence")), (200, anew.all(".sentence")));
        assert!(anew.one(".sentence").starts_with("In 2019 Kiel had 247,863 people."));
        assert_eq!(anew.all(".sentence--mismatch").len(), 1);
        let form = officer.get(&address);
        assert!(form.main().contains("Kiel: people 248,000."), "{}", form.main());
        let saved = officer.submit_and_follow(&form, &address, &[("text-en", "In 2019 Kiel had 248,000 people.")]);
        assert!(saved.all(".sentence--mismatch").is_empty(), "{}", saved.main());
    }

    fn a_sentence_is_left_out_and_comes_back(engine) {
        let (_test, site) = site(engine);
        let mut officer = Browser::with_session(&site, "kiel");
        let address = sentence(&drafted(&mut officer));
        let form = officer.get(&address);
        let without = officer.submit_and_follow(&form, &address, &[("left-out", "yes")]);
        assert!(without.all(".sentence").is_empty());
        assert!(without.main().contains("1 sentence left out"));
        let page = officer.get(DESK);
        let refused = officer.submit(&page, "/en/desk/reports/2019/publication?town=kiel", &[]);
        assert_eq!(refused.status, 409);
        let history = officer.get(&address.replace("?town", "/history?town"));
        assert!(history.main().contains("Leave this sentence out"), "{}", history.main());
        let restoration = address.replace("?town", "/restoration?town");
        let back = officer.submit_and_follow(&history, &restoration, &[]);
        assert_eq!(back.all(".sentence").len(), 1);
    }

    fn the_second_of_two_editors_loses_nothing(engine) {
        let (_test, site) = site(engine);
        let (mut one, mut other) = (Browser::with_session(&site, "kiel"), Browser::with_session(&site, "kiel"));
        let address = sentence(&drafted(&mut one));
        let (mine, theirs) = (one.get(&address), other.get(&address));
        other.submit(&theirs, &address, &[("text-en", "Theirs."), ("text-ru", "Их.")]);
        let conflict = one.submit(&mine, &address, &[("text-en", "Mine."), ("text-fr", "À moi.")]);
        assert_eq!(conflict.status, 409);
        assert_eq!(conflict.all("fieldset legend"), ["Text (English)"]);
        let saved = one.submit_and_follow(&conflict, &address, &[("text-en", "Ours.")]);
        assert!(saved.one(".sentence").starts_with("Ours."), "{}", saved.main());
        let all = one.get(&address);
        assert!(all.text().contains("À moi.") && all.text().contains("Их."));
        let paper = "/en/desk/reports/2019/paper?town=kiel";
        let (mine, theirs) = (one.get(paper), other.get(paper));
        other.submit(&theirs, paper, &[("number", "0100/2020"), ("title-de", "Bericht")]);
        let conflict = one.submit(&mine, paper, &[("number", "0101/2020"), ("reference-0-number", "0020/2020")]);
        assert_eq!((conflict.status.as_u16(), conflict.all("fieldset legend")), (409, vec!["Number".to_owned()]));
        one.submit_and_follow(&conflict, paper, &[("number", "0100/2020")]);
        let kept = one.get(paper).form(paper);
        let value = |name| kept.get(name).unwrap_or_default().to_owned();
        assert_eq!(
            ["number", "title-de", "reference-0-number"].map(value),
            ["0100/2020", "Bericht", "0020/2020"]
        );
        let history = one.get("/en/desk/reports/2019/history?town=kiel");
        let restored = "/en/desk/reports/2019/restoration?town=kiel";
        assert!(one.submit(&history, restored, &[]).location().is_some());
    }

    fn a_gap_leads_to_the_record_and_back(engine) {
        let (_test, site) = site(engine);
        let mut officer = Browser::with_session(&site, "kiel");
        let page = drafted(&mut officer);
        let form = officer.get(&page.link("Kiel").replace("/en/towns", "/en/desk/towns"));
        assert!(!form.main().contains("Back to the report"));
        let gap = page.attributes(".gaps a", "href").into_iter().next().unwrap();
        let form = officer.get(&gap);
        assert_eq!(form.link("Back to the report"), DESK);
        let wrong = officer.submit(&form, "/en/desk/towns/kiel", &[("population", "viele")]);
        assert_eq!(wrong.link("Back to the report"), DESK);
        let back = officer.submit(&wrong, "/en/desk/towns/kiel", &[("population", "250000")]);
        assert_eq!(back.location().unwrap(), "/en/desk/reports/2019?town=kiel&said=saved");
        let elsewhere = officer.get("/en/desk/towns/kiel?back=//evil.example");
        assert!(!elsewhere.main().contains("Back to the report"), "{}", elsewhere.main());
        assert!(elsewhere.form("/en/desk/towns/kiel").get("back").is_none());
    }

    fn another_town_sees_nothing_of_a_draft(engine) {
        let (_test, site) = site(engine);
        drafted(&mut Browser::with_session(&site, "kiel"));
        let mut other = Browser::with_session(&site, "other");
        for path in ["", "/paper", "/history", "/sentences/1", "/sentences/1/history"] {
            let page = other.get(&format!("/en/desk/reports/2019{path}?town=kiel"));
            assert_eq!(page.status, 404, "{path}");
        }
        let own = other.get("/en/desk/reports/2019");
        let form = own.form("/en/desk/reports/2019?town=kiel-2");
        assert_eq!(other.post("/en/desk/reports/2019/publication?town=kiel", &form).status, 404);
        let to = Browser::new(&site).get(DESK).location().unwrap();
        assert!(to.starts_with("/en/sign-in?"), "{to}");
    }

    fn every_page_speaks_every_language(engine) {
        let (_test, site) = site(engine);
        let mut officer = Browser::with_session(&site, "kiel");
        let address = sentence(&drafted(&mut officer));
        publish(&mut officer);
        for lang in Lang::ALL {
            let sentence = address.replace("/en/", "/");
            for path in [
                "/reports", "/reports/kiel/2019", "/desk/reports", "/desk/reports/2019", "/desk/reports/2020",
                "/desk/reports/2019/paper", "/desk/reports/2019/history", &sentence,
            ] {
                let page = officer.get(&format!("/{}{path}", lang.code()));
                assert_eq!(page.status, 200, "{} {path}", lang.code());
                assert_ne!(page.heading(), "");
                assert!(page.all("p p").is_empty() && page.all("h1").len() == 1, "{path}");
            }
        }
        assert_eq!(officer.get("/en/desk/reports/20190").status, 404);
    }
}
