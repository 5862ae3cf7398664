//! What strangers send to the socket itself: requests that are none, too large, or in another protocol.

use super::world;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Duration;
use testing::Engine;
use web::Site;

/// Serves the site as the program does; the thread ends with the test.
fn serve(site: &Arc<Site>) -> SocketAddr {
    let (sender, receiver) = std::sync::mpsc::channel();
    let site = site.clone();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(listener.local_addr().unwrap()).unwrap();
            web::serve(listener, site, std::future::pending())
                .await
                .unwrap();
        });
    });
    receiver.recv().unwrap()
}

/// Sends bytes and reads until the server closes.
fn answer(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    // A server that answers early closes while more is sent.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn get(path: &[u8], more: &str) -> Vec<u8> {
    [
        b"GET ",
        path,
        b" HTTP/1.1\r\nHost: jumelage.example\r\nConnection: close\r\n",
        more.as_bytes(),
        b"\r\n",
    ]
    .concat()
}

fn post(length: usize, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST /de/accessibility/report HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

#[test]
fn what_is_no_request_of_ours_is_refused_and_the_next_one_served() {
    let world = world(Engine::Sqlite);
    let address = serve(&world.site);
    let long = "a".repeat(200_000);
    let fields = "words=x&".repeat(100_000);
    for (name, sent, expected) in [
        ("bytes that are no text", get(b"/de/\xff\xfe", ""), "400"),
        ("a null", get(b"/de/\0", ""), "400"),
        ("a long address", get(format!("/de/{long}").as_bytes(), ""), "431"),
        ("a long header", get(b"/de", &format!("X: {long}\r\n")), "431"),
        ("many headers", get(b"/de", &"X: 1\r\n".repeat(20_000)), "431"),
        ("two lengths", b"POST /de/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab".to_vec(), "400"),
        ("no chunk", b"POST /de/sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nZZ\r\n".to_vec(), "400"),
        ("a large body", post(2_000_000, &vec![b'a'; 2_000_000]), "413"),
        ("a hundred thousand fields", post(fields.len(), fields.as_bytes()), "303"),
        ("an address of another host", get(b"http://evil.example/towns", ""), "302"),
        ("a hidden second request", b"POST /de/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 30\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n".to_vec(), "422"),
    ] {
        let told = answer(address, &sent);
        assert!(told.starts_with(&format!("HTTP/1.1 {expected} ")), "{name}: {}", told.chars().take(200).collect::<String>());
        assert_eq!(told.matches("HTTP/1.1 ").count(), 1, "{name}: one request, one answer");
        assert!(!told.contains("evil.example"), "{name}");
        assert!(answer(address, &get(b"/healthz", "")).starts_with("HTTP/1.1 200 "), "after {name}");
    }
}

#[test]
fn h35_another_protocol_is_not_spoken() {
    let world = world(Engine::Sqlite);
    let address = serve(&world.site);
    let told = answer(
        address,
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0",
    );
    assert!(
        told.is_empty() || told.starts_with("HTTP/1.1 400 "),
        "{told:?}"
    );
    assert!(answer(address, &get(b"/healthz", "")).starts_with("HTTP/1.1 200 "));
}

#[test]
fn f8_who_says_nothing_or_half_a_word_is_let_go() {
    let world = world(Engine::Sqlite);
    let address = serve(&world.site);
    std::thread::scope(|scope| {
        for said in [
            "",
            "GET /de HTTP/1.1\r\nHost: x\r\n",
            "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
            "PRI * HT",
        ] {
            scope.spawn(move || {
                let begun = std::time::Instant::now();
                answer(address, said.as_bytes());
                let waited = begun.elapsed().as_secs();
                assert!(waited < 15, "{said:?}: still there after {waited} s");
            });
        }
    });
}
