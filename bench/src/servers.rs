//! Programs that are measured: started on a processor of their own, ended when they are dropped.

use crate::{Outcome, cpu};
use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The processor of the servers; the generator has the other one.
const SERVERS_PROCESSOR: &str = "0";
/// How long a server may take until it listens.
const START: Duration = Duration::from_mins(10);

/// A server that runs.
pub(crate) struct Server {
    child: Child,
    /// Where it listens.
    pub(crate) address: SocketAddr,
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Server {
    /// The floor server on a database of the floor.
    pub(crate) fn floor(data: &Path) -> Outcome<Self> {
        let mut command = pinned(&std::env::current_exe()?);
        command.arg("floor").arg(data).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let out = child.stdout.take().ok_or("no standard output")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        Ok(Self {
            address: line.trim().parse()?,
            child,
        })
    }

    /// The product on a database, once it listens.
    pub(crate) fn product(program: &Path, database: &str) -> Outcome<Self> {
        let server = Self::begin(program, database)?;
        let begin = Instant::now();
        while TcpStream::connect(server.address).is_err() {
            if begin.elapsed() > START {
                return Err("the server did not listen in time".into());
            }
            thread::sleep(Duration::from_millis(2));
        }
        Ok(server)
    }

    /// The product on a database, from its first moment.
    pub(crate) fn begin(program: &Path, database: &str) -> Outcome<Self> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let mut command = pinned(program);
        command.args([
            "--database",
            database,
            "--listen",
            &address.to_string(),
            "serve",
        ]);
        command.env("RUST_LOG", "warn").stdout(Stdio::null());
        Ok(Self {
            child: command.spawn()?,
            address,
        })
    }

    /// Its process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Its processor time until now.
    pub(crate) fn cpu(&self) -> Outcome<Duration> {
        cpu::of_process(self.pid())
    }

    /// The memory that it holds, in KiB.
    pub(crate) fn memory(&self) -> Outcome<u64> {
        Ok(cpu::memory(self.pid())?.0)
    }
}

/// `taskset` becomes the program, so the child's process is the program's own.
fn pinned(program: &Path) -> Command {
    let mut command = Command::new("taskset");
    command.args(["-c", SERVERS_PROCESSOR]).arg(program);
    command
}

/// The executable of the product, and what it is asked once.
#[derive(Clone, Debug)]
pub(crate) struct Program(pub(crate) PathBuf);

impl Program {
    /// Runs a command on a database and gives what it says.
    ///
    /// # Errors
    /// Where it does not end well.
    pub(crate) fn run(&self, database: &str, words: &[&str]) -> Outcome<String> {
        let mut command = Command::new(&self.0);
        let output = command
            .args(["--database", database])
            .args(words)
            .output()?;
        if !output.status.success() {
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(format!("jumelage {}: {told}", words.join(" ")).into());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs a command to its end and gives its processor time and the most memory that it held, in KiB.
    ///
    /// # Errors
    /// Where it does not end well.
    pub(crate) fn weigh(&self, database: &str, words: &[&str]) -> Outcome<(Duration, u64)> {
        let own = std::process::id();
        let before = cpu::of_ended_children(own)?;
        let mut command = pinned(&self.0);
        command.args(["--database", database]).args(words);
        let mut child = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut most = 0;
        let status = loop {
            most = cpu::memory(child.id()).map_or(most, |(_, peak)| most.max(peak));
            if let Some(status) = child.try_wait()? {
                break status;
            }
            thread::sleep(Duration::from_millis(5));
        };
        if !status.success() {
            return Err(format!("jumelage {} ends with {status}", words.join(" ")).into());
        }
        Ok((cpu::of_ended_children(own)?.saturating_sub(before), most))
    }

    /// Whether it has a command, as `jumelage --help` lists them.
    pub(crate) fn has_command(&self, name: &str) -> Outcome<bool> {
        let commands = self.run("sqlite:none", &["--help"])?;
        Ok(commands
            .lines()
            .any(|line| line.split_whitespace().next() == Some(name)))
    }

    /// Whether it has a route, as `jumelage routes` prints them.
    pub(crate) fn has_route(&self, path: &str) -> Outcome<bool> {
        let routes = self.run("sqlite:none", &["routes"])?;
        Ok(routes
            .lines()
            .any(|line| line.split_whitespace().nth(1) == Some(path)))
    }
}
