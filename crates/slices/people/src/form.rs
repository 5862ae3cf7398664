//! What people type about a person.

use crate::{Office, Person};
use access::Visibility;
use values::{MultiText, PersonId, Problems, Slug};
use web::Pairs;
use web::form::{Need, Reader};

/// A person without anything yet, for a new record.
#[must_use]
pub fn blank() -> Person {
    Person {
        id: PersonId(0),
        slug: Slug::from_name("unnamed"),
        name: MultiText::default(),
        source: None,
        visibility: Visibility::Public,
        version: 0,
        offices: Vec::new(),
    }
}

/// A draft of a person, from the form, upon what is there.
pub(crate) fn read(form: &Pairs, before: &Person) -> Result<Person, Problems> {
    let mut read = Reader::new(form);
    // What was looked for is shown again and is no part of the record.
    read.text("find", 200, Need::Optional);
    let visibility = read.choice("visibility", Need::Required);
    if visibility == Some(Visibility::Parties) {
        read.problem("visibility", "problem-choose");
    }
    let draft = Person {
        name: read.multitext("name", 200, Need::Required, Some(&before.name)),
        visibility: visibility.unwrap_or(before.visibility),
        source: read.optional_text("source", 500),
        offices: offices(&mut read, before),
        version: read.version(),
        ..before.clone()
    };
    read.finish(draft)
}

/// The offices; a row in which nothing is said is none.
fn offices(read: &mut Reader<'_>, before: &Person) -> Vec<Office> {
    let mut offices = Vec::new();
    for n in read.rows("office") {
        let part = |part: &str| format!("office-{n}-{part}");
        let was = before.offices.get(n).map(|was| &was.title);
        let title = read.multitext(&part("title"), 300, Need::Optional, was);
        let period = read.period(&part("from"), &part("to"));
        let office = Office {
            title,
            town_id: read.choice(&part("town"), Need::Optional),
            organisation_id: read.choice(&part("organisation"), Need::Optional),
            from_day: period.from,
            to_day: period.to,
        };
        let is_somewhere = office.town_id.is_some() || office.organisation_id.is_some();
        let is_dated = office.from_day.is_some() || office.to_day.is_some();
        if !office.title.is_empty() {
            offices.push(office);
        } else if is_somewhere || is_dated {
            read.problem(&part("title-de"), "problem-required-one-language");
        }
    }
    offices
}
