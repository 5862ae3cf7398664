//! A way to a PostgreSQL server that counts the statements which pass, to know how many reads a page makes.

use crate::Outcome;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

/// The message by which a client runs a prepared statement
/// (<https://www.postgresql.org/docs/current/protocol-message-formats.html>, `Execute`).
const EXECUTE: u8 = b'E';

/// A relay that listens until the program ends.
pub(crate) struct Relay {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    n_statements: Arc<AtomicU32>,
}

impl Relay {
    /// Opens a way to a server.
    pub(crate) fn open(server: &str) -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let relay = Self {
            address: listener.local_addr()?,
            n_statements: Arc::default(),
        };
        let (server, count) = (server.to_owned(), relay.n_statements.clone());
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                if let Ok(server) = TcpStream::connect(&server) {
                    let _ = join(client, server, count.clone());
                }
            }
        });
        Ok(relay)
    }

    /// How many statements were run since it was last asked.
    pub(crate) fn take(&self) -> u32 {
        self.n_statements.swap(0, Ordering::SeqCst)
    }
}

/// Joins both ends, a thread for each direction.
fn join(client: TcpStream, server: TcpStream, count: Arc<AtomicU32>) -> std::io::Result<()> {
    let (mut from_server, mut to_client) = (server.try_clone()?, client.try_clone()?);
    thread::spawn(move || {
        let _ = std::io::copy(&mut from_server, &mut to_client);
        let _ = to_client.shutdown(Shutdown::Both);
    });
    thread::spawn(move || {
        let (mut client, mut server) = (client, server);
        let _ = forward(&mut client, &mut server, &count);
        let _ = server.shutdown(Shutdown::Both);
    });
    Ok(())
}

/// Forwards message by message. The first one has no letter; every other has one, and then its length.
fn forward(
    client: &mut TcpStream,
    server: &mut TcpStream,
    count: &AtomicU32,
) -> std::io::Result<()> {
    let mut is_first = true;
    loop {
        let mut letter = [0; 1];
        if !std::mem::take(&mut is_first) {
            client.read_exact(&mut letter)?;
            server.write_all(&letter)?;
        }
        let mut length = [0; 4];
        client.read_exact(&mut length)?;
        server.write_all(&length)?;
        let rest = u64::from(u32::from_be_bytes(length).saturating_sub(4));
        std::io::copy(&mut client.take(rest), server)?;
        if letter == [EXECUTE] {
            count.fetch_add(1, Ordering::SeqCst);
        }
    }
}
