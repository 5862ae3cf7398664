//! Lanes: a few threads, each with a connection of its own, that do the work one after another.
//!
//! SQLite has one lane that writes. It takes all deeds that wait, runs each in a savepoint and commits once
//! before it answers any of them: a hundred people who save at the same moment share one wait for the disk.
//! PostgreSQL commits each deed by itself. A full queue, or waiting past the patience given, is `Busy`.

use crate::conn::{Address, Conn};
use crate::{DbError, Engine, Read, Tx, Watch};
use crossbeam_channel::{Receiver, Sender, TrySendError, bounded};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant as Moment};
use values::Instant;

/// How many deeds share one commit at most.
const SHARED_COMMIT: usize = 64;
/// How many wait in one queue at most.
const QUEUE: usize = 512;

/// Answers the asker, once it is settled whether the commit held.
type Answer = Box<dyn FnOnce(Result<(), DbError>) + Send>;
type Ask = Box<dyn FnOnce(Result<&mut Read<'_>, DbError>) + Send>;
type Do = Box<dyn FnOnce(Result<&mut Tx<'_>, DbError>) -> (bool, Answer) + Send>;

enum Work {
    Ask(Ask),
    Do(Instant, Do),
}

struct Job {
    until: Moment,
    work: Work,
}

/// The way to the lanes. Cheap to clone; the lanes end when the last one is dropped.
#[derive(Clone)]
pub(crate) struct Lanes {
    read: Sender<Job>,
    write: Sender<Job>,
    long: Sender<Job>,
}

/// Which lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// The quick ones, for pages.
    Quick,
    /// The one or two for exports, reports and checks that take their time.
    Long,
}

impl Lanes {
    pub(crate) fn open(address: &Address, watch: &Arc<OnceLock<Watch>>) -> Result<Self, DbError> {
        let (read_tx, read_rx) = bounded(QUEUE);
        let (long_tx, long_rx) = bounded(QUEUE);
        let (n_read, n_long) = match address {
            Address::Sqlite(_) => (3, 1),
            Address::Postgres(_) => (14, 2),
        };
        for _ in 0..n_read {
            start(address, &read_rx, watch)?;
        }
        for _ in 0..n_long {
            start(address, &long_rx, watch)?;
        }
        let write = match address {
            Address::Sqlite(_) => {
                let (write_tx, write_rx) = bounded(QUEUE);
                start(address, &write_rx, watch)?;
                write_tx
            }
            Address::Postgres(_) => read_tx.clone(),
        };
        Ok(Self {
            read: read_tx,
            write,
            long: long_tx,
        })
    }

    pub(crate) fn ask<T, E, W, R>(&self, lane: Lane, patience: Duration, work: W, reply: R)
    where
        T: 'static,
        E: From<DbError> + 'static,
        W: FnOnce(&mut Read<'_>) -> Result<T, E> + Send + 'static,
        R: FnOnce(Result<T, E>) + Send + 'static,
    {
        let ask: Ask = Box::new(move |read| {
            reply(match read {
                Ok(read) => catch_unwind(AssertUnwindSafe(|| work(read)))
                    .unwrap_or_else(|panic| Err(panicked(panic.as_ref()).into())),
                Err(error) => Err(error.into()),
            });
        });
        let queue = match lane {
            Lane::Quick => &self.read,
            Lane::Long => &self.long,
        };
        send(
            queue,
            Job {
                until: Moment::now() + patience,
                work: Work::Ask(ask),
            },
        );
    }

    pub(crate) fn perform<T, E, W, R>(&self, now: Instant, patience: Duration, work: W, reply: R)
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
        W: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        R: FnOnce(Result<T, E>) + Send + 'static,
    {
        let deed: Do = Box::new(move |tx| {
            let result = match tx {
                Ok(tx) => catch_unwind(AssertUnwindSafe(|| {
                    let value = work(tx)?;
                    tx.finish()?;
                    Ok(value)
                }))
                .unwrap_or_else(|panic| Err(panicked(panic.as_ref()).into())),
                Err(error) => Err(E::from(error)),
            };
            let answer: Answer = match result {
                Ok(value) => {
                    return (
                        true,
                        Box::new(move |held| reply(held.map(|()| value).map_err(E::from))),
                    );
                }
                Err(error) => Box::new(move |_| reply(Err(error))),
            };
            (false, answer)
        });
        send(
            &self.write,
            Job {
                until: Moment::now() + patience,
                work: Work::Do(now, deed),
            },
        );
    }
}

/// What the work said when it panicked.
fn panicked(panic: &(dyn Any + Send)) -> DbError {
    let words = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied());
    DbError::Panicked(words.unwrap_or("without words").to_owned())
}

fn send(queue: &Sender<Job>, job: Job) {
    match queue.try_send(job) {
        Ok(()) => {}
        Err(TrySendError::Full(job) | TrySendError::Disconnected(job)) => {
            refuse(job, &DbError::Busy);
        }
    }
}

fn refuse(job: Job, error: &DbError) {
    match job.work {
        Work::Ask(ask) => ask(Err(error.clone())),
        Work::Do(_, deed) => deed(Err(error.clone())).1(Err(error.clone())),
    }
}

/// Starts one lane. The first connection is opened here, so that a wrong address shows at once.
fn start(
    address: &Address,
    queue: &Receiver<Job>,
    watch: &Arc<OnceLock<Watch>>,
) -> Result<(), DbError> {
    let (address, queue, watch) = (address.clone(), queue.clone(), watch.clone());
    let mut conn = Some(Conn::open(&address, false)?);
    let run = move || {
        while let Ok(first) = queue.recv() {
            let mut jobs = vec![first];
            if conn.as_ref().is_some_and(|c| c.engine() == Engine::Sqlite)
                && matches!(
                    jobs.first(),
                    Some(Job {
                        work: Work::Do(..),
                        ..
                    })
                )
            {
                jobs.extend(queue.try_iter().take(SHARED_COMMIT - 1));
            }
            serve(&address, &mut conn, jobs, watch.get());
        }
    };
    thread::Builder::new()
        .name("lane".to_owned())
        .spawn(run)
        .map(|_| ())
        .map_err(|error| DbError::Other(error.to_string()))
}

fn serve(address: &Address, conn: &mut Option<Conn>, jobs: Vec<Job>, watch: Option<&Watch>) {
    let now = Moment::now();
    let (ready, late): (Vec<_>, Vec<_>) = jobs.into_iter().partition(|job| now <= job.until);
    for job in late {
        refuse(job, &DbError::Busy);
    }
    let opened = conn.take().map_or_else(|| Conn::open(address, false), Ok);
    let mut open = match opened {
        Ok(open) => open,
        Err(error) => return ready.into_iter().for_each(|job| refuse(job, &error)),
    };
    let mut asks = Vec::new();
    let mut deeds = Vec::new();
    for job in ready {
        match job.work {
            Work::Ask(ask) => asks.push(ask),
            Work::Do(now, deed) => deeds.push((now, deed)),
        }
    }
    let mut is_whole = asks.into_iter().all(|ask| read(&mut open, ask).is_ok());
    if !deeds.is_empty() {
        is_whole &= write(&mut open, deeds, watch).is_ok();
    }
    // A connection on which even begin or rollback failed is given up; the next job opens another.
    if is_whole {
        *conn = Some(open);
    }
}

fn read(conn: &mut Conn, ask: Ask) -> Result<(), DbError> {
    if let Err(error) = conn.begin(false) {
        ask(Err(error.clone()));
        return Err(error);
    }
    ask(Ok(&mut Read::new(conn)));
    conn.batch("rollback")
}

/// Runs all deeds, each in a savepoint, commits once, then answers. On SQLite a deed that is alone needs no
/// savepoint: the transaction itself takes it back. A savepoint would keep each page as it was before the deed,
/// and SQLite goes through all that it keeps after each statement, so that a large import would take minutes.
fn write(conn: &mut Conn, deeds: Vec<(Instant, Do)>, watch: Option<&Watch>) -> Result<(), DbError> {
    if let Err(error) = conn.begin(true) {
        for (_, deed) in deeds {
            deed(Err(error.clone())).1(Err(error.clone()));
        }
        return Err(error);
    }
    let is_alone = deeds.len() == 1 && conn.engine() == Engine::Sqlite;
    let mut answers = Vec::with_capacity(deeds.len());
    let (mut state, mut end_of_all) = (Ok(()), "commit");
    for (now, deed) in deeds {
        let begun = if is_alone {
            Ok(())
        } else {
            conn.batch("savepoint deed")
        };
        let (keep, answer) = match begun {
            Ok(()) => deed(Ok(&mut Tx::new(conn, now, watch.cloned()))),
            Err(error) => deed(Err(error)),
        };
        match (is_alone, keep) {
            (true, true) => {}
            (true, false) => end_of_all = "rollback",
            (false, true) => state = state.and(conn.batch("release deed")),
            (false, false) => {
                state = state.and(conn.batch("rollback to deed; release deed"));
            }
        }
        answers.push(answer);
    }
    let committed = state.and_then(|()| conn.batch(end_of_all));
    let after = if committed.is_err() {
        conn.batch("rollback")
    } else {
        Ok(())
    };
    for answer in answers {
        answer(committed.clone());
    }
    after
}
