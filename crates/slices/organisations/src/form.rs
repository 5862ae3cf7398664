//! What people type about an organisation.

use crate::{Kind, Organisation, Role, RoleKind};
use access::Visibility;
use values::{MultiText, OrganisationId, PartnershipId, Problems, Slug};
use web::Pairs;
use web::form::{Need, Reader};

/// An organisation without anything yet, for a new record.
#[must_use]
pub fn blank() -> Organisation {
    Organisation {
        id: OrganisationId(0),
        slug: Slug::from_name("unnamed"),
        kind: Kind::Association,
        name: MultiText::default(),
        town: None,
        about: MultiText::default(),
        website: None,
        source: None,
        visibility: Visibility::Public,
        version: 0,
        roles: Vec::new(),
    }
}

/// A draft of an organisation, from the form, upon what is there.
pub(crate) fn read(form: &Pairs, before: &Organisation) -> Result<Organisation, Problems> {
    let mut read = Reader::new(form);
    let website = read.optional_text("website", 300);
    let is_address = |text: &String| text.starts_with("https://") || text.starts_with("http://");
    if website.as_ref().is_some_and(|text| !is_address(text)) {
        read.problem("website", "organisations-problem-website");
    }
    let draft = Organisation {
        kind: read.choice("kind", Need::Required).unwrap_or(before.kind),
        name: read.multitext("name", 200, Need::Required, Some(&before.name)),
        town: read.choice("town", Need::Optional),
        about: read.multitext("about", 8000, Need::Optional, Some(&before.about)),
        website,
        source: read.optional_text("source", 500),
        roles: roles(&mut read),
        version: read.version(),
        ..before.clone()
    };
    read.finish(draft)
}

/// The roles; a row in which no partnership is chosen is none.
fn roles(read: &mut Reader<'_>) -> Vec<Role> {
    let mut roles = Vec::new();
    for n in read.rows("role") {
        let part = |part: &str| format!("role-{n}-{part}");
        let partnership = read.choice::<PartnershipId>(&part("partnership"), Need::Optional);
        let role = read.choice::<RoleKind>(&part("role"), Need::Optional);
        let period = read.period(&part("from"), &part("to"));
        if partnership.is_some() && role.is_none() {
            read.problem(&part("role"), "problem-choose");
        }
        if partnership.is_none() && (role.is_some() || period.from.is_some() || period.to.is_some())
        {
            read.problem(&part("partnership"), "problem-choose");
        }
        roles.extend(partnership.zip(role).map(|(partnership_id, role)| Role {
            partnership_id,
            role,
            from_day: period.from,
            to_day: period.to,
        }));
    }
    roles
}
