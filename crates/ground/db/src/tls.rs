//! The line to PostgreSQL: plain, encrypted, or encrypted to a server that shows who it is.
//!
//! The address says which, in the words that `libpq` and its tools read as well: `sslmode=require` encrypts and asks nobody's
//! name; `sslmode=verify-full` wants a certificate for the address's host, signed by one of the system's authorities or by
//! those of the file `sslrootcert` (PEM). Naming such a file has the certificate checked in either mode. Without these words
//! the line is plain, which is for one machine. What is deliberately not here: certificates of our own.

use crate::DbError;
use percent_encoding::percent_decode_str;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use std::sync::Arc;
use tokio_postgres_rustls::MakeRustlsConnect;

/// The address as the driver reads it, and how to encrypt the line, if it is to be encrypted.
///
/// # Errors
/// [`DbError::Other`] in words for the administrator: an unknown mode, a file that cannot be read.
pub(crate) fn line(url: &str) -> Result<(String, Option<MakeRustlsConnect>), DbError> {
    let (server, query) = url.split_once('?').unwrap_or((url, ""));
    let (mut mode, mut authorities, mut rest) = (None, None, Vec::new());
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=') {
            Some(("sslmode", value)) => mode = Some(value),
            Some(("sslrootcert", value)) => {
                authorities = Some(percent_decode_str(value).decode_utf8_lossy().into_owned());
            }
            Some(_) | None => rest.push(pair),
        }
    }
    let tls = match mode {
        None | Some("disable" | "allow" | "prefer") => None,
        Some("require") if authorities.is_none() => Some(whoever_answers()?),
        Some("require" | "verify-full") => Some(shown_by(authorities.as_deref())?),
        Some(other) => {
            return Err(DbError::Other(format!(
                "sslmode is disable, require or verify-full, not `{other}`"
            )));
        }
    };
    rest.push(if tls.is_some() {
        "sslmode=require"
    } else {
        "sslmode=disable"
    });
    Ok((format!("{server}?{}", rest.join("&")), tls))
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

fn wrong(error: impl std::fmt::Display) -> DbError {
    DbError::Other(format!("TLS to PostgreSQL: {error}"))
}

/// Only a server whose certificate one of these authorities signed for its name.
fn shown_by(authorities: Option<&str>) -> Result<MakeRustlsConnect, DbError> {
    let mut roots = RootCertStore::empty();
    match authorities {
        Some(file) => {
            let unread = |error| wrong(format!("sslrootcert `{file}`: {error}"));
            for certificate in CertificateDer::pem_file_iter(file).map_err(unread)? {
                roots.add(certificate.map_err(unread)?).map_err(wrong)?;
            }
        }
        None => {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
    }
    if roots.is_empty() {
        return Err(wrong(
            "no authority is known; name a file with `sslrootcert`",
        ));
    }
    let config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(wrong)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

/// Whoever answers at the address: against listeners, not against somebody who stands in between.
fn whoever_answers() -> Result<MakeRustlsConnect, DbError> {
    let config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(wrong)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Whoever(provider())))
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

/// Takes every certificate, as `sslmode=require` means it; the handshake itself is still checked.
#[derive(Debug)]
struct Whoever(Arc<CryptoProvider>);

impl ServerCertVerifier for Whoever {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
