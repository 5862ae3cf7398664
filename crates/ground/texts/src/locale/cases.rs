//! The months' names in the cases that CLDR has not: "w maju", "od maja", "в мае", "с мая".

use values::Lang;

const PL_GENITIVE: [&str; 12] = [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
];
const PL_LOCATIVE: [&str; 12] = [
    "styczniu",
    "lutym",
    "marcu",
    "kwietniu",
    "maju",
    "czerwcu",
    "lipcu",
    "sierpniu",
    "wrześniu",
    "październiku",
    "listopadzie",
    "grudniu",
];
const RU_GENITIVE: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
const RU_PREPOSITIONAL: [&str; 12] = [
    "январе",
    "феврале",
    "марте",
    "апреле",
    "мае",
    "июне",
    "июле",
    "августе",
    "сентябре",
    "октябре",
    "ноябре",
    "декабре",
];

/// A month's name after "from" and "until", where it differs from the plain name.
pub(super) fn genitive(lang: Lang, month: i8) -> Option<&'static str> {
    pick(
        match lang {
            Lang::Pl => &PL_GENITIVE,
            Lang::Ru => &RU_GENITIVE,
            Lang::De | Lang::En | Lang::Fr => return None,
        },
        month,
    )
}

/// A month's name after "in", where it differs from the plain name.
pub(super) fn locative(lang: Lang, month: i8) -> Option<&'static str> {
    pick(
        match lang {
            Lang::Pl => &PL_LOCATIVE,
            Lang::Ru => &RU_PREPOSITIONAL,
            Lang::De | Lang::En | Lang::Fr => return None,
        },
        month,
    )
}

fn pick(names: &[&'static str; 12], month: i8) -> Option<&'static str> {
    let index = usize::try_from(month).ok()?.checked_sub(1)?;
    names.get(index).copied()
}
