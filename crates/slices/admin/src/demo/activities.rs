//! Activities of the five cases, and the series they are editions of.

use super::Known;
use super::facts::{self, Activities, ActivityFact, Count, SeriesFact};
use access::{Actor, Visibility};
use activities::{Activity, Form, Kind, Participants, Series, State};
use db::Tx;
use std::collections::HashMap;
use values::{CommitmentId, Day, Lang, PartnershipId, SeriesId, Slug};
use web::AppError;

/// Makes those that are not there yet.
pub(super) fn load(
    tx: &mut Tx<'_>,
    who: &Actor,
    facts: &Activities,
    known: &mut Known,
) -> Result<(), AppError> {
    let series = load_series(tx, who, &facts.series, known)?;
    for fact in &facts.activity {
        let Some(draft) = fact.activity(tx, known, &series)? else {
            continue;
        };
        let Some(of) = draft.partnerships.first().copied() else {
            continue;
        };
        let there = activities::activities_of_partnership(tx, &access::Scope::everything(), of)?;
        let same = there.iter().find(|one| {
            one.kind == draft.kind
                && one.from == draft.from
                && one.source == draft.source
                && one.title == draft.title
                && one.about == draft.about
        });
        let id = if let Some(one) = same {
            one.id
        } else {
            known.loaded.activities += 1;
            activities::add(tx, who, &draft)?
        };
        known.activities.insert(fact.id.clone(), id);
    }
    Ok(())
}

fn load_series(
    tx: &mut Tx<'_>,
    who: &Actor,
    facts: &[SeriesFact],
    known: &Known,
) -> Result<HashMap<String, SeriesId>, AppError> {
    let mut series = HashMap::new();
    for fact in facts {
        let mut name = fact.name.multitext();
        name.set_original(Lang::En);
        let slug = Slug::from_name(name.plain(Lang::En));
        let id = if let Some(found) = activities::series(tx, &slug)? {
            found.id
        } else {
            let of = fact.partnership.as_ref();
            let draft = Series {
                partnership: of.and_then(|of| known.partnerships.get(of)).copied(),
                name,
                rule: facts::said(fact.rule.as_ref()),
                about: facts::said(fact.about.as_ref()),
                ..activities::blank_series()
            };
            activities::add_series(tx, who, &draft)?
        };
        series.insert(fact.id.clone(), id);
    }
    Ok(series)
}

impl ActivityFact {
    /// The activity, where it is known when and in which partnership it was.
    fn activity(
        &self,
        tx: &mut Tx<'_>,
        known: &Known,
        series: &HashMap<String, SeriesId>,
    ) -> Result<Option<Activity>, AppError> {
        let day = |day: &Option<String>| day.as_deref().and_then(|day| day.parse::<Day>().ok());
        let Some(from) = day(&self.date_from).or(self.year.map(Day::Year)) else {
            return Ok(None);
        };
        let form = self
            .form
            .as_deref()
            .and_then(|form| form.parse().ok())
            .unwrap_or(Form::OnSite);
        let planned_form = self
            .planned_form
            .as_deref()
            .and_then(|form| form.parse().ok());
        Ok(Some(Activity {
            kind: self.kind.parse().unwrap_or(Kind::Event),
            title: facts::said(self.name.as_ref()),
            about: facts::paragraphs([self.about.as_ref(), self.why.as_ref()]),
            host: self
                .host
                .as_ref()
                .and_then(|town| known.towns.get(town))
                .copied(),
            to: day(&self.date_to).filter(|to| *to != from),
            form,
            planned_form,
            moved_reason: facts::said(self.moved_reason.as_ref()),
            state: self.reached(),
            series: self.series.as_ref().and_then(|id| series.get(id)).copied(),
            edition: self.number,
            outcome: facts::joined(&self.milestones, "\n"),
            sponsors: facts::said(self.sponsor.as_ref()),
            answers: self
                .answers
                .as_ref()
                .and_then(|id| known.activities.get(id))
                .copied(),
            source: Some(self.source.clone()),
            is_certain: self.certain,
            visibility: Visibility::Public,
            partnerships: self.partnerships(known),
            themes: self.themes.iter().map(facts::Text::multitext).collect(),
            participants: self.participants(known),
            commitments: self.commitments(tx, known)?,
            ..activities::blank(from)
        }))
    }

    /// What lies ahead in its source is planned; what nobody told of afterwards stays so, with its doubt.
    fn reached(&self) -> State {
        match self.state.as_deref() {
            Some(_) => State::Planned,
            None => State::Held,
        }
    }

    fn partnerships(&self, known: &Known) -> Vec<PartnershipId> {
        let mut ids: Vec<PartnershipId> = std::iter::once(&self.partnership)
            .chain(&self.more_partnerships)
            .chain(&self.also_partnership)
            .filter_map(|id| known.partnerships.get(id).copied())
            .collect();
        if let Some(town) = &self.all_partners_of {
            let with = known
                .partnerships
                .iter()
                .filter(|(name, _)| name.starts_with(&format!("{town}--")))
                // Who became a partner later was not there.
                .filter(|(_, id)| known.begun.get(id) <= self.year.as_ref())
                .map(|(_, id)| *id);
            let mut with: Vec<PartnershipId> = with.collect();
            with.sort_unstable();
            ids.extend(with);
        }
        let mut seen = std::collections::BTreeSet::new();
        ids.retain(|id| seen.insert(*id));
        ids
    }

    /// Counts are counts; who took part in words stands in the group.
    fn participants(&self, known: &Known) -> Vec<Participants> {
        let count = |count: &Count| Participants {
            town_id: count
                .town
                .as_ref()
                .and_then(|town| known.towns.get(town))
                .copied(),
            people: facts::said(count.people.as_ref()),
            count: count.n,
        };
        self.counts.iter().map(count).collect()
    }

    /// The commitments that it is evidence of.
    fn commitments(&self, tx: &mut Tx<'_>, known: &Known) -> Result<Vec<CommitmentId>, AppError> {
        let mut found = Vec::new();
        for name in &self.fulfils {
            let Some((agreement, n)) = name.split_once('/') else {
                continue;
            };
            let Some(id) = known.agreements.get(agreement) else {
                continue;
            };
            let agreement = agreements::agreement_by_id(tx, *id)?;
            let commitments = agreement
                .iter()
                .flat_map(|agreement| &agreement.commitments);
            found.extend(
                commitments
                    .filter(|one| n.parse() == Ok(one.n))
                    .map(|one| one.id),
            );
        }
        Ok(found)
    }
}
