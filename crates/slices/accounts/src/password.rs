//! Passwords by Argon2id (RFC 9106, OWASP ASVS 5.0 section 11.4). Slow on purpose: never inside a deed.

use argon2::{Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier};
use sha2::{Digest, Sha256};
use web::AppError;

/// The shortest password that is taken; ASVS 5.0, 6.2.1.
pub(crate) const SHORTEST: usize = 8;

/// The passwords that everybody tries first: the first four bytes of the SHA-256 of each, sorted, as
/// `known/make.py` writes them.
const KNOWN: &[u8] = include_bytes!("../known/known.bin");

/// Whether it is one of the most used passwords, in whatever case it is written.
pub(crate) fn is_known(password: &str) -> bool {
    let (known, _) = KNOWN.as_chunks::<4>();
    let [a, b, c, d, ..] = <[u8; 32]>::from(Sha256::digest(password.to_lowercase().as_bytes()));
    known.binary_search(&[a, b, c, d]).is_ok()
}

fn hasher() -> Argon2<'static> {
    // 19 MiB, two passes, one lane: OWASP's recommendation for interactive sign-in.
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
}

/// The password's hash as a PHC string.
///
/// # Errors
/// [`AppError::Bug`] where the algorithm refuses.
pub(crate) fn hash(password: &str) -> Result<String, AppError> {
    let hash: argon2::password_hash::phc::PasswordHash = hasher()
        .hash_password(password.as_bytes())
        .map_err(AppError::bug)?;
    Ok(hash.to_string())
}

/// Whether it is the password. An account without one costs the same time, so that nobody can tell.
pub(crate) fn fits(password: &str, hash: Option<&str>) -> bool {
    let Some(hash) = hash else {
        let _ = self::hash(password);
        return false;
    };
    PasswordHash::new(hash)
        .is_ok_and(|hash| hasher().verify_password(password.as_bytes(), &hash).is_ok())
}
