//! The words for kinds of partnerships in five languages, and their usual abbreviations.

use super::map::Map;
use partnerships::Kind;
use towns::gazetteer::normalise;

/// The words for each kind, as keys.
const WORDS: &[(Kind, &[&str])] = &[
    (
        Kind::Twinning,
        &[
            "twinning",
            "p",
            "partnerschaft",
            "stadtepartnerschaft",
            "gemeindepartnerschaft",
            "partnerstadt",
            "town twinning",
            "twin town",
            "sister city",
            "sister cities",
            "jumelage",
            "partnerstwo",
            "partnerstwo miast",
            "miasto partnerskie",
            "побратимство",
            "город побратим",
        ],
    ),
    (
        Kind::Friendship,
        &[
            "friendship",
            "f",
            "freundschaft",
            "stadtefreundschaft",
            "befreundete stadt",
            "friendly city",
            "amitie",
            "ville amie",
            "miasto zaprzyjaznione",
            "przyjazn",
            "przyjazn miast",
            "дружественные связи",
            "дружественныи город",
        ],
    ),
    (
        Kind::Cooperation,
        &[
            "cooperation",
            "kooperation",
            "stadtekooperation",
            "projektpartnerschaft",
            "cooperation decentralisee",
            "wspolpraca",
            "wspolpraca miast",
            "сотрудничество",
            "сотрудничество городов",
        ],
    ),
    (
        Kind::Contact,
        &[
            "contact",
            "k",
            "kontakt",
            "kontakte",
            "contacts",
            "relation",
            "kontakty",
            "контакт",
            "контакты",
        ],
    ),
    (
        Kind::Unknown,
        &["unknown", "unbekannt", "inconnu", "nieznany", "неизвестно"],
    ),
];

/// The kind that a word means: by the map, else by what is usual.
pub(super) fn kind(word: &str, map: &Map) -> Option<Kind> {
    if let Some(kind) = map.kinds.get(word) {
        return kind.parse().ok();
    }
    let key = normalise(word);
    let (kind, _) = WORDS
        .iter()
        .find(|(_, words)| words.contains(&key.as_str()))?;
    Some(*kind)
}
