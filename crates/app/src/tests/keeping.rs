//! What officers do, and what keeps them from losing anything.

use super::world;
use db::history;

const KIEL: &str = "officer.kiel@jumelage.example";
const KASSEL: &str = "officer.kassel@jumelage.example";

testing::both! {
    fn an_officer_keeps_the_own_town_and_the_history_tells(engine) {
        let world = world(engine);
        let mut officer = world.signed_in(KIEL);
        let form = officer.get("/de/desk/towns/kiel");
        let shown = officer.submit_and_follow(&form, "/de/desk/towns/kiel", &[("population", "247863"), ("population-year", "2021")]);
        assert_eq!(shown.one("[role=status]"), "Gespeichert. Sichtbar für alle, die diese Seite sehen dürfen.");
        assert!(shown.main().contains("247.863 Einwohner (2021)"), "{}", shown.main());
        let history = officer.get("/de/desk/towns/kiel/history");
        assert!(history.main().contains("Example officer of Kiel"));
        let restored = officer.submit_and_follow(&history, "/de/desk/towns/kiel/restoration", &[]);
        assert!(!restored.main().contains("247.863"), "{}", restored.main());
        let (n_good, broken) = world.test.db.read(history::verify).unwrap();
        assert!(n_good > 100 && broken.is_none());
    }

    fn a_problem_keeps_what_was_typed_and_is_tied_to_its_field(engine) {
        let world = world(engine);
        let mut officer = world.signed_in(KIEL);
        let form = officer.get("/de/desk/towns/kiel");
        let again = officer.submit(&form, "/de/desk/towns/kiel", &[("population", "viele"), ("zone", "Europe/Kiel"), ("native", "Kiel!")]);
        assert_eq!(again.status, 422);
        assert!(again.one("title").starts_with("Fehler: "));
        assert_eq!(again.error("population"), "Bitte schreiben Sie eine ganze Zahl in Ziffern.");
        assert_eq!(again.attributes("[name=native]", "value"), ["Kiel!"]);
        assert_eq!(again.attributes("[name=population]", "aria-describedby"), ["population-error"]);
        assert_eq!(again.all(".error-summary a").len(), 2);
    }

    fn the_second_of_two_editors_loses_nothing(engine) {
        let world = world(engine);
        let (mut one, mut other) = (world.signed_in(KIEL), world.signed_in("administrator@jumelage.example"));
        let (mine, theirs) = (one.get("/de/desk/towns/kiel"), other.get("/de/desk/towns/kiel"));
        other.submit(&theirs, "/de/desk/towns/kiel", &[("population", "111"), ("nuts", "DEF02")]);
        let conflict = one.submit(&mine, "/de/desk/towns/kiel", &[("population", "222"), ("ags", "01002000")]);
        assert_eq!(conflict.status, 409);
        assert_eq!(conflict.all("fieldset legend"), ["Einwohnerzahl"]);
        let saved = one.submit_and_follow(&conflict, "/de/desk/towns/kiel", &[("population", "222")]);
        assert!(saved.main().contains("222 Einwohner"), "{}", saved.main());
        assert!(saved.main().contains("AGS 01002000") && saved.main().contains("NUTS DEF02"), "{}", saved.main());
    }

    fn a_hostile_text_in_a_conflict_is_only_text(engine) {
        let world = world(engine);
        let (mut one, mut other) = (world.signed_in(KIEL), world.signed_in("administrator@jumelage.example"));
        let (mine, theirs) = (one.get("/de/desk/towns/kiel"), other.get("/de/desk/towns/kiel"));
        other.submit(&theirs, "/de/desk/towns/kiel", &[("native", "<svg onload=alert(1)>")]);
        let conflict = one.submit(&mine, "/de/desk/towns/kiel", &[("native", "\"><img src=x>")]);
        assert_eq!(conflict.status, 409);
        assert!(conflict.all("svg[onload], img").is_empty());
        assert!(conflict.main().contains("<svg onload=alert(1)>"));
    }

    fn a_place_of_the_world_is_a_town_before_anyone_typed_it(engine) {
        let world = world(engine);
        let mut officer = world.signed_in(KIEL);
        let found = officer.get("/de/desk/towns/new?find=%D0%A1%D0%B0%D0%BB%D0%B5%D1%85%D0%B0%D1%80%D0%B4");
        let places = found.attributes("section[aria-labelledby=finds] a", "href");
        assert_eq!(places, ["/de/desk/towns/new?place=1493197"], "{}", found.main());
        let form = officer.get(&places[0]);
        for (field, value) in [("name-de", "Salechard"), ("native", "Салехард"), ("zone", "Asia/Yekaterinburg"), ("country", "RU")] {
            assert_eq!(form.attributes(&format!("[name={field}]"), "value"), [value]);
        }
        let shown = officer.submit_and_follow(&form, "/de/desk/towns/new", &[]);
        assert_eq!(shown.one("h1"), "Salechard");
        // From now on the register's own town is offered, and not the place again.
        let found = officer.get("/de/desk/towns/new?find=Salechard");
        assert_eq!(found.attributes("section[aria-labelledby=finds] a", "href"), ["/de/towns/salekhard"]);
    }

    fn a_town_that_became_part_of_another_stays_and_both_pages_say_so(engine) {
        let world = world(engine);
        let mut officer = world.signed_in("administrator@jumelage.example");
        let add = |officer: &mut testing::Browser, name: &str| {
            let form = officer.get("/de/desk/towns/new");
            officer.submit_and_follow(&form, "/de/desk/towns/new", &[("name-de", name), ("kind", "town")]);
        };
        add(&mut officer, "Beispielstadt");
        add(&mut officer, "Beispieldorf");
        let form = officer.get("/de/desk/towns/beispieldorf?find=Beispielstadt");
        let offered = form.attributes("[name=successor] option", "value");
        assert_eq!(offered.len(), 2, "{offered:?}");
        let merged = officer.submit_and_follow(&form, "/de/desk/towns/beispieldorf", &[
            ("successor", offered[1].as_str()), ("succeeded-on", "1.1.1974"),
            ("other-0-name", "Altes Beispieldorf"), ("other-0-until", "1890"), ("other-0-language", "de"),
        ]);
        assert!(merged.main().contains("Beispielstadt seit dem 1. Januar 1974"), "{}", merged.main());
        assert!(merged.main().contains("Altes Beispieldorf bis 1890"), "{}", merged.main());
        let whole = officer.get("/de/towns/beispielstadt");
        assert!(whole.main().contains("Darin aufgegangen"), "{}", whole.main());
        assert_eq!(officer.get("/de/search?q=altes+beispieldorf").attributes("main h3 a, main h2 a", "href").first().map(String::as_str), Some("/de/towns/beispieldorf"));

        // Nothing becomes part of itself, not by way of another either; what was typed stays.
        let form = officer.get("/de/desk/towns/beispielstadt?find=Beispieldorf");
        let back = form.attributes("[name=successor] option", "value")[1].clone();
        let refused = officer.submit(&form, "/de/desk/towns/beispielstadt", &[("successor", back.as_str()), ("native", "Getippt"), ("other-0-name", "X"), ("other-0-language", "!")]);
        assert_eq!(refused.status, 422);
        assert!(refused.error("other-0-language").contains("ru-Latn"));
        let refused = officer.submit(&form, "/de/desk/towns/beispielstadt", &[("successor", back.as_str()), ("native", "Getippt")]);
        assert_eq!(refused.status, 422);
        assert!(refused.error("successor").starts_with("Eine Gemeinde kann nicht in sich selbst aufgehen"));
        assert_eq!(refused.attributes("[name=native]", "value"), ["Getippt"]);

        // The state before comes back whole: no successor, no further name.
        let history = officer.get("/de/desk/towns/beispieldorf/history");
        assert!(history.main().contains("Altes Beispieldorf"));
        let restored = officer.submit_and_follow(&history, "/de/desk/towns/beispieldorf/restoration", &[]);
        assert!(!restored.main().contains("Aufgegangen") && !restored.main().contains("Altes Beispieldorf"), "{}", restored.main());
    }

    fn the_same_form_sent_twice_is_done_once(engine) {
        let world = world(engine);
        let mut officer = world.signed_in(KIEL);
        let form = officer.get("/de/desk/towns/new");
        let filled = [("name-de", "Beispielstadt"), ("kind", "town")];
        let first = officer.submit(&form, "/de/desk/towns/new", &filled);
        let second = officer.submit(&form, "/de/desk/towns/new", &filled);
        assert_eq!(first.location(), second.location());
        assert_eq!(first.location().unwrap(), "/de/towns/beispielstadt?said=created");
        assert_eq!(officer.get("/de/towns/beispielstadt-2").status, 404);
    }

    fn a_partnership_is_suspended_and_lifted_without_loss(engine) {
        let world = world(engine);
        let mut officer = world.signed_in(KASSEL);
        let address = "/de/desk/partnerships/kassel-florence";
        let form = officer.get(address);
        let quiet = officer.submit_and_follow(&form, address, &[
            ("standing", "suspended"), ("fact-0-what", "standing"), ("fact-0-value", "suspended"),
            ("fact-0-since", "03.2024"), ("fact-0-by-de", "Beispiel"),
        ]);
        assert!(quiet.one(".state__line").starts_with("Ausgesetzt seit März 2024."), "{}", quiet.main());
        let form = officer.get(address);
        let open = officer.submit_and_follow(&form, address, &[("standing", "in_force")]);
        assert!(open.one(".state__line").starts_with("Partner seit"), "{}", open.main());
        assert!(open.main().contains("März 2024"), "the timeline keeps what was");
    }
}
