//! Pages that are kept in memory: fast, and never another reader's or an old one.

use super::world;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header};
use testing::{Browser, Page};

const KIEL: &str = "officer.kiel@jumelage.example";

fn asked_with(reader: &mut Browser, address: &str, name: header::HeaderName, value: &str) -> Page {
    let mut headers = HeaderMap::new();
    headers.insert(name, HeaderValue::from_str(value).unwrap());
    reader.send(Method::GET, address, Bytes::new(), headers)
}

testing::both! {
    fn what_an_officer_saves_shows_at_once_to_every_reader(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let before = reader.get("/de/towns/kiel");
        assert_eq!(reader.get("/de/towns/kiel").body, before.body);
        let mut officer = world.signed_in(KIEL);
        let form = officer.get("/de/desk/towns/kiel");
        officer.submit(&form, "/de/desk/towns/kiel", &[("population", "247863"), ("population-year", "2021")]);
        let after = reader.get("/de/towns/kiel");
        assert!(after.main().contains("247.863"), "{}", after.main());
        assert_ne!(after.header("etag"), before.header("etag"));
    }

    fn a_signed_in_page_is_for_nobody_else_and_a_kept_one_not_for_an_officer(engine) {
        let world = world(engine);
        let (mut reader, mut officer) = (world.reader(), world.signed_in(KIEL));
        let own = officer.get("/de/towns/kiel");
        assert!(own.text().contains("/de/desk/towns/kiel"), "{}", own.text());
        for _ in 0..2 {
            let public = reader.get("/de/towns/kiel");
            assert!(!public.text().contains("/desk/"), "{}", public.text());
            assert_eq!(public.header("cache-control"), "public, no-cache");
        }
        let again = officer.get("/de/towns/kiel");
        assert!(again.text().contains("/de/desk/towns/kiel"), "{}", again.text());
        assert_eq!(again.header("cache-control"), "private, no-store");
    }

    fn a_kept_page_is_the_one_of_its_whole_address(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        for _ in 0..2 {
            assert_eq!(reader.get("/de/partnerships").all("tbody th a").len(), 47);
            assert_eq!(reader.get("/de/partnerships?year=2019&country=DK").all("tbody th a"), ["Kiel – Aarhus"]);
            assert_eq!(reader.get("/en/partnerships").attributes("html", "lang"), ["en"]);
            assert_eq!(reader.get("/de/partnerships.csv").header("content-type"), "text/csv; charset=utf-8");
            assert_eq!(reader.get("/de/partnerships/none").status, 404);
        }
    }

    fn a_page_with_a_form_is_made_for_each_reader(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let mut form_id = || reader.get("/de/accessibility/report").attributes("[name=form-id]", "value");
        assert_ne!(form_id(), form_id());
    }

    fn a_browser_that_has_the_page_is_told_so_and_a_packed_one_unpacks_to_it(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let whole = reader.get("/de/towns/kiel");
        let tag = whole.header("etag");
        for _ in 0..2 {
            let known = asked_with(&mut reader, "/de/towns/kiel", header::IF_NONE_MATCH, &tag);
            assert_eq!((known.status.as_u16(), known.body.len()), (304, 0));
            assert_eq!(known.header("etag"), tag);
        }
        let other = asked_with(&mut reader, "/de/towns/kiel", header::IF_NONE_MATCH, "W/\"0\"");
        assert_eq!((other.status.as_u16(), &other.body), (200, &whole.body));
        let packed = asked_with(&mut reader, "/de/towns/kiel", header::ACCEPT_ENCODING, "gzip, br");
        let is_packed = packed.header("content-encoding") == "gzip";
        assert_eq!(is_packed, engine == testing::Engine::Sqlite, "only SQLite keeps pages");
        if is_packed {
            let mut unpacked = Vec::new();
            std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(packed.body.as_slice()), &mut unpacked).unwrap();
            assert_eq!(unpacked, whole.body);
        }
    }

    fn the_next_minute_makes_the_page_anew(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let now = reader.get("/de/towns/kiel");
        assert!(now.status == 200);
        world.clock.pass_seconds(60);
        let packed = asked_with(&mut reader, "/de/towns/kiel", header::ACCEPT_ENCODING, "gzip");
        assert_eq!(packed.header("content-encoding"), "", "a page made anew is not packed yet");
        assert_eq!(packed.body, now.body);
    }
}
