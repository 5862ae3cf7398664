//! The fund and its budget years.

use access::{Facts, Visibility};
use values::{FundId, Money, MultiText, Noun, Slug, TownId};
use web::{Kept, Pairs};

/// What a fund holds in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetYear {
    /// The year.
    pub year: i16,
    /// The amount.
    pub amount: Money,
    /// By how much it was raised against the year before, as it was decided; negative where it was cut. In
    /// the currency of the amount.
    pub raised_by: Option<Money>,
    /// Where it is written.
    pub source: Option<String>,
}

/// Money that a town sets aside for projects of its partnerships.
#[derive(Clone, Debug, PartialEq)]
pub struct Fund {
    /// Identity.
    pub id: FundId,
    /// Its part of an address, for ever.
    pub slug: Slug,
    /// The town whose fund it is.
    pub town: TownId,
    /// Its name.
    pub name: MultiText,
    /// What it supports, so that it ends the sentence “The fund supports …”.
    pub purpose: MultiText,
    /// Who decides, so that it begins the sentence “… decides which projects are supported”.
    pub decided_by: MultiText,
    /// A few sentences about it: who may apply, what is paid.
    pub about: MultiText,
    /// Where the record was read.
    pub source: Option<String>,
    /// Who is meant to see it.
    pub visibility: Visibility,
    /// The version.
    pub version: i64,
    /// The budget years, oldest first.
    pub years: Vec<BudgetYear>,
}

impl Fund {
    /// What the policy needs to know.
    #[must_use]
    pub fn policy_facts(&self) -> Facts<'_> {
        Facts {
            noun: Noun::Fund,
            parties: std::slice::from_ref(&self.town),
            visibility: self.visibility,
        }
    }

    /// Its address without language.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/funds/{}", self.slug.as_str())
    }

    /// What it holds in a year, if that is recorded.
    #[must_use]
    pub fn in_year(&self, year: i16) -> Option<&BudgetYear> {
        self.years.iter().find(|one| one.year == year)
    }
}

/// A sum as it is typed: whole units, with the minor ones only where there are any: `150000`, `1250.50`.
pub(crate) fn plain(money: Money) -> String {
    let digits = u32::from(money.currency.digits());
    let unit = 10_u64.pow(digits);
    let (whole, rest) = (
        money.minor.unsigned_abs() / unit,
        money.minor.unsigned_abs() % unit,
    );
    let sign = if money.minor < 0 { "-" } else { "" };
    if rest == 0 {
        format!("{sign}{whole}")
    } else {
        let width = usize::try_from(digits).unwrap_or_default();
        format!("{sign}{whole}.{rest:0width$}")
    }
}

impl Kept for Fund {
    const NOUN: Noun = Noun::Fund;

    fn number(&self) -> i64 {
        self.id.0
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn form(&self) -> Pairs {
        let mut form = Pairs::default();
        form.push_some("town", (self.town.0 != 0).then(|| self.town.0.to_string()));
        form.push_multitext("name", &self.name);
        form.push_multitext("purpose", &self.purpose);
        form.push_multitext("decided-by", &self.decided_by);
        form.push_multitext("about", &self.about);
        form.push_some("source", self.source.as_deref());
        for (n, year) in self.years.iter().enumerate() {
            form.push(format!("budget-{n}-year"), year.year.to_string());
            form.push(format!("budget-{n}-amount"), plain(year.amount));
            form.push(format!("budget-{n}-currency"), year.amount.currency.code());
            form.push_some(&format!("budget-{n}-raised"), year.raised_by.map(plain));
            form.push_some(&format!("budget-{n}-source"), year.source.as_deref());
        }
        form
    }
}
