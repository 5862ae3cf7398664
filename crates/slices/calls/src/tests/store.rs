//! Every store function on both engines, sums as they are typed, and lists that cost the same whatever they hold.

use super::{database, euro, fund, held, program, town};
use crate::form::read_sum;
use crate::searchable::SEARCHABLE;
use crate::{Fund, model, store};
use access::{Scope, Visibility};
use values::{Currency, Money, Noun, Slug};
use web::{AppError, Kept};

#[test]
fn a_sum_is_read_as_people_in_europe_write_it() {
    let read = |text| read_sum(text, Currency::EUR).map(|sum| sum.minor);
    for same in [
        "150000",
        "150.000",
        "150,000",
        "150 000",
        "150\u{a0}000,00",
        "150000.00",
    ] {
        assert_eq!(read(same), Some(15_000_000), "{same}");
    }
    assert_eq!(read("1.250,50"), Some(125_050));
    assert_eq!(read("-25000"), Some(-2_500_000));
    assert_eq!(read("−25.000"), Some(-2_500_000));
    for wrong in [
        "",
        "viel",
        "1.5",
        "15.00.0",
        "1,2345",
        "--5",
        "9999999999999999",
    ] {
        assert_eq!(read(wrong), None, "{wrong}");
    }
    let yen: Currency = "JPY".parse().unwrap();
    assert_eq!(read_sum("150,000", yen).map(|sum| sum.minor), Some(150_000));
}

#[test]
fn a_sum_is_shown_in_the_form_as_it_can_be_read_again() {
    for minor in [0, 5, 125_050, 15_000_000, -2_500_000, -1] {
        let sum = Money::eur_cents(minor);
        assert_eq!(read_sum(&model::plain(sum), Currency::EUR), Some(sum));
    }
}

testing::both! {
    fn a_fund_is_kept_with_its_years(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let kiel = town(tx, "Kiel")?;
            let id = crate::add(tx, &program(), &fund(kiel))?;
            let kept = crate::fund_by_id(tx, id)?.unwrap();
            assert_eq!(kept.slug.as_str(), "kiel-fund-for-partnerships");
            assert_eq!(kept.years, fund(kiel).years);
            assert_eq!(crate::fund(tx, &kept.slug)?, Some(kept.clone()));
            let twin = crate::add(tx, &program(), &fund(kiel))?;
            assert_eq!(crate::fund_by_id(tx, twin)?.unwrap().slug.as_str(), "kiel-fund-for-partnerships-2");
            let draft = Fund { years: vec![held(2021, 1, Some(-2))], ..kept };
            crate::edit(tx, &program(), &draft, "edit")?;
            let now = crate::fund_by_id(tx, id)?.unwrap();
            assert_eq!((now.version, &now.years), (2, &draft.years));
            assert_eq!(crate::edit(tx, &program(), &draft, "edit"), Err(AppError::Conflict));
            assert_eq!(now.in_year(2021).map(|one| one.amount), Some(euro(1)));
            let gone = Slug::from_name("nothing");
            assert_eq!(crate::fund(tx, &gone)?, None);
            Ok(())
        }).unwrap();
    }

    fn a_list_costs_the_same_and_hides_what_is_not_public(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let kiel = town(tx, "Kiel")?;
            crate::add(tx, &program(), &fund(kiel))?;
            let cost = |tx: &mut db::Tx<'_>| -> Result<(u32, usize), AppError> {
                let before = tx.n_queries();
                let (found, _) = store::funds(tx, &Scope::public(), None, 50)?;
                let of_town = crate::funds_of_town(tx, &Scope::public(), kiel)?;
                assert_eq!(of_town.len(), found.len());
                Ok((tx.n_queries() - before, found.len()))
            };
            let (queries, n) = cost(tx)?;
            crate::add(tx, &program(), &fund(kiel))?;
            crate::add(tx, &program(), &fund(kiel))?;
            crate::add(tx, &program(), &Fund { visibility: Visibility::Parties, ..fund(kiel) })?;
            assert_eq!(cost(tx)?, (queries, n + 2));
            let (page, next) = store::funds(tx, &Scope::everything(), None, 3)?;
            let (rest, end) = store::funds(tx, &Scope::everything(), next.as_ref(), 3)?;
            assert_eq!((page.len(), rest.len(), end), (3, 1, None));
            assert_eq!(page[0].0.years.len(), 2);
            Ok(())
        }).unwrap();
    }
}

testing::both! {
    fn a_fund_is_told_to_the_search_with_its_town_its_years_and_who_may_see_it(engine) {
        let test = database(engine);
        test.db.write(testing::NOON, |tx| -> Result<_, AppError> {
            let kiel = town(tx, "Kiel")?;
            let kassel = town(tx, "Kassel")?;
            let public = crate::add(tx, &program(), &fund(kiel))?;
            let hidden = crate::add(tx, &program(), &Fund { visibility: Visibility::Parties, ..fund(kassel) })?;
            assert_eq!(store::numbers(tx, 0, 10)?, [public.0, hidden.0]);
            assert_eq!(store::numbers(tx, public.0, 10)?, [hidden.0]);
            assert_eq!(store::numbers_of_town(tx, kassel.0)?, [hidden.0]);
            let told = (SEARCHABLE.entries)(tx, public.0)?;
            assert_eq!(told.len(), 1);
            assert_eq!(told[0].label[1], "Fund for partnerships");
            assert_eq!(told[0].summary[1], "Kiel · €175,000 in 2020");
            assert_eq!((told[0].years.as_slice(), told[0].visibility), ([2019, 2020].as_slice(), Visibility::Public));
            let secret = (SEARCHABLE.entries)(tx, hidden.0)?;
            assert_eq!((secret[0].visibility, secret[0].parties.as_slice()), (Visibility::Parties, [kassel].as_slice()));
            assert_eq!((SEARCHABLE.told_with)(tx, Noun::Town, kiel.0)?, [public.0]);
            assert!((SEARCHABLE.told_with)(tx, Noun::Activity, kiel.0)?.is_empty());
            assert!((SEARCHABLE.entries)(tx, 4711)?.is_empty());
            Ok(())
        }).unwrap();
    }
}

#[test]
fn a_form_shows_every_year() {
    let form = fund(values::TownId(3)).form();
    assert_eq!(form.get("budget-1-amount"), Some("175000"));
    assert_eq!(form.get("budget-1-raised"), Some("25000"));
    assert_eq!(form.get("budget-1-currency"), Some("EUR"));
}
