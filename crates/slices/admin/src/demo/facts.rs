//! The facts that ship, as they stand in `demo/facts`; its README says what each field means.

use serde::Deserialize;
use std::collections::BTreeMap;
use values::{Lang, MultiText};

const TOWNS: &str = include_str!("../../../../../demo/facts/towns.toml");
const PARTNERSHIPS: &str = include_str!("../../../../../demo/facts/partnerships.toml");
const ORGANISATIONS: &str = include_str!("../../../../../demo/facts/organisations.toml");
const PEOPLE: &str = include_str!("../../../../../demo/facts/people.toml");
const AGREEMENTS: &str = include_str!("../../../../../demo/facts/agreements.toml");
const FUNDS: &str = include_str!("../../../../../demo/facts/fund.toml");
const PAPERS: &str = include_str!("../../../../../demo/facts/papers.toml");
const ACTIVITIES: &str = include_str!("../../../../../demo/facts/activities.toml");

/// Words of a fact: in English, or in several languages by their codes.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Text {
    English(String),
    Languages(BTreeMap<String, String>),
}

impl Text {
    /// The words as the records hold them; the original is what was written first, in English where it is there.
    pub(super) fn multitext(&self) -> MultiText {
        match self {
            Self::English(words) => MultiText::new(Lang::En, words),
            Self::Languages(words) => {
                let mut text = MultiText::default();
                for (lang, words) in words {
                    if let Ok(lang) = lang.parse::<Lang>() {
                        text.set(lang, words);
                    }
                }
                text.set_original(Lang::En);
                text
            }
        }
    }
}

/// Words that may be missing.
pub(super) fn said(text: Option<&Text>) -> MultiText {
    text.map(Text::multitext).unwrap_or_default()
}

/// Several words as one text, in each language that all of them have.
pub(super) fn joined(texts: &[Text], between: &str) -> MultiText {
    let texts: Vec<MultiText> = texts.iter().map(Text::multitext).collect();
    let mut all = MultiText::default();
    for lang in Lang::ALL {
        let words: Option<Vec<&str>> = texts.iter().map(|text| text.get(lang.code())).collect();
        if let Some(words) = words {
            all.set(lang, &words.join(between));
        }
    }
    all
}

/// Several texts, where they are there, as paragraphs of one.
pub(super) fn paragraphs<const N: usize>(texts: [Option<&Text>; N]) -> MultiText {
    let texts: Vec<Text> = texts.into_iter().flatten().cloned().collect();
    joined(&texts, "\n\n")
}

/// A town, district or region.
#[derive(Debug, Deserialize)]
pub(super) struct TownFact {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) country: String,
    pub(super) names: Text,
    #[serde(default)]
    pub(super) also: BTreeMap<String, Vec<String>>,
    pub(super) native: Option<String>,
    pub(super) lat: Option<f64>,
    pub(super) lon: Option<f64>,
    pub(super) time_zone: Option<String>,
    pub(super) geonames: Option<i64>,
    pub(super) wikidata: Option<String>,
    pub(super) population: Option<i64>,
    pub(super) population_year: Option<i64>,
    pub(super) population_source: Option<String>,
    pub(super) source: String,
}

/// A step of a partnership's state.
#[derive(Debug, Deserialize)]
pub(super) struct State {
    #[serde(default)]
    pub(super) date: String,
    #[serde(default, rename = "state")]
    pub(super) reached: String,
    pub(super) by: Option<Text>,
    pub(super) wording: Option<Text>,
    pub(super) source: Option<String>,
    #[serde(default)]
    pub(super) certain: bool,
}

/// A partnership.
#[derive(Debug, Deserialize)]
pub(super) struct PartnershipFact {
    pub(super) id: String,
    pub(super) a: String,
    pub(super) b: String,
    pub(super) kind: String,
    pub(super) own_term: Option<Text>,
    pub(super) about: Option<Text>,
    pub(super) since: Option<i64>,
    pub(super) since_date: Option<String>,
    #[serde(default)]
    pub(super) founders: Vec<Text>,
    pub(super) sponsor: Option<Text>,
    #[serde(default)]
    pub(super) fields: Vec<Text>,
    pub(super) standing: String,
    pub(super) official_contacts: String,
    pub(super) official_contacts_since: Option<String>,
    #[serde(default)]
    pub(super) state_history: Vec<State>,
    pub(super) source: String,
    pub(super) certain: bool,
}

/// What an organisation is to a partnership.
#[derive(Debug, Deserialize)]
pub(super) struct RoleFact {
    pub(super) partnership: String,
    pub(super) role: String,
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
}

/// An organisation.
#[derive(Debug, Deserialize)]
pub(super) struct OrganisationFact {
    pub(super) kind: String,
    pub(super) name: Text,
    pub(super) town: Option<String>,
    #[serde(default)]
    pub(super) roles: Vec<RoleFact>,
    pub(super) source: String,
}

/// An office that an official held.
#[derive(Debug, Deserialize)]
pub(super) struct HeldFact {
    pub(super) title: Text,
    pub(super) town: String,
}

/// A public official.
#[derive(Debug, Deserialize)]
pub(super) struct PersonFact {
    pub(super) id: String,
    pub(super) name: Text,
    pub(super) offices: Vec<HeldFact>,
    pub(super) source: String,
}

/// Who signed, in the office of that day.
#[derive(Debug, Deserialize)]
pub(super) struct SignatoryFact {
    pub(super) person: String,
    pub(super) office: Text,
}

/// What an agreement promises: in a field of it, or anywhere.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Promise {
    InField { text: Text, field: Text },
    Plain(Text),
}

/// An agreement.
#[derive(Debug, Deserialize)]
pub(super) struct AgreementFact {
    pub(super) id: String,
    pub(super) partnership: String,
    pub(super) kind: String,
    pub(super) title_own: Option<Text>,
    pub(super) date: Option<String>,
    pub(super) period_from: Option<i16>,
    pub(super) period_to: Option<i16>,
    pub(super) place: Option<String>,
    pub(super) place_detail: Option<Text>,
    pub(super) follows: Option<String>,
    pub(super) beside: Option<String>,
    #[serde(default)]
    pub(super) signatories: Vec<SignatoryFact>,
    #[serde(default)]
    pub(super) fields: Vec<Text>,
    #[serde(default)]
    pub(super) new_fields: Vec<Text>,
    #[serde(default)]
    pub(super) commitments: Vec<Promise>,
    pub(super) source: String,
}

/// A series.
#[derive(Debug, Deserialize)]
pub(super) struct SeriesFact {
    pub(super) id: String,
    pub(super) partnership: Option<String>,
    pub(super) name: Text,
    pub(super) rule: Option<Text>,
    pub(super) about: Option<Text>,
}

/// How many people of a group took part.
#[derive(Debug, Deserialize)]
pub(super) struct Count {
    pub(super) n: i64,
    pub(super) town: Option<String>,
    pub(super) people: Option<Text>,
}

/// An activity.
#[derive(Debug, Deserialize)]
pub(super) struct ActivityFact {
    pub(super) id: String,
    pub(super) partnership: String,
    #[serde(default)]
    pub(super) more_partnerships: Vec<String>,
    pub(super) also_partnership: Option<String>,
    pub(super) all_partners_of: Option<String>,
    pub(super) kind: String,
    pub(super) name: Option<Text>,
    pub(super) about: Option<Text>,
    pub(super) why: Option<Text>,
    pub(super) year: Option<i16>,
    pub(super) date_from: Option<String>,
    pub(super) date_to: Option<String>,
    pub(super) host: Option<String>,
    pub(super) form: Option<String>,
    pub(super) planned_form: Option<String>,
    pub(super) moved_reason: Option<Text>,
    pub(super) state: Option<String>,
    pub(super) series: Option<String>,
    pub(super) number: Option<i64>,
    pub(super) answers: Option<String>,
    pub(super) sponsor: Option<Text>,
    #[serde(default)]
    pub(super) themes: Vec<Text>,
    #[serde(default)]
    pub(super) milestones: Vec<Text>,
    #[serde(default)]
    pub(super) counts: Vec<Count>,
    /// The commitments that it is evidence of: the agreement's name and the commitment's number.
    #[serde(default)]
    pub(super) fulfils: Vec<String>,
    pub(super) source: String,
    pub(super) certain: bool,
}

/// A fund.
#[derive(Debug, Deserialize)]
pub(super) struct FundFact {
    pub(super) id: String,
    pub(super) town: String,
    pub(super) name: Text,
    pub(super) purpose: Option<Text>,
    pub(super) about: Option<Text>,
    pub(super) decided_by: Option<Text>,
    pub(super) source: String,
}

/// What a fund held in a year.
#[derive(Debug, Deserialize)]
pub(super) struct YearFact {
    pub(super) fund: String,
    pub(super) year: i16,
    pub(super) amount_eur: Option<i64>,
    pub(super) raised_by_eur: Option<i64>,
    pub(super) source: String,
    pub(super) certain: bool,
}

/// Funds and their budget years.
#[derive(Deserialize)]
pub(super) struct Funds {
    pub(super) fund: Vec<FundFact>,
    pub(super) budget_year: Vec<YearFact>,
}

/// A council paper.
#[derive(Debug, Deserialize)]
pub(super) struct PaperFact {
    pub(super) id: String,
    pub(super) town: String,
    pub(super) number: String,
    pub(super) kind_own: Option<Text>,
    pub(super) title: Text,
    pub(super) year_of_report: Option<String>,
    #[serde(default)]
    pub(super) related: Vec<String>,
    /// Whether the demonstration drafts it.
    #[serde(default)]
    pub(super) drafted: bool,
}

#[derive(Deserialize)]
struct Papers {
    paper: Vec<PaperFact>,
}

#[derive(Deserialize)]
struct Towns {
    town: Vec<TownFact>,
}

#[derive(Deserialize)]
struct Partnerships {
    partnership: Vec<PartnershipFact>,
}

#[derive(Deserialize)]
struct Organisations {
    organisation: Vec<OrganisationFact>,
}

#[derive(Deserialize)]
struct People {
    person: Vec<PersonFact>,
}

#[derive(Deserialize)]
struct Agreements {
    agreement: Vec<AgreementFact>,
}

/// Series and activities.
#[derive(Deserialize)]
pub(super) struct Activities {
    pub(super) series: Vec<SeriesFact>,
    pub(super) activity: Vec<ActivityFact>,
}

/// Everything that ships.
pub(super) struct All {
    pub(super) towns: Vec<TownFact>,
    pub(super) partnerships: Vec<PartnershipFact>,
    pub(super) organisations: Vec<OrganisationFact>,
    pub(super) people: Vec<PersonFact>,
    pub(super) agreements: Vec<AgreementFact>,
    pub(super) activities: Activities,
    pub(super) funds: Funds,
    pub(super) papers: Vec<PaperFact>,
}

/// Reads the files.
pub(super) fn read() -> Result<All, toml::de::Error> {
    Ok(All {
        towns: toml::from_str::<Towns>(TOWNS)?.town,
        partnerships: toml::from_str::<Partnerships>(PARTNERSHIPS)?.partnership,
        organisations: toml::from_str::<Organisations>(ORGANISATIONS)?.organisation,
        people: toml::from_str::<People>(PEOPLE)?.person,
        agreements: toml::from_str::<Agreements>(AGREEMENTS)?.agreement,
        activities: toml::from_str(ACTIVITIES)?,
        funds: toml::from_str(FUNDS)?,
        papers: toml::from_str::<Papers>(PAPERS)?.paper,
    })
}
