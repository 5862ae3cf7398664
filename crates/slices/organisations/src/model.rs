//! The organisation and its roles.

use access::{Facts, Visibility};
use db::row;
use values::{Day, MultiText, Noun, OrganisationId, PartnershipId, Slug, TownId};
use web::{Kept, Pairs};

values::coded! {
    /// What kind of organisation it is.
    Kind {
        /// A club or association.
        Association = "association",
        /// A school.
        School = "school",
        /// A university or a place of research.
        University = "university",
        /// A company.
        Company = "company",
        /// A foundation.
        Foundation = "foundation",
        /// A museum, theatre, orchestra or library.
        Culture = "culture",
        /// A hospital or clinic.
        Clinic = "clinic",
        /// A ministry or another authority.
        Authority = "authority",
        /// Anything else.
        Other = "other",
    }
}

values::coded! {
    /// What an organisation is to a partnership.
    RoleKind {
        /// It helped to found it.
        Founder = "founder",
        /// It pays.
        Sponsor = "sponsor",
        /// It fills it with life.
        Actor = "actor",
        /// It advises, or brings the two sides together.
        Adviser = "adviser",
    }
}

db::stored_by_code!(Kind, RoleKind);

row! {
    /// What an organisation is to one partnership, and from when to when.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Role {
        /// The partnership.
        pub partnership_id: PartnershipId,
        /// What it is to it.
        pub role: RoleKind,
        /// Since when.
        pub from_day: Option<Day>,
        /// Until when.
        pub to_day: Option<Day>,
    }
}

/// An association, a school, a company, a ministry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Identity.
    pub id: OrganisationId,
    /// Its part of an address, for ever.
    pub slug: Slug,
    /// Its kind.
    pub kind: Kind,
    /// Its name.
    pub name: MultiText,
    /// Where it is at home.
    pub town: Option<TownId>,
    /// A few sentences about it.
    pub about: MultiText,
    /// Its own site on the web.
    pub website: Option<String>,
    /// Where the record was read.
    pub source: Option<String>,
    /// Who is meant to see it.
    pub visibility: Visibility,
    /// The version.
    pub version: i64,
    /// Its roles, in the order in which they were written.
    pub roles: Vec<Role>,
}

impl Organisation {
    /// What the policy needs to know: an organisation is common to all officers.
    #[must_use]
    pub fn policy_facts(&self) -> Facts<'_> {
        Facts {
            noun: Noun::Organisation,
            parties: &[],
            visibility: self.visibility,
        }
    }

    /// Its address without language.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/organisations/{}", self.slug.as_str())
    }
}

impl Kept for Organisation {
    const NOUN: Noun = Noun::Organisation;

    fn number(&self) -> i64 {
        self.id.0
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn form(&self) -> Pairs {
        let mut form = Pairs::default();
        form.push("kind", self.kind.code());
        form.push_multitext("name", &self.name);
        form.push_some("town", self.town.map(|town| town.0.to_string()));
        form.push_multitext("about", &self.about);
        form.push_some("website", self.website.as_deref());
        form.push_some("source", self.source.as_deref());
        for (n, role) in self.roles.iter().enumerate() {
            form.push(
                format!("role-{n}-partnership"),
                role.partnership_id.0.to_string(),
            );
            form.push(format!("role-{n}-role"), role.role.code());
            form.push_some(&format!("role-{n}-from"), role.from_day.map(Day::iso));
            form.push_some(&format!("role-{n}-to"), role.to_day.map(Day::iso));
        }
        form
    }
}
