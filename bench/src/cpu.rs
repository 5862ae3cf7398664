//! What work costs: processor time of a process with all its threads, memory, and how crowded the machine is.
//!
//! Time by the clock on a shared machine differs by a factor of six within an hour. Processor time does not,
//! and `/proc/PID/task/*/schedstat` counts it in nanoseconds, work of the kernel for sockets included.

use crate::Outcome;
use std::fs;
use std::time::Duration;

/// The processor time of a process until now, of all its living threads.
pub(crate) fn of_process(pid: u32) -> Outcome<Duration> {
    let mut sum = Duration::ZERO;
    for task in fs::read_dir(format!("/proc/{pid}/task"))? {
        // A thread may end between the listing and the reading; it is then left out on both sides.
        if let Ok(text) = fs::read_to_string(task?.path().join("schedstat")) {
            sum += first_nanoseconds(&text);
        }
    }
    Ok(sum)
}

/// The processor time of a process and of all that descend from it, for a database server.
pub(crate) fn of_family(pid: u32) -> Outcome<Duration> {
    let mut sum = of_process(pid)?;
    for child in children(pid) {
        sum += of_process(child).unwrap_or_default();
    }
    Ok(sum)
}

fn children(pid: u32) -> Vec<u32> {
    let list = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    list.split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect()
}

/// The processor time of the thread that asks.
pub(crate) fn of_this_thread() -> Outcome<Duration> {
    Ok(first_nanoseconds(&fs::read_to_string(
        "/proc/thread-self/schedstat",
    )?))
}

fn first_nanoseconds(schedstat: &str) -> Duration {
    let first = schedstat.split_whitespace().next();
    Duration::from_nanos(first.and_then(|n| n.parse().ok()).unwrap_or_default())
}

/// The memory that a process holds now, and the most that it held, in KiB.
pub(crate) fn memory(pid: u32) -> Outcome<(u64, u64)> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let number = line.and_then(|rest| rest.split_whitespace().next());
        number.and_then(|n| n.parse().ok()).unwrap_or_default()
    };
    Ok((field("VmRSS:"), field("VmHWM:")))
}

/// How much of the last ten seconds some task waited for a processor, in percent; none where the kernel does
/// not tell.
pub(crate) fn pressure() -> Option<f64> {
    let text = fs::read_to_string("/proc/pressure/cpu").ok()?;
    let some = text.lines().find(|line| line.starts_with("some "))?;
    some.split_whitespace()
        .find_map(|word| word.strip_prefix("avg10="))?
        .parse()
        .ok()
}

/// The processor's name, as the kernel tells it.
pub(crate) fn machine() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cores = text
        .lines()
        .filter(|line| line.starts_with("processor"))
        .count();
    let name = text
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("a processor without a name", |rest| {
            rest.trim_start_matches([' ', '\t', ':'])
        });
    format!("{name}, {cores} cores")
}

/// The processor time of the children of a process that have ended and were waited for, in ticks of ten milliseconds.
pub(crate) fn of_ended_children(pid: u32) -> Outcome<Duration> {
    const TICK: Duration = Duration::from_millis(10);
    let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The second field is the name in brackets, which may hold blanks; `cutime` and `cstime` are the 16th and 17th.
    let (_, rest) = stat.rsplit_once(')').ok_or("a process without a name")?;
    let ticks = rest.split_whitespace().skip(13).take(2);
    let ticks: u32 = ticks.filter_map(|n| n.parse::<u32>().ok()).sum();
    Ok(TICK * ticks)
}
