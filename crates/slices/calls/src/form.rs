//! What people type about a fund.

use crate::{BudgetYear, Fund};
use access::Visibility;
use values::{Currency, FundId, Money, MultiText, Problems, Slug, TownId};
use web::Pairs;
use web::form::{Need, Reader};

/// A fund without anything yet, for a new record.
#[must_use]
pub fn blank() -> Fund {
    Fund {
        id: FundId(0),
        slug: Slug::from_name("unnamed"),
        town: TownId(0),
        name: MultiText::default(),
        purpose: MultiText::default(),
        decided_by: MultiText::default(),
        about: MultiText::default(),
        source: None,
        visibility: Visibility::Public,
        version: 0,
        years: Vec::new(),
    }
}

/// A draft of a fund, from the form, upon what is there.
pub(crate) fn read(form: &Pairs, before: &Fund) -> Result<Fund, Problems> {
    let mut read = Reader::new(form);
    let mut years: Vec<BudgetYear> = Vec::new();
    for n in read.rows("budget") {
        if let Some(year) = budget(&mut read, n) {
            if years.iter().any(|one| one.year == year.year) {
                read.problem(&format!("budget-{n}-year"), "calls-problem-year-twice");
            }
            years.push(year);
        }
    }
    years.sort_by_key(|one| one.year);
    let draft = Fund {
        town: read.choice("town", Need::Required).unwrap_or(before.town),
        name: read.multitext("name", 300, Need::Required, Some(&before.name)),
        purpose: read.multitext("purpose", 500, Need::Optional, Some(&before.purpose)),
        decided_by: read.multitext("decided-by", 300, Need::Optional, Some(&before.decided_by)),
        about: read.multitext("about", 8000, Need::Optional, Some(&before.about)),
        source: read.optional_text("source", 500),
        version: read.version(),
        years,
        ..before.clone()
    };
    read.finish(draft)
}

/// One budget year; a row in which nothing is said is none.
fn budget(read: &mut Reader<'_>, n: usize) -> Option<BudgetYear> {
    let name = |part: &str| format!("budget-{n}-{part}");
    let year = read.number(&name("year"), 1900..=2200, Need::Optional);
    let amount = read.text(&name("amount"), 30, Need::Optional);
    let currency: Option<Currency> = read.choice(&name("currency"), Need::Optional);
    let raised = read.text(&name("raised"), 30, Need::Optional);
    let source = read.optional_text(&name("source"), 500);
    if year.is_none() && amount.is_empty() && raised.is_empty() && source.is_none() {
        return None;
    }
    if year.is_none() {
        read.problem(&name("year"), "problem-required");
    }
    let currency = currency.unwrap_or(Currency::EUR);
    let mut sum = |part: &str, text: &str| {
        let sum = read_sum(text, currency);
        if sum.is_none() {
            read.problem(&name(part), "calls-problem-sum");
        }
        sum
    };
    let amount = sum("amount", &amount);
    let raised_by = if raised.is_empty() {
        None
    } else {
        sum("raised", &raised)
    };
    let year = i16::try_from(year?).ok()?;
    Some(BudgetYear {
        year,
        amount: amount?,
        raised_by,
        source,
    })
}

/// Reads a sum as people in Europe write it. What stands behind the last point or comma is the minor unit
/// where it has as many digits as the currency's; groups of three digits and spaces do no harm:
/// `150.000`, `150 000`, `1.250,50`.
pub(crate) fn read_sum(text: &str, currency: Currency) -> Option<Money> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (is_negative, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest.to_owned()),
        None => (false, text),
    };
    let digits = usize::from(currency.digits());
    let (whole, minor) = match text.rsplit_once(['.', ',']) {
        Some((whole, minor)) if digits > 0 && minor.len() == digits => (whole, minor.to_owned()),
        Some(_) | None => (text.as_str(), "0".repeat(digits)),
    };
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().unwrap_or_default().to_owned();
    let whole = groups.try_fold(first, |all, group| {
        (group.len() == 3).then(|| format!("{all}{group}"))
    })?;
    let is_number = !whole.is_empty() && whole.len() <= 15;
    let minor: i64 = format!("{whole}{minor}")
        .parse()
        .ok()
        .filter(|n: &i64| is_number && *n >= 0)?;
    Some(Money {
        minor: if is_negative { -minor } else { minor },
        currency,
    })
}
