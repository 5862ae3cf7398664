//! A published report, written as the product keeps it.

use super::register::german;
use crate::Outcome;
use rusqlite::{Connection, params};
use serde_json::json;

/// The year of the report.
const YEAR: i64 = 2025;
/// The parts of the usual outline.
const PARTS: [&str; 13] = [
    "new-partnerships",
    "agreements",
    "job-shadowing",
    "exchanges",
    "summer-schools",
    "delegations",
    "conference",
    "events",
    "projects",
    "anniversaries",
    "standing",
    "fund",
    "outlook",
];

/// A published report of one town: thirteen parts, eight sentences each, three records under each sentence.
pub(super) fn write(conn: &Connection, town: i64) -> Outcome<()> {
    let text = |text: &str| json!({ "original": "de", "texts": { "de": text } });
    let record = |n: usize| {
        json!({ "noun": "partnership", "id": n, "version": 1, "label": text(&format!("Partnerschaft {n}")),
            "path": format!("/partnerships/{n}") })
    };
    let part = |(place, code): (usize, &&str)| {
        let sentence = |n: usize| {
            let first = 1 + (place * 8 + n) * 3;
            json!({ "text": text(&format!("Satz {n}, der für die Messung erfunden ist und auf drei Einträgen ruht.")),
                "records": [record(first), record(first + 1), record(first + 2)] })
        };
        json!({ "code": code, "sentences": (0..8).map(sentence).collect::<Vec<_>>() })
    };
    let figures =
        json!({ "activities": 5, "participants": 0, "partners": 5, "agreements": 1, "fund": [] });
    let (names, slug): (String, String) = conn.query_row(
        "select names, slug from town where id = ?1",
        [town],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let document = json!({
        "town": serde_json::from_str::<serde_json::Value>(&names)?, "town_slug": slug, "year": YEAR,
        "title": text("Bericht zur Messung"), "number": null, "kind": text("Bericht"), "references": [],
        "figures": figures, "before": figures, "parts": PARTS.iter().enumerate().map(part).collect::<Vec<_>>(),
    });
    conn.execute(
        "insert into report (id, town_id, year, title, kind, editions, version) values (1, ?1, ?2, ?3, ?4, 1, 1)",
        params![town, YEAR, german("Bericht zur Messung"), german("Bericht")],
    )?;
    conn.execute(
        "insert into edition (id, report_id, n, year, title, published_at, published_by, content) \
         values (1, 1, 1, ?1, ?2, 0, 'bench', ?3)",
        params![YEAR, german("Bericht zur Messung"), document.to_string()],
    )?;
    let mut row = conn.prepare(
        "insert into edition_record (edition_id, noun, record_id, version, label, path) \
         values (1, 'partnership', ?1, 1, ?2, ?3)",
    )?;
    for n in 1..=PARTS.len() * 24 {
        let n = i64::try_from(n)?;
        row.execute(params![
            n,
            german(&format!("Partnerschaft {n}")),
            format!("/partnerships/{n}")
        ])?;
    }
    Ok(())
}
