//! The operations: exactly what is asked for, what the right answer is, the yardstick, and how many times of it
//! the answer may cost. An operation whose page this version does not have is left out, and the report says so.

use crate::Outcome;
use crate::chance::Chance;
use crate::dataset::{Dataset, SEED};
use crate::floor;
use crate::lines::Report;
use crate::load::{Answer, Target};
use crate::servers::Program;
use values::Cursor;

/// What ours is held against.
#[derive(Clone, Debug)]
pub(crate) enum Yardstick {
    /// Prepared bytes from the floor server: as many as this, or as many as ours has.
    Prepared(Option<usize>),
    /// Fifty joined rows from the floor server.
    Rows,
    /// The register as CSV out of SQLite, in the same process.
    CsvDump,
}

impl Yardstick {
    /// Its sign in the table.
    pub(crate) fn sign(&self) -> &'static str {
        match self {
            Self::Prepared(_) => "S",
            Self::Rows => "P",
            Self::CsvDump => "R",
        }
    }

    /// What the floor server is asked; nothing for work in this process.
    pub(crate) fn targets(&self, data: &Dataset, n_bytes: usize) -> Vec<Target> {
        match self {
            Self::Prepared(n) => vec![Target::get(format!("/bytes/{}", n.unwrap_or(n_bytes)))],
            Self::Rows => {
                let mut chance = Chance::new(SEED);
                let last = data.n_pairs.saturating_sub(50);
                let row = |_| Target::get(format!("/rows/{}", chance.below(last)));
                (0..500).map(row).collect()
            }
            Self::CsvDump => Vec::new(),
        }
    }
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Its number in `docs/performance.md`.
    pub(crate) number: &'static str,
    /// What it is.
    pub(crate) name: String,
    /// What is asked for, in turn.
    pub(crate) targets: Vec<Target>,
    /// What is held against it.
    pub(crate) yardstick: Yardstick,
    /// How many yardsticks it may cost.
    pub(crate) gate: f64,
    /// What the answer must hold, and how often.
    pub(crate) holds: Vec<(String, usize)>,
    /// Whether waiting is measured as well, by an open loop.
    pub(crate) has_latency: bool,
}

impl Operation {
    fn new(
        number: &'static str,
        name: &str,
        targets: Vec<Target>,
        limit: (Yardstick, f64),
    ) -> Self {
        Self {
            number,
            name: name.to_owned(),
            targets,
            yardstick: limit.0,
            gate: limit.1,
            holds: Vec::new(),
            has_latency: false,
        }
    }

    fn holding(mut self, words: &str, n: usize) -> Self {
        self.holds.push((words.to_owned(), n));
        self
    }

    fn with_latency(mut self) -> Self {
        self.has_latency = true;
        self
    }

    /// Says what is wrong with an answer: a fast wrong page is a failure.
    pub(crate) fn check(&self, target: &Target, answer: &Answer) -> Outcome<()> {
        if answer.status != target.status {
            return Err(format!("{}: {} answers {}", self.name, target.path, answer.status).into());
        }
        let text = answer.text();
        for (words, n) in &self.holds {
            let found = text.matches(words.as_str()).count();
            if found < *n {
                let path = &target.path;
                return Err(format!(
                    "{}: {path} holds {words:?} {found} times, not {n}",
                    self.name
                )
                .into());
            }
        }
        Ok(())
    }
}

/// Partnership pages by chance, with a query behind each address.
pub(crate) fn pages(data: &Dataset, query: &str, n: usize) -> Vec<Target> {
    let page = |slug| Target::get(format!("/de/partnerships/{slug}{query}"));
    data.partnerships.iter().take(n).map(page).collect()
}

/// The list under three filters, a year at a time.
fn narrowed_lists() -> Vec<Target> {
    let list = |year: u32| {
        Target::get(format!(
            "/de/partnerships?kind=twinning&standing=in_force&year={year}&n={{n}}"
        ))
    };
    (1950..2026).map(list).collect()
}

/// The last whole page of the list.
pub(crate) fn end_of_list(data: &Dataset) -> Target {
    let place = Cursor {
        key: data.deepest.clone(),
        id: 0,
    };
    Target::get(format!("/de/partnerships?after={}&n={{n}}", place.write()))
}

/// All operations that this version has pages for.
pub(crate) fn all(
    report: &mut Report,
    program: &Program,
    data: &Dataset,
) -> Outcome<Vec<Operation>> {
    let mut operations = Vec::from(partnership(data));
    operations.extend(list(data));
    if program.has_route("/{lang}/search")? {
        operations.push(search());
    } else {
        report.leave_out("3", "search of names: this version has no page /search");
    }
    if program.has_route("/{lang}/map")? {
        let limit = (Yardstick::Prepared(None), 1.5);
        let whole = vec![Target::get("/de/map")];
        operations
            .push(Operation::new("4", "map of the register", whole, limit).holding("<svg", 1));
    } else {
        report.leave_out("4", "map: this version has no page /map");
    }
    operations.extend(data.towns.first().map(|town| yearly_report(town)));
    operations.extend(exports(usize::try_from(data.n_partnerships)?));
    Ok(operations)
}

/// The page of a partnership: made, kept in memory, and known to the browser.
fn partnership(data: &Dataset) -> [Operation; 3] {
    let kept = pages(data, "", 100);
    let mut known = kept.clone();
    for target in &mut known {
        target.status = 304;
    }
    let prepared = || Yardstick::Prepared(Some(floor::PAGE));
    let limit = (Yardstick::Rows, 3.0);
    let made = Operation::new("1", "partnership page", pages(data, "?n={n}", 2_000), limit);
    let limit = (prepared(), 1.5);
    let kept = Operation::new("1b", "partnership page, kept in memory", kept, limit);
    let limit = (prepared(), 1.2);
    [
        made.holding("<h1", 1)
            .holding("/de/agreements/", 1)
            .with_latency(),
        kept.holding("<h1", 1),
        Operation::new("1b", "partnership page, unchanged (304)", known, limit),
    ]
}

/// The list of partnerships: narrowed, and where it ends.
fn list(data: &Dataset) -> [Operation; 2] {
    let limit = || (Yardstick::Rows, 5.0);
    let narrowed = Operation::new(
        "2",
        "register list, three filters",
        narrowed_lists(),
        limit(),
    );
    let end = Operation::new(
        "2",
        "register list, its end",
        vec![end_of_list(data)],
        limit(),
    );
    [
        narrowed
            .holding("<h1", 1)
            .holding("/de/partnerships/", 1)
            .with_latency(),
        end.holding("/de/partnerships/", 50),
    ]
}

/// Beginnings of names, as people type them.
fn search() -> Operation {
    let words = [
        "kiel", "ber", "nowy", "saint", "par", "gmina", "neu", "val", "san", "bad",
    ];
    let page = |word: &&str| Target::get(format!("/de/search?q={word}&n={{n}}"));
    let targets = words.iter().map(page).collect();
    Operation::new("3", "search, names", targets, (Yardstick::Rows, 3.0)).holding("<h1", 1)
}

/// The published report of the data set.
fn yearly_report(town: &str) -> Operation {
    let page = Target::get(format!("/de/reports/{town}/2025?n={{n}}"));
    Operation::new(
        "9",
        "yearly report, 312 records",
        vec![page],
        (Yardstick::Rows, 12.0),
    )
    .holding("/de/partnerships/", 300)
}

/// The whole register as a file.
fn exports(n_rows: usize) -> [Operation; 2] {
    let export = |name: &str, format: &str| {
        let file = Target::get(format!("/de/partnerships.{format}?n={{n}}"));
        Operation::new("11", name, vec![file], (Yardstick::CsvDump, 3.0))
    };
    [
        export("export, CSV", "csv").holding("\n", n_rows),
        export("export, JSON", "json").holding("\"title\"", n_rows),
    ]
}
