//! A client that asks and reads nothing is let go; one that reads slowly is served.

use crate::patience::Patient;
use std::io::ErrorKind;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::runtime::Builder;
use tokio::time::sleep;

const PATIENCE: Duration = Duration::from_millis(300);

#[test]
fn who_takes_nothing_is_let_go() {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(async {
            let (_client, server) = duplex(64);
            let mut line = Patient::new(server, PATIENCE);
            let sent = line.write_all(&[0; 1000]).await;
            assert_eq!(sent.unwrap_err().kind(), ErrorKind::TimedOut);
        });
}

#[test]
fn who_takes_a_little_at_a_time_gets_it_all() {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(async {
            let (mut client, server) = duplex(64);
            let mut line = Patient::new(server, PATIENCE);
            // Longer than the patience altogether, never longer between two pieces.
            let reading = async {
                let (mut all, mut piece) = (0, [0; 64]);
                while all < 640 {
                    sleep(PATIENCE / 5).await;
                    all += client.read(&mut piece).await.unwrap();
                }
                all
            };
            let (sent, all) = tokio::join!(line.write_all(&[0; 640]), reading);
            sent.unwrap();
            assert_eq!(all, 640);
        });
}
