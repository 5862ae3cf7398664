//! The load generator: one thread, connections that stay open, and of each answer only status and length.

use crate::Outcome;
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// A request, and the answer that is the right one.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// The path; `{n}` in it is nine digits that no request had before, so that no cache can know it.
    pub(crate) path: String,
    /// Further header lines, each with its line end.
    pub(crate) headers: String,
    /// The status that a right answer has.
    pub(crate) status: u16,
    /// The length that a right answer has; none before it was looked at.
    pub(crate) length: Option<usize>,
}

impl Target {
    /// A path whose answer is a page.
    pub(crate) fn get(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            headers: String::new(),
            status: 200,
            length: None,
        }
    }

    fn request(&self, n: u32) -> Vec<u8> {
        let path = self.path.replace("{n}", &format!("{n:09}"));
        format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{}\r\n",
            self.headers
        )
        .into_bytes()
    }

    fn check(&self, answer: &Answer) -> Outcome<()> {
        if answer.status == self.status && self.length.is_none_or(|n| n == answer.body.len()) {
            return Ok(());
        }
        Err(format!(
            "{}: status {} and {} bytes, where {} and {:?} were right",
            self.path,
            answer.status,
            answer.body.len(),
            self.status,
            self.length
        )
        .into())
    }
}

/// An answer, read whole.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// How long an answer may be awaited.
const PATIENCE: Duration = Duration::from_mins(2);

/// A connection that stays open.
struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

impl Connection {
    fn open(server: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(server)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self {
            stream,
            received: Vec::with_capacity(64 * 1024),
        })
    }

    fn ask(&mut self, target: &Target, n: u32) -> Outcome<()> {
        Ok(self.stream.write_all(&target.request(n))?)
    }

    /// Reads what has come; true where there was something.
    fn receive(&mut self) -> Outcome<bool> {
        let mut piece = [0; 16 * 1024];
        match self.stream.read(&mut piece) {
            Ok(0) => Err("the server closed a connection".into()),
            Ok(n) => {
                self.received
                    .extend_from_slice(piece.get(..n).unwrap_or_default());
                Ok(true)
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// The answer, if all of it has come.
    fn answer(&mut self) -> Option<Answer> {
        let end = self
            .received
            .windows(4)
            .position(|four| four == b"\r\n\r\n")?
            + 4;
        let head = String::from_utf8_lossy(self.received.get(..end)?).into_owned();
        let status = head.get(9..12).and_then(|word| word.parse().ok())?;
        let body = if status == 304 {
            Vec::new()
        } else if let Some(length) = header(&head, "content-length") {
            let length: usize = length.parse().ok()?;
            self.received.get(end..end + length)?.to_vec()
        } else {
            let rest = self.received.get(end..)?;
            rest.ends_with(b"0\r\n\r\n").then(|| rest.to_vec())?
        };
        self.received.clear();
        Some(Answer { status, head, body })
    }

    fn wait(&mut self) -> Outcome<Answer> {
        loop {
            if let Some(answer) = self.answer() {
                return Ok(answer);
            }
            if !self.receive()? {
                return Err("no answer within the time given".into());
            }
        }
    }
}

/// Asks once.
pub(crate) fn once(server: SocketAddr, target: &Target) -> Outcome<Answer> {
    let mut connection = Connection::open(server)?;
    connection.ask(target, 0)?;
    connection.wait()
}

/// The generator with its connections and the number of the next request.
pub(crate) struct Generator {
    connections: Vec<Connection>,
    n: u32,
}

impl Generator {
    /// Opens so many connections.
    pub(crate) fn open(server: SocketAddr, n_connections: usize) -> Outcome<Self> {
        let connections = (0..n_connections).map(|_| Connection::open(server));
        Ok(Self {
            connections: connections.collect::<Outcome<_>>()?,
            n: 0,
        })
    }

    /// A closed loop: each connection asks again as soon as it is answered. Gives how many were answered.
    pub(crate) fn closed(&mut self, targets: &[Target], time: Duration) -> Outcome<u32> {
        let mut wheel = targets
            .iter()
            .cycle()
            .skip(usize::try_from(self.n)? % targets.len().max(1));
        let mut asked = Vec::with_capacity(self.connections.len());
        let mut n_answered = 0;
        let until = Instant::now() + time;
        for connection in &mut self.connections {
            let target = wheel.next().ok_or("nothing to ask for")?;
            connection.ask(target, self.n)?;
            self.n += 1;
            asked.push(target);
        }
        loop {
            let goes_on = Instant::now() < until;
            for (connection, asked) in self.connections.iter_mut().zip(&mut asked) {
                asked.check(&connection.wait()?)?;
                n_answered += 1;
                if goes_on {
                    *asked = wheel.next().ok_or("nothing to ask for")?;
                    connection.ask(asked, self.n)?;
                    self.n += 1;
                }
            }
            if !goes_on {
                return Ok(n_answered);
            }
        }
    }

    /// An open loop: a request at each tick, answered or not, for closed loops hide waiting. Gives the
    /// times from the tick on which a request was due to its whole answer, sorted.
    pub(crate) fn open_loop(
        &mut self,
        targets: &[Target],
        every: Duration,
        time: Duration,
    ) -> Outcome<Vec<Duration>> {
        for connection in &self.connections {
            connection.stream.set_nonblocking(true)?;
        }
        let mut wheel = targets.iter().cycle();
        let mut busy: Vec<Option<(Instant, &Target)>> = vec![None; self.connections.len()];
        let (begin, mut times) = (Instant::now(), Vec::new());
        let mut due = begin;
        while due < begin + time || busy.iter().any(Option::is_some) {
            for (connection, busy) in self.connections.iter_mut().zip(&mut busy) {
                if let Some((since, target)) = *busy
                    && connection.receive()?
                    && let Some(answer) = connection.answer()
                {
                    target.check(&answer)?;
                    times.push(since.elapsed());
                    *busy = None;
                }
                if busy.is_none() && due < begin + time && Instant::now() >= due {
                    let target = wheel.next().ok_or("nothing to ask for")?;
                    connection.ask(target, self.n)?;
                    self.n += 1;
                    *busy = Some((due, target));
                    due += every;
                }
            }
            if begin.elapsed() > time + PATIENCE {
                return Err("the open loop was not answered in time".into());
            }
        }
        for connection in &self.connections {
            connection.stream.set_nonblocking(false)?;
        }
        times.sort_unstable();
        Ok(times)
    }
}
