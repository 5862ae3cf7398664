//! What the funds of a town held in a year, as sentences for its yearly report.

use crate::{BudgetYear, Fund, Texts, store};
use access::Scope;
use db::{DbError, Read};
use texts::locale;
use values::{Day, Lang, Money, Noun, TownId};
use web::{Figure, Gap, RecordRef, Reportable, by_lang};

/// Two sentences for each fund that held something in the year: how much, and who decides.
///
/// # Errors
/// [`DbError`] of the engine.
pub(crate) fn of_town(
    read: &mut Read<'_>,
    town: TownId,
    year: i16,
) -> Result<Vec<Reportable>, DbError> {
    let funds = store::funds_of_town(read, &Scope::public(), town)?;
    Ok(funds
        .iter()
        .filter_map(|fund| fund.in_year(year).map(|held| (fund, held)))
        .flat_map(|(fund, held)| [Some(amount(fund, held)), decision(fund, year)])
        .flatten()
        .collect())
}

fn reportable(fund: &Fund, key: String, year: i16, sentence: [String; 5]) -> Reportable {
    Reportable {
        key,
        section: "fund",
        on: Some(Day::Year(year)),
        sentence,
        records: vec![RecordRef {
            noun: Noun::Fund,
            id: fund.id.0,
            version: fund.version,
            label: by_lang(|lang| fund.name.plain(lang).to_owned()),
            path: fund.path(),
        }],
        gaps: Vec::new(),
        figures: Vec::new(),
    }
}

fn amount(fund: &Fund, held: &BudgetYear) -> Reportable {
    let say = |lang| {
        let purpose = said(fund.purpose.plain(lang), |words| {
            Texts::new(lang).report_purpose(words)
        });
        let next = fund
            .in_year(held.year.saturating_add(1))
            .map(|next| change(lang, held, next))
            .unwrap_or_default();
        let sum = locale::money(lang, held.amount);
        let held = Texts::new(lang).report_held(&held.year.to_string(), &sum, &next);
        format!("{held}{purpose}")
    };
    let key = format!("fund-{}-{}", fund.id.0, held.year);
    let mut gaps = Vec::new();
    if fund.purpose.is_empty() {
        gaps.push(gap(fund, "no-purpose"));
    }
    if fund.decided_by.is_empty() {
        gaps.push(gap(fund, "no-decider"));
    }
    Reportable {
        gaps,
        figures: vec![("fund", Figure::Sum(held.amount))],
        ..reportable(fund, key, held.year, by_lang(say))
    }
}

fn gap(fund: &Fund, code: &'static str) -> Gap {
    Gap {
        code,
        path: format!("/desk{}", fund.path()),
        label: by_lang(|lang| fund.name.plain(lang).to_owned()),
    }
}

/// A sentence about words, where there are any, with the space that parts it from the one before.
fn said(words: &str, say: impl Fn(&str) -> String) -> String {
    if words.is_empty() {
        String::new()
    } else {
        format!(" {}", say(words))
    }
}

/// What became of the amount in the year after; nothing where it stayed or the currency is another.
fn change(lang: Lang, held: &BudgetYear, next: &BudgetYear) -> String {
    let t = Texts::new(lang);
    let computed = Money {
        minor: next.amount.minor - held.amount.minor,
        currency: next.amount.currency,
    };
    let by = next.raised_by.unwrap_or(computed);
    let size = Money {
        minor: by.minor.saturating_abs(),
        ..by
    };
    let (size, sum) = (locale::money(lang, size), locale::money(lang, next.amount));
    let year = next.year.to_string();
    match by.minor.signum() {
        _ if held.amount.currency != next.amount.currency => String::new(),
        1 => t.report_raised(&year, &size, &sum),
        -1 => t.report_cut(&year, &size, &sum),
        _ => t.report_same(&year),
    }
}

fn decision(fund: &Fund, year: i16) -> Option<Reportable> {
    (!fund.decided_by.is_empty()).then(|| {
        let key = format!("fund-{}-decision", fund.id.0);
        let say = |lang| Texts::new(lang).report_decides(fund.decided_by.plain(lang));
        reportable(fund, key, year, by_lang(say))
    })
}
