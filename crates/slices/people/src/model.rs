//! The person and the offices.

use access::{Facts, Scope, Visibility};
use db::row;
use values::{Day, Lang, MultiText, Noun, OrganisationId, PersonId, Slug, TownId, name_key};
use web::{Kept, Pairs};

row! {
    /// An office that somebody holds or held.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Office {
        /// What it is called.
        pub title: MultiText,
        /// The town whose office it is.
        pub town_id: Option<TownId>,
        /// The organisation in which it is held.
        pub organisation_id: Option<OrganisationId>,
        /// Since when.
        pub from_day: Option<Day>,
        /// Until when.
        pub to_day: Option<Day>,
    }
}

/// Somebody who holds or held an office, signed, spoke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// The part of an address, for ever.
    pub slug: Slug,
    /// The name by language, and so by script: `Sergej Sobjanin`, `Сергей Собянин`.
    pub name: MultiText,
    /// Where the record was read.
    pub source: Option<String>,
    /// Who may see the name; the record itself is the offices'.
    pub visibility: Visibility,
    /// The version.
    pub version: i64,
    /// The offices, in the order in which they were written.
    pub offices: Vec<Office>,
}

/// Whether a reader of this scope may see the name of a person: the name only, for the record is the offices'.
#[must_use]
pub fn may_see_name(scope: &Scope, visibility: Visibility) -> bool {
    scope.covers(&facts(visibility))
}

fn facts(visibility: Visibility) -> Facts<'static> {
    Facts {
        noun: Noun::Person,
        parties: &[],
        visibility,
    }
}

/// A name as somebody typed it who reads in `reader`: under that language where it is written in its script, else
/// under the nearest language that is.
#[must_use]
pub fn name_as_typed(typed: &str, reader: Lang) -> MultiText {
    let is_cyrillic = typed.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'));
    let lang = match (is_cyrillic, reader) {
        (true, _) => Lang::Ru,
        (false, Lang::Ru) => Lang::En,
        (false, Lang::De | Lang::En | Lang::Fr | Lang::Pl) => reader,
    };
    MultiText::new(lang, typed)
}

impl Person {
    /// What the policy needs to know: the record of a person is common to all officers and nobody else's.
    #[must_use]
    pub fn policy_facts(&self) -> Facts<'_> {
        facts(Visibility::Offices)
    }

    /// The address without language.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/desk/contacts/{}", self.slug.as_str())
    }

    /// Whether this is one of the names, whatever its case, accents and script.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        let key = name_key(name);
        self.name.iter().any(|(_, own)| name_key(own) == key)
    }
}

impl Kept for Person {
    const NOUN: Noun = Noun::Person;

    fn number(&self) -> i64 {
        self.id.0
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn form(&self) -> Pairs {
        let mut form = Pairs::default();
        form.push_multitext("name", &self.name);
        form.push("visibility", self.visibility.code());
        form.push_some("source", self.source.as_deref());
        for (n, office) in self.offices.iter().enumerate() {
            let part = |part: &str| format!("office-{n}-{part}");
            form.push_multitext(&part("title"), &office.title);
            form.push_some(&part("town"), office.town_id.map(|id| id.0.to_string()));
            let organisation = office.organisation_id.map(|id| id.0.to_string());
            form.push_some(&part("organisation"), organisation);
            form.push_some(&part("from"), office.from_day.map(Day::iso));
            form.push_some(&part("to"), office.to_day.map(Day::iso));
        }
        form
    }
}
