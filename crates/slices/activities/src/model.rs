//! The activity, what was planned of it, and the series it may belong to.

use access::{Facts, Visibility};
use db::row;
use values::{
    ActivityId, CommitmentId, Day, MultiText, Noun, PartnershipId, SeriesId, Slug, TownId,
};
use web::{Kept, Pairs};

values::coded! {
    /// What kind of activity it is.
    Kind {
        /// A group goes, a group comes.
        Exchange = "exchange",
        /// Staff work beside colleagues.
        JobShadowing = "job_shadowing",
        /// An official visit with a programme.
        DelegationVisit = "delegation_visit",
        /// A visit that answers an earlier one.
        ReturnVisit = "return_visit",
        /// An expert visit without protocol.
        WorkingVisit = "working_visit",
        /// A course of several days.
        SummerSchool = "summer_school",
        /// A festival, ceremony, exhibition or concert.
        Event = "event",
        /// Longer work.
        Project = "project",
        /// An event with a programme and registration.
        Conference = "conference",
    }
}

values::coded! {
    /// How it is held.
    Form {
        /// In one place.
        OnSite = "on_site",
        /// From afar.
        Online = "online",
        /// Both at once.
        Hybrid = "hybrid",
    }
}

values::coded! {
    /// What became of the plan.
    State {
        /// It is to come.
        Planned = "planned",
        /// It took place.
        Held = "held",
        /// It waits for another day.
        Postponed = "postponed",
        /// It does not take place.
        Cancelled = "cancelled",
    }
}

db::stored_by_code!(Kind, Form, State);

row! {
    /// A dated fact: what an activity became, why, and which days had been planned until then.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Fact {
        /// What it became.
        pub state: State,
        /// When that was decided.
        pub decided_on: Option<Day>,
        /// The first day that had been planned, where it is another now.
        pub planned_from: Option<Day>,
        /// The last day that had been planned.
        pub planned_to: Option<Day>,
        /// Why.
        pub reason: MultiText,
        /// Where it is written.
        pub source: Option<String>,
    }
}

row! {
    /// How many people of a group took part. Never names.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Participants {
        /// From which town, where that is known.
        pub town_id: Option<TownId>,
        /// Which group, such as “pupils”; may be empty.
        pub people: MultiText,
        /// How many.
        pub count: i64,
    }
}

row! {
    /// A point of the programme.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Item {
        /// On which day.
        pub on_day: Option<Day>,
        /// At what time in the host's zone, as hours and minutes: `14:00`.
        pub at: Option<String>,
        /// What happens.
        pub what: MultiText,
    }
}

/// A series of activities that follow one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Identity.
    pub id: SeriesId,
    /// Its part of an address, for ever.
    pub slug: Slug,
    /// The partnership whose towns keep it; none for a series of many, which the administrators keep.
    pub partnership: Option<PartnershipId>,
    /// The towns of that partnership. Read with the record, and not written with it.
    pub parties: Vec<TownId>,
    /// Its name.
    pub name: MultiText,
    /// The rule who hosts next.
    pub rule: MultiText,
    /// A few sentences about it.
    pub about: MultiText,
    /// The version.
    pub version: i64,
}

impl Series {
    /// What the policy needs to know.
    #[must_use]
    pub fn policy_facts(&self) -> Facts<'_> {
        Facts {
            noun: Noun::Series,
            parties: &self.parties,
            visibility: Visibility::Public,
        }
    }

    /// Its address without language.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/series/{}", self.slug.as_str())
    }
}

impl Kept for Series {
    const NOUN: Noun = Noun::Series;

    fn number(&self) -> i64 {
        self.id.0
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn form(&self) -> Pairs {
        let mut form = Pairs::default();
        form.push_some("partnership-0", self.partnership.map(|id| id.0.to_string()));
        form.push_multitext("name", &self.name);
        form.push_multitext("rule", &self.rule);
        form.push_multitext("about", &self.about);
        form
    }
}

/// Something that happens in a partnership, or in several.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Identity.
    pub id: ActivityId,
    /// Its part of an address, for ever.
    pub slug: Slug,
    /// Its kind.
    pub kind: Kind,
    /// What it is called; empty where it has no name but its kind and year.
    pub title: MultiText,
    /// A few sentences about it.
    pub about: MultiText,
    /// The town that hosts, or was to host.
    pub host: Option<TownId>,
    /// The first day, as precise as it is known.
    pub from: Day,
    /// The last day; none where it is the first.
    pub to: Option<Day>,
    /// How it is held.
    pub form: Form,
    /// How it was to be held, where that changed.
    pub planned_form: Option<Form>,
    /// When it was moved online.
    pub moved_online_on: Option<Day>,
    /// Why it was moved.
    pub moved_reason: MultiText,
    /// What became of the plan.
    pub state: State,
    /// The series it is an edition of.
    pub series: Option<SeriesId>,
    /// The number of the edition.
    pub edition: Option<i64>,
    /// What came of it.
    pub outcome: MultiText,
    /// Who paid for it.
    pub sponsors: MultiText,
    /// The activity that this visit answers.
    pub answers: Option<ActivityId>,
    /// Where the record was read.
    pub source: Option<String>,
    /// Whether the source says it plainly.
    pub is_certain: bool,
    /// Who is meant to see it.
    pub visibility: Visibility,
    /// The version.
    pub version: i64,
    /// The partnerships it belongs to; at least one.
    pub partnerships: Vec<PartnershipId>,
    /// The towns of those partnerships. Read with the record, and not written with it.
    pub parties: Vec<TownId>,
    /// How the state became what it is, oldest first.
    pub facts: Vec<Fact>,
    /// Its themes.
    pub themes: Vec<MultiText>,
    /// Its programme, hour by hour.
    pub programme: Vec<Item>,
    /// Who took part, as counts.
    pub participants: Vec<Participants>,
    /// The commitments that it is evidence of.
    pub commitments: Vec<CommitmentId>,
}

impl Activity {
    /// What the policy needs to know.
    #[must_use]
    pub fn policy_facts(&self) -> Facts<'_> {
        Facts {
            noun: Noun::Activity,
            parties: &self.parties,
            visibility: self.visibility,
        }
    }

    /// Its address without language.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/activities/{}", self.slug.as_str())
    }

    /// Whether it was planned otherwise and moved online.
    #[must_use]
    pub fn is_moved_online(&self) -> bool {
        self.form == Form::Online && self.planned_form.is_some_and(|form| form != Form::Online)
    }

    /// How many people took part, if anything is recorded.
    #[must_use]
    pub fn n_participants(&self) -> Option<i64> {
        (!self.participants.is_empty()).then(|| self.participants.iter().map(|p| p.count).sum())
    }

    /// The same, moved online: where and how it was planned stays.
    ///
    /// # Errors
    /// The key of the message that says why the rules forbid it.
    pub fn moved_online(self, on: Option<Day>, reason: MultiText) -> Result<Self, &'static str> {
        if self.state == State::Cancelled {
            return Err("activities-problem-cancelled");
        }
        if self.form == Form::Online {
            return Err("activities-problem-online-already");
        }
        Ok(Self {
            planned_form: self.planned_form.or(Some(self.form)),
            form: Form::Online,
            moved_online_on: on,
            moved_reason: reason,
            ..self
        })
    }
}

impl Kept for Activity {
    const NOUN: Noun = Noun::Activity;

    fn number(&self) -> i64 {
        self.id.0
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn form(&self) -> Pairs {
        let mut form = Pairs::default();
        form.push("kind", self.kind.code());
        form.push_multitext("title", &self.title);
        form.push_multitext("about", &self.about);
        for (n, partnership) in self.partnerships.iter().enumerate() {
            form.push(format!("partnership-{n}"), partnership.0.to_string());
        }
        form.push_some("host", self.host.map(|town| town.0.to_string()));
        form.push("from", self.from.iso());
        form.push_some("to", self.to.map(Day::iso));
        form.push("form", self.form.code());
        form.push_some("planned-form", self.planned_form.map(Form::code));
        form.push_some("moved-on", self.moved_online_on.map(Day::iso));
        form.push_multitext("moved-reason", &self.moved_reason);
        form.push("state", self.state.code());
        form.push_some("series", self.series.map(|series| series.0.to_string()));
        form.push_some("edition", self.edition.map(|n| n.to_string()));
        form.push_multitext("outcome", &self.outcome);
        form.push_multitext("sponsors", &self.sponsors);
        form.push_some("answers", self.answers.map(|other| other.0.to_string()));
        form.push_some("source", self.source.as_deref());
        form.push_some("certain", self.is_certain.then_some("yes"));
        for (n, fact) in self.facts.iter().enumerate() {
            form.push(format!("fact-{n}-state"), fact.state.code());
            form.push_some(&format!("fact-{n}-on"), fact.decided_on.map(Day::iso));
            form.push_some(&format!("fact-{n}-from"), fact.planned_from.map(Day::iso));
            form.push_some(&format!("fact-{n}-to"), fact.planned_to.map(Day::iso));
            form.push_multitext(&format!("fact-{n}-reason"), &fact.reason);
            form.push_some(&format!("fact-{n}-source"), fact.source.as_deref());
        }
        for (n, theme) in self.themes.iter().enumerate() {
            form.push_multitext(&format!("theme-{n}"), theme);
        }
        for (n, item) in self.programme.iter().enumerate() {
            form.push_some(&format!("item-{n}-day"), item.on_day.map(Day::iso));
            form.push_some(&format!("item-{n}-at"), item.at.as_deref());
            form.push_multitext(&format!("item-{n}-what"), &item.what);
        }
        for (n, commitment) in self.commitments.iter().enumerate() {
            form.push(format!("commitment-{n}"), commitment.0.to_string());
        }
        for (n, row) in self.participants.iter().enumerate() {
            let town = row.town_id.map(|town| town.0.to_string());
            form.push_some(&format!("participants-{n}-town"), town);
            form.push_multitext(&format!("participants-{n}-people"), &row.people);
            form.push(format!("participants-{n}-count"), row.count.to_string());
        }
        form
    }
}
