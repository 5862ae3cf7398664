//! Pages of activities, as a reader meets them.

use super::{agreement, database, program, school, slices, two_towns};
use crate::{Activity, Item};
use db::{DbError, Read};
use http::StatusCode;
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use std::sync::Arc;
use testing::{Browser, Clock, Engine, NOON, TestDb, chance};
use values::{ActivityId, Instant, Lang, MultiText};
use web::{AppError, Instance, SignedIn, Site};

#[expect(clippy::unnecessary_wraps, reason = "a hook of the site")]
fn nobody(_: &mut Read<'_>, _: &str, _: Instant) -> Result<Option<SignedIn>, DbError> {
    Ok(None)
}

#[expect(clippy::unnecessary_wraps, reason = "a hook of the site")]
fn settings(_: &mut Read<'_>) -> Result<Instance, DbError> {
    Ok(Instance::default())
}

/// A summer school that is evidence of the first commitment, with an hour of its programme.
fn site(engine: Engine) -> (TestDb, Arc<Site>) {
    let test = database(engine);
    test.db
        .write(NOON, |tx| -> Result<_, AppError> {
            let (kassel, _, partnership) = two_towns(tx)?;
            let promised = agreement(tx, partnership)?;
            let draft = Activity {
                commitments: promised.into_iter().take(1).collect(),
                sponsors: MultiText::new(Lang::En, "Wintershall"),
                programme: vec![Item {
                    on_day: "2021-11-15".parse().ok(),
                    at: Some("10:00".to_owned()),
                    what: MultiText::new(Lang::En, "Opening"),
                }],
                ..school(kassel, partnership)
            };
            crate::add(tx, &program(), &draft)
        })
        .unwrap();
    let clock = Clock::default();
    let made = Site::new(
        test.db.clone(),
        slices(),
        "https://jumelage.example",
        (nobody, settings),
        (clock.for_site(), chance()),
    );
    (test, Arc::new(made.unwrap()))
}

const SCHOOL: &str = "/activities/summer-school-kassel-nowy-urengoi-2021";

/// What a feed says: the path of each element with its text, of a link its address.
fn read_feed(xml: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(xml);
    let (mut path, mut said): (Vec<String>, Vec<(String, String)>) = (Vec::new(), Vec::new());
    let name = |tag: &BytesStart<'_>| tag.name().as_ref().to_owned();
    let mut words = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                path.push(name(&tag));
                words.clear();
            }
            Event::Empty(tag) => {
                let address = tag.try_get_attribute("href").unwrap().unwrap();
                let address = address.normalized_value(XmlVersion::Implicit1_0).unwrap();
                said.push((
                    format!("{}/{}", path.join("/"), name(&tag)),
                    address.into_owned(),
                ));
            }
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(what) => match what.resolve_char_ref().unwrap() {
                Some(c) => words.push(c),
                None => words.push_str(resolve_predefined_entity(&what).unwrap()),
            },
            Event::End(_) => {
                said.push((path.join("/"), std::mem::take(&mut words)));
                path.pop();
            }
            Event::Eof => return said,
            _ => {}
        }
    }
}

testing::both! {
    fn the_programme_is_told_on_both_clocks(engine) {
        let (_db, site) = site(engine);
        let page = Browser::new(&site).get(&format!("/en{SCHOOL}"));
        let times = page.all(".dates .dates__where");
        assert!(times.iter().any(|one| one.contains("10:00") && one.contains("Kassel")), "{times:?}");
        assert!(times.iter().any(|one| one.contains("2:00") || one.contains("14:00")), "{times:?}");
        assert!(page.main().contains("Wintershall"));
    }

    fn evidence_is_found_from_both_ends(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        let school = reader.get(&format!("/en{SCHOOL}"));
        let to = school.link("Agreement 2019, 1: A summer school each year");
        let promise = reader.open(&to);
        assert_eq!(promise.heading(), "A summer school each year");
        assert_eq!(reader.open(&promise.link("Summer school 2021")).heading(), "Summer school 2021");
        // The other commitment says that nothing is recorded, and the agreement shows which has evidence.
        let other = reader.get("/en/agreements/kassel-nowy-urengoi-agreement-2019/commitments/2");
        assert!(other.main().contains("Nothing recorded yet."));
        let agreement = reader.get("/en/agreements/kassel-nowy-urengoi-agreement-2019");
        assert!(agreement.main().contains("1 of 2 commitments has evidence."));
        assert_eq!(agreement.link("Summer school 2021"), format!("/en{SCHOOL}"));
    }

    fn the_list_is_taken_along_in_five_formats(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        for (extension, holds) in [
            ("csv", "Summer school"),
            ("json", "\"Summer school 2021\""),
            ("ics", "BEGIN:VEVENT"),
            ("atom", "<entry>"),
        ] {
            let file = reader.get(&format!("/en/activities.{extension}"));
            assert_eq!(file.status, StatusCode::OK, "{extension}");
            assert!(file.text().contains(holds), "{extension}: {}", file.text());
        }
        let workbook = reader.get("/en/activities.xlsx");
        let sheet = tables::read(&workbook.body, Some("activities.xlsx"), &tables::ReadOptions::default()).unwrap();
        assert_eq!(sheet.rows.len(), 1);
    }

    fn a_feed_is_read_as_it_was_meant_whatever_a_title_holds(engine) {
        let (db, site) = site(engine);
        let title = "<b>\u{1}“Fest” & ‘Spiel’</b>\n]]> \u{FFFE}";
        db.db.write(NOON, |tx| -> Result<_, AppError> {
            let before = crate::activity_by_id(tx, ActivityId(1))?.ok_or(AppError::NotFound)?;
            let draft = Activity { title: MultiText::new(Lang::De, title), ..before };
            crate::edit(tx, &program(), &draft, "edit")
        }).unwrap();
        let feed = Browser::new(&site).get("/de/activities.atom");
        assert_eq!(feed.header("content-type"), "application/atom+xml");
        let address = format!("https://jumelage.example{SCHOOL}");
        let said = read_feed(&feed.text());
        let of = |name: &str| -> Vec<&str> {
            said.iter().filter(|(path, _)| path == name).map(|(_, text)| text.as_str()).collect()
        };
        assert_eq!(of("feed/id"), ["https://jumelage.example/activities"]);
        assert_eq!(of("feed/title"), ["Aktivitäten"]);
        assert_eq!(of("feed/updated").len(), 1);
        assert_eq!(of("feed/author/name").len(), 1);
        assert_eq!(of("feed/entry/id"), [address.as_str()]);
        assert_eq!(of("feed/entry/link"), [address.as_str()]);
        assert_eq!(of("feed/entry/title"), ["<b>“Fest” & ‘Spiel’</b>\n]]> "]);
        assert_eq!(of("feed/entry/updated"), ["2021-11-15T00:00:00Z"]);
        assert_eq!(of("feed/entry/summary").len(), 1);
    }

    fn a_month_is_shown_as_a_list_and_as_a_sheet(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        let month = reader.get("/en/calendar?month=2021-11");
        assert_eq!(month.all(".dates__what"), ["Summer school 2021"]);
        // Four days of the sheet name it; November 2021 began on a Monday.
        assert_eq!(month.all("tbody td a").len(), 4);
        assert_eq!(month.all("thead th").len(), 7);
        assert_eq!(month.all("tbody tr").len(), 5);
        let file = reader.get("/en/calendar.ics?month=2021-11");
        assert!(file.text().contains("DTSTART;VALUE=DATE:20211115"), "{}", file.text());
        assert!(reader.get("/en/calendar?month=1999-01").main().contains("Nothing is recorded"));
        assert_eq!(reader.get("/en/calendar?month=99").status, StatusCode::OK);
    }

    fn a_year_is_counted_and_told_by_partner(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        let year = reader.get("/en/towns/kassel/years/2021");
        assert_eq!(year.all(".figures__n"), ["1", "0", "1", "0", "0"]);
        assert_eq!(year.link("Summer school 2021"), format!("/en{SCHOOL}"));
        assert_eq!(reader.open(&year.link("2020")).all(".figures__n").first().map(String::as_str), Some("0"));
        assert_eq!(reader.get("/en/towns/kassel/years/0").status, StatusCode::NOT_FOUND);
        let file = reader.get("/en/towns/kassel/years/2021.csv");
        assert!(file.text().contains("Summer school 2021"));
    }

    fn every_page_speaks_every_language(engine) {
        let (_db, site) = site(engine);
        let mut reader = Browser::new(&site);
        for lang in Lang::ALL {
            for path in ["/activities", SCHOOL, "/partnerships/kassel-nowy-urengoi", "/partnerships/kassel-nowy-urengoi/timeline",
                "/towns/kassel", "/towns/kassel/years/2021", "/calendar?month=2021-11", "/map"] {
                let page = reader.get(&format!("/{}{path}", lang.code()));
                assert_eq!(page.status, StatusCode::OK, "{} {path}", lang.code());
                assert_ne!(page.heading(), "");
            }
        }
    }
}
