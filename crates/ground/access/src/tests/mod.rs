//! The policy as a table that a person can review, and its two forms held together.

use crate::{
    Action, Actor, Decision, Facts, Membership, MembershipState, Place, Role, Scope, Visibility,
    Who, decide,
};
use proptest::prelude::*;
use std::fmt::Write;
use values::{Instant, Noun, TownId, UserId};

const NOW: Instant = Instant(1_000);
const KASSEL: TownId = TownId(1);
const NOVY_URENGOY: TownId = TownId(2);
const KIEL: TownId = TownId(3);

fn member(role: Role, place: Place, state: MembershipState, until: Option<Instant>) -> Actor {
    Actor::user(
        UserId(1),
        "example",
        &[Membership {
            place,
            role,
            state,
            until,
        }],
        NOW,
    )
}

fn people() -> Vec<(&'static str, Actor)> {
    let officer = |town, state| member(Role::Officer, Place::Town(town), state, None);
    vec![
        ("anyone", Actor::anyone()),
        (
            "signed in, no office",
            Actor::user(UserId(1), "example", &[], NOW),
        ),
        (
            "officer, own town",
            officer(KASSEL, MembershipState::Active),
        ),
        (
            "officer, partner town",
            officer(NOVY_URENGOY, MembershipState::Active),
        ),
        (
            "officer, other town",
            officer(KIEL, MembershipState::Active),
        ),
        (
            "officer, invited",
            officer(KASSEL, MembershipState::Invited),
        ),
        (
            "officer, suspended",
            officer(KASSEL, MembershipState::Suspended),
        ),
        (
            "officer, removed",
            officer(KASSEL, MembershipState::Removed),
        ),
        (
            "officer, expired",
            member(
                Role::Officer,
                Place::Town(KASSEL),
                MembershipState::Active,
                Some(NOW),
            ),
        ),
        (
            "administrator",
            member(
                Role::Administrator,
                Place::Instance,
                MembershipState::Active,
                None,
            ),
        ),
        (
            "administrator, suspended",
            member(
                Role::Administrator,
                Place::Instance,
                MembershipState::Suspended,
                None,
            ),
        ),
    ]
}

fn word(decision: Decision) -> &'static str {
    match decision {
        Decision::Allowed => "yes",
        Decision::Hidden => "hidden",
        Decision::Forbidden(_) => "no",
    }
}

#[test]
fn the_matrix_is_what_was_reviewed() {
    let mut table = String::from(
        "Joint records of Kassel and Novy Urengoy: who may do what.\nhidden: 404, as if it did not exist; no: 403, and the page says who may.\n",
    );
    for visibility in Visibility::ALL {
        for noun in Noun::ALL {
            let facts = Facts {
                noun,
                parties: &[KASSEL, NOVY_URENGOY],
                visibility,
            };
            let _ = writeln!(
                table,
                "
{noun}, meant for {}",
                visibility.code()
            );
            table.push_str(
                "                            read    history  edit    create
",
            );
            for (name, actor) in people() {
                let [read, history, edit, create] =
                    Action::ALL.map(|action| word(decide(&actor, action, &facts)));
                let _ = writeln!(table, "  {name:<26}{read:<8}{history:<9}{edit:<8}{create}");
            }
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/matrix.txt");
    if std::env::vars().any(|(name, _)| name == "REVIEW") {
        std::fs::write(path, &table).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap(),
        table,
        "run once with REVIEW=1 and review the change"
    );
}

/// An oracle in other words than the code's: three sentences of the design.
fn oracle(actor: &Actor, name: &str, action: Action, facts: &Facts<'_>) -> bool {
    let admin = name == "administrator";
    let own = matches!(name, "officer, own town" | "officer, partner town");
    let officer = own || name == "officer, other town";
    let sees = match facts.visibility {
        Visibility::Public => true,
        Visibility::Offices => officer,
        Visibility::Parties => own,
    };
    let keeps = match facts.noun {
        Noun::Person | Noun::Organisation => officer,
        Noun::User | Noun::Run | Noun::Instance => false,
        Noun::Town
        | Noun::Partnership
        | Noun::Agreement
        | Noun::Commitment
        | Noun::Series
        | Noun::Activity
        | Noun::Fund
        | Noun::Report
        | Noun::Sentence => own,
    };
    let _ = actor;
    admin
        || match action {
            Action::Read => sees,
            Action::ReadHistory | Action::Edit => sees && keeps,
            Action::Create => {
                if facts.noun == Noun::Town {
                    officer
                } else {
                    keeps
                }
            }
        }
}

#[test]
fn an_independent_oracle_gives_the_same_table() {
    for visibility in Visibility::ALL {
        for noun in Noun::ALL {
            let facts = Facts {
                noun,
                parties: &[KASSEL, NOVY_URENGOY],
                visibility,
            };
            for (name, actor) in people() {
                for action in Action::ALL {
                    let allowed = decide(&actor, action, &facts) == Decision::Allowed;
                    assert_eq!(
                        allowed,
                        oracle(&actor, name, action, &facts),
                        "{name} {action:?} {facts:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_may_not_be_seen_is_never_merely_forbidden() {
    let draft = Facts {
        noun: Noun::Activity,
        parties: &[KASSEL],
        visibility: Visibility::Parties,
    };
    assert_eq!(
        decide(&Actor::anyone(), Action::Edit, &draft),
        Decision::Hidden
    );
    let public = Facts {
        visibility: Visibility::Public,
        ..draft
    };
    assert_eq!(
        decide(&Actor::anyone(), Action::Edit, &public),
        Decision::Forbidden(Who::OfficersOfItsTowns)
    );
}

fn some_actor() -> impl Strategy<Value = Actor> {
    let place = prop_oneof![
        Just(Place::Instance),
        (1_i64..6).prop_map(|n| Place::Town(TownId(n)))
    ];
    let membership = (
        place,
        prop::sample::select(Role::ALL.to_vec()),
        prop::sample::select(MembershipState::ALL.to_vec()),
        prop::option::of(0_i64..2_000),
    )
        .prop_map(|(place, role, state, until)| Membership {
            place,
            role,
            state,
            until: until.map(Instant),
        });
    prop::collection::vec(membership, 0..4)
        .prop_map(|list| Actor::user(UserId(1), "example", &list, NOW))
}

proptest! {
    #[test]
    fn a_list_shows_exactly_what_may_be_read_one_by_one(
        actor in some_actor(),
        parties in prop::collection::vec((1_i64..6).prop_map(TownId), 0..3),
        visibility in prop::sample::select(Visibility::ALL.to_vec()),
        noun in prop::sample::select(Noun::ALL.to_vec()),
    ) {
        let facts = Facts { noun, parties: &parties, visibility };
        let one_by_one = decide(&actor, Action::Read, &facts) == Decision::Allowed;
        prop_assert_eq!(Scope::of(&actor).covers(&facts), one_by_one);
    }
}
