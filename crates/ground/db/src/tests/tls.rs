//! The line to the tests' server, which shows a certificate for `localhost` that it signed itself.

use crate::conn::Conn;
use crate::{Address, DbError, Read};
use std::io::Write;
use tempfile::NamedTempFile;

/// The server's address with the host and the query given.
#[expect(
    clippy::disallowed_methods,
    reason = "the address of the test server comes from `make test`"
)]
fn address(host: &str, query: &str) -> Address {
    let url = std::env::var("JUMELAGE_TEST_POSTGRES").unwrap();
    assert!(url.contains("@127.0.0.1:"), "{url}");
    Address::Postgres(format!("{}?{query}", url.replace("127.0.0.1", host)))
}

fn open(host: &str, query: &str) -> Result<Conn, DbError> {
    Conn::open(&address(host, query), false)
}

/// Whether this line is encrypted, as the server sees it.
fn is_encrypted(conn: &mut Conn) -> bool {
    let ssl = "select cast(ssl as integer) from pg_stat_ssl where pid = pg_backend_pid()";
    Read::new(conn).value::<i64>(ssl, &[]).unwrap() == Some(1)
}

/// Why it did not open.
fn refusal(host: &str, query: &str) -> String {
    open(host, query).err().unwrap().to_string()
}

/// The server's own certificate as a file.
fn certificate() -> NamedTempFile {
    let mut conn = open("127.0.0.1", "").unwrap();
    let pem: Option<String> = Read::new(&mut conn)
        .value("select pg_read_file('server.crt')", &[])
        .unwrap();
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(pem.unwrap().as_bytes()).unwrap();
    file
}

#[test]
fn the_line_is_as_the_address_says() {
    let authorities = certificate();
    let named = format!("sslrootcert={}", authorities.path().display());
    for (query, expected) in [
        (String::new(), false),
        ("sslmode=disable".to_owned(), false),
        ("sslmode=require".to_owned(), true),
        (format!("sslmode=require&{named}"), true),
        (
            format!("{named}&sslmode=verify-full&options=-cwork_mem%3D64MB"),
            true,
        ),
    ] {
        let mut conn = open("localhost", &query).unwrap();
        assert_eq!(is_encrypted(&mut conn), expected, "{query}");
    }
    // Whoever answers is good enough here, by whatever name.
    assert!(is_encrypted(
        &mut open("127.0.0.1", "sslmode=require").unwrap()
    ));
}

#[test]
fn a_server_with_another_name_or_an_unknown_certificate_is_refused() {
    let authorities = certificate();
    let named = format!("sslrootcert={}", authorities.path().display());
    for query in [
        format!("sslmode=verify-full&{named}"),
        format!("sslmode=require&{named}"),
    ] {
        let told = refusal("127.0.0.1", &query);
        assert!(told.contains("not valid for name"), "{told}");
    }
    // The system's authorities did not sign it.
    let told = refusal("localhost", "sslmode=verify-full");
    assert!(told.contains("invalid peer certificate"), "{told}");
}

#[test]
fn an_address_that_cannot_be_followed_says_why() {
    let told = refusal("localhost", "sslmode=verify-ca");
    assert!(told.contains("not `verify-ca`"), "{told}");
    let told = refusal("localhost", "sslmode=verify-full&sslrootcert=/nowhere.pem");
    assert!(told.contains("`/nowhere.pem`"), "{told}");
    let mut empty = NamedTempFile::new().unwrap();
    writeln!(empty, "no certificate").unwrap();
    let told = refusal(
        "localhost",
        &format!("sslmode=verify-full&sslrootcert={}", empty.path().display()),
    );
    assert!(told.contains("no authority is known"), "{told}");
}
