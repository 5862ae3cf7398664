//! What must not happen.

use super::world;
use bytes::Bytes;
use http::{HeaderMap, Method};
use web::Table;

const KIEL: &str = "officer.kiel@jumelage.example";

#[test]
fn the_route_table_is_what_was_reviewed() {
    let routes = crate::slices()
        .into_iter()
        .flat_map(|slice| slice.routes)
        .collect();
    let words = Table::new(routes).unwrap().words();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/routes.txt");
    if std::env::vars().any(|(name, _)| name == "REVIEW") {
        std::fs::write(path, &words).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap(),
        words,
        "run once with REVIEW=1 and review the change"
    );
}

#[test]
fn the_migrations_are_taken_once() {
    let test = testing::database(testing::Engine::Sqlite, &crate::steps());
    assert!(
        db::Db::migrate(&test.address, &crate::steps(), testing::NOON)
            .unwrap()
            .is_empty()
    );
    let fewer: Vec<_> = crate::steps()
        .into_iter()
        .filter(|step| step.slice != "admin")
        .collect();
    assert!(
        db::Db::open(&test.address, &fewer).is_err(),
        "an older program refuses a newer database"
    );
}

testing::both! {
    fn readers_get_no_cookie_and_every_answer_has_its_headers(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        for path in ["/de", "/de/towns/kiel", "/de/nope", "/towns", "/de/towns.csv", "/healthz", "/de/desk"] {
            let page = reader.get(path);
            assert_eq!(page.header("set-cookie"), "", "{path}");
            assert!(page.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
            assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
            assert!(!page.text().contains("<script>") && !page.text().contains(" style="), "{path}");
        }
    }

    fn whoever_is_not_an_officer_of_the_town_changes_nothing(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let there = reader.get("/de/desk/towns/kiel").location().unwrap();
        assert_eq!(there, "/de/sign-in?next=%2Fdesk%2Ftowns%2Fkiel");
        let mut stranger = world.signed_in("officer.kassel@jumelage.example");
        assert_eq!(stranger.get("/de/desk/towns/kiel").status, 403);
        assert_eq!(stranger.get("/de/desk/towns/kiel/history").status, 403);
        assert_eq!(stranger.get("/de/admin/accessibility").status, 403);
        let own = stranger.get("/de/desk/towns/kassel");
        let form = own.form("/de/desk/towns/kassel");
        assert_eq!(stranger.post("/de/desk/towns/kiel", &form).status, 403);
        assert_eq!(stranger.get("/de/desk/partnerships/kiel-aarhus").status, 403);
    }

    fn a_form_without_its_token_or_with_a_field_of_its_own_is_refused(engine) {
        let world = world(engine);
        let mut officer = world.signed_in(KIEL);
        let page = officer.get("/de/desk/towns/kiel");
        let form = page.form("/de/desk/towns/kiel");
        assert_eq!(officer.post("/de/desk/towns/kiel", &form.with("form-token", "guessed")).status, 403);
        let more = officer.post("/de/desk/towns/kiel", &form.with("visibility", "parties"));
        assert_eq!(more.status, 422);
        assert!(more.main().contains("visibility"));
    }

    fn odd_addresses_are_not_found_and_odd_filters_do_no_harm(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        for path in ["/de/towns/0", "/de/towns/..%2f", "/de/towns/Kiel", "/xx/towns", "/de/towns/kiel/x", "/de/%00"] {
            assert_eq!(reader.get(path).status, 404, "{path}");
        }
        let odd = "%22%3E%3Csvg%20onload%3Dalert(1)%3E";
        for path in ["/de/towns?name=", "/de/towns?country=", "/de/towns?after=", "/de/partnerships?year=", "/de/partnerships?kind="] {
            let page = reader.get(&format!("{path}{odd}"));
            assert_eq!(page.status, 200, "{path}");
            assert!(page.all("svg[onload]").is_empty(), "{path}");
        }
        let page = reader.send(Method::DELETE, "/de/towns/kiel", Bytes::new(), HeaderMap::new());
        assert_eq!(page.status, 405);
    }

    fn what_is_hidden_looks_like_what_is_not_there(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let (one, other) = (reader.get("/de/towns/nowhere"), reader.get("/de/towns/elsewhere"));
        assert_eq!(one.text().replace("nowhere", "x"), other.text().replace("elsewhere", "x"));
    }

    fn a_link_signs_in_once_and_looking_does_not_use_it_up(engine) {
        let world = world(engine);
        let token = "a-link-to-try".to_owned();
        let sent = token.clone();
        world.test.db.write(world.clock.now(), move |tx| accounts::make_link(tx, KIEL, &sent)).unwrap();
        let (mut scanner, mut person) = (world.reader(), world.reader());
        let address = format!("/de/sign-in/{token}");
        for _ in 0..3 {
            assert_eq!(scanner.get(&address).status, 200);
        }
        let page = person.get(&address);
        assert_eq!(person.submit(&page, &address, &[]).location().unwrap(), "/de/desk?said=signed-in");
        assert!(scanner.get(&address).all("form[method=post] button.kern-btn--primary").is_empty());
        assert_eq!(person.get("/de/desk").status, 200);
        world.clock.pass_seconds(13 * 3600);
        assert_eq!(person.get("/de/desk").status, 303);
    }

    fn wrong_passwords_look_alike_and_end_in_waiting(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let page = reader.get("/de/sign-in");
        let typed = |mail| [("mail", mail), ("password", "wrong password")];
        let known = reader.submit(&page, "/de/sign-in", &typed(KIEL));
        let unknown = reader.submit(&page, "/de/sign-in", &typed("nobody@jumelage.example"));
        assert_eq!((known.status.as_u16(), unknown.status.as_u16()), (422, 422));
        assert_eq!(known.one(".error-summary"), unknown.one(".error-summary"));
        for _ in 0..9 {
            reader.submit(&page, "/de/sign-in", &typed("nobody@jumelage.example"));
        }
        let after = reader.submit(&page, "/de/sign-in", &typed("nobody@jumelage.example"));
        assert_eq!(after.status, 429);
    }

    fn a_barrier_is_reported_without_an_account_and_becomes_a_task(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let page = reader.get("/ru/accessibility/report");
        let empty = reader.submit(&page, "/ru/accessibility/report", &[("contact", "me@jumelage.example")]);
        assert_eq!(empty.error("words"), "Заполните, пожалуйста, это поле.");
        let done = reader.submit_and_follow(&page, "/ru/accessibility/report", &[("words", "<b>карта</b>")]);
        assert_eq!(done.status, 200);
        let mut admin = world.signed_in("administrator@jumelage.example");
        let tasks = admin.get("/de/admin/accessibility").main();
        assert!(tasks.contains("<b>карта</b>") && tasks.contains("Dezember 2021"), "{tasks}");
    }

    fn a_transaction_that_records_nothing_does_not_commit(engine) {
        let world = world(engine);
        let silent = world.test.db.write(testing::NOON, |tx| {
            tx.execute("update town set population = 1 where slug = ?1", db::params!["kiel"])
        });
        assert_eq!(silent, Err(db::DbError::Unrecorded));
        let kept: Option<Option<i64>> = world.test.db.read(|read| read.value("select population from town where slug = ?1", db::params!["kiel"])).unwrap();
        assert_ne!(kept, Some(Some(1)));
    }
}
