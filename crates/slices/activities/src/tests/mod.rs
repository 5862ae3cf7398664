//! Activities, from the rules and from outside.

mod clocks;
mod kept;
mod pages;
mod report;
mod rules;

use crate::{Activity, Kind, State, blank};
use access::Actor;
use db::Tx;
use testing::{Engine, TestDb};
use values::{CommitmentId, Lang, MultiText, PartnershipId, TownId};
use web::AppError;

fn slices() -> Vec<web::Slice> {
    vec![
        towns::slice(),
        partnerships::slice(),
        organisations::slice(),
        people::slice(),
        agreements::slice(),
        crate::slice(),
    ]
}

/// A database with towns, partnerships and activities.
fn database(engine: Engine) -> TestDb {
    testing::database(engine, &testing::steps(&slices()))
}

fn program() -> Actor {
    Actor::program("test")
}

/// Kassel, Nowy Urengoi, and their partnership.
fn two_towns(tx: &mut Tx<'_>) -> Result<(TownId, TownId, PartnershipId), AppError> {
    let mut town = |name: &str, zone: &str| {
        let draft = towns::Town {
            names: MultiText::new(Lang::De, name),
            zone: Some(zone.to_owned()),
            ..towns::blank()
        };
        towns::add(tx, &program(), &draft, &[])
    };
    let kassel = town("Kassel", "Europe/Berlin")?;
    let urengoi = town("Nowy Urengoi", "Asia/Yekaterinburg")?;
    let draft = partnerships::Partnership {
        parties: vec![kassel, urengoi],
        ..partnerships::blank()
    };
    let partnership = partnerships::add(tx, &program(), &draft)?;
    Ok((kassel, urengoi, partnership))
}

/// The summer school of November 2021, planned in Kassel.
fn school(host: TownId, partnership: PartnershipId) -> Activity {
    Activity {
        kind: Kind::SummerSchool,
        host: Some(host),
        to: "2021-11-18".parse().ok(),
        state: State::Held,
        partnerships: vec![partnership],
        ..blank("2021-11-15".parse().unwrap())
    }
}

/// An agreement of the partnership with two commitments.
fn agreement(
    tx: &mut Tx<'_>,
    partnership_id: PartnershipId,
) -> Result<Vec<CommitmentId>, AppError> {
    let commitment = |n: i64, words: &str| agreements::Commitment {
        id: CommitmentId(0),
        n,
        field: MultiText::default(),
        wording: MultiText::new(Lang::En, words),
        responsible: MultiText::default(),
        due: None,
    };
    let draft = agreements::Agreement {
        partnership_id,
        signed_on: "2019".parse().ok(),
        commitments: vec![
            commitment(1, "A summer school each year"),
            commitment(2, "Exchange of pupils"),
        ],
        ..agreements::blank()
    };
    let id = agreements::add(tx, &program(), &draft)?;
    let made = agreements::agreement_by_id(tx, id)?.ok_or(AppError::NotFound)?;
    Ok(made.commitments.iter().map(|one| one.id).collect())
}
