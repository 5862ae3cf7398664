//! Funds, from the rules and from outside.

mod pages;
mod report;
mod store;

use crate::{BudgetYear, Fund, blank};
use access::Actor;
use db::Tx;
use testing::{Engine, TestDb};
use values::{Lang, Money, MultiText, TownId};
use web::{AppError, Slice};

fn slices() -> Vec<Slice> {
    vec![towns::slice(), crate::slice()]
}

/// A database with towns and funds.
fn database(engine: Engine) -> TestDb {
    testing::database(engine, &testing::steps(&slices()))
}

fn program() -> Actor {
    Actor::program("test")
}

fn town(tx: &mut Tx<'_>, name: &str) -> Result<TownId, AppError> {
    let draft = towns::Town {
        names: MultiText::new(Lang::De, name),
        ..towns::blank()
    };
    towns::add(tx, &program(), &draft, &[])
}

fn euro(whole: i64) -> Money {
    Money::eur_cents(whole * 100)
}

fn held(year: i16, whole: i64, raised: Option<i64>) -> BudgetYear {
    BudgetYear {
        year,
        amount: euro(whole),
        raised_by: raised.map(euro),
        source: Some("https://example.org/budget".to_owned()),
    }
}

/// Kiel's fund: 150,000 EUR in 2019, raised by 25,000 EUR for 2020.
fn fund(town: TownId) -> Fund {
    Fund {
        town,
        name: MultiText::new(Lang::En, "Fund for partnerships"),
        purpose: MultiText::new(Lang::En, "civil-society projects"),
        decided_by: MultiText::new(Lang::En, "The working committee"),
        years: vec![held(2019, 150_000, None), held(2020, 175_000, Some(25_000))],
        ..blank()
    }
}
