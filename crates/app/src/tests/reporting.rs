//! Kiel's report on 2019, fact by fact: what the demonstration's records hold, told in German and English.

use super::{World, world};
use serde_json::Value as Json;
use values::{Lang, Slug};
use web::AppError;

/// The draft of Kiel's report 2019 in a language.
fn kiel(world: &World, lang: Lang) -> Json {
    let kiel = Slug::from_name("Kiel");
    let tell = crate::tellers();
    let draft = world.test.db.read(move |read| -> Result<_, AppError> {
        reports::draft(read, &tell, (&kiel, 2019), &[])
    });
    draft.unwrap().json(lang, "https://jumelage.example")
}

/// Every sentence with the code of its part, with plain spaces.
fn sentences(report: &Json) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for part in report["sections"].as_array().unwrap() {
        for sentence in part["sentences"].as_array().unwrap() {
            let text = sentence["text"]
                .as_str()
                .unwrap()
                .replace(['\u{a0}', '\u{202f}'], " ");
            all.push((part["code"].as_str().unwrap().to_owned(), text));
        }
    }
    all
}

/// The facts of the second case, each as the words that one sentence of this part must hold.
const GERMAN: [(&str, &[&str]); 22] = [
    (
        "new-partnerships",
        &[
            "Kiel – Aarhus",
            "29. Mai 2019",
            "dreizehnte Städtepartnerschaft",
        ],
    ),
    (
        "agreements",
        &[
            "Kiel – Aarhus",
            "29. Mai 2019",
            "in Aarhus",
            "Hans-Werner Tovar (Stadtpräsident von Kiel)",
        ],
    ),
    (
        "job-shadowing",
        &[
            "August 2019",
            "Aarhus",
            "Stadtplanung",
            "Ein Gegenbesuch ist für April 2020 geplant.",
        ],
    ),
    ("delegations", &["Aarhus", "Eröffnung der Digitalen Woche"]),
    ("events", &["Brest", "Digitalen Woche"]),
    (
        "conference",
        &["Gdynia, San Francisco und Aarhus", "Digitalen Woche"],
    ),
    (
        "job-shadowing",
        &["Brest", "Standortmarketing", "je zwei Wochen"],
    ),
    (
        "job-shadowing",
        &["Tallinn", "Bibliotheken", "je eine Woche"],
    ),
    ("job-shadowing", &["San Francisco", "Zero Waste"]),
    (
        "job-shadowing",
        &["Vaasa", "Rechnungsprüfungsämter beider Städte"],
    ),
    (
        "job-shadowing",
        &["Hatay", "2 Personen", "Kunstschule", "EXPO 2021"],
    ),
    ("outlook", &["Hatay", "Januar 2020", "Delegation aus Kiel"]),
    ("conference", &["Tallinn", "E-Governance-Konferenz"]),
    ("delegations", &["Tallinn", "Juli 2019", "Sängerfest"]),
    (
        "delegations",
        &[
            "Moshi District",
            "28. Oktober",
            "4. November 2019",
            "Eröffnung der Baumschule in Himo",
        ],
    ),
    (
        "projects",
        &["Moshi District", "Baumschule in Himo", "fünf Arbeitsplätze"],
    ),
    (
        "events",
        &[
            "zwanzig Jahren Partnerschaft",
            "Oblast Kaliningrad",
            "Dezember 2019",
        ],
    ),
    (
        "conference",
        &[
            "Internationales Städteforum",
            "13 Partnerstädten",
            "drei Workshops",
            "Presse und Öffentlichkeit",
        ],
    ),
    ("conference", &["neue Format", "eine Rede"]),
    (
        "fund",
        &[
            "2019",
            "150.000 €",
            "für 2020 wurde er um 25.000 € auf 175.000 € aufgestockt",
        ],
    ),
    (
        "fund",
        &["Projekte der Zivilgesellschaft und persönliche Austausche"],
    ),
    (
        "fund",
        &["Arbeitskreis Städtepartnerschaften entscheidet, welche Projekte gefördert werden"],
    ),
];

const ENGLISH: [(&str, &[&str]); 22] = [
    (
        "new-partnerships",
        &["Kiel – Aarhus", "29 May 2019", "thirteenth partnership"],
    ),
    (
        "agreements",
        &[
            "Kiel – Aarhus",
            "29 May 2019",
            "in Aarhus",
            "Jacob Bundsgaard (mayor of Aarhus)",
        ],
    ),
    (
        "job-shadowing",
        &[
            "August 2019",
            "Aarhus",
            "urban planning",
            "A return visit is planned for April 2020.",
        ],
    ),
    ("delegations", &["Aarhus", "Opening of the Digital Week"]),
    ("events", &["Brest", "Digital Week"]),
    (
        "conference",
        &["Gdynia, San Francisco and Aarhus", "Digital Week"],
    ),
    (
        "job-shadowing",
        &["Brest", "place marketing", "two weeks each"],
    ),
    ("job-shadowing", &["Tallinn", "libraries", "one week each"]),
    ("job-shadowing", &["San Francisco", "zero waste"]),
    ("job-shadowing", &["Vaasa", "audit offices of both towns"]),
    (
        "job-shadowing",
        &["Hatay", "2 people", "art school", "EXPO 2021"],
    ),
    (
        "outlook",
        &["Hatay", "January 2020", "delegation from Kiel"],
    ),
    ("conference", &["Tallinn", "E-Governance Conference"]),
    ("delegations", &["Tallinn", "July 2019", "Song festival"]),
    (
        "delegations",
        &[
            "Moshi District",
            "28 October",
            "4 November 2019",
            "Opening of the tree nursery in Himo",
        ],
    ),
    (
        "projects",
        &["Moshi District", "Tree nursery in Himo", "five jobs"],
    ),
    (
        "events",
        &[
            "20 years of partnership",
            "Kaliningrad oblast",
            "December 2019",
        ],
    ),
    (
        "conference",
        &[
            "International Cities’ Forum",
            "13 partner towns",
            "three workshops",
            "press and public",
        ],
    ),
    ("conference", &["new format", "a keynote"]),
    (
        "fund",
        &[
            "2019",
            "€150,000",
            "for 2020 it was raised by €25,000 to €175,000",
        ],
    ),
    ("fund", &["civil-society projects and personal exchanges"]),
    (
        "fund",
        &["working committee on town partnerships decides which projects are supported"],
    ),
];

testing::both! {
    fn kiels_report_holds_every_fact_of_its_case(engine) {
        let world = world(engine);
        for (lang, facts) in [(Lang::De, GERMAN), (Lang::En, ENGLISH)] {
            let told = sentences(&kiel(&world, lang));
            for (part, words) in facts {
                let holds = |(code, text): &(String, String)| code == part && words.iter().all(|one| text.contains(one));
                assert!(told.iter().any(holds), "{part} {words:?} in {told:#?}");
            }
        }
    }

    fn no_sentence_is_without_a_record_and_every_record_is_there(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        for lang in Lang::ALL {
            let report = kiel(&world, lang);
            for part in report["sections"].as_array().unwrap() {
                for sentence in part["sentences"].as_array().unwrap() {
                    let text = sentence["text"].as_str().unwrap();
                    assert!(text.ends_with(['.', '!', '?']) && !text.contains("  "), "{text}");
                    let records = sentence["records"].as_array().unwrap();
                    assert!(!records.is_empty(), "{text}");
                    for record in records.iter().filter(|_| lang == Lang::De) {
                        let address = record["address"].as_str().unwrap();
                        let path = address.strip_prefix("https://jumelage.example").unwrap();
                        assert_eq!(reader.get(&format!("/de{path}")).status, 200, "{address}");
                    }
                }
            }
        }
    }

    fn the_paper_has_its_number_its_kind_and_its_references(engine) {
        let world = world(engine);
        let report = kiel(&world, Lang::De);
        assert_eq!((&report["number"], &report["kind"]), (&"0100/2020".into(), &"Geschäftliche Mitteilung".into()));
        let references: Vec<&str> =
            report["references"].as_array().unwrap().iter().filter_map(|one| one["number"].as_str()).collect();
        assert_eq!(references, ["0020/2020", "0063/2020"]);
        let figures = &report["figures"];
        assert_eq!(figures["year"]["agreements"], 1);
        assert_eq!(figures["year"]["fund"][0]["minor"], 15_000_000);
        assert_eq!(figures["year_before"]["fund"].as_array().map(Vec::len), Some(0));
        assert!(figures["year"]["activities"].as_i64() > figures["year_before"]["activities"].as_i64());
    }

    fn the_draft_is_the_offices_alone_until_it_is_published(engine) {
        let world = world(engine);
        assert_eq!(world.reader().get("/de/reports/kiel/2019").status, 404);
        let desk = "/de/desk/reports/2019?town=kiel";
        assert_eq!(world.signed_in("officer.kassel@jumelage.example").get(desk).status, 404);
        let mut officer = world.signed_in("officer.kiel@jumelage.example");
        let page = officer.get("/de/desk/reports/2019");
        assert_eq!(page.heading(), "Kiel: Bericht über 2019");
        assert!(page.all(".side h3").contains(&"Bei 15 Aktivitäten ist kein Ergebnis verzeichnet".to_owned()));
        let published = officer.submit_and_follow(&page, "/de/desk/reports/2019/publication?town=kiel", &[]);
        assert_eq!(published.one(".kicker span"), "Geschäftliche Mitteilung 0100/2020");
        let mut reader = world.reader();
        for lang in Lang::ALL {
            let read = reader.get(&format!("/{}/reports/kiel/2019", lang.code()));
            assert_eq!(read.status, 200);
            assert_eq!(read.all(".report p").len(), read.all(".report p button").len());
            assert!(read.all("article p[id]").is_empty() && read.all(".rec-list a").len() >= 21);
        }
    }

    fn a_report_is_found_by_everybody_once_it_is_published_and_by_nobody_before(engine) {
        let world = world(engine);
        let mut officer = world.signed_in("officer.kiel@jumelage.example");
        let mut reader = world.reader();
        let lines = ["0100%2F2020", "Kiel", "Geschäftliche", "отчёт", "2019"];
        for line in lines {
            let address = format!("/de/search?type=report&q={line}");
            for someone in [&mut reader, &mut officer] {
                let page = someone.get(&address);
                assert_eq!(page.one("[role=status]"), "0 Ergebnisse", "{line}");
                assert!(!page.all(".facets a").iter().any(|link| link.starts_with("Berichte")), "{line}");
            }
        }
        let page = officer.get("/de/desk/reports/2019");
        officer.submit_and_follow(&page, "/de/desk/reports/2019/publication?town=kiel", &[]);
        let found = reader.get("/pl/search?type=report&q=Kilonia+2019");
        assert_eq!(found.one("[role=status]"), "1 wynik");
        assert_eq!(found.one(".results h3"), "Kilonia i partnerzy: sprawozdanie za rok 2019");
        assert_eq!(found.link("Kilonia i partnerzy: sprawozdanie za rok 2019"), "/pl/reports/kiel/2019");
        let fund = reader.get("/ru/search?type=fund&q=Киль");
        assert_eq!(fund.all(".results h3").len(), 1, "{}", fund.main());
    }
}
