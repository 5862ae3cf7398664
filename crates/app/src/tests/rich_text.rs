//! What people with bad intentions put into longer texts (row H15), through every form that takes one and on
//! every page that shows it; and that an honest link survives.

use super::{World, world};
use serde_json::Value;
use testing::{Browser, Page};

const KIEL: &str = "officer.kiel@jumelage.example";
const ADMINISTRATOR: &str = "administrator@jumelage.example";

/// One of each kind; what the cleaner does with every relative of theirs is tested beside it, in the kit.
const VECTORS: [&str; 6] = [
    "<svg><set attributeName=href to=javascript:alert(1)><a>x</a></svg>",
    "<math><annotation-xml encoding=text/html><img src=x onerror=alert(1)></annotation-xml></math>",
    "[x](javascript&colon;alert(1)) ![x](data:text/html;base64,PHA+)",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "> * [<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">](https://example.org \"onmouseover=alert(1)\")",
    "</textarea><script>alert(1)</script>",
];

/// A form with longer texts, and where they are read.
struct Form {
    desk: &'static str,
    more: &'static [(&'static str, &'static str)],
    shown: &'static [&'static str],
}

const FORMS: [Form; 7] = [
    Form {
        desk: "/de/desk/towns/kiel",
        more: &[],
        shown: &["/towns/kiel"],
    },
    Form {
        desk: "/de/desk/partnerships/kiel-brest",
        more: &[("fact-0-what", "honour"), ("fact-0-since", "2019")],
        shown: &[
            "/partnerships/kiel-brest",
            "/partnerships/kiel-brest/timeline",
        ],
    },
    Form {
        desk: "/de/desk/agreements/kiel-aarhus-memorandum-2019",
        more: &[],
        shown: &[
            "/agreements/kiel-aarhus-memorandum-2019",
            "/agreements/kiel-aarhus-memorandum-2019/commitments/1",
            "/agreements/kiel-aarhus-memorandum-2019/compare/kiel-aarhus-charter",
        ],
    },
    Form {
        desk: "/de/desk/activities/job-shadowing-kiel-brest-2019",
        more: &[("fact-0-state", "postponed"), ("fact-0-on", "2019")],
        shown: &[
            "/activities/job-shadowing-kiel-brest-2019",
            "/towns/kiel/years/2019",
        ],
    },
    Form {
        desk: "/de/desk/series/summer-school-kassel-novy-urengoy",
        more: &[],
        shown: &["/series/summer-school-kassel-novy-urengoy"],
    },
    Form {
        desk: "/de/desk/organisations/university-of-kassel",
        more: &[],
        shown: &["/organisations/university-of-kassel"],
    },
    Form {
        desk: "/de/accessibility/report",
        more: &[],
        shown: &["/admin/accessibility"],
    },
];

/// Nothing on the page runs, loads or leads to where only a bad link leads.
fn is_inert(page: &Page, told: &str) {
    assert_eq!(page.status, 200, "{told}");
    assert!(
        page.header("content-security-policy")
            .starts_with("default-src 'none'; script-src 'self';"),
        "{told}"
    );
    let forbidden = "main script, main style, main iframe, main object, main img, main math, main form form, \
                     main set, main animate, main [onerror], main [onload], main [onmouseover], main [style], main [srcdoc]";
    assert!(
        page.all(forbidden).is_empty(),
        "{told}: {:?}",
        page.all(forbidden)
    );
    for href in page.attributes("main [href]", "href") {
        let leads = ["https://", "http://", "mailto:", "/", "#", "?"]
            .iter()
            .any(|start| href.starts_with(start));
        assert!(leads && !href.starts_with("//"), "{told}: {href}");
    }
    let in_prose = page.all(".prose :not(p, br, strong, em, ul, ol, li, blockquote, a, code)");
    assert!(in_prose.is_empty(), "{told}: {in_prose:?}");
}

/// Types the text into every field of several lines that the form has, and sends it.
fn fill(browser: &mut Browser, form: &Form, text: &str) -> usize {
    let page = browser.get(form.desk);
    let long = page.attributes(&format!("form[action='{}'] textarea", form.desk), "name");
    // A fact with a wording wants its other fields, too; the first one has them.
    let is_later_fact = |name: &str| name.starts_with("fact-") && !name.starts_with("fact-0-");
    let long: Vec<String> = long
        .into_iter()
        .filter(|name| !is_later_fact(name))
        .collect();
    let typed: Vec<(&str, &str)> = long.iter().map(|name| (name.as_str(), text)).collect();
    let saved = browser.submit(&page, form.desk, &[&typed[..], form.more].concat());
    assert_eq!(
        saved.status,
        303,
        "{}: {:?}",
        form.desk,
        saved.all(".error-summary")
    );
    long.len()
}

testing::both! {
    fn h15_a_text_of_several_lines_is_never_markup(engine) {
        let world = world(engine);
        let mut keeper = world.signed_in(ADMINISTRATOR);
        for form in &FORMS {
            for vector in VECTORS.chunks(3).map(|some| some.join(" ")) {
                assert!(fill(&mut keeper, form, &vector) > 0, "{} takes no longer text", form.desk);
                for shown in form.shown {
                    let page = keeper.get(&format!("/de{shown}"));
                    is_inert(&page, &format!("{shown}: {vector}"));
                }
                is_inert(&keeper.get(form.desk), form.desk);
                let history = keeper.get(&format!("{}/history", form.desk));
                if history.status == 200 {
                    is_inert(&history, &format!("{}/history: {vector}", form.desk));
                }
            }
        }
    }

    fn case_h_markdown_links(engine) {
        let Some(case) = case("H-markdown-links") else { return };
        let world = world(engine);
        let mut officer = world.signed_in(KIEL);
        let (comments, kept) = (&case["input"]["comments"], &case["expected"]["href_kept"]);
        for (comment, kept) in comments.as_array().unwrap().iter().zip(kept.as_array().unwrap()) {
            let page = comment_on(&world, &mut officer, comment.as_str().unwrap());
            is_inert(&page, comment.as_str().unwrap());
            let expected: Vec<&str> = kept.as_str().filter(|kept| kept.contains('/') || kept.contains('@')).into_iter().collect();
            assert_eq!(page.attributes(".prose a[href]", "href"), expected, "{comment}");
            assert!(!page.one(".prose").is_empty(), "{comment} cannot be read any more");
            for rel in page.attributes(".prose a[href]", "rel") {
                let words: Vec<&str> = rel.split(' ').collect();
                for word in case["expected"]["rel_on_foreign_links"].as_array().unwrap() {
                    assert!(words.contains(&word.as_str().unwrap()), "{comment}: {rel}");
                }
            }
        }
        let last = world.reader().get("/de/towns/kiel").text();
        assert!(last.contains(case["expected"]["last_contains"].as_str().unwrap()));
    }
}

/// The town's page, as everybody sees it, after the text was put on it.
fn comment_on(world: &World, officer: &mut Browser, text: &str) -> Page {
    let page = officer.get("/de/desk/towns/kiel");
    let saved = officer.submit(&page, "/de/desk/towns/kiel", &[("note-de", text)]);
    assert_eq!(saved.status, 303, "{}", saved.text());
    world.reader().get("/de/towns/kiel")
}

fn case(id: &str) -> Option<Value> {
    let file = testing::shared("cases/h-reports-and-access.json")?;
    let all: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let found = all["cases"]
        .as_array()
        .unwrap()
        .iter()
        .find(|case| case["id"] == id);
    Some(found.unwrap().clone())
}
