//! Lists that say how many there are, and how many behind each link that narrows them.

use super::world;
use testing::Page;

const KIEL: &str = "officer.kiel@jumelage.example";
const KASSEL: &str = "officer.kassel@jumelage.example";

/// The links of the facets: where each leads, and how many it says there are.
fn links(page: &Page) -> Vec<(String, usize)> {
    let paths = page.attributes(".facets li a:has(.num)", "href");
    let numbers = page.all(".facets li a .num");
    assert_eq!(paths.len(), numbers.len());
    let numbers = numbers.iter().map(|n| n.parse().unwrap());
    paths.into_iter().zip(numbers).collect()
}

testing::both! {
    fn each_facet_says_how_many_its_link_shows(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let list = reader.get("/de/partnerships");
        assert_eq!(list.one("[role=status]"), "47 Partnerschaften");
        assert_eq!(list.all(".facets h2"), ["Art", "Stand", "Land", "Begonnen"]);
        let found = links(&list);
        assert!(found.len() > 20, "{found:?}");
        for (path, n) in found {
            let narrowed = reader.get(&path);
            assert_eq!(narrowed.all("tbody th a").len(), n, "{path}");
            let count = narrowed.one("[role=status]");
            let said = if n == 1 { "Eine Partnerschaft".to_owned() } else { format!("{n} Partnerschaften") };
            assert_eq!(count, said, "{path}");
            let here = narrowed.attributes(".facets a[aria-current]:has(.num)", "href");
            assert_eq!(here, [path]);
        }
    }

    fn facets_keep_the_other_filters_and_nothing_else(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let query = "country=RU&kind=twinning&q=ki&n=17&said=saved&after=61.1";
        let list = reader.get(&format!("/ru/partnerships?{query}"));
        for (path, _) in links(&list) {
            let kept = path.strip_prefix("/ru/partnerships?").unwrap();
            let mut names: Vec<&str> = kept.split('&').map(|pair| pair.split('=').next().unwrap()).collect();
            names.sort_unstable();
            assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{path}");
            assert!(names.contains(&"q") && names.contains(&"kind") && names.contains(&"country"), "{path}");
            assert!(names.iter().all(|name| ["q", "kind", "country", "standing", "decade"].contains(name)), "{path}");
        }
        // A decade takes the place of a year.
        let year = reader.get("/de/partnerships?year=1992");
        let decade = links(&year).into_iter().find(|(path, _)| path.contains("decade=1990")).unwrap();
        assert!(!decade.0.contains("year="), "{}", decade.0);
        assert_eq!(reader.get(&decade.0).all("tbody th a").len(), decade.1);
    }

    fn a_hidden_partnership_is_counted_for_its_officers_alone_and_a_change_at_once(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let mut count = |path: &str| reader.get(path).one("[role=status]");
        let (all, danish) = ("/en/partnerships", "/en/partnerships?country=DK");
        assert_eq!((count(all), count(danish)), ("47 partnerships".to_owned(), "One partnership".to_owned()));
        super::hostile::hide(&world, "kiel-aarhus");
        // Nothing records what the test hides; the next change of any record tells.
        let mut officer = world.signed_in(KIEL);
        let form = officer.get("/de/desk/towns/kiel");
        officer.submit(&form, "/de/desk/towns/kiel", &[("population", "247863"), ("population-year", "2021")]);
        assert_eq!((count(all), count(danish)), ("46 partnerships".to_owned(), "0 partnerships".to_owned()));
        assert!(reader.get(all).all(".facets li a").iter().all(|link| !link.contains("Denmark")));
        assert_eq!(officer.get(all).one("[role=status]"), "47 partnerships");
        assert_eq!(officer.get(danish).all("tbody th a"), ["Kiel – Aarhus"]);
        assert_eq!(world.signed_in(KASSEL).get(all).one("[role=status]"), "46 partnerships");
    }

    fn no_file_holds_the_counts(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        for format in ["csv", "json", "geojson"] {
            let file = reader.get(&format!("/de/partnerships.{format}?country=DK")).text();
            assert!(file.contains("Kiel – Aarhus"), "{file}");
            assert!(!file.contains("Partnerschaften eingrenzen") && !file.contains("decade"), "{file}");
        }
    }
}
