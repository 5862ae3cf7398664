//! Names of people: in the reader's script, and gone everywhere from the moment somebody hides them.

use super::{World, world};
use access::Actor;
use testing::Browser;
use values::{Lang, Slug};
use web::AppError;

const KIEL: &str = "officer.kiel@jumelage.example";
const KASSEL: &str = "officer.kassel@jumelage.example";
const AGREEMENT: &str = "/agreements/kiel-aarhus-memorandum-2019";
const CONTACT: &str = "/en/desk/contacts/jacob-bundsgaard";

/// Says on the contact's page who may see the name.
fn show_name_to(officer: &mut Browser, visibility: &str) {
    let form = officer.get(CONTACT);
    let saved = officer.submit(&form, CONTACT, &[("visibility", visibility)]);
    assert_eq!(saved.status.as_u16(), 303, "{}", saved.text());
}

fn program() -> Actor {
    Actor::program("test")
}

/// Publishes Kiel's report on 2019 as it stands.
fn publish(world: &World) {
    let tell = crate::tellers();
    let published = world
        .test
        .db
        .write(world.clock.now(), move |tx| -> Result<_, AppError> {
            let kiel = towns::town(tx, &Slug::from_name("Kiel"))?.unwrap();
            reports::make_draft(tx, &program(), &tell, (kiel.id, 2019))?;
            let version = reports::report(tx, kiel.id, 2019)?.unwrap().version;
            reports::publish(tx, &program(), &tell, (&kiel, 2019, version), &[])
        });
    published.unwrap();
}

/// The sentence of a draft made now that tells who signed with Aarhus.
fn drafted(world: &World, lang: Lang) -> String {
    let tell = crate::tellers();
    let kiel = Slug::from_name("Kiel");
    let texts = world
        .test
        .db
        .write(world.clock.now(), move |tx| -> Result<_, AppError> {
            let town = towns::town(tx, &kiel)?.unwrap();
            reports::make_draft(tx, &program(), &tell, (town.id, 2019))?;
            let draft = reports::draft(tx, &tell, (&kiel, 2019), &[])?;
            let parts = draft.document().parts.iter();
            let texts = parts
                .flat_map(|part| &part.sentences)
                .map(|one| one.text.plain(lang).replace(['\u{a0}', '\u{202f}'], " "));
            Ok(texts
                .filter(|text| text.contains("Tovar") || text.contains("Товар"))
                .collect::<Vec<String>>())
        });
    let texts = texts.unwrap();
    assert_eq!(texts.len(), 1, "{texts:?}");
    texts.concat()
}

/// Everything that the public may open and that knows of the agreement, with what is wrong about it.
fn leaks(world: &World) -> Vec<String> {
    let mut reader = world.reader();
    let mut paths = vec![
        "/en/agreements".to_owned(),
        "/en/agreements.csv".to_owned(),
        "/en/agreements.json".to_owned(),
        format!("/en{AGREEMENT}.csv"),
        format!("/en{AGREEMENT}.json"),
        format!("/en{AGREEMENT}/commitments/1"),
        "/en/partnerships/kiel-aarhus/timeline".to_owned(),
        "/en/partnerships/kiel-aarhus/timeline.json".to_owned(),
        "/en/towns/aarhus".to_owned(),
        "/en/towns/kiel/years/2019".to_owned(),
        "/en/search.json?q=Aarhus".to_owned(),
        "/en/search?q=Aarhus&type=person".to_owned(),
        "/en/search.json?q=Bundsgaard".to_owned(),
        "/ru/search.json?q=%D0%91%D1%83%D0%BD%D0%B4%D1%81%D0%B3%D0%BE%D1%80".to_owned(),
    ];
    for lang in Lang::ALL.map(Lang::code) {
        paths.push(format!("/{lang}{AGREEMENT}"));
        paths.push(format!("/{lang}/partnerships/kiel-aarhus"));
        paths.push(format!("/{lang}/reports/kiel/2019"));
        paths.push(format!("/{lang}/reports/kiel/2019.json"));
    }
    let mut told = Vec::new();
    for path in paths {
        let text = reader.get(&path).text();
        for word in ["Bundsgaard", "bundsgaard", "Бундсгор", "/desk/contacts"] {
            if text.contains(word) {
                told.push(format!("{path}: {word}"));
            }
        }
    }
    told
}

/// How many hits a search has for somebody.
fn hits(browser: &mut Browser, line: &str) -> usize {
    let hits = browser.get(&format!("/en/search.json?q={line}")).text();
    let hits: serde_json::Value = serde_json::from_str(&hits).unwrap();
    hits.as_array().unwrap().len()
}

testing::both! {
    fn a_name_is_read_in_the_readers_script(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        for (lang, names) in [
            ("de", ["Thomas Geisel", "Sergej Sobjanin"]),
            ("en", ["Thomas Geisel", "Sergey Sobyanin"]),
            ("fr", ["Thomas Geisel", "Sergueï Sobianine"]),
            ("pl", ["Thomas Geisel", "Siergiej Sobianin"]),
            ("ru", ["Томас Гайзель", "Сергей Собянин"]),
        ] {
            let page = reader.get(&format!("/{lang}/agreements/duesseldorf-moscow-communique-2016"));
            assert_eq!(page.all(".signers b"), names, "{lang}");
        }
    }

    fn a_hidden_name_is_nowhere_for_the_public_and_the_office_stands(engine) {
        let world = world(engine);
        publish(&world);
        let (mut reader, mut officer) = (world.reader(), world.signed_in(KIEL));
        assert_eq!(reader.get(&format!("/en{AGREEMENT}")).all(".signers b"), ["Hans-Werner Tovar", "Jacob Bundsgaard"]);
        assert!(reader.get("/en/reports/kiel/2019").main().contains("Jacob Bundsgaard (mayor of Aarhus)"));
        let before = (hits(&mut reader, "Bundsgaard"), hits(&mut officer, "Bundsgaard"));
        assert_eq!(before, (2, 3), "the agreement and the report; and the contact for officers");
        let shown = leaks(&world);
        assert!(shown.iter().any(|one| one.starts_with("/ru/reports/kiel/2019: Бундсгор")), "{shown:?}");

        show_name_to(&mut officer, "offices");
        assert_eq!(leaks(&world), Vec::<String>::new());
        assert_eq!((hits(&mut reader, "Bundsgaard"), hits(&mut officer, "Bundsgaard")), (0, 1));
        for (lang, office) in [
            ("de", "Bürgermeister von Aarhus"),
            ("en", "mayor of Aarhus"),
            ("fr", "maire d’Aarhus"),
            ("pl", "burmistrz Aarhus"),
            ("ru", "мэр Орхуса"),
        ] {
            let signers = reader.get(&format!("/{lang}{AGREEMENT}")).all(".signers b");
            assert_eq!(signers.get(1).map(String::as_str), Some(office));
        }
        let page = reader.get("/en/reports/kiel/2019");
        assert!(page.main().contains("[name not shown] (mayor of Aarhus)"), "{}", page.main());

        show_name_to(&mut officer, "public");
        assert_eq!(leaks(&world), shown, "nothing was lost");
    }

    fn a_report_drafted_after_the_name_was_hidden_has_whole_sentences(engine) {
        let world = world(engine);
        assert!(drafted(&world, Lang::En).contains("It was signed by Hans-Werner Tovar (council president of Kiel) and Jacob Bundsgaard (mayor of Aarhus)."));
        show_name_to(&mut world.signed_in(KIEL), "offices");
        for (lang, sentence) in [
            (Lang::De, "Unterschriften: Hans-Werner Tovar (Stadtpräsident von Kiel) und Bürgermeister von Aarhus."),
            (Lang::En, "Signatories: Hans-Werner Tovar (council president of Kiel) and mayor of Aarhus."),
            (Lang::Fr, "Signataires : Hans-Werner Tovar (président du conseil municipal de Kiel) et maire d’Aarhus."),
            (Lang::Pl, "Podpisy: Hans-Werner Tovar (przewodniczący rady miasta Kilonii) i burmistrz Aarhus."),
            (Lang::Ru, "Подписи: Ханс-Вернер Товар (председатель городского совета Киля) и мэр Орхуса."),
        ] {
            let text = drafted(&world, lang);
            assert!(text.contains(sentence), "{text}");
        }
    }

    fn officers_see_hidden_names_and_keep_them_where_they_keep_the_agreement(engine) {
        let world = world(engine);
        let (mut officer, mut other) = (world.signed_in(KIEL), world.signed_in(KASSEL));
        show_name_to(&mut officer, "offices");
        let page = officer.get(&format!("/en{AGREEMENT}"));
        assert_eq!(page.link("Jacob Bundsgaard"), CONTACT);
        let contact = officer.get(CONTACT);
        assert_eq!(officer.get(&contact.link(&format!("Kiel – Aarhus: {}", page.heading()))).heading(), page.heading());
        let page = other.get(&format!("/en{AGREEMENT}"));
        assert_eq!(page.all(".signers b"), ["Hans-Werner Tovar", "Jacob Bundsgaard"]);
        assert_eq!(page.all(".signers a").len(), 0);
        let found = other.get("/en/search?q=Bundsgaard");
        assert_eq!(found.link("Jacob Bundsgaard"), CONTACT);
    }

    fn the_demonstration_knows_each_official_once_however_often_it_is_loaded(engine) {
        let world = world(engine);
        admin::demo::load(&world.test.db, world.clock.now(), &crate::tellers()).unwrap();
        let list = world.signed_in(KIEL).get("/en/desk/contacts");
        let names = list.all("tbody th");
        assert_eq!(names.len(), 22);
        assert_eq!(names.iter().filter(|name| *name == "Thomas Geisel").count(), 1);
    }
}
