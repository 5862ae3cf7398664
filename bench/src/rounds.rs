//! Rounds: yardstick and ours by turns, A B and then B A, so that what else the machine does meets both.

use crate::dataset::Dataset;
use crate::lines::{Line, Spread, Waited};
use crate::load::{self, Generator, Target};
use crate::operations::{Operation, Yardstick};
use crate::servers::Server;
use crate::{Outcome, cpu, raw};
use rusqlite::Connection;
use std::time::Duration;

/// So many connections at once. What a request costs falls threefold from one connection to 32, for everybody.
const CONNECTIONS: usize = 8;
/// The open loop asks at this part of what the server could do.
const OPEN_PART: f64 = 0.3;
/// Above this pressure (percent of the last ten seconds in which somebody waited for a processor) times by the clock
/// tell of others.
const CROWDED: f64 = 20.0;

/// How many rounds, and how long each side has in one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) n_rounds: usize,
    pub(crate) time: Duration,
}

impl Plan {
    pub(crate) fn new(n_rounds: usize, time: Duration) -> Self {
        Self { n_rounds, time }
    }
}

/// What runs: ours, the floor server, and the file itself.
pub(crate) type Sides<'a> = (&'a Server, &'a Server, &'a Connection);

/// An operation whose answers were looked at, with the length that each must have.
struct Ready<'a> {
    operation: &'a Operation,
    targets: Vec<Target>,
    yardstick: Vec<Target>,
    rounds: Vec<(Duration, Duration)>,
    fault: Option<String>,
}

/// Runs all rounds of all operations.
pub(crate) fn run(
    (operations, data): (&[Operation], &Dataset),
    sides: Sides<'_>,
    plan: Plan,
) -> Outcome<Vec<Line>> {
    let (ours, floor, _) = sides;
    let mut lines = Vec::new();
    let mut ready = Vec::new();
    for operation in operations {
        match look_at(operation, data, ours, floor) {
            Ok(one) => ready.push(one),
            Err(error) => {
                let fault = error.to_string();
                lines.push(Line::broken(operation.number, &operation.name, &fault));
            }
        }
    }
    let mut loops = Loops::open(ours, floor)?;
    for round in 0..plan.n_rounds {
        for one in &mut ready {
            if one.fault.is_some() {
                continue;
            }
            match pair(one, &mut loops, sides, (plan.time, round % 2 == 0)) {
                Ok(pair) => one.rounds.push(pair),
                Err(error) => {
                    one.fault = Some(error.to_string());
                    loops = Loops::open(ours, floor)?;
                }
            }
        }
    }
    for one in &ready {
        let waited = if one.operation.has_latency && one.fault.is_none() {
            Some(wait(one, &mut loops, plan)?)
        } else {
            None
        };
        lines.push(line(one, waited));
    }
    Ok(lines)
}

/// The connections to both servers.
struct Loops {
    ours: Generator,
    floor: Generator,
}

impl Loops {
    fn open(ours: &Server, floor: &Server) -> Outcome<Self> {
        Ok(Self {
            ours: Generator::open(ours.address, CONNECTIONS)?,
            floor: Generator::open(floor.address, CONNECTIONS)?,
        })
    }
}

/// One round of one operation: what ours costs, and the yardstick; the one first or the other.
fn pair(
    one: &Ready<'_>,
    loops: &mut Loops,
    (ours, floor, raw): Sides<'_>,
    (time, is_yardstick_first): (Duration, bool),
) -> Outcome<(Duration, Duration)> {
    let Loops {
        ours: our_loop,
        floor: floor_loop,
    } = loops;
    let mut of_ours = || cost(ours, our_loop, &one.targets, time);
    let mut of_yardstick = || match one.operation.yardstick {
        Yardstick::CsvDump => raw::repeat(time, |_| raw::csv_dump(raw).map(|_| ())),
        Yardstick::Prepared(_) | Yardstick::Rows => cost(floor, floor_loop, &one.yardstick, time),
    };
    if is_yardstick_first {
        let first = of_yardstick()?;
        Ok((of_ours()?, first))
    } else {
        Ok((of_ours()?, of_yardstick()?))
    }
}

/// Looks at every answer before anything is measured, and keeps its length.
fn look_at<'a>(
    operation: &'a Operation,
    data: &Dataset,
    ours: &Server,
    floor: &Server,
) -> Outcome<Ready<'a>> {
    let mut targets = operation.targets.clone();
    for target in &mut targets {
        if target.status == 304 {
            let whole = load::once(ours.address, &Target::get(target.path.clone()))?;
            let tag = whole.header("etag").ok_or("a page without a tag")?;
            target.headers = format!("If-None-Match: {tag}\r\n");
        }
        let answer = load::once(ours.address, target)?;
        operation.check(target, &answer)?;
        target.length = Some(answer.body.len());
    }
    let n_bytes = targets.iter().filter_map(|target| target.length).max();
    let mut yardstick = operation
        .yardstick
        .targets(data, n_bytes.unwrap_or_default());
    for target in &mut yardstick {
        target.length = Some(load::once(floor.address, target)?.body.len());
    }
    Ok(Ready {
        operation,
        targets,
        yardstick,
        rounds: Vec::new(),
        fault: None,
    })
}

/// The processor time of a server for one request.
pub(crate) fn cost(
    server: &Server,
    generator: &mut Generator,
    targets: &[Target],
    time: Duration,
) -> Outcome<Duration> {
    let before = server.cpu()?;
    let n = generator.closed(targets, time)?;
    Ok(server.cpu()?.saturating_sub(before) / n)
}

fn wait(one: &Ready<'_>, loops: &mut Loops, plan: Plan) -> Outcome<Waited> {
    let slower = median(one.rounds.iter().map(|(ours, _)| *ours));
    let every = slower.div_f64(OPEN_PART);
    let of_floor = loops
        .floor
        .open_loop(&one.yardstick, every, plan.time * 2)?;
    let of_ours = loops.ours.open_loop(&one.targets, every, plan.time * 2)?;
    Ok(Waited {
        p50: share(&of_ours, 50),
        p99: share(&of_ours, 99),
        floor_p50: share(&of_floor, 50),
        floor_p99: share(&of_floor, 99),
        is_crowded: cpu::pressure().is_some_and(|percent| percent >= CROWDED),
    })
}

/// The time within which this percentage was answered.
fn share(sorted: &[Duration], percent: usize) -> Duration {
    let last = sorted.len().saturating_sub(1);
    sorted
        .get(last * percent / 100)
        .copied()
        .unwrap_or_default()
}

pub(crate) fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    share(&times, 50)
}

fn line(one: &Ready<'_>, waited: Option<Waited>) -> Line {
    let operation = one.operation;
    let ratios = one
        .rounds
        .iter()
        .map(|(ours, floor)| ours.div_duration_f64(*floor));
    Line {
        number: operation.number.to_owned(),
        name: operation.name.clone(),
        ours: median(one.rounds.iter().map(|(ours, _)| *ours)).into(),
        yardstick: Some(median(one.rounds.iter().map(|(_, floor)| *floor))),
        ratio: Spread::of(ratios),
        unit: operation.yardstick.sign(),
        gate: operation.gate,
        waited,
        fault: one.fault.clone(),
    }
}
