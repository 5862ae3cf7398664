//! Hidden names are no part of what everybody reads.

use crate::{Document, Figures, Part, Told};
use values::{Lang, MultiText};

fn document(text: MultiText) -> Document {
    Document {
        town: MultiText::new(Lang::De, "Kiel"),
        town_slug: "kiel".to_owned(),
        year: 2019,
        title: MultiText::default(),
        number: None,
        kind: MultiText::default(),
        references: Vec::new(),
        figures: Figures::default(),
        before: Figures::default(),
        parts: vec![Part {
            code: "agreements".to_owned(),
            sentences: vec![Told {
                text,
                records: Vec::new(),
            }],
        }],
    }
}

#[test]
fn a_hidden_name_is_replaced_in_every_language_and_every_script() {
    let mut name = MultiText::new(Lang::De, "Ada Mustermann");
    name.set(Lang::Ru, "Ада Мустерманн");
    let single = MultiText::new(Lang::En, "Li");
    for (lang, said, read) in [
        (
            Lang::En,
            "Signed by Ada Mustermann (mayor).",
            "Signed by [name not shown] (mayor).",
        ),
        (
            Lang::De,
            "Ada Mustermanns Rede",
            "[Name nicht gezeigt]s Rede",
        ),
        (
            Lang::Ru,
            "Подписали: Ада Мустерманн и Ada Mustermann.",
            "Подписали: [имя не указано] и [имя не указано].",
        ),
        (Lang::Fr, "Nada Mustermann", "Nada Mustermann"),
        (
            Lang::Pl,
            "Li, Lima i Bali",
            "[nazwisko niepodane], Lima i Bali",
        ),
    ] {
        let document = document(MultiText::new(lang, said));
        let open = document.clone().without_names(&[]);
        assert_eq!(open, document);
        let masked = document.without_names(&[name.clone(), single.clone()]);
        assert_eq!(
            masked.parts[0].sentences[0].text,
            MultiText::new(lang, read)
        );
    }
}
