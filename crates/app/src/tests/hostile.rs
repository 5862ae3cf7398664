//! What people with bad intentions try, on the whole house. The rows are those of the threat model.

use super::{World, world};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use std::collections::BTreeSet;
use testing::Browser;
use values::Slug;
use web::Table;

const KIEL: &str = "officer.kiel@jumelage.example";
const KASSEL: &str = "officer.kassel@jumelage.example";

/// Texts that break out where somebody forgot to escape: into markup, attributes, scripts, sheets.
const POLYGLOTS: [&str; 4] = [
    "\"'><svg/onload=alert(1)>",
    "</script><script>alert(1)</script>",
    "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=alert() )//",
    "{{7*7}}${7*7}<%= 7*7 %>",
];

/// Hides a partnership: only its towns' officers may see it.
pub(super) fn hide(world: &World, slug: &str) {
    hide_in(world, "partnership", slug);
}

/// Hides a record of any kind in the same way.
fn hide_in(world: &World, table: &'static str, slug: &str) {
    let slug: Slug = slug.parse().unwrap();
    world
        .test
        .db
        .write(world.clock.now(), move |tx| -> Result<(), db::DbError> {
            tx.leaves_no_trace("a test hides a record");
            let sql = format!("update {table} set visibility = 'parties' where slug = ?1");
            assert_eq!(tx.execute(&sql, db::params![&slug])?, 1);
            Ok(())
        })
        .unwrap();
}

/// Sends a request with headers of its own.
fn send(
    browser: &mut Browser,
    method: Method,
    path: &str,
    headers: &[(&'static str, &'static str)],
) -> testing::Page {
    let headers: HeaderMap = headers
        .iter()
        .map(|(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        })
        .collect();
    browser.send(method, path, Bytes::new(), headers)
}

testing::both! {
    fn h1_a_hidden_record_is_behind_every_door_the_same(engine) {
        let world = world(engine);
        hide(&world, "kiel-aarhus");
        let mut reader = world.reader();
        for door in ["", "/timeline", "/timeline.csv", "/timeline.json", "/timeline.xlsx"] {
            let hidden = reader.get(&format!("/de/partnerships/kiel-aarhus{door}"));
            let missing = reader.get(&format!("/de/partnerships/kiel-nowhere{door}"));
            assert_eq!(hidden.status, StatusCode::NOT_FOUND, "{door}");
            assert_eq!(
                hidden.text().replace("kiel-aarhus", "x"),
                missing.text().replace("kiel-nowhere", "x"),
                "{door}"
            );
        }
        for list in [
            "/de/partnerships?q=aarhus", "/de/partnerships.csv?q=aarhus", "/de/partnerships.json?q=aarhus",
            "/de/partnerships.geojson?q=aarhus", "/de/map?q=aarhus",
        ] {
            let text = reader.get(list).text();
            assert!(!text.contains("kiel-aarhus"), "{list}");
        }
        // The panels of its towns do not tell of it either, and its own officer still sees it.
        for town in ["/de/towns/aarhus", "/de/towns/kiel", "/de"] {
            assert!(!reader.get(town).text().contains("/partnerships/kiel-aarhus"), "{town}");
        }
        assert_eq!(world.signed_in(KASSEL).get("/de/partnerships/kiel-aarhus").status, StatusCode::NOT_FOUND);
        assert_eq!(world.signed_in(KIEL).get("/de/partnerships/kiel-aarhus").status, StatusCode::OK);
    }

    fn h1_nothing_that_is_public_leads_to_what_is_hidden(engine) {
        let world = world(engine);
        let hidden = [
            ("partnership", "kiel-aarhus"), ("agreement", "duesseldorf-moscow-memorandum-2017"), ("organisation", "university-of-kassel"),
            ("activity", "exchange-kassel-novy-urengoy-2013"),
        ];
        for (table, slug) in hidden {
            hide_in(&world, table, slug);
        }
        let mut reader = world.reader();
        let lists = ["/de", "/de/towns", "/de/partnerships", "/de/agreements", "/de/activities", "/de/organisations", "/de/map", "/de/calendar"];
        let mut waiting: Vec<String> = lists.map(str::to_owned).into();
        let mut led: BTreeSet<String> = waiting.iter().cloned().collect();
        while let Some(path) = waiting.pop() {
            for way in reader.get(&path).attributes("a[href^='/de/']", "href") {
                // The records' own pages; their files and finer pages are asked by name elsewhere.
                let is_record = way.split('/').count() <= 4 && !way.contains(['?', '#', '.']);
                if led.insert(way.clone()) && is_record {
                    waiting.push(way);
                }
            }
        }
        for other in ["partnerships/kiel-brest", "agreements/kiel-aarhus-charter", "activities/job-shadowing-kiel-brest-2019"] {
            assert!(led.contains(&format!("/de/{other}")), "{other} was not come by");
        }
        for (table, slug) in hidden {
            let found: Vec<_> = led.iter().filter(|way| way.split('/').any(|part| part == slug)).collect();
            assert!(found.is_empty(), "{table} {slug}: {found:?}");
        }
    }

    fn h12_signing_in_leads_nowhere_else(engine) {
        let world = world(engine);
        for next in [
            "//evil.example", "https:evil.example", "/\\evil.example", "javascript:alert(1)", "/%09/evil.example",
            "/%0d%0aLocation:%20https://evil.example", "https://evil.example/de", "\\\\evil.example", "/desk/../../x",
        ] {
            let mut reader = world.reader();
            let page = reader.get(&format!("/de/sign-in?next={next}"));
            assert_eq!(page.status, StatusCode::OK, "{next}");
            for address in page.attributes("[href], [action]", "href").into_iter().chain(page.attributes("[action]", "action")) {
                let is_ours = address.starts_with('#') || address.starts_with('/') && !address.starts_with("//");
                let is_ours = is_ours || address.starts_with("https://jumelage.example/");
                assert!(is_ours, "{next}: {address}");
            }
        }
    }

    fn h13_texts_of_every_form_stay_texts_everywhere(engine) {
        let world = world(engine);
        let mut officer = world.signed_in(KIEL);
        for (desk, fields, shown) in [
            ("/de/desk/towns/kiel", &["note-de", "native", "population-source", "source"][..], "/towns/kiel"),
            (
                "/de/desk/partnerships/kiel-brest",
                &["about-de", "founders-de", "sponsors-de", "fields-de", "source", "fact-0-by-de", "fact-0-wording-de"][..],
                "/partnerships/kiel-brest",
            ),
            (
                "/de/desk/agreements/kiel-aarhus-memorandum-2019",
                &["title-de", "place-de", "source", "signatory-0-name", "field-0-de", "commitment-1-wording-de"][..],
                "/agreements/kiel-aarhus-memorandum-2019",
            ),
            (
                "/de/desk/activities/job-shadowing-kiel-brest-2019",
                &["title-de", "about-de", "outcome-de", "source", "theme-0-de", "item-0-what-de", "sponsors-de"][..],
                "/activities/job-shadowing-kiel-brest-2019",
            ),
        ] {
            for polyglot in POLYGLOTS {
                let page = officer.get(desk);
                let filled: Vec<(&str, &str)> = fields.iter().map(|field| (*field, polyglot)).collect();
                let fact = [("fact-0-what", "honour"), ("fact-0-since", "2019")];
                let newcomer = [("signatory-0-person", "")];
                let more: &[(&str, &str)] = match desk.split('/').nth(3) {
                    Some("partnerships") => &fact,
                    Some("agreements") => &newcomer,
                    _ => &[],
                };
                let saved = officer.submit(&page, desk, &[&filled[..], more].concat());
                assert_eq!(saved.status, StatusCode::SEE_OTHER, "{desk}: {}", saved.text());
                for path in [format!("/de{shown}"), format!("/ru{shown}"), format!("{desk}/history"), desk.to_owned()] {
                    let page = officer.get(&path);
                    assert_eq!(page.status, StatusCode::OK, "{path}");
                    let inert = page.all("svg[onload], [onclick], script:not([src])").is_empty();
                    assert!(inert && !page.text().contains("<script>"), "{path}: {polyglot}");
                    assert!(!page.text().contains(">49<") && !page.text().contains(">49$"), "{path}");
                }
            }
        }
        for list in ["/de/activities", "/de/agreements", "/de/partnerships", "/de/towns/kiel/years/2019", "/de"] {
            assert!(officer.get(list).all("svg[onload], [onclick]").is_empty(), "{list}");
        }
    }

    fn h14_filters_and_cursors_never_come_back_raw(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let odd = ["%22%3E%3Csvg%20onload%3Dalert(1)%3E", "-1", "1e309", "%00", "%FF"];
        for path in ["/de/towns", "/de/partnerships", "/de/agreements", "/de/activities", "/de/map", "/de/calendar"] {
            for name in ["after", "year", "kind", "q", "month"] {
                for value in odd {
                    let page = reader.get(&format!("{path}?{name}={value}"));
                    assert!(page.status.is_success() || page.status.is_client_error(), "{path}?{name}={value}: {}", page.status);
                    assert!(page.all("svg[onload]").is_empty(), "{path}?{name}={value}");
                }
            }
            let twice = reader.get(&format!("{path}?year=2019&year=2020&kind%5B%5D=x&kind[a]=b"));
            assert_eq!(twice.status, StatusCode::OK, "{path}");
        }
    }

    fn h24_no_filter_looks_into_what_is_not_shown(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let plain = reader.get("/de/partnerships").main();
        for query in ["visibility=parties", "sort=password_hash", "q[mail_start]=a", "version=1", "order=source"] {
            assert_eq!(reader.get(&format!("/de/partnerships?{query}")).main(), plain, "{query}");
        }
    }

    fn h26_only_our_own_forms_change_something(engine) {
        let world = world(engine);
        let mut officer = world.signed_in(KIEL);
        let page = officer.get("/de/desk/towns/kiel");
        let form = page.form("/de/desk/towns/kiel").with("population", "1");
        let body = Bytes::from(form.query().trim_start_matches('?').to_owned());
        for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
            let mut headers = HeaderMap::new();
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
            headers.insert("content-type", HeaderValue::from_static("application/x-www-form-urlencoded"));
            let answer = officer.send(Method::POST, "/de/desk/towns/kiel", body.clone(), headers);
            // The layer that asks for the origin stands before the table; here the token is the second wall.
            assert!(answer.status == StatusCode::FORBIDDEN || answer.status == StatusCode::SEE_OTHER, "{name}");
        }
        let mut plain = HeaderMap::new();
        plain.insert("content-type", HeaderValue::from_static("text/plain"));
        let json = Bytes::from_static(b"{\"population\":1}");
        let answer = officer.send(Method::POST, "/de/desk/towns/kiel", json, plain);
        assert!(answer.status.is_client_error(), "{}", answer.status);
        let unsafe_routes = routes().into_iter().filter(|route| route.method == Method::POST);
        for route in unsafe_routes {
            let path = format!("/de{}", filled(&route.path));
            for method in [Method::GET, Method::HEAD] {
                let before = changes(&world);
                officer.send(method, &path, Bytes::new(), HeaderMap::new());
                assert_eq!(changes(&world), before, "{path}");
            }
        }
    }

    fn h27_pages_of_a_person_are_kept_by_nobody(engine) {
        let world = world(engine);
        let mut officer = world.signed_in(KIEL);
        assert!(officer.get("/de/towns/kiel").header("cache-control").contains("no-store"));
        let plain = world.reader().get("/de/towns/kiel");
        for header in [
            ("x-forwarded-host", "evil.example"), ("x-forwarded-proto", "http"), ("forwarded", "host=evil.example"),
            ("x-original-url", "/desk"), ("range", "bytes=0-10"), ("x-rewrite-url", "/admin"),
        ] {
            let same = send(&mut world.reader(), Method::GET, "/de/towns/kiel", &[header]);
            assert_eq!(same.text(), plain.text(), "{header:?}");
        }
    }

    fn h28_no_route_of_officers_or_administrators_opens_for_others(engine) {
        let world = world(engine);
        for route in routes() {
            let needs_office = route.path.starts_with("/desk") || route.path.starts_with("/admin");
            if !needs_office {
                continue;
            }
            let path = format!("/de{}", filled(&route.path));
            let answer = world.reader().send(route.method.clone(), &path, Bytes::new(), HeaderMap::new());
            assert_ne!(answer.status, StatusCode::OK, "{path} opens for anybody");
            if route.path.starts_with("/admin") {
                let low = world.signed_in(KASSEL).send(route.method, &path, Bytes::new(), HeaderMap::new());
                assert!(low.status.is_client_error(), "{path} opens for an officer: {}", low.status);
            }
        }
    }

    fn h29_a_form_takes_what_it_shows_and_nothing_else(engine) {
        let world = world(engine);
        let mut officer = world.signed_in(KIEL);
        for desk in [
            "/de/desk/towns/kiel", "/de/desk/partnerships/kiel-brest", "/de/desk/agreements/kiel-aarhus-memorandum-2019",
            "/de/desk/activities/job-shadowing-kiel-brest-2019",
        ] {
            let page = officer.get(desk);
            for more in ["visibility", "status", "role", "town_id", "slug", "id", "confirmed-by", "owner", "version-2"] {
                let form = page.form(desk).with(more, "1");
                let answer = officer.post(desk, &form.with("form-id", ""));
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{desk}: {more}");
                assert!(answer.main().contains(more), "{desk}: {more}");
            }
        }
    }

    fn h34_what_is_typed_never_becomes_a_query(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        for typed in ["name);--", "' or '1'='1", "1; drop table town", "similarity('a','b')", "%25", "_", "\\"] {
            for path in ["/de/towns?name=", "/de/partnerships?q=", "/de/partnerships?country=", "/de/agreements?kind="] {
                let typed: String = form_urlencoded(typed);
                let page = reader.get(&format!("{path}{typed}"));
                assert_eq!(page.status, StatusCode::OK, "{path}{typed}");
            }
        }
        assert_eq!(reader.get("/de/towns/kiel").status, StatusCode::OK);
    }

    fn f12_a_hundred_equal_posts_are_one_deed(engine) {
        let world = world(engine);
        let page = world.reader().get("/de/accessibility/report");
        let form = page.form("/de/accessibility/report").with("words", "Die Karte hat kein Bild");
        let before = changes(&world);
        let answers: Vec<Option<String>> = std::thread::scope(|scope| {
            let sent: Vec<_> = (0..100)
                .map(|_| {
                    let (mut reader, form) = (world.reader(), form.clone());
                    scope.spawn(move || reader.post("/de/accessibility/report", &form).location())
                })
                .collect();
            sent.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(changes(&world), before + 1);
        let first = answers.first().cloned().flatten();
        assert!(first.is_some() && answers.iter().all(|one| *one == first), "{answers:?}");
    }
}

struct Asked {
    method: Method,
    path: String,
}

/// Every route of the table.
fn routes() -> Vec<Asked> {
    let routes = crate::slices()
        .into_iter()
        .flat_map(|slice| slice.routes)
        .collect();
    let words = Table::new(routes).unwrap().words();
    words
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let method = words.next()?.parse().ok()?;
            let path = words.next()?.to_owned();
            let path = path.strip_prefix("/{lang}")?.to_owned();
            Some(Asked { method, path })
        })
        .collect()
}

/// A path with records of the demonstration in its places.
fn filled(path: &str) -> String {
    let mut filled = path.to_owned();
    for (place, record) in [
        ("{town}", "kiel"),
        ("{partnership}", "kiel-brest"),
        ("{agreement}", "kiel-aarhus-memorandum-2019"),
        ("{other}", "kiel-aarhus-charter"),
        ("{activity}", "job-shadowing-kiel-brest-2019"),
        ("{series}", "summer-school-kassel-novy-urengoy"),
        ("{organisation}", "university-of-kassel"),
        ("{year}", "2019"),
        ("{n}", "1"),
        ("{token}", "nobody-knows"),
    ] {
        filled = filled.replace(place, record);
    }
    filled
}

/// How many changes the history holds.
fn changes(world: &World) -> i64 {
    let count: Option<i64> = world
        .test
        .db
        .read(|read| read.value("select count(*) from change", db::params![]))
        .unwrap();
    count.unwrap_or_default()
}

fn form_urlencoded(text: &str) -> String {
    use std::fmt::Write;
    text.bytes().fold(String::new(), |mut all, byte| {
        let _ = write!(all, "%{byte:02X}");
        all
    })
}
