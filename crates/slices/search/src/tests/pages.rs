//! The page of the search, as readers meet it.

use super::{KIEL, slices, world};
use access::{Actor, Membership, MembershipState, Place, Role};
use db::{DbError, Read};
use http::StatusCode;
use std::sync::Arc;
use testing::{Browser, Clock, Engine, TestDb, chance};
use values::{Instant, Lang, TownId, UserId};
use web::{Instance, Pairs, SignedIn, Site};

/// A session is called by the number of the town whose officer it is.
#[expect(clippy::unnecessary_wraps, reason = "a hook of the site")]
fn officer(_: &mut Read<'_>, token: &str, now: Instant) -> Result<Option<SignedIn>, DbError> {
    let town = token.parse().unwrap();
    let membership = Membership {
        place: Place::Town(TownId(town)),
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

/// An instance about Kiel.
#[expect(clippy::unnecessary_wraps, reason = "a hook of the site")]
fn settings(_: &mut Read<'_>) -> Result<Instance, DbError> {
    Ok(Instance {
        home: Some((KIEL, "kiel".to_owned())),
        ..Instance::default()
    })
}

fn site(engine: Engine) -> (TestDb, Arc<Site>) {
    let test = world(engine);
    let clock = Clock::default();
    let made = Site::new(
        test.db.clone(),
        slices(),
        "https://jumelage.example",
        (officer, settings),
        (clock.for_site(), chance()),
    );
    (test, Arc::new(made.unwrap()))
}

fn search(lang: &str, line: &str) -> String {
    format!(
        "/{lang}/search?{}",
        Pairs::default()
            .with("q", line)
            .query()
            .trim_start_matches('?')
    )
}

testing::both! {
    fn hits_are_counted_aloud_and_marked(engine) {
        let (_db, site) = site(engine);
        let page = Browser::new(&site).get(&search("de", "Nowy Urengoi"));
        assert_eq!(page.one("[role=status]"), "2 Ergebnisse");
        assert_eq!(page.all(".results h3"), ["Nowy Urengoi · Новый Уренгой", "Kassel – Nowy Urengoi"]);
        assert_eq!(page.all(".results h3 mark"), ["Nowy", "Urengoi", "Nowy", "Urengoi"]);
        assert_eq!(page.one("#q-hint"), "Auch bekannt als: Новый Уренгой, Novy Urengoy");
        assert_eq!(page.all(".facets h2"), ["Was", "Land", "Jahr"]);
        assert_eq!(page.attributes("form.search input", "value"), ["Nowy Urengoi"]);
        assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
        let towns = page.link("Städte1");
        assert_eq!(Browser::new(&site).get(&towns).all(".results h3").len(), 1);
    }

    fn a_word_in_a_text_is_shown_where_it_stands(engine) {
        let (_db, site) = site(engine);
        let page = Browser::new(&site).get(&search("en", "Angestellte"));
        assert_eq!(page.all(".results p[lang=de] mark"), ["Angestellte"]);
        assert_eq!(page.one("[role=status]"), "One result");
    }

    fn a_mistyped_name_is_suggested_as_it_is_written(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        let page = reader.get(&search("de", "Kassle 2005"));
        let there = page.link("Kassel 2005");
        assert_eq!(there, "/de/search?q=Kassel+2005");
        assert_eq!(page.all(".results h3"), reader.get(&there).all(".results h3"));
        let nothing = reader.get(&search("de", "Xyzzyqua"));
        assert_eq!(nothing.one("[role=status]"), "0 Ergebnisse");
        assert!(nothing.main().contains("Zu „Xyzzyqua“ wurde nichts gefunden."));
        assert_eq!(nothing.link("Alle Städte"), "/de/towns");
    }

    fn a_year_leads_to_the_year_of_the_home_town(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        let page = reader.get(&search("de", "2005 Partnerstädte"));
        assert_eq!(page.link("Kiel im Jahr 2005"), "/de/towns/kiel/years/2005");
        assert!(page.all(".results h3").contains(&"Kassel – Nowy Urengoi".to_owned()));
        assert_eq!(reader.get(&search("en", "Kassel 2005")).link("Kassel in 2005"), "/en/towns/kassel/years/2005");
    }

    fn only_its_own_office_finds_a_hidden_record(engine) {
        let (_db, site) = site(engine);
        let line = search("de", "Quadrath");
        assert_eq!(Browser::with_session(&site, "4").get(&line).all(".results h3"), ["Düsseldorf – Kiel"]);
        let stranger = Browser::with_session(&site, "1").get(&line);
        let anyone = Browser::new(&site).get(&line);
        for page in [&stranger, &anyone] {
            assert_eq!(page.one("[role=status]"), "0 Ergebnisse");
            assert!(!page.main().contains("Düsseldorf"), "{}", page.main());
        }
        let counted = Browser::new(&site).get(&search("de", "Kiel")).one("[role=status]");
        assert_eq!(counted, "Ein Ergebnis");
        let json = Browser::new(&site).get("/de/search.json?q=Kiel").text();
        assert!(!json.contains("partnerships"), "{json}");
    }

    fn whatever_is_typed_gives_a_page(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        let long = "Kassel ".repeat(1_500);
        for line in [
            "", " ", "\"", "' OR 1=1 --", "a AND (b", "NEAR(", "kassel*", "names : x", "^", "-", "\0", "Kas\0sel",
            "%00", "der die das", "<script>alert(1)</script>", "{}", "?1", "$1", ":*A", "&|!", "\u{202e}lessak",
            "𝕶𝖆𝖘𝖘𝖊𝖑", "日本", "🎉", "a", long.as_str(),
        ] {
            for filter in ["", "&type=xyz&country=%27&year=99999999&after=zz.1", "&type=town&after=2d31.0"] {
                let page = reader.get(&format!("{}{filter}", search("ru", line)));
                assert_eq!(page.status, StatusCode::OK, "{line:?} {filter}");
                assert!(!page.text().contains("<script>alert"), "{line:?}");
            }
        }
        assert_eq!(reader.get("/de/search?q=%FF%FE").status, StatusCode::OK);
    }

    fn the_page_is_there_in_every_language_and_hits_are_taken_along(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        for lang in Lang::ALL {
            let page = reader.get(&search(lang.code(), "Kassel"));
            assert_eq!(page.all("h1").len(), 1);
            assert_eq!(page.attributes("header form[role=search]", "action"), [format!("/{}/search", lang.code())]);
            assert_eq!(reader.get(&format!("/{}/search", lang.code())).all("[role=status]").len(), 0);
        }
        let json = reader.get("/de/search.json?q=Urengoi").text();
        assert!(json.contains("\"title\":\"Kassel – Nowy Urengoi\""), "{json}");
        assert!(json.contains("https://jumelage.example/towns/nowy-urengoi") || json.contains("/towns/novy-urengoy"), "{json}");
        assert!(reader.get("/de/search.csv?q=Urengoi").text().contains("Nowy Urengoi"));
    }
}
