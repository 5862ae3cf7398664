//! Every store function on both engines, and that nothing costs more with more records.

use super::{MANY, count_again, database, kiel, program, tell};
use crate::model::Reference;
use crate::searchable::SEARCHABLE;
use crate::{Report, actions, store};
use db::Tx;
use towns::Town;
use values::{Lang, MultiText, Noun, TownId};
use web::AppError;

fn town(tx: &mut Tx<'_>, id: TownId) -> Result<Town, AppError> {
    towns::town_by_id(tx, id)?.ok_or(AppError::NotFound)
}

fn publish(tx: &mut Tx<'_>, id: TownId, year: i16) -> Result<(), AppError> {
    let town = town(tx, id)?;
    let version = store::report(tx, id, year)?.map_or(0, |report| report.version);
    actions::publish(tx, &program(), &[tell], (&town, year, version), &[])
}

testing::both! {
    fn a_draft_is_made_kept_and_made_anew(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let town = kiel(tx, 7)?;
            assert_eq!(store::report(tx, town, 2019)?, None);
            let id = crate::make_draft(tx, &program(), &[tell], (town, 2019))?;
            let sentences = store::sentences(tx, id)?;
            assert_eq!(sentences.len(), 1);
            assert_eq!((sentences[0].sentence.records[0].version, sentences[0].newest[0]), (1, 1));
            count_again(tx, town, MANY)?;
            let behind = store::sentences(tx, id)?;
            assert_eq!(behind[0].changed().count(), 1);
            assert_eq!(crate::make_draft(tx, &program(), &[tell], (town, 2019))?, id);
            let anew = store::sentences(tx, id)?;
            let keys: Vec<(String, usize)> =
                anew.iter().map(|one| (one.sentence.key.clone(), one.changed().count())).collect();
            let key = |what: &str| format!("town-{}-{what}", town.0);
            assert_eq!(keys, [(key("growth"), 0), (key("people"), 0)]);
            assert_eq!(store::years(tx, town)?, [2019]);
            Ok(())
        }).unwrap();
    }

    fn what_a_report_says_of_itself_is_kept(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let town = kiel(tx, 7)?;
            crate::make_draft(tx, &program(), &[tell], (town, 2019))?;
            let begun = store::report(tx, town, 2019)?.unwrap();
            let reference = |number: &str| Reference {
                number: number.to_owned(),
                about: MultiText::new(Lang::De, "Moshi"),
            };
            let draft = Report {
                number: Some("0100/2020".to_owned()),
                kind: MultiText::new(Lang::De, "Mitteilung"),
                references: vec![reference("0020/2020"), reference("0063/2020")],
                ..begun
            };
            crate::describe(tx, &program(), &draft, "edit")?;
            let kept = store::report(tx, town, 2019)?.unwrap();
            assert_eq!(kept, Report { version: 2, ..draft.clone() });
            assert_eq!(crate::describe(tx, &program(), &draft, "edit"), Err(AppError::Conflict));
            Ok(())
        }).unwrap();
    }

    fn an_edition_never_changes_but_says_what_did(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let town = kiel(tx, 7)?;
            assert_eq!(publish(tx, town, 2019), Err(AppError::NotFound));
            crate::make_draft(tx, &program(), &[tell], (town, 2019))?;
            publish(tx, town, 2019)?;
            let first = store::edition(tx, town, 2019)?.unwrap();
            assert!(store::changed_since(tx, first.id)?.is_empty());
            count_again(tx, town, 9)?;
            let changed = store::changed_since(tx, first.id)?;
            assert_eq!(changed.len(), 1);
            assert_eq!(changed[0].label.plain(Lang::De), "Kiel");
            let same = store::edition(tx, town, 2019)?.unwrap();
            assert_eq!(same.document, first.document);
            crate::make_draft(tx, &program(), &[tell], (town, 2019))?;
            publish(tx, town, 2019)?;
            let second = store::edition(tx, town, 2019)?.unwrap();
            assert_eq!((first.n, second.n), (1, 2));
            assert_ne!(second.document, first.document);
            assert!(store::changed_since(tx, second.id)?.is_empty());
            assert_eq!(store::edition(tx, town, 2018)?.map(|one| one.n), None);
            Ok(())
        }).unwrap();
    }

    fn a_report_without_a_sentence_is_not_published(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let town = kiel(tx, 7)?;
            crate::make_draft(tx, &program(), &[tell], (town, 2001))?;
            let refused = AppError::Refused("error-nothing-to-publish".to_owned());
            assert_eq!(publish(tx, town, 2001), Err(refused));
            Ok(())
        }).unwrap();
    }

    fn the_search_is_told_what_was_published_and_no_draft(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let town = kiel(tx, 7)?;
            let id = crate::make_draft(tx, &program(), &[tell], (town, 2019))?;
            assert_eq!(store::numbers(tx, 0, 10)?, [id.0]);
            assert_eq!(store::numbers_of_town(tx, town.0)?, [id.0]);
            assert!(store::published(tx, id)?.is_none());
            assert!((SEARCHABLE.entries)(tx, id.0)?.is_empty());
            publish(tx, town, 2019)?;
            count_again(tx, town, MANY)?;
            crate::make_draft(tx, &program(), &[tell], (town, 2019))?;
            assert_eq!(store::published(tx, id)?.unwrap().document.n_sentences(), 1);
            let told = (SEARCHABLE.entries)(tx, id.0)?;
            assert_eq!(told.len(), 1);
            assert_eq!((told[0].path.as_str(), told[0].years.as_slice()), ("/reports/kiel/2019", [2019].as_slice()));
            let said: Vec<&str> = told[0].texts.iter().map(|text| text.plain(Lang::De)).collect();
            assert_eq!(said, ["Kiel: people 7."], "the words of the draft stay in the office");
            assert_eq!((SEARCHABLE.told_with)(tx, Noun::Town, town.0)?, [id.0]);
            Ok(())
        }).unwrap();
    }

    fn nothing_costs_more_with_more_records(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let town = kiel(tx, 7)?;
            let id = crate::make_draft(tx, &program(), &[tell], (town, 2019))?;
            publish(tx, town, 2019)?;
            let cost = |tx: &mut Tx<'_>| -> Result<(u32, usize, usize), AppError> {
                let before = tx.n_queries();
                let n_sentences = store::sentences(tx, id)?.len();
                let edition = store::edition(tx, town, 2019)?.unwrap();
                store::changed_since(tx, edition.id)?;
                let (listed, _) = store::editions(tx, None, 50)?;
                Ok((tx.n_queries() - before, n_sentences, listed.len()))
            };
            let (queries, n_sentences, n_listed) = cost(tx)?;
            count_again(tx, town, MANY)?;
            crate::make_draft(tx, &program(), &[tell], (town, 2019))?;
            crate::make_draft(tx, &program(), &[tell], (town, 2018))?;
            publish(tx, town, 2019)?;
            publish(tx, town, 2018)?;
            assert_eq!(cost(tx)?, (queries, n_sentences + 1, n_listed + 1));
            let (first, next) = store::editions(tx, None, 1)?;
            let (second, end) = store::editions(tx, next.as_ref(), 1)?;
            assert_eq!((first[0].year, second[0].year, end), (2019, 2018, None));
            Ok(())
        }).unwrap();
    }
}
