//! What people type about a partnership.

use crate::{Contacts, Fact, Kind, Partnership, Standing};
use access::Visibility;
use values::{MultiText, PartnershipId, Problems, Slug, TownId};
use web::Pairs;
use web::form::{Need, Reader};

/// A partnership without anything yet, for a new record.
#[must_use]
pub fn blank() -> Partnership {
    Partnership {
        id: PartnershipId(0),
        slug: Slug::from_name("unnamed"),
        kind: Kind::Twinning,
        since: None,
        standing: Standing::InForce,
        official_contacts: Contacts::Open,
        about: MultiText::default(),
        own_term: MultiText::default(),
        fields: MultiText::default(),
        founders: MultiText::default(),
        sponsors: MultiText::default(),
        source: None,
        confirmed_by: None,
        confirmed_on: None,
        visibility: Visibility::Public,
        version: 0,
        parties: Vec::new(),
        facts: Vec::new(),
    }
}

/// A draft of a partnership, from the form, upon what is there.
pub(crate) fn read(form: &Pairs, before: &Partnership) -> Result<Partnership, Problems> {
    let mut read = Reader::new(form);
    let mut parties = Vec::new();
    for n in read.rows("party") {
        let name = format!("party-{n}");
        if let Some(id) = read.choice::<TownId>(&name, Need::Optional)
            && !parties.contains(&id)
        {
            parties.push(id);
        }
    }
    if parties.len() < 2 {
        read.problem("party-0", "partnerships-problem-two-parties");
    }
    let facts = read
        .rows("fact")
        .into_iter()
        .filter_map(|n| fact(&mut read, n))
        .collect();
    let draft = Partnership {
        parties,
        facts,
        kind: read.choice("kind", Need::Required).unwrap_or(before.kind),
        since: read.day("since", Need::Optional),
        standing: read
            .choice("standing", Need::Required)
            .unwrap_or(before.standing),
        official_contacts: read
            .choice("official-contacts", Need::Required)
            .unwrap_or(before.official_contacts),
        about: read.multitext("about", 8000, Need::Optional, Some(&before.about)),
        own_term: read.multitext("own-term", 200, Need::Optional, Some(&before.own_term)),
        fields: read.multitext("fields", 1000, Need::Optional, Some(&before.fields)),
        founders: read.multitext("founders", 1000, Need::Optional, Some(&before.founders)),
        sponsors: read.multitext("sponsors", 1000, Need::Optional, Some(&before.sponsors)),
        source: read.optional_text("source", 500),
        version: read.version(),
        ..before.clone()
    };
    read.finish(draft)
}

/// One dated fact; a row in which nothing is said is none.
fn fact(read: &mut Reader<'_>, n: usize) -> Option<Fact> {
    let name = |part: &str| format!("fact-{n}-{part}");
    let what = read.text(&name("what"), 30, Need::Optional);
    let value = read.text(&name("value"), 30, Need::Optional);
    let since = read.day(&name("since"), Need::Optional);
    let decided_by = read.multitext(&name("by"), 300, Need::Optional, None);
    let wording = read.multitext(&name("wording"), 2000, Need::Optional, None);
    let source = read.optional_text(&name("source"), 500);
    let is_certain = read.tick(&name("certain"));
    if what.is_empty() {
        let is_said = !decided_by.is_empty() || !wording.is_empty();
        if since.is_some() || is_said || source.is_some() {
            read.problem(&name("what"), "problem-choose");
        }
        return None;
    }
    let fits = match what.as_str() {
        "kind" => value.parse::<Kind>().is_ok(),
        "standing" => value.parse::<Standing>().is_ok(),
        "official_contacts" => value.parse::<Contacts>().is_ok(),
        "honour" => value.is_empty(),
        _ => false,
    };
    if !fits {
        read.problem(&name("value"), "partnerships-problem-value");
    }
    Some(Fact {
        what,
        value,
        since,
        decided_by,
        wording,
        source,
        is_certain,
    })
}
