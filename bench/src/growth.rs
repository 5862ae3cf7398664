//! How costs grow: the same operation on a larger register and on the one that ships, by turns.

use crate::dataset::Dataset;
use crate::lines::{Line, Report, Spread};
use crate::load::{self, Generator, Target};
use crate::rounds::{cost, median};
use crate::servers::{Program, Server};
use crate::{Outcome, once, operations};
use std::time::Duration;

const ROUNDS: usize = 5;
const TIME: Duration = Duration::from_millis(600);

/// An operation whose growth has a gate: how many times the small register's cost at x10 and at x100.
struct Growing {
    number: &'static str,
    name: &'static str,
    targets: fn(&Dataset) -> Vec<Target>,
    gates: [f64; 2],
    /// Whether the cost is held against the number of rows.
    is_by_row: bool,
}

const GROWING: [Growing; 4] = [
    Growing {
        number: "1",
        name: "partnership page",
        targets: |data| operations::pages(data, "?n={n}", 1_000),
        gates: [1.6, 2.5],
        is_by_row: false,
    },
    Growing {
        number: "2",
        name: "list, first page",
        targets: |_| {
            vec![Target::get(
                "/de/partnerships?kind=twinning&standing=in_force&n={n}",
            )]
        },
        gates: [1.8, 3.0],
        is_by_row: false,
    },
    Growing {
        number: "2",
        name: "list, its end",
        targets: |data| vec![operations::end_of_list(data)],
        gates: [1.8, 3.0],
        is_by_row: false,
    },
    Growing {
        number: "11",
        name: "export, a row",
        targets: |_| vec![Target::get("/de/partnerships.csv?n={n}")],
        gates: [1.1, 1.2],
        is_by_row: true,
    },
];

/// Measures a larger register against the small one.
pub(crate) fn measure(
    report: &mut Report,
    program: &Program,
    (small, large): (&Dataset, &Dataset),
) -> Outcome<()> {
    let servers = (
        Server::product(&program.0, &small.address())?,
        Server::product(&program.0, &large.address())?,
    );
    let is_hundred = large.scale.0 > 10;
    for growing in &GROWING {
        let gate = if is_hundred {
            growing.gates[1]
        } else {
            growing.gates[0]
        };
        let name = format!("{}, x{}", growing.name, large.scale.0);
        let targets = ((growing.targets)(small), (growing.targets)(large));
        let mut sides = (
            Side::ready(&servers.0, targets.0)?,
            Side::ready(&servers.1, targets.1)?,
        );
        let mut rounds = Vec::new();
        for _ in 0..ROUNDS {
            rounds.push((sides.0.cost()?, sides.1.cost()?));
        }
        let rows = f64::from(large.n_partnerships) / f64::from(small.n_partnerships);
        let divisor = if growing.is_by_row { rows } else { 1.0 };
        let ratios = rounds
            .iter()
            .map(|(small, large)| large.div_duration_f64(*small) / divisor);
        report.add(Line {
            number: growing.number.to_owned(),
            name,
            ours: median(rounds.iter().map(|(_, large)| *large)).into(),
            yardstick: Some(median(rounds.iter().map(|(small, _)| *small))),
            ratio: Spread::of(ratios),
            unit: "x1",
            gate,
            waited: None,
            fault: None,
        });
    }
    drop(servers);
    let start = once::start(program, large)?.as_secs_f64() * 1e3;
    let name = format!("start, x{}", large.scale.0);
    report.add(Line::amount("12", &name, vec![start], (600.0, "ms")));
    Ok(())
}

/// One of two servers with what it is asked.
struct Side<'a> {
    server: &'a Server,
    generator: Generator,
    targets: Vec<Target>,
}

impl<'a> Side<'a> {
    /// Looks at the answers first.
    fn ready(server: &'a Server, mut targets: Vec<Target>) -> Outcome<Self> {
        for target in &mut targets {
            let answer = load::once(server.address, target)?;
            if answer.status != 200 {
                return Err(format!("{} answers {}", target.path, answer.status).into());
            }
            target.length = Some(answer.body.len());
        }
        Ok(Self {
            server,
            generator: Generator::open(server.address, 4)?,
            targets,
        })
    }

    fn cost(&mut self) -> Outcome<Duration> {
        cost(self.server, &mut self.generator, &self.targets, TIME)
    }
}
