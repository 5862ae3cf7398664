//! What the head of a column means, in the words and abbreviations that people use in five languages.
//!
//! The result is a proposal that stands in the map of the run, for a person to see and to correct.

use super::map::{Columns, Field, Map};
use towns::gazetteer::normalise;
use values::Lang;

/// Which side a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Town,
    Partner,
}

/// Words that say that the first side is meant, as keys.
const OF_TOWN: &[&str] = &["1", "a", "from", "origin", "own", "eigene", "von", "de la"];
/// Words that say that the partner is meant, as keys; German ones stand before the noun as one word.
const OF_PARTNER: &[&str] = &[
    "2",
    "b",
    "to",
    "partner",
    "partners",
    "partnerin",
    "destination",
    "target",
    "sister",
    "twin",
    "twinned",
    "nach",
    "partenaire",
    "jumelee",
    "jumele",
    "jumelle",
    "partnerskie",
    "partnerska",
    "partnerski",
    "partnera",
    "партнер",
    "партнера",
    "партнерскии",
    "побратим",
    "побратима",
];
/// What stands before a noun as one word with it.
const JOINED: &[(&str, Side)] = &[
    ("partner", Side::Partner),
    ("sister", Side::Partner),
    ("destination", Side::Partner),
    ("origin", Side::Town),
];
/// Words that say nothing about what a column holds.
const EMPTY: &[&str] = &[
    "the", "of", "der", "des", "de", "du", "la", "label", "name", "nazwa", "nom",
];

/// The words for each field, as keys, in German, English, French, Polish and Russian.
const WORDS: &[(Field, &[&str])] = &[
    (
        Field::Name,
        &[
            "stadt",
            "gemeinde",
            "kommune",
            "ort",
            "town",
            "city",
            "municipality",
            "commune",
            "ville",
            "miasto",
            "gmina",
            "город",
            "муниципалитет",
            "name",
            "label",
            "nom",
            "nazwa",
            "название",
            "place",
            "bezeichnung",
        ],
    ),
    (
        Field::Country,
        &[
            "land",
            "staat",
            "country",
            "pays",
            "kraj",
            "panstwo",
            "страна",
            "countrycode",
            "iso",
        ],
    ),
    (
        Field::Wikidata,
        &["wikidata", "qid", "q id", "item", "wikidata id"],
    ),
    (Field::Geonames, &["geonames", "geonameid", "geonames id"]),
    (
        Field::Ags,
        &["ags", "gemeindeschlussel", "amtlicher gemeindeschlussel"],
    ),
    (
        Field::Lat,
        &[
            "lat",
            "latitude",
            "breite",
            "breitengrad",
            "szerokosc",
            "szerokosc geograficzna",
            "широта",
        ],
    ),
    (
        Field::Lon,
        &[
            "lon",
            "lng",
            "long",
            "longitude",
            "lange",
            "langengrad",
            "dlugosc",
            "dlugosc geograficzna",
            "долгота",
        ],
    ),
    (
        Field::Population,
        &[
            "population",
            "pop",
            "einwohner",
            "ew",
            "inhabitants",
            "habitants",
            "ludnosc",
            "население",
        ],
    ),
    (
        Field::Since,
        &[
            "seit",
            "jahr",
            "beginn",
            "begonnen",
            "gegrundet",
            "since",
            "year",
            "start",
            "start year",
            "founded",
            "depuis",
            "annee",
            "date",
            "od",
            "rok",
            "rok zawarcia",
            "data",
            "с",
            "год",
            "начало",
            "дата",
        ],
    ),
    (
        Field::Kind,
        &[
            "form",
            "art",
            "kind",
            "type",
            "typ",
            "forme",
            "nature",
            "rodzaj",
            "вид",
            "форма",
            "тип",
        ],
    ),
];

/// What one head says.
#[derive(Clone, Debug, PartialEq)]
struct Meaning {
    side: Option<Side>,
    field: Field,
    lang: Option<Lang>,
}

/// Reads all heads, from the left, into the columns of a map. A field that two columns could hold is the first
/// one's; the other is left unread.
pub(super) fn propose(heads: &[&str], map: &mut Map) {
    let meanings: Vec<Option<Meaning>> = heads.iter().map(|head| meaning(head)).collect();
    let partner_at = meanings.iter().position(|one| {
        one.as_ref()
            .is_some_and(|m| m.field == Field::Name && m.side == Some(Side::Partner))
    });
    for (index, (head, meaning)) in heads.iter().zip(meanings).enumerate() {
        let Some(Meaning { side, field, lang }) = meaning else {
            continue;
        };
        // What is said after the partner's name, and of no side, is said of the partner.
        let is_after = partner_at.is_some_and(|at| index > at);
        let columns: &mut Columns = match (field, side) {
            (Field::Since | Field::Kind, _) => &mut map.partnership,
            (_, Some(Side::Partner)) => &mut map.partner,
            (_, None) if is_after => &mut map.partner,
            (_, Some(Side::Town) | None) => &mut map.town,
        };
        let key = lang.map_or_else(
            || field.code().to_owned(),
            |lang| format!("{}-{}", field.code(), lang.code()),
        );
        columns.entry(key).or_insert_with(|| (*head).to_owned());
    }
}

fn meaning(head: &str) -> Option<Meaning> {
    let key = normalise(&head.replace('_', " "));
    // `city1` and `country 2` number the sides.
    let parted = match key.trim_end_matches(['1', '2']) {
        word if word.len() + 1 == key.len() && !word.ends_with(' ') => {
            format!("{word} {}", key.trim_start_matches(word))
        }
        _ => key,
    };
    let mut words: Vec<&str> = parted.split(' ').filter(|word| !word.is_empty()).collect();
    let lang = words.last().and_then(|word| word.parse::<Lang>().ok());
    if lang.is_some() && words.len() > 1 {
        words.pop();
    }
    let mut side = None;
    words.retain(|word| {
        let found = [(OF_TOWN, Side::Town), (OF_PARTNER, Side::Partner)]
            .into_iter()
            .find(|(list, _)| list.contains(word));
        side = side.or(found.map(|(_, side)| side));
        found.is_none()
    });
    let joined = words.first().and_then(|word| {
        let (start, side) = JOINED.iter().find(|(start, _)| word.starts_with(start))?;
        Some((word.strip_prefix(start)?, *side))
    });
    if let Some((rest, of)) = joined {
        side = side.or(Some(of));
        words.remove(0);
        words.insert(0, rest);
    }
    let lang = lang.filter(|_| words.len() <= 2);
    field(&words)
        .or_else(|| side.and(words.is_empty().then_some(Field::Name)))
        .map(|field| Meaning {
            side,
            field,
            lang: lang.filter(|_| field == Field::Name),
        })
}

fn field(words: &[&str]) -> Option<Field> {
    let named = |text: &str| {
        let (field, _) = WORDS.iter().find(|(_, list)| list.contains(&text))?;
        Some(*field)
    };
    named(&words.join(" ")).or_else(|| {
        let telling: Vec<&str> = words
            .iter()
            .filter(|word| !EMPTY.contains(word))
            .map(|word| word.strip_suffix("label").unwrap_or(word))
            .collect();
        named(&telling.join(" "))
    })
}
