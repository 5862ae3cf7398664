//! What a reader without an account sees.

use super::world;
use values::Lang;

testing::both! {
    fn every_public_page_is_there_in_every_language(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let pages = [
            "", "/towns", "/towns?name=ki", "/towns/kiel", "/towns/novy-urengoy", "/partnerships",
            "/partnerships?kind=cooperation&country=RU&year=2005", "/partnerships/kassel-novy-urengoy",
            "/sign-in", "/contact", "/data", "/glossary", "/legal-notice", "/privacy", "/accessibility",
            "/accessibility/report",
        ];
        for lang in Lang::ALL {
            for path in pages {
                let page = reader.get(&format!("/{}{path}", lang.code()));
                assert_eq!(page.status, 200, "{} {path}: {}", lang.code(), page.text());
                assert_eq!(page.attributes("html", "lang"), [lang.code()]);
                assert_eq!(page.all("h1").len(), 1, "{path}");
                assert!(!page.text().contains("problem-"), "{path} shows a key instead of a text");
            }
        }
    }

    fn three_towns_tell_three_different_truths_about_their_russian_partners(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let kassel = reader.get("/en/partnerships/kassel-novy-urengoy").one(".state__line");
        let duesseldorf = reader.get("/en/partnerships/duesseldorf-moscow").one(".state__line");
        let kiel = reader.get("/en/partnerships/kiel-kaliningrad").one(".state__line");
        assert!(kassel.starts_with("Partners in 2005–2022; ended."), "{kassel}");
        assert!(duesseldorf.starts_with("Suspended since"), "{duesseldorf}");
        assert!(kiel.starts_with("Official contacts have been paused since"), "{kiel}");
        assert!(kiel.contains("the partnership stands"), "{kiel}");
    }

    fn who_decided_and_since_when_is_told_in_the_readers_language(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let mut band = |lang: &str, path: &str| {
            let page = reader.get(&format!("/{lang}/partnerships/{path}"));
            (page.one(".state__line"), page.all(".state dd"))
        };
        let (line, decided) = band("ru", "duesseldorf-moscow");
        assert!(line.starts_with("Приостановлено с 25 февраля 2022"), "{line}");
        assert_eq!(decided.first().map(String::as_str), Some("обер-бургомистр Штефан Келлер"));
        let (_, decided) = band("fr", "duesseldorf-moscow");
        assert_eq!(decided.first().map(String::as_str), Some("Stephan Keller, maire de Düsseldorf"));
        let (line, decided) = band("pl", "kiel-kaliningrad");
        assert!(line.contains("24 lutego 2022"), "{line}");
        assert_eq!(decided.first().map(String::as_str), Some("miasto Kilonia"));
        let (_, decided) = band("de", "dortmund-rostov-on-don");
        assert_eq!(decided.first().map(String::as_str), Some("Rat der Stadt Dortmund, durch Resolution"));
    }

    fn a_town_is_found_by_its_name_in_another_script(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        for typed in ["Новый", "Nowy Ureng", "novy urengoy"] {
            let encoded: String = web::Pairs::default().with("name", typed).query();
            let found = reader.get(&format!("/de/towns{encoded}")).all("tbody th a");
            assert!(found.iter().any(|name| name == "Nowy Urengoi"), "{typed}: {found:?}");
        }
    }

    fn a_list_is_narrowed_by_filters_that_stand_in_the_address(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let mut titles = |path: &str| reader.get(path).all("tbody th a");
        assert_eq!(titles("/de/partnerships").len(), 47);
        assert_eq!(
            titles("/de/partnerships?year=2019"),
            ["Düsseldorf – Präfektur Chiba", "Elgersburg – Innopolis", "Kiel – Aarhus"]
        );
        assert_eq!(titles("/de/partnerships?year=2019&country=DK"), ["Kiel – Aarhus"]);
        assert!(titles("/de/partnerships?year=1750").is_empty());
    }

    fn pages_of_a_list_show_each_town_once(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let first = reader.get("/pl/towns");
        let next = reader.get(&first.link("Następna strona"));
        let mut names = first.all("tbody th a");
        names.extend(next.all("tbody th a"));
        assert_eq!(names.len(), 74);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 74);
    }

    fn lists_are_taken_along_as_shown(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let csv = reader.get("/de/towns.csv?country=RU");
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
        let text = csv.text();
        assert!(text.starts_with("\u{feff}Name;Name am Ort;"), "{text}");
        assert!(text.contains("Nowy Urengoi;Новый Уренгой;"), "{text}");
        let json: Vec<String> = reader.get("/en/partnerships.json").text().split("\"title\"").map(str::to_owned).collect();
        assert_eq!(json.len(), 48);
        assert!(reader.get("/de/towns.geojson").text().contains("\"coordinates\":[76.6333,66.0833]"));
        assert_eq!(reader.get("/de/towns.pdf").status, 404);
    }

    fn an_address_without_language_leads_to_the_readers_own(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let page = reader.get("/towns/kiel?x=1");
        assert_eq!((page.status.as_u16(), page.location().unwrap().as_str()), (302, "/de/towns/kiel?x=1"));
        assert!(page.header("vary").contains("Accept-Language"));
    }
}
