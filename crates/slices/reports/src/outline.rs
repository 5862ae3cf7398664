//! The parts of a report and their order.

use crate::Texts;

/// The parts in their usual order; an instance may have another order.
pub(crate) const USUAL: [&str; 13] = [
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

/// The order of this instance: its own, and behind it what that leaves out.
pub(crate) fn order(own: &[String]) -> Vec<&'static str> {
    let named = own
        .iter()
        .filter_map(|code| USUAL.into_iter().find(|usual| usual == code));
    let mut order: Vec<&'static str> = Vec::with_capacity(USUAL.len());
    for code in named.chain(USUAL) {
        if !order.contains(&code) {
            order.push(code);
        }
    }
    order
}

/// The heading of a part.
pub(crate) fn title(t: Texts, code: &str) -> &'static str {
    match code {
        "new-partnerships" => t.part_new_partnerships(),
        "agreements" => t.part_agreements(),
        "job-shadowing" => t.part_job_shadowing(),
        "exchanges" => t.part_exchanges(),
        "summer-schools" => t.part_summer_schools(),
        "delegations" => t.part_delegations(),
        "conference" => t.part_conference(),
        "events" => t.part_events(),
        "projects" => t.part_projects(),
        "anniversaries" => t.part_anniversaries(),
        "standing" => t.part_standing(),
        "fund" => t.part_fund(),
        _ => t.part_outlook(),
    }
}
