//! Every store function on both engines, and the deeds that use them.

use crate::model::Signature;
use crate::store::{self, Filter};
use crate::{Agreement, Commitment, Kind, Signatory, Signer, actions, blank, title};
use access::{Actor, Scope, Visibility};
use db::{Db, Tx};
use people::Person;
use testing::{NOON, TestDb};
use towns::{Town, TownKind};
use values::{
    AgreementId, CommitmentId, Lang, MultiText, PartnershipId, Period, PersonId, Problems, Slug,
    TownId,
};
use web::{AppError, Kept};

fn en(text: &str) -> MultiText {
    MultiText::new(Lang::En, text)
}

fn town(name: &str) -> Town {
    Town {
        id: TownId(0),
        slug: Slug::from_name(name),
        kind: TownKind::Town,
        names: en(name),
        native: None,
        country: None,
        lat: None,
        lon: None,
        zone: None,
        population: None,
        population_year: None,
        population_source: None,
        wikidata: None,
        geonames: None,
        ags: None,
        nuts: None,
        note: MultiText::default(),
        source: None,
        succeeded_by: None,
        succeeded_on: None,
        visibility: Visibility::Public,
        version: 0,
    }
}

/// The slices up to this one, in the order of the thread.
pub(super) fn slices() -> Vec<web::Slice> {
    vec![
        towns::slice(),
        partnerships::slice(),
        organisations::slice(),
        people::slice(),
        crate::slice(),
    ]
}

/// A mayor whose name is known in two scripts.
fn mayor() -> Person {
    let mut name = en("Ada Mustermann");
    name.set(Lang::Ru, "Ада Мустерманн");
    Person {
        name,
        ..people::blank()
    }
}

/// A database with two partnerships of one town, and a mayor.
pub(super) fn world(engine: testing::Engine) -> (TestDb, PartnershipId, PartnershipId) {
    let db = testing::database(engine, &testing::steps(&slices()));
    let made: Result<(PartnershipId, PartnershipId), AppError> = db.db.write(NOON, |tx| {
        let who = Actor::program("test");
        let mut ids = Vec::new();
        for name in ["Düsseldorf", "Moscow", "Warsaw"] {
            ids.push(towns::add(tx, &who, &town(name), &[])?);
        }
        let mut pair = |parties: [TownId; 2]| {
            let draft = partnerships::Partnership {
                parties: parties.to_vec(),
                ..partnerships::blank()
            };
            partnerships::add(tx, &who, &draft)
        };
        let made = (pair([ids[0], ids[1]])?, pair([ids[0], ids[2]])?);
        people::add(tx, &who, &mayor())?;
        Ok(made)
    });
    let (first, second) = made.unwrap();
    (db, first, second)
}

fn commitment(n: i64, wording: &str) -> Commitment {
    Commitment {
        id: CommitmentId(0),
        n,
        field: en("Youth"),
        wording: en(wording),
        responsible: MultiText::default(),
        due: "2023".parse().ok(),
    }
}

pub(super) fn communique(of: PartnershipId) -> Agreement {
    Agreement {
        partnership_id: of,
        kind: Kind::Communique,
        signed_on: "2019-11".parse().ok(),
        term: Period {
            from: "2020".parse().ok(),
            to: "2023".parse().ok(),
        },
        place: en("Town hall"),
        languages: ["de", "ru"]
            .iter()
            .map(|tag| tag.parse().unwrap())
            .collect(),
        authentic: vec!["ru".parse().unwrap()],
        source: Some("https://example.org".to_owned()),
        signatories: vec![Signatory {
            signer: Signer::Known(PersonId(1)),
            office: en("Mayor of Düsseldorf"),
        }],
        fields: vec![en("Health"), en("Youth")],
        commitments: vec![
            commitment(1, "Start partnerships between kindergartens"),
            commitment(2, "Exchange of trainees"),
        ],
        ..blank()
    }
}

pub(super) fn add(db: &Db, draft: Agreement) -> Result<Agreement, AppError> {
    db.write(NOON, move |tx| {
        let id = actions::add(tx, &Actor::program("test"), &draft)?;
        Ok(store::agreement_by_id(tx, id)?.unwrap())
    })
}

fn edit(db: &Db, draft: Agreement) -> Result<Agreement, AppError> {
    db.write(NOON, move |tx| {
        actions::edit(tx, &Actor::program("test"), &draft, "edit")?;
        Ok(store::agreement_by_id(tx, draft.id)?.unwrap())
    })
}

fn again(db: &Db, slug: &Slug) -> Agreement {
    let slug = slug.clone();
    let found: Result<_, AppError> = db.read(move |read| Ok(store::agreement(read, &slug)?));
    found.unwrap().unwrap()
}

testing::both! {
    fn an_agreement_is_read_as_it_was_written(engine) {
        let (db, of, _) = world(engine);
        let added = add(&db.db, communique(of)).unwrap();
        assert_eq!(added.slug.as_str(), "duesseldorf-moscow-communique-2020");
        assert_eq!(title(&added, Lang::De), "Kommuniqué 2020–2023");
        let ids: Vec<CommitmentId> = added.commitments.iter().map(|c| c.id).collect();
        let mut expected = Agreement {
            id: added.id,
            slug: added.slug.clone(),
            version: 1,
            parties: added.parties.clone(),
            ..communique(of)
        };
        for (commitment, id) in expected.commitments.iter_mut().zip(ids) {
            assert_ne!(id, CommitmentId(0));
            commitment.id = id;
        }
        assert_eq!(added.parties.len(), 2);
        assert_eq!(added, expected);
        assert_eq!(again(&db.db, &added.slug), expected);
    }

    fn what_the_form_shows_is_read_back_the_same(engine) {
        let (db, of, _) = world(engine);
        let added = add(&db.db, communique(of)).unwrap();
        let mut form = added.form();
        form.push("version", "1");
        assert_eq!(crate::form::read(&form, &added, Lang::En), Ok(added));
    }

    fn signatures_carry_their_names_to_those_who_may_see_them(engine) {
        let (db, of, _) = world(engine);
        let added = add(&db.db, communique(of)).unwrap();
        let hidden = Agreement { visibility: Visibility::Parties, ..communique(of) };
        let hidden = add(&db.db, hidden).unwrap();
        let told: Result<_, AppError> = db.db.write(NOON, move |tx| {
            let (public, office) = (Scope::public(), Scope { offices: true, ..Scope::public() });
            let names = |tx: &mut Tx<'_>, scope: &Scope| -> Vec<Option<String>> {
                let found = store::signatures(tx, added.id).unwrap();
                let name = |one: &Signature| one.name(scope).map(|name| name.plain(Lang::Ru).to_owned());
                found.iter().map(name).collect()
            };
            let open = names(tx, &public);
            let person = people::person_by_id(tx, PersonId(1))?.unwrap();
            let draft = Person { visibility: Visibility::Offices, ..person };
            people::edit(tx, &Actor::program("test"), &draft, "edit")?;
            let closed = (names(tx, &public), names(tx, &office));
            let signers = (store::signers_of_town(tx, TownId(2))?, store::signers_of_town(tx, TownId(3))?);
            let numbers = store::numbers_of_person(tx, 1)?;
            let of_person = store::agreements_of_person(tx, &public, PersonId(1))?;
            let seen: Vec<AgreementId> = of_person.iter().map(|one| one.id).collect();
            Ok((open, closed, signers, numbers, seen == [added.id]))
        });
        let name = || vec![Some("Ада Мустерманн".to_owned())];
        let expected = (
            name(),
            (vec![None], name()),
            (vec![PersonId(1)], Vec::new()),
            vec![1, hidden.id.0],
            true,
        );
        assert_eq!(told.unwrap(), expected);
    }

    fn two_of_a_year_have_different_addresses(engine) {
        let (db, of, _) = world(engine);
        add(&db.db, communique(of)).unwrap();
        let second = add(&db.db, communique(of)).unwrap();
        assert_eq!(second.slug.as_str(), "duesseldorf-moscow-communique-2020-2");
    }

    fn a_commitment_that_stays_keeps_its_identity_and_number(engine) {
        let (db, of, _) = world(engine);
        let mut draft = add(&db.db, communique(of)).unwrap();
        let kept = draft.commitments.remove(1);
        draft.commitments.clear();
        draft.commitments.insert(0, Commitment { wording: en("Exchange of many trainees"), ..kept.clone() });
        draft.commitments.push(commitment(3, "Exchange on diversity"));
        let saved = edit(&db.db, draft).unwrap();
        let told: Vec<(i64, &str)> = saved
            .commitments
            .iter()
            .map(|c| (c.n, c.wording.plain(Lang::En)))
            .collect();
        assert_eq!(told, [(2, "Exchange of many trainees"), (3, "Exchange on diversity")]);
        assert_eq!(saved.commitments[0].id, kept.id);
        assert_eq!(saved.version, 2);
        let (slug, id) = (saved.slug.clone(), kept.id);
        let found: Result<_, AppError> = db.db.read(move |read| {
            let by_number = [1, 2].map(|n| store::commitment(read, &slug, n).unwrap());
            let [gone, stays] = by_number.map(|found| found.map(|(_, c)| c.n));
            let by_id = store::commitment_by_id(read, id)?.map(|(a, c)| (a.id, c.n));
            Ok((gone, stays, by_id))
        });
        assert_eq!(found.unwrap(), (None, Some(2), Some((saved.id, 2))));
    }

    fn the_second_of_two_editors_is_told(engine) {
        let (db, of, _) = world(engine);
        let first = add(&db.db, communique(of)).unwrap();
        let changed = Agreement { kind: Kind::Programme, ..first.clone() };
        assert_eq!(edit(&db.db, changed).unwrap().kind, Kind::Programme);
        assert_eq!(edit(&db.db, first), Err(AppError::Conflict));
    }

    fn an_agreement_stands_with_what_follows_it_and_beside_it(engine) {
        let (db, of, other) = world(engine);
        let first = add(&db.db, communique(of)).unwrap();
        let follows = Agreement { follows_id: Some(first.id), ..communique(of) };
        let follows = add(&db.db, follows).unwrap();
        let hidden = Agreement {
            main_id: Some(first.id),
            visibility: Visibility::Parties,
            ..communique(of)
        };
        add(&db.db, hidden).unwrap();
        let beside = Agreement { main_id: Some(first.id), ..communique(of) };
        let beside = add(&db.db, beside).unwrap();
        let of_first = first.clone();
        let found: Result<_, AppError> = db.db.read(move |read| {
            let scope = Scope::public();
            let ids = |found: Vec<Agreement>| found.iter().map(|a| a.id).collect::<Vec<_>>();
            let (beside, after) = store::beside_and_after(read, &scope, &of_first)?;
            let all = store::agreements_of_partnership(read, &scope, of)?;
            let none = store::agreements_of_partnership(read, &scope, other)?;
            let links = store::links_of_partnership(read, of)?;
            Ok((ids(beside), ids(after), ids(all), none.len(), links.len()))
        });
        let expected = (
            vec![beside.id],
            vec![follows.id],
            vec![first.id, follows.id, beside.id],
            0,
            4,
        );
        assert_eq!(found.unwrap(), expected);
        let astray = Agreement { follows_id: Some(first.id), ..communique(other) };
        let problem = Problems::one("follows", "agreements-problem-elsewhere");
        assert_eq!(add(&db.db, astray), Err(AppError::Problems(problem)));
        let circle = Agreement { follows_id: Some(follows.id), ..first };
        let problem = Problems::one("follows", "agreements-problem-circle");
        assert_eq!(edit(&db.db, circle), Err(AppError::Problems(problem)));
    }

    fn an_agreement_of_no_partnership_is_refused(engine) {
        let (db, _, _) = world(engine);
        assert_eq!(add(&db.db, communique(PartnershipId(99))), Err(AppError::NotFound));
    }

    fn the_list_shows_what_the_reader_may_see_page_by_page(engine) {
        let (db, of, _) = world(engine);
        for visibility in [Visibility::Public, Visibility::Offices, Visibility::Parties] {
            add(&db.db, Agreement { visibility, ..communique(of) }).unwrap();
        }
        let charter = Agreement {
            kind: Kind::Charter,
            signed_on: "1992-06-01".parse().ok(),
            term: Period::default(),
            ..communique(of)
        };
        let charter = add(&db.db, charter).unwrap();
        let officer = Scope { everything: false, offices: true, towns: charter.parties.clone() };
        let stranger = Scope { everything: false, offices: true, towns: vec![TownId(99)] };
        let all = Scope { everything: true, offices: false, towns: Vec::new() };
        let found: Result<_, AppError> = db.db.read(move |read| {
            let mut n = |scope: &Scope, filter: Filter| {
                store::agreements(read, scope, &filter, None, 50).unwrap().0.len()
            };
            let counts = [Scope::public(), stranger, officer, all]
                .map(|scope| n(&scope, Filter::default()));
            let year = |year| Filter { year: Some(year), ..Filter::default() };
            let kind = Filter { kind: Some(Kind::Charter), ..Filter::default() };
            let public = Scope::public();
            let filtered = [n(&public, year(1992)), n(&public, year(2019)), n(&public, year(2020)), n(&public, kind)];
            let (first, next) = store::agreements(read, &public, &Filter::default(), None, 1)?;
            let (second, end) = store::agreements(read, &public, &Filter::default(), next.as_ref(), 1)?;
            let pages: Vec<AgreementId> = first.iter().chain(&second).map(|(a, _)| a.id).collect();
            let names: Vec<String> =
                first[0].1.iter().map(|names| names.plain(Lang::En).to_owned()).collect();
            Ok((counts, filtered, pages.len(), pages[0], end, names))
        });
        let (counts, filtered, n, first, end, names) = found.unwrap();
        assert_eq!(counts, [2, 3, 4, 4]);
        assert_eq!(filtered, [1, 1, 0, 1]);
        assert_eq!((n, first, end), (2, charter.id, None));
        assert_eq!(names, ["Düsseldorf", "Moscow"]);
    }

    fn slugs_are_found_by_their_beginning(engine) {
        let (db, of, _) = world(engine);
        let added = add(&db.db, communique(of)).unwrap();
        let slug = added.slug.clone();
        let found: Result<_, AppError> = db.db.read(move |read| {
            let other = Slug::from_name("something else");
            Ok((store::slugs_like(read, &slug)?, store::slugs_like(read, &other)?))
        });
        assert_eq!(found.unwrap(), (vec![added.slug], vec![]));
    }
}
