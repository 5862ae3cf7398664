//! The yearly reports of the five cases: drafts, with the numbers of the papers that they became.

use super::Known;
use super::facts::{self, PaperFact};
use access::Actor;
use db::Tx;
use reports::{Reference, Report};
use web::{AppError, Reports};

/// Drafts those that are not begun yet.
pub(super) fn load(
    tx: &mut Tx<'_>,
    who: &Actor,
    (papers, tell): (&[PaperFact], &[Reports]),
    known: &mut Known,
) -> Result<(), AppError> {
    for paper in papers.iter().filter(|paper| paper.drafted) {
        let year = paper
            .year_of_report
            .as_deref()
            .and_then(|year| year.parse().ok());
        let (Some(town), Some(year)) = (known.towns.get(&paper.town).copied(), year) else {
            continue;
        };
        if reports::report(tx, town, year)?.is_some() {
            continue;
        }
        known.loaded.reports += 1;
        reports::make_draft(tx, who, tell, (town, year))?;
        let begun = reports::report(tx, town, year)?.ok_or(AppError::NotFound)?;
        let draft = Report {
            number: Some(paper.number.clone()),
            kind: facts::said(paper.kind_own.as_ref()),
            references: references(paper, papers),
            ..begun
        };
        reports::describe(tx, who, &draft, "edit")?;
    }
    Ok(())
}

/// The papers that a paper refers to, by number and subject.
fn references(paper: &PaperFact, papers: &[PaperFact]) -> Vec<Reference> {
    let other = |id: &String| papers.iter().find(|other| other.id == *id);
    let reference = |other: &PaperFact| Reference {
        number: other.number.clone(),
        about: other.title.multitext(),
    };
    paper
        .related
        .iter()
        .filter_map(other)
        .map(reference)
        .collect()
}
