//! What people type about a report and its sentences.

use crate::model::Reference;
use crate::{Report, Sentence, outline};
use values::{MultiText, Problems};
use web::Pairs;
use web::form::{Need, Reader};

/// A draft of a report's own fields, from the form, upon what is there.
pub(crate) fn read_report(form: &Pairs, before: &Report) -> Result<Report, Problems> {
    let mut read = Reader::new(form);
    let references = read
        .rows("reference")
        .into_iter()
        .filter_map(|n| reference(&mut read, n))
        .collect();
    // Publishing counts editions, not the form; it only carries the number along, so that the history has it.
    read.text("edition", 20, Need::Optional);
    let draft = Report {
        title: read.multitext("title", 300, Need::Optional, Some(&before.title)),
        number: read.optional_text("number", 60),
        kind: read.multitext("kind", 120, Need::Optional, Some(&before.kind)),
        version: read.version(),
        references,
        ..before.clone()
    };
    read.finish(draft)
}

/// One paper that is referred to; a row in which nothing is said is none.
fn reference(read: &mut Reader<'_>, n: usize) -> Option<Reference> {
    let name = |part: &str| format!("reference-{n}-{part}");
    let number = read.text(&name("number"), 60, Need::Optional);
    let about = read.multitext(&name("about"), 300, Need::Optional, None);
    if number.is_empty() {
        if !about.is_empty() {
            read.problem(&name("number"), "problem-required");
        }
        return None;
    }
    Some(Reference { number, about })
}

/// A draft of a sentence, from the form, upon what is there. An emptied language takes the suggestion again.
pub(crate) fn read_sentence(form: &Pairs, before: &Sentence) -> Result<Sentence, Problems> {
    let mut read = Reader::new(form);
    let text: MultiText = read.multitext("text", 4000, Need::Optional, None);
    let section = read.text("section", 40, Need::Required);
    if !section.is_empty() && !outline::USUAL.contains(&section.as_str()) {
        read.problem("section", "problem-choose");
    }
    let place = read.number("place", 0..=100_000, Need::Required);
    let draft = Sentence {
        section,
        place: place.unwrap_or(before.place),
        is_left_out: read.tick("left-out"),
        version: read.version(),
        ..before.clone()
    };
    read.finish(draft.saying(&text))
}
